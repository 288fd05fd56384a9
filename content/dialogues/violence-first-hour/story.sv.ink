VAR clarity = 3
VAR time = 10
VAR locked = false
VAR knife = false
VAR log = false
VAR monica_safe = false
VAR named = false
VAR hurt = false
VAR rep = false
VAR reported = false
-> door

=== door
Onsdag, 10.41. Du sitter med schemat och en kall kopp kaffe. Helena skickade en bild från tåget för tio minuter sedan: en kanelbulle och ett fönster. # speaker: narrator
Samira står i dörren. Hon har inte knackat. Hon har blod på ärmen, och det är inte hennes. # speaker: narrator
Det är Noel. B-korridoren. Det är en kniv. # speaker: samira # mood: tense
* [Spring dit, och ring 112 medan du springer. # id: run-and-call]
    Du springer. Du har inte sprungit i den här korridoren sedan du själv gick här. # speaker: narrator
    -> corridor
* [Håll kvar henne tre sekunder: är det över, vem är skadad, var är han? # id: three-questions]
    Noel i armen. Monica i handen. Adrian sprang, jag vet inte vart. # speaker: samira
    Ring 112 nu, medan vi går. Stanna i luren. # speaker: you
    ~ clarity += 1
    -> corridor
* [Be Samira ringa 112. Gå till högtalaren: alla stannar i sina klassrum. # id: lock-first]
    Ring 112. Jag tar högtalaren. # speaker: you
    ~ locked = true
    -> speaker
* [Be Samira ringa 112. Ring Helena, hon är krisledare enligt planen. # id: call-helena]
    ~ time -= 1
    -> helena_tunnel

=== helena_tunnel
Sju signaler. Åtta. Sedan Helenas inspelade röst, glad, som ber dig lämna ett meddelande efter tonen. # speaker: narrator
* [Lägg på. Det är du som leder nu. # id: i-lead-now]
    Du säger det högt, till ett tomt rum. Det hjälper. # speaker: narrator
    -> corridor
* [Lämna ett meddelande, och vänta på att hon ringer upp. # id: wait-for-helena]
    Nittio sekunder. Genom väggen hör du hur någon ropar på en vuxen. # speaker: narrator
    -> corridor

=== speaker
Knappen för hela skolan sitter under en plastlucka. Du har aldrig tryckt på den. Fyrahundratrettio elever lyssnar. # speaker: narrator
* [”Alla stannar i klassrummet med sin lärare. Stäng dörren. Nytt besked om tio minuter.” # id: calm-message]
    ~ clarity += 1
    -> corridor
* [Säg som det är: en elev är skadad med kniv i B-korridoren. # id: full-message]
    På åttio sekunder har tvåhundra av dem ringt hem. # speaker: narrator
    -> corridor
* [Läs upp kodordet ur krispärmen. # id: code-word]
    Rektor Sparv till expeditionen. Rektor Sparv. # speaker: you
    I hälften av klassrummen stängs dörrarna. I den andra hälften undrar man vem Sparv är. # speaker: narrator
    -> corridor

=== corridor
~ time -= 1
Noel i åttan sitter mot skåpen, gråvit. Monica, slöjdläraren, trycker sin halsduk mot hans arm. Det rinner från hennes egen hand, och hon har inte sett det. # speaker: narrator
Runt dem står tjugofem elever. Sju av dem filmar. # speaker: narrator
Jag släpper inte. Säg åt nån att komma, för jag släpper inte. # speaker: monica # mood: tense
* [Peka och säg namn: Ulrika hit, Kenneth möter ambulansen, Samira tar eleverna och skriver klockslag. # id: point-and-name]
    Kenneth, grinden, visa in ambulansen. Samira, ut med alla härifrån, och skriv upp när saker händer. Wilma, du hämtar Ulrika. # speaker: you
    ~ log = true
    ~ clarity += 1
    -> operator_call
* [Sätt dig på golvet hos dem och prata med Noel. # id: kneel-down]
    Hej, Noel. Du har Monica här och mig här. Titta på mig. # speaker: you
    -> operator_call
* [Fråga Monica var kniven är. # id: ask-where-knife]
    Han har den. Han gick mot slöjden. Han såg så liten ut. # speaker: monica
    ~ knife = true
    -> operator_call
* [Säg åt dem som filmar att lägga ner mobilerna. # id: stop-filming]
    Ner med mobilerna! Nu! # speaker: you
    Fem av sju lyder. Någon säger att det är bevis. # speaker: narrator
    ~ time -= 1
    -> operator_call

=== operator_call
10.45. 112 är på tråden. De vill tala med den som leder. # speaker: narrator
Är det du som leder på plats? # speaker: operator # mood: calm
Ja. # speaker: you
Ambulans och polis är på väg. Är det säkert för personalen att gå in? # speaker: operator
* [Säg vad du vet, och att du inte vet var han är. # id: known-and-unknown]
    Två skadade, båda vakna. En elev gjorde det, han sprang, han har kanske kniven. Jag vet inte var han är. # speaker: you
    ~ clarity += 1
    -> nurse
* {knife} [Säg att han har kniven och gick mot slöjdsalen, i andra änden av huset. # id: say-where-he-went]
    Han har kniven. Han gick mot slöjden, det är södra änden. Kom in från norr. # speaker: you
    ~ clarity += 1
    -> nurse
* [Säg ja. De måste komma in fort. # id: say-safe]
    Ja. Ja, det är lugnt. Skynda er. # speaker: you
    -> nurse
* [Säg nej. De får vänta på polisen. # id: say-not-safe]
    Nej. Jag vet inte. Nej. # speaker: you
    -> nurse

=== nurse
Ulrika, skolsköterskan, kommer med väskan och går ner på knä utan att fråga något. # speaker: narrator
Jag har honom. Monica, släpp nu. Monica. # speaker: ulrika # mood: calm
Monica släpper. Då ser hon sin hand. # speaker: narrator
Det är bara handen. Jag har sjuan klockan elva. # speaker: monica
* [Säg att hon ska till sjukhus, och be en kollega åka med och stanna hos henne. # id: monica-to-hospital]
    Någon annan tar sjuan. Du åker till sjukhuset, och Lotta följer med. Vem ska hon ringa åt dig? # speaker: you
    Min man. Säg att det bara är handen. # speaker: monica
    ~ monica_safe = true
    -> radio
* [Be henne sätta sig i personalrummet så länge. # id: monica-staff-room]
    Visst. Jag sätter mig. # speaker: monica
    -> radio
* [Låt henne ta sjuan om hon vill. Det kan vara bra med något vanligt. # id: monica-teaches]
    Hon går bort genom korridoren med handen inlindad i en klädtrasa och nycklarna i munnen. # speaker: narrator
    -> radio

=== radio
~ knife = false
10.49. Det sprakar i radion. Petter, vaktmästaren, viskar, och det gör han aldrig. # speaker: narrator
Adrian är på toan vid slöjden. Han har låst. Jag hör att han gråter. # speaker: petter
Jag har nyckel. # speaker: petter
* [Be Petter stå kvar på avstånd, och bara säga att han är där. # id: keep-distance]
    Gå inte in. Stå fem meter bort. Säg att du är där, bara det. # speaker: you
    -> by_the_door
* [Gå dit själv. Adrian brukar prata med dig. # id: go-to-adrian]
    Rör inte dörren. Jag kommer. # speaker: you
    ~ time -= 1
    -> toilet
* [Be honom låsa upp. En gråtande pojke ska inte sitta ensam. # id: unlock-the-door]
    Lås upp. Han kan inte sitta ensam. # speaker: you
    -> at_the_lock

=== by_the_door
Jag har sagt att jag står här. Han frågar om Noel lever. # speaker: petter
* [Svara: ”Säg ja. Han lever, och ambulansen är här strax.” # id: say-he-lives]
    I radion hörs något skrapa mot golvet. En täljkniv, säger Petter, den kom ut under dörren. Skaftet först. # speaker: narrator
    -> break_time
* [Säg åt Petter att inte svara på något om Noel. # id: say-nothing-of-noel]
    Han slår huvudet i väggen. Inte hårt. Men jag hör det. # speaker: petter
    -> break_time
* [Be Petter fråga varför han gjorde det. # id: ask-why-through-door]
    Han säger att det inte var meningen. Han säger det hela tiden. # speaker: petter
    -> break_time

=== toilet
Du sätter dig på golvet i korridoren, fem meter från dörren. Det luktar trä och lim. # speaker: narrator
Adrian. Det är jag. Jag kommer inte in. # speaker: you
Lever han? # speaker: adrian # mood: hurt
* [Säg att han lever. Be honom skjuta ut kniven under dörren. # id: push-it-out]
    Han lever. Han är vaken. Skjut ut den under dörren, Adrian. Petter stannar här med dig. # speaker: you
    Skaftet först. Som Monica har lärt dem. # speaker: narrator
    -> break_time
* [Fråga vad som hände. # id: ask-what-happened]
    Han skrev om mamma. I gruppen. Alla såg. # speaker: adrian
    -> break_time
* [Lova att det ordnar sig. # id: promise-all-right]
    Det ordnar sig, Adrian. # speaker: you
    Gör det? # speaker: adrian
    -> break_time

=== at_the_lock
Nyckeln är i. Han har blivit tyst där inne. # speaker: petter
Du hör Petter andas. Han har tre egna, det yngsta går i fyran. # speaker: narrator
* [Ångra dig: ta ur nyckeln och gå fem meter bort. # id: take-the-key-out]
    Vänta. Ta ur den. Fem meter bort, Petter, nu. # speaker: you
    Okej. Fem meter. Han frågar om Noel lever, jag säger ja. # speaker: petter
    -> break_time
* [Be honom knacka först och säga vem han är. # id: knock-first]
    Adrian? Det är Petter. Jag kommer in nu. # speaker: petter
    -> second
* [Säg åt honom att öppna. Tystnaden är värre. # id: open-now]
    Öppna. # speaker: you
    -> second

=== second
Dörren går upp inåt, fort. Petter kommer ut baklänges. Han håller om sin underarm, förvånad. # speaker: narrator
Han menade det inte. Han blev rädd. Säg inte att han menade det. # speaker: petter # mood: tense
~ hurt = true
Petter, gå mot B. Adrian, ingen mer kommer in. Ingen. # speaker: you
Han går, med en strumpa om armen. Den är från hittegodslådan och har en dinosaurie på sig. # speaker: narrator
-> break_time

=== break_time
~ time -= 1
{locked:
    ~ locked = false
    -> next_message
}
10.54. Om en minut ringer det ut till rast. Fyrahundratrettio elever, två trappor, en skolgård. # speaker: narrator
* [Stoppa rasten i högtalaren: alla stannar, nytt besked klockan 11.05. # id: stop-the-break]
    Alla stannar i klassrummet med sin lärare. Ni får nytt besked klockan fem över elva. # speaker: you
    Du skriver tre rader på baksidan av schemat och ger dem till expeditionen. De läser klockan 11.05, vad som än händer. # speaker: narrator
    ~ clarity += 1
    -> sister
* [Skicka tre vuxna till trapporna, så tar de klass för klass. # id: adults-on-stairs]
    -> sister
* [Låt det ringa. Vanliga rutiner lugnar. # id: let-it-ring]
    Det ringer. Ambulanspersonalen får lyfta båren över huvudet på sexorna. # speaker: narrator
    ~ clarity -= 1
    -> sister

=== next_message
10.54. Beskedet du gav gäller inte hur länge som helst. I klassrummen tittar de på klockan. # speaker: narrator
* [Ge ett besked till, fast du inte har något nytt: ni stannar, nästa 11.05. # id: keep-the-promise]
    Inget nytt. Vi stannar där vi är. Nästa besked klockan fem över elva. # speaker: you
    Du ger expeditionen tre rader till. De läser klockan 11.05, vad som än händer. # speaker: narrator
    ~ clarity += 1
    -> sister
* [Vänta tills du har något att säga. # id: wait-for-news]
    ~ clarity -= 1
    -> sister
* [Häv det. Adrian är ju hittad. # id: lift-lockdown]
    ~ clarity -= 1
    -> sister

=== sister
10.58. Ambulansen står med dörrarna öppna. Det regnar in på golvet. # speaker: narrator
De kör om tre minuter, jag åker med. Noels lillasyster går i 4B, Tuva. Nån har visat henne filmen. # speaker: ulrika
* [Hämta Tuva själv, och gå med henne till bilen. # id: fetch-tuva]
    Hon har tofflor på sig. Hon frågar om han får behålla jackan. Noel lyfter två fingrar från båren. # speaker: narrator
    ~ time -= 1
    -> call_home
* [Ring 4B: hennes lärare följer henne ut, och en kollega tar klassen. # id: teacher-brings-tuva]
    Läraren i 4B bär henne, fast hon är tio. Noel lyfter två fingrar från båren. # speaker: narrator
    -> call_home
* [Vänta. Föräldrarna får bestämma om hon ska se honom. # id: parents-decide]
    Bilen kör. På andra våningen står ett barn med pannan mot rutan. # speaker: narrator
    -> call_home

=== call_home
11.02. Två telefonnummer på en gul lapp. Det översta är Noels pappa, Mats. # speaker: narrator
* [Ring själv, nu, med det du vet. # id: call-mats-now]
    -> mats_hears
* [Be Samira ringa. Hon är Noels lärare och känner familjen. # id: samira-calls]
    Han frågar vem det var. Vad ska jag säga? Han skriker. # speaker: samira # mood: tense
    -> samira_asks
* [Vänta tills sjukhuset har sagt hur det är med armen. # id: wait-for-hospital]
    -> mats_calls

=== mats_hears
Mats, det är Strandskolan. Noel har fått ett knivsår i armen. Han är vaken, och ambulansen kör till lasarettet nu, med vår skolsköterska. # speaker: you
Vad säger du? En kniv? # speaker: mats # mood: tense
Vem var det? Jag vill veta vem det var. # speaker: mats # mood: angry
* [Säg att du inte säger namn, och varför. # id: no-name]
    Det säger jag inte, för det är också ett barn, och polisen är här. Åk till Noel, ingång fem. Jag ringer dig klockan ett. # speaker: you
    Ingång fem. Okej. Ingång fem. # speaker: mats
    -> call_jenny
* [Säg att polisen får svara på det. # id: police-will-answer]
    Det får polisen svara på. Åk till lasarettet, ingång fem. # speaker: you
    -> call_jenny
* [Säg det. Han är pappan, och får veta det ändå. # id: give-the-name]
    Adrian. Adrian i 9C. # speaker: you
    Det blir tyst. Sedan är linjen bruten. # speaker: narrator
    ~ named = true
    -> call_jenny

=== samira_asks
* [Ta luren: ”Mats, det är jag som leder här. Noel är vaken, han åker till lasarettet.” # id: take-the-phone]
    Mats, det är jag som leder här. Noel är vaken, och ambulansen kör till lasarettet, ingång fem. Jag säger inget namn. # speaker: you
    -> call_jenny
* [Viska: säg att vi inte får säga det. # id: whisper-no]
    Vi får inte säga det. Jag är ledsen. Vi får inte. # speaker: samira
    -> call_jenny
* [Viska: säg som det är, det kommer ut ändå. # id: whisper-yes]
    Det var… Adrian. I nian. # speaker: samira # mood: hurt
    ~ named = true
    -> call_jenny

=== mats_calls
11.09. Din telefon ringer innan sjukhusets gör det. # speaker: narrator
Jag har sett min son blöda på en film. En film! Var är han? # speaker: mats # mood: angry
* [Be om ursäkt utan att förklara, och säg var Noel är. # id: apologise-to-mats]
    Jag skulle ha ringt dig. Förlåt. Han är vaken, han är på lasarettet, ingång fem. # speaker: you
    -> call_jenny
* [Förklara att du ville ha ett säkert besked först. # id: explain-the-wait]
    Säkert? Jag har det på film! # speaker: mats
    -> call_jenny
* [Ge honom namnet på den som gjorde det. Det är du skyldig honom. # id: owe-him-the-name]
    Adrian. I 9C. Jag är ledsen, Mats. # speaker: you
    ~ named = true
    -> call_jenny

=== call_jenny
~ time -= 1
Det andra numret är Adrians mamma, Jenny. Hon kör linje fyra. Genom fönstret ser du polisen gå över gården. # speaker: narrator
* [Fråga polisen om du ska ringa henne, eller de. # id: ask-police-first]
    Ring du. Säg att vi är hos honom och att han är oskadd. Inget om vad han har gjort. # speaker: wester
    Är han skadad? Säg bara om han är skadad. # speaker: jenny # mood: tense
    Nej, Jenny. Han är oskadd, och polisen är hos honom. # speaker: you
    -> police
* [Ring henne nu, på en gång. # id: call-jenny-now]
    Vad har hänt? Vad har han gjort? Jag har fyrtio personer i bussen. # speaker: jenny # mood: tense
    Han är oskadd. Polisen är hos honom. Kan du stanna bussen, Jenny? # speaker: you
    -> police
* [Hon får vänta. Det är Noel det gäller nu. # id: jenny-later]
    -> police

=== police
11.12. Wester har regn på axlarna och anteckningsblocket i en plastpåse. Adrian går förbi mellan två kollegor med luvan uppe. # speaker: narrator
Kniven har vi. Vilka såg? # speaker: wester
* {log} [Ge honom Samiras klockslag och namn. Vittnena sitter var för sig med en vuxen. # id: hand-over-log]
    Har ni skrivit klockslag? Det har jag aldrig varit med om. # speaker: wester
    -> gunnar_waits
* [Säg att var och en som såg får ett rum och en vuxen. Ingen frågar ut dem. # id: apart-with-adults]
    Ge mig tio minuter. Ett rum och en vuxen till var och en. # speaker: you
    -> gunnar_waits
* [Samla alla som såg i aulan, så att de får prata av sig. # id: gather-in-hall]
    Helst inte. De börjar minnas åt varandra. # speaker: wester
    -> gunnar_waits
* [Be dem skriva ner vad de såg, medan de minns. # id: write-it-down]
    Låt oss ta det. Men tack. # speaker: wester
    -> gunnar_waits

=== gunnar_waits
~ log = false
11.18. Utanför expeditionen väntar Gunnar, mattelärare och skyddsombud, med händerna i koftfickorna. # speaker: narrator
{hurt:
    Petter sitter i Ulrikas rum med en dinosaurie om armen. # speaker: gunnar
}
Jag fick höra det av en sjua. När tänkte du säga det till mig? # speaker: gunnar # mood: tense
* [”Nu.” Berätta, och be honom vara med vid anmälan och personalmötet. # id: bring-gunnar-in]
    Nu. Kom in. Jag behöver dig vid anmälan, och jag behöver dig i personalrummet. # speaker: you
    ~ rep = true
    -> monica_check
* [Säg att han får veta samtidigt som alla andra, om en kvart. # id: with-everybody-else]
    Jag är inte alla andra. Inte just i dag. # speaker: gunnar # mood: cold
    -> monica_check
* [Säg att du måste prata med Helena först. # id: helena-first]
    Helena är i Hallsberg. # speaker: gunnar # mood: cold
    -> monica_check

=== monica_check
{monica_safe:
    -> gate
}
Monica står i personalköket och tvättar ur en halsduk. Hon slutar inte. Hon ser mig inte. # speaker: gunnar
* [Gå dit. Ta halsduken ur hennes händer, och låt en kollega köra henne till sjukhuset. # id: go-to-monica]
    Monica. Den är ren nu. Lotta kör dig, och hon stannar hos dig. # speaker: you
    ~ monica_safe = true
    ~ time -= 1
    -> gate
* [Be Gunnar sitta hos henne. Du måste till grinden. # id: gunnar-sits]
    Jag är inget sjukhus. # speaker: gunnar
    -> gate

=== gate
~ time -= 1
11.26. Vid grinden står fyrtio föräldrar i regnet, och Kim från Älvsunda Tidning med mobilen framför sig. # speaker: narrator
{named:
    Långt bak säger någon ett namn. Andra säger det efter. # speaker: narrator
}
Är det sant att en lärare är död? # speaker: kim
* [Säg det du vet i tre meningar, och när ni säger mer. # id: three-sentences]
    Nej, ingen är död. En elev och personal är skadade och får vård, och polisen är här. Ni får hämta era barn klassvis, och vi säger mer klockan tolv, här. # speaker: you
    ~ clarity += 2
    -> staff_room
* [Hänvisa till kommunens kommunikationsavdelning. # id: refer-to-communications]
    De svarar inte. # speaker: kim
    -> staff_room
* [Säg ”inga kommentarer” och gå in. # id: no-comment]
    ”Skolledningen vägrar bekräfta dödsfall”, skriver Kim innan du har nått dörren. # speaker: narrator
    ~ clarity -= 2
    -> staff_room
* [Rätta ryktena: ingen är död, det var två killar i åttan och nian. # id: correct-rumours]
    ~ clarity += 1
    ~ named = true
    -> staff_room

=== staff_room
11.36. Trettioåtta vuxna i personalrummet i åtta minuter, resten är hos klasserna. Någon har satt på kaffe, och ingen har hällt upp. # speaker: narrator
* [Säg vad ni vet, vad ni inte vet, vad som händer nu och när ni ses igen. # id: known-unknown-next]
    Det här vet vi. Det här vet vi inte. Ni går tillbaka till klasserna nu, två och två, och vi ses här kvart över två. # speaker: you
    ~ clarity += 1
    -> the_question
* [Låt dem först få säga hur de har det. # id: how-are-you]
    Det hinner gå halva varvet runt. Sedan knackar en åtta på och undrar om det är lektion. # speaker: narrator
    -> the_question
* [Säg att ni klarar det här tillsammans, som alltid. # id: together-as-always]
    Vi klarar det här tillsammans. Det gör vi alltid. # speaker: you
    ~ clarity -= 1
    -> the_question

=== the_question
Tidningen har ringt mig. Får vi prata med dem? # speaker: samira
* [”Ja, det är er rätt. Inget om enskilda elever. Ingen kommer att fråga vem som har pratat.” # id: it-is-your-right]
    Tack. Det var rakt. # speaker: gunnar
    -> helena_calls
* [”Helst inte. Men det är klart att ni får.” # id: rather-not]
    Samira stoppar ner telefonen som om den var varm. # speaker: narrator
    -> helena_calls
* [”Nej. Alla frågor från medier går till mig.” # id: only-through-me]
    Det där får du inte säga. # speaker: gunnar # mood: cold
    -> helena_calls

=== helena_calls
11.44. Helena ringer från en perrong. Det blåser i luren. # speaker: narrator
Jag har nio missade samtal. Lever alla? # speaker: helena # mood: tense
Alla lever. Noel är på lasarettet, och polisen är här. # speaker: you
Tack gode gud. Du, anmälan till Arbetsmiljöverket, vänta med den. Förvaltningschefen vill läsa först, och han är i möte till fyra. # speaker: helena
* {rep && time >= 3} [Säg att du och Gunnar gör den nu, med det ni vet. Den går att komplettera. # id: report-now-together]
    Vi gör den nu, Gunnar och jag. Utan dröjsmål, står det. Vi kompletterar sen. # speaker: you
    Okej. Bra. Gör det. # speaker: helena
    ~ reported = true
    -> last
* [Säg att den går i dag före fyra, läst eller inte. # id: report-by-four]
    Den går före fyra, läst eller inte. Det är inte vi som väljer dag. # speaker: you
    ~ reported = true
    -> last
* [Be Helena göra den när hon är tillbaka. # id: helena-will-report]
    Jag tar den. Skriv upp att jag tar den. # speaker: helena
    -> last
* [Vänta, som hon säger. Han har säkert skäl. # id: wait-for-reading]
    Okej. Vi väntar. # speaker: you
    -> last

=== last
~ rep = false
11.53. Du står på personaltoaletten och tvättar händerna, fast de är rena. Gunnar knackar på. # speaker: narrator
Vad behöver du? # speaker: gunnar
* [Svara: tio minuter på en stol. Sedan gör ni planen för i morgon, han och du. # id: ten-minutes]
    Jag håller dörren. # speaker: gunnar
    -> after
* [Börja på morgondagen: vem står vid dörrarna, vem finns för dem som såg, vem ringer Monica. # id: plan-tomorrow]
    I morgon, halv åtta. Två vid varje dörr. Vem? # speaker: you
    -> after
* [Svara att det är bra. Du tar det sedan. # id: i-am-fine]
    Det är lugnt. Jag tar det sen. # speaker: you
    -> after

=== after
{hurt:
    -> end_second
}
{named:
    -> end_named
}
{monica_safe == false:
    -> end_forgotten
}
{reported == false:
    -> end_forgotten
}
{clarity < 6:
    -> end_rumours
}
-> end_held

=== end_second
Det har kommit en ambulans till. Petter sitter på fotsteget med armen i ett paket och vill veta om någon har låst slöjdsalen. # speaker: narrator
Jag borde ha sagt nej. Det är min nyckel. # speaker: petter # outcome: second-injury
-> END

=== end_named
Klockan fyra ringer Jenny från en parkeringsplats. Hon vågar inte köra hem. # speaker: narrator
Hur vet de var vi bor? Vem har sagt vad han heter? # speaker: jenny # mood: hurt # outcome: name-on-the-street
-> END

=== end_forgotten
På fredagen hänger Monicas förkläde kvar på sin krok. Under det står hennes skor. # speaker: narrator
{reported:
    Jag frågar bara en gång. Vem har ringt henne? # speaker: gunnar # outcome: staff-forgotten
- else:
    Jag frågar bara en gång. Är anmälan inskickad? # speaker: gunnar # outcome: staff-forgotten
}
-> END

=== end_rumours
Klockan tolv är grinden öppen, och ingen vet vem som öppnade den. Barnen går hem i klungor, med mobilerna framför sig som ficklampor. # speaker: narrator
Mamma ringde. Hon hade hört att jag var död. # speaker: samira # outcome: day-of-rumours
-> END

=== end_held
Torsdag, 07.30. Två vuxna vid varje dörr. Petter har satt upp en lapp på slöjdsalen: öppnar måndag. # speaker: narrator
Tuva kom. Hon har hans jacka på sig. # speaker: samira # outcome: held-together
-> END
