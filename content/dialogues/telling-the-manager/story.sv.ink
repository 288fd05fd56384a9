VAR trust = 5
VAR clarity = 5
VAR facts = 3
VAR time = 10
VAR has_times = false
VAR samira_in = false
VAR own = false
VAR named = false
VAR reported = false
VAR plan = false
VAR formal = false
-> morning

=== morning
Måndag, tjugo i sju. Personalrummet luktar våta jackor och bryggkaffe. Inne hos Annika är det tänt. # speaker: narrator
I lördags hade du kvällen. Bertil Ek skulle ha besök klockan sju. Du kom tjugo i nio, och då låg han på köksgolvet med en kofta över benen. # speaker: narrator
Inget var brutet. ”Det här behöver du inte säga något om”, sa han när han satt upp igen. # speaker: narrator
Och så det som ingen vet. Du stod i trappan med nyckeln i handen och var nära att åka hem, för han brukar ju klara sig. # speaker: narrator
Annika ska på budgetmöte halv åtta. Din runda börjar kvart över sju. # speaker: narrator
* [Sätt dig hos Samira och fråga hur hennes lördag var. # id: sit-with-samira]
    ~ time -= 2
    -> samira
* [Skriv upp lördagens riktiga tider, medan du minns dem. # id: write-real-times]
    ~ time -= 2
    -> times
* [Ring Bertil och hör hur han mår. # id: ring-bertil]
    ~ time -= 2
    -> bertil
* [Gå in till Annika nu, innan du hinner ångra dig. # id: straight-to-annika]
    Du tar jackan med dig in. Då ser det inte ut som om du tänker stanna. # speaker: narrator
    -> door

=== samira
Samira har fötterna på en stol och skorna under den. Hon hade södra halvan av samma kväll. # speaker: narrator
Fjorton besök. Jag hann tolv. Två fick ett ”hej, lever du?” genom dörren. # speaker: samira # mood: tired
* [Fråga vilka tider hon signerade. # id: samira-what-times]
    ~ facts += 2
    Vad skrev du för tid, då? # speaker: you
    Planerad. Det gör väl alla? Skriver man som det är blir det rött, och då ringer Roger. # speaker: samira
    Hon säger det som man säger att det regnar. # speaker: narrator
    -> samira_ask
* [Berätta om Bertil, och att du var nära att åka hem. # id: tell-samira]
    Jag stod i trappan, Samira. Jag tänkte att han nog sov. # speaker: you
    Hon tar ner fötterna. # speaker: narrator
    Men du gick upp. # speaker: samira
    Den här gången. # speaker: you
    -> samira_ask
* [Säg att det inte går längre, och hör vad hon svarar. # id: samira-cant-go-on]
    ~ facts += 1
    Det går inte längre, det här. # speaker: you
    Det har inte gått sen i augusti. Och ändå går vi, vet du. Runt, runt. # speaker: samira # mood: tired
    -> samira_ask

=== samira_ask
Du tänker väl inte gå in till Annika? Då är det du som är problemet sen, det lovar jag. # speaker: samira # mood: tense
* [Be henne följa med in. # id: samira-come-with]
    Följ med då. Så är vi två problem. # speaker: you
    { facts >= 5:
        ~ samira_in = true
        Hon tittar länge på dig och letar efter skorna med tårna. # speaker: narrator
        Fem minuter. Sen har jag Holmgrens, och de har börjat gå på klockan. # speaker: samira
    - else:
        Nä du. Jag är provanställd till februari. # speaker: samira # mood: cold
        Hon drar till sig koppen med båda händerna. # speaker: narrator
    }
    -> door
* [Fråga om du får säga att ni är fler, utan namn. # id: ask-to-say-more]
    ~ facts += 1
    Får jag säga att det är fler? Inga namn. # speaker: you
    Säg det. Det är ju allihop, så då är det ingen. # speaker: samira
    -> door
* [Säg att du tar det själv, så slipper hon. # id: take-it-alone]
    Jag tar det. Du har inte sagt någonting. # speaker: you
    Nej. Jag sitter här och dricker kaffe, jag. # speaker: samira
    Koppen slår i bordet lite för hårt. # speaker: narrator
    -> door

=== times
Du river ett blad ur ett block. I telefonen står lördagen minut för minut: 17.00, 17.25, 17.55. Alltihop är grönt. # speaker: narrator
Det är du som har gjort det grönt. Bertil signerade du 19.02, i bilen, utanför någon annans port. # speaker: narrator
* [Skriv två spalter: tiden i telefonen, och tiden då du var där. # id: two-columns]
    ~ facts += 2
    ~ has_times = true
    Elva rader. De första stämmer. På den åttonde skiljer det en timme och trettioåtta minuter. # speaker: narrator
    Du läser igenom det en gång. Det är din handstil. # speaker: narrator
    -> door
* [Fota skärmen med hela rundan, så har du bevis. # id: photograph-round]
    ~ facts += 1
    Du får med elva namn, elva adresser och tre portkoder i din egen telefon. Du ser vad det är för bild, och tar bort den. # speaker: narrator
    Tre av tiderna minns du ändå. # speaker: narrator
    -> door
* [Räkna ihop hur många minuter som fattades. # id: sum-minutes]
    ~ facts += 2
    Fyrtio minuters bil som inte finns i schemat. Ett lyft som skulle ha varit två personer. Sjuttiofem minuter, på ett pass. # speaker: narrator
    Du skriver siffran på handen. # speaker: narrator
    -> door

=== bertil
Ek. # speaker: bertil
Hej Bertil, det är jag från i lördags. Hur är det med höften? # speaker: you
Den sitter där den ska. Var det något? # speaker: bertil
* [Fråga hur länge han låg, och var larmet var. # id: ask-about-alarm]
    ~ facts += 2
    Hur länge låg du, egentligen? Och larmet? # speaker: you
    Kyrkan slog halv sju när jag for omkull. Larmet hänger i badrummet, för det fastnar i rocken när jag steker. # speaker: bertil
    Två timmar och tio minuter. Du räknar en gång till, men det blir lika mycket. # speaker: narrator
    -> bertil_tell
* [Säg att du är ledsen att du kom så sent. # id: sorry-to-bertil]
    Jag är ledsen att jag kom så sent. # speaker: you
    Du kom ju. Min bror lovade komma i sjuttio år. # speaker: bertil # mood: warm
    -> bertil_tell

=== bertil_tell
Men du, säg inget på kontoret. Då kommer de med en matta som piper. # speaker: bertil
* [Säg att du måste berätta, och att han ska få säga sitt om mattan. # id: must-tell-bertil]
    Jag måste berätta det, Bertil. Men jag säger till dem att fråga dig innan det kommer någon matta. # speaker: you
    Fråga går ju alltid. Svara också. # speaker: bertil
    -> door
* [Lova att det stannar mellan er. # id: promise-bertil]
    ~ clarity -= 1
    Det stannar mellan oss. # speaker: you
    Bra. Du är en rar en. # speaker: bertil # mood: warm
    Du står kvar med telefonen. Nu ska du hålla tyst, och du ska berätta. # speaker: narrator
    -> door
* [Fråga vad han själv vill ska bli annorlunda. # id: what-bertil-wants]
    ~ facts += 1
    Om du fick bestämma, hur skulle vi göra? # speaker: you
    Komma när ni säger. Eller säga när ni kommer. Det var inte golvet, det var att inte veta. # speaker: bertil
    -> door

=== door
Annika har datorn under armen och en banan i handen. På anslagstavlan bakom henne hänger månadens siffror, alla gröna. # speaker: narrator
Hej hej. Är det bråttom, eller kan vi ta det i eftermiddag? Jag har Ylva halv åtta och har inte ens öppnat filen. # speaker: annika # mood: tense
* [Säg att det inte kan vänta. En man låg på golvet i lördags. # id: cannot-wait]
    ~ clarity += 2
    -> floor
* [Säg att det går fort, det är bara en sak om kvällarna. # id: only-a-thing]
    ~ trust += 1
    ~ clarity -= 1
    -> evenings
* [Säg att kvällsschemat inte går att hålla, och att ni är fler. # id: schedule-cannot-hold]
    ~ clarity += 1
    -> green
* [Be om tio minuter i eftermiddag, med stängd dörr. # id: ask-for-ten-minutes]
    ~ time -= 2
    -> afternoon

=== floor
En man låg på golvet. Jag kom tjugo i nio och skulle ha varit där klockan sju. Han lever, inget är brutet. # speaker: you
Hon lägger ifrån sig bananen. Sen datorn. # speaker: narrator
Vem? Och varför får jag höra det på måndagen? # speaker: annika
* [Säg vem, och ta det i ordning: när, var, vad du gjorde. # id: tell-in-order]
    ~ facts += 1
    ~ clarity += 1
    Bertil Ek. Tjugo i nio gick jag in. Han låg vid spisen, vaken. Tio minuter senare ringde jag sjuksköterskan, och hon kom. # speaker: you
    Då finns det en anteckning. Bra. Mer. # speaker: annika
    -> screen
* [Säg att du borde ha ringt i lördags, och att du skämdes. # id: should-have-rung]
    ~ trust += 1
    Jag borde ha ringt jouren samma kväll. Jag skämdes. # speaker: you
    För att du var sen? Alla är ju sena. # speaker: annika
    Hon hör det själv. # speaker: narrator
    -> screen
* [Säg att det var schemat som gjorde det, och att det bara var en tidsfråga. # id: schedule-did-it]
    ~ trust -= 2
    ~ clarity += 1
    Så som kvällarna är lagda var det bara en tidsfråga. # speaker: you
    Jag lägger inga kvällar. Jag får en hög timmar, och sen tar den slut. # speaker: annika # mood: angry
    -> screen

=== evenings
Det är bara det att kvällarna är lite tighta. # speaker: you
Jag vet, vännen. Alla sliter. Efter jul får vi två till, om Ylva håller vad hon sa. # speaker: annika # mood: warm
Hon har redan handen på dörren. # speaker: narrator
* [Ta om det: det var inte lite, och någon låg på golvet. # id: say-it-again]
    ~ clarity += 2
    Nej, vänta. Jag sa det fel. Bertil Ek låg på köksgolvet i lördags, och jag kom nästan två timmar för sent. # speaker: you
    Handen släpper dörren. # speaker: narrator
    -> screen
* [Fråga hur hon tänker om tiden fram till jul. # id: until-christmas]
    Och fram till jul? # speaker: you
    Fram till jul får vi hjälpas åt. Har det hänt något? # speaker: annika
    -> roger
* [Tacka och gå till rundan. Nu vet hon i alla fall. # id: at-least-she-knows]
    ~ trust += 1
    Tack. Då vet du. # speaker: you
    Tack själv. Du är en klippa. # speaker: annika # mood: warm
    Först i trappan kommer du på att du aldrig sa hans namn. # speaker: narrator
    -> corridor

=== green
Kvällarna går inte ihop. Och det är inte bara jag. # speaker: you
Men titta här. Nittiosju procent i rätt tid. Vi är bäst i kommunen, ju. # speaker: annika
Hon är inte spydig. Hon är stolt. # speaker: narrator
* {has_times} [Lägg papperet med dina två spalter framför henne. # id: lay-the-paper]
    ~ facts += 1
    ~ clarity += 1
    ~ own = true
    Till vänster är det som står i telefonen. Till höger är när jag var där. # speaker: you
    Hon följer raderna med fingret. På den åttonde blir det stående. # speaker: narrator
    Det är Bertil. Han låg på golvet när jag kom. # speaker: you
    -> truth
* {samira_in} [Låt Samira säga hur det är hos henne. # id: let-samira-speak]
    ~ facts += 2
    Samira har inte satt sig. Hon har jackan knäppt ända upp. # speaker: narrator
    Det är grönt för att vi trycker grönt. Jag tryckte tre stycken från en parkering. # speaker: samira
    Och i lördags låg Bertil Ek på golvet när jag kom. # speaker: you
    Sen går hon till Holmgrens. # speaker: narrator
    -> screen
* [Fråga när hon själv var med en kväll senast. # id: come-along]
    ~ clarity += 1
    När var du med en kväll senast? # speaker: you
    I mars. Nej. Mars förra året. # speaker: annika
    -> roger
* [Säg att siffrorna är fel, och att hon kan fråga vem som helst. # id: figures-are-wrong]
    ~ trust -= 1
    De siffrorna stämmer inte. Fråga vem du vill. # speaker: you
    Vem som helst är ingen. Ge mig något jag kan hålla i. # speaker: annika # mood: tense
    -> roger

=== afternoon
Tjugo över ett sitter hon där, med en plastmapp från Ylva. Hon har inte tagit av sig jackan. # speaker: narrator
Jag sa tio minuter. Det blev visst sju, men säg. # speaker: annika # mood: tired
* [Börja med Bertil och klockslagen. # id: begin-with-bertil]
    ~ clarity += 2
    Bertil Ek låg på golvet i lördags. Besöket var klockan sju, jag kom tjugo i nio. # speaker: you
    Hon tar av sig glasögonen. # speaker: narrator
    -> screen
* [Fråga först hur det gick hos Ylva. # id: ask-about-ylva]
    ~ trust += 2
    ~ time -= 2
    Två procent till, från april. Hon var jättetrevlig. # speaker: annika
    Hon skrattar, och det låter som en hostning. # speaker: narrator
    Jag har en sak som inte gör det bättre. Bertil Ek låg på golvet i lördags. # speaker: you
    -> screen
* [Säg att du ska rapportera lördagen, och att hon ska höra det först. # id: report-first]
    ~ reported = true
    ~ clarity += 2
    ~ trust -= 1
    Bertil Ek låg på golvet i lördags. Jag ska skriva en lex Sarah, och jag ville att du hörde det av mig. # speaker: you
    Hon skruvar av korken på vattenflaskan och skruvar på den igen. # speaker: narrator
    -> screen

=== roger
Roger kommer ut från planeringen med koppen i handen. Han har hört sitt ämne genom väggen. # speaker: narrator
Kväll norr är 412 minuter. Passet är 450. Det är alltså trettioåtta minuters luft. # speaker: roger
* [Fråga hur lång körtid han räknar mellan besöken. # id: ask-driving-time]
    ~ facts += 2
    ~ clarity += 1
    Hur mycket bil räknar du med? # speaker: you
    Tre minuter. Schablon. # speaker: roger
    Från Bertil till Holmgrens är det elva. När det inte snöar. Och i lördags låg han på golvet när jag kom. # speaker: you
    Elva. Det har ingen sagt. # speaker: roger
    -> screen
* {has_times} [Visa honom dina spalter och be honom räkna. # id: let-roger-count]
    ~ facts += 2
    ~ clarity += 1
    ~ own = true
    Han lägger papperet på elementet och räknar med läpparna. # speaker: narrator
    Femhundratjugofem. Det är ju inte luft, det är ju tvärtom. # speaker: roger
    Rad åtta är Bertil. Han låg på golvet när jag kom. # speaker: you
    Han tittar på dig, och sen artigt åt ett annat håll. # speaker: narrator
    -> truth
* [Säg att han borde sitta i en av bilarna en kväll. # id: never-in-a-car]
    ~ trust -= 1
    Du skulle sitta i en av bilarna en kväll. I lördags låg Bertil Ek på golvet när jag kom. # speaker: you
    Jag körde i elva år. Innan knät. # speaker: roger # mood: hurt
    -> screen

=== screen
{ trust > 7:
    ~ trust = 7
}
{ trust < 4:
    ~ trust = 4
}
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 4:
    ~ clarity = 4
}
Annika har fått upp lördagen. Hon vrider skärmen mot dig. # speaker: narrator
Här står det 19.02 på Ek. Det är din signatur. # speaker: annika
Det är ingen anklagelse. Inte än. # speaker: narrator
* [Säg som det är: du signerade planerad tid, från bilen. # id: own-the-signature]
    ~ own = true
    ~ clarity += 1
    Den är min. Jag satt i bilen utanför Svenssons och tryckte. # speaker: you
    -> truth
* [Säg att alla gör så, Samira också. # id: everybody-does]
    ~ own = true
    ~ named = true
    ~ facts += 1
    Så gör ju alla. Fråga Samira. Annars blir det rött, och då ringer de. # speaker: you
    Annika skriver upp något. Det börjar på S. # speaker: narrator
    -> truth
* [Säg att appen släpar ibland. # id: app-lags]
    ~ clarity -= 2
    ~ trust += 1
    Den släpar ibland, appen. # speaker: you
    Ja, den är hopplös. Jag ska be dem titta på det. # speaker: annika # mood: relieved
    Det är det enda hon antecknar. # speaker: narrator
    -> her_side
* [Be att få berätta hela kvällen först, och svara sen. # id: evening-first]
    ~ own = true
    ~ facts += 2
    ~ time -= 2
    Får jag ta kvällen först? Annars hör du bara det där. # speaker: you
    Bilen som inte startade. Lyftet du gjorde ensam. Trappan, och nyckeln i handen. Och sist 19.02. # speaker: narrator
    -> truth

=== truth
Vet du vad det är du säger? Det där är dokumentationen. Det är det enda som finns. # speaker: annika # mood: angry
När hon fortsätter är det lägre. # speaker: narrator
Stämmer inte den, så stämmer ingenting av det jag har visat Ylva. # speaker: annika
* [Säg att det var fel, och att ingen kan se rött så länge ni trycker grönt. # id: stand-by-it]
    ~ clarity += 2
    Det var fel av mig, och det står jag för. Men så länge vi trycker grönt kan du inte se att det är rött. # speaker: you
    Och jag har suttit och skrutit med er. # speaker: annika # mood: hurt
    -> her_side
* [Fråga vad hon hade gjort i den bilen. # id: what-would-you]
    ~ trust += 1
    Vad hade du gjort, då? Fyra kvar, och klockan är sju. # speaker: you
    Hon gick kvällar själv på nittiotalet, med papperslista. # speaker: narrator
    Tryckt. # speaker: annika
    -> her_side
* [Be om ursäkt och lova att det inte händer igen. # id: wont-happen-again]
    ~ trust += 1
    ~ clarity -= 2
    Förlåt. Det ska inte hända igen. # speaker: you
    Bra. Då släpper vi det. # speaker: annika # mood: relieved
    Signaturen eller golvet? Du frågar inte. # speaker: narrator
    -> her_side
* {facts >= 6} [Räkna upp vad som inte fick plats: minuterna, vägen, lyftet. # id: give-the-sum]
    ~ clarity += 2
    ~ trust += 1
    Det fattades en timme och en kvart. Elva minuter bil där det står tre. Ett lyft som ska vara två personer, och jag var en. # speaker: you
    Säg den där siffran igen, långsamt. # speaker: annika
    -> her_side

=== her_side
Vet du hur många gånger jag har tagit upp kvällarna? Tre. Och varje gång säger Ylva att vi ju är gröna. # speaker: annika # mood: tired
* [Säg att hon kan få de röda siffrorna, de riktiga. # id: real-red-figures]
    ~ trust += 2
    Då ska du få röda. De riktiga. # speaker: you
    Det är det konstigaste jag har blivit erbjuden på hela hösten. # speaker: annika
    -> interrupt
* [Fråga vad hon sa till Ylva. # id: what-did-you-tell]
    ~ trust += 1
    ~ time -= 1
    Vad sa du till henne? # speaker: you
    Att det är tungt. Hon frågade hur tungt, och det kunde jag inte svara på. # speaker: annika
    -> interrupt
* [Säg att det är hon som är chef och måste få dem att lyssna. # id: your-job]
    ~ clarity += 1
    ~ trust -= 2
    Det är ju du som är chef. Du måste få dem att lyssna. # speaker: you
    Ja. Det är jag som är chef. # speaker: annika # mood: cold
    -> interrupt
* [Säg att hon nog har det värst av alla. # id: you-have-it-worst]
    ~ trust += 1
    ~ clarity -= 1
    Du har det nog värst av oss, du. # speaker: you
    Nej då. Jo. Lite. # speaker: annika # mood: warm
    -> interrupt

=== interrupt
~ time -= 1
Hennes telefon rör sig över skrivbordet. Det står Ylva på den. # speaker: narrator
{ time < 6:
    -> leaving
}
Hon lägger handen över den tills den slutar. # speaker: narrator
-> want

=== leaving
Jag måste. Vi får… ja. # speaker: annika # mood: tense
Hon står redan, med telefonen mot kinden. # speaker: narrator
* [Ge henne en mening att ta med: grönt är inte sant, och Bertil låg på golvet. # id: one-sentence]
    ~ clarity += 2
    En mening. Det gröna är inte sant, och därför låg Bertil på golvet. # speaker: you
    Hon upprepar den tyst, som ett telefonnummer. # speaker: narrator
    -> report
* [Gå med henne ner till bilen. # id: walk-along]
    ~ trust += 1
    Du går bredvid. Det är lättare att prata när ingen ser på den andra. # speaker: narrator
    -> want
* [Säg att ni tar resten en annan dag. # id: another-day]
    ~ trust += 1
    ~ clarity -= 2
    Vi tar resten en annan dag. # speaker: you
    Du är en klippa. # speaker: annika # mood: relieved
    -> corridor

=== want
Vad är det du vill att jag ska göra? I dag, alltså. Inte om vi var fler. # speaker: annika
* [Be henne flytta två saker från kvällen till dagen, och säg vilka. # id: move-two-things]
    ~ plan = true
    ~ clarity += 1
    Tvätten hos Svenssons och disken hos Åkerlund. Det går lika bra klockan tio på dagen. # speaker: you
    Då måste de vara med på det. Men fråga kan jag, och det gör jag i dag. # speaker: annika
    -> report
* [Föreslå två veckor då alla signerar riktig tid, och ingen blir uppringd. # id: two-true-weeks]
    ~ plan = true
    ~ trust += 1
    Två veckor. Vi signerar när vi är där, och ingen blir uppringd för det. Sen har du något att visa. # speaker: you
    Det blir rött som en julgran. # speaker: annika
    Sen säger hon, till sig själv mest: ”Hur tungt.” # speaker: narrator
    -> report
* [Säg att ni måste bli en till på kvällarna. # id: one-more-person]
    Vi måste bli en till. # speaker: you
    Det är sexhundratusen. Det har jag inte, och det vet du. # speaker: annika # mood: cold
    -> report
* [Säg att du har sagt vad du vet, och att resten är hennes. # id: rest-is-hers]
    ~ clarity += 1
    ~ trust -= 1
    Nu vet du det jag vet. Vad du gör med det är ditt. # speaker: you
    Hon nickar. Hon ser ut som någon som har fått en kasse till att bära. # speaker: narrator
    -> report

=== report
{ reported:
    Du. Lex Sarah-rapporten. Kan den inte vänta tills jag har pratat med Ylva igen? Han mår ju bra. # speaker: annika # mood: tense
- else:
    Du. Det med Bertil. Måste det skrivas? Han mår ju bra, och blir det en lex Sarah är det utredning till påsk. # speaker: annika # mood: tense
}
* [Säg att du skriver i dag. Det handlar om kvällen, inte om henne. # id: write-today]
    ~ reported = true
    ~ clarity += 1
    Jag skriver i dag. Vi ska ju rapportera genast, det står på lappen på toaletten. Det handlar om kvällen, inte om dig. # speaker: you
    Det är alltid om någon. # speaker: annika # mood: cold
    -> corridor
* [Säg att den ska in i dag, och fråga om ni kan läsa den ihop. # id: read-it-together]
    ~ reported = true
    ~ trust += 1
    Den ska in i dag. Läs den innan, så står det rätt om vad du har försökt. # speaker: you
    Halv tre. Och skriv mars och maj och september. Det var då jag sa till. # speaker: annika
    -> corridor
* [Gå med på att vänta, för hennes skull. # id: wait-for-her]
    ~ reported = false
    ~ trust += 1
    ~ clarity -= 1
    Okej. Jag väntar tills du har pratat med Ylva. # speaker: you
    Tack. Det ska jag inte glömma. # speaker: annika # mood: relieved
    -> corridor
* [Säg att du vill höra Dragan, skyddsombudet, innan du svarar. # id: ask-dragan-first]
    ~ trust -= 1
    Jag vill prata med Dragan först. # speaker: you
    Jaha. Då blir det så. # speaker: annika # mood: cold
    -> dragan

=== corridor
I cykelrummet ligger Dragan på knä med en slang över axeln. Han är skyddsombud på tisdagar, säger han, och undersköterska resten. # speaker: narrator
Du ser ut som någon som har varit inne hos Annika. # speaker: dragan
* [Berätta om lördagen för honom. # id: tell-dragan]
    Du berättar, utan namn. Han pumpar inte förrän du är klar. # speaker: narrator
    -> dragan
* [Säg att du har sagt ditt, och åk. # id: said-my-bit]
    Jag har sagt mitt. # speaker: you
    Det är bra det. Hörde hon? # speaker: dragan
    -> tonight

=== dragan
En sak i taget. Mannen på golvet är lex Sarah, den skriver du. Att du lyfte ensam är ett tillbud, det skriver du också. Att kvällen inte går ihop är mitt. # speaker: dragan
Jag kan begära att de gör något åt kvällarna. Då måste de svara mig, utan att dra på det. Men då står det på papper. # speaker: dragan
* [Be honom lämna in en begäran, och skriv din rapport bredvid honom. # id: ask-for-request]
    ~ formal = true
    ~ reported = true
    ~ clarity += 1
    ~ trust -= 1
    Gör det. Jag skriver mitt nu, här bredvid dig. # speaker: you
    Det görs på datorn, och den står där borta. Men kom. # speaker: dragan
    -> tonight
* [Skriv din rapport, men be honom ge Annika till fredag. # id: until-friday]
    ~ reported = true
    ~ trust += 1
    Jag skriver mitt nu. Men ge henne till fredag med kvällarna. # speaker: you
    Till fredag. Då frågar jag henne, inte dig. # speaker: dragan
    -> tonight
* [Säg att du inte vill dra i gång något. Han har ju klarat sig. # id: start-nothing]
    ~ clarity -= 1
    Jag vill inte dra i gång något. Han klarade sig ju. # speaker: you
    Ja. Den gången. # speaker: dragan
    -> tonight

=== tonight
{ clarity > 9:
    ~ clarity = 9
}
{ trust > 9:
    ~ trust = 9
}
Kväll, samma runda. Det snöar på tvären. Klockan är tio över sex, och du skulle ha varit hos Svenssons fem i halv sex. # speaker: narrator
{ plan:
    På nyckelskåpet sitter en lapp med Rogers handstil: ”Körtid norr: 7 tills vidare. R.” # speaker: narrator
}
{ named:
    Samira sa inte hej när hon hämtade sina nycklar. # speaker: narrator
}
Telefonen vill ha en signatur. Nästa är Bertil. # speaker: narrator
* [Signera tio över sex, och se det bli rött. # id: sign-the-truth]
    ~ clarity += 1
    Det blir rött. Det plingar inte ens. # speaker: narrator
    -> bertils
* [Ring jouren och säg vilka två du inte hinner i tid. # id: ring-duty]
    ~ clarity += 1
    Åkerlund och Holm hinner jag inte till åtta. Du får välja: någon annan, eller att jag kommer nio och ni ringer dem nu. # speaker: you
    Det är tyst en stund i andra änden, och sen ett tangentbord. # speaker: narrator
    -> bertils
* [Signera planerad tid i kväll också, och ta det andra sen. # id: sign-as-planned]
    ~ clarity -= 2
    Grönt. Det är märkligt hur lätt det går. # speaker: narrator
    -> bertils

=== bertils
Bertil öppnar innan du har fått fram nyckeln. Larmet hänger runt halsen på honom, utanpå slipsen. # speaker: narrator
Så du har skvallrat? # speaker: bertil
* {reported} [Säg ja, och vad som händer nu. # id: yes-i-told]
    Ja. De kommer att ringa och fråga hur du vill ha det. Du får säga nej till mattan. # speaker: you
    Det tänker jag göra också. Kaffe? # speaker: bertil # mood: warm
    -> after
* [Säg när du kan komma på torsdag, på riktigt. # id: say-when-you-come]
    På torsdag blir det närmare åtta. Jag ringer om det blir senare. # speaker: you
    Åtta. Då vet jag. # speaker: bertil
    -> after
* [Säg att det inte är något att tänka på. # id: nothing-to-think-about]
    Tänk inte på det, du. # speaker: you
    Nej. Jag sitter mest, numera. # speaker: bertil
    -> after

=== after
{ named && trust < 8:
    -> end_samira
}
{ formal:
    -> end_formal
}
{ reported && plan && clarity >= 7 && trust >= 7:
    -> end_true_times
}
{ reported:
    -> end_report
}
{ plan:
    -> end_quiet
}
{ own:
    -> end_fault
}
-> end_green

=== end_samira
På torsdagen är Samira inkallad till Annika. Tre stycken tystnar när du kommer in med din matlåda. # speaker: narrator # outcome: samira-called-in
-> END

=== end_formal
På torsdagen ligger begäran på Annikas bord, med en stämpel. Hon ler mot dig i korridoren, så som man ler mot någon på en buss. # speaker: narrator # outcome: on-paper
-> END

=== end_true_times
På torsdagen hänger nya siffror på tavlan. Sextioen procent. Någon har ritat ett hjärta runt. # speaker: narrator # outcome: true-times
-> END

=== end_report
På torsdagen ringer en utredare som heter Maud och vill veta hur en kväll ser ut. Hon frågar hur mycket tid du har. # speaker: narrator # outcome: report-stands
-> END

=== end_quiet
På torsdagen är tvätten gjord när du kommer. Annika blinkar åt dig vid kaffet. # speaker: narrator # outcome: mended-quietly
-> END

=== end_fault
På torsdagen ber Annika dig stänga dörren efter dig. Hon har ett papper om hur man signerar, och hon läser det högt. # speaker: narrator # outcome: your-signature
-> END

=== end_green
På torsdagen är det tårta i personalrummet. Nittioåtta procent. # speaker: narrator # outcome: still-green
-> END
