VAR trust = 5
VAR clarity = 5
VAR boss = false
VAR blamed = false
VAR ivar = false
VAR plan = false
VAR gave = false
VAR deal = 0
-> depot

=== depot
Onsdag, tjugo i åtta. Gångvägen längs Skolgatan är fortfarande vit när du kör förbi. Den ska vara plogad klockan sex. # speaker: narrator
Vid övergångsstället sitter en flicka i nioårsåldern på en snövall och håller sig om handleden. Mamman säger att de klarar sig, men att hon gärna vill veta vem det är som bestämmer här. # speaker: narrator
I förrådet sitter Lasse och dricker kaffe ur locket till termosen. # speaker: narrator
Jag vet vad du ska säga. Marianne ringde tio över fem, jag satt redan i bilen. Åsvägen först, sa hon. # speaker: lasse
Hon är ju ordförande. Vad skulle jag säga, nej? # speaker: lasse # mood: tense
* [Säg att en flicka sitter med bruten hand för att han inte körde som han skulle. # id: lasse-your-fault]
    ~ blamed = true
    -> lasse_hurt
* [Fråga vad hon sa, ord för ord, och hur det var att få samtalet. # id: lasse-word-for-word]
    -> lasse_tells
* [Säg att det inte är hans sak att säga nej till en ordförande. Det är din. # id: lasse-my-no]
    ~ clarity += 1
    Det är inte du som ska säga nej till ordföranden. Det är jag. Nästa gång säger du att du har en körlista, och att hon får ringa mig. # speaker: you
    Klockan fem på morgonen? # speaker: lasse
    Klockan fem på morgonen. # speaker: you
    Han skruvar på locket. Axlarna har sjunkit en bit. # speaker: narrator
    -> before
* [Säg att han har en körlista, och att den gäller vem som än ringer. # id: lasse-the-list]
    ~ clarity += 1
    Du har en körlista. Den gäller, vem som än ringer. # speaker: you
    Jo. Det är lätt att säga när det inte är en själv hon ringer. # speaker: lasse
    Han häller ut det sista kaffet i golvbrunnen. Samtalet är slut, för hans del. # speaker: narrator
    -> before

=== lasse_tells
Vad sa hon? Så noga du minns. # speaker: you
Att Ivar däruppe hade ringt, och att Inger missade sjukhuset i måndags för att taxin fick vända i backen. Hon lät inte som en ordförande, hon lät som om hon hade gråtit. # speaker: lasse
Det är andra gången i vinter. Förra gången var det en småsak, så jag sa inget. # speaker: lasse
Hur var det att få det samtalet? # speaker: you
Som att ha två fruar. Vem man än gör till lags får man skit. # speaker: lasse # mood: tired
~ clarity += 1
-> before

=== lasse_hurt
En flicka sitter där ute med bruten hand, för att du inte körde som du skulle. # speaker: you
Lasse ställer ner locket. Det spiller lite. # speaker: narrator
Då får du ge mig det på papper. Att jag ska säga nej till ordföranden i nämnden. Jag skriver gärna på. # speaker: lasse # mood: angry
* [Säg att han får ta med det till nästa medarbetarsamtal. # id: lasse-appraisal]
    Vi tar det på medarbetarsamtalet. # speaker: you
    Det gör vi. # speaker: lasse # mood: cold
    Vid skåpen har två andra förare slutat byta skor. # speaker: narrator
    -> before
* [Säg att det var orättvist. Det är ditt fel också. # id: lasse-unfair]
    ~ blamed = false
    Nej. Det där var orättvist. Jag visste att hon ringer er, och jag har inte sagt vad ni ska svara. # speaker: you
    Nej, det har du inte. # speaker: lasse
    Han räcker över termosen. Det är väl ett slags fred. # speaker: narrator
    -> before

=== before
Halv nio. Marianne är ute i kommunen på förmiddagarna, och hon har lovat bullar till fikat klockan tio. # speaker: narrator
* [Ring Håkan, som är chefen mellan dig och nämnden. # id: ring-hakan]
    ~ boss = true
    -> hakan_rings
* [Ring Marianne direkt. # id: ring-marianne-direct]
    -> on_the_phone
* [Ring ingen än. Ta reda på vad det handlar om först. # id: ring-nobody-yet]
    Du lägger telefonen med skärmen ner. Den lyser ändå, längs kanten. # speaker: narrator
    -> find_out

=== find_out
Kvart över nio. Du hinner en sak till före fikat. # speaker: narrator
* [Läs planen som nämnden beslutade, och samtalsloggen. # id: read-plan-and-log]
    -> plan_and_log
* [Åk upp till Åsvägen och se efter själv. # id: drive-up-there]
    -> up_there

=== hakan_rings
Nej. Inte nu. Det är budget i nämnden om tre veckor, och hon gillar oss. # speaker: hakan # mood: tense
Det var en gata. Kan vi inte låta det vara en gata? # speaker: hakan
* [Säg att han har rätt, ni låter det vara den här gången. # id: hakan-let-it-be]
    ~ clarity -= 1
    Du har väl rätt. Vi låter det vara. # speaker: you
    Tack. Efter budgeten, så tar vi det då. # speaker: hakan # mood: relieved
    ~ boss = false
    Du tänker på flickan med handleden. Du nämnde henne inte. # speaker: narrator
    -> find_out
* [Säg att det är fler än en gång, och att du borde ha sagt det i november. # id: hakan-since-november]
    ~ clarity += 1
    Det är inte första gången hon ringer dem. Jag har vetat det, och låtit det vara. Det skulle jag ha sagt till dig i november. # speaker: you
    Ja, det skulle du. Jag skulle nog ha sagt samma sak då. Att det var en gata. # speaker: hakan
    Prata med henne. Jag står bakom dig, men var snäll. # speaker: hakan
    -> find_out
* [Be honom ta samtalet med Marianne tillsammans med dig. # id: hakan-together]
    ~ clarity += 1
    Det är lika mycket ditt. Kan vi ta det med henne ihop? # speaker: you
    Jag sitter i möten till tre. Ta det du, och säg att jag vet och tycker detsamma. # speaker: hakan
    Tycker du det? # speaker: you
    Det är tyst en stund. # speaker: narrator
    Ja. Jag gör ju det. # speaker: hakan # mood: tired
    -> find_out

=== up_there
Åsvägen är den finast plogade gatan i hela kommunen. En gammal man står vid en grind och kisar mot din bil. # speaker: narrator
Är det du som är snöröjningen? Jag ringde er fyra gånger i måndags. Det var en röst som bad mig vänta. # speaker: ivar
Inger har dialys. Man kan inte bara hoppa över den, det är som att hoppa över att andas. # speaker: ivar # mood: tired
* [Fråga vilka dagar hon åker, och när. Skriv upp det. # id: ivar-which-days]
    ~ ivar = true
    Vilka dagar åker hon? Och när kommer bilen? # speaker: you
    Måndag, onsdag, fredag. Tio i sju. Det räcker om det går att ta sig upp, den behöver inte vara fin. # speaker: ivar
    Och jag menade inte att någon annan skulle bli utan. Det var inte så jag menade. # speaker: ivar # mood: hurt
    -> break_room
* [Lova att det ska vara plogat varje morgon hon åker. # id: ivar-promise]
    ~ ivar = true
    ~ clarity -= 1
    Jag lovar att det ska vara plogat de morgnarna. Vilka är det? # speaker: you
    Måndag, onsdag, fredag, tio i sju. Tack. Du anar inte. # speaker: ivar # mood: relieved
    I backspegeln ser du honom vinka. Du har just gjort samma sak som Marianne. # speaker: narrator
    -> break_room
* [Förklara varför en bostadsgata kommer sist i planen. # id: ivar-explain]
    Bostadsgator är prioritet tre. Först tar vi bussgatorna, brandstationen och vägarna till skolorna. # speaker: you
    Prioritet tre. Jag ska hälsa henne det. # speaker: ivar # mood: cold
    Han tittar på dina skor, som är torra. Sen går han in. # speaker: narrator
    -> break_room

=== plan_and_log
Paragraf 91, den 14 oktober. Bussgator, brandstation och gångvägar till skolor är etta, bostadsgator är trea. Marianne har skrivit under protokollet. # speaker: narrator
Samtalsloggen är värre. Måndag, fyra samtal från samma nummer på Åsvägen, längsta väntan femtiotvå minuter. Det är din telefonkö. # speaker: narrator
Du har sett den siffran förut, i en tabell i november. Då hette den ”medelväntetid” och var mycket mindre. # speaker: narrator
* [Skriv upp det: kön är ditt fel, och det ska du säga till henne. # id: note-own-fault]
    ~ trust += 1
    Du skriver ”52 min” på en lapp och stoppar den i plånboken, där den känns. # speaker: narrator
    -> break_room
* [Fråga förarna hur många gånger de har fått sådana samtal i vinter. # id: count-the-calls]
    ~ clarity += 1
    Fyra, vad de minns. Två från Marianne, en från någon annan i nämnden, och en som ingen vill säga vem. # speaker: narrator
    Varför har ni inte sagt att det är så många? # speaker: you
    Du frågade ju aldrig. Och hon är snäll. # speaker: lasse
    -> break_room

=== on_the_phone
Nej men hej! Jag tänkte just på er. Är det gott med kanel eller vill de ha kardemumma? # speaker: marianne # mood: warm
* [Säg direkt att hon inte kan ringa Lasse. # id: tell-her-by-phone]
    ~ clarity += 1
    ~ trust -= 1
    Kanel. Men du, du kan inte ringa till Lasse på det där sättet. # speaker: you
    Nu hör jag dig dåligt, jag är på Ica. Vi tar det när jag kommer. # speaker: marianne # mood: cold
    Någon frågar om hon vill ha kvitto. Sen är samtalet borta. # speaker: narrator
    -> break_room
* [Säg kanel, och att hon är välkommen. # id: say-cinnamon]
    Kanel. Välkommen. # speaker: you
    Efteråt sitter du kvar med telefonen. Det var ju inte om bullar du ringde. # speaker: narrator
    Klockan tio hör du skratten från fikarummet. # speaker: narrator
    -> break_room
* [Be henne titta in till dig före fikat. # id: come-to-me-first]
    Vilket som. Men kan du komma till mig först, en kvart innan? Det är om i morse. # speaker: you
    Jaha. Ja, det kan jag väl. Har jag gjort något dumt? # speaker: marianne
    Jag vill höra hur du tänkte. # speaker: you
    Tio i tio står hon i dörren med en påse som luktar kardemumma. Hon hann ändra sig. # speaker: narrator
    -> talk

=== break_room
Marianne sitter redan vid långbordet. Nio förare, en bullpåse, och hon kan namnet på allas barn. # speaker: narrator
Säg mig nu ärligt. Har ni det ni behöver? # speaker: marianne # mood: warm
Den gamla Volvon skulle ha skrotats för tre vintrar sen. # speaker: lasse
Det ska jag ordna. # speaker: marianne
* [Be att få låna henne fem minuter. # id: borrow-her]
    Marianne, kan jag låna dig fem minuter? # speaker: you
    Bullarna är kvar när ni kommer tillbaka. Kanske. # speaker: lasse
    Marianne tar med sig sin kopp. Hon har en egen i skåpet. # speaker: narrator
    -> talk
* [Säg inför alla att hon inte ska ringa förarna. # id: in-front-of-all]
    ~ clarity += 2
    ~ trust -= 3
    En sak, när alla är här. Du får inte ringa till förarna och ge dem order. # speaker: you
    Det blir så tyst att man hör kylskåpet. Marianne lägger ner bullen på servetten. # speaker: narrator
    Då går vi väl in till dig. # speaker: marianne # mood: cold
    -> talk
* [Ta en bulle, sätt dig bland dem och lyssna en stund. # id: take-a-bun]
    ~ trust += 1
    Du sätter dig. De berättar om sikten vid bron och om handskarna som inte håller. Inget av det visste du. # speaker: narrator
    Tre år har du varit här. Det är första gången du sätter dig. # speaker: lasse
    Efteråt frågar du om hon har tid en stund. Det har hon. # speaker: narrator
    -> talk
* [Säg att bilen står i förslaget, och vad den kostar. # id: page-four]
    ~ clarity += 1
    Den står i vårt förslag till er, sidan fyra. Fyra miljoner, och då blir det ingen ny lekplats. Det är ni elva som väljer. # speaker: you
    Marianne skrattar till. # speaker: narrator
    Där fick jag. Ja, så är det ju. # speaker: marianne
    -> talk

=== talk
{ trust < 2:
    ~ trust = 2
}
{ trust > 7:
    ~ trust = 7
}
{ clarity > 7:
    ~ clarity = 7
}
Du stänger dörren till ditt rum. Marianne sätter sig under kartan över kommunen, med kappan på. # speaker: narrator
Du ser ut som om du tänker skälla på mig. # speaker: marianne
* [Tacka för hennes engagemang, och säg att hon gärna får ringa dig också. # id: thank-her]
    ~ trust += 1
    ~ clarity -= 1
    -> thanks
* [Berätta om flickan på Skolgatan. # id: tell-about-girl]
    ~ clarity += 1
    -> girl
* [Fråga vad som hände i måndags, som fick henne att ringa. # id: ask-about-monday]
    ~ trust += 1
    -> monday
* [Säg att en ordförande inte kan ge en förare order, så är lagen. # id: quote-the-law]
    ~ clarity += 2
    ~ trust -= 2
    -> law

=== monday
Berätta om måndagen. Vad var det som hände? # speaker: you
Ivar ringde. Vi gick i samma klass, han har aldrig ringt mig om något. Taxin vände i backen, Inger satt i hallen med kappan på, och ni svarade inte. # speaker: marianne # mood: hurt
Så ja, jag ringde Lasse i morse. Jag vet inte vad du hade gjort. # speaker: marianne
* {ivar} [Säg att du har varit hos Ivar, och att han har rätt. # id: been-to-ivar]
    ~ trust += 2
    Jag var där uppe i morse. Han har rätt, hon ska komma fram till sina tider. # speaker: you
    Var du där? # speaker: marianne
    Hon knäpper upp kappan. # speaker: narrator
    Men Skolgatan blev inte plogad förrän kvart i åtta, och där ramlade en flicka. Det är det vi måste prata om. # speaker: you
    -> elected
* [Säg att du förstår, men att många har det svårt när det snöar. # id: many-have-it-hard]
    ~ trust -= 1
    Jag förstår det. Men det är många som har det svårt när det snöar. # speaker: you
    Många, ja. De ringer mig de också. # speaker: marianne # mood: cold
    Och flickan vid skolan, henne har jag hört om i affären. Hon har det väl också svårt? # speaker: marianne
    -> elected
* [Säg att telefonen är ditt fel, och berätta om flickan. # id: phone-is-mine]
    ~ trust += 1
    ~ clarity += 1
    Att ingen svarade är mitt fel, det ska fungera till fredag. Men när Lasse körde dit upp blev gången till skolan oplogad, och en flicka bröt handleden. # speaker: you
    En flicka. # speaker: marianne # mood: hurt
    Hon tittar upp på kartan som om hon letade efter henne. # speaker: narrator
    -> elected

=== girl
När Lasse körde till Åsvägen blev gången till skolan inte plogad förrän kvart i åtta. En flicka på nio år ramlade, det var handleden. # speaker: you
Det visste jag inte. Det är ingen som har ringt mig om det. # speaker: marianne # mood: hurt
Är det mitt fel, menar du? # speaker: marianne
* [Säg ja. Om man ska vara rak så är det det. # id: yes-your-fault]
    ~ clarity += 1
    ~ trust -= 2
    Ja. Om jag ska vara rak. # speaker: you
    Och din telefonkö, då? Är den också mitt fel? # speaker: marianne # mood: angry
    Ivar på Åsvägen hade väntat i femtiotvå minuter, säger hon. Hon har skrivit upp det. # speaker: narrator
    -> elected
* [Säg att ni delar på det, du och hon. # id: we-share-it]
    ~ trust += 1
    ~ clarity += 1
    Vi delar på det. Du ringde, och jag hade aldrig sagt till Lasse vad han ska svara. # speaker: you
    Stackars Lasse. # speaker: marianne
    Ja. Han har haft två att göra till lags. # speaker: you
    -> elected
* [Säg att det kunde ha hänt ändå. Det är halt överallt. # id: could-have-happened]
    ~ clarity -= 1
    ~ trust += 1
    Nej, det kunde ju ha hänt ändå. Det är halt överallt. # speaker: you
    Ja, det är ju det. Jag halkade själv vid macken. # speaker: marianne # mood: relieved
    Flickan är borta ur rummet. Det gick fort. # speaker: narrator
    -> elected

=== law
En ordförande kan inte ge en förare order. Så är kommunallagen. # speaker: you
Läser du lagen för mig? Jag har suttit i den här nämnden sen nittiofyra. # speaker: marianne # mood: angry
* [Säg det i vanliga ord: det är hela nämnden som bestämmer. # id: plain-words]
    ~ trust += 1
    Jag börjar om. Ni elva har bestämt vad som plogas först. Det får inte en av er ändra ensam, och inte jag heller. # speaker: you
    Inte du heller. Nej. # speaker: marianne
    Det verkar lugna henne mer än du trodde. # speaker: narrator
    -> elected
* [Be om ursäkt för tonen, och fråga vad som hände i måndags. # id: sorry-for-tone]
    ~ trust += 2
    ~ clarity -= 1
    Förlåt, det där blev fel. Vad var det som hände i måndags? # speaker: you
    Inger kom inte till sin dialys. Taxin vände i backen, och ni svarade inte i telefon. Det var vad som hände. # speaker: marianne # mood: hurt
    -> elected
* [Lägg fram planen, och visa var hon har skrivit under. # id: show-signature]
    ~ clarity += 1
    ~ trust -= 1
    Paragraf 91. Det är väl din namnteckning? # speaker: you
    Ja. Jag skrev under för elva personer. Jag minns hur vi röstade också, om du undrar. # speaker: marianne # mood: cold
    Åtta mot tre. Jag var en av de åtta. # speaker: marianne
    -> elected

=== thanks
Jag ville mest tacka för ditt engagemang. Och säga att du gärna får ringa mig också, nästa gång. # speaker: you
Vad rart. Men det går så mycket fortare med Lasse, han är ju redan ute. # speaker: marianne # mood: warm
* [Säg vad du menar: Lasse kan inte säga nej till henne. # id: lasse-cannot-say-no]
    ~ clarity += 2
    Nej, nu är jag otydlig. Lasse kan inte säga nej till dig. Därför får du inte fråga honom. # speaker: you
    Kan han inte? Han som kan säga nej till vem som helst. # speaker: marianne
    Inte till dig. I morse blev vägen till skolan oplogad. # speaker: you
    -> elected
* [Låt det bero. Hon har nog förstått vad du menar. # id: she-understood]
    ~ clarity -= 1
    Jo, det förstår jag. # speaker: you
    Hon berättar om Ivar och Inger och dialysen. Det är mycket snö uppe på åsen, säger hon. # speaker: narrator
    -> elected

=== elected
{ trust < 2:
    ~ trust = 2
}
{ trust > 8:
    ~ trust = 8
}
{ clarity > 8:
    ~ clarity = 8
}
{ clarity < 4:
    ~ clarity = 4
}
Vet du vad de säger till mig på Ica? Att det inte är någon idé att rösta, för det är ändå tjänstemännen som bestämmer. Vad är jag till för, då? # speaker: marianne # mood: tired
* [Säg det obehagliga: hennes dotter bor på Åsvägen, och folk vet det. # id: her-daughter]
    ~ clarity += 1
    ~ trust -= 1
    Jag tror inte att det var därför. Men Sofia bor i elvan, och det är det folk kommer att säga. # speaker: you
    Sofia? Det hade jag inte ens… Säger de det? # speaker: marianne # mood: hurt
    Inte till mig. Jag ville att du skulle höra det av någon som inte tror det. # speaker: you
    -> demand
* [Säg att politiker bestämmer vad, och tjänstemän hur. # id: what-and-how]
    ~ trust -= 1
    Politikerna bestämmer vad, och vi bestämmer hur. # speaker: you
    Det har jag hört på en kurs. Åsvägen, är den vad eller hur? # speaker: marianne
    Det är en riktigt bra fråga, tänker du. # speaker: narrator
    Du har inget svar på den. Det hade inte kursen heller. # speaker: narrator
    -> demand
* [Säg vad du tycker att hon är till för. # id: what-she-is-for]
    ~ trust += 1
    ~ clarity += 1
    För att bestämma vem som får vänta. Det kan inte jag göra, och det ska inte Lasse göra. Det måste vara någon som man kan rösta bort. # speaker: you
    Det var det finaste någon har sagt om tekniska nämnden. # speaker: marianne
    Hon menar det, tror du. # speaker: narrator
    Och då får du säga till när jag gör Lasses jobb. Men säg det till mig. # speaker: marianne
    -> demand
* [Fråga vad hon själv brukar svara dem. # id: what-do-you-answer]
    ~ trust += 1
    Vad svarar du dem? # speaker: you
    Att jag ska kolla. Jag säger alltid att jag ska kolla. Och sen ringer jag den jag känner. # speaker: marianne
    Hon hör hur det låter. # speaker: narrator
    Man kan ju inte bara stå där med sin mjölk. # speaker: marianne
    -> demand

=== demand
Nu säger de tjugo centimeter natten till fredag. Inger på Åsvägen ska till sin dialys tio i sju. Kommer bilen upp då? # speaker: marianne # mood: tense
* [Säg ja. Ni tar Åsvägen först, bara den här gången. # id: yes-this-once]
    ~ gave = true
    ~ trust += 1
    ~ clarity -= 2
    -> said_yes
* [Säg nej. Planen gäller tills nämnden ändrar den. # id: no-plan-applies]
    ~ clarity += 1
    ~ trust -= 1
    -> said_no
* {ivar} [Säg att en liten bil sandar backen före sju. Det ryms i planen. # id: small-truck]
    ~ trust += 2
    -> small_truck
* [Säg att du skriver ett underlag till nämnden på tisdag. # id: paper-for-tuesday]
    ~ plan = true
    ~ clarity += 1
    -> paper

=== said_yes
Ja. Vi tar Åsvägen först på fredag. # speaker: you
Det var väl inte så svårt? # speaker: marianne # mood: warm
* [Le, och säg att det ordnar sig på något sätt. # id: it-works-out]
    Det ordnar sig. # speaker: you
    Det är det jag alltid säger. # speaker: marianne
    -> next_time
* [Säg att det är sista gången. Sedan är det nämnden. # id: last-time]
    ~ clarity += 2
    ~ plan = true
    Jo, det var det. Det är sista gången, för på tisdag får nämnden säga hur det ska vara. Du får ett papper av mig. # speaker: you
    Ett papper. Jaha, ja. Det kan väl inte skada. # speaker: marianne
    -> next_time

=== said_no
Nej. Planen gäller, tills ni ändrar den. # speaker: you
Då tar jag ett ordförandebeslut. Det har jag rätt till. # speaker: marianne # mood: angry
* [Säg att det kan hon inte, och att hon vet det. # id: you-cannot]
    ~ trust -= 2
    Det kan du inte. # speaker: you
    Det kan jag visst, om det är bråttom. Läs på, du som gillar lagen. # speaker: marianne # mood: cold
    -> next_time
* [Säg att ni kollar med nämndsekreteraren om det här är så brådskande. # id: check-with-secretary]
    ~ trust += 1
    ~ plan = true
    Det kanske du har, om nämnden har gett dig den rätten och det inte kan vänta. Vi ringer sekreteraren. Och fattar du ett, så ska det anmälas till nämnden. # speaker: you
    Sekreteraren tycker att det låter som en fråga för tisdag. Marianne suckar. # speaker: narrator
    Då skriver du mig ett papper till tisdag. Ett som går att förstå. # speaker: marianne
    -> next_time
* [Säg att det vore bra, då står det på papper. # id: on-paper-then]
    ~ clarity += 1
    Om nämnden har gett dig den rätten, så gör det. Då står det på papper, med skäl och ditt namn, och anmäls på tisdag. # speaker: you
    Med mitt namn. Och min dotters gata. # speaker: marianne
    Hon är tyst en bra stund. # speaker: narrator
    Nej. Så gör vi inte. # speaker: marianne
    -> next_time

=== small_truck
Jag har Ingers tider. En liten bil sandar backen klockan sex på fredag, och plogen går dit den ska. Det behöver jag inte ändra planen för. # speaker: you
Går det? Varför har ingen sagt det? # speaker: marianne
* [Säg att det behövs en regel, för fler än Inger. # id: rule-for-more]
    ~ plan = true
    ~ clarity += 1
    För att vi inte svarade. Och Inger är nog inte den enda som ska till dialys. Det borde stå i planen, och det kan bara ni skriva in. # speaker: you
    Då vill jag ha det på tisdag. # speaker: marianne # mood: relieved
    -> next_time
* [Säg att ingen frågade dig. # id: nobody-asked-me]
    ~ trust -= 2
    Ingen frågade mig. # speaker: you
    Ivar frågade dig i femtiotvå minuter. # speaker: marianne # mood: cold
    Där satt den. Du hör någon skratta i fikarummet. # speaker: narrator
    -> next_time
* [Säg att du gläder dig åt att det löste sig, och låt det räcka. # id: glad-it-worked]
    ~ trust += 1
    Nu vet du det. Jag är glad att det löste sig. # speaker: you
    Det är jag med. Jag ringer Ivar. # speaker: marianne # mood: warm
    -> next_time

=== paper
Nämnden möts på tisdag. Jag skriver ett underlag, så får ni bestämma om planen ska ändras. # speaker: you
Och vad ska det stå i det? # speaker: marianne
* [Det hon vill ha. Då går det fortare. # id: what-you-want]
    ~ trust += 1
    ~ clarity -= 1
    ~ plan = false
    Det du vill ha. Vi föreslår Åsvägen som etta. # speaker: you
    Så rart. Men är det inte du som ska tycka något? # speaker: marianne
    -> next_time
* [Det vet du inte än, men Håkan får läsa det först. # id: hakan-reads-first]
    ~ boss = true
    Det vet jag inte riktigt än. Håkan läser det först, och sen går det till er. # speaker: you
    Ja. Ja, Håkan ska ju också ha sitt. # speaker: marianne
    -> next_time
* [Vad Åsvägen skulle vinna och vad Skolgatan skulle förlora, båda delarna. # id: both-sides]
    ~ trust += 1
    Vad det skulle ge Inger och de andra, och vad det skulle kosta skolbarnen. Och ett mellanting: att bara sanda backar där någon ska till sjukhus. # speaker: you
    Mellantinget skulle du ha börjat med. Och på fredag? # speaker: marianne
    På fredag sandar jag backen med det jag har. Det får jag göra. # speaker: you
    -> next_time

=== next_time
~ ivar = false
{ trust < 3:
    ~ trust = 3
}
{ trust > 7:
    ~ trust = 7
}
{ clarity > 8:
    ~ clarity = 8
}
{ clarity < 4:
    ~ clarity = 4
}
Och nästa gång någon ringer mig och gråter? För det kommer någon att göra. # speaker: marianne
* [Ge henne ditt nummer, hon får ringa dygnet runt. # id: my-number-always]
    ~ deal = 2
    ~ trust += 1
    Ring mig. Dygnet runt, jag svarar. # speaker: you
    Även på natten? # speaker: marianne
    Lasse svarar ju på natten. Då kan väl jag. # speaker: you
    Hon skriver numret på baksidan av ett kvitto. Du tänker att du borde berätta det för någon, och glömmer det. # speaker: narrator
    -> night
* [Föreslå att ni skriver ner det, med Håkan: vem ringer vem, och när. # id: write-it-with-hakan]
    ~ deal = 1
    ~ boss = true
    ~ clarity += 1
    Kan vi skriva ner det, du och Håkan och jag? Vem du ringer, när, och vad du kan räkna med för svar. # speaker: you
    Du ringer Håkan på högtalaren. Han går ut ur ett möte, låter först orolig och sedan nästan glad. # speaker: narrator
    Svar inom en timme, då. Ingers Ivar väntade i femtiotvå minuter i er kö. # speaker: marianne
    -> night
* [Säg att hon får ringa vem hon vill, utom dem som kör. # id: anyone-but-drivers]
    ~ clarity += 1
    ~ trust -= 1
    Ring vem du vill. Bara inte dem som kör. # speaker: you
    Vem jag vill. Tack ska du ha. # speaker: marianne # mood: cold
    Hon samlar ihop kappan. På kartan bakom henne är Åsvägen ett streck, tunt som ett hårstrå. # speaker: narrator
    -> night
* [Bjud med henne ut i plogen natten till fredag, du åker också. # id: ride-along]
    ~ deal = 3
    ~ trust += 1
    Åk med på fredag. Du och jag och Lasse, klockan fem. Sen pratar vi om det. # speaker: you
    I plogen? # speaker: marianne
    Hon rättar till halsduken, som om ni skulle åka på en gång. # speaker: narrator
    Jag har bestämt över den där plogen i trettio år. Jag har aldrig suttit i den. # speaker: marianne
    -> night

=== night
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 5:
    ~ clarity = 5
}
{ deal == 3:
    -> night_ride
}
{ gave:
    -> night_gave
}
{ deal == 0:
    -> night_lasse
}
-> night_call

=== night_ride
Fredag, fem på morgonen. Tre personer i hytten på den stora bilen, och snön kommer vågrätt. # speaker: narrator
Marianne har med sig bullar. Det är tyst en lång stund, på det sätt som det är tyst när någon arbetar. # speaker: narrator
Där är skolan. Och där uppe är Åsen, nitton minuter bort om man har tur. # speaker: lasse
Mariannes telefon lyser. Det är Ivar, Ingers man. # speaker: narrator
* [Fråga Lasse vad han skulle göra. # id: ask-lasse]
    ~ clarity += 1
    Vad skulle du göra, Lasse? # speaker: you
    Sand. Det är bara kurvan som är farlig. Fem minuter med lillbilen, det har jag sagt i tio år. # speaker: lasse
    Till vem har du sagt det? # speaker: marianne
    Till Volvon. # speaker: lasse
    ~ gave = false
    -> crossing
* [Ta telefonen och svara åt henne. Det är din sak. # id: answer-for-her]
    ~ trust -= 1
    Låt mig, det här är min sak. # speaker: you
    Du säger till Ivar vad som gäller. När du räcker tillbaka telefonen tackar Marianne, artigt. # speaker: narrator
    -> crossing
* [Låt henne svara själv. Hon är den han har röstat på. # id: let-her-answer]
    ~ trust += 1
    { gave:
        Du ska få upp bilen, Ivar. Men det är sista gången jag lovar det så här, för jag ser skolan härifrån. # speaker: marianne
        ~ gave = false
    - else:
        Plogen kommer inte först till dig i dag, Ivar, för jag ser skolan härifrån. Jag ska höra med Lasse om backen, jag ringer om fem minuter. # speaker: marianne
    }
    Lasse tittar rakt fram. Han ler lite med ena mungipan. # speaker: narrator
    -> crossing

=== night_gave
Fredag, kvart i fem. Det är Lasse. # speaker: narrator
Åsvägen först, har jag på lappen. Men nu har Bertil i nämnden ringt också, han vill ha Strandvägen. Och han hade hört att det gick bra att ringa. # speaker: lasse # mood: tense
* [Säg Åsvägen först, som du lovade, sen planen. # id: keep-the-promise]
    Åsvägen, som jag lovade. Sen planen. # speaker: you
    Och Bertil? # speaker: lasse
    Han får vänta. # speaker: you
    Det får du säga till honom. Han har mitt nummer nu. # speaker: lasse
    -> crossing
* [Säg åt Lasse att göra som han tycker är bäst. # id: as-you-think-best]
    Gör som du tycker är bäst. # speaker: you
    Det var det jag gjorde i onsdags. # speaker: lasse # mood: tired
    -> crossing
* [Säg att han kör efter planen. Du ringer dem. # id: drive-the-plan-now]
    ~ gave = false
    ~ trust -= 2
    Kör efter planen. Lillbilen sandar backen. Marianne och Bertil ringer jag, det är mitt jobb. # speaker: you
    Okej. Tack. # speaker: lasse # mood: relieved
    Marianne svarar på första signalen. Det blir ett kort samtal. # speaker: narrator
    -> crossing

=== night_lasse
Fredag, tio över fem. Det är Lasse. # speaker: narrator
Nu har hon ringt igen. Hon sa att hon fick ringa vem hon ville, och att hon bara ville fråga. Vad gör jag? # speaker: lasse # mood: tense
* [Fråga honom var sandbilen är, och skicka upp den. # id: where-is-the-grit]
    ~ trust += 1
    ~ deal = 2
    Var är lillbilen? # speaker: you
    Vid kyrkan. # speaker: lasse
    Skicka upp den i backen, fem minuter. Du kör efter planen. # speaker: you
    -> crossing
* [Säg att han kör efter planen. Du ringer henne. # id: plan-and-i-ring]
    ~ clarity += 1
    Kör efter planen. Jag ringer henne nu. # speaker: you
    Det är upptaget länge hos Marianne. Hon ville ju bara fråga, säger hon när hon svarar. # speaker: narrator
    -> crossing
* [Säg Åsvägen då, för husfridens skull, bara i dag. # id: for-peace]
    ~ gave = true
    Ta Åsvägen då. För husfridens skull. # speaker: you
    Vilket hus? # speaker: lasse # mood: tired
    -> crossing

=== night_call
Fredag, tio över fem. Telefonen ringer på din sida av sängen, inte i Lasses bil. # speaker: narrator
Det är jag. Ingers Ivar har ringt. Jag ringer dig, som vi sa. # speaker: marianne
* [Tacka för att hon ringde dig, och säg vad som händer i backen och när. # id: thanks-for-ringing-me]
    ~ trust += 1
    Tack för att du ringde mig. Lillbilen sandar backen klockan sex, plogen kommer dit vid nio. Det kan du säga till Ivar. # speaker: you
    Vid nio. Det säger jag. God natt, eller god morgon. # speaker: marianne # mood: relieved
    Det tog en minut och tio sekunder. Du ligger kvar och lyssnar efter plogen. # speaker: narrator
    -> crossing
* [Säg att hon kan lita på planen och gå och lägga sig. # id: trust-the-plan]
    ~ trust -= 2
    Lita på planen, Marianne. Gå och lägg dig. # speaker: you
    Jag ringde ju dig. Det var ju det jag skulle. # speaker: marianne # mood: hurt
    -> crossing
* [Säg att det är som ni sa, och be att få återkomma klockan sju. # id: get-back-at-seven]
    ~ trust -= 1
    Det är som vi sa. Kan jag ringa dig klockan sju? # speaker: you
    Hon åker tio i. # speaker: marianne
    Du sätter dig upp. Tio i sju. Det hade hon ju sagt. # speaker: narrator
    -> crossing

=== crossing
{ gave:
    Kvart i åtta står du vid övergångsstället. Gångvägen är vit i dag också. # speaker: narrator
- else:
    Kvart i åtta står du vid övergångsstället. Gångvägen är plogad och sandad, och det är ingen som lägger märke till den. # speaker: narrator
}
Flickan kommer, med gipset i en plastpåse. Någon har ritat en igelkott på det. # speaker: narrator
Jag frågade i onsdags vem som bestämmer här. Jag fick inget svar. # speaker: jenny
* [Säg som det var: nämndens ordförande ringde och ville annat. # id: say-the-chair-rang]
    ~ trust -= 2
    Det var nämndens ordförande som ringde och ville annat. # speaker: you
    Marianne? Hon som är så trevlig på Ica? # speaker: jenny
    Hon tar upp telefonen innan du har hunnit lägga till något. # speaker: narrator
    -> morning
* [Säg vem som beslutar vad, vad som brast, och hur hon når nämnden. # id: say-who-decides]
    ~ clarity += 1
    Nämnden bestämmer vad som ska plogas först, och det är den här vägen. Jag ska se till att det blir så, och i onsdags gjorde jag inte det. # speaker: you
    Så vem ska jag vara arg på? # speaker: jenny
    Mig, om onsdagen. Nämnden, om du tycker att ordningen är fel, och jag kan ge dig adressen. # speaker: you
    -> morning
* [Säg att du inte kan gå in på det, men att du beklagar. # id: cannot-go-into-it]
    Jag kan inte gå in på det. Men jag beklagar. # speaker: you
    Nej. Det är väl någon annan som bestämmer. # speaker: jenny # mood: cold
    -> morning
* [Säg att du svarar för röjningen, att det brast hos er, och be om ursäkt. # id: say-it-failed-here]
    Det är jag som svarar för röjningen. Det brast hos oss i onsdags, och det är jag ledsen för. # speaker: you
    Tack. Det var inte så svårt att säga. Eller var det det? # speaker: jenny
    Lite. # speaker: you
    Flickan håller fram igelkotten, så att du ska se den ordentligt. # speaker: narrator
    -> morning

=== morning
{ boss:
    Fredag, halv tio. Håkan sticker in huvudet, med snö i håret. # speaker: narrator
    Hur gick det? Hon har inte ringt mig. Är det bra eller dåligt? # speaker: hakan
- else:
    Fredag, halv tio. Håkan stänger dörren efter sig. # speaker: narrator
    Marianne säger att ni har pratat, du och hon. Om turordningen. Det var väl bra, men jag hade gärna fått veta det före henne. # speaker: hakan # mood: hurt
}
* [Säg att det gick bra, och att du hör av dig om det blir något mer. # id: went-well]
    Det gick bra. Jag säger till om det blir något mer. # speaker: you
    Ja. Gör det. # speaker: hakan
    -> friday
* [Berätta alltihop, även det du gjorde fel. # id: tell-hakan-all]
    { boss:
        Du berättar om telefonkön, om flickan, om det du lovade och inte lovade. Han antecknar på handen. # speaker: narrator
    - else:
        Jag gick förbi dig. Precis som hon gick förbi mig. # speaker: you
        ~ boss = true
        Ja. Det är väl så det ser ut, från sidan. Berätta nu då. # speaker: hakan
    }
    -> friday
* [Be honom ta det med hela nämnden: hur de ska nå er när det snöar. # id: whole-committee]
    ~ boss = true
    ~ clarity += 1
    Nästa gång är det kanske någon annan som ringer. Kan du ta upp det med alla elva, på tisdag? # speaker: you
    Det kan jag. Du får skriva det, jag säger det. # speaker: hakan
    -> friday

=== friday
{ blamed:
    -> end_lasse
}
{ gave:
    -> end_everybody
}
{ trust < 4:
    -> end_cold
}
{ not boss:
    -> end_past
}
{ plan && clarity >= 6:
    -> end_agenda
}
{ deal == 0:
    -> end_cold
}
-> end_rings

=== end_lasse
Ute i garaget ligger Lasses körlista på hans plats. Han har skrivit längst ner, med versaler: FRÅGA CHEFEN. # speaker: narrator # outcome: lasse-pays
-> END

=== end_everybody
Vid fikat ligger tre lappar under Lasses kaffekopp. ”Strandvägen”, ”Mejerigatan, ring Anita”, och en utan namn. # speaker: narrator # outcome: everybody-rings
-> END

=== end_cold
På eftermiddagen kommer ett brev till Håkan från nämndens ordförande. Det börjar med ”Undertecknad önskar skriftligt besked”. # speaker: narrator # outcome: plan-holds-cold
-> END

=== end_past
Håkan går genom korridoren och ut. Han stannar vid kartan och tittar på Åsvägen, som om den hade flyttats. # speaker: narrator # outcome: went-past-too
-> END

=== end_agenda
På tisdagen sitter du längst bak i sammanträdesrummet. Marianne läser upp ärende fyra och säger, utan att titta på dig, att underlaget är ovanligt lätt att förstå. # speaker: narrator # outcome: on-the-agenda
-> END

=== end_rings
På söndagen, mitt i middagen, ringer Marianne. Det gäller en lyktstolpe. # speaker: narrator # outcome: rings-you-now
-> END
