VAR trust = 5
VAR clarity = 5
VAR knows_words = false
VAR has_mail = false
VAR named = false
VAR told = false
VAR bought = false
VAR nights = false
VAR hours = false
-> corridor

=== corridor
Onsdag, kvart i tre. Du har bokat Gunilla klockan tre, och i kallelsen står det bara ”avstämning”. # speaker: narrator
I går kväll såg Amina att Sven på plan två inte var sig själv. Gunilla satt två våningar ner med telefonen på, och ingen ringde henne. Klockan fyra i natt åkte han in med ambulans. # speaker: narrator
Han klarar sig, säger de på sjukhuset. Du har en kvart. # speaker: narrator
Du vet ungefär vad du ska säga till Gunilla, du har vetat det sen i somras. Det är första meningen som fattas. # speaker: narrator
* [Leta upp Amina, hon har precis börjat sitt kvällspass. # id: find-amina]
    -> amina
* [Läs avvikelsen en gång till, och allt du och Gunilla har mejlat. # id: read-papers]
    -> papers
* [Ring Mats, skyddsombudet, som har sökt dig två gånger. # id: call-mats]
    -> mats

=== amina
Amina står i tvättstugan och viker lakan som redan är vikta. Hon är tjugofyra och har varit här sen i mars. # speaker: narrator
Jag skulle ha ringt. Jag vet det, du behöver inte säga det. # speaker: amina # mood: hurt
* [Fråga vad som hände när hon stod där med telefonen. # id: amina-what-happened]
    Jag är inte här för att skälla. Du hade telefonen i handen, och sen? # speaker: you
    Jag slog numret och la på. Förra veckan på rapporten sa hon till mig, inför fem stycken: ring när du har ett värde, inte en känsla. # speaker: amina # mood: hurt
    Och jag hade ju bara en känsla. Han tittade inte på teven. Han brukar skälla på teven. # speaker: amina
    Så jag skrev upp det till natten. Fast de läser ju inte förrän de har tid. # speaker: amina
    ~ knows_words = true
    -> amina_asks
* [Säg att hon alltid ska ringa, men att du förstår. # id: amina-always-ring]
    Du ska alltid ringa, det vet du. Men jag förstår att det inte är så lätt. # speaker: you
    Nej. Men jag ska ringa. Det ska jag. # speaker: amina
    Hon tar ett lakan till. Det var något mer, men det kommer inte nu. # speaker: narrator
    -> amina_asks

=== amina_asks
Du säger väl inte att det är jag? Jag har henne varannan kväll. # speaker: amina # mood: tense
* [Lova att hennes namn inte kommer från dig. # id: promise-name]
    Jag lovar. Ditt namn kommer inte från mig. # speaker: you
    Okej. Tack. Hon räknar väl ut det ändå, men tack. # speaker: amina
    -> door
* [Säg som det är: hon kan gissa, men du finns där om det blir otrevligt. # id: honest-about-name]
    Det står i rapporten vem som jobbade, så hon kan gissa. Men från mig hör hon det inte. Blir det otrevligt ringer du mig, samma kväll. # speaker: you
    Samma kväll? Även om det är lördag? # speaker: amina
    Även om det är lördag. # speaker: you
    -> door

=== papers
Avvikelsen är fyra rader lång. ”Usk noterade förändrat tillstånd klockan 19.40, ssk kontaktades ej.” Inget om varför. # speaker: narrator
Sen söker du på hennes namn i mejlen. Den tolfte april, klockan 22.51, till dig: ”Vi borde ha en lathund för när de ska ringa, de nya vet inte. Jag gör den gärna om jag får timmarna.” # speaker: narrator
Du svarade aldrig. Hon skrev inte igen. # speaker: narrator
Det finns andra mejl också. Hon rättar dig tre gånger om samma läkemedelslista, och alla tre gångerna har hon rätt. # speaker: narrator
* [Skriv ut mejlet och ta det med dig. # id: print-mail]
    ~ has_mail = true
    Skrivaren i korridoren är långsam. Du hinner skämmas färdigt, nästan. # speaker: narrator
    Pappret är varmt. Du viker det två gånger och lägger det i fickan. # speaker: narrator
    -> door
* [Låt det ligga. Mötet handlar om hur hon talar till folk. # id: leave-mail]
    Du stänger fönstret. En sak i taget, tänker du. # speaker: narrator
    Sen sitter du och tittar på en tom skärm tills klockan är tre. # speaker: narrator
    -> door

=== mats
Det är tre stycken nu. Elin har en ansökan till regionen i väskan, hon visade mig. # speaker: mats # mood: tense
Jag vill inte bråka med dig. Men jag kan begära åtgärder som skyddsombud, och då måste du svara. # speaker: mats
* [Fråga vad han själv har hört, inte vad andra har sagt. # id: mats-what-heard]
    Vad har du hört själv? Med egna öron. # speaker: you
    Rapporten förra tisdagen. Hon sa till en av de unga: ring när du har ett värde, inte en känsla. Det blev så tyst att man hörde kylen. # speaker: mats
    Och jag sa inte heller något. Det är väl därför jag ringer. # speaker: mats # mood: tired
    ~ knows_words = true
    -> door
* [Be honom vänta med det tills du har pratat med henne. # id: mats-wait]
    Jag ska prata med henne om tio minuter. Kan du ge mig till fredag? # speaker: you
    Till fredag. Sen vill jag se något på papper. # speaker: mats
    Och du, säg inte att det är facket som bråkar. För det är det inte, det är folk som inte sover. # speaker: mats
    -> door
* [Säg att du tar det här på ditt sätt. # id: mats-my-way]
    Jag har koll på det, Mats. Låt mig ta det på mitt sätt. # speaker: you
    Ditt sätt har vi väntat på sen i våras. # speaker: mats # mood: cold
    Han lägger på först. Det brukar han inte göra. # speaker: narrator
    -> door

=== door
Gunilla kommer två minuter före. Hon har telefonen i ena handen och nyckelknippan i den andra, och hon sätter sig inte. # speaker: narrator
Jag har tjugo minuter. Sen ska jag lägga om Birgits ben, och det gör ingen annan så att det håller. # speaker: gunilla
Hon luktar handsprit och kaffe. På bussarongen sitter nålen hon fick efter tjugo år i kommunen. # speaker: narrator
* [Be henne lämna ifrån sig telefonen och sätta sig. # id: phone-away]
    ~ clarity += 1
    ~ trust -= 1
    Sätt dig är du snäll. Elin kan ta telefonen så länge. # speaker: you
    Elin. Jaha. Då får vi hoppas att ingen dör på plan två. # speaker: gunilla # mood: cold
    Men hon går ut med den, och kommer tillbaka, och sätter sig. # speaker: narrator
    -> opening
* [Fråga hur hon själv har det, efter i natt. # id: ask-how-she-is]
    ~ trust += 1
    Hur har du det? Efter i natt, menar jag. # speaker: you
    Jag? Jag låg hemma och sov. Det var ju ingen som ringde. # speaker: gunilla
    Det blir en paus. Sen sätter hon sig, ytterst på stolen, med nycklarna i knät. # speaker: narrator
    -> opening
* [Låt henne stå. Tjugo minuter är tjugo minuter. # id: let-her-stand]
    Då tar vi tjugo minuter. # speaker: you
    Bra. Det är mer än de nya får. # speaker: gunilla
    Hon står en stund till. Sen sätter hon sig ändå, på stolen närmast dörren. # speaker: narrator
    -> opening

=== opening
”Avstämning”, står det. Vad är det vi ska stämma av? # speaker: gunilla
* [Säg det rakt: folk ringer henne inte, för hur hon talar till dem. # id: say-it-straight]
    ~ clarity += 2
    ~ trust -= 1
    -> straight
* [Börja med vad hon betyder för huset. # id: praise-first]
    ~ trust -= 1
    -> praise
* [Börja i går kväll: vad tänker hon om att ingen ringde? # id: start-with-night]
    -> night
* {has_mail} [Lägg mejlet på bordet och säg att du aldrig svarade. # id: own-the-mail]
    ~ trust += 2
    ~ has_mail = false
    -> april

=== straight
Jag vill prata om hur du talar till folk. Det har blivit så att de låter bli att ringa dig, och i går kväll ringde ingen. # speaker: you
Jag har hållit liv i det här huset i tjugotvå år. Och du vill prata om mitt tonläge. # speaker: gunilla # mood: angry
* [Säg att båda sakerna är sanna. # id: both-true]
    ~ trust += 1
    Ja. Båda sakerna är sanna. Ingen här kan det du kan, och det finns de som är rädda för dig. # speaker: you
    Rädda. # speaker: gunilla
    Hon säger det som ett ord på ett främmande språk. # speaker: narrator
    Folk är rädda för att göra fel. Det är inte samma sak. # speaker: gunilla
    -> who
* {knows_words} [Ge henne orden från rapporten, precis som de sades. # id: give-the-words]
    ~ clarity += 1
    Förra tisdagen på rapporten. ”Ring när du har ett värde, inte en känsla.” Det satt fem personer där. # speaker: you
    Jaha, den. Ja, det sa jag. Det är för övrigt sant. # speaker: gunilla # mood: cold
    Fem personer. Då hörde fem personer något nyttigt. # speaker: gunilla
    Men hon har slutat skramla med nycklarna. # speaker: narrator
    -> who
* [Backa lite och be om hennes bild först. # id: step-back]
    ~ clarity -= 1
    ~ trust += 1
    Jag kanske började i fel ände. Hur ser du på det? # speaker: you
    Jag ser det så att vi är på ett äldreboende och inte i en terapigrupp. Är det något folk ska kunna här så är det att ringa. # speaker: gunilla
    Förra hösten kom Elin hit med sin fina examen och kunde inte sätta en kateter. Vem lärde henne, tror du? # speaker: gunilla
    -> who
* [Säg att Sven kunde ha dött. # id: sven-could-have-died]
    ~ trust -= 2
    ~ clarity += 1
    Sven kunde ha dött i natt. Det är det det handlar om. # speaker: you
    Tror du inte att jag vet det? Tror du att jag har tänkt på något annat sen klockan sju i morse? # speaker: gunilla # mood: hurt
    Jag gick igenom hans journal före frukost. Det fanns ingenting att se, inte om ingen säger något. # speaker: gunilla
    -> who

=== praise
Jag vill börja med att säga hur mycket du betyder. Vi skulle inte klara oss utan dig, det vet ju alla. # speaker: you
Nu kommer det. # speaker: gunilla # mood: cold
* [Erkänn det, och säg vad du kom för. # id: drop-the-wrapping]
    ~ clarity += 2
    ~ trust += 1
    Ja. Nu kommer det. Folk drar sig för att ringa dig, och det måste bli annorlunda. # speaker: you
    Tack. Då slipper vi resten av presentpappret. # speaker: gunilla
    Drar sig för att ringa. De är väl vuxna människor? # speaker: gunilla
    -> who
* [Säg att du menar det, och fråga hur hon tycker att stämningen är. # id: hint-at-mood]
    ~ clarity -= 1
    Jag menar det. Och sen undrar jag hur du tycker att stämningen är i huset, så där i stort. # speaker: you
    Stämningen. Den är utmärkt på Birgits rum. Är det någon särskild stämning du tänker på? # speaker: gunilla # mood: cold
    Du hör hur klockan går på väggen. Till slut säger du något om telefonen, och om kollegerna. # speaker: narrator
    -> who

=== night
I går kväll såg de att Sven inte mådde bra. Ingen ringde dig. Hur tänker du om det? # speaker: you
Att de ska ringa. Det står i rutinen, sida två. # speaker: gunilla
Jag satt två trappor ner och skrev signeringslistor till halv tio. Jag hade hunnit upp på en minut. # speaker: gunilla
* [Fråga vad de får höra när de ringer. # id: what-do-they-hear]
    ~ clarity += 1
    Och när de ringer, vad får de höra då? # speaker: you
    Frågor. Puls, temp, saturation, vad är nytt. Det är inte otrevligt, det är en bedömning. # speaker: gunilla
    Och om de inte har något värde? # speaker: you
    Då säger jag åt dem att ta ett. # speaker: gunilla
    Hon hör det nog själv, för hon lägger till att man måste kunna skilja på larm och prat. # speaker: narrator
    -> who
* [Säg att de inte vågar, och att det inte står i rutinen. # id: they-dont-dare]
    ~ clarity += 2
    ~ trust -= 1
    De vågar inte, Gunilla. Det står inte på sida två. # speaker: you
    Vågar inte. Jag har väl aldrig bitit någon. # speaker: gunilla # mood: tense
    Säg en enda gång som jag har låtit bli att komma. En. # speaker: gunilla
    Du kan inte komma på någon. Det är det som är så svårt. # speaker: narrator
    -> who
* [Håll med: de ska ringa, och det ska du ta upp med dem. # id: agree-they-must-ring]
    ~ trust += 1
    ~ clarity -= 1
    Det har du rätt i. De ska ringa, och det ska jag ta upp på nästa möte. # speaker: you
    Bra. Säg det högt och långsamt. # speaker: gunilla
    Och jag skulle vilja att du tänker på hur du svarar. # speaker: you
    Hon höjer på ett ögonbryn. Det var inte slut än, alltså. # speaker: narrator
    Hur jag svarar. Jag svarar med mitt namn. # speaker: gunilla
    -> who

=== april
Det här skrev du i april. Jag svarade aldrig, och det borde jag ha gjort. # speaker: you
Hon läser sin egen text, hela vägen ner till namnet. # speaker: narrator
Tio i elva på kvällen. Jag satt i bilen här utanför. Jag trodde att du tyckte att jag la mig i. # speaker: gunilla # mood: hurt
* [Säg att du har något svårt att säga också, som inte försvinner för det. # id: mail-and-still]
    ~ clarity += 2
    Nej. Jag hann inte, och sen skämdes jag. Men jag har något svårt att säga till dig också: folk låter bli att ringa, för att de är rädda för svaret. # speaker: you
    Rädda för svaret. Av mig. # speaker: gunilla
    Hon viker mejlet längs dina veck och lägger det framför sig. # speaker: narrator
    -> who
* [Ge henne timmarna för lathunden, nu på en gång. # id: hours-at-once]
    ~ hours = true
    ~ trust += 1
    ~ clarity -= 1
    Du får timmarna. Tjugo timmar, före jul, jag löser det. # speaker: you
    Jaha? Ja, men då så. Var det det som var avstämningen? # speaker: gunilla # mood: warm
    Nästan. Det är en sak till, och den är svårare. Folk drar sig för att ringa dig. # speaker: you
    Jaha. Först godis och sen spruta. # speaker: gunilla # mood: cold
    -> who
* [Fråga vad hon såg i våras, som fick henne att skriva. # id: what-did-you-see]
    ~ trust += 1
    ~ clarity += 1
    Vad var det du såg i april? # speaker: you
    Att de nya ringde om allt eller ingenting, mest ingenting. Och jag visste inte hur man får dem att… ja. # speaker: gunilla
    Hon slutar mitt i meningen. Det brukar hon inte göra. # speaker: narrator
    Jag tror att de låter bli för att de är rädda för hur du svarar. # speaker: you
    -> who

=== who
Vem är det som har sagt något? # speaker: gunilla # mood: cold
Någon skrattar ute i korridoren och tystnar när de går förbi din dörr. # speaker: narrator
* [Säg att det är du som tar upp det, och att du inte säger några namn. # id: no-names]
    ~ clarity += 1
    Det är jag som säger det nu. Jag säger inga namn, och jag vill inte att du letar. # speaker: you
    Bekvämt. För dem. # speaker: gunilla # mood: cold
    Det är obekvämt för mig, om det är någon tröst. # speaker: you
    -> elin_rings
* [Säg att det var Amina, hon kan ju ändå räkna ut det. # id: name-amina]
    ~ named = true
    Du räknar väl ut det ändå. Det var Amina som hade kvällen. # speaker: you
    Amina. # speaker: gunilla
    Hon nickar, ungefär som när man skriver upp något. # speaker: narrator
    Hon som jag visade hur man vänder Sven, tre gånger. Jaha du. # speaker: gunilla # mood: hurt
    -> elin_rings
* [Ta det du själv har hört, och stod bredvid utan att säga något. # id: what-i-heard]
    ~ clarity += 1
    ~ trust += 1
    Jag kan ta det jag hörde själv. I juni frågade Elin om insulinet, och du sa att det lär man sig första terminen. Jag stod bredvid och teg, och det ångrar jag. # speaker: you
    Det lär man sig ju första terminen. # speaker: gunilla
    Men hon säger det till bordet. Efter en stund frågar hon, mindre högt: # speaker: narrator
    Blev hon ledsen? # speaker: gunilla
    -> elin_rings
* [Fråga varför det är viktigt för henne att veta. # id: why-matter]
    Varför är det viktigt vem? # speaker: you
    För att jag säger saker till folk. Rakt, i trettiofyra år. Jag går inte till chefen. # speaker: gunilla # mood: hurt
    Nej. Men du är inte ny, och du slipper jobba kväll med dig själv. # speaker: you
    Hon ser ut att pröva tanken. Den sitter trångt. # speaker: narrator
    -> elin_rings

=== elin_rings
{ trust > 7:
    ~ trust = 7
}
{ clarity > 7:
    ~ clarity = 7
}
{ trust < 3:
    ~ trust = 3
}
{ clarity < 3:
    ~ clarity = 3
}
Telefonen på ditt skrivbord ringer. Det är Elin, hon söker Gunilla, det är något med en dos. Gunilla sträcker sig över bordet och tar luren. # speaker: narrator
Ja. Nej. Har du läst i Fass, eller ringer du mig för att slippa? # speaker: gunilla # mood: cold
Halva. Två gånger om dagen. Det står så på kortet också, om du vänder på det. # speaker: gunilla
Hon lägger på. Dosen var rätt, det är du säker på. # speaker: narrator
* [Säg vad du just hörde, ord för ord, och vad du tror att Elin gör nästa gång. # id: say-what-i-heard-now]
    ~ clarity += 1
    ”Eller ringer du mig för att slippa.” Jag tror att Elin gissar nästa gång. # speaker: you
    Hon fick ju sitt svar. # speaker: gunilla
    Ja. Hon fick två svar. # speaker: you
    -> inner
* [Fråga hur hon tror att det där lät i Elins ände. # id: how-did-it-sound]
    ~ trust += 1
    Hur tror du att det där lät hos Elin? # speaker: you
    Kort. Det ska vara kort, hon står med en patient. # speaker: gunilla
    Hon tittar på luren. # speaker: narrator
    Lite väl kort. # speaker: gunilla
    -> inner
* [Låt det passera. Ni är mitt i något viktigare. # id: let-it-pass]
    ~ clarity -= 1
    Var var vi? # speaker: you
    Du höll på att berätta vad det är för fel på mig. # speaker: gunilla
    -> inner

=== inner
{ trust >= 6:
    -> inner_open
- else:
    -> inner_hard
}

=== inner_hard
Vet du vad du ska fråga i stället? Varför ingen kan något. Tre nya på ett år, och ingen har gått bredvid mer än två dagar. # speaker: gunilla # mood: angry
Jag mejlade dig om det i april. En lathund, jag erbjöd mig att skriva den. Du svarade inte ens. # speaker: gunilla # mood: hurt
* [Säg att hon har rätt om de nya, och att det inte ursäktar orden. # id: right-and-no-excuse]
    ~ clarity += 1
    ~ trust += 1
    Två dagar är för lite, det har du rätt i. Det gör det inte okej att göra bort dem inför andra. # speaker: you
    Hon gör en rörelse med handen, som om hon viftade bort en fluga. Men hon svarar inte genast. # speaker: narrator
    Göra bort. Det var det värsta. Jag lär dem ju. # speaker: gunilla
    -> teaching
* [Be om ursäkt för mejlet. Hon skulle ha fått svar. # id: sorry-for-mail]
    ~ trust += 2
    Du skulle ha fått svar. Jag läste det, la det åt sidan och skämdes sen. Förlåt. # speaker: you
    Ja. Jaha. Tack. # speaker: gunilla
    Hon vet inte riktigt var hon ska göra av händerna. # speaker: narrator
    Men det andra gäller också. De ska kunna ringa dig utan att få skämmas. # speaker: you
    -> teaching
* [Säg att introduktionen är en annan fråga, och att den får vänta. # id: another-matter]
    ~ clarity += 1
    ~ trust -= 1
    Introduktionen är viktig, men den tar vi en annan dag. Nu pratar vi om dig. # speaker: you
    En annan dag. Det var väl det jag trodde. # speaker: gunilla # mood: cold
    Du hör själv att det var så du svarade i april också, genom att inte svara. # speaker: narrator
    -> threat
* [Förklara att du har fyrtiosex medarbetare och inte hinner allt. # id: forty-six-staff]
    ~ trust -= 1
    Jag har fyrtiosex medarbetare och ingen samordnare. Jag hinner inte svara på allt, tyvärr. # speaker: you
    Nej. Och jag har fyrtio boende och en telefon. Men jag svarar. # speaker: gunilla # mood: cold
    -> threat

=== teaching
Du tror att jag är elak. Jag är rädd, det är det jag är. De ser inte, och en dag ligger det någon där. # speaker: gunilla # mood: tense
* [Fråga hur hon själv lärde sig se. # id: how-did-you-learn]
    ~ trust += 1
    Hur lärde du dig att se? # speaker: you
    Hur jag… Ja. Det var nog inte så snyggt. # speaker: gunilla
    -> story
* [Säg att rädda människor inte ser bättre av att bli rädda för henne. # id: fear-does-not-help]
    ~ clarity += 1
    Jag tror dig. Men de ser inte bättre av att vara rädda för dig. De slutar bara säga vad de ser. # speaker: you
    Det låter som något från en kurs. Men ja. Kanske. # speaker: gunilla
    -> threat
* [Säg att hon ska lämna den oron till dig. # id: leave-worry-to-me]
    ~ trust -= 1
    Den oron får du lämna till mig. Det är mitt ansvar. # speaker: you
    Ditt? Du går hem halv fem. # speaker: gunilla # mood: cold
    -> threat

=== inner_open
Hon lägger nycklarna på bordet. Det är första gången hon släpper dem. # speaker: narrator
De kommer och säger ”han är inte sig själv”. Vad ska jag göra med det? Om jag ringer läkarjouren och säger att han inte är sig själv, vet du vad de svarar då? # speaker: gunilla # mood: tired
* [Fråga vad de svarar. # id: what-do-they-answer]
    ~ trust += 1
    Nej. Vad svarar de? # speaker: you
    De skrattar. # speaker: gunilla # mood: tired
    -> story
* [Säg att de ska få säga just så till henne, och att hon gör resten. # id: a-feeling-is-enough]
    ~ clarity += 2
    Läkaren ska du ge ett värde. Men till dig måste de få komma med en känsla. Det är du som kan göra ett värde av den. # speaker: you
    Hm. Så har jag inte tänkt på det. # speaker: gunilla
    Hon säger det lite motvilligt, som när någon annan har hittat en ven som hon själv har letat efter. # speaker: narrator
    -> tired_of_it
* [Berätta hur det var för dig, när du var ny. # id: own-story]
    Jag minns när jag var ny själv, i hemtjänsten. Jag vågade knappt gå på toaletten utan att fråga. # speaker: you
    Ja. Alla har varit nya. # speaker: gunilla
    Hon tar tillbaka nycklarna. # speaker: narrator
    -> threat

=== story
~ told = true
Nittioåtta, på kirurgen, var det en fru Lind på sal fyra. Jag ringde jouren och sa att jag hade en känsla. # speaker: gunilla
Ring när du har ett värde, syster, sa han. Så jag väntade på ett värde. Det kom halv fem. # speaker: gunilla # mood: hurt
Hon vrider klockan ett varv runt handleden. # speaker: narrator
* [Säg ingenting. Vänta. # id: stay-silent]
    ~ trust += 2
    ~ clarity += 1
    Du säger ingenting. Det går så länge att lampan i taket släcker sig, och du vinkar i gång den igen. # speaker: narrator
    Det är ju vad jag säger till dem. Det hör jag nu. Jag går runt och säger hans mening. # speaker: gunilla # mood: hurt
    Nästan trettio år, och så går man och blir han. # speaker: gunilla
    -> tired_of_it
* {knows_words} [Säg det lågt: det är samma mening som hon sa på rapporten. # id: same-sentence]
    ~ clarity += 2
    Gunilla. Det är ordagrant det du sa på rapporten. # speaker: you
    Är det? # speaker: gunilla
    Hon tänker efter, länge. # speaker: narrator
    Ja, det är det. Herregud. # speaker: gunilla # mood: hurt
    -> tired_of_it
* [Säg att det måste ha varit fruktansvärt. # id: must-have-been-terrible]
    ~ trust += 1
    Det måste ha varit fruktansvärt. # speaker: you
    Ja, usch. Det är länge sen. # speaker: gunilla
    Hon rätar på ryggen och är sjuksköterska igen. # speaker: narrator
    -> tired_of_it

=== tired_of_it
Vet du, ibland tänker jag att jag lämnar nycklarna i ditt fack och går hem till hunden. Det är inget hot. # speaker: gunilla # mood: tired
* [Fråga vad hon är trött på. # id: tired-of-what]
    ~ nights = true
    ~ trust += 1
    Vad är det du är trött på? # speaker: you
    Att det jämt är jag. Karin ringer mig fyra på natten, fast jag är ledig. Och jag svarar ju, för jag vet att hon inte vet. # speaker: gunilla
    Det visste du inte. Det står inte i något schema. # speaker: narrator
    Det är ju dumt, jag vet. Men om jag inte svarar ligger jag där och undrar. # speaker: gunilla
    -> demand
* [Säg att du inte vill ha det så, och inte heller som det är nu. # id: neither-of-them]
    ~ clarity += 1
    Det vill jag inte. Och jag vill inte heller att det fortsätter så här, för dig eller dem. # speaker: you
    Nej. Det var ju därför vi skulle stämma av. # speaker: gunilla
    Hon nästan ler. Det är första gången på hela mötet. # speaker: narrator
    -> demand
* [Säg att hon inte får tänka så, hon är ju guld värd. # id: worth-gold]
    ~ clarity -= 1
    Så får du inte tänka. Du är guld värd, det vet du. # speaker: you
    Guld, ja. Det är ju tungt att bära på. # speaker: gunilla
    -> demand

=== threat
Jag ska säga dig en sak. Bemanningsföretaget har ringt mig, elva tusen mer i månaden. Säg bara till, så slipper du mig. # speaker: gunilla # mood: angry
Du ser julschemat framför dig. Hennes namn står på sju av elva rader. # speaker: narrator
* [Be henne att inte göra det. Ni klarar inte julen utan henne. # id: beg-her]
    ~ clarity -= 2
    ~ trust += 1
    Snälla, gör inte det. Vi klarar inte julen utan dig, det vet du. # speaker: you
    Ja. Det är ju jag som har lagt schemat. # speaker: gunilla # mood: calm
    Hon är inte triumferande. Hon ser snarast besviken ut. # speaker: narrator
    -> demand
* [Säg att du vill att hon stannar, och att det du har sagt ändå gäller. # id: stay-and-still]
    ~ clarity += 2
    Jag vill att du stannar. Jag skulle sakna dig, inte bara schemat. Och det jag har sagt gäller ändå. # speaker: you
    Det är tyst. Hon ser nästan road ut. # speaker: narrator
    Elva tusen, alltså. Det är en ny bil på några år. # speaker: gunilla
    Jag vet. Jag kan inte ge dig elva tusen. # speaker: you
    -> demand
* [Säg att det är hennes beslut, och gå vidare. # id: your-decision]
    ~ clarity += 1
    ~ trust -= 2
    Det är ditt beslut. Jag kan inte hålla kvar någon. # speaker: you
    Nej. Det märks. # speaker: gunilla # mood: hurt
    Hon stoppar nycklarna i fickan och tar upp dem igen. # speaker: narrator
    -> demand
* [Fråga vad som skulle få henne att vilja stanna. # id: what-would-keep-you]
    ~ nights = true
    ~ trust += 2
    Vad skulle få dig att vilja vara kvar? # speaker: you
    Att de nya fick gå bredvid. Att Karin slutade ringa mig när jag är ledig. Att någon frågade, ibland. # speaker: gunilla # mood: tired
    Karin på natten ringer henne hemma. Det visste du inte. # speaker: narrator
    -> demand

=== demand
{ trust < 2:
    ~ trust = 2
}
{ trust > 8:
    ~ trust = 8
}
{ clarity < 3:
    ~ clarity = 3
}
{ clarity > 9:
    ~ clarity = 9
}
Sju minuter kvar av de tjugo. Gunilla tittar på klockan och sedan på dig. # speaker: narrator
I korridoren går någon med en rullstol som gnisslar på varje varv. # speaker: narrator
Så. Vad är det du vill att jag ska göra, rent praktiskt? # speaker: gunilla
* [Säg vad hon ska göra när det ringer, vad du gör, och när ni ses igen. # id: demand-and-support]
    ~ clarity += 2
    -> plain_demand
* [Be henne hålla i introduktionen, hon som kan mest. # id: run-the-induction]
    ~ trust += 1
    -> teacher
* [Säg att nästa gång får ni ta det med HR, och då blir det skriftligt. # id: next-time-hr]
    ~ trust -= 2
    ~ clarity += 1
    -> hr
* [Be henne tänka på hur det kan låta, så är ni överens. # id: how-it-sounds]
    ~ clarity -= 2
    -> vague

=== plain_demand
Tre saker. En känsla räcker för att ringa dig. Och har någon gjort fel tar du det efteråt, på tu man hand. # speaker: you
Det var två. # speaker: gunilla
Den tredje är att vi ses om två veckor och du säger hur det går. Ärligt. # speaker: you
Och vad gör du, under tiden? # speaker: gunilla
* [Tjugo timmar för en lathund, som hon skriver med någon som ska ringa. # id: hours-together]
    ~ trust += 1
    {hours:
        Timmarna till lathunden har du redan fått. Men du skriver den med någon av dem som ska använda den. # speaker: you
    - else:
        Du får tjugo timmar för lathunden du mejlade om i april. Men du skriver den med någon av dem som ska använda den. # speaker: you
    }
    Med någon av dem. Ja, ja. Då får jag väl förklara. # speaker: gunilla
    Eller fråga. # speaker: you
    Du är envis, du. # speaker: gunilla # mood: warm
    -> on_paper
* {nights} [Lova att natten inte ringer henne när hon är ledig. Du tar det med Karin. # id: protect-days-off]
    ~ trust += 2
    När du är ledig är du ledig. Jag pratar med Karin, och jag tar reda på vem hon ska ringa i stället. # speaker: you
    Hon kommer att ringa ändå. # speaker: gunilla
    Då svarar du inte. Det är också en övning. # speaker: you
    -> on_paper
* [Säg att det inte är något byte. Det här gäller oavsett. # id: not-a-trade]
    ~ clarity += 1
    ~ trust -= 1
    Det är inget byte, Gunilla. Det här gäller oavsett vad jag gör. # speaker: you
    Nej nej. Jag frågade bara. # speaker: gunilla # mood: cold
    Hon ser ut genom fönstret. Det har börjat skymma över parkeringen. # speaker: narrator
    -> on_paper

=== on_paper
Ska du skriva ner det här? # speaker: gunilla # mood: tense
* [Ja, tre meningar, och hon läser dem först. # id: write-it-together]
    ~ clarity += 1
    Tre meningar. Du läser dem innan jag sparar, och säger till om det är fel. # speaker: you
    Hon läser, tar din penna och ändrar ett ord. # speaker: narrator
    ”Telefonen ringer”, inte ”vid kontakt”. Ingen människa säger ”vid kontakt”. # speaker: gunilla
    -> knock
* [Nej, det räcker att ni har sagt det till varandra. # id: no-paper]
    ~ clarity -= 1
    ~ trust += 1
    Nej. Vi har sagt det, det räcker för mig. # speaker: you
    Bra. Då vet vi var vi har varandra. # speaker: gunilla
    Hon räcker fram handen över bordet, lite högtidligt. Du tar den. # speaker: narrator
    -> knock

=== teacher
Jag skulle vilja att du tog hand om introduktionen. Du kan mest av alla här. # speaker: you
Det skulle jag kunna göra. Ja, det skulle jag faktiskt. Men då gör jag den på mitt sätt. # speaker: gunilla # mood: warm
* [Säg att det är på ett villkor: ingen ska behöva skämmas för att den frågar. # id: one-condition]
    ~ clarity += 3
    På ett villkor, och det gäller från i dag. Ingen ska behöva skämmas för att den frågar, eller ringer på en känsla. Den som har gjort fel får höra det på tu man hand. # speaker: you
    Hon drar på det. # speaker: narrator
    Det var alltså det som var avstämningen. # speaker: gunilla
    -> on_paper
* [Säg ja. Ni är glada båda två, och det räcker för i dag. # id: your-way-then]
    ~ bought = true
    ~ trust += 1
    Då säger vi det. Det blir jättebra. # speaker: you
    Det ska jag lova dig. De ska få lära sig. # speaker: gunilla # mood: warm
    Hon är redan på fötter. Du får en klapp på axeln. # speaker: narrator
    -> knock

=== hr
Händer det igen får vi sitta ner med HR. Då blir det skriftligt. # speaker: you
Har du pratat med HR? Eller med Vårdförbundet? För det går väl inte till så att du hittar på det här vid skrivbordet. # speaker: gunilla # mood: angry
* [Erkänn att du inte har det, och säg vad du egentligen vill. # id: take-it-back]
    ~ trust += 2
    ~ clarity += 1
    Nej, det har jag inte. Jag blev pressad och tog i. Det jag vill är att en känsla ska räcka för att ringa dig, och att du tar fel på tu man hand. # speaker: you
    Ja, men säg det då. Det är ju begripligt. # speaker: gunilla
    Hon knäpper upp översta knappen i bussarongen. Det är som om rummet hade blivit varmare, eller ni. # speaker: narrator
    -> on_paper
* [Säg att du menar allvar, och att hon får ta det med facket. # id: i-mean-it]
    ~ trust -= 2
    Jag menar allvar. Sen får du gärna ta det med facket. # speaker: you
    Det ska jag göra. # speaker: gunilla # mood: cold
    Och sen får du förklara för dem varför du har stått bredvid sen i våras. # speaker: gunilla # mood: angry
    -> knock

=== vague
Jag vill bara att du tänker på hur saker kan låta. För den som är ny, menar jag. # speaker: you
Hur saker låter. Det kan jag göra. Jag tänker jämt. # speaker: gunilla # mood: calm
* [Låt det stanna där. Ni har i alla fall pratat. # id: leave-it-there]
    ~ trust += 1
    Bra. Fint att vi har pratat. # speaker: you
    Ja, verkligen. # speaker: gunilla
    Hon är snäll mot dig resten av mötet. Hon berättar om hunden. # speaker: narrator
    -> knock
* [Ta sats en gång till, och säg det du menar. # id: one-more-try]
    ~ clarity += 3
    Nej, det där var luddigt. Jag menar så här: den som ringer dig på en känsla ska få komma. Och du ska inte läxa upp folk inför andra. # speaker: you
    Där ser man. Det gick ju att säga. # speaker: gunilla
    Hon drar ut stolen en bit till och sätter sig längre in på den. # speaker: narrator
    -> on_paper

=== knock
{ trust > 8:
    ~ trust = 8
}
{ clarity > 9:
    ~ clarity = 9
}
Det knackar. Amina står i dörren med telefonen tryckt mot bröstet. # speaker: narrator
Förlåt att jag stör, det är Märta på plan två. Jag vet inte, hon är… hon är inte sig själv. # speaker: amina # mood: tense
{ named:
    -> knock_named
}
{ told && clarity >= 6:
    -> knock_good
}
{ clarity >= 8:
    -> knock_trying
}
-> knock_bad

=== knock_good
Gunilla öppnar munnen, och stänger den. Man ser att det kostar något. # speaker: narrator
Inte sig själv. Hur då, tänker du? # speaker: gunilla # mood: calm
Hon ville inte ha kaffe. Hon vill alltid ha kaffe. # speaker: amina
Då går vi. Du får visa mig. # speaker: gunilla
* [Stanna kvar, låt dem gå. # id: let-them-go]
    Du hör dem i trappan. Gunilla frågar något, och Amina svarar med en hel mening. # speaker: narrator
    -> evening
* [Säg till Gunilla i dörren vad du just såg henne göra. # id: say-what-i-saw]
    ~ trust += 1
    Gunilla. Det där, precis det. Det var det jag menade. # speaker: you
    Ja, ja. Birgits ben får vänta. # speaker: gunilla # mood: warm
    -> evening

=== knock_trying
Har du… # speaker: gunilla
Hon kommer av sig och tittar på dig, inte på Amina. # speaker: narrator
Vad är det du ser? # speaker: gunilla # mood: tense
Hon ville inte ha kaffe, säger Amina. Gunilla nickar kort och går före ut. # speaker: narrator
* [Fånga Gunilla senare, och säg att du såg att hon ändrade sig mitt i. # id: saw-the-change]
    ~ trust += 1
    Du hittar henne vid läkemedelsskåpet. # speaker: narrator
    Jag såg att du bytte fråga. Det var bra. # speaker: you
    Räkna inte med det varje gång. # speaker: gunilla
    -> evening
* [Säg inget. Hon gjorde det hon skulle. # id: say-nothing-more]
    Du låter det vara. Utanför fönstret tänds lamporna på parkeringen. # speaker: narrator
    -> evening

=== knock_bad
Har du tagit något värde? # speaker: gunilla # mood: cold
Nej, jag skulle bara… Jag kan ta ett. # speaker: amina
Ja, gör det du. Sen kan du komma tillbaka. # speaker: gunilla
* [Säg ifrån direkt, inför Amina. # id: speak-up-now]
    ~ clarity += 1
    ~ trust -= 2
    Nej. Gunilla, det var precis det här vi pratade om. Gå upp och titta. # speaker: you
    Det blir alldeles tyst. Gunilla tar sina nycklar och går förbi er båda. # speaker: narrator
    -> evening
* [Säg till Amina att hon gjorde rätt som kom, och be Gunilla gå med. # id: right-to-come]
    ~ clarity += 2
    Bra att du kom, Amina. Det räcker att hon inte är sig själv. Gunilla, går du med? # speaker: you
    Gunilla tittar på dig en lång stund. Sen går hon, två steg före. # speaker: narrator
    -> evening
* [Vänta tills Amina har gått, och ta det då. # id: wait-until-gone]
    ~ trust += 1
    Dörren går igen. # speaker: narrator
    Där. Det där var det jag menade. # speaker: you
    Vadå? Hon ska väl ta ett värde? # speaker: gunilla
    -> evening

=== knock_named
Gunilla vänder sig långsamt om på stolen. # speaker: narrator
{ trust >= 7:
    Amina. Du kom visst på tal alldeles nyss. # speaker: gunilla # mood: tired
- else:
    Nej men, Amina. Vi satt just och pratade om dig. # speaker: gunilla # mood: cold
}
Amina tittar på dig. Hon säger ingenting alls. # speaker: narrator
* [Säg att det var ditt fel, du skulle inte ha nämnt henne. # id: admit-naming]
    ~ clarity += 1
    Det där var mitt fel. Jag skulle inte ha sagt ditt namn, Amina, och du har inte gjort något. Gunilla, gå upp till Märta nu. # speaker: you
    { trust >= 7:
        Det stannar här inne, Amina. Det är mig det är fel på i dag, inte dig. # speaker: gunilla
        ~ named = false
        De går tillsammans. Du vet inte vad du har gjort för att förtjäna det. # speaker: narrator
    - else:
        Gunilla går. Amina står kvar en stund och letar efter något att säga. # speaker: narrator
    }
    -> evening
* [Släta över: ni pratade om alla. Be dem gå upp till Märta. # id: smooth-over]
    Vi pratade om lite av varje. Kan ni gå upp till Märta? # speaker: you
    De går. Det är två meter mellan dem i trappan. # speaker: narrator
    -> evening

=== evening
{ trust > 8:
    ~ trust = 8
}
Halv fem. Märta hade feber, och det var tidigt nog. Rummet luktar fortfarande av Gunillas handsprit. # speaker: narrator
* [Ring Amina på plan två och fråga hur det gick. # id: ring-amina]
    { named:
        Hon svarar på femte signalen. Det gick bra, säger hon. Allt är bra. # speaker: narrator
    - else:
        Det gick. Hon kom upp, i alla fall, och hon sa bra, tror jag. Fast till Märta. # speaker: amina
    }
    -> after
* [Skriv några rader till Mats om vad du har gjort och när du följer upp. # id: write-to-mats]
    ~ clarity += 1
    Du skriver att du har pratat med henne, att du följer upp om två veckor, och inte ett ord om vad hon sa. # speaker: narrator
    Bra. Då väntar jag till dess. # speaker: mats # mood: calm
    -> after
* [Gå hem. Det får räcka för i dag. # id: go-home]
    Du släcker. I korridoren möter du en vagn med kvällskaffe, och någon säger hej som vanligt. # speaker: narrator
    -> after

=== after
{ named:
    -> end_amina
}
{ trust < 4:
    -> end_leaves
}
{ bought && clarity < 8:
    -> end_keys
}
{ clarity >= 9 && trust >= 7:
    -> end_plan
}
{ clarity >= 8:
    -> end_cool
}
-> end_before

=== end_amina
På fredagen ligger ett kuvert i ditt fack, från Mats. Amina har bytt bort sina kvällar. # speaker: narrator # outcome: amina-pays
-> END

=== end_leaves
På fredagen ligger nyckelknippan i ditt fack. Det sitter en lapp på den, med Birgits omläggning i sju punkter. # speaker: narrator # outcome: she-leaves
-> END

=== end_keys
På fredagen hänger en lista i personalrummet: ”Introduktion, version 1. Frågor ställs till Gunilla.” Någon har ritat en liten död mus i hörnet. # speaker: narrator # outcome: keys-handed-over
-> END

=== end_plan
På fredagen sitter Gunilla och Amina i konferensrummet med en skål clementiner. Genom glaset ser du att det är Amina som skriver. # speaker: narrator # outcome: shared-plan
-> END

=== end_cool
På fredagen ringer plan två fyra gånger, och Gunilla går upp fyra gånger. När hon möter dig i trappan nickar hon, ungefär som åt en vikarie. # speaker: narrator # outcome: clear-and-cool
-> END

=== end_before
På fredagen frågar någon på rapporten hur Sven mår. Ingen frågar varför det dröjde. # speaker: narrator # outcome: as-before
-> END
