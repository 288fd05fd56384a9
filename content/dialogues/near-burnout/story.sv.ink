VAR trust = 5
VAR basis = 3
VAR slip = false
VAR load_cut = false
VAR fhv = false
VAR leak = false
VAR agreed = false
VAR promised = false
VAR raised = false
-> storeroom

=== storeroom
Gruppbostaden Kastanjen, en torsdag i november, tio över tre. Annelie står i förrådet med kaffefilter i handen och en penna bakom varje öra. Hon har stått där ett tag. # speaker: narrator
Jag skulle hämta nåt. Det var inte det här. # speaker: annelie # mood: tired
Hon skrattar till. I fickan på arbetsbyxorna surrar telefonen, slutar och surrar igen. # speaker: narrator
Äsch. Det är väl åldern. # speaker: annelie
* [Skämta lite om november, så att hon slipper skämmas. # id: laugh-it-off]
    -> joke
* [Säg vad du ser: hon står här, och telefonen går i ett. # id: say-what-you-see]
    Du har stått här en stund, Annelie. Och den där har inte varit tyst. # speaker: you
    ~ trust += 1
    -> buzzing
* [Skicka hem henne nu. Resten av passet löser ni ändå. # id: send-her-home]
    -> sent
* [Låt henne vara just nu. Titta på hennes schema först. # id: schedule-first]
    Jag är på kontoret om det är nåt. # speaker: you
    ~ basis += 2
    -> schedule

=== buzzing
Hon tar upp telefonen och läser. # speaker: narrator
Björken. De hittar inte pärmen till Gunnels tandläkare. Den står där den alltid har stått. # speaker: annelie
Hon börjar skriva ett svar. Tummen stannar. Hon ser på skärmen som om det stod på ett annat språk. # speaker: narrator
* [Säg ingenting. Vänta tills hon ser upp. # id: wait-in-silence]
    Det tar lång tid. Sedan lägger hon tillbaka kaffefiltren på hyllan, rakt, och går före dig mot tvättstugan. # speaker: narrator
    ~ trust += 1
    -> talk
* [Sträck fram handen: ”Ge mig den, så svarar jag.” # id: take-the-phone]
    Ge mig den, så svarar jag. Du behöver inte. # speaker: you
    ~ basis += 2
    -> phone
* [Föreslå en timme i morgon, i lugn och ro på ditt kontor. # id: book-tomorrow]
    Ska vi sätta oss i morgon klockan tio? Så har vi lugn och ro. # speaker: you
    Absolut. I morgon. # speaker: annelie
    -> slip_call

=== phone
Björken är nöjda på tjugo sekunder. Du bläddrar uppåt medan hon låser förrådet. Arton meddelanden i dag: Björken, natten, Björken, en mamma, Björken. # speaker: narrator
Du ska inte läsa. De menar inget illa. # speaker: annelie # mood: hurt
Längre upp står ditt eget namn, lördag 21.50. ”Sista gången, lovar! Kan du ta söndag?” # speaker: narrator
* [Lämna tillbaka telefonen och be henne stänga av den efter passet. # id: ask-to-switch-off]
    Stäng av den när du går hem. Lova mig det. # speaker: you
    Mm. Och om det är Leif? # speaker: annelie
    -> talk
* [Ring Björken direkt och säg att de ringer dig i fortsättningen. # id: redirect-calls]
    Hej, det är jag. Från och med nu ringer ni mig, inte Annelie. # speaker: you
    Jaha. Nu tror de att jag är sjuk. # speaker: annelie # mood: cold
    ~ trust -= 1
    ~ load_cut = true
    -> talk
* [Läs upp ditt eget meddelande högt. # id: read-own-text]
    ”Sista gången, lovar.” Det var jag, det. # speaker: you
    Med utropstecken, till och med. # speaker: annelie
    ~ trust += 1
    -> talk

=== schedule
Du öppnar schemat och räknar. Sedan räknar du om. Elva extrapass på sex veckor. # speaker: narrator
Tre gånger har hon slutat tio på kvällen och börjat halv sju. Varje byte är godkänt, och det är ditt namn som står där. # speaker: narrator
Genom dörren hör du Annelies röst. Hon förklarar för någon var en pärm står. # speaker: narrator
* [Vänta till hennes bokade samtal om tolv dagar. Då har du hunnit tänka. # id: wait-for-booked-talk]
    Du lägger samtalet en vecka tidigare i kalendern och känner dig handlingskraftig. # speaker: narrator
    -> slip_call
* [Ta med schemat ut. Säg att du har godkänt det. # id: own-the-schedule]
    Elva pass, Annelie. Och jag har sagt ja till vartenda ett. # speaker: you
    ~ trust += 1
    -> talk
* [Fråga Jari, som är skyddsombud, vad han har sett. # id: ask-jari]
    -> jari_smoke

=== jari_smoke
Jari står vid soptunnan och dricker kaffe ur ett glas. Han har jobbat med Annelie i tolv år. # speaker: narrator
Vill du veta det, eller vill du ha frågat? # speaker: jari
Jag vill veta det. # speaker: you
Hon svarar alltid. Det är hela saken. Huset är byggt så att hon ska svara. # speaker: jari
* [Fråga vad han skulle ta bort först, om han fick välja. # id: ask-jari-what-first]
    Telefonen. Sen Leifs kvällar. Sen de där söndagarna du lovar är sista gången. # speaker: jari
    -> talk
* [Be honom hålla ett öga på henne åt dig. # id: ask-jari-to-watch]
    Jag är skyddsombud. Inte barnvakt. # speaker: jari # mood: cold
    -> talk
* [Fråga rakt ut om han vet om hon är sjuk. # id: ask-jari-if-ill]
    Fråga henne. Eller låt bli. Men fråga inte mig. # speaker: jari # mood: cold
    ~ trust -= 1
    -> talk

=== sent
Åk hem, Annelie. Vi löser resten. # speaker: you
Vi? Det är jag och Dina i kväll. Vem tar Leif? # speaker: annelie # mood: angry
I köket slutar disken skramla. Dina lyssnar. # speaker: narrator
* [Backa: ”Stanna då. Men ta det lugnt.” # id: back-down]
    Stanna då. Men ta det lugnt, hör du. # speaker: you
    Jag tar det alltid lugnt. # speaker: annelie
    -> slip_call
* [Stå fast: ”Det är inget att diskutera. Åk hem.” # id: insist-on-home]
    Det är inget att diskutera. Åk hem nu. # speaker: you
    ~ trust -= 2
    -> evening_call
* [Ta passet själv: ”Jag tar Leif till nio.” # id: take-the-shift]
    Jag. Till nio. Du får berätta hur jag gör. # speaker: you
    Du? Han kommer att äta upp dig. # speaker: annelie
    ~ trust += 1
    ~ basis += 2
    -> leif_evening

=== leif_evening
Leif, sextioett år, sitter med armarna i kors framför en tallrik makaroner. Du har suttit mitt emot i fyrtio minuter. Telefonen på väggen har ringt fem gånger, och alla har frågat efter Annelie. # speaker: narrator
Han äter när hon säger ”varsågod, chefen”. Fast det måste vara hon. # speaker: dina
Ibland tänker jag att om hon blir sjuk så stannar allt. Och då säger jag ja till ett pass till. # speaker: dina # mood: tired
* [Skriv upp varje samtal till Annelie på en servett. # id: write-down-calls]
    Tretton streck före nio. Leif äter till slut tre makaroner, en i taget, och ser på dig som på en vikarie. # speaker: narrator
    -> talk_morning
* [Fråga Dina hur många extrapass hon själv har tagit. # id: ask-dina-too]
    Sju. Men jag är ung. # speaker: dina
    Hon säger det som om någon har sagt det till henne. # speaker: narrator
    -> talk_morning
* [Säg till Dina att hon är en klippa. # id: praise-dina]
    Du är en klippa, vet du det? # speaker: you
    Tack. Behöver du nån på söndag? # speaker: dina
    -> talk_morning

=== evening_call
Klockan är kvart över åtta. Du står i din egen hall med jackan på när hon ringer. # speaker: narrator
Jag ville bara säga att jag kom hem. Som du sa åt mig. # speaker: annelie # mood: cold
Jag satt i bilen en timme utanför. Jag visste inte vad jag skulle göra med mig. # speaker: annelie # mood: hurt
* [Be om ursäkt för hur du gjorde, inte för att du såg. # id: apologise-for-how]
    Jag gjorde det klumpigt. Förlåt. Men jag såg det jag såg, och jag vill prata om det i morgon. # speaker: you
    ~ trust += 2
    -> talk_morning
* [Fråga om hon är ensam hemma. # id: ask-if-alone]
    Min syster är på väg. Hon har själv gått in i väggen. Jag är inte hon. # speaker: annelie
    ~ trust += 1
    -> talk_morning
* [Förklara att du skickade hem henne för hennes egen skull. # id: explain-for-her-sake]
    Jag gjorde det för din skull, Annelie. # speaker: you
    Ja. Det är alltid nån som gör nåt för min skull. # speaker: annelie # mood: cold
    -> talk_morning

=== joke
Det är november. I går letade jag efter glasögonen med glasögonen på. # speaker: you
Ja, eller hur! # speaker: annelie # mood: relieved
Hon går därifrån med kaffefiltren. Det var toapapper som var slut. Klockan nio på kvällen sitter du hemma och tänker på hur fort hon skrattade. # speaker: narrator
* [Släpp det. Alla har en dålig dag. # id: let-it-go]
    Du byter kanal. Någonstans surrar en telefon som inte är din. # speaker: narrator
    -> slip_call
* [Skriv till henne: ”Du såg trött ut. Ring om du vill.” # id: text-her]
    Svaret kommer 23.52. ”Ingen fara! Kan ta söndag om det hjälper!” # speaker: narrator
    -> slip_call
* [Åk in tidigt i morgon och titta på hennes schema. # id: early-schedule]
    Halv sju nästa morgon räknar du hennes pass, och sedan en gång till. Elva extrapass på sex veckor, och det är ditt namn på vartenda godkännande. # speaker: narrator
    ~ basis += 2
    -> talk

=== slip_call
Klockan är tjugo över sju på morgonen när Dina ringer. Hon viskar. # speaker: narrator
Förlåt att jag ringer. Annelie har signerat Leifs morgontabletter. Men de ligger kvar i dosetten. # speaker: dina # mood: tense
Jag sa det till henne. Hon bara stod. Hon står fortfarande. # speaker: dina
~ slip = true
* [Be Dina ringa sjuksköterskan. Resten tar ni på måndag. # id: rest-on-monday]
    På måndagen har hon arbetat både lördag och söndag. Det var du som bad henne om söndagen. # speaker: narrator
    ~ trust -= 2
    -> talk
* [Åk dit. Be Dina ringa sjuksköterskan under tiden. # id: go-there]
    Ring sjuksköterskan och gör som hon säger. Jag kommer. # speaker: you
    ~ trust += 1
    -> talk
* [Be att få Annelie i telefonen: vad hände? # id: ask-what-happened]
    Jag vet inte. Jag minns att jag gjorde det. Jag kan se det framför mig. # speaker: annelie # mood: hurt
    ~ trust -= 1
    -> talk

=== talk_morning
Klockan tio nästa dag knackar du på i tvättstugan. Annelie har redan hunnit med två maskiner. # speaker: narrator
Åt han? # speaker: annelie
Nej. Inte som för dig. # speaker: you
Hon nickar, som om det gjorde både gott och ont. # speaker: narrator
-> talk

=== talk
I tvättstugan går dörren att stänga. Torktumlaren är på, och Annelie viker handdukar medan hon pratar. # speaker: narrator
Det är inget. Det är mycket nu, bara. Det är det för alla. # speaker: annelie
* [Fråga hur hon mår, egentligen. Sover hon? # id: ask-about-health]
    Hur mår du, på riktigt? Sover du? # speaker: you
    -> talk_health
* [Säg att det du ser liknar utmattning. # id: name-a-diagnosis]
    Det jag ser liknar utmattning, Annelie. # speaker: you
    -> talk_wall
* [Fråga om arbetet: vad är det som inte går ihop? # id: ask-about-work]
    Du behöver inte berätta hur du mår. Jag vill veta vad det är i jobbet som inte går ihop. # speaker: you
    ~ basis += 1
    -> talk_work
* [Berätta om hösten då du själv var nära att gå in i väggen. # id: tell-own-story]
    Jag vet hur det är. Hösten då jag nästan gick in i väggen, då var jag precis som du. # speaker: you
    -> talk_wall

=== talk_work
Det är inte jobbet. Jag kan jobbet. # speaker: annelie
Hon viker en handduk på mitten, och en gång till, tills den är liten som ett kuvert. # speaker: narrator
Det är allt runtom. Björken ringer för att jag vet. Natten ringer för att jag vet. # speaker: annelie
Och du. Du skrev i lördags. # speaker: annelie # mood: hurt
* [Förklara hur lördagen såg ut: det fanns ingen annan att fråga. # id: defend-saturday]
    Det fanns ingen annan. Två sjuka på Björken och vikariestopp. # speaker: you
    Nej. Det är det jag säger. # speaker: annelie # mood: cold
    ~ trust -= 1
    -> slip_talk
* [Säg ja. Det gjorde du, och det var fel. # id: admit-saturday]
    Ja. Det gjorde jag. Och jag visste att du skulle säga ja. # speaker: you
    Det visste jag med. # speaker: annelie
    ~ trust += 2
    -> slip_talk
* [Fråga vad som händer om hon inte svarar. # id: ask-if-not-answer]
    Inget. Nåt. Jag har aldrig provat. # speaker: annelie
    Hon ser nästan nyfiken ut. # speaker: narrator
    ~ trust += 1
    -> slip_talk

=== talk_health
Handduken blir liggande. # speaker: narrator
Jag vaknar tre. Sen ligger jag och går igenom dosetterna i huvudet. # speaker: annelie # mood: tired
Men det här säger du inte till nån. Det stannar här. # speaker: annelie # mood: tense
* [Lova det: det stannar mellan er två. # id: promise-silence]
    Det stannar här. Jag lovar. # speaker: you
    ~ trust += 1
    ~ promised = true
    -> slip_talk
* [Lova att inte föra vidare hur hon mår. Arbetet måste ändras. # id: promise-what-you-can]
    Hur du mår är ditt. Det för jag inte vidare. Men arbetet måste jag göra något åt, och det kommer att märkas. # speaker: you
    ~ trust += 1
    -> slip_talk
* [Säg som det är att du behöver ta det vidare till HR. # id: must-tell-hr]
    Jag behöver prata med HR om det här. # speaker: you
    Då har jag inte sagt nåt. # speaker: annelie # mood: cold
    ~ trust -= 2
    -> slip_talk

=== talk_wall
Säg inte det ordet till mig. # speaker: annelie # mood: cold
Hon viker handduken fel, ser det och viker om. # speaker: narrator
Min syster gick in i den där väggen för fyra år sen. Hon är inte ute än. # speaker: annelie # mood: cold
* [Säg inget. Börja vika handdukar du också. # id: fold-towels]
    Ni viker sex handdukar var. # speaker: narrator
    Du viker fel. # speaker: annelie
    De ringer mig hela tiden. Det är det. De ringer hela tiden. # speaker: annelie # mood: tired
    ~ trust += 1
    -> slip_talk
* [Säg att det är just därför du är orolig. # id: worried-because]
    Det är just därför jag är orolig. # speaker: you
    Var orolig för Leif i stället. # speaker: annelie # mood: cold
    ~ trust -= 1
    -> slip_talk
* [Be om ursäkt, och fråga om arbetet i stället. # id: start-over]
    Förlåt. Det var inte mitt att säga. Kan du berätta om jobbet i stället? # speaker: you
    ~ trust += 1
    De ringer mig. Björken, natten, du, alla ringer för att jag vet. # speaker: annelie
    -> slip_talk

=== slip_talk
{slip:
    -> slip_known
}
{trust >= 6:
    -> slip_told
}
-> slip_hidden

=== slip_known
~ slip = false
Tabletterna. Jag signerade. Jag hade kunnat svära på att jag gav dem. # speaker: annelie # mood: hurt
Leif har fått dem, en timme sent. Sjuksköterskan sa att det inte var någon fara den här gången. # speaker: narrator
-> slip_choice

=== slip_told
Det är en sak till. # speaker: annelie
Hon tittar på torktumlaren när hon säger det. # speaker: narrator
I tisdags signerade jag Leifs tabletter. På kvällen låg de kvar. Jag sa inget till nån. # speaker: annelie # mood: hurt
-> slip_choice

=== slip_hidden
Hon öppnar munnen och stänger den. Sedan lägger hon den sista handduken på högen. # speaker: narrator
Det var inget mer. # speaker: annelie
Det var något mer. Det hinner du se innan hon vänder sig om. # speaker: narrator
-> what_now

=== slip_choice
Jag som alltid dubbelkollar. # speaker: annelie
* [Låt det vara den här gången. Ingen kom till skada. # id: let-slip-pass]
    Ingen kom till skada. Vi pratar inte mer om det. # speaker: you
    Tack. # speaker: annelie # mood: relieved
    ~ trust += 1
    -> what_now
* [Skriv avvikelsen ihop: vad som hände, inget om henne. # id: write-report-together]
    Vi skriver den nu, du och jag. Klockslaget, tabletten, sjuksköterskan. Hur du mår hör inte dit. # speaker: you
    Skriv att dosetten står i fel skåp. Det gör den, faktiskt. # speaker: annelie
    ~ trust += 1
    -> what_now
* [Rapportera själv, och ta läkemedlen från henne så länge. # id: take-medicines-off]
    Jag skriver rapporten. Och läkemedlen tar någon annan ett tag. # speaker: you
    Så du litar inte på mig. # speaker: annelie # mood: hurt
    ~ trust -= 1
    -> what_now

=== what_now
Torktumlaren stannar. I tystnaden hörs telefonen surra mot plåten. # speaker: narrator
Vad händer nu? Ska du ta nåt ifrån mig? # speaker: annelie # mood: tense
* [Erbjud kommunens kurs i stresshantering i januari. # id: offer-course]
    Det finns en kurs i stresshantering i januari. Den ska vara bra. # speaker: you
    Så det är mig det är fel på. # speaker: annelie # mood: cold
    ~ trust -= 1
    -> fhv_offer
* [Ta bort extrapassen och telefonen från och med i kväll. # id: cut-the-load]
    Inga extrapass. Och telefonen går till mig. Det är inget straff, det är mitt jobb. # speaker: you
    Alla kommer att fatta. # speaker: annelie
    ~ load_cut = true
    -> fhv_offer
* [Be henne säga till när det blir för mycket. # id: ask-her-to-say]
    Säg till när det blir för mycket. Lova det. # speaker: you
    Jag ska säga till. # speaker: annelie
    Hon har aldrig sagt till i hela sitt liv. # speaker: narrator
    -> fhv_offer
* [Fråga vad hon själv helst skulle slippa först. # id: ask-what-to-drop]
    Telefonen. Är det fånigt? # speaker: annelie
    Nej. Från i kväll går den till mig. Och inga fler extrapass. # speaker: you
    ~ trust += 1
    ~ load_cut = true
    -> fhv_offer

=== fhv_offer
Kommunen har avtal med företagshälsovården. Tiden går att boka i telefonen. # speaker: narrator
Jag ska inte till nån psykolog. # speaker: annelie # mood: tense
* [Berätta hur det går till: på arbetstid, inget utan hennes ja. # id: offer-health-service]
    Det är på arbetstid. De berättar inget för mig som du inte sagt ja till. Jag vill bara veta vad jag ska ändra i arbetet. # speaker: you
    {trust >= 5:
        Är det nån som heter Mikael? Jari sa att han var okej. # speaker: annelie
        ~ fhv = true
    - else:
        Jag ska tänka på det. # speaker: annelie
    }
    -> farewell
* [Be henne gå till vårdcentralen och komma med ett intyg. # id: ask-for-certificate]
    Intyg på vad? Att jag stod i ett förråd? # speaker: annelie # mood: cold
    ~ trust -= 1
    -> farewell
* [Ge henne fyra dagar ledigt så att hon får sova ut. # id: give-days-off]
    Fyra dagar? Det var länge sen. # speaker: annelie # mood: relieved
    ~ trust += 1
    -> farewell

=== farewell
Hon har handen på dörrhandtaget. # speaker: narrator
Vad säger du till de andra? Om de frågar. # speaker: annelie
* [Säg att du inte säger mer än du måste. # id: say-least]
    Mm. Vad måste du, då? # speaker: annelie
    -> note
* [Säg att det är bäst att vara öppen, så slipper hon dölja något. # id: urge-openness]
    Bäst för vem? # speaker: annelie # mood: cold
    ~ trust -= 1
    -> note
* [Fråga vad hon vill att du ska säga. # id: ask-her-words]
    Vad vill du att jag säger? # speaker: you
    Att vi ser över mina pass. Det räcker. # speaker: annelie
    ~ agreed = true
    -> note

=== note
Klockan är tjugo i sex. Du sitter med personalsystemet öppet. I den översta rutan står det: ”Beskriv medarbetarens besvär.” # speaker: narrator
Rutan är stor, och markören blinkar. # speaker: narrator
* [Skriv ingenting. Det som inte finns kan ingen läsa. # id: write-nothing]
    Du stänger fönstret. Det frågar om du vill spara. Du svarar nej. # speaker: narrator
    -> group
* [Skriv vad ni har kommit överens om i arbetet, inget mer. # id: write-work-only]
    Du skriver tre rader: vad som ska göras, vem som gör det, när ni ses igen. Rutan för besvär får ett streck. # speaker: narrator
    -> group
* [Skriv ner allt medan du minns det, så att HR förstår. # id: write-everything]
    Du skriver som hon sa det, med handdukar och allt. Nederst i fönstret, i grått, står vilka som kan läsa. Det är fler än du trodde. # speaker: narrator
    ~ leak = true
    -> group

=== group
Nästa stora överlämning, sju personer runt köksbordet. Annelie är ledig. Alla tittar på schemat på väggen. # speaker: narrator
Alltså, är det så att Annelie har gått in i väggen? # speaker: dina
* [Säg bara att schemat är ändrat, och gå vidare till veckan. # id: say-nothing-more]
    Schemat är ändrat. Vi tar veckan. # speaker: you
    Före lunch har det blivit hjärtat, och före middag skilsmässa. # speaker: narrator
    ~ trust -= 1
    -> jari_load
* [Säg vad som gäller i arbetet. Om Annelie pratar man med Annelie. # id: say-only-work]
    Frågor som går till Annelie går till mig så länge. Om Annelie pratar ni med Annelie. # speaker: you
    -> jari_load
* [Säg att hon är helt slut, och be dem vara rädda om henne. # id: say-she-is-worn-out]
    Hon är helt slut. Så var lite rädda om henne. # speaker: you
    Åh nej. Stackarn. # speaker: dina
    ~ leak = true
    -> jari_load
* {agreed} [Säg det hon bad dig säga: ni ser över hennes pass. # id: say-the-agreed]
    Vi ser över hennes pass. Resten är hennes att berätta, om hon vill. # speaker: you
    Bra. # speaker: jari
    ~ trust += 1
    -> jari_load

=== jari_load
~ agreed = false
Jari stannar kvar när de andra går. Han sköljer sitt glas länge. # speaker: narrator
{load_cut:
    Annelie har fått mindre på sig. Bra. Dina har tagit fyra extrapass sen dess. # speaker: jari
- else:
    Hon går söndagen också. Och Dina tar lördagen. # speaker: jari
}
Samma arbete, annat namn. Jag säger bara det. # speaker: jari
* [Säg att Dina är ung och har sagt ja själv. # id: dina-said-yes]
    Ja. Annelie sa också ja. # speaker: jari
    -> formal
* [Be honom om tid till jul. Du löser det. # id: ask-for-time]
    Ge mig till jul, Jari. Jag löser det. # speaker: you
    Du löser alltid. Det är därför det aldrig blir löst. # speaker: jari
    -> formal
* [Be honom sätta sig och gå igenom hela husets arbete med dig. # id: assess-with-jari]
    Har du tid nu? Hela huset, inte bara Annelie. # speaker: you
    ~ basis += 2
    -> jari_assess

=== jari_assess
Ni sitter en och en halv timme med schemat och Jaris fyra färgpennor. Rött är sådant som ringer Annelie. # speaker: narrator
Titta. Det är inte för lite folk på förmiddagarna. Det är för få som vet. # speaker: jari
Sju saker hänger på en enda människa. Två av dem är Björkens, som inte har haft någon stödpedagog sedan i mars. # speaker: narrator
* [Börja med en sak ni råder över: lär upp två till kring Leif. # id: train-two]
    Han kommer att protestera i två veckor. Sen äter han. # speaker: jari
    ~ load_cut = true
    -> kerstin
* [Skriv ner allt: vem gör vad, och vad tar du uppåt? # id: write-risks-up]
    De här fem tar vi själva. De två om Björken lägger jag på Kerstins bord. # speaker: you
    ~ load_cut = true
    -> kerstin

=== formal
Två dagar senare ligger ett papper i ditt fack, undertecknat Jari Niemi, skyddsombud. Begäran om åtgärder enligt arbetsmiljölagen, 6 kap. 6 a §. # speaker: narrator
Det handlar om arbetsbelastningen på hela Kastanjen. Om Annelie står det inte ett ord. # speaker: narrator
Det är inget personligt. Nu måste du svara, och så står det nånstans. # speaker: jari
* [Tacka, bekräfta att du har fått den, sätt en dag. # id: receive-request]
    Tack. Du har svar på fredag. Och jag tar med den upp till Kerstin. # speaker: you
    ~ basis += 2
    -> kerstin
* [Fråga varför han inte kunde ha pratat med dig först. # id: why-not-talk]
    Det gjorde jag. Vid diskhon. # speaker: jari # mood: cold
    -> kerstin

=== kerstin
Kerstin, din chef, står alltid upp vid sitt skrivbord. På väggen hänger budgeten i tre färger, varav en är röd. # speaker: narrator
Du har tio minuter, sen har jag nämndens ordförande. Är det vikariestoppet? # speaker: kerstin
* [Be om en vikarie till nyår. Arbetet går inte ihop. # id: ask-for-temp]
    Jag behöver en vikarie till nyår. Det går inte ihop. # speaker: you
    -> kerstin_course
* [Säg att du löser det inom ramen. Du ville bara att hon skulle veta. # id: solve-within]
    Det uppskattar jag. Verkligen. # speaker: kerstin # mood: relieved
    -> fork
* [Berätta att Annelie håller på att gå sönder. # id: tell-her-state]
    Annelie håller på att gå sönder, Kerstin. # speaker: you
    {promised:
        Du hör löftet från tvättstugan i samma sekund som du bryter det. # speaker: narrator
        ~ leak = true
    }
    -> kerstin_course
* {basis >= 6} [Lägg fram schemat: elva extrapass, tre korta nätter. Be henne välja vad som ska bort. # id: show-and-choose]
    En person, sex veckor. Det går inte ihop med det folk jag har. Jag behöver att du väljer vad vi ska sluta med. # speaker: you
    -> kerstin_listens

=== kerstin_listens
Elva? # speaker: kerstin
Hon drar till sig stolen och sätter sig. Du har aldrig sett henne sitta. # speaker: narrator
Jag kan inte upphäva stoppet. Men jag kan begära ett undantag, och Björkens frågor kan gå till mig fram till nyår. Undantaget ska vara skriftligt. # speaker: kerstin
* [Skriv det tillsammans nu. Sex minuter är kvar. # id: write-it-now]
    Skriv ”två personer till och med januari”. Inte ”snarast”. Snarast läser ingen. # speaker: kerstin
    ~ raised = true
    -> fork
* [Lova att skicka ett ordentligt, genomarbetat underlag i veckan. # id: send-later]
    Du skickar det torsdagen därpå. Svaret kommer efter trettonhelgen. # speaker: narrator
    -> fork

=== kerstin_course
Jag hör dig. Men jag har fyra enheter som säger samma sak. # speaker: kerstin
Finns det inte en kurs? Stresshanteringen? Den har vi ju betalat för. # speaker: kerstin
* [Säg att en kurs lär någon att bära. Hur mycket, då? # id: conditions-first]
    En kurs lär någon att bära. Det är hur mycket de bär som jag vill prata om. # speaker: you
    {basis >= 5:
        Du lägger fram det du har räknat. Hon läser det två gånger. # speaker: narrator
        Två personer till och med januari. Sen får vi se. # speaker: kerstin
        ~ raised = true
    - else:
        Då vill jag se det i siffror. Kom tillbaka när du har räknat. # speaker: kerstin
    }
    -> fork
* [Be henne skriva att hon har hört det och vad hon beslutar. # id: ask-for-it-in-writing]
    Hotar du mig? # speaker: kerstin # mood: cold
    Nej. Jag vill bara att det ligger hos rätt person. # speaker: you
    En person. Till och med januari. # speaker: kerstin
    ~ raised = true
    -> fork
* [Tacka ja till två kursplatser. Det är i alla fall något. # id: take-the-course]
    Bra. Då säger vi så. # speaker: kerstin # mood: relieved
    -> fork

=== fork
~ promised = false
~ basis = 0
{leak:
    -> leaked
}
{load_cut:
    -> two_weeks
}
-> car_park

=== leaked
Onsdag. Annelie står i din dörr utan att ha knackat. Inga pennor bakom öronen. # speaker: narrator
På Björken la de huvudet på sned. De visste hur det är med mig. Det har de inte fått av mig. # speaker: annelie # mood: cold
* [Säg att du inte vet hur det har kommit ut. # id: deny-leak]
    Jag vet inte hur det har kommit ut. # speaker: you
    -> left
* [Säg att alla bara vill henne väl. # id: they-mean-well]
    De vill dig bara väl, allihop. # speaker: you
    ~ leak = false
    ~ trust -= 2
    -> leak_repair
* [Säg som det är: det kom från dig. # id: admit-leak]
    Det kom från mig. Det var fel, och det var inte mitt att berätta. # speaker: you
    ~ leak = false
    -> leak_repair

=== leak_repair
Hon står kvar. Det är mer än du hade räknat med. # speaker: narrator
Det är nu jag inte vet var jag ska göra av ansiktet. # speaker: annelie # mood: hurt
* [Förklara hur det kunde bli så. # id: explain-the-leak]
    ~ trust -= 2
    -> leak_after
* [Fråga vad hon behöver av dig nu. # id: ask-what-she-needs]
    Att du säger åt dem att sluta. Inte att de ska vara snälla. Att de ska sluta. # speaker: annelie
    ~ trust += 1
    -> leak_after
* [Säg vad du gör i dag: rättar det som går, och säger till gruppen. # id: repair-today]
    I dag rättar jag det som går att rätta. Och klockan två säger jag till gruppen att det slutar här. # speaker: you
    -> leak_after

=== leak_after
{trust < 4:
    -> left
}
En gång. Du får en gång. # speaker: annelie
{load_cut:
    -> december
}
-> fell

=== left
I januari ligger hennes nycklar i ett kuvert på ditt bord. Anteckningsboken om dem som bor på Kastanjen ligger under, med register. # speaker: narrator
Leif vill ha makaronerna utan ost nu. Det står på sidan fyra. # speaker: annelie # outcome: she-left
-> END

=== two_weeks
{fhv:
    -> threeway
}
-> check_in

=== check_in
En vecka senare, samma tvättstuga. Hon har tagit med en stol till dig. # speaker: narrator
Det är bättre. Tror jag. # speaker: annelie
* [Fråga vad hon har slutat göra sedan sist. # id: ask-what-stopped]
    Jag svarar inte Björken. Men jag åker förbi dem på vägen hem. # speaker: annelie
    ~ trust += 1
    -> december
* [Säg att hon ser piggare ut. # id: say-she-looks-better]
    Du ser piggare ut. # speaker: you
    Gör jag? Vad bra. # speaker: annelie
    ~ trust -= 1
    -> december
* [Erbjud företagshälsovården en gång till, och säg varför. # id: offer-again]
    Jag kan ändra i arbetet. Men jag vet inte om jag ändrar rätt. Det kan de hjälpa oss att se. # speaker: you
    Okej. En gång. # speaker: annelie
    Veckan därpå sitter ni hos Mikael på företagshälsovården, i ett litet rum med en alldeles för stor palm. # speaker: narrator
    -> pace

=== december
Lucia. Luciatåget går genom köket med batteriljus. Leif sjunger med på en enda ton och håller Annelie i ärmen. # speaker: narrator
Dina är sjuk. Hon ska väl inte behöva ta min julafton också? Jag kan ta den själv. # speaker: annelie # mood: tired
* [Låt henne ta förmiddagen, bara den här gången. # id: just-this-once]
    Förmiddagen då. Bara den här gången. # speaker: you
    -> fell
* [Säg nej: ”Julafton är min sak att lösa.” # id: refuse-christmas]
    Nej. Julafton är min att lösa, inte din. # speaker: you
    {raised:
        -> end_stays
    }
    -> end_moved

=== threeway
Två veckor senare, ett litet rum på företagshälsovården med en alldeles för stor palm. Mikael har ett block utan linjer. # speaker: narrator
Annelie och jag har träffats två gånger. Vad vi har pratat om är hennes. I dag pratar vi om arbetet. # speaker: mikael
Det ringer mindre. Jag står och lyssnar efter det. # speaker: annelie
* [Fråga när hon tror att hon är tillbaka som vanligt. # id: when-back-to-normal]
    När tror du att du är tillbaka som vanligt? # speaker: you
    Mikael lägger ner pennan. # speaker: narrator
    ~ trust -= 2
    -> pace
* [Fråga Annelie vad som fortfarande är för mycket. # id: ask-what-remains]
    Kvällarna. Förmiddagarna orkar jag. Efter tre är det som i förrådet. # speaker: annelie
    ~ trust += 1
    -> pace
* [Lägg fram en färdig plan: inga kvällar, inga läkemedel, åtta veckor. # id: bring-a-plan]
    Läkemedlen också? # speaker: annelie
    -> pace

=== pace
Ett råd från mig: slutdatum, och en avstämning på vägen. Annars blir det bara ett annat ord för att vänta. # speaker: mikael
Jag var hos läkaren. Hon tycker att jag ska vara hemma ett tag. Vad tycker du? # speaker: annelie # mood: tense
* [Säg att hon och läkaren avgör. Arbetet ordnar du. # id: hold-the-place]
    Det avgör du och läkaren. Jag lovar att arbetet är ordnat, hur det än blir. # speaker: you
    ~ trust += 1
    -> pace_after
* [Säg att hon borde göra som läkaren säger, så klart. # id: follow-the-doctor]
    Jag tycker att du ska lyssna på läkaren. # speaker: you
    Ja. Det är väl så. # speaker: annelie # mood: tired
    -> day_twenty
* [Säg att du hoppas att hon stannar. Ni behöver henne. # id: we-need-you]
    Jag hoppas att du stannar. Vi behöver dig. # speaker: you
    Då stannar jag. # speaker: annelie
    -> fell

=== pace_after
{raised == false:
    -> end_moved
}
{trust >= 8:
    -> end_stays
}
Hon tänker på det i två dagar. Sedan ringer hon från hallen hemma, med jackan på, och säger att hon följer läkarens råd. # speaker: narrator
-> day_twenty

=== end_moved
Det håller för Annelie. I köket sitter Dina med schemat och en överstrykningspenna. Hon har inte sagt nej en enda gång sedan i november. # speaker: narrator
Det är lugnt. Jag är ju ung. # speaker: dina # mood: tired # outcome: load-moved
-> END

=== end_stays
Vikarien kommer veckan före jul och blir kvar. Leif kastar en sko på henne, och äter sedan. # speaker: narrator
Jag gick hem klockan tre i dag. Det var ljust ute. # speaker: annelie # mood: relieved # outcome: stays-in-work
-> END

=== fell
Hon håller över jul. På trettondagen kommer hon till jobbet, hänger av sig jackan och går hem igen utan den. Det är tolv minus. # speaker: narrator
Jag ringer från min systers telefon. Jag har inte huvudet med mig. # speaker: annelie # mood: tired
-> day_twenty

=== car_park
En kväll i december, kvart över tio. Dina ringer, andfådd. # speaker: narrator
Annelies bil står kvar på parkeringen. Hon sitter i den. Hon har suttit där sen nio. # speaker: dina # mood: tense
* [Ring Annelie och fråga hur det är. # id: call-her]
    Det är lugnt. Jag ska köra nu. # speaker: annelie
    Hon kör. På fredagen ringer hennes syster, inte hon. Annelie är sjukskriven. # speaker: narrator
    ~ trust -= 2
    -> day_twenty
* [Be Dina gå ut till henne medan du kör dit. # id: dina-first]
    Gå ut och sätt dig hos henne. Jag kör nu, jag är där om tolv minuter. # speaker: you
    ~ trust += 1
    -> car
* [Säg att du kommer, och åk. # id: drive-there]
    Jag kommer. # speaker: you
    -> car

=== car
Motorn är av och rutorna har immat igen. På passagerarsätet ligger anteckningsboken, den med allt i. # speaker: narrator
Jag kommer inte ihåg hur man kommer hem. Alltså, jag vet vägen. Jag kan bara inte. # speaker: annelie # mood: tired
* [Säg att hon måste tänka på sig själv nu. # id: think-of-yourself]
    Ja. Det måste jag väl göra också. # speaker: annelie # mood: tired
    -> day_twenty
* [Sitt kvar, och ring 1177 tillsammans med henne. # id: call-1177]
    Sköterskan i luren har en lugn röst. Annelie svarar på varje fråga, och blir förvånad över svaren. # speaker: narrator
    ~ trust += 1
    -> day_twenty
* [Kör henne hem. Fråga vem du ska ringa. # id: drive-her-home]
    Min syster. Hon kommer att säga vad var det jag sa. # speaker: annelie
    ~ trust += 1
    -> day_twenty

=== day_twenty
Dag tjugotvå. Annelie är sjukskriven, först tre veckor, nu åtta till. På fikabordet ligger ett kort med en katt på, och alla har skrivit. # speaker: narrator
Senast dag trettio ska det finnas en plan för hur hon kommer tillbaka, så långt det går gjord ihop med henne. # speaker: narrator
* [Ring och fråga hur och hur ofta hon vill att ni hörs. # id: keep-contact]
    Tisdagar. Men ring inte från Björkens telefon. # speaker: annelie
    ~ trust += 1
    -> plan_talk
* [Fyll i planen och skicka den för påskrift, så slipper hon besvär. # id: fill-in-alone]
    -> end_long
* [Låt henne vara i fred. Hon hör av sig när hon orkar. # id: leave-her-be]
    -> end_long

=== plan_talk
Tredje tisdagen. Hon ringer upp själv, från en bänk vid sjön. Det blåser i luren. # speaker: narrator
Den där planen. Är telefonen kvar? Den på väggen. # speaker: annelie
* [Lugna henne: allt är precis som hon lämnade det. # id: all-as-you-left]
    Allt är precis som du lämnade det. # speaker: you
    Det blåser i luren en lång stund. # speaker: narrator
    -> end_long
* [Fråga vad som måste vara ändrat för att hon ska våga komma. # id: ask-what-must-change]
    Att nån annan kan Leif. Och att jag får gå klockan tre utan att säga förlåt. # speaker: annelie
    {trust >= 6:
        -> end_back
    }
    Du skriver ner det. Det är svårt att höra om hon tror på dig. # speaker: narrator
    -> end_long
* {raised} [Berätta vad som är ändrat, med Leif och med Björken. # id: tell-what-changed]
    Den är flyttad. Och Leif kastade en sko på den nya. # speaker: you
    Då gillar han henne. # speaker: annelie # mood: relieved
    -> end_back

=== end_back
Första dagen kommer hon klockan nio och går klockan tolv. Innan dess ställer hon fram Leifs tallrik. Han tittar på klockan och sedan på henne. # speaker: narrator
Varsågod, chefen. Jag kommer i morgon med. # speaker: annelie # outcome: way-back
-> END

=== end_long
I mars ringer du igen. Hennes syster svarar. Hon är artig. # speaker: narrator
På Kastanjen surrar en telefon i en låda. Ingen har kommit sig för att stänga av den. # speaker: narrator # outcome: long-absence
-> END
