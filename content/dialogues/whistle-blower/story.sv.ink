VAR trust = 5
VAR facts = 3
VAR channel = false
VAR promised = false
VAR right = false
VAR warned = false
VAR leak = false
VAR signed = false
-> door

=== door
Måndag, tjugo i fem. Du har jackan på, förskolan stänger halv sex. I dörren står Samira med en plastmapp tryckt mot magen. # speaker: narrator
Hennes vikariat går ut sista mars. Du har sagt att du tänker förlänga det, men inget är påskrivet. # speaker: narrator
Hon är den noggrannaste du har haft på fakturorna, och den tystaste. # speaker: narrator
Har du en minut? Det kan vara ingenting. # speaker: samira # mood: tense
* [Häng av dig jackan och stäng dörren. # id: door-close]
    Sätt dig. Jag ska bara be någon annan hämta. # speaker: you
    Du skriver sms:et, vänder telefonen upp och ner och skjuter undan den. # speaker: narrator
    Du behöver inte ställa om för min skull. # speaker: samira
    Det är gjort. # speaker: you
    ~ trust += 1
    -> tell
* [”Jag måste hämta. Klockan åtta i morgon, bara du och jag?” # id: door-tomorrow]
    Jag måste springa. Men åtta i morgon, bara vi? # speaker: you
    Visst. Det har väntat sedan i augusti. # speaker: samira
    Du tänker på ordet augusti hela vägen till förskolan. # speaker: narrator
    -> morning
* [”Gäller det förlängningen? Den är på gång, du kan vara lugn.” # id: door-contract]
    Är det vikariatet så kan du vara lugn. Det är på gång. # speaker: you
    Nej. Eller jo. Det är ju därför jag inte har sagt något. # speaker: samira # mood: hurt
    Hon ser på stolen tills du säger att hon ska sätta sig. Under bordet skriver du ett sms: kan någon annan hämta? # speaker: narrator
    -> tell

=== morning
Tisdag, fem i åtta. Hon sitter redan utanför ditt rum. Mappen syns inte till. # speaker: narrator
Jag vet inte. Min man säger att jag ska låta bli. # speaker: samira # mood: tired
* [”Du ville säga det i går, och jag gick. Nu har jag hela förmiddagen.” # id: morning-sorry]
    Du kom i går och jag gick. Det var dumt. Nu har jag hela förmiddagen. # speaker: you
    Den ligger i väskan. # speaker: samira
    ~ trust += 1
    -> tell
* [Hämta två koppar kaffe. Säg inget om saken. # id: morning-coffee]
    Ni dricker halva koppen. Någon backar en traktor på gården. # speaker: narrator
    Det är fakturor. Det är det jag har hittat. # speaker: samira
    -> tell
* [”Om det är något allvarligt måste du säga det.” # id: morning-must]
    Är det allvarligt så måste du säga det, Samira. Det är din skyldighet. # speaker: you
    Jaha. Min. # speaker: samira # mood: cold
    Hon tar ändå fram mappen ur väskan, fort, som man drar av ett plåster. # speaker: narrator
    ~ trust -= 1
    -> tell

=== tell
Två fakturor bredvid varandra på skrivbordet. Samma dike, samma vecka, samma fyrtioåtta timmar, olika nummer. # speaker: narrator
Åttiofyra tusen, två gånger. Jag letade efter fler för att kunna säga att det var ett misstag. Det finns tre par till. # speaker: samira
Firman heter Älvschakt. På alla åtta sitter samma attest: Lennart, din chef. # speaker: narrator
* [”Vad har du sett själv, och vad är det du tror?” # id: tell-seen]
    Dela upp det åt mig. Vad har du sett, och vad tror du? # speaker: you
    Sett: fyra dubbla, alla beställda av Roger. Han som äger firman är gift med Rogers syster, det vet hela stan. # speaker: samira
    Tror: att Lennart inte har läst dem. # speaker: samira
    Och Roger? # speaker: you
    Det vill jag inte tro något om. # speaker: samira
    ~ facts += 1
    -> plea
* [”Det kan vara delfakturor. Vi får inte dra för stora växlar på det.” # id: tell-partial]
    Det kan finnas en förklaring. Delfakturor ser ut så ibland. # speaker: you
    Jag har gjort fakturor i elva år. Jag vet hur en delfaktura ser ut. # speaker: samira # mood: cold
    Hon lägger dem kant i kant, så att du ser datumen. # speaker: narrator
    ~ trust -= 1
    -> plea
* [”Hur länge har du burit på det här?” # id: tell-how]
    Hur länge har du gått med det? # speaker: you
    Sedan i augusti. Jag tog hem dem en helg, för att räkna i lugn och ro. Sedan tog jag tillbaka dem. # speaker: samira # mood: tired
    Hon skäms för att hon tog hem dem. Inte för något annat. # speaker: narrator
    ~ trust += 1
    -> plea

=== plea
Du får inte säga att det är jag. Lennart känner alla i den här stan, och jag har inget jobb i april. # speaker: samira # mood: tense
Lova det. # speaker: samira
* [”Ditt namn får de inte av mig. Men saken kan jag inte lägga tillbaka i mappen.” # id: plea-name]
    Namnet säger jag inte till någon. Men fakturorna måste vidare, och det ska du veta innan du går härifrån. # speaker: you
    Hon nickar flera gånger. # speaker: narrator
    Ja. Det är väl därför jag kom. # speaker: samira
    Jag kunde ju ha lagt dem i pärmen. # speaker: samira
    ~ trust += 1
    -> ways
* [”Det här stannar mellan oss.” # id: plea-all]
    Det stannar här. Mellan oss. # speaker: you
    Tack. # speaker: samira # mood: relieved
    Jag är inte den som ställer till det, egentligen. # speaker: samira
    Hon andas ut. Åtta fakturor ligger kvar på bordet och hör vad du har sagt. # speaker: narrator
    ~ promised = true
    ~ trust += 1
    -> ways
* [”Jag vet inte vad jag kan lova. Jag måste ta reda på det.” # id: plea-nothing]
    Jag vill inte lova något som jag inte kan hålla. Jag måste ta reda på hur det funkar. # speaker: you
    Hur länge då? # speaker: samira # mood: tense
    I dag. Inte längre. # speaker: you
    Hon drar till sig mappen en bit, men låter den ligga. # speaker: narrator
    -> ways

=== ways
Vad händer nu? # speaker: samira
* [”Vi har en visselblåsarfunktion. Där skyddas ditt namn av lagen. Jag sitter med, om du vill.” # id: ways-channel]
    Den där länken längst ner på intranätet? Vem läser det? # speaker: samira
    Två jurister i stadshuset. Inte Lennart. Och inte jag. # speaker: you
    Och om de tycker att det är strunt? # speaker: samira
    Då har någon tittat på det. Det är inte strunt. # speaker: you
    Det tar femtio minuter. Hon skriver sitt namn, suddar det, skriver det igen. # speaker: narrator
    ~ channel = true
    ~ trust += 1
    -> paper
* [”Jag tar det härifrån. Du behöver inte göra något mer.” # id: ways-me]
    Du har gjort ditt. Jag tar det härifrån. # speaker: you
    Till vem då? # speaker: samira
    Det är en bra fråga. Det vanliga svaret är Lennart. # speaker: narrator
    Jag ska tänka ut det. # speaker: you
    -> paper
* [”Sov på det. Du behöver inte bestämma något i dag.” # id: ways-sleep]
    Sov på det. Vi hörs i slutet av veckan, så ser vi. # speaker: you
    Jag har inte sovit sedan i augusti. # speaker: samira # mood: tired
    ~ trust -= 1
    -> paper

=== paper
I dörren vänder hon sig om. # speaker: narrator
Kent i förrådet säger alltid att man ska gå till tidningen. Får man det, när man jobbar här? # speaker: samira
* [”Ja. Det får du. Och jag får inte ens fråga om du har gjort det.” # id: paper-right]
    Det får du. Det är grundlag. Och gör du det så får varken jag eller Lennart försöka ta reda på det. # speaker: you
    På riktigt? # speaker: samira
    Hon ser nästan arg ut, som om någon borde ha sagt det för elva år sedan. # speaker: narrator
    På riktigt. # speaker: you
    ~ right = true
    ~ trust += 1
    -> tuesday
* [”Gör inte det. Ge oss en chans att sköta det först.” # id: paper-wait]
    Snälla, inte än. Ge oss en chans att sköta det här hemma. # speaker: you
    Hon säger okej på ett sätt som man säger till en läkare. # speaker: narrator
    När hon har gått hör du hur det lät. # speaker: narrator
    -> tuesday
* [”Jag tror det. Jag ska kolla vad som gäller, så att du får rätt svar.” # id: paper-unsure]
    Jag tror det, men jag vill inte säga fel. Du får svar i morgon. # speaker: you
    Okej. # speaker: samira
    -> tuesday

=== tuesday
Tisdag eftermiddag. Roger skrattar åt något i korridoren, han har ett sådant skratt som man blir glad av. Mappen ligger i din nedersta låda. # speaker: narrator
* [Stäng dörren och sök på Älvschakt i ekonomisystemet. # id: tue-search]
    -> lookup
* [Ta en kaffe med Roger. # id: tue-roger]
    -> roger_coffee
* [Ring juristen Yvonne i stadshuset. # id: tue-yvonne]
    -> yvonne_call

=== lookup
Elva par, inte fyra. De äldsta är från före Samiras tid, och en av summorna är på etthundrafyrtio tusen. # speaker: narrator
Det är alltid samma anläggning, samma sorts jobb, aldrig mer än hundrafemtio tusen åt gången. # speaker: narrator
~ facts += 1
* [Skriv av numren för hand. Inga namn. # id: look-hand]
    Ett rutat papper, tjugotvå nummer och datum. Längst ner skriver du dagens datum och din egen signatur. # speaker: narrator
    Du viker det i fyra och lägger det i plånboken, bakom barnens foton. # speaker: narrator
    ~ facts += 1
    -> request
* [Skriv ut listan, så att du har den på papper. # id: look-print]
    Skrivaren står vid köket. När du kommer fram håller Roger i bunten. # speaker: narrator
    Är det här ditt? Vad ska du med det till? # speaker: roger # mood: tense
    Budgeten. # speaker: you
    I november? # speaker: roger
    ~ facts += 1
    ~ warned = true
    -> request
* [Mejla listan till dig själv med rubriken Samiras dubbletter, så att du hittar den. # id: look-mail]
    Det går fort. Det är först i bilen som du tänker på vem mer som kan få se din inkorg, om någon begär ut den. # speaker: narrator
    På onsdagen kommer Lennarts sekreterare om något annat, ställer sig vid din skärm och blir stående en sekund för länge. # speaker: narrator
    ~ leak = true
    -> request

=== roger_coffee
Nämen, chefen. Är kaffet slut på andra sidan? # speaker: roger # mood: warm
Han häller upp åt dig utan att fråga hur du vill ha det. Han minns att du tar mjölk. # speaker: narrator
* [”Älvschakt har tagit betalt två gånger för samma dike. Vad är det?” # id: rog-straight]
    Ett dike står två gånger från Älvschakt. Vet du något om det? # speaker: you
    Vem har suttit och bläddrat i det? # speaker: roger # mood: cold
    Det var inte svaret på frågan. Han ställer ifrån sig kannan. # speaker: narrator
    Det finns folk som aldrig har stått i ett dike. Det är de som räknar dem. # speaker: roger
    ~ warned = true
    ~ facts += 1
    -> request
* [Fråga hur det går till när han beställer grävjobb. # id: rog-ask]
    Hur gör ni när det är bråttom med ett dike? Jag försöker förstå flödet. # speaker: you
    Ringer Älvschakt. De kommer på en timme, andra kommer på en vecka. Pappret tar vi sen. # speaker: roger
    Lennart litar på mig. Det är det fina med honom. # speaker: roger
    ~ facts += 1
    -> request
* [Drick kaffet. Prata om hockeyn. # id: rog-nothing]
    Han berättar om dotterns cup i Borås. Du tycker om honom. Det är det som är så obehagligt. # speaker: narrator
    Var det något du ville? # speaker: roger
    Nej. Bara mjölken. # speaker: you
    -> request

=== yvonne_call
{ channel:
    Har det kommit in något hit så kan jag inte säga det till dig. Det förstår du. # speaker: yvonne
- else:
    Säg inget namn, tack. Har personen rapporterat hit? Hos oss är skyddet säkrast, hos en chef är det svagare än folk tror. # speaker: yvonne
}
* [”Vad ska jag göra själv?” # id: yv-self]
    Vad gör jag då? Rent praktiskt. # speaker: you
    Rör ingenting. Skriv upp vad du har sett, med datum. Och när någon gissar på namn, svara likadant på alla. # speaker: yvonne
    Likadant hur då? # speaker: you
    Öva framför spegeln. Det låter fånigt tills du behöver det. # speaker: yvonne
    ~ facts += 1
    -> request
* [”Det är min chef som har attesterat.” # id: yv-boss]
    Då är det inte till honom du ska gå. Det är förvaltningschefen, eller vi. # speaker: yvonne
    Han är ingen tjuv. # speaker: you
    Det behöver han inte vara. # speaker: yvonne
    I bakgrunden hör du någon annans telefon. Hon låter den ringa. # speaker: narrator
    ~ facts += 1
    -> request
* {not channel} [”Då kommer vi till dig i dag, personen och jag.” # id: yv-report]
    Klockan tre. Ta bakvägen, den går via arkivet. # speaker: yvonne
    Du hämtar Samira till något som i kalendern heter friskvård. Hon berättar, Yvonne skriver, ingen säger Lennart mer än nödvändigt. # speaker: narrator
    ~ channel = true
    ~ trust += 1
    -> request
* {channel} [”Berätta bara om det är på gång. Jag säger det inte vidare.” # id: yv-tell]
    Säg bara om det händer något. Det stannar hos mig. # speaker: you
    Nej. # speaker: yvonne
    Du hör att hon ler lite. Du hade själv inte velat ha ett annat svar, om du var den som hade skrivit. # speaker: narrator
    -> request

=== request
{ channel:
    ~ promised = false
}
Onsdag. Registratorn mejlar att någon begär ut alla fakturor från Älvschakt, två år bakåt. Avsändaren är en adress utan namn. # speaker: narrator
Lennart har redan svarat alla: Ta reda på vem det är och vad de ska ha det till, innan vi lämnar ut något. # speaker: narrator
* [Ta fram fakturorna själv och lämna ut dem i dag, utan att fråga. # id: req-out]
    Det tar två timmar. Du gör det själv, så att Samira slipper hålla i dem. # speaker: narrator
    Vi får inte fråga vem det är. Jag har lämnat ut dem. # speaker: you
    Lennart läser ditt svar. Han skriver ingenting. # speaker: narrator
    -> lennart_in
* [Svara vänligt och fråga vem det är och vad det gäller. # id: req-ask]
    Svaret kommer efter tre minuter: Får ni fråga det? # speaker: narrator
    Du söker på det. Nej, det får man inte. # speaker: narrator
    Du lämnar ut dem på eftermiddagen. Frågan ligger kvar i mejlet, med ditt namn under. # speaker: narrator
    -> lennart_in
* [Svara att det är mycket just nu, och att de kommer på måndag. # id: req-monday]
    Vi har hög belastning. Fakturorna kommer på måndag. # speaker: you
    Det är två timmars arbete. Du vet att det är två timmars arbete. # speaker: narrator
    Samira ser mejlet också. Alla på kontoret gör det. # speaker: narrator
    -> lennart_in

=== lennart_in
Klockan tre kommer Lennart med en kanelbulle på en servett. Han sätter sig på kanten av ditt skrivbord, som han har gjort i sex år. # speaker: narrator
Du har lärt dig nästan allt av honom, också det här med bullen. # speaker: narrator
Det var jag som anställde dig. Minns du det? # speaker: lennart # mood: warm
{ warned:
    Roger var hos mig. Han var vit i ansiktet. Någon går bakom ryggen på folk här. # speaker: lennart
- else:
    Det är någon som rotar i Älvschakt. Sådant förstör stämningen. # speaker: lennart
}
Vem är det? # speaker: lennart
* [”Det svarar jag inte på.” # id: len-no]
    Det svarar jag inte på, Lennart. # speaker: you
    Inte det. Då vet jag att det finns ett svar. # speaker: lennart # mood: cold
    Det kan du inte veta. # speaker: you
    -> guess
* [”Har du läst fakturorna?” # id: len-read]
    Har du läst dem? De du har skrivit på. # speaker: you
    Han lägger ner bullen. Det dröjer. # speaker: narrator
    -> lennart_side
* [”Vad skulle du göra med det, om du visste?” # id: len-would]
    Om jag sa ett namn. Vad skulle du göra då? # speaker: you
    Prata med personen. Lugnt. Jag är ingen skurk. # speaker: lennart
    Han tror på det själv. # speaker: narrator
    -> lennart_side
* [”Det är flera stycken som ser de där fakturorna.” # id: len-many]
    Det är flera som hanterar dem. Det kan vara vem som helst. # speaker: you
    Nej. Det är tre. # speaker: lennart
    Lennart. # speaker: you
    Han räknar dem på fingrarna, tyst. # speaker: narrator
    -> guess

=== lennart_side
Jag attesterar fyrahundra i månaden. I bilen, på telefonen, vid rödljus. # speaker: lennart # mood: tired
Roger har jobbat åt mig i nitton år. Jag höll tal på hans femtioårsdag. # speaker: lennart
Om det är sant så är det jag som har skrivit på det. Alltihop. Förstår du? # speaker: lennart
* [”Gå till Karin i dag och säg precis det. Innan någon annan gör det.” # id: side-go]
    Säg det till Karin. Det du sa till mig nu, med rödljusen. I dag. # speaker: you
    Du vet inte vad du ber om. # speaker: lennart
    Utanför backar traktorn. Ni väntar båda tills den har slutat pipa. # speaker: narrator
    Jo. Jag tror det. # speaker: you
    ~ facts += 1
    -> guess
* [”Det hade kunnat hända vem som helst av oss.” # id: side-anybody]
    Det kunde ha varit jag. Vi skriver på alldeles för mycket. # speaker: you
    Ja. Tack. Det är precis det. # speaker: lennart # mood: relieved
    Han äter upp bullen. Du har en känsla av att ha skrivit på något, du också. # speaker: narrator
    -> guess
* [”Då är det du som har något att förklara. Inte den som såg det.” # id: side-hard]
    Då är det du som ska förklara dig. Inte den som kan läsa. # speaker: you
    Akta dig lite nu. # speaker: lennart # mood: angry
    Bullen ligger kvar på servetten mellan er. # speaker: narrator
    -> guess

=== guess
Han reser sig, men går inte. # speaker: narrator
Är det Samira? Du behöver inte säga något. Skaka bara på huvudet. # speaker: lennart
* [”Jag svarar inte på namn. Inte på hennes, inte på Kents, inte på mitt eget.” # id: guess-same]
    Du får samma svar på alla namn. Fråga på Kent, fråga på mig. Samma svar. # speaker: you
    Han försöker med Kent. Han får samma svar. # speaker: narrator
    Du har blivit hård. # speaker: lennart
    Nej. # speaker: you
    -> contract
* [”Nej. Det är inte hon.” # id: guess-no]
    Nej. Det är det inte. # speaker: you
    Då är det Kent. Tänk. Fyra månader till pension. # speaker: lennart
    Dagen efter är Kent struken från jourlistan, den han lever på. # speaker: narrator
    -> contract
* [Säg ingenting. Se ut genom fönstret. # id: guess-silent]
    Du ser på traktorn. Du ser på den alldeles för länge. # speaker: narrator
    Tack. Det räcker. # speaker: lennart # mood: calm
    ~ leak = true
    -> contract
* [”Ja. Men hon gjorde rätt, och du får inte röra henne.” # id: guess-yes]
    Ja. Och hon gjorde helt rätt. Rör du henne så får du med mig att göra. # speaker: you
    Röra? Jag ska ingenting röra. # speaker: lennart
    Du hör själv vad det första ordet var. Ja. # speaker: narrator
    Han tar servetten med sig och borstar av smulorna på vägen ut. # speaker: narrator
    ~ leak = true
    -> contract

=== contract
Torsdag. HR påminner om Samiras vikariat, du har delegation att förlänga. Under det ligger ett mejl från Lennart: Vi avvaktar förlängningar tills det här har lagt sig. # speaker: narrator
* [Förläng, som du hade bestämt före allt det här. # id: con-sign]
    Du fyller i blanketten och skriver som skäl det du skrev i september: behovet kvarstår. Sedan svarar du Lennart att det är gjort. # speaker: narrator
    Det tar fyra minuter. Det är de längsta den här veckan. # speaker: narrator
    ~ signed = true
    -> bikes
* [Svara: vilka fler gäller det, och varför? # id: con-ask]
    Vilka förlängningar gäller det? Jag behöver skälet skriftligt. # speaker: you
    Han ringer i stället. # speaker: narrator
    Du vet mycket väl. # speaker: lennart # mood: tense
    ~ facts += 1
    -> contract_two
* [Avvakta en vecka. Hon har ju jobb till sista mars ändå. # id: con-wait]
    Du flaggar mejlet. En vecka är ingenting. # speaker: narrator
    Samira har lagt in det i sin kalender, ser du. Torsdag: kontraktet? # speaker: narrator
    ~ trust -= 1
    -> bikes

=== contract_two
* [”Då förlänger jag. Det var bestämt före allt det här.” # id: two-sign]
    Då förlänger jag. Det var klart i september. # speaker: you
    Det där kommer jag ihåg. # speaker: lennart # mood: cold
    Det kommer jag också att göra. # speaker: you
    ~ signed = true
    -> bikes
* [”Okej. Vi tar det efter helgen.” # id: two-later]
    Vi tar det efter helgen. # speaker: you
    Klokt. # speaker: lennart # mood: relieved
    Det var inte det rätta ordet, och ni vet det båda två. # speaker: narrator
    -> bikes

=== bikes
Fem i fem vid cykelstället. Samira får inte upp låset, hon fryser om händerna. # speaker: narrator
{ leak:
    Lennart frågade hur jag trivs. Han har aldrig frågat mig något. # speaker: samira # mood: hurt
    Har du sagt det? # speaker: samira
- else:
    Han har frågat Kent om mig. Kent sa att han inte visste vad jag heter. # speaker: samira # mood: tense
    Har du sagt något? # speaker: samira
}
* {leak} [”Han förstod det av mig. Det var fel, och det är mitt fel.” # id: bike-own]
    Han förstod det av mig. Jag skulle ha gjort på ett annat sätt. Jag är ledsen. # speaker: you
    Låset går upp. Hon står kvar. # speaker: narrator
    Jag kom till dig. # speaker: samira # mood: hurt
    Ja. # speaker: you
    Jag kunde ha gått till tidningen direkt. # speaker: samira
    -> friday
* {leak} [”Nej. Han gissar.” # id: bike-deny]
    Nej. Han gissar, bry dig inte om det. # speaker: you
    Hon ser på dig som hon såg på fakturorna, två bredvid varandra. # speaker: narrator
    ~ trust -= 2
    -> friday
* {not leak} [”Nej, och jag tänker inte göra det. Berätta vad han frågade Kent.” # id: bike-tell]
    Nej. Inte till någon. Vad frågade han Kent? # speaker: you
    Om jag brukar vara kvar sent. Om jag verkar missnöjd. # speaker: samira
    Du skriver upp det när hon har cyklat. Datum, klockslag, ordet missnöjd. # speaker: narrator
    ~ trust += 1
    ~ facts += 1
    -> friday
* {not leak} [”Nej. Det lägger sig, ska du se.” # id: bike-calm]
    Nej, inget alls. Det lägger sig. # speaker: you
    Det är det jag är rädd för. # speaker: samira
    Hon cyklar utan lyse. # speaker: narrator
    -> friday
* {signed} [”Din förlängning är klar. Jag skrev på den i dag.” # id: bike-signed]
    { leak:
        Han vet, Samira. Men din förlängning är påskriven, i dag, av mig. # speaker: you
        Så nu är jag kvar till i december. Bredvid honom. # speaker: samira
    - else:
        Inte ett ord. Och din förlängning är påskriven, i dag. # speaker: you
        Men då blir han ju… Tack. # speaker: samira # mood: relieved
    }
    ~ trust += 1
    -> friday
* {not channel and not signed} [”Vi rapporterar det på riktigt. Nu, i kväll, jag sitter med.” # id: bike-channel]
    Kom upp igen. Vi skriver det till visselblåsarfunktionen, jag sitter med. # speaker: you
    Är det inte lite sent? # speaker: samira # mood: tired
    Jo. Kom ändå. # speaker: you
    ~ channel = true
    ~ trust += 1
    -> friday

=== friday
{ channel:
    -> audit
}
{ right or trust < 5:
    -> article
- else:
    -> quiet
}

=== article
~ promised = false
~ right = false
~ warned = false
Fredag, kvart över sex. Du har en sko på när du läser det: Samma dike betalades två gånger. Källor i kommunen. # speaker: narrator
Klockan åtta har Lennart samlat alla i fikarummet. Samira håller i sin mugg med båda händerna. # speaker: narrator
Jag vill veta vem som har gjort det här mot oss. Vi går laget runt. # speaker: lennart # mood: angry
* [”Stopp, Lennart. Den frågan får vi inte ställa. Det är grundlag.” # id: art-stop]
    Stopp. Den frågan får ingen chef ställa här, inte jag heller. Ni som sitter här behöver inte svara på den, inte nu och inte sedan. # speaker: you
    Du lägger dig i. # speaker: lennart
    Ja. # speaker: you
    Någon ställer ner en kopp. Lennart blir röd, och sedan grå. # speaker: narrator
    ~ trust += 1
    -> corridor
* [Ta honom i armen: ”Kom ut ett tag.” # id: art-arm]
    Lennart, kom ut ett tag. Det är telefon. # speaker: you
    Det är ingen telefon. Men han följer med, och laget runt blir inte av. # speaker: narrator
    Bakom er är det så tyst att man hör kylskåpet. # speaker: narrator
    -> corridor
* [Vänta ut det. Ta det med honom efteråt. # id: art-later]
    Han hinner till den sjätte personen. Kent säger: Jag minns inte. Sedan går han ut. # speaker: narrator
    Samira är den nionde. Hon reser sig innan det blir hennes tur. # speaker: narrator
    ~ trust -= 1
    -> corridor

=== corridor
Då får du ta reda på det. Diskret. Du känner dem, de tycker om dig. # speaker: lennart # mood: tense
* [”Nej. Det är förbjudet att leta efter källan, för mig också.” # id: cor-no]
    Nej. Man får inte leta efter den som har pratat med en tidning. Man kan dömas för det, du också. # speaker: you
    Jag gör det för er skull. # speaker: lennart
    Gör det inte. # speaker: you
    Han ser på dig som på någon han har läst fel i sex år. # speaker: narrator
    -> summons
* [”Jag kan känna av stämningen lite.” # id: cor-feel]
    Jag kan väl känna av läget. Prata lite med folk. # speaker: you
    Tack. Jag visste att jag kunde lita på dig. # speaker: lennart # mood: relieved
    Du börjar med dem du tycker bäst om, över kaffe. Det är ju bara en fråga. # speaker: narrator # outcome: hunted
    -> END
* [”Jag ringer Karin om det här, och jag vill att du vet det.” # id: cor-karin]
    Jag ringer Karin nu. Om frågan där inne och om det du just bad mig om. # speaker: you
    Gör det du. # speaker: lennart # mood: cold
    Karin svarar på andra signalen. Hon har läst tidningen. # speaker: narrator
    ~ facts += 1
    -> summons

=== audit
~ promised = false
~ right = false
Fredag. Vid nio kommer Yvonne och en revisor och bär ut sex pärmar. Ingen säger vad det gäller. # speaker: narrator
Roger sitter ensam i fikarummet. De andra har plötsligt mycket att göra. # speaker: narrator
{ warned:
    Du visste. Du stod där och såg mig i ögonen och visste. # speaker: roger # mood: hurt
- else:
    Du som sitter på kontoret. Vem är det som har gjort det här? # speaker: roger # mood: tense
}
* [”Jag kan inte prata om det. Men inget är avgjort. Har du ringt facket?” # id: aud-fair]
    Jag får inte säga något. Men det är inte avgjort, och du ska få svara för dig. Har du någon med dig? # speaker: you
    Jag har ingen. # speaker: roger
    Ring facket. Nu, innan du pratar med någon mer. # speaker: you
    Han nickar. Handen ligger platt på bordet, som om den kunde blåsa bort. # speaker: narrator
    -> last_try
* [Hämta ditt kaffe och gå. Det är inte din sak. # id: aud-away]
    Han säger ditt namn när du är i dörren. Du låtsas att du pratar i telefon. # speaker: narrator
    -> last_try
* [”Det borde du ha tänkt på innan hon började räkna.” # id: aud-thought]
    Det borde du ha tänkt på innan hon började räkna. # speaker: you
    Hon. Jaså, det är en hon. Hur många sådana har ni på fakturorna? # speaker: roger # mood: cold
    Tre bokstäver var allt han behövde. # speaker: narrator
    ~ leak = true
    -> last_try

=== last_try
~ warned = false
Efter lunch står Lennart i din dörr. Ingen bulle i dag. # speaker: narrator
{ leak:
    Jag vet att det är hon. Jag vill bara att du säger det, så att jag slipper undra om dig också. # speaker: lennart # mood: calm
- else:
    Yvonne säger ingenting. Men nu är det ju ändå ute. Säg det bara, mellan oss. # speaker: lennart # mood: tired
}
* [”Nej. Och jag tänker skriva upp att du har frågat mig.” # id: last-no]
    Nej. Det här är tredje gången du frågar, och jag skriver upp det. # speaker: you
    Sex år. # speaker: lennart # mood: hurt
    Ja. Det är därför jag säger det till dig först. # speaker: you
    Han går. Han stänger dörren mycket försiktigt. # speaker: narrator
    ~ facts += 1
    -> summons
* [”Det spelar ingen roll vem. Tänk på vad du själv ska säga till dem.” # id: last-soft]
    Strunt i vem. Tänk på vad du ska säga när de frågar dig. # speaker: you
    Jag vet inte vad jag ska säga. # speaker: lennart # mood: tired
    Det som hände. # speaker: you
    Han sätter sig. Ni sitter en stund. Han säger något om att attestera vid rödljus. # speaker: narrator
    -> summons
* [Nicka, nästan omärkligt. Han vet ju redan. # id: last-nod]
    Det är en så liten rörelse att du kan intala dig att den inte blev av. # speaker: narrator
    Tack. # speaker: lennart
    ~ leak = true
    -> summons

=== quiet
Fredag. Ingenting händer. Vid halv tio bär Roger ut en kartong med pärmar till återvinningen. # speaker: narrator
{ promised:
    Mellan oss, sa du. Samira ser kartongen genom glasrutan, och sedan ser hon på dig. # speaker: narrator
- else:
    Samira ser kartongen genom glasrutan. Hon ser inte på dig. # speaker: narrator
}
Julstädning! # speaker: roger # mood: warm
* [”Ställ ner den där. De pärmarna ska vara kvar.” # id: qui-stop]
    Ställ den där, Roger. Räkenskaper slänger vi inte. # speaker: you
    Han skrattar, men inte hela vägen. # speaker: narrator
    Vem bestämmer det? # speaker: roger # mood: cold
    I dag gör jag det. # speaker: you
    Du bär in kartongen till ditt rum och ringer Yvonne med ryggen mot dörren. # speaker: narrator
    ~ facts += 1
    -> summons
* [Gå till ditt rum och ring Karin. # id: qui-karin]
    Karin, jag behöver komma upp. I dag. Det gäller Lennarts attester. # speaker: you
    Halv fyra. Säg inget mer i telefon. # speaker: karin
    Genom fönstret ser du Roger slå igen luckan på containern. # speaker: narrator
    -> summons
* [Du har inget mandat över Rogers pärmar. Låt honom gå. # id: qui-let]
    Hälsa containern. # speaker: you
    Du säger det med ett leende. Det är det du minns sedan, att du log. # speaker: narrator
    Samira har vänt stolen mot väggen. # speaker: narrator # outcome: buried
    -> END

=== summons
~ promised = false
~ warned = false
~ channel = false
~ right = false
Halv fyra sitter du hos Karin, förvaltningschefen. Hon har ställt undan sin skärm. # speaker: narrator
Jag vill höra hur det har gått till. Också det du inte är stolt över. # speaker: karin
Jag frågar inte vem. # speaker: karin
På väggen hänger ett foto från en invigning. Lennart håller i saxen. # speaker: narrator
* [Berätta alltihop, från början, med dina egna misstag. # id: sum-own]
    Det tar tjugo minuter. Du säger också det du helst hade hoppat över. # speaker: narrator
    Varför kom du inte hit direkt? # speaker: karin
    För att jag tycker om honom. # speaker: you
    { leak:
        Så han vet. Då måste jag se till att det inte får några följder. # speaker: karin
        Hon skriver ett enda ord på sitt papper och stryker under det. # speaker: narrator # outcome: moved-on
    - else:
        Och vikariatet? # speaker: karin
        { signed:
            Påskrivet. I går. # speaker: you
        - else:
            Det ligger kvar på mitt bord. Jag förlänger det i dag. # speaker: you
        }
        Karin nickar. Hon frågar fortfarande inte vem. # speaker: narrator # outcome: held
    }
    -> END
* {facts >= 5} [Lägg fram det du har skrivit upp: datum, frågor, fakturanummer. # id: sum-notes]
    Jag har skrivit upp det. Vad jag har sett, vad jag har blivit tillfrågad om och när. # speaker: you
    { leak:
        Här står att han fick det av dig. # speaker: karin
        Ja. Det står där. # speaker: you
        Hon läser raden två gånger. Sedan vänder hon blad. # speaker: narrator # outcome: moved-on
    - else:
        Du förstår att det här blir en handling? Att Lennart får läsa den? # speaker: karin
        Ja. # speaker: you
        Hon läser länge. När hon är klar frågar hon hur du själv mår, och du vet inte vad du ska svara. # speaker: narrator # outcome: price-paid
    }
    -> END
* [”Det har varit rörigt. Men jag tror att det har löst sig.” # id: sum-smooth]
    Det har varit lite rörigt. Lennart var upprörd ett tag, men det har löst sig. # speaker: you
    { signed and not leak:
        Har någon försökt få ett namn ur dig? # speaker: karin
        Du tvekar så länge att hon tar det som ett svar. # speaker: narrator
        Bra att du inte gav honom det, säger hon. Du går därifrån med en känsla av att ha blivit räddad av din egen tystnad. # speaker: narrator # outcome: held
    - else:
        Har det? # speaker: karin
        Hon väntar lite till. Sedan drar hon fram skärmen igen. # speaker: narrator # outcome: she-left
    }
    -> END
