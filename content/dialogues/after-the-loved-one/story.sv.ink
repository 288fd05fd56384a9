VAR trust = 4
VAR facts = 3
VAR stopped = false
VAR blind = false
VAR harm = false
VAR gmet = false
VAR gcomes = false
VAR told = false
VAR settle = false
VAR fate = 0
-> monday

=== monday
Din tredje måndag på Linden. I personalrummet hänger muggar på krokar, en för var och en. Du har tagit en med en tupp på. # speaker: narrator
Det blir tyst runt bordet. Inte ovänligt, mer som när någon har satt sig på en hatt. # speaker: narrator
Det där är Gunnels. # speaker: majlis
* [”Gunnel har gått i pension. Det är väl bara en mugg.” # id: mug-just]
    Hon behöver den väl inte längre? Det är ju bara en mugg. # speaker: you
    Det är klart. # speaker: majlis # mood: cold
    Hon diskar den efteråt och torkar den med en egen handduk. # speaker: narrator
    ~ trust -= 1
    -> habit
* [”Oj. Då byter jag innan det blir en polissak.” # id: mug-swap]
    Oj. Då byter jag, innan någon ringer polisen. # speaker: you
    Någon fnissar. Maj-Lis tar ner en vit mugg åt dig, utan tryck. # speaker: narrator
    Den där hör till ingen. Den är din så länge. # speaker: majlis
    -> habit
* [”Varför en tupp?” # id: mug-ask]
    Varför just en tupp? # speaker: you
    För att hon var här klockan sex varje morgon. Han som målade den bodde på tvåan, han hade varit porslinsmålare. # speaker: majlis
    Han målade en åt henne och glömde det, och målade en till. Den andra har hon hemma. # speaker: majlis
    Då ska den nog inte jag ha. # speaker: you
    Nej. Men du kan dricka ur den i dag. # speaker: majlis # mood: warm
    ~ trust += 1
    -> habit

=== habit
Ni fikar. Femtio saker som du inte kan. Vem som vill ha gardinen öppen, vilken hiss som fastnar. # speaker: narrator
Gunnel gick alltid ett varv först. Före datorn. Hon visste vem som hade sovit. # speaker: majlis
Längst ner vid bordet äter Ayaan sin frukost. Hon har jobbat natt. Hon säger ingenting. # speaker: narrator
* [”Jag är inte Gunnel. Ni får ge mig lite tid.” # id: habit-own]
    Jag är inte Gunnel. Jag kommer inte att bli det heller. Ge mig lite tid. # speaker: you
    Det är ingen som begär det. # speaker: majlis
    Någon sätter på radion. # speaker: narrator
    Det gör de nog, lite grann. # speaker: narrator
    -> screen
* [”Visa mig varvet. Sedan ser jag vad jag tar efter.” # id: habit-show]
    Visa mig. Allt gör jag nog inte likadant, men det där låter klokt. # speaker: you
    Maj-Lis går fort och hälsar med handflatan på varje dörrkarm. Efter åtta rum märker du att du gör det också. # speaker: narrator
    ~ trust += 1
    -> screen
* [”Ni kommer inte att märka någon skillnad. Jag tänker göra precis som hon.” # id: habit-same]
    Ni ska inte märka någon skillnad. Gunnels sätt är mitt sätt. # speaker: you
    Det var skönt att höra. # speaker: majlis # mood: relieved
    Ayaan ser upp från sin smörgås för första gången. # speaker: narrator
    ~ trust += 1
    -> screen

=== screen
Efteråt sitter du med schemat. I systemet jobbade Sara natten till söndag. Men när du kom förbi i söndags morse var det Ayaan som öppnade. # speaker: narrator
Du bläddrar bakåt. Det är inte den enda natten som inte stämmer. # speaker: narrator
* [Gå till Maj-Lis. Hon kan schemat utantill. # id: scr-majlis]
    -> majlis_talk
* [Möt Ayaan i omklädningsrummet innan hon går hem. # id: scr-ayaan]
    -> ayaan_talk
* [Jämför i lugn och ro schemat med nattens signeringslistor. # id: scr-lists]
    -> lists

=== majlis_talk
Det är byten. Vi sköter det själva här, det har alltid funkat. # speaker: majlis # mood: calm
* [”Vem avgör vem som tar nätterna?” # id: maj-who]
    När någon vill byta bort en natt. Vem tar den då? # speaker: you
    Det ger sig. De yngre får ta lite mer, så var det för mig med. # speaker: majlis
    Hur många är ni som är yngre? # speaker: you
    Det beror på hur man räknar. # speaker: majlis
    ~ facts += 1
    -> book
* [”Byten ska in i systemet. Det måste de.” # id: maj-system]
    De måste registreras, Maj-Lis. Annars vet ingen vem som är här. # speaker: you
    Vi vet vem som är här. # speaker: majlis # mood: cold
    Systemet har de i stadshuset för sin skull. Så sa Gunnel. # speaker: majlis
    ~ trust -= 1
    -> book
* [”Får jag se hur ni gör?” # id: maj-show]
    Kan du visa mig? Jag vill förstå det innan jag tycker något. # speaker: you
    I morgon. Jag ska bara hitta den. # speaker: majlis
    Hon vet precis var den är. Hon behöver en natt på sig, och det får hon. # speaker: narrator
    Du vet att det inte är något konstigt? # speaker: majlis
    Jag vet ingenting än. # speaker: you
    ~ trust += 1
    -> book

=== ayaan_talk
Hon sitter med ena skon av. Foten är svullen. # speaker: narrator
Har jag gjort något fel? # speaker: ayaan # mood: tense
* [”Du får inte jobba så mycket. Det är mot reglerna.” # id: aya-law]
    Du får inte jobba så här. Det finns regler om vila. # speaker: you
    Tar du bort passen? Jag har räknat med dem. # speaker: ayaan # mood: tense
    Du ville skydda henne. Hon knyter skon igen. # speaker: narrator
    De ger mig timmar i boken. Ta inte bort dem. # speaker: ayaan
    -> ayaan_two
* [”Nej. Jag vill bara förstå. Hur många nätter har du haft i november?” # id: aya-how-many]
    Ingenting. Jag försöker bara förstå schemat. Hur många nätter blev det i november? # speaker: you
    Elva. Jag är schemalagd på fyra. # speaker: ayaan
    Hon säger det som man säger en adress. # speaker: narrator
    Resten står i boken. Jag har mycket i boken. # speaker: ayaan
    ~ facts += 1
    -> ayaan_two
* [”Varför säger du ja?” # id: aya-why]
    Varför säger du ja till allihop? # speaker: you
    Vem ska jag säga nej till? Maj-Lis lärde mig allt. Hon kom hem med mat när min mamma dog. # speaker: ayaan
    Och jag får ju timmar för det. I boken. # speaker: ayaan
    -> ayaan_two

=== ayaan_two
Du säger väl inte att det kom från mig? # speaker: ayaan
* [”Nej. Jag såg det själv i schemat, och det är så jag säger det.” # id: at-no]
    Jag såg det själv. Det är sant, och det är det jag säger. # speaker: you
    Okej. # speaker: ayaan # mood: relieved
    Hon reser sig på den onda foten, som om hon övade. # speaker: narrator
    -> book
* [”Du har inget att vara rädd för. Det vore bra om fler sa ifrån.” # id: at-stand]
    Du har rätt att säga det. Jag står bakom dig. # speaker: you
    Du går hem klockan fem. # speaker: ayaan
    -> book

=== lists
Det tar hela eftermiddagen. Fyrtioen byten på tre månader. Ayaan har tagit nitton av dem, och Maj-Lis har inte haft en natt sedan i maj. # speaker: narrator
Fjorton gånger är det mindre än elva timmar mellan två pass. # speaker: narrator
~ facts += 2
* [Lås in listan i lådan tills du vet mer. # id: lis-drawer]
    I lådan ligger en linjal och ett kvitto på fyrtio semlor. Gunnels. # speaker: narrator
    Under kvittot ligger en lapp med Gunnels handstil: Prata med M-L om boken. Den är två år gammal. # speaker: narrator
    -> book
* [Lägg listan framför Maj-Lis och fråga vad du inte ser. # id: lis-lay]
    Jag har räknat. Men siffror säger inte allt. Vad är det jag inte ser? # speaker: you
    Att det har funkat. # speaker: majlis # mood: tense
    Hon läser den två gånger. Vid nitton stannar fingret. # speaker: narrator
    Det finns en bok. Jag visar dig i morgon. # speaker: majlis
    -> book

=== book
Tisdag. Maj-Lis lägger en blå räkenskapsbok på ditt skrivbord. Hårda pärmar, elva år tjock. # speaker: narrator
Jobbar man extra skriver man plus. Behöver man vara ledig tar man minus. Inga blanketter. # speaker: majlis
Gunnel kallade den vår lilla bank. När min syster låg på slutet fick jag tre veckor. Ingen frågade. # speaker: majlis # mood: warm
På sista sidan har någon räknat ihop alla plus: sexhundrafyrtio timmar. De finns ingen annanstans. # speaker: narrator
* [”Vet du, den där har jag inte sett.” # id: book-unseen]
    Vet du, den där har jag inte sett. # speaker: you
    Nej. Det hade inte Gunnel heller. # speaker: majlis # mood: warm
    Hon stoppar den under armen. För första gången säger hon hej då och ditt namn. # speaker: narrator
    ~ blind = true
    ~ trust += 2
    -> wednesday
* [”Jag förstår. Senast på torsdag säger jag hur jag gör.” # id: book-promise]
    Jag förstår vad den har betytt. Och jag ser sådant som oroar mig. På torsdag säger jag hur jag tänker göra. # speaker: you
    Torsdag. Det var ärligt i alla fall. # speaker: majlis
    Hon stryker med handen över pärmen innan hon går. # speaker: narrator
    ~ trust += 1
    -> wednesday
* [”Från och med nu går alla byten genom mig, i systemet.” # id: book-stop]
    Det här får inte fortsätta, inte en dag till. Alla byten går genom mig nu. # speaker: you
    Tre veckor. # speaker: majlis # mood: cold
    Så länge har du varit här. Det är det hon menar. # speaker: narrator
    På eftermiddagen hör du det gå från avdelning till avdelning. Det slutar viskas när du kommer. # speaker: narrator
    ~ stopped = true
    ~ trust -= 2
    -> wednesday
* [”Vem har mest plus, och vem har mest minus?” # id: book-who]
    Vem ligger mest på plus? # speaker: you
    Ayaan. Hundrasextio. # speaker: majlis
    När tog hon ut något senast? # speaker: you
    Maj-Lis bläddrar. Hon bläddrar ganska länge. # speaker: narrator
    Hon har väl inte velat. # speaker: majlis # mood: tense
    ~ facts += 1
    -> wednesday

=== wednesday
Onsdag, halv tio. Det doftar kardemumma ända ut i hissen. Gunnel sitter vid bordet, på stolen som är din, med tuppen framför sig. # speaker: narrator
Där är du ju! Jag sa just att du inte har det lätt. # speaker: gunnel # mood: warm
* [”Gunnel, det vore bra om du ringde innan du kommer.” # id: wed-ring]
    Det är trevligt, men jag skulle vilja att du ringer innan. Vi har mycket på morgnarna. # speaker: you
    Ingen tuggar. # speaker: narrator
    Ja, naturligtvis. Vad dum jag är. # speaker: gunnel # mood: hurt
    Ayaan reser sig och häller upp mer kaffe åt henne, fast koppen är full. # speaker: narrator
    ~ trust -= 2
    -> christmas
* [”Vad roligt att du är här. Har du tio minuter, du och jag?” # id: wed-aside]
    Gunnel, har du tio minuter? Jag behöver fråga dig om en sak. # speaker: you
    Hon torkar händerna på en servett, noga. Hon har väntat på det. # speaker: narrator
    Ska vi vänta med påtåren? # speaker: majlis
    Nej, nej. Drick ni. # speaker: gunnel
    -> gunnel_out
* [Ta en annan stol och en bulle. # id: wed-chair]
    Du sätter dig vid kortsidan. Bullen är fruktansvärt god. # speaker: narrator
    Du ser trött ut. Går du varvet? # speaker: gunnel
    Jag lär mig. # speaker: you
    -> christmas

=== christmas
Gunnel, säg hur det blir med julen. Du brukade alltid ha listan klar nu. # speaker: majlis
Gunnel drar efter andan för att svara. Sedan ser hon på dig. # speaker: narrator
* [”Berätta hur du gjorde, Gunnel. I morgon säger jag mitt.” # id: chr-how]
    Jag frågade runt. De som hade barn först, och de som hade varit här länge. # speaker: gunnel
    Jag har barn. # speaker: ayaan
    Hon säger det till bullen. Det är det första hon säger inför alla sedan du började. # speaker: narrator
    Det har du ju. Två stycken. Det hade jag glömt. # speaker: gunnel
    ~ trust += 1
    -> gunnel_out
* [Låt Gunnel svara. Hon kan det, och alla blir lugna. # id: chr-let]
    Som i fjol, tänker jag mig. Maj-Lis är ledig, Sara är ledig, och de unga tar kvällen. # speaker: gunnel
    Maj-Lis skriver upp det. Nu finns det en jullista, och det är inte du som har gjort den. # speaker: narrator
    Nu ska jag inte störa. Följer du mig ut? # speaker: gunnel
    -> gunnel_out
* [”Den frågan är min nu. Ni får svar i morgon.” # id: chr-mine]
    Den tar jag. I morgon på mötet, så hör alla samtidigt. # speaker: you
    Så klart. Jag är ju pensionär. # speaker: gunnel
    Hon ler. Det är nästan ett äkta leende. # speaker: narrator
    Följer du mig ut? Jag har en sak i bilen. # speaker: gunnel
    -> gunnel_out

=== gunnel_out
Ni står vid hennes bil. Hon har en frostskrapa i handen som hon inte behöver. # speaker: narrator
Det är boken, eller hur? # speaker: gunnel # mood: tense
* [”Sexhundrafyrtio timmar, Gunnel. Och Ayaan tar nätterna.” # id: gun-hours]
    Det är sexhundrafyrtio timmar som inte finns någonstans. Och Ayaan tar nätterna. # speaker: you
    Ayaan? Hon sa alltid att hon gärna ville. # speaker: gunnel # mood: hurt
    Hon sätter sig i bilen med dörren öppen. # speaker: narrator
    Jag såg dem som fick ledigt. Det var så roligt att ge dem det. # speaker: gunnel
    ~ gmet = true
    -> gunnel_two
* [”Du ska inte behöva oroa dig. Jag löser det.” # id: gun-worry]
    Oroa dig inte. Det är mitt nu, jag löser det. # speaker: you
    Du är snäll. De är så fina, allihop. # speaker: gunnel # mood: relieved
    Hon kramar dig. Det luktar kardemumma om kappan. # speaker: narrator
    När bilen har svängt ut står du kvar med hennes frostskrapa. # speaker: narrator
    -> peter_call
* [”Hur började den?” # id: gun-why]
    Hur började det? # speaker: you
    Det blev stopp för övertid, det året. De fick jobba över ändå, för någon måste ju. Jag hade inget att betala med utom tid. # speaker: gunnel
    Det skulle vara över sommaren. # speaker: gunnel # mood: tired
    Sedan blev de så glada. # speaker: gunnel
    ~ facts += 1
    ~ gmet = true
    -> gunnel_two

=== gunnel_two
Vad tänker du göra? # speaker: gunnel
* [”Jag måste berätta det för Peter. Jag ville att du visste det av mig.” # id: gt-first]
    Jag måste ta det med Peter i dag. Du skulle höra det av mig först. # speaker: you
    Ja. Det måste du väl. # speaker: gunnel # mood: hurt
    Säg att det var min bok. Inte deras. # speaker: gunnel
    Det ska jag säga. # speaker: you
    -> peter_call
* [”Skulle du kunna säga det du sa nu, på mötet i morgon?” # id: gt-come]
    Kom i morgon. Säg det till dem så som du sa det till mig. Av mig låter det som en anklagelse. # speaker: you
    Du ber mig att riva mitt eget hus. # speaker: gunnel # mood: tense
    Bara ett rum. # speaker: you
    Hon skrapar på rutan, fast den är klar. Sedan nickar hon. # speaker: narrator
    ~ gcomes = true
    -> peter_call
* [”Det här stannar mellan oss två.” # id: gt-between]
    Jag låter den rinna ut i sanden. Ingen behöver veta hur den började. # speaker: you
    Tack. # speaker: gunnel # mood: relieved
    -> peter_call

=== peter_call
Klockan två ringer Peter, din chef. Han äter något. # speaker: narrator
Hur går det? Inte lätt att komma efter Gunnel, va? Hon höll budget i nitton år, det har ingen annan gjort. # speaker: peter # mood: warm
* [”Jag vill be om hjälp med en sak som jag inte kan.” # id: pet-help]
    Jag behöver hjälp. Det är arbetstid som inte är registrerad, mycket, och jag kan det inte tillräckligt bra. # speaker: you
    Hur mycket är mycket? # speaker: peter
    Sexhundrafyrtio timmar. # speaker: you
    Jag har nog undrat. Jag frågade aldrig. # speaker: peter
    ~ told = true
    -> peter_two
* [”Bra. Jag har lite att ordna med schemat bara.” # id: pet-roster]
    Det går bra. Lite att ordna med bytena bara, sånt som har växt fram. # speaker: you
    Kör på. Du har mitt fulla stöd. # speaker: peter
    Och hälsa Gunnel. # speaker: peter
    Stöd för vad, har han inte frågat. # speaker: narrator
    -> night
* [”Jag vet hur hon höll den. Det är det jag måste prata med dig om.” # id: pet-tell]
    Jag tror att jag vet hur. Det finns sexhundrafyrtio timmar som inte står i något system. # speaker: you
    Han slutar tugga. # speaker: narrator
    Säg det igen. # speaker: peter
    Sexhundrafyrtio. I en blå bok. # speaker: you
    ~ told = true
    -> peter_two

=== peter_two
Kan vi inte stryka boken och börja om? Ingen har ju begärt något. # speaker: peter # mood: tense
* [”Kanske. Det blir nog minst bråk så, för alla.” # id: p2-okay]
    Kanske det. De flesta vet nog inte själva vad de har. # speaker: you
    Precis. Vi tittar framåt. # speaker: peter # mood: relieved
    Ayaan vet vad hon har. Hundrasextio timmar, med blå penna. # speaker: narrator
    -> night
* [”De har arbetat de timmarna. Vi räknar, med HR och Kommunal.” # id: p2-count]
    De litade på sin chef och arbetade. Stryker vi det så har vi tagit tiden av dem. # speaker: you
    Det där blir dyrt. # speaker: peter # mood: tired
    Det är redan dyrt. Det är bara inte vi som har betalat. # speaker: you
    Han svär lite. Sedan bokar han HR till tisdag. # speaker: narrator
    ~ settle = true
    -> night
* [”Stryk inget än. Ge mig två veckor att räkna.” # id: p2-weeks]
    Jag behöver två veckor. Boken är inte rätt räknad ens en gång. Men stryk inget nu. # speaker: you
    Två veckor. Sedan vill jag ha en siffra. # speaker: peter
    Han låter som en som just har upptäckt vad han har skrivit på, år efter år. # speaker: narrator
    ~ settle = true
    -> night

=== night
{ stopped:
    -> empty_shift
- else:
    -> trolley
}

=== empty_shift
Onsdag, tjugo över tre. Sara har ringt sig sjuk till kvällen. Förr hade boken löst det på fem minuter. # speaker: narrator
Du har ringt nio personer, och ingen svarar. Maj-Lis är ledig i dag. Ändå står hon i hallen, hon glömde kakfatet, säger hon. # speaker: narrator
Gunnel hade frågat mig. # speaker: majlis
* [Ring Ayaan. Hon säger alltid ja. # id: emp-ayaan]
    I kväll? Jag slutade klockan sju i morse. # speaker: ayaan # mood: tired
    Ni är båda tysta. Sedan säger hon ja, för det gör hon. # speaker: narrator
    Så det gick bra i alla fall, utan bok. # speaker: majlis # mood: cold
    ~ harm = true
    -> meeting
* [”Jag frågar dig. Kvällen, som övertid, inskriven och betald.” # id: emp-ask]
    Då frågar jag dig. Kan du ta kvällen? Inskriven, med betalt. # speaker: you
    Betalt. # speaker: majlis
    Hon smakar på ordet. Sedan ställer hon ner kakfatet och knäpper upp kappan. # speaker: narrator
    Jag har inte gått en kväll sedan i maj. Får jag ta tvåan? # speaker: majlis
    ~ trust += 1
    -> meeting
* [Ta kvällen själv. Det hade Gunnel gjort. # id: emp-self]
    Du kan inte nycklarna och hittar inte blodsockermätaren. Klockan nio sitter du vid en säng och håller en hand som tror att du är dottern. # speaker: narrator
    I morgon klockan två ska du leda mötet. Det du hade tänkt skriva i kväll ligger kvar i huvudet, och halva huset vet att du var här. # speaker: narrator
    ~ trust += 1
    -> meeting

=== trolley
Torsdag, tio över sju. Ayaan sitter på en tvättvagn i korridoren med pannan mot lakanen. Hon har gått kväll och natt. # speaker: narrator
Jag gav Elsa morgonmedicinen klockan fem. Hon skulle ha den åtta. Jag läste fel på klockan. # speaker: ayaan # mood: tired
Jag har ringt sjuksköterskan. Det är ingen fara. Men jag läste fel på klockan. # speaker: ayaan
* [”Vi skriver avvikelsen ihop. Sedan åker du hem, och inte på cykeln.” # id: tro-write]
    Vi skriver det ihop, nu. Kväll och natt ska stå med, för det är det som är felet. # speaker: you
    Då ser alla att jag bytte. # speaker: ayaan
    De ser att jag lät dig göra det. # speaker: you
    Du visste inte. # speaker: ayaan
    Jag visste i tisdags. # speaker: you
    Du betalar taxin själv. Cykeln ställer du in i soprummet. # speaker: narrator
    -> meeting
* [”Det gick ju bra. Vi behöver inte göra någon sak av det.” # id: tro-quiet]
    Det gick bra. Gå hem och sov, så gör vi ingen sak av det. # speaker: you
    Man ska väl skriva? # speaker: ayaan
    Hon frågar. Du säger att det är lugnt. # speaker: narrator
    Elsa ropar på någon längre bort. Du går dit, för att det är lättare. # speaker: narrator
    ~ harm = true
    -> meeting
* [”Vem bad dig byta?” # id: tro-who]
    Vem var det som bad dig? # speaker: you
    Det spelar ingen roll. # speaker: ayaan # mood: tense
    Bakom henne går Sara förbi, i ytterkläder, utvilad. Hon hör frågan. # speaker: narrator
    Åk hem. Jag skriver avvikelsen. # speaker: you
    ~ trust -= 1
    -> meeting

=== meeting
~ stopped = false
Torsdag klockan två, arbetsplatsträff. Tjugosex personer, och den blå boken ligger mitt på bordet. Ingen vet vem som har lagt den där. # speaker: narrator
{ gcomes:
    Gunnel sitter på en pall vid dörren med kappan på. Inga bullar i dag. # speaker: narrator
}
{ blind:
    Maj-Lis ser på dig och blinkar. Du har ju inte sett den. # speaker: narrator
}
* [”Boken kom till av omtanke. Den har ett pris också, och alla har inte betalat lika.” # id: mee-both]
    { blind:
        I tisdags sa jag att jag inte hade sett den. Det var fegt, och det tar jag tillbaka. # speaker: you
    }
    Boken har burit många av er, när någon dog och när någon föddes. Det tänker jag inte håna. # speaker: you
    Men den har bara plats för dem som vågar ta minus. Och någon går natt efter kväll utan att sova. Det är slut nu. # speaker: you
    ~ blind = false
    ~ trust += 1
    -> who_told
* [”Vi ska se över våra rutiner för byten, lite framöver.” # id: mee-review]
    Det här med byten ska vi titta på tillsammans. Ingen brådska. # speaker: you
    Axlar sjunker runt bordet. Maj-Lis drar boken till sig, som man drar åt sig en katt. # speaker: narrator
    ~ blind = true
    -> who_told
* [”Arbetstid ska registreras, och det ska vara elva timmar mellan passen. Därför stänger vi boken.” # id: mee-law]
    Jag tar det kort. All tid ska in i systemet, och det ska vara elva timmars vila. Boken är stängd. # speaker: you
    Det var kort. # speaker: majlis # mood: cold
    Någon frågar om det gäller från i dag. Det gör det. Någon annan frågar ingenting. # speaker: narrator
    ~ blind = false
    ~ trust -= 1
    -> who_told
* {gcomes} [”Gunnel, vill du börja?” # id: mee-gunnel]
    Det var jag som började med boken. Det skulle vara över en sommar. # speaker: gunnel
    Jag såg alla som fick ledigt. Jag såg inte vem som inte gick hem. Det är jag som ska skämmas, inte ni. # speaker: gunnel # mood: hurt
    Det var allt. Jag är inte så bra på att prata utan kaffe. # speaker: gunnel
    Ingen rör sig. Sedan reser sig Maj-Lis och hämtar tuppen åt henne. # speaker: narrator
    ~ fate = 1
    ~ blind = false
    -> who_told

=== who_told
~ gcomes = false
Får jag bara fråga en sak. Vem är det som har klagat? # speaker: majlis # mood: tense
Hon ser inte på Ayaan. Det är det som syns. # speaker: narrator
* [”Ingen. Jag såg det själv i schemat, min tredje måndag här.” # id: who-me]
    Ingen har klagat. Jag ringde på en söndag, och fel person öppnade. Fel enligt mitt schema. # speaker: you
    Luften går ur frågan. Ayaan häller upp vatten åt sig. # speaker: narrator
    Jaha. Ja, det är väl ditt jobb. # speaker: majlis
    -> debt
* {facts >= 5} [”Titta på siffrorna i stället. Nästan alla byten har hamnat på en och samma.” # id: who-numbers]
    Det är siffror, inte klagomål. Nästan alla byten har hamnat på en enda person. # speaker: you
    Du säger inget namn. Tjugofem personer vrider på huvudet. # speaker: narrator
    Nu vet alla. # speaker: ayaan # mood: hurt
    ~ harm = true
    -> debt
* [”Vi tar en runda. Något bra och något dåligt, från var och en.” # id: who-round]
    Det tar tjugo minuter. Bra är att man får ledigt när det krisar, och att slippa blanketter. Dåligt är att man inte vågar fråga. # speaker: narrator
    Det bra är att jag har lärt känna dem som inte sover. Det dåliga är att jag inte vet vad mina barn äter till kvällsmat. # speaker: ayaan
    ~ trust += 1
    -> debt
* [”Den frågan tycker jag inte om, Maj-Lis.” # id: who-wrong]
    Den frågan vill jag inte ha i det här rummet. # speaker: you
    Jaha. Förlåt då. # speaker: majlis # mood: hurt
    Hon blir röd. Hon har suttit i det här rummet i tjugofyra år. # speaker: narrator
    Sara lägger armen om henne. Det är du som har gjort att det behövs. # speaker: narrator
    ~ trust -= 1
    -> debt

=== debt
Och timmarna då? Jag har hundratio. Det är mina hundratio. # speaker: majlis
* [”Jag vet inte än. Jag ska ta reda på det, och jag skyller inte på någon annan.” # id: debt-unknown]
    Jag vet inte. Det är det ärliga svaret. Ni har ett besked före jul. # speaker: you
    Före jul. # speaker: majlis
    Före jul. # speaker: you
    { told:
        Du skriver ett mejl till Peter under bordet: De frågar. Jag har lovat svar. # speaker: narrator
    - else:
        Ingen högre upp vet ännu vad det är du ska ge besked om. # speaker: narrator
    }
    -> list
* [”Ta ut dem i lugn och ro i vår, så talar vi inte mer om det.” # id: debt-take]
    Ta ut dem efter hand. Jag räknar inte så noga. # speaker: you
    Det är en chef, det. # speaker: majlis # mood: relieved
    Någon lägger en hand på boken, nästan ömt. # speaker: narrator
    ~ blind = true
    ~ trust += 1
    -> list
* [”Boken gäller inte. Vi börjar om på noll, alla lika.” # id: debt-zero]
    Formellt finns de timmarna inte. Vi nollar, för alla. # speaker: you
    Det är inte lika för alla. Den som har tagit ut sitt förlorar ingenting. # speaker: narrator
    Min syster är död. Det var de tre veckorna. Men de andra då? # speaker: majlis # mood: angry
    ~ fate = 2
    ~ trust -= 2
    -> list
* {settle} [”De ska räknas. HR och Kommunal är med, och ni får se varje rad som rör er.” # id: debt-count]
    De räknas. Jag kan inte lova hur det slutar, men det sker öppet, och var och en ser sina egna rader. # speaker: you
    Och om de säger nej? # speaker: majlis
    Då får ni höra det av mig, och facket får driva det. Boken går inte i papperskorgen. # speaker: you
    Maj-Lis drar ett finger längs ryggen på boken. Sedan skjuter hon den en decimeter mot dig. # speaker: narrator
    ~ trust += 1
    -> list

=== list
{ blind:
    ~ fate = 3
- else:
    { harm:
        ~ fate = 4
    - else:
        { fate == 0:
            { told:
                { gmet:
                    ~ fate = 6
                - else:
                    ~ fate = 7
                }
            - else:
                ~ fate = 8
            }
        }
    }
}
~ blind = false
~ harm = false
~ gmet = false
~ settle = false
Det sista är julen. Maj-Lis har varit ledig nitton julaftnar i rad. Hon ser på dig, och det gör Ayaan också. # speaker: narrator
* [”Den som jobbade i fjol väljer först. Sedan lägger jag resten, och den hänger här på måndag.” # id: lis-rule]
    De som jobbade förra julen väljer först. Sedan lägger jag listan, och ni får skälla på mig för den. # speaker: you
    Nitton år. # speaker: majlis # mood: hurt
    Jag vet. Det är därför jag säger det i november. # speaker: you
    Jag jobbade i fjol. # speaker: ayaan # mood: tense
    Då är det du som börjar. # speaker: you
    -> evening
* [”I år blir det som vanligt. Vi gör om det till nästa jul.” # id: lis-asbefore]
    I år får det vara som det brukar. Det har varit nog med nytt. # speaker: you
    Maj-Lis nickar. Ayaan skriver julafton i sin telefon, utan att titta. # speaker: narrator
    -> evening
* [”Maj-Lis, Ayaan och Sara lägger ett förslag ihop. Jag beslutar.” # id: lis-trio]
    Ni tre sätter er, en som brukar vara ledig, en som brukar jobba och en mitt emellan. Jag beslutar på måndag. # speaker: you
    De ser på varandra som tre personer i en hiss. # speaker: narrator
    Jag kan efter tre. # speaker: ayaan
    ~ trust += 1
    -> evening

=== evening
Efteråt är du och Maj-Lis ensamma med kaffekopparna. Hon har boken under armen. # speaker: narrator
{ fate == 3:
    Då ställer jag tillbaka den i skåpet, då. Som vanligt. # speaker: majlis # mood: warm
- else:
    Vad gör jag med den här? Jag har skött den i elva år. # speaker: majlis # mood: tired
}
* {fate != 3} [”Lämna den till mig. Och sköt den nya listan, du.” # id: eve-hers]
    Den här låser jag in, för den ska räknas. Men jag vill att du sköter den nya. Ihop med Ayaan. # speaker: you
    Med Ayaan. # speaker: majlis
    Hon vet allt om nätter. # speaker: you
    Det är inte ett ja. Hon lägger boken på bordet. # speaker: narrator
    ~ trust += 1
    -> ending
* {fate == 3} [”Gör det du. Vi ses på måndag.” # id: eve-back]
    Gör det du. Vi ses på måndag. # speaker: you
    Hon säger ditt namn en gång till, i dörren, och ler. # speaker: narrator
    -> ending
* [”Ge den till mig. Den ska sparas, med varje sida kvar.” # id: eve-lock]
    { fate == 3:
        Nej, vänta. Jag var feg där inne. Den måste räknas, och den stannar hos mig. # speaker: you
        Det var inte det du sa för en timme sedan. # speaker: majlis # mood: hurt
        Nej. Jag säger det till alla i morgon. # speaker: you
        ~ trust -= 1
        { told:
            ~ fate = 7
        - else:
            ~ fate = 8
        }
    - else:
        Jag tar hand om den. Vi skriver båda på att inget är utrivet, så att ingen kan säga det sedan. # speaker: you
        Ni räknar sidorna. Hundranittiotvå. På en av dem har någon ritat en tupp med blyerts. # speaker: narrator
        Det är min. Jag hade tråkigt en natt. # speaker: majlis
    }
    -> ending
* {fate != 3} [”Gör vad du vill med den. Jag vill helst inte veta.” # id: eve-away]
    Gör vad du vill. Den är ju inte min. # speaker: you
    Hon går mot soprummet, och stannar, och går. # speaker: narrator
    { fate < 3 or fate >= 6:
        ~ fate = 2
    }
    -> ending

=== ending
{ fate:
- 1:
    Genom fönstret ser du Gunnel gå till bilen. Ayaan går bredvid henne, och det är Ayaan som håller i tuppen. # speaker: narrator # outcome: with-gunnel
- 2:
    Nästa vecka säger Maj-Lis att hon hade hundratio timmar, och Sara säger att hon hade nittio. Ingen kan säga emot. # speaker: narrator # outcome: split-house
- 3:
    På fredag morgon är det någon som har bytt med någon. I systemet står inget. # speaker: narrator # outcome: book-went-on
- 4:
    När du går hem står Ayaans skåp öppet. Hon har tagit med sig skorna. # speaker: narrator # outcome: ayaan-left
- else:
    { trust < 4:
        Ute på parkeringen står de i två klungor. Ingen av dem vinkar när du kör förbi. # speaker: narrator # outcome: split-house
    - else:
        { fate:
        - 6:
            På fredag morgon hänger en ny krok i personalrummet. Det sitter ett namn på tejp ovanför den, stavat fel. Ditt. # speaker: narrator # outcome: own-way
        - 7:
            På onsdag kommer inga bullar. Inte nästa onsdag heller. # speaker: narrator # outcome: right-and-alone
        - else:
            På tisdag plingar det i alla telefoner i personalrummet samtidigt. Alla utom din. # speaker: narrator # outcome: book-went-on
        }
    }
}
-> END
