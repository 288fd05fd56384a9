VAR trust = 5
VAR facts = 3
VAR told = false
VAR denied = false
VAR form = false
VAR evening = false
VAR mandate = false
VAR kcomes = false
VAR way = 0
-> phone

=== phone
Klockan är tjugo i åtta. Du står på parkeringen utanför Åsen när Kristina ringer, och det ekar om henne, hon går i en trappa. # speaker: narrator
Du har allt till nio? En grupp i stället för två, planerarna till stadshuset, två miljoner. Jag vill kunna besluta på torsdag. # speaker: kristina
Nämnden fick sin ram förra veckan. Hittar jag inte pengarna här är det nattpatrullen som ryker, och den vill jag inte röra. # speaker: kristina # mood: tired
En sak bara. Vi sa upp lokalen i Vik i oktober, så du vet. Det behöver du inte gå in på i dag. # speaker: kristina # mood: tense
* [Fråga varför lokalen redan är uppsagd. # id: ask-lease]
    Uppsagd? Innan vi ens har samverkat? # speaker: you
    Det är nio månaders uppsägningstid, vi hade kastat ett kvartals hyra i sjön. # speaker: kristina
    Det är en hyresfråga. Det är inte en personalfråga. # speaker: kristina # mood: tense
    ~ facts += 1
    -> phone_two
* [”Då måste jag säga det på mötet.” # id: will-tell]
    Då måste jag säga det i dag. De får veta det ändå, och då av någon annan. # speaker: you
    Gör du det så pratar de inte om något annat. # speaker: kristina # mood: cold
    Hon andas i trappan. # speaker: narrator
    Du får väl välja läge. # speaker: kristina
    -> phone_two
* [”Okej. Jag håller mig till förslaget.” # id: keep-to-it]
    Okej. Jag håller mig till organisationen. # speaker: you
    Bra. Vi tar hyran när det andra är klart. # speaker: kristina # mood: relieved
    Det låter så enkelt när hon säger det. # speaker: narrator
    -> phone_two

=== phone_two
En dörr slår igen i hennes ände. Du har kanske en minut till. # speaker: narrator
* [Fråga vad du får ändra om de har rätt i något. # id: ask-room]
    Om de har rätt i något i dag. Vad får jag ändra då? # speaker: you
    Hm. Datumet, kanske. Kvällarna, om du har skäl, riktiga skäl. # speaker: kristina
    Att det blir en grupp är budget. Det rår varken du eller jag på. # speaker: kristina
    ~ facts += 1
    -> arrive
* [”Borde inte du sitta där? Det är du som beslutar.” # id: ask-come]
    Borde inte du sitta där? Det är ju ditt beslut. # speaker: you
    Jag har budget till tolv. Jag litar på dig, det är därför du gör det. # speaker: kristina # mood: tired
    Ring i pausen om det kör ihop sig. # speaker: kristina
    -> arrive
* [Avsluta. Du behöver tio minuter för dig själv före mötet. # id: end-call]
    Vi hörs efteråt. # speaker: you
    Bra. Hälsa Anita. # speaker: kristina
    Du hann inte fråga vad du får lova. # speaker: narrator
    -> arrive

=== arrive
Åsen har du haft i fyra år. Vik fick du i somras, när chefen där slutade, och du har hunnit dit sex gånger. # speaker: narrator
Mötesrummet luktar kaffe och blöta jackor. Jonas från Vision har satt sig närmast dörren. Anita från Kommunal skalar en clementin och har skrivit ut allting. # speaker: narrator
Ute i korridoren står skyddsombudet Miriam kvar med jackan på. På bordet ligger riskbedömningen som HR mejlade i går. # speaker: narrator
* [Sätt dig och läs riskbedömningen en gång till. # id: read-risk]
    Två sidor. Fjorton risker, alla gröna eller gula. Längst ner: Upprättad i samråd med skyddsombudet. # speaker: narrator
    Du letar efter ett datum när de träffades. Det finns inget. # speaker: narrator
    ~ form = true
    ~ facts += 1
    -> opening
* [Gå ut till Miriam. # id: go-to-miriam]
    Kommer du in? # speaker: you
    Strax. Det där pappret fick jag i går kväll klockan nio. Mitt namn stod redan på det. # speaker: miriam # mood: tense
    Jag har inte varit på något samråd. Jag var hos Holger och satte på stödstrumpor. # speaker: miriam
    ~ form = true
    -> corridor
* [Ta en kopp kaffe och sätt dig bredvid Anita. # id: sit-with-anita]
    Nämen. Kaffe med motparten. # speaker: anita # mood: warm
    Säg mig en sak innan det blir protokoll av allting. Är det klart redan? # speaker: anita
    -> coffee

=== corridor
* [”Det tar jag upp. Det ska inte du behöva göra.” # id: say-it-myself]
    Det tar jag upp. Det är vårt papper, inte ditt. # speaker: you
    Okej. Då kommer jag in. # speaker: miriam # mood: relieved
    Hon hänger upp jackan först nu. # speaker: narrator
    ~ trust += 1
    -> opening
* [”Bra att du säger det. Ta det där inne också.” # id: say-it-inside]
    Bra att du säger det. Säg det där inne också, det väger mer från dig. # speaker: you
    Mm. Jag får se. # speaker: miriam # mood: tense
    Hon stannar kvar en stund till. Du går in före henne. # speaker: narrator
    -> opening
* [”Det är nog mallen. Den fyller i sådant själv.” # id: just-template]
    Det är nog mallen, vet du. Den skriver sådant själv. # speaker: you
    Då är det en mall som ljuger. # speaker: miriam # mood: cold
    Hon går förbi dig in i rummet. # speaker: narrator
    ~ trust -= 1
    -> opening

=== coffee
* [”Organisationen är inte klar. Men det finns en sak jag måste ta på mötet.” # id: anita-honest]
    Organisationen är inte klar. Men det finns en sak, och den tar jag när alla sitter. # speaker: you
    Jaha. Då vet jag att jag ska ta anteckningar. # speaker: anita
    Hon ger dig en klyfta. Det är svårt att veta vad den betyder. # speaker: narrator
    ~ trust += 1
    -> opening
* [”Nej. Då hade vi inte suttit här.” # id: anita-no]
    Nej. Hade det varit klart hade vi väl inte suttit här. # speaker: you
    Du skulle bara veta hur ofta man sitter där. # speaker: anita
    Clementinen är sur. Du äter den ändå. # speaker: narrator
    ~ denied = true
    -> opening
* [”Vi tar det på mötet, så hör alla samma sak.” # id: anita-dodge]
    Vi tar det där alla hör det. # speaker: you
    Som du vill. Clementin? # speaker: anita
    Du tar en klyfta, mest för att ha något i munnen. # speaker: narrator
    -> opening

=== opening
Klockan är nio. Du har kallelsen framför dig, men Anita lägger handen på den innan du hinner börja. # speaker: narrator
Innan du visar några bilder. Är det här information, eller är det samverkan inför beslut? # speaker: anita
Jag undrar också. Vi har redan fått en bild på skrivborden i stadshuset. # speaker: jonas # mood: tense
Miriam har satt sig längst bort, vid elementet, med halsduken på. # speaker: narrator
* [Svara: inför beslut. Och berätta att lokalen i Vik redan är uppsagd. # id: name-lease]
    Inför beslut. Det är därför vi ses före torsdag och inte efter. # speaker: you
    Men ni ska veta en sak först. Lokalen i Vik är uppsagd, sedan oktober. # speaker: you
    ~ told = true
    ~ trust += 1
    -> lease
* [”Inför beslut. Ingen har beslutat om organisationen.” # id: name-it]
    Inför beslut. Organisationen är inte beslutad, och det ni säger skrivs ner. # speaker: you
    Inte beslutad. Så vill jag att det står i protokollet. # speaker: anita
    Hon säger det långsamt, som om hon dikterade. # speaker: narrator
    Du hör hur det kommer att låta om någon läser upp det en annan dag. # speaker: narrator
    -> slides
* [”Låt mig visa helheten först. Tjugo minuter, sedan frågor.” # id: slides-first]
    Får jag visa helheten först, så fastnar vi inte. Tjugo minuter, sedan är det fritt fram. # speaker: you
    Det var en fråga som går att svara på med ett ord. # speaker: anita # mood: cold
    Hon lutar sig bakåt och skalar vidare, mycket långsamt. # speaker: narrator
    ~ trust -= 1
    -> slides

=== lease
Det blir tyst. Jonas ser på Miriam, Miriam ser i bordet. Anita lägger ifrån sig clementinen. # speaker: narrator
Sedan oktober. Då är det ju bestämt. Vad gör vi här då? # speaker: anita # mood: angry
Vi fick en ny kaffemaskin dit i september. Jag trodde att det betydde något. # speaker: jonas # mood: hurt
* [”Lokalen togs i fel ordning. Den borde ha kommit hit först.” # id: wrong-order]
    Det gjordes i fel ordning. Det skulle ha kommit hit först, och jag tänker inte försvara det. # speaker: you
    Fel ordning. Ja, det var i alla fall svenska. # speaker: anita
    Hon skriver upp det. Men hon tar upp clementinen igen. # speaker: narrator
    Ska jag säga det till de andra i kväll, eller gör du det? # speaker: miriam
    Jag gör det. Jag kommer till överlämningen. # speaker: you
    ~ trust += 1
    -> planners
* [”Lokalen är en hyresfråga. Det är organisationen vi samverkar om.” # id: rent-matter]
    Jag förstår att det ser märkligt ut. Men hyran är en sak för sig. # speaker: you
    Och var ska tjugotvå människor hänga av sig? I hyresfrågan? # speaker: anita # mood: cold
    Ingen skrattar. Jonas har slutat skriva. # speaker: narrator
    ~ trust -= 1
    -> planners
* [”Vad skulle ni behöva för att mötet ändå ska vara värt något?” # id: what-need]
    Vad behöver ni för att det här ska vara värt er förmiddag? # speaker: you
    Att hyran förlängs. På papper, innan Kristina beslutar. # speaker: anita
    Och att någon åker med en kväll. Innan. # speaker: miriam
    Du skriver ner båda. Det är en kortare lista än du trodde. # speaker: narrator
    ~ facts += 1
    -> planners

=== slides
Du går igenom bilderna. En grupp, en bas på Åsen, planeringen samlad. Pilarna är blå och pekar åt samma håll. # speaker: narrator
På sista bilden står det två miljoner i en grön cirkel. Jonas skriver av siffran. # speaker: narrator
Basen på Åsen, ja. Och Vik? Vad blir det? # speaker: anita
* [Säg det nu: lokalen är uppsagd sedan oktober. # id: lease-now]
    Det borde jag ha sagt när vi började. Lokalen i Vik är uppsagd sedan oktober. # speaker: you
    ~ told = true
    -> lease
* [”Det är inte klart hur det blir med Vik.” # id: not-finished]
    Det är inte klart hur det blir med Vik. # speaker: you
    Det är sant, på det sätt som saker är sanna i ett protokoll. Anita tittar en sekund för länge. # speaker: narrator
    Men skyltarna, då? Det var en kille där i torsdags och mätte. # speaker: jonas
    ~ denied = true
    -> planners
* [”Berätta vad Vik är för er, innan jag svarar.” # id: ask-vik]
    Säg vad Vik är för er först. Inte för budgeten. # speaker: you
    Ett nyckelskåp, en torktumlare och ett bord. Och så ligger det på rätt sida bron. # speaker: anita
    Det är bron som är grejen. # speaker: miriam
    Du nickar, utan att veta vad hon menar med det. # speaker: narrator
    ~ facts += 1
    -> planners

=== planners
{ told:
    ~ denied = false
}
Jonas har vikt hörnet på kallelsen till en liten båt. Nu räcker han upp handen, fast ni är fyra. # speaker: narrator
Planerarna då. Vi är tre stycken. Vad händer med oss? # speaker: jonas # mood: tense
Jag frågar som ombud. Men jag är ju en av dem också, det vet ni. # speaker: jonas
* [”Ingen blir av med jobbet. Det kan jag lova.” # id: jonas-promise]
    Ingen blir av med jobbet, Jonas. Det lovar jag. # speaker: you
    Säkert? Okej. Då säger jag det till de andra. # speaker: jonas # mood: relieved
    Du tror att det är så. Du har aldrig frågat någon. # speaker: narrator
    Det där skrev jag upp. # speaker: anita
    -> risk
* [”Jag vet inte om alla tre tjänsterna blir kvar. Du får svar på fredag.” # id: jonas-dont-know]
    Jag vet inte säkert. På fredag får du ett svar, även om det är ett dåligt. # speaker: you
    Fredag. Ja. Det är mer än jag har nu. # speaker: jonas
    Han river inte båten. Han ställer den på högkant mot vattenkannan. # speaker: narrator
    ~ trust += 1
    -> risk
* [”Vad är det som försvinner om ni inte sitter hos gruppen?” # id: jonas-ask]
    Vad försvinner, om ni sitter i stadshuset? # speaker: you
    Kvart i sju ringer någon sig sjuk. Då vet jag vem som kan ge Berit insulinet, och vem hon släpper in. # speaker: jonas
    I en lista är det den som har en lucka. Det är inte samma sak. # speaker: jonas
    Där hör du. Det är därför han har det jobbet. # speaker: anita
    ~ facts += 1
    -> risk

=== risk
Tio över tio. Ni är framme vid riskbedömningen. # speaker: narrator
Fjorton rader, inga röda. Rad nio heter Resvägar: tio minuter, grön. # speaker: narrator
{ form:
    Miriam har vänt sitt exemplar upp och ner. # speaker: narrator
    -> risk_known
- else:
    Får jag säga en sak? Det står att jag har varit med på den här. Jag såg den i går kväll. # speaker: miriam # mood: tense
    Hon säger det till bordet. Anita lutar sig bakåt och väntar på dig. # speaker: narrator
    -> risk_choose
}

=== risk_known
* [”Här står att Miriam har varit med. Det har hon inte. Det är vårt fel.” # id: form-own]
    Innan vi tar innehållet. Det står att Miriam har varit med, och det har hon inte. Det är vårt fel. # speaker: you
    Nej. Det har jag inte. # speaker: miriam
    Hon vänder pappret rätt. # speaker: narrator
    Tack. Då slapp jag. # speaker: anita
    ~ trust += 1
    -> risk_choose
* [Gå in på riskerna. Namnet kan ni rätta efteråt. # id: form-leave]
    Då tar vi riskerna uppifrån. Nummer ett, inskolning. # speaker: you
    Vänta lite. Har du varit med på den här, Miriam? # speaker: anita
    Nej. # speaker: miriam # mood: hurt
    Nej. # speaker: anita # mood: cold
    ~ trust -= 1
    -> risk_choose

=== risk_choose
* [”Då räknas den inte. Vi gör om den, med dig, ute i Vik.” # id: risk-redo]
    Då är det ingen riskbedömning. Vi gör om den, Miriam, på plats, innan någon beslutar. # speaker: you
    Det hinner ni inte till torsdag. # speaker: anita
    Nej. Det ser inte så ut. # speaker: you
    ~ trust += 1
    -> notebook
* [”Vi kompletterar den nu. Säg vad som saknas, så skriver jag.” # id: risk-patch]
    Kan vi laga den nu? Du säger vad som fattas, jag skriver. # speaker: you
    På en halvtimme? # speaker: anita
    Det är bättre än ingenting. # speaker: you
    -> notebook
* [”HR har följt mallen. Är det något i sak som är fel?” # id: risk-template]
    Formen kan vi diskutera. Men är det något i sak som är fel? # speaker: you
    Det vet jag inte. Jag har ju inte varit med. # speaker: miriam # mood: cold
    Hon stänger en grå anteckningsbok som du inte hade lagt märke till. # speaker: narrator
    Då vill jag ha antecknat att skyddsombudet inte har deltagit. Med de orden. # speaker: anita # mood: angry
    ~ trust -= 2
    -> pause

=== notebook
~ form = false
Miriam tar fram en grå anteckningsbok med gummiband. Hon bläddrar länge. # speaker: narrator
Den är nästan full, med liten skrift. Datum, klockslag, initialer, elva års kvällar. # speaker: narrator
Jag vet inte om det är viktigt. # speaker: miriam
* [Vänta. Säg ingenting. # id: nb-wait]
    Kylskåpet i pentryt slår på. Ingen säger något. # speaker: narrator
    Anita öppnar munnen. Du skakar lite på huvudet, och hon stänger den igen. # speaker: narrator
    Efter åtta är vi två på hela Viksidan. Från Åsen är det nitton minuter över bron, när det är sandat. Och nycklarna hänger på Åsen då. # speaker: miriam
    ~ evening = true
    ~ facts += 1
    ~ trust += 1
    -> notebook_two
* [”Vad är det värsta som kan hända en kväll?” # id: nb-worst]
    Om du tänker på en kväll. Vad är det värsta? # speaker: you
    Att någon ligger. Holger larmade i februari, då var vi framme på sju minuter. # speaker: miriam
    Från Åsen är det nitton, över bron. När det är sandat. # speaker: miriam
    Det står tio här. # speaker: jonas
    Ja. På sommaren. # speaker: miriam
    ~ evening = true
    ~ facts += 1
    -> notebook_two
* [”Det är mycket där. Kan du mejla det viktigaste i kväll?” # id: nb-mail]
    Vi har en kvart till pausen. Kan du mejla det viktigaste? # speaker: you
    Jag jobbar i kväll. # speaker: miriam
    Hon sätter tillbaka gummibandet. # speaker: narrator
    ~ trust -= 1
    -> pause

=== notebook_two
Ta det där i mars också, Miriam. Med sonen. # speaker: anita
Det behöver inte stå i något protokoll. # speaker: miriam # mood: hurt
* [”Då skriver vi det inte. Men berätta, om du vill, så att jag förstår.” # id: nb-unwritten]
    Du lägger ifrån dig pennan. # speaker: narrator
    Han var full. Han ställde sig i dörren och jag kom inte ut. Lena var fyra minuter bort, det var därför det gick bra. # speaker: miriam
    Jonas har vänt bort ansiktet. Han planerade det besöket. # speaker: narrator
    ~ trust += 1
    -> pause
* [”Får jag skriva risken utan namn och adress? Kristina behöver se den.” # id: nb-no-names]
    Jag behöver kunna visa risken. Utan namn, utan adress. Du får läsa innan. # speaker: you
    Jag läser innan. Okej. Skriv: hindrad att lämna bostad, kollega fyra minuter bort. # speaker: miriam
    ~ facts += 1
    -> pause
* [”Vi tar det du och jag, efteråt.” # id: nb-private]
    Vi tar det enskilt, Miriam, om du vill. # speaker: you
    Mm. # speaker: miriam
    Det blev inget efteråt. Hon skulle på sitt pass. # speaker: narrator
    -> pause

=== pause
~ form = false
Paus. Anita går till fönstret med telefonen och Miriam ställer sig vid kartan i hallen. Du har tre missade samtal från Kristina. # speaker: narrator
En kvart. Du hinner med en av dem. # speaker: narrator
* [Ring Kristina. # id: call-kristina]
    -> call
* [Gå bort till Anita. # id: window-anita]
    -> window
* [Ställ dig vid kartan hos Miriam. # id: map-miriam]
    -> map

=== call
Hur går det? Säg att det går. # speaker: kristina
{ told:
    Fastighet ringde. Du sa det alltså, om lokalen. # speaker: kristina # mood: cold
- else:
    Du håller väl lokalen utanför? Ingen från fastighet har ringt, så jag antar det. # speaker: kristina
}
    Jag har ordföranden om tio minuter. Kort, är du snäll. # speaker: kristina
* {evening} [”Kvällarna håller inte. Nitton minuter till Vik, och två personer.” # id: call-evening]
    Kvällarna håller inte. Det är nitton minuter över bron, och HR har skrivit tio. # speaker: you
    Nitton? # speaker: kristina
    Hon är tyst. Du hör projektorn i hennes rum. # speaker: narrator
    Måste ni ha några veckor till för kvällarna, så säg det i eftermiddag. Jag vet inte vad jag ska säga till nämnden. # speaker: kristina # mood: tired
    ~ mandate = true
    -> after
* [”Kom hit en kvart. De behöver höra det av den som beslutar.” # id: call-come]
    Kom hit. En kvart. Jag kan inte svara för dig längre. # speaker: you
    Jag sitter i budget. # speaker: kristina # mood: tense
    De sitter också i din budget. # speaker: you
    Hon lägger på. Men först sa hon ja, ganska tyst. # speaker: narrator
    ~ kcomes = true
    -> after
* [”Det går. Jag behöver bara lite mer tid med dem.” # id: call-fine]
    Det går. Det tar lite tid bara. # speaker: you
    Torsdag då. Bra. # speaker: kristina # mood: relieved
    Bakom dig slamrar någon med termosen. Du undrar hur mycket som hördes. # speaker: narrator
    -> after

=== window
{ told:
    -> window_told
- else:
    -> window_letter
}

=== window_told
Du sa det om lokalen. Det kostade väl något. # speaker: anita # mood: calm
En grupp kan jag leva med, jag har levt med värre. Men jag kan inte gå hem till tjugotvå människor och säga att jag satt av tiden. # speaker: anita
* [”Vad kan du gå hem med?” # id: win-ask]
    Vad kan du gå hem med då? # speaker: you
    Kvällarna kvar på rätt sida, det är nitton minuter över bron. Och april i stället för mars. Då kan det till och med stå eniga. # speaker: anita
    Säger hon nej så säger hon nej. Men då ska det vara hon, och inte en mall. # speaker: anita
    ~ facts += 1
    ~ evening = true
    -> after
* [”Skriv eniga i dag, så löser jag kvällarna sen. Du har mitt ord.” # id: win-later]
    Hjälp mig i dag. Kvällarna löser jag sen, du har mitt ord. # speaker: you
    Sen. Det ordet har jag en hel pärm av. # speaker: anita # mood: cold
    Hon stoppar telefonen i fickan och går före dig in. # speaker: narrator
    ~ trust -= 1
    -> after
* [”Jag vet inte om jag får igenom kvällarna. Men jag ska ta striden.” # id: win-straight]
    Jag vet inte om jag får igenom något. Men jag tar det med Kristina i dag, inte sen. # speaker: you
    Det räcker för att jag ska sitta kvar. # speaker: anita
    ~ trust += 1
    -> after

=== window_letter
Kom, jag ska visa dig något innan jag visar de andra. # speaker: anita
En kopia. Uppsägning av lokal, Vik, stämplad den fjortonde oktober. # speaker: narrator
Jag har haft den sedan i fredags. Jag ville se vad du gjorde först. # speaker: anita
{ denied:
    Jag frågade dig i morse, rakt ut. Visste du om det här? # speaker: anita # mood: hurt
- else:
    Visste du om det här? # speaker: anita # mood: tense
}
* [”Ja. Sedan i morse. Jag borde ha sagt det när vi började.” # id: win-yes]
    Ja. Kristina berättade i morse. Jag borde ha sagt det klockan nio. # speaker: you
    Då säger du det nu, när vi går in. Så slipper jag lägga upp det. # speaker: anita
    Du säger det, stående, innan någon har satt sig. Jonas blir röd om halsen. # speaker: narrator
    ~ told = true
    ~ denied = false
    -> proposals
* [”Kan det vänta till efter torsdag? Det tar all luft annars.” # id: win-hush]
    Kan vi ta det efter torsdag? Det blir inget annat sagt annars. # speaker: you
    ~ denied = false
    Nej. # speaker: anita # mood: cold
    ~ trust -= 2
    -> letter
* [”Det är inte jag som har sagt upp den.” # id: win-not-mine]
    Det är inte min uppsägning, Anita. Jag fick veta det i dag. # speaker: you
    ~ denied = false
    Jag tror dig. Men det var du som satt där och visste. # speaker: anita
    -> letter

=== map
Kartan är från nittiotalet. Miriam mäter med tummen. # speaker: narrator
Holger bor här. Berit där. Och hon med hunden, du vet. # speaker: miriam
Och där är bron. De sandar den sist, det är ingen skola på vår sida. # speaker: miriam
* [”Får jag åka med dig en kväll den här veckan?” # id: map-ride]
    Får jag följa med? En hel kväll. # speaker: you
    Det har ingen chef gjort. Ta tid på bron, du också. Jag får det till nitton minuter. # speaker: miriam
    ~ evening = true
    ~ trust += 1
    -> after
* [”Hur ofta går larmet efter åtta?” # id: map-number]
    Hur många larm blir det, efter åtta? # speaker: you
    Elva i oktober. Jag har skrivit upp dem med klockslag. # speaker: miriam
    Hon visar dig sidan. Tre av dem är ringade. # speaker: narrator
    De tre hade inte gått från Åsen. Nitton minuter är för långt. # speaker: miriam
    ~ evening = true
    ~ facts += 1
    -> after
* [”Vi får lösa det med en bil till.” # id: map-car]
    Vi får lösa det med en bil till på kvällen. # speaker: you
    Det är inte bilen. # speaker: miriam # mood: tired
    Hon tar ner tummen från kartan. # speaker: narrator
    -> after

=== after
{ told:
    -> proposals
- else:
    -> letter
}

=== letter
När alla sitter lägger Anita ett papper mitt på bordet. Uppsägning av lokal, Vik, den fjortonde oktober. # speaker: narrator
{ denied:
    Jag frågade dig i dag, rakt ut. Och du såg på mig och svarade. # speaker: anita # mood: angry
    ~ trust -= 1
    ~ denied = false
- else:
    Vi sitter alltså och samverkar om ett hus som ni redan har lämnat. # speaker: anita # mood: angry
}
* [”Jag visste det i morse. Jag borde ha sagt det.” # id: let-own]
    Jag visste det när vi började. Jag valde att inte säga det, och det var fel. # speaker: you
    Jag har försvarat dig. I fikarummet. # speaker: jonas # mood: hurt
    Det finns inget bra svar på det. # speaker: narrator
    ~ told = true
    ~ trust += 1
    -> proposals
* [”Det är Kristinas beslut, inte mitt.” # id: let-up]
    Det är Kristina som har sagt upp den. Inte jag. # speaker: you
    Då är det henne vi skulle ha suttit med. # speaker: anita
    Men det är du som är vår chef. # speaker: miriam
    ~ told = true
    ~ trust -= 1
    -> proposals
* {not kcomes} [”Då bryter vi här. Jag går till Kristina innan vi säger ett ord till.” # id: let-adjourn]
    Då ajournerar jag mötet. Det här går inte att fortsätta på. # speaker: you
    Det var det första i dag som jag håller med om. # speaker: anita
    Miriam ställer tillbaka stolarna. Ingen har bett henne. # speaker: narrator
    ~ told = true
    -> adjourned

=== proposals
~ told = true
~ denied = false
{ kcomes:
    ~ kcomes = false
    -> kristina_room
}
Ja. Då tar vi det vi kom för, när vi nu är här. Kvällarna kvar i Vik, start i april, planerarna ute i gruppen två dagar i veckan. # speaker: anita
Hon har skrivit dem på baksidan av kallelsen, tre streck under varje. # speaker: narrator
Tre. # speaker: jonas
Tre dagar. # speaker: anita
* {evening} [”Kvällarna skriver jag in som mitt eget förslag. Ni har rätt i det.” # id: prop-own]
    Kvällarna är inte ert krav längre, det är mitt förslag. Ni har rätt. # speaker: you
    Står det så i protokollet? # speaker: miriam
    Det står så. # speaker: you
    Miriam läser över din axel medan du skriver. Halsduken har hon tagit av sig. # speaker: narrator
    ~ trust += 1
    -> closing
* [”Kvällarna får ni. Det ordnar jag.” # id: prop-promise]
    Kvällarna ordnar jag. Det behöver ni inte oroa er för. # speaker: you
    Ordnar du? Är det du som beslutar? # speaker: anita
    Du säger att du ska göra vad du kan. Det var inte det du sa nyss. # speaker: narrator
    ~ trust -= 1
    -> closing
* [”Jag skriver in alla tre med era ord, så går de till Kristina som de är.” # id: prop-record]
    Jag skriver det ordagrant, så läser ni innan det går i väg. # speaker: you
    Bra. Tre dagar, inte två. # speaker: anita
    Och skriv nitton minuter över bron. Inte tio. # speaker: miriam
    -> closing
* [”Allt kostar. Vilken är viktigast, om det bara går med en?” # id: prop-one]
    Om jag bara får igenom en av dem. Vilken? # speaker: you
    Anita och Jonas ser på varandra. Miriam svarar först. # speaker: narrator
    Kvällarna. Det är nitton minuter över bron. # speaker: miriam
    Ja. Då är det väl så. # speaker: jonas # mood: hurt
    ~ evening = true
    ~ facts += 1
    -> closing

=== kristina_room
Kvart över elva kommer Kristina in med jackan på. Hon sätter sig inte. # speaker: narrator
Jag hör att ni är arga över lokalen. # speaker: kristina # mood: tense
Hej. Det var länge sen. # speaker: jonas
Vi är inte arga. Vi undrar om vi är här på riktigt. # speaker: anita
* [Säg ingenting. Låt Kristina svara själv. # id: kr-silent]
    Hon ser på dig. Du ser på henne. Till slut drar hon ut en stol. # speaker: narrator
    Det var jag som sa upp den. Det var för tidigt. Jag tänkte på hyran och inte på er. # speaker: kristina
    Jag ska höra om hyran går att förlänga. Resten får vi ta när jag vet hur det här slutar. # speaker: kristina
    Efter tio minuter går hon tillbaka till sin budget. # speaker: narrator
    ~ mandate = true
    ~ trust += 1
    -> proposals
* {evening} [Be Miriam säga det om kvällarna en gång till. # id: kr-miriam]
    Miriam, ta det om bron en gång till. # speaker: you
    Nitton minuter. När det är sandat. # speaker: miriam # mood: tense
    Det stod tio i underlaget. # speaker: kristina
    Jag vet. # speaker: miriam
    Kristina skriver nitton i handen, för hon har inget papper. Med det går hon tillbaka till sin budget. # speaker: narrator
    ~ mandate = true
    -> proposals
* [”Lokalen löser vi vid sidan av. Kan vi ta förslagen?” # id: kr-cover]
    Lokalen löser vi vid sidan av. Ska vi ta förslagen medan du är här? # speaker: you
    Gärna. Jag har en kvart. # speaker: kristina # mood: relieved
    Vid sidan av. # speaker: anita # mood: cold
    Kristinas telefon surrar. Hon går ut för att svara och kommer inte tillbaka. # speaker: narrator
    ~ trust -= 1
    -> proposals

=== closing
Tjugo i tolv. Du ska läsa upp hur mötet slutar. Anita har lagt ihop sina papper och väntar. # speaker: narrator
Nå. Eniga, oeniga eller inte klara? # speaker: anita
* [”Inte klara. Vi ses igen när riskbedömningen är gjord.” # id: close-open]
    Inte klara. Ny tid när riskbedömningen är gjord ihop med Miriam. # speaker: you
    Skriv dit vem som inte var klar. Det är ni, inte vi. # speaker: anita
    Och torsdagen? # speaker: jonas
    Den tar jag. # speaker: you
    ~ way = 1
    -> kitchen
* [”Vi skriver oeniga, och exakt om vad. Då kan ni gå vidare om ni vill.” # id: close-disagree]
    Oeniga om kvällarna och datumet. Jag läser upp det, så rättar ni. # speaker: you
    Det tar elva minuter. Jonas ändrar ett ord, Anita fyra. # speaker: narrator
    Bra. Sedan får vi se om vi begär centralt. # speaker: anita
    ~ way = 2
    -> kitchen
* {trust >= 7} [”Kan vi vara eniga om en grupp, om kvällarna och ny riskbedömning är villkor?” # id: close-agree]
    Eniga om en grupp i april. På villkor att kvällarna är kvar i Vik och att riskbedömningen görs om före start. # speaker: you
    Anita ser på Miriam, länge. Miriam nickar. # speaker: narrator
    Då skriver jag. Men villkoret är inte en fotnot. # speaker: anita
    Jag skriver väl på, jag också. # speaker: jonas
    ~ way = 3
    -> kitchen
* [”Jag behöver ett enigt i dag. Resten löser vi på vägen.” # id: close-push]
    Jag behöver ett enigt i dag. Det vi inte hann löser vi på vägen, det lovar jag. # speaker: you
    { trust >= 5:
        Anita väger pennan i handen. Sedan skriver hon, och Jonas efter henne. # speaker: narrator
        Jag gör det för att jag tror att du menar det. # speaker: anita # mood: tired
        ~ way = 4
    - else:
        Nej. Skriv oeniga. Om allt. # speaker: anita # mood: cold
        ~ way = 2
    }
    -> kitchen

=== kitchen
{ way == 4:
    I pentryt diskar Miriam sin egen kopp. Hon säger det utan att vända sig om. # speaker: narrator
    Anita skrev på. Jag är skyddsombud, jag har inte skrivit på något. # speaker: miriam
    Koppen är redan ren. Hon fortsätter. # speaker: narrator
- else:
    I pentryt sköljer Jonas ur sin kopp, länge. De andra har gått. # speaker: narrator
    Två av oss söker redan annat. Jag säger det bara så att du vet. # speaker: jonas # mood: tired
    Han säger det lågt, som om det var något han hade haft sönder. # speaker: narrator
}
* [Ställ ner mappen. Fråga vad som inte blev sagt där inne. # id: kit-ask]
    { way == 4:
        Vad skulle du ha sagt, om jag hade frågat? # speaker: you
        Att någon kommer att bli liggande. Det är nitton minuter över bron, inte tio. # speaker: miriam
        ~ evening = true
    - else:
        Vad hade du velat få sagt? # speaker: you
        Att vi aldrig blev frågade om det gick att göra på annat sätt. Vi har ett förslag. Det är en halv sida. # speaker: jonas
    }
    ~ facts += 1
    -> split
* [”Tack för att du säger det. Jag tar med mig det.” # id: kit-thanks]
    Tack. Jag tar med mig det. # speaker: you
    Kranen rinner. Det låter som något man säger. # speaker: narrator
    -> split

=== split
Halv fem ringer Kristina. Hon står i en kassakö, det piper om varorna. # speaker: narrator
Nå? Kan jag besluta på torsdag, eller hur ligger det till? # speaker: kristina
Jag har sagt till ordföranden att det ser bra ut. # speaker: kristina
{ way:
- 1: -> end_open
- 2: -> end_disagree
- 3: -> end_agree
- else: -> end_signed
}

=== end_open
* [”Nej. Riskbedömningen ska göras med Miriam först. Det är mitt förslag också.” # id: end-no]
    Nej. Vi är inte klara. Beslutar du nu så har vi inte samverkat, då har vi bara träffats. # speaker: you
    { mandate or facts >= 7:
        Pipen blir svagare. Hon har gått ur kön. # speaker: narrator
        Skicka mig det ni har om kvällarna. Skriftligt. Då ringer jag om hyran. # speaker: kristina # mood: tired
        Du ringer Miriam om siffrorna innan du går hem. # speaker: narrator # outcome: later-and-held
    - else:
        Jag skickade dig för att få det klart. Då tar jag det själv härifrån. # speaker: kristina # mood: cold
        På skärmen ligger redan en ny kallelse. Ditt namn är inte med. # speaker: narrator # outcome: taken-from-you
    }
    -> END
* [”De är inte klara. Men det är ditt beslut.” # id: end-yours]
    De vill ha mer tid. Men det är du som beslutar. # speaker: you
    Det ligger en mening till i munnen, den om riskbedömningen. Den stannar där. # speaker: narrator
    Bra. Då gör jag det. # speaker: kristina
    Du hör att hon redan har lagt på när du säger att det kanske inte är så enkelt. # speaker: narrator # outcome: decided-first
    -> END
* [”Besluta om en grupp nu, och ta kvällarna senare.” # id: end-half]
    Kan du inte ta gruppen på torsdag och kvällarna när vi är klara? # speaker: you
    Det där tycker jag om. Så gör vi. # speaker: kristina # mood: relieved
    Det låter som en kompromiss. I protokollet från i dag står det inte klara. # speaker: narrator # outcome: decided-first
    -> END

=== end_disagree
* [”De är oeniga. Vänta tills vi vet om de begär central förhandling.” # id: end-wait]
    De är oeniga. De får begära central förhandling, och begär de det får du vänta på den också. # speaker: you
    Hur länge? # speaker: kristina # mood: tense
    Så länge det tar. Det är kortare än att göra om allt. # speaker: you
    Hon svär. Sedan frågar hon exakt vad de är oeniga om, och skriver upp det. # speaker: narrator # outcome: disagree-in-order
    -> END
* [”De är oeniga, men vi har samverkat. Du kan besluta.” # id: end-go]
    De är oeniga. Men vi har gjort vårt, så formellt är det klart. # speaker: you
    Då beslutar jag på torsdag. # speaker: kristina # mood: relieved
    På fredagen ligger Kommunals begäran om central förhandling i din inkorg. Den kom i tid. Beslutet kom för tidigt. # speaker: narrator # outcome: decided-first
    -> END
* {evening} [”Ändra förslaget i stället. Jag har siffrorna för kvällarna här.” # id: end-change]
    De har rätt om bron. Ändra förslaget så går jag tillbaka till dem med det. # speaker: you
    { mandate:
        Fem veckor. Inte en dag till. # speaker: kristina # mood: tired
        Du ringer Anita från parkeringen. Hon svarar på första signalen. # speaker: narrator # outcome: later-and-held
    - else:
        Jag ska titta på det. Men jag tar över samverkan, du har hamnat mitt emellan. # speaker: kristina
        Hon säger det vänligt. Det är kanske till och med sant. # speaker: narrator # outcome: taken-from-you
    }
    -> END

=== end_agree
* [”Ja, om kvällarna står i beslutet. Annars gäller inte enigheten.” # id: end-conditions]
    Ja. Men kvällarna och riskbedömningen ska stå i själva beslutet. Utan det är de inte eniga. # speaker: you
    Det blir fyrahundra tusen dyrare. # speaker: kristina
    Ja. # speaker: you
    Hon muttrar en summa till, för sig själv. Sedan säger hon: Mejla mig formuleringen. # speaker: narrator # outcome: agreed-with-evenings
    -> END
* [”Ja. De är eniga. Villkoren ligger i protokollet.” # id: end-appendix]
    Ja, de är eniga. Det finns ett par villkor, de ligger i protokollet. # speaker: you
    Underbart. Villkoren tar vi i genomförandet. # speaker: kristina # mood: relieved
    Beslutet blir en halv sida. Ordet kvällar är inte med. # speaker: narrator # outcome: signed-and-cracked
    -> END

=== end_signed
* [”Nej. Jag pressade fram det. Riskbedömningen är inte gjord på riktigt.” # id: end-undo]
    De skrev på, men jag pressade dem. Det är inte färdigt, och det är jag som säger det. # speaker: you
    { evening:
        Varför ringer du och säger det till mig? # speaker: kristina
        För att det är nitton minuter över bron, och någon kommer att bli liggande. # speaker: you
        Det är tyst så länge att du tror att samtalet har brutits. Fem veckor, säger hon sedan. # speaker: narrator # outcome: later-and-held
    - else:
        Jag har underskrifter. Vad har du? # speaker: kristina # mood: cold
        En känsla, tänker du. Du säger det inte. # speaker: narrator # outcome: taken-from-you
    }
    -> END
* [”Ja. Men jag vill följa upp kvällarna varje vecka från start.” # id: end-flag]
    Ja. Men jag är inte trygg med kvällarna. Vi måste följa dem varje vecka. # speaker: you
    Självklart. Lägg in det i kalendern. # speaker: kristina
    Du lägger in det. Första uppföljningen står på tredje veckan i mars. # speaker: narrator # outcome: signed-and-cracked
    -> END
* [”Ja. De har skrivit på.” # id: end-yes]
    Ja. Eniga, alla. # speaker: you
    Du är guld värd. Det här glömmer jag inte. # speaker: kristina # mood: warm
    Du kör hem över bron den kvällen, av någon anledning. Den är inte sandad. # speaker: narrator # outcome: signed-and-cracked
    -> END

=== adjourned
Kristina svarar inte förrän halv fem. Då har hon redan hört det av HR. # speaker: narrator
Du bröt? Jag bad dig om en enda sak. # speaker: kristina # mood: angry
* [”Jag kan inte samverka om något som redan är gjort. Förläng hyran, så börjar vi om.” # id: adj-stand]
    De hade uppsägningen på bordet. Förläng hyran, så kan jag gå in i det rummet igen. # speaker: you
    { evening:
        Och vad får jag för det? # speaker: kristina
        Ett beslut som ingen river upp. Och nitton minuter i stället för tio, för det är vad det är över bron. # speaker: you
        Hon säger inte ja. Dagen efter får du en kopia av hennes mejl till fastighet. # speaker: narrator # outcome: later-and-held
    - else:
        Du får vila från det här nu. Jag tar mötena själv. # speaker: kristina # mood: cold
        Hon låter nästan omtänksam. # speaker: narrator # outcome: taken-from-you
    }
    -> END
* [”Jag samlar dem igen i morgon och kör klart det.” # id: adj-back]
    Jag samlar dem i morgon bitti. Det blir klart till torsdag. # speaker: you
    Morgonen efter sitter Anita och Jonas kvar i tjugo minuter. Miriam har bytt pass och är inte där. # speaker: narrator
    Skriv oeniga om allt. Sedan får ni göra som ni redan har gjort. # speaker: anita # mood: cold
    Kristina beslutar på torsdagen, som planerat. # speaker: narrator # outcome: decided-first
    -> END
