VAR trust = 4
VAR clarity = 5
VAR side = false
VAR hope = false
VAR bus = false
VAR room = false
VAR appeal = false
VAR chair = false
VAR way = 0
VAR fate = 0
-> yard

=== yard
Tjugo i sju, bygdegården i Sörby. Det står bilar ända bort till macken. Lina bär in en kaffebryggare och hälsar inte riktigt. # speaker: narrator
Hon har varit bibliotekarie här i elva år. Från halvårsskiftet ska hon arbeta i stan. # speaker: narrator
Telefonen surrar. Margareta, nämndens ordförande, skriver: Tåget står, är där halv åtta. Börja utan mig. # speaker: narrator
* [Ta andra änden av kaffebryggaren. # id: yard-lina]
    Vänta, den är tung. # speaker: you
    Mannen på macken frågade om jag skäms. Jag skulle bara köpa grädde. # speaker: lina # mood: tense
    Vad sa du? # speaker: you
    Jag sa: fyrtiotvå kronor, var det så? # speaker: lina
    -> lina_door
* [Ring Margareta. Hon borde vara här när det börjar. # id: yard-text]
    Jag vet. Jag sitter i Hallsberg och stirrar på en signal. # speaker: margareta # mood: tired
    Du kan siffrorna bättre än jag. Men politiken ska du inte ta åt mig. # speaker: margareta
    Var går gränsen, tycker du? Mitt i en fråga. # speaker: you
    Vad vi beslutade och hur det görs, det är du. Varför vi valde så, det är jag. Spara det till halv åtta. # speaker: margareta
    -> hall
* [Sätt dig i bilen tio minuter och läs protokollet en gång till. # id: yard-minutes]
    Paragraf 84. En och nio miljoner, sista juni, reservation av tre ledamöter. Anslaget den tjugofjärde november. # speaker: narrator
    Du räknar på fingrarna. Tre veckor, alltså femtonde december. # speaker: narrator
    Under protokollet ligger ditt eget underlag. Tre alternativ, elva sidor, och ett ord som du har strukit tre gånger: omtyckt. # speaker: narrator
    ~ clarity += 1
    -> hall

=== lina_door
Ni ställer ner bryggaren. Hon torkar händerna på byxorna fast de inte är blöta. # speaker: narrator
Om någon frågar mig i kväll. Får jag säga vad jag tycker? # speaker: lina
* [”Ja, som Lina. Men beslutet svarar jag för, inte du.” # id: lina-free]
    Du får tycka högt, som vem som helst i salen. Men skäller de på dig för beslutet så skickar du dem till mig. # speaker: you
    Okej. Då står jag i köket, tror jag. # speaker: lina # mood: relieved
    Jag tycker att det är för jävligt. Bara så du vet. # speaker: lina
    Det vet jag. # speaker: you
    -> hall
* [”Helst inte i kväll. Det blir lätt fel, för dig också.” # id: lina-better-not]
    Helst inte, om jag får be. Det blir bara rörigt. # speaker: you
    Jag förstår. # speaker: lina # mood: cold
    Ni bär in bryggaren den sista biten utan att säga något. # speaker: narrator
    Så lät hon nog på macken också. # speaker: narrator
    -> hall
* [”Säg det du. Det kan jag inte säga, men du kan.” # id: lina-say-it]
    Säg det högt. Det är mer än jag kan göra. # speaker: you
    Så jag ska säga det du tycker? # speaker: lina
    Det var inte så du menade. Det var nog lite så du menade. # speaker: narrator
    -> hall

=== hall
Hundrafyrtio personer, och stolarna räcker inte. På väggen hänger ett foto av biblioteket när det invigdes, med fanor. # speaker: narrator
På första raden sitter en gammal man med mössan på knäet. Du känner igen honom, han brukar läsa tidningen vid fönstret. # speaker: narrator
Klockan är sju. Någon har skrivit RÖR INTE SÖRBY på ett lakan. # speaker: narrator
* [”Innan jag säger något. Vad är biblioteket för er?” # id: open-round]
    Jag vill börja i andra änden. Vad är biblioteket för er som bor här? # speaker: you
    En kvinna säger sagostunden. En man säger utskrifter, till Arbetsförmedlingen. Någon säger värmen, och några skrattar. # speaker: narrator
    Sedan säger en ung pappa: Så det är inte klart, alltså? Annars hade ni väl inte frågat. # speaker: narrator
    Jo. Det är beslutat. Jag frågar för att jag behöver veta. # speaker: you
    ~ trust += 1
    ~ clarity -= 1
    -> rune_in
* [Börja med bilderna, så att alla har samma fakta: besök, kostnader, avstånd. # id: open-slides]
    Vi tar bakgrunden först. Här ser ni besöken per öppettimme, de senaste fem åren. # speaker: you
    Projektorn surrar. Någon längst bak säger högt att hen inte ser, någon annan att det inte spelar någon roll. # speaker: narrator
    Vi hade elva tusen besök i fjol, det är en halvering på tio år. # speaker: you
    Någon ropar: För att ni halverade öppettiderna! # speaker: narrator
    ~ trust -= 1
    -> rune_in
* [”Det är beslutat. Jag är här för att svara och lyssna.” # id: open-decided]
    God kväll. Jag säger det svåra först. Beslutet är fattat, filialen stänger sista juni, och jag kan inte ändra det. # speaker: you
    Men jag svarar på frågor. Och jag vill höra vad ni behöver sedan. # speaker: you
    Det blir ett slags suck genom salen, inte ovänlig. Sedan börjar det. # speaker: narrator
    ~ clarity += 2
    -> rune_in

=== rune_in
Mannen på första raden reser sig. Han behöver ingen mikrofon. # speaker: narrator
Rune Ek. Jag har betalat skatt i den här kommunen i sextioett år. Vad har jag fått för det? # speaker: rune # mood: angry
Ni tog posten, ni tog banken. Nu tar ni det sista huset där det lyser. # speaker: rune
Det går ett instämmande genom raderna, som när man drar ut en stol. # speaker: narrator
* [”Posten och banken var inte kommunen.” # id: rune-bank]
    Jag förstår att det känns så. Men posten och banken var inte kommunen. # speaker: you
    Är det jag som ska hålla reda på vem av er det är som tar? # speaker: rune # mood: angry
    Applåder. # speaker: narrator
    ~ trust -= 1
    -> rune_two
* [Låt honom tala till punkt. Stå kvar. # id: rune-let]
    Han talar i fyra minuter. Om sågen, om skolvägen, om en ordförande på sjuttiotalet. Du ser på honom hela tiden. # speaker: narrator
    Jaha. Det var väl det, det. # speaker: rune # mood: tired
    Tack. Jag har skrivit upp tre saker av det du sa. Du får titta sedan om det blev rätt. # speaker: you
    ~ trust += 1
    -> rune_two
* [”Tack, Rune. Många vill prata, så jag ber om två minuter var.” # id: rune-rule]
    Tack. Jag vill att alla ska hinna, så vi säger två minuter var. Du får börja, med dina två. # speaker: you
    Två minuter. Det är längre än nämnden ägnade oss. # speaker: rune
    Det är det nog. # speaker: you
    Men han tittar på klockan och håller tiden, på sekunden. # speaker: narrator
    -> rune_two

=== rune_two
Han sätter sig inte. Han vrider mössan ett varv. # speaker: narrator
Bokbuss varannan torsdag, står det. Bussen stannar nere vid vändplan. Har du gått dit i januari? # speaker: rune # mood: hurt
* [”Nej. Det har jag inte. Var borde den stå?” # id: rune-no]
    Nej. Det har jag inte gjort. Var skulle den stå, om du fick bestämma? # speaker: you
    Vid apoteksskåpet, där man ändå väntar på färdtjänsten. Och inte klockan ett. Då äter folk. # speaker: rune
    Du skriver: apoteksskåpet, inte ett. # speaker: narrator
    Och skylt. Folk måste veta. # speaker: rune
    ~ bus = true
    ~ trust += 1
    -> tommy_in
* [Förklara varför nämnden valde bokbussen. # id: rune-reasons]
    Bokbussen når sju byar i stället för en. För samma pengar får fler böcker, det var så nämnden resonerade. # speaker: you
    Jag frågade om vändplan. # speaker: rune
    Det är sant. Det gjorde han. # speaker: narrator
    -> tommy_in
* [”Vem sitter du med där, vid fönstret?” # id: rune-alone]
    Du brukar sitta vid fönstret. Vem sitter du med? # speaker: you
    Det blir tyst. Han ser på mössan. # speaker: narrator
    Med vem som helst. Birgit dog i mars. Det är fyra timmar om dagen som jag slipper höra kylskåpet. # speaker: rune # mood: hurt
    En kvinna på raden bakom lägger handen på hans axel. Han låter den ligga. # speaker: narrator
    ~ trust += 1
    -> tommy_in

=== tommy_in
Tommy reser sig vid sidoväggen. Han satt i nämnden och reserverade sig. Någon bredvid honom filmar. # speaker: narrator
Jag vill inte göra politik av det här. Men var ärlig mot folket nu. Du var emot, eller hur? # speaker: tommy # mood: warm
* [”Mitt underlag är offentligt. Där finns tre alternativ, för och emot. Nämnden valde.” # id: tommy-paper]
    Det jag skrev är offentligt och ligger på bordet där. Tre alternativ, vad som talar för och emot, och vilket jag förordade. # speaker: you
    Sedan är det nämnden som väljer, och det har den gjort. Nu är det mitt jobb att göra det så bra det går. # speaker: you
    Sida nio. Läs sida nio, gott folk. # speaker: tommy
    Läs alla elva. # speaker: you
    -> tommy_two
* [”Du satt ju själv i nämnden. Berätta du hur ni resonerade.” # id: tommy-you]
    Du var med när det beslutades, Tommy. Du får gärna berätta. # speaker: you
    Jag reserverade mig! # speaker: tommy # mood: angry
    Nu talar han i sex minuter. Det är inte längre ditt möte. # speaker: narrator
    ~ clarity -= 1
    -> tommy_two
* [”Det får du fråga politikerna om. Jag är inte här för att tycka.” # id: tommy-ask-politics]
    Det är en politisk fråga, Tommy, och den hör hemma i nämnden. # speaker: you
    Så ingen här inne har ansvaret? # speaker: tommy
    Jag ansvarar för hur det görs. # speaker: you
    Ett mummel går genom raderna. # speaker: narrator
    ~ trust -= 1
    -> tommy_two
* [”Ja. Jag hade hellre sett en annan lösning.” # id: tommy-yes]
    Ja, om jag ska vara ärlig. Jag hade hellre sett att vi kortade öppettiderna överallt. # speaker: you
    Applåden kommer direkt, och den är varm. Telefonen som filmar kommer närmare. # speaker: narrator
    Det är länge sedan någon applåderade något du sa. # speaker: narrator
    ~ side = true
    ~ trust += 1
    -> tommy_two

=== tommy_two
{ side:
    Tack. Och det var alltså fel beslut? # speaker: tommy # mood: warm
- else:
    En enkel fråga bara. Var det rätt beslut, ja eller nej? # speaker: tommy
}
* [”Pengarna fanns inte. Något måste bort, och det blev det här.” # id: two-money]
    Vi skulle spara en och nio. Något var tvunget att bort. # speaker: you
    Ni köpte konst till rondellen för en och tre. # speaker: tommy
    Det är en annan nämnd och andra pengar. Det tar fyra minuter att förklara, och ingen lyssnar på dem. # speaker: narrator
    -> yasmin_in
* [”Det är fattat av dem ni har valt. Därför genomför jag det.” # id: two-lawful]
    Det är fattat öppet, med protokoll, av dem ni har röstat fram. Ogillar man det så är det dem man ska säga det till. # speaker: you
    Om jag bara genomförde det jag själv tyckte om så hade ni inget att rösta om. # speaker: you
    Ingen applåderar. Men några nickar. # speaker: narrator
    Det där var välformulerat. # speaker: tommy
    Det var det faktiskt. Sätt dig nu, Tommy. # speaker: rune
    ~ clarity += 1
    -> yasmin_in
* [”Nej. Inte om ni frågar mig.” # id: two-no]
    Nej. Frågar ni mig så var det inte det. # speaker: you
    Någon visslar. Lina står i köksdörren och blundar. # speaker: narrator
    ~ side = true
    -> yasmin_in

=== yasmin_in
Längst bak räcker någon upp handen och tar ner den igen. En flicka med jackan på, luvan uppe. # speaker: narrator
Ingen har frågat oss som är där på kvällarna. Var ska vi vara? # speaker: yasmin # mood: tense
* [”Vad heter du? Kom fram lite, så att alla hör.” # id: yas-forward]
    Vad heter du? Kom fram, om du vill. # speaker: you
    Yasmin. Jag kan stå här. # speaker: yasmin
    Då kommer jag till dig. # speaker: you
    Du går ner mellan raderna. Stolar skrapar när folk vänder sig om. # speaker: narrator
    Du sa kvällarna. Berätta. # speaker: you
    Man kan läsa där. Hemma är vi sju. # speaker: yasmin
    ~ trust += 1
    -> yasmin_two
* [”Vad gör du där på kvällarna?” # id: yas-what]
    Berätta. Vad gör du där? # speaker: you
    Matte. Hemma är vi sju. # speaker: yasmin
    Var räknar man då? # speaker: you
    I badrummet. Fast då bankar de. # speaker: yasmin
    -> yasmin_two
* [”Stadsbiblioteket har öppet till åtta. Det är fjorton kilometer.” # id: yas-town]
    I stan har vi öppet till åtta, och dit är det fjorton kilometer. # speaker: you
    Sista bussen hem går tjugo i sju. # speaker: yasmin
    Ingen på raderna framför hade vetat det. Inte du heller. # speaker: narrator
    Siffran fjorton står på sida fyra. Den såg så liten ut där. # speaker: narrator
    -> yasmin_two

=== yasmin_two
Vi är sex eller åtta stycken. Lina låter oss sitta kvar i lilla rummet när hon stänger kassan. Till halv åtta. # speaker: yasmin
I köksdörren stelnar Lina. Det där är inte riktigt efter reglerna. # speaker: narrator
Du har aldrig hört talas om lilla rummet. # speaker: narrator
* [”Ni ska inte stå utan plats. Det lovar jag dig.” # id: yt-promise]
    Ni ska ha någonstans att vara. Det lovar jag. # speaker: you
    Var då? # speaker: yasmin
    Det får vi lösa. # speaker: you
    Applåder. Yasmin applåderar inte. # speaker: narrator
    Hon har blivit lovad saker förr, det syns. # speaker: narrator
    ~ hope = true
    -> arrives
* [”Det där visste vi inte när underlaget skrevs. Det ska jag säga till nämnden.” # id: yt-write]
    Det stod inte i mitt underlag, och det borde det ha gjort. Nämnden ska få veta det av mig, skriftligt. # speaker: you
    Ändrar det något? # speaker: yasmin
    Inte stängningen, tror jag. Men det ska finnas med när de bestämmer vad som kommer sedan. # speaker: you
    ~ room = true
    -> arrives
* [”Vad behöver ni, om det inte är just det rummet?” # id: yt-need]
    Om det inte är det rummet. Vad måste finnas? # speaker: you
    Bord. Nät. Värme, och någon vuxen som inte frågar hela tiden. # speaker: yasmin
    { trust >= 4:
        Bygdegården står tom på kvällarna. Det är jag som har nyckeln. # speaker: rune
        Ni ser på honom, både du och Yasmin. Han ser förvånad ut själv. # speaker: narrator
        ~ room = true
        ~ trust += 1
    - else:
        Rune harklar sig, som om han tänkte säga något. Sedan korsar han armarna igen. # speaker: narrator
    }
    -> arrives

=== arrives
Dörren går upp. Margareta, med snö på axlarna och tågbiljetten i handen. Hon stannar innanför tröskeln. # speaker: narrator
Någon viskar. Hundrafyrtio huvuden vänder sig. # speaker: narrator
* [”Nu tar vi kaffe. En kvart.” # id: arr-coffee]
    Bra läge för kaffe. En kvart, sedan tar vi det som ska hända härnäst. # speaker: you
    -> coffee
* [”Margareta är här. Hon kan svara på varför.” # id: arr-forward]
    Här kommer nämndens ordförande. Frågorna om varför sparade jag till dig, Margareta. # speaker: you
    Hon tar av sig jackan på vägen fram. # speaker: narrator
    Ja. Det är mig ni ska vara arga på. # speaker: margareta
    Någon buar. Någon annan hyssjar. # speaker: narrator
    ~ chair = true
    -> chair_scene
* [Nicka åt henne och fortsätt. Hon har knappt fått av sig skorna. # id: arr-go-on]
    Du tar två frågor till. Margareta står kvar vid dörren. Du känner hennes blick när du svarar på varför Sörby och inte Åby. # speaker: narrator
    Det svaret var hennes. # speaker: narrator
    -> coffee

=== chair_scene
Varför vi? Varför inte stan? # speaker: rune # mood: angry
För att vi hade en och nio för lite, och jag tyckte att det var bättre att stänga en än att låta alla fem bli halva. Tre i nämnden tyckte tvärtom. # speaker: margareta
Visste du att sista bussen går tjugo i sju? # speaker: yasmin
Margareta ser på dig. # speaker: narrator
* [”Det stod inte i mitt underlag. Det är mitt fel.” # id: ch-own]
    Busstiden stod inte i underlaget. Det var jag som skrev det. # speaker: you
    Då visste jag det inte. Nu vet jag det. # speaker: margareta
    Rune ser från henne till dig och tillbaka, som på en tennismatch där ingen slår. # speaker: narrator
    -> coffee
* [Säg ingenting. Frågan är till henne. # id: ch-silent]
    Nej. Det visste jag inte. # speaker: margareta
    Hon säger det rakt ut, och skriver något på tågbiljetten. # speaker: narrator
    Det var då själva den. En som svarar. # speaker: rune
    -> coffee
* [”Busstiderna är regionens. Dem rår varken hon eller jag på.” # id: ch-bus]
    Bussarna är regionens, det är tyvärr inte vi. # speaker: you
    Okej. # speaker: yasmin # mood: cold
    Någon annans bord. Det svaret har hon fått förut. # speaker: narrator
    ~ trust -= 1
    -> coffee

=== coffee
Lina häller upp kaffe i köket med ryggen mot salen. Rune lägger ut brickor med kakor, i raka led. Yasmin har gått ut på trappan. # speaker: narrator
* [Gå in i köket till Lina. # id: cof-lina]
    -> cof_lina
* [Hjälp Rune med brickorna. # id: cof-rune]
    -> cof_rune
* [Ta två koppar och gå ut på trappan. # id: cof-yasmin]
    -> cof_yasmin
* [Ta Margareta avsides vid kapphängarna. # id: cof-margareta]
    -> cof_margareta

=== cof_lina
En man i täckväst lutar sig över disken. Han säger att hon borde veta hut, hon som är härifrån. # speaker: narrator
* [Vänta tills han har gått. Fråga henne om det lilla rummet. # id: cl-room]
    Hur länge har de fått sitta kvar? # speaker: you
    Två år. Ska du anmäla mig? # speaker: lina # mood: tense
    De sopar efter sig. De är snällare än läsecirkeln. # speaker: lina
    Jag ska skriva upp att det behövs. # speaker: you
    Hon ser på dörren där mannen gick ut. Du såg honom, och du väntade. # speaker: narrator
    ~ room = true
    -> second
* [Ställ dig emellan. ”Det är mig du ska prata med om beslutet.” # id: cl-step]
    Du får skälla på mig. Lina har inte beslutat någonting. # speaker: you
    Han tar en kaka och går. Hon häller upp en kopp till dig, för full. # speaker: narrator
    Det lilla rummet. Jag borde ha frågat dig först. # speaker: lina
    Ja. Jag är glad att du inte gjorde det. # speaker: you
    -> second

=== cof_rune
Han flyttar din bricka två centimeter. Nu är den rak. # speaker: narrator
Jag gjorde hyllorna där borta. I biblioteket. Sextionio. # speaker: rune # mood: calm
* [”Vad ska hända med dem, tycker du?” # id: cr-shelves]
    Vad ska hända med dem då? # speaker: you
    Inte tippen. De passar där nere, mellan fönstren. Jag har mätt. # speaker: rune
    Han har alltså mätt. Innan han kom hit för att skälla. # speaker: narrator
    Fast jag är arg ändå. # speaker: rune
    Det förstår jag. # speaker: you
    ~ room = true
    -> second
* [”Jag är ledsen för Sörbys skull.” # id: cr-sorry]
    Jag är ledsen för det här, Rune. För Sörbys skull. # speaker: you
    Jaha. Ja, det är du väl. # speaker: rune
    Han är inte ovänlig. Han har hört ordet förut. # speaker: narrator
    -> second

=== cof_yasmin
Det snöar på trappan. Hon tar koppen men dricker inte. # speaker: narrator
Det är alltid gamla som pratar. Sen blir det som de vill, eller som ni vill. # speaker: yasmin
* [”Det är mörkt och snöar. Hur kommer du hem sen?” # id: cy-ride]
    Hur kommer du hem? # speaker: you
    Går. Det är fyra kilometer. Det är lugnt. # speaker: yasmin
    Du säger åt henne att be Lina om skjuts. Hon säger okej, och du vet inte om hon gör det. # speaker: narrator
    -> second
* [”Skulle ni kunna skriva en sida till nämnden?” # id: cy-who]
    Skulle ni kunna skriva en sida? Vad ni gör där, vilka tider. Då ligger den i ärendet, och jag kan inte stryka den. # speaker: you
    Läser de den? # speaker: yasmin
    Det är en rimlig fråga. # speaker: narrator
    Jag ser till att de får den. Läsa måste de göra själva. # speaker: you
    ~ room = true
    -> second

=== cof_margareta
{ chair:
    Fjorton år i politiken, och jag visste inte när sista bussen går. # speaker: margareta # mood: tired
- else:
    Hur illa är det? # speaker: margareta # mood: tired
}
{ side:
    Jag fick ett klipp på tåget. Det är redan ute. # speaker: margareta # mood: cold
}
* [”Det går bra. Du behöver inte säga något, jag tar resten.” # id: cm-shield]
    Vila du. Jag tar det till slutet. # speaker: you
    Säkert? Tack. # speaker: margareta # mood: relieved
    Tommy ser henne sätta på sig jackan igen. # speaker: narrator
    ~ trust -= 1
    ~ chair = false
    -> second
* {not chair} [”Du behöver säga varför till dem själv. Jag presenterar dig.” # id: cm-front]
    Det är ditt varför de vill ha. Jag presenterar dig, sedan går jag åt sidan. # speaker: you
    De kommer att äta upp mig. # speaker: margareta # mood: tense
    Kanske. De har ätit av mig i en timme. # speaker: you
    ~ chair = true
    -> chair_late
* [”Kan nämnden ta upp vad som ska finnas efter juni?” # id: cm-ask]
    Stängningen ligger fast, det förstår jag. Men vad som ska finnas sedan är inte beslutat. Kan du ta upp det? # speaker: you
    Om du skriver ett underlag. Med det som ungdomarna har sagt i kväll. # speaker: margareta
    Och med vad det kostar. Jag vill inte stå här en gång till utan siffror. # speaker: margareta
    ~ room = true
    -> second

=== chair_late
Efter kaffet går Margareta fram till mikrofonen. Du sätter dig på första raden, bredvid Rune. # speaker: narrator
Vi hade en och nio för lite. Jag tyckte att det var bättre att stänga en än att låta alla fem bli halva, och tre i nämnden tyckte tvärtom. # speaker: margareta
Sover du gott på det? # speaker: tommy # mood: angry
Nej. Men jag skulle rösta likadant i morgon. # speaker: margareta # mood: tired
Det blir alldeles stilla. Hon letar efter siffran för Sörby i sina papper och hittar den inte. # speaker: narrator
* [Sitt kvar. Hon klarar sig. # id: late-sit]
    Jag minns inte siffran. Bibliotekschefen har den. Men valet är mitt, och det hade jag gjort utan siffran också. # speaker: margareta
    Sista bussen går tjugo i sju. Visste du det? # speaker: yasmin
    Nej. Det visste jag inte. # speaker: margareta
    Det var en som svarade i alla fall. # speaker: rune # mood: calm
    -> second
* [Säg siffran från din plats, och inget mer. # id: late-figure]
    Elva tusen besök. Dubbelt så många för tio år sedan. # speaker: you
    Tack. Den siffran avgjorde för mig. # speaker: margareta
    Sista bussen går tjugo i sju. Vägde ni in den? # speaker: yasmin
    Nej. Den hade jag ingen aning om. # speaker: margareta
    -> second
* [Res dig och ta över frågorna. Hon är slut. # id: late-take]
    Jag kan ta de där. Varför just Sörby, det var nämligen så här. # speaker: you
    Margareta kliver åt sidan, lättad. Tio minuter senare är det du som har stängt biblioteket. # speaker: narrator
    ~ chair = false
    ~ trust -= 1
    -> second

=== second
Tio över åtta. Färre stolar är tagna nu, men de som är kvar har flyttat fram. # speaker: narrator
Kan man överklaga det här, eller är det bara att gå hem? # speaker: rune
* [”Det står i protokollet hur man gör. Det finns på webben.” # id: app-web]
    Det står i protokollet hur man gör, på kommunens webb. # speaker: you
    Jag har ingen webb. Jag hade ett bibliotek. # speaker: rune
    Skrattet är inte på din sida. # speaker: narrator
    -> close
* [”Ja. Tre veckor från anslaget, sista dagen är femtonde december.” # id: app-how]
    Ja. Den som bor i kommunen kan begära laglighetsprövning. Tre veckor från anslaget, alltså senast den femtonde december. # speaker: you
    Domstolen ser på om beslutet gick rätt till, inte om det var klokt. Det ska ni veta innan ni lägger julen på det. # speaker: you
    Rune skriver femtonde december på insidan av mössan. # speaker: narrator
    ~ appeal = true
    ~ clarity += 1
    ~ trust += 1
    -> close
* [”Det går. Men det är nog bortkastad tid, beslutet är korrekt fattat.” # id: app-useless]
    Det går, formellt. Men jag skulle inte lägga tid på det. # speaker: you
    Det var inte det jag frågade. # speaker: rune
    En kvinna tar upp telefonen och söker själv. Hon vinklar skärmen bort från dig. # speaker: narrator
    ~ trust -= 1
    -> close
* [”Ett annat sätt är att samla namn. Politiker lyssnar på sådant.” # id: app-names]
    Ni kan alltid samla namn. Det brukar göra intryck. # speaker: you
    Någon river ut ett papper och drar linjer. Överklagandet kommer bort i surret. # speaker: narrator
    ~ hope = true
    -> close

=== close
Tjugo över. Kaffet är slut, vaktmästaren har börjat släcka i hallen. Du har ordet en sista gång. # speaker: narrator
* [”Jag tar med mig allt ni har sagt. Sista ordet är kanske inte sagt.” # id: clo-all]
    Tack för i kväll. Jag tar med mig allt, och vem vet, sista ordet är kanske inte sagt. # speaker: you
    Det går en värme genom rummet. Folk reser sig nästan glada. # speaker: narrator
    Hör ni. Det är inte avgjort! # speaker: rune
    ~ hope = true
    ~ clarity -= 2
    ~ way = 3
    -> stacking
* {bus or room} [”Det här tar jag med. Den tionde är jag här igen med svar, även om det är nej.” # id: clo-date]
    { bus and room:
        Två saker har jag skrivit upp. Var bussen ska stå, och någonstans att sitta på kvällen. # speaker: you
    - else:
        { bus:
            En sak har jag skrivit upp. Var bussen ska stå, och när. # speaker: you
        - else:
            En sak har jag skrivit upp. Någonstans att sitta på kvällen, efter juni. # speaker: you
        }
    }
    Jag lovar inget annat än att ni får svar. Här, den tionde, klockan sju, av mig. # speaker: you
    Den tionde är det luciakaffe. # speaker: rune
    Då kommer jag till luciakaffet. # speaker: you
    ~ hope = false
    ~ way = 1
    -> stacking
* {chair} [”Margareta, vad tar nämnden med sig från i kväll?” # id: clo-chair]
    Att jag inte hade läst på om bussarna. Och att det ni frågar efter inte är en lokal, utan en kväll. # speaker: margareta
    Jag lovar inte att vi hittar pengar. Jag lovar att det kommer upp på bordet i januari. # speaker: margareta
    ~ hope = false
    ~ way = 2
    -> stacking
* {side} [”Jag sa förut vad jag själv tyckte. Det var fel av mig, i den här rollen.” # id: clo-correct]
    En sak måste jag rätta. Jag sa vad jag själv tycker. Det ska jag inte göra härifrån, för då vet ni inte vem som bestämmer. # speaker: you
    Beslutet är nämndens. Jag genomför det, och ni ska kunna lita på att jag gör det ordentligt. # speaker: you
    { bus or room:
        Och det jag har skrivit upp får ni svar på. Här, den tionde. # speaker: you
    }
    Några buar, lite trött. Tommy sänker telefonen. # speaker: narrator
    ~ side = false
    ~ trust -= 1
    ~ hope = false
    ~ way = 1
    -> stacking
* {not bus and not room and not side} [”Protokoll och underlag ligger på bordet. Där står vad som gäller och vem som beslutat.” # id: clo-paper]
    Allt som är beslutat ligger på bordet vid dörren. Ta ett var. Mitt nummer står längst ner, och det är jag som svarar. # speaker: you
    ~ way = 4
    -> stacking

=== stacking
{ hope or clarity < 4:
    ~ way = 3
}
{ way:
- 3: ~ fate = 3
- 2: ~ fate = 2
- else:
    { trust < 4:
        ~ fate = 5
    - else:
        { way == 1 and (bus or room):
            ~ fate = 1
        - else:
            { appeal:
                ~ fate = 4
            - else:
                ~ fate = 5
            }
        }
    }
}
~ hope = false
~ bus = false
~ room = false
~ appeal = false
~ way = 0
Ni staplar stolar, tio i varje. Tommy tar två åt gången och stannar bredvid dig. # speaker: narrator
Vi har öppet möte på torsdag. Du behöver inte säga mer än du sa i kväll. Folk tycker om dig. # speaker: tommy # mood: warm
* [”Tack, men nej.” # id: sta-thanks]
    Tack. Men nej. # speaker: you
    Tänk på saken. # speaker: tommy
    Han lägger sina stolar överst, fast stapeln redan är för hög. # speaker: narrator
    -> lights
* [”Frågar nämnden så kommer jag. Då till alla partier.” # id: sta-invite-all]
    Vill nämnden att jag informerar partierna så gör jag det. Alla, samma bilder. # speaker: you
    Tråkigt svar. # speaker: tommy
    Ja. # speaker: you
    Han skrattar faktiskt. # speaker: narrator
    -> lights
* [”Jag kan väl titta in och lyssna, som privatperson.” # id: sta-maybe]
    Jag kan väl titta in och lyssna. Som mig själv. # speaker: you
    Klart du kan. Jag säger att du kommer. # speaker: tommy
    Innan du har startat bilen ligger inbjudan ute: Med bibliotekschefen. # speaker: narrator
    { not side:
        ~ way = 5
    }
    -> lights

=== lights
Ute ligger snön orörd på biltaken. Yasmin står vid macken under lampan och väntar på någon. # speaker: narrator
{ chair:
    Ska du in till stan? Jag har missat sista tåget också. # speaker: margareta # mood: tired
- else:
    Din telefon har sjutton nya notiser. Du har inte tittat på dem. # speaker: narrator
}
* [Skriv ner kvällen i bilen, medan du minns orden. # id: lig-write]
    Du skriver i tjugo minuter, med innerbelysningen på. Du skriver vem som sa vad, också det om dig. # speaker: narrator
    Det blir fem sidor. Den kortaste meningen är Yasmins: var ska vi vara. # speaker: narrator
    { chair:
        Margareta har somnat i sätet bredvid. # speaker: narrator
    }
    -> ending
* [Åk hem. Du har gett allt du hade. # id: lig-home]
    I backspegeln slocknar bygdegården, fönster för fönster. # speaker: narrator
    -> ending
* [Fråga Lina hur hon mår, innan hon kör. # id: lig-lina]
    Hur mår du? # speaker: you
    Jag vet inte. Fråga mig i januari. # speaker: lina # mood: tired
    Du skriver in det i kalendern, där hon ser det: januari, fråga Lina. # speaker: narrator
    -> ending

=== ending
{ side:
    Halv elva når klippet tvåhundra delningar. Det är elva sekunder långt. # speaker: narrator # outcome: used-by-side
    -> END
}
{ way == 5:
    Halv elva har inbjudan delats tvåhundra gånger. Din titel står i fetstil, ditt namn är felstavat. # speaker: narrator # outcome: used-by-side
    -> END
}
{ fate:
- 1:
    I almanackan står den tionde. Du har redan bokat salen, och Rune har skrivit upp sig på kaffet. # speaker: narrator # outcome: heard-and-used
- 2:
    På väg in mot stan säger Margareta inget på länge. Sedan frågar hon vad ett bord kostar. # speaker: narrator # outcome: chair-answered
- 3:
    På anslagstavlan vid macken sitter redan en lapp. Det är inte avgjort! står det, och under det ditt namn. # speaker: narrator # outcome: false-hope
- 4:
    Protokollen du hade med dig är slut. Rune tog fyra. # speaker: narrator # outcome: took-it-to-court
- else:
    Protokollen du hade med dig ligger kvar på bordet, nästan hela högen. Vaktmästaren undrar om han kan slänga dem. # speaker: narrator # outcome: wall
}
-> END
