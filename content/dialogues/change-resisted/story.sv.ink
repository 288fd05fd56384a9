VAR trust = 5
VAR known = 3
VAR risk = false
VAR diets = false
VAR disloyal = false
VAR double = false
-> kitchen

=== kitchen
Ekbackens kök, tisdag i november, halv två. Sju stolar är utställda, en för var och en av dem. Det finns ingen åt dig. # speaker: narrator
Berit skalar potatis utan att titta på händerna. Hela huset luktar kalops. # speaker: narrator
Vi har tjugo minuter. Sen ska fonden på. # speaker: berit # mood: cold
* [Säg beslutet rakt: från den första februari kommer maten från Navet. # id: state-the-decision]
    Nämnden beslutade i går, paragraf 47. Från den första februari kommer maten från Navet. Det är bestämt, och det är jag som ska genomföra det. # speaker: you
    -> decided
* [Ta en skalare ur lådan, sätt dig på en back och skala. # id: take-a-peeler]
    ~ trust += 1
    -> peeling
* [Fråga vad de har hört. # id: ask-what-heard]
    ~ known += 1
    -> heard
* [Visa bilderna som Ola skickade: ”En modern måltidsupplevelse”. # id: show-the-slides]
    ~ trust -= 1
    -> slides

=== decided
Skalaren stannar. Någonstans droppar en kran, och Nasrin reser sig och vrider åt den. # speaker: narrator
Trettioett år. # speaker: berit
Hon säger det inte till dig. # speaker: narrator
* [Säg att alla har kvar sin anställning. # id: jobs-are-safe]
    Ingen förlorar sin anställning. Två ska arbeta på Navet. Vilka är inte bestämt. # speaker: you
    ~ known += 1
    -> assessed
* [Säg att du också tycker att det är fel. # id: me-too]
    Jag tycker också att det är fel. Mellan oss. # speaker: you
    Jaha. Så vem vill det här, då? # speaker: conny
    ~ trust += 1
    ~ disloyal = true
    -> assessed
* [Vänta. Säg inget förrän hon har börjat skala igen. # id: wait-for-the-peeler]
    Det tar en hel potatis. # speaker: narrator
    ~ trust += 1
    -> assessed

=== peeling
De tittar på dina skal. De är tjocka. # speaker: narrator
Så där mycket slänger vi inte här. # speaker: berit
Säg det nu. Vi vet ju varför du är här. # speaker: conny
* [Säg att inget är riktigt klart än, så blir det lugnt. # id: nothing-settled]
    Paragraf 47. Jag har det i telefonen. # speaker: conny # mood: cold
    ~ trust -= 2
    -> assessed
* [Säg det, medan du skalar: nämnden har beslutat, från första februari. # id: say-it-peeling]
    Från den första februari kommer maten från Navet. Nämnden beslutade i går. Jag är här för att göra det med er, inte åt er. # speaker: you
    -> assessed
* [Fråga först hur mycket mat som går ut härifrån en vanlig dag. # id: ask-about-the-day]
    Åttiofyra portioner. Nio av dem kan man inte laga fel, för då sätter de i halsen. # speaker: berit
    ~ known += 1
    -> assessed

=== heard
Att vi blir uppsagda. # speaker: conny
Att maten ska komma från Polen, i påsar. # speaker: berit
Att den kommer från Navet. I februari. # speaker: nasrin
* [Fråga Berit vad som vore värst, om det stämde. # id: ask-what-is-worst]
    Att nån som aldrig har träffat Åke ska laga maten åt honom. Han dör av en skorpa. # speaker: berit
    Det stämmer. Från Navet, i februari. Så berätta mer om Åke. # speaker: you
    ~ trust += 1
    ~ known += 1
    -> assessed
* [Säg att de inte ska lyssna på rykten. # id: no-rumours]
    Då får väl nån annan börja säga nåt. # speaker: berit # mood: cold
    ~ trust -= 1
    -> assessed
* [Sortera: Nasrin har rätt. Ingen sägs upp. Inget kommer från Polen. # id: sort-the-rumours]
    Nasrin har rätt, nämnden beslutade i går. Ingen sägs upp, men två ska arbeta på Navet. Polen är inte inblandat. # speaker: you
    ~ known += 1
    -> assessed

=== slides
Bild tre är ett fotografi av en leende kvinna med en sked. Hon är kanske trettio. På Ekbacken är medelåldern åttiosju. # speaker: narrator
Vem är hon? # speaker: berit
* [Stäng datorn. Säg beslutet med egna ord. # id: close-the-computer]
    Ingen. Förlåt. Från den första februari kommer maten från Navet, nämnden beslutade det i går. # speaker: you
    ~ trust += 1
    -> assessed
* [Gå igenom alla bilderna, så har de samma underlag. # id: all-the-slides]
    Arton bilder. På bild tolv reser sig Berit och lyfter av en kastrull. # speaker: narrator
    ~ trust -= 1
    -> assessed

=== assessed
Då har jag en fråga. Är det riskbedömt? # speaker: conny # mood: tense
Du har ett papper i väskan, från i våras, en sida: ”Inga risker bedöms föreligga.” Längst ner står Olas namn och ingen annans. # speaker: narrator
* [Säg ja, som det är. Det gjordes i våras. # id: yes-last-spring]
    Ja. I våras. # speaker: you
    Av vem? Inte av mig. # speaker: conny # mood: cold
    ~ trust -= 1
    -> tasted
* [Visa det. Säg att ni gör om det, med honom. # id: show-the-paper]
    Det här är allt som finns. Det räcker inte. Vi gör om den innan något ändras, du och jag och de som vet. # speaker: you
    ”Inga risker.” Har han varit i ett kök? # speaker: conny
    ~ trust += 1
    -> tasted
* [Säg att du tar reda på hur det ligger till. # id: find-out]
    Jag tar reda på det. # speaker: you
    Gör det. # speaker: conny
    -> tasted

=== tasted
Berit torkar händerna. Hon ser på dig för första gången. # speaker: narrator
Har du nån gång ätit mat från Navet? # speaker: berit
* [Säg nej. Fråga om hon vill åka dit i morgon. # id: eat-there-together]
    Nej. Har du? # speaker: you
    Nej. # speaker: berit
    I morgon då. Jag kör. # speaker: you
    -> navet
* [Säg att de är nöjda med den i skolorna. # id: high-marks]
    Mina har inga tänder. # speaker: berit # mood: cold
    ~ trust -= 1
    -> roll
* [Säg nej. Det borde du ha gjort. # id: should-have]
    Nej. Det borde jag ha gjort innan jag kom hit. # speaker: you
    -> roll

=== navet
Navet är stort som en ishall. Kocken där heter Reza och har lagt upp en provtallrik åt er, med servett. Kalops, potatis, morotstimbal. # speaker: narrator
Berit äter långsamt. Hon vänder på timbalen med skeden och tittar på undersidan. # speaker: narrator
Kalopsen är bra. # speaker: berit
* [Säg: ”Där ser du.” # id: there-you-are]
    Där ser du! # speaker: you
    Hon lägger ner skeden. På hemvägen räknar hon lyktstolpar. # speaker: narrator
    ~ trust -= 2
    -> roll
* [Fråga vad det är med timbalen. # id: ask-about-timbale]
    Den är bra nu. Kör den fyrtio minuter i en vagn så får den hinna. Det är hinnan Åke sätter i halsen. # speaker: berit
    Reza har hört. Han tar upp en penna. # speaker: narrator
    ~ known += 2
    -> roll
* [Be Reza och Berit prata med varandra, och gå undan. # id: let-cooks-talk]
    När du kommer tillbaka har de bytt nummer. Berit har ritat en timbal på servetten, i genomskärning. # speaker: narrator
    ~ trust += 1
    ~ known += 1
    -> roll

=== roll
En vecka senare. Conny har skrivit ut protokollet och läst det med penna. Nasrin sitter närmast dörren. # speaker: narrator
Någon har satt fram en åttonde stol. Den är lägre än de andra. # speaker: narrator
Alla pratar på en gång: lukten, diskmaskinen, morgonbussen, Åke, potatisen, vem som ska säga godmorgon till dem som vaknar fem. # speaker: narrator
* [Säg att det är dags att se framåt. # id: look-ahead]
    Framåt, ja. Vart är det? # speaker: berit # mood: angry
    ~ trust -= 2
    -> whom
* [Ta en runda: var och en en minut, ingen avbryter. # id: one-minute-each]
    De tunga kantinerna. Jag har ont i ryggen redan. Och ingen har frågat om bussen, den första går fem i sex. # speaker: nasrin
    ~ known += 1
    ~ trust += 1
    -> whom
* [Rulla ut bakplåtspapper: vad vi förlorar, vad som kan bli fel. # id: two-columns]
    Till vänster: lukten, fredagssången, att kunna bjuda. Till höger: nio specialkoster, kantiner på 22 kilo, 11.40 som blir 12.10. # speaker: narrator
    ~ known += 2
    ~ trust += 1
    -> whom
* [Svara på invändningarna, en i taget, så att ingen glöms. # id: answer-each]
    Du har svar på allt utom potatisen. Klockan två är det tyst, och du tar det först för enighet. # speaker: narrator
    ~ trust -= 1
    -> whom

=== whom
Efteråt går Berit ut på lastkajen utan jacka. Nasrin bär ut sopor, långsammare än det behövs. I telefonen väntar Ola. # speaker: narrator
* [Gå ifatt Nasrin vid soporna. # id: go-to-nasrin]
    -> bins
* [Svara Ola. Han har ringt tre gånger. # id: answer-ola]
    -> ola
* [Gå ut till Berit. Ta med hennes jacka. # id: go-to-berit]
    -> dock

=== dock
Hon tar jackan men sätter inte på sig den. # speaker: narrator
När Lennart dog kom jag hit klockan fem och gjorde köttbullar. Tvåhundra. Ingen sa nåt, de bara åt. # speaker: berit # mood: hurt
Genom väggen hörs diskmaskinen. # speaker: narrator
* [Fråga om hon vill bli ambassadör för det nya. # id: ambassador]
    Du skulle kunna bli ambassadör för det här, Berit. # speaker: you
    För timbalen? # speaker: berit # mood: cold
    ~ trust -= 2
    -> ola
* [Fråga vad hon vet som försvinner med henne. # id: ask-what-she-knows]
    Skåpdörren. Nio stycken. Vad de kan svälja, och inte, och vilken tid på dagen. # speaker: berit
    ~ known += 1
    -> door_list
* [Säg inget om februari. Fråga vem Lennart var. # id: ask-about-lennart]
    Han kunde inte koka ett ägg. # speaker: berit
    Du borde fotografera insidan av skåpdörren. Det är bara jag som kan läsa den. # speaker: berit
    ~ trust += 2
    ~ known += 1
    -> door_list

=== door_list
Skåpdörren är full av blyerts, lager på lager sedan 1995. ”Åke: ej skorpa, ej ris, ej före kl 11.” ”Siv: allt mosat, men inte om det syns.” # speaker: narrator
* [Säg att sådant ska stå i systemet, inte på en dörr. # id: belongs-in-system]
    Då får nån ge mig en inloggning. # speaker: berit # mood: cold
    ~ trust -= 1
    -> ola
* [Be henne läsa, skriv, och ge listan till sjuksköterskan. # id: read-the-door]
    Skriv: Åke vill att man säger vad det är. Han ser inte. # speaker: berit
    ~ diets = true
    ~ trust += 1
    -> ola
* [Fotografera den och skicka till Navet. # id: photograph-the-door]
    Kocken på Navet svarar: ”Vem är Siv? Syns vad?” # speaker: narrator
    ~ known += 1
    -> ola

=== bins
Jag får nog inte säga det här. Men jag tycker att det är bra. # speaker: nasrin # mood: tense
Jag vill till Navet. De har lyftbord. Men Berit har lärt mig allt, så jag kan inte säga det där inne. # speaker: nasrin
* [Tacka. Säg att det stannar hos dig tills hon själv vill säga det. # id: keep-it-for-her]
    ~ trust += 1
    -> bins_more
* [Be henne säga det på nästa möte. Det skulle hjälpa. # id: say-it-for-me]
    ~ trust -= 1
    -> bins_more
* [Fråga hur hon skulle vilja säga det till Berit. # id: how-to-tell-berit]
    Jag kanske börjar med ryggen. Den förstår hon. # speaker: nasrin
    ~ trust += 1
    -> bins_more

=== bins_more
En sak till, insidan av skåpdörren. Hon har skrivit vad alla nio tål. Ingen annan kan läsa det. # speaker: nasrin
* [Be Nasrin fotografera den när Berit inte ser. # id: photograph-in-secret]
    ~ trust -= 2
    -> ola
* [Skriv upp det. Du tar det med Navet när det närmar sig. # id: nearer-the-time]
    ~ known += 1
    -> ola
* [Be Nasrin fråga Berit om de två kan skriva rent den ihop. # id: fair-copy-together]
    Hon kommer att säga att jag stavar fel. # speaker: nasrin
    ~ diets = true
    -> ola

=== ola
Ola äter lunch i bilen, mellan två möten, med servetten instucken i kragen. Du får sätta dig bredvid. # speaker: narrator
{disloyal:
    Jag hörde att du håller med dem. Det är sånt man hör på lunchen. # speaker: ola
}
Hur går det på Ekbacken? Den första februari står fast, det har jag sagt till ordföranden. Riskbedömningen är ju gjord. # speaker: ola
* {known >= 6} [Berätta om de nio: det som kan bli fel är inte smaken. # id: tell-about-the-nine]
    Nio av dem kan inte svälja allt, och maten ska åka vagn genom stan. Det står ingenstans i det vi har skrivit. # speaker: you
    Varför har ingen sagt det? # speaker: ola
    Ingen har frågat köket. # speaker: you
    ~ risk = true
    -> risk_day
* [Säg att den måste göras om, med skyddsombudet. # id: redo-before-change]
    Den håller inte, Ola. Conny var inte med. Vi gör om den innan något ändras, annars får vi göra om den efteråt. # speaker: you
    Två veckor. Men datumet ligger. # speaker: ola # mood: tense
    ~ risk = true
    -> risk_day
* [Säg att det är motstånd, men att det lägger sig. # id: it-will-settle]
    Det gör det alltid. # speaker: ola # mood: relieved
    -> care_side
* [Be honom ta upp beslutet med nämnden igen. # id: take-it-back]
    De har hört båda sidor. Din också. Nu är det beslutat. # speaker: ola # mood: cold
    -> care_side

=== risk_day
Conny har med sig en våg. Berit har med sig en vagn. Kantinen med kalops väger 22 kilo, och de ska lyfta arton sådana om dagen. # speaker: narrator
Skriv det. Och skriv att den första bussen går fem i sex, och att Navet börjar halv sex. # speaker: conny
Och skriv Åke. # speaker: berit
* [Skriv allt, med vem som gör vad och när. De nio först. # id: the-nine-first]
    Elva rader. Lyftbord före jul, Conny och du. En platta blir kvar för de nio, tills Navet kan visa något annat. # speaker: narrator
    ~ diets = true
    ~ trust += 1
    -> care_side
* [Skriv arbetsmiljön. Maten åt de boende är en annan fråga. # id: work-environment-only]
    Så var ska Åke stå? # speaker: berit
    -> care_side
* [Låt Conny och Berit skriva, och skriv under det de kommer fram till. # id: sign-what-they-write]
    Tre av elva rader har ”chefen” i kolumnen för vem. Det är du. # speaker: narrator
    ~ trust += 1
    ~ diets = true
    -> care_side

=== care_side
~ known = 0
Pia, chef för äldreboendet, har rummet ovanför köket. Hon har känt lukten i nio år och aldrig varit nere. # speaker: narrator
De nio med sväljsvårigheter? Dem har väl ni koll på. Det är ju ni som lagar. # speaker: pia
{diets:
    Vi har skrivit av Berits lista. Men vem svarar för den efter den första? # speaker: you
- else:
    Jag trodde att ni hade det. # speaker: you
}
Ni tittar på varandra. Det är så saker faller mellan stolar: tyst och artigt. # speaker: narrator
* [Säg att specialkost är vårdens ansvar, ni lagar det ni får beställt. # id: cares-responsibility]
    Jaha. Då vet vi det. # speaker: pia # mood: cold
    -> who_moves
* [Mejla henne det du vet om de nio, och be henne ta det med sin sjuksköterska. # id: mail-pia]
    Tack, toppen. Jag tar det på morgonmötet. # speaker: pia
    -> who_moves
* [Bjud ner henne och sjuksköterskan till köket i eftermiddag, till Berit. # id: bring-them-down]
    Har det stått på en skåpdörr hela tiden? # speaker: pia
    {trust >= 5:
        Sen nittiofem. Det är bara att gå ner en trappa. # speaker: berit
        ~ diets = true
    - else:
        Läs själva, om ni kan. # speaker: berit # mood: cold
    }
    -> who_moves

=== who_moves
December. Två av de sju ska arbeta på Navet, halv sex på morgonen. Alla räknar. # speaker: narrator
Conny har fru som kör nattbuss. Två har barn på förskolan, som öppnar halv sju. Berit skulle behöva gå hemifrån kvart i fem. # speaker: narrator
Hur bestäms det? # speaker: conny
* [Låt alla sju turas om, vecka för vecka, så blir det rättvist. # id: rotate-all]
    Rättvist, ja. Alla får lika ont. # speaker: berit
    ~ trust -= 1
    -> petition
* [Ta reglerna med facket, och fråga sedan vilka som vill. # id: ask-who-wants]
    Jag vill. Det är ryggen. Och jag är nyfiken. # speaker: nasrin
    Du stavar för dåligt för att stanna. # speaker: berit
    Det är det vänligaste hon har sagt sedan i november. # speaker: narrator
    ~ trust += 1
    -> petition
* [Bestäm själv: de två som är lättast att undvara. # id: decide-yourself]
    Det här skulle ha tagits med oss först. # speaker: conny # mood: cold
    ~ trust -= 2
    -> petition

=== petition
Veckan före jul ligger en namnlista i Ekbackens entré: ”Rädda vårt kök”. Femtiotvå namn, och överst, med blyerts, Berits. Lokaltidningen ringer. # speaker: narrator
Ska du säga åt mig att ta bort den? # speaker: berit
* [Be henne vänta tills ni har gjort provveckan. # id: ask-her-to-wait]
    Så jag får, men inte nu. # speaker: berit
    -> christmas
* [Svara tidningen: vad som är beslutat, vad som oroar er, vad ni gör. # id: answer-the-paper]
    Nio stod det. Inga namn. Bra. # speaker: berit
    -> christmas
* [Säg nej. Det är hennes rätt. Du står för beslutet ändå. # id: her-right]
    Nej. Det är din rätt. Jag står för beslutet, och vi gör jobbet ihop ändå. # speaker: you
    Det gör vi väl. # speaker: berit
    ~ trust += 1
    -> christmas
* [Säg till tidningen, utan namn, att det finns chefer som håller med köket. # id: talk-to-the-paper]
    I tidningen står det ”en chef i måltidsservice”. Det finns tre. # speaker: narrator
    ~ disloyal = true
    -> christmas

=== christmas
Det sista julbordet ur det egna köket. Berit har gjort sju sorters sill, varav två som går att äta med sked. Du får en plats bredvid en gammal man med mörka glasögon. # speaker: narrator
Är det du som ska ta lukten? # speaker: ake
Runt bordet slutar man tugga. # speaker: narrator
* [Säg att maten blir lika god som förut. # id: as-good-as-before]
    Det blir den säkert. # speaker: ake
    -> after_christmas
* [Säg att det är nämnden som har bestämt det. # id: blame-the-committee]
    Jaså. Är de här? # speaker: ake
    ~ trust -= 1
    -> after_christmas
* [Säg ja, det är du. Fråga vad lukten betyder för honom. # id: ask-about-the-smell]
    Jag ser inte klockan. Kaffe är tio, stekos är halv tolv. Bullar är tisdag. # speaker: ake
    Berit står bakom honom med senapen. Det visste hon inte heller. # speaker: narrator
    ~ trust += 1
    -> after_christmas

=== after_christmas
{disloyal:
    -> confronted
}
-> influence

=== confronted
Första arbetsdagen i januari. Ola har stängt dörren om er. Det har han aldrig gjort förut. # speaker: narrator
I köket säger de att du håller med dem. Till mig sa du ja. Vem av oss ljög du för? # speaker: ola # mood: hurt
* [Säg att du bara ville visa att du förstod dem. # id: only-understanding]
    Det går att förstå utan att säga att nämnden har fel. # speaker: ola
    -> influence
* [Säg vad du tyckte, och varför. Säg till köket i dag vad du står för. # id: say-where-you-stand]
    Jag tyckte att det var fel, och sa det till nämnden. Nu är det beslutat, och jag står för det. Jag går ner och säger det, med samma ord. # speaker: you
    ~ disloyal = false
    ~ trust -= 1
    -> influence
* [Be att någon annan tar över. Du kan inte genomföra något du inte tror på. # id: ask-to-be-relieved]
    -> end_faces

=== influence
Januari, tre veckor kvar. Köket är tystare än i november. # speaker: narrator
På väggen har någon satt upp en almanacka och börjat kryssa, som barn gör före jul, fast åt andra hållet. # speaker: narrator
Så vad får vi bestämma? Färgen på servetterna? # speaker: conny
* [Låt dem laga som vanligt parallellt de första månaderna, för säkerhets skull. # id: cook-alongside]
    Då gör vi så. # speaker: berit # mood: relieved
    ~ trust += 1
    ~ double = true
    -> trial
* [Säg att det tyvärr inte är så mycket kvar att bestämma. # id: not-much-left]
    Gult, då. # speaker: conny # mood: cold
    ~ trust -= 1
    -> trial
* [Säg att allt går att prata om. # id: all-can-be-discussed]
    Bra. Då tar vi februari. # speaker: conny
    ~ trust -= 1
    -> trial
* [Gör tre högar: beslutat, mitt att bestämma, ert att bestämma. # id: three-piles]
    Bullarna är våra? # speaker: berit
    Bullarna är era. # speaker: you
    ~ trust += 1
    -> trial

=== trial
Provveckan, onsdag. Vagnen kommer 12.07 i stället för 11.40. Berit sticker termometern i kalopsen, sedan i timbalen. # speaker: narrator
Det snöar. Chauffören från Navet har aldrig kört hit förut och har backat in i fel port. # speaker: narrator
{diets:
    De nio har redan fått sitt, från den enda platta som ni låter stå kvar. Ingen på avdelningen har märkt något. # speaker: narrator
- else:
    Timbalen har fått en hinna. Åke sitter redan vid bordet med haklappen på. # speaker: narrator
}
Femtiofyra grader. Den ska hålla sextio. # speaker: berit
* [Servera. Det är en provvecka, och lite barnsjukdomar får man räkna med. # id: teething-troubles]
    Barnsjukdomar. De är åttiosju. # speaker: berit # mood: cold
    ~ trust -= 2
    -> after_trial
* [Värm på det här, och skriv upp det till uppföljningen på fredag. # id: reheat-and-note]
    Tredje gången i veckan. Jag skriver med bläck. # speaker: conny
    -> after_trial
* [Stoppa vagnen, lös lunchen för dagen och ring Navet med siffrorna. # id: stop-and-call]
    Ingen äter den. Vad har vi i frysen? # speaker: you
    Köttbullar. Tvåhundra. # speaker: berit
    -> after_trial

=== after_trial
Efter veckan hänger de där på väggen: fem dagar, fem tider, tio temperaturer, på ett papper med fettfläckar. Det är det bästa underlag någon har haft i det här ärendet. # speaker: narrator
{risk == false:
    Och lyften är fortfarande inte bedömda. Jag har lämnat in en begäran, så nu måste du svara. # speaker: conny # mood: cold
    ~ trust -= 1
}
Fredag. Ola är med på telefon, från bilen. # speaker: narrator
{diets:
    Den där plattan. Nämnden har beslutat att köket ska avvecklas. # speaker: ola
- else:
    Bra jobbat. Då kör vi på den första. # speaker: ola
}
* {diets} [Läs beslutet högt: ”tillagningen flyttas”. Plattan är hur ni genomför det. Visa varför. # id: read-the-decision]
    Skriv en halv sida. Då kan jag stå för det. # speaker: ola
    -> last_pot
* [Säg ja till datumet. Resten får ni lösa efter hand. # id: solve-as-you-go]
    -> last_pot_plain
* [Be om att få skjuta på allt till våren. # id: postpone-all]
    Nej. Den första. # speaker: ola # mood: tense
    -> last_pot_plain
* {diets == false} [Säg att de nio måste lösas före den första. Be om en platta och en vecka. # id: solve-the-nine-now]
    Nio personer kan inte äta det här. Jag behöver en platta kvar, och att Berit får berätta vad hon vet. Nu. # speaker: you
    {trust >= 5:
        Jag hämtar skåpdörren. Allt står på den. # speaker: berit
        Hon skruvar faktiskt av den. # speaker: narrator
        ~ diets = true
    - else:
        Nu vill ni veta. # speaker: berit # mood: cold
        Hon läser upp fem namn. Du tror först att det är alla. # speaker: narrator
    }
    -> last_pot

=== last_pot
Sista januari. Den stora grytan står tom på spisen, hundra liter, med ett märke från en slev på insidan. # speaker: narrator
Vad gör ni med den? # speaker: berit
* [Fråga vad hon vill göra med den. # id: ask-about-the-pot]
    En sista gång. För de anhöriga. Sen får den bli blomkruka. # speaker: berit
    ~ trust += 1
    -> the_end
* [Låt den stå kvar, så länge någon vill laga i den. # id: let-it-stay]
    ~ double = true
    -> the_end
* [Säg att den hämtas i morgon, tillsammans med de andra. # id: collected-tomorrow]
    Klockan sju nästa morgon är spisen tom. Någon har torkat av den först. # speaker: narrator
    ~ trust -= 1
    -> the_end

=== last_pot_plain
Sista januari. Två män i overall bär ut den stora grytan, hundra liter. Ingen har sagt till köket. # speaker: narrator
Vad håller ni på med? # speaker: berit # mood: angry
* [Låt dem bära. Det är bäst att det går fort. # id: best-if-fast]
    ~ trust -= 1
    -> the_end
* [Be dem ställa ner den. Ge köket kvällen. # id: give-them-the-evening]
    ~ trust += 1
    -> the_end

=== the_end
{disloyal:
    -> end_faces
}
{double:
    -> end_double
}
{diets == false:
    -> end_choked
}
{trust >= 7:
    -> end_new
}
-> end_obeyed

=== end_new
Den andra tisdagen i februari. Vagnen kom 11.38. Från köket luktar det kardemumma ända ner till bussen. # speaker: narrator
Nasrin ringde från Navet. Hon undrade hur man stavar till timjan. # speaker: berit # outcome: new-with-what-mattered
-> END

=== end_obeyed
Den första februari, 11.40. Allt är där det ska. Servetterna är gula. # speaker: narrator
Var det nåt mer? # speaker: conny # mood: cold # outcome: obeyed
-> END

=== end_choked
Den elfte februari, 12.15. Någon ropar från matsalen. Berit springer, fast det inte längre är hennes mat. # speaker: narrator
Han skulle inte ha skorpa. Det står på skåpdörren. # speaker: berit # mood: hurt # outcome: choked
-> END

=== end_double
I mars luktar Ekbacken kalops två gånger om dagen. På bänken står två vagnar, och ingen vet vilken som är reserven. # speaker: narrator
Jag diskar för två kök nu. Sa du inte att det var tillfälligt? # speaker: conny # mood: tired # outcome: two-kitchens
-> END

=== end_faces
Tidningen ligger uppslagen på ditt bord. Vem som har sagt det får Ola inte fråga, och det gör han inte. # speaker: narrator
Du kunde ha sagt till mig vad du tyckte. Jag hade lyssnat. # speaker: ola # mood: hurt # outcome: two-faces
-> END
