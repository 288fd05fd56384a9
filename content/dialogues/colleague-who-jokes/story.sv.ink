VAR trust = 5
VAR clarity = 4
VAR facts = 3
VAR has_days = false
VAR laughed = false
VAR public = false
VAR promised = false
VAR seen_car = false
VAR jennie_heard = false
VAR leave = false
VAR formal = false
VAR moved = false
-> table

=== table
Tisdag, halv tio. Kanelbullar i Maj-Britts påse, och hela bygglov runt bordet utom Tord, som kommer sist. # speaker: narrator
I april skickade Tord ett yttrande om en altan till hela kommunen. Tretusen mottagare. Det har Jennie levt på sen dess. # speaker: narrator
Tyst, han kommer. Säg inget som ni inte vill att tretusen ska veta. # speaker: jennie # mood: warm
Alla skrattar. Kristina, som är er chef, skrattar ner i koppen. Tord står redan i dörren med sin. # speaker: narrator
* [Skratta med lite. Den var ju rätt rolig. # id: laugh-along]
    ~ laughed = true
    ~ trust -= 1
    Du skrattar genom näsan, mest. Tord ser det. # speaker: narrator
    -> coffee
* [Dra ut en stol till Tord och fråga om ärendet i Ekliden. # id: turn-to-tord]
    ~ trust += 1
    -> beam
* [Säg till Jennie att det räcker nu, så att alla hör. # id: enough-now]
    ~ clarity += 2
    ~ public = true
    -> hush
* [Säg inget, och se efter vilka som skrattar. # id: see-who-laughs]
    ~ facts += 1
    Fem av sju. Maj-Britt räknar maskor. Den sjunde är du. # speaker: narrator
    -> coffee

=== beam
Ekliden. Det är en balk. Det är egentligen en ganska intressant balk. # speaker: tord
Skicka den till oss alla, Tord! # speaker: jennie # mood: warm
* [Håll kvar blicken på Tord och fråga vad det är med balken. # id: keep-to-the-beam]
    ~ trust += 1
    Vad är det med den? # speaker: you
    Den bär ingenting. Det har den gjort sen 1962. # speaker: tord
    Maj-Britt skrattar. Det är ett annat slags skratt. # speaker: narrator
    -> coffee
* [Säg till Jennie att du frågade Tord. # id: i-asked-tord]
    ~ clarity += 1
    Jag frågade Tord. # speaker: you
    Ja ja. Förlåt då. # speaker: jennie
    -> coffee
* [Le och låt det gå över. # id: let-it-pass]
    Det går över. Det gör det alltid, tills någon kommer på nästa. # speaker: narrator
    -> coffee

=== hush
Nu räcker det, Jennie. # speaker: you
Oj. Vem dog? # speaker: jennie # mood: tense
Ingen skrattar åt den. Tord tittar ner i sin tomma kopp. # speaker: narrator
Det gör ingenting. Det gör faktiskt ingenting. # speaker: tord # mood: hurt
* [Säg att det gör det för dig. # id: it-does-to-me]
    ~ clarity += 1
    ~ trust -= 1
    Det gör det för mig. # speaker: you
    Nu tittar alla på Tord, som om det var han som skulle svara. # speaker: narrator
    -> coffee
* [Säg till Jennie att ni tar det sen, och fråga vem som vill ha bulle. # id: later-and-buns]
    ~ trust += 1
    Vi tar det sen, du och jag. Vem vill ha bulle? # speaker: you
    Fyra händer, väldigt fort. # speaker: narrator
    -> coffee
* [Be om ursäkt. Det blev hårdare än du tänkte. # id: sorry-for-that]
    ~ clarity -= 2
    Förlåt, det blev lite hårt. # speaker: you
    Lugn. Du har väl sovit dåligt. # speaker: jennie # mood: warm
    -> coffee

=== coffee
Tord fyller koppen och tar den med sig in på rummet. Så gör han nu. Du vet inte sen när. # speaker: narrator
De andra reser sig en efter en. Maj-Britt viker ihop påsen. # speaker: narrator
* [Fråga Maj-Britt vad hon har sett. # id: ask-maj-britt]
    -> maj_britt
* [Gå till ditt rum och kolla när det egentligen började. # id: check-when]
    -> calendar
* [Låt det vara till i morgon. Det kanske bara är du. # id: until-tomorrow]
    Du läser samma planbeskrivning tre gånger. Nej, det är inte bara du. # speaker: narrator
    -> where_to

=== maj_britt
Hon har suttit på samma stol i nitton år. Stickningen ligger i knät, under bordskanten. # speaker: narrator
* [Fråga när han slutade äta med er. # id: when-did-he-stop]
    ~ facts += 2
    När slutade han äta här? # speaker: you
    Midsommar. Då gick han till bilen. I augusti slutade han ta bulle. # speaker: majbritt
    -> where_to
* [Fråga varför ingen har sagt något. # id: why-nobody]
    ~ clarity += 1
    Varför har ingen sagt något? # speaker: you
    Vi skrattar ju. Man säger inte ifrån med munnen full. # speaker: majbritt
    -> where_to
* [Fråga om hon kan ha plats för Tord bredvid sig på fredag. # id: room-for-tord]
    ~ trust += 1
    Kan Tord få sitta bredvid dig på fredag? # speaker: you
    Jag flyttar mig inte. Men jag kan flytta påsen. # speaker: majbritt
    -> where_to

=== calendar
I mejlen finns det elva trådar med ”till alla” i ämnesraden. Jennie har startat sju av dem. # speaker: narrator
På en har du svarat själv. En gul gubbe som skrattar så att den gråter, den nionde juni. # speaker: narrator
* [Skriv upp dagar och ord på ett papper, också ditt eget. # id: write-days-and-words]
    ~ facts += 3
    Fjorton rader, med vad som sades och vilka som var där. Ditt namn står på rad fem. # speaker: narrator
    -> where_to
* [Ta bort ditt svar och stäng mejlen. # id: delete-my-answer]
    Det försvinner hos dig. Det finns kvar hos de andra sex. # speaker: narrator
    -> where_to
* [Läs trådarna i ordning och se vad Tord svarade. # id: what-tord-answered]
    ~ facts += 2
    I april svarade han med egna skämt. I maj med ”ha ha”. I juni slutade han svara. # speaker: narrator
    -> where_to

=== where_to
{ facts > 6:
    ~ facts = 6
}
{ trust > 8:
    ~ trust = 8
}
{ trust < 4:
    ~ trust = 4
}
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 3:
    ~ clarity = 3
}
Onsdag, lunch. Från fönstret ser du Tords bil, med Tord i. Vid kopiatorn hör du Jennie. # speaker: narrator
* [Ta din matlåda och gå ut till Tords bil. # id: go-to-the-car]
    -> car
* [Ställ dig vid kopiatorn och prata med Jennie. # id: go-to-the-copier]
    -> copier
* [Vänta till fredagsfikat och se hur det blir. # id: wait-for-friday]
    -> friday

=== car
~ seen_car = true
Sidorutan är immig. Han har smörgås i folie och sjörapporten på. # speaker: narrator
Är det något med Ekliden? # speaker: tord
* [Fråga om du får sitta, och ät. # id: may-i-sit]
    ~ trust += 1
    Får jag sitta? Det är fullt där inne. # speaker: you
    Det är det inte. Men varsågod. # speaker: tord
    -> car_talk
* [Säg vad du såg i går: skrattet, dörren, koppen. # id: what-i-saw]
    ~ clarity += 1
    Jag såg när du stod i dörren i går. De skrattade innan du hann in. # speaker: you
    Han sänker radion. # speaker: narrator
    -> car_talk
* [Fråga varför han inte säger ifrån. # id: why-not-speak-up]
    ~ trust -= 2
    Varför säger du inte ifrån? # speaker: you
    Jag har övervägt olika formuleringar. # speaker: tord # mood: cold
    -> car_talk
* {laughed} [Säg att du skrattade i går, och att det var fel. # id: i-laughed]
    ~ trust += 2
    ~ laughed = false
    Jag skrattade i går. Det skulle jag inte ha gjort. # speaker: you
    Nej. Men det är du som säger det, och det noterar jag. # speaker: tord
    -> car_talk

=== car_talk
Det är hundratrettiotvå arbetsdagar sen altanen. Jag har inte räknat för någon annans skull. # speaker: tord # mood: tired
Du säger väl inget till Kristina? Jag handlägger ärenden. Jag vill inte vara ett. # speaker: tord # mood: tense
* [Lova att det stannar i bilen. # id: promise-silence]
    ~ promised = true
    ~ trust += 2
    Det stannar i bilen. # speaker: you
    Tack. Det var vänligt. # speaker: tord # mood: relieved
    -> car_end
* [Säg att du inte gör något utan att han vet det först. # id: not-without-you]
    ~ trust += 1
    ~ clarity += 1
    Jag lovar inte att vara tyst. Men jag gör ingenting som du inte vet om först. # speaker: you
    Det är ett villkorat löfte. Det kan jag arbeta med. # speaker: tord
    -> car_end
* [Fråga hur han skulle vilja att det var. # id: how-should-it-be]
    ~ trust += 1
    ~ facts += 1
    Hur skulle du vilja att det var? # speaker: you
    Att de pratade om något annat innan jag kommer in. Inte att de tystnar när jag gör det. # speaker: tord
    -> car_end
* [Säg att det är mobbning, och att någon måste göra något. # id: this-is-bullying]
    ~ clarity += 1
    ~ trust -= 1
    Men det är ju mobbning. Någon måste göra något. # speaker: you
    Det är ett stort ord för en liten bil. # speaker: tord # mood: hurt
    -> car_end

=== car_end
Kuling från nordväst, säger radion. Klockan är tio i ett. # speaker: narrator
* [Fråga om du får ta det med Kristina, om han läser först. # id: ask-for-leave]
    { trust >= 7:
        ~ leave = true
        Jag läser. Jag stryker. Sen får du gå. # speaker: tord
    - else:
        Helst inte. Inte än. # speaker: tord # mood: tense
    }
    -> after_car
* [Berätta att Aziz, skyddsombudet, går att fråga utan att det blir något. # id: mention-aziz]
    ~ clarity += 1
    Man kan fråga Aziz. Utan att det blir något av det. # speaker: you
    Aziz har bytt mitt låscylinder. Han frågade aldrig varför jag ville kunna låsa. # speaker: tord
    -> after_car
* [Sitt kvar tills sjörapporten är slut. # id: stay-for-the-forecast]
    ~ trust += 1
    Ni lyssnar färdigt. På väg in håller han upp dörren för dig. # speaker: narrator
    -> after_car

=== after_car
Torsdag. Nu är det Jennie som står ensam, vid kopiatorn, och svär åt den, ganska roligt. # speaker: narrator
* [Gå dit och prata med henne. # id: now-jennie]
    -> copier
* [Ta fikat på fredag först, med Tord i tankarna. # id: friday-first]
    Du går tillbaka med kopiorna okopierade. # speaker: narrator
    -> friday

=== copier
Jennie har armen inne i kopiatorn till armbågen. I våras tog hon alla dina ärenden när din dotter låg på sjukhus. Hon sa inte ens till om det. # speaker: narrator
Den äter A3. Jag svär, den har smak för detaljplaner. # speaker: jennie
* [Säg vad du såg och hörde i tisdags, och att du vill att det slutar. # id: saw-heard-stop]
    ~ clarity += 2
    ~ jennie_heard = true
    I tisdags sa du det där om tretusen, och Tord stod i dörren. Han gick därifrån med kaffet. Jag vill att det slutar. # speaker: you
    -> jennie_answers
* [Börja med att du själv har skrattat i ett halvår. # id: begin-with-me]
    ~ clarity += 1
    ~ jennie_heard = true
    Jag har skrattat åt altanen i ett halvår. Jag tror inte att den är rolig för Tord längre. # speaker: you
    -> jennie_answers
* [Säg att det är flera som tycker att det har gått för långt. # id: several-people]
    ~ clarity -= 1
    Det är några som tycker att det där med Tord har gått lite långt. # speaker: you
    Vilka några? # speaker: jennie # mood: tense
    -> jennie_answers
* [Säg att hon är elak mot Tord och vet om det. # id: you-are-mean]
    ~ clarity += 1
    Du är elak mot Tord, och det vet du om. # speaker: you
    Elak? Jag? Det är ju jag som pratar med folk här! # speaker: jennie # mood: angry
    -> jennie_answers

=== jennie_answers
Men han skämtar ju själv om det. Han skrev ”till alla berörda och alla andra” på min tårta. # speaker: jennie # mood: hurt
Kopiatorn piper. Hon drar ut papperet i remsor. # speaker: narrator
Har han sagt något till dig, eller? # speaker: jennie # mood: tense
* [Säg att du bara svarar för vad du själv har sett. # id: only-what-i-saw]
    ~ clarity += 1
    Jag pratar om vad jag har sett. Det räcker för mig. # speaker: you
    Hon nickar mot kopiatorn, inte mot dig. # speaker: narrator
    -> after_copier
* [Fråga när han själv skämtade om det senast. # id: when-did-he-joke]
    ~ facts += 1
    ~ jennie_heard = true
    När skämtade han själv om det senast? # speaker: you
    På min födelsedag. Det var… i maj. # speaker: jennie
    Hon står med remsorna i handen. # speaker: narrator
    -> after_copier
* [Säg att han äter i bilen för hennes skull. # id: eats-in-the-car]
    ~ trust -= 2
    Han äter i bilen, Jennie. För att slippa dig. # speaker: you
    Va? Men då går jag ut till honom. # speaker: jennie # mood: hurt
    Det gör hon också. Du ser genom fönstret hur han vevar ner rutan, och upp. # speaker: narrator
    -> after_copier
* [Backa. Säg att hon kan glömma det. # id: forget-it]
    ~ clarity -= 2
    ~ jennie_heard = false
    Äsch. Glöm det. # speaker: you
    Redan glömt. Har du en gaffel? # speaker: jennie # mood: warm
    -> after_copier

=== after_copier
{ seen_car:
    -> friday
}
Torsdag. Tord knackar på din dörr, fast den är öppen. # speaker: narrator
Jennie höll upp porten för mig i morse. Det är hundratrettiotvå arbetsdagar sen sist. Har du sagt något till henne? # speaker: tord # mood: tense
* [Säg ja, och vad du sa, och att han borde ha fått veta det först. # id: yes-i-did]
    ~ trust += 2
    Ja. Om det jag själv har sett. Du skulle ha fått veta det först, förlåt. # speaker: you
    Då noterar jag att det var du. # speaker: tord
    -> friday
* [Säg att du inte vet vad han menar. # id: no-idea]
    ~ trust -= 1
    Till henne? Nej, vadå? # speaker: you
    Jaha. Då var det vädret. # speaker: tord # mood: cold
    -> friday
* [Be honom sitta, och fråga hur han har haft det de dagarna. # id: ask-the-days]
    ~ trust += 1
    ~ facts += 1
    Ja, det har jag. Sitt. Hur har du haft det, alla de dagarna? # speaker: you
    Han sitter ytterst på stolen i en kvart, och det mesta handlar om när man kan hämta kaffe utan att möta någon. # speaker: narrator
    -> friday

=== friday
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
{ facts >= 6:
    ~ has_days = true
}
Fredag, tårta. Tord har varit tio år i kommunen, och Kristina har beställt den med marsipan. # speaker: narrator
{ jennie_heard:
    -> robban
}
-> mug

=== robban
Robban lutar sig fram och häller upp. Jennie petar i sin tårta. # speaker: narrator
Tio år! Har du skickat inbjudan till alla, Tord? # speaker: robban # mood: warm
Det blir tyst på ett nytt sätt. Tord lägger ner gaffeln. # speaker: narrator
* [Säg att ni har lagt av med den. # id: given-that-up]
    ~ clarity += 1
    Den har vi lagt av med, Robban. # speaker: you
    Har vi? Jaha. Ingen säger något till mig. # speaker: robban
    -> monday
* [Vänta, och se på Jennie. # id: look-at-jennie]
    ~ clarity += 2
    Jennie tittar upp. Det tar en evighet, kanske tre sekunder. # speaker: narrator
    Den är slut, Robban. Jag har slitit ut den. Förlåt, Tord. # speaker: jennie
    Tack. Det var… tack. # speaker: tord
    -> monday
* [Fråga Tord vad som var värst på de tio åren. # id: ask-the-ten-years]
    ~ trust += 1
    Vad är det värsta du har handlagt, på tio år? # speaker: you
    En hundkoja i tre plan. Med balkong. # speaker: tord
    Det skrattas igen. Han skrattar också, ett halvt ögonblick efter. # speaker: narrator
    -> monday

=== mug
På Tords plats står en mugg med rosett. Jennie har låtit trycka den: TILL ALLA. # speaker: narrator
Tal! Tal! Till alla! # speaker: jennie # mood: warm
Kristina klappar händerna. Tord vänder på muggen, som om det kunde stå något annat på baksidan. # speaker: narrator
Tack. Den rymmer mycket. # speaker: tord # mood: hurt
* [Res dig och säg att det inte är roligt, och inte har varit det på länge. # id: stand-up]
    ~ clarity += 2
    ~ trust -= 2
    ~ public = true
    Det här är inte roligt. Det har inte varit det på ett halvår. # speaker: you
    Det är en mugg! # speaker: jennie # mood: angry
    Tord har rest sig, han med. Han går ut med tårtan orörd. # speaker: narrator
    -> monday
* [Flytta din stol till Tord och fråga om balken. # id: move-your-chair]
    ~ trust += 2
    Det skrapar när du flyttar stolen. Alla ser det. # speaker: narrator
    Hur gick det med balken? # speaker: you
    Rivningslov. I går. # speaker: tord # mood: relieved
    -> monday
* [Gå efter Tord när han går, men inte för nära. # id: follow-him]
    ~ trust += 1
    ~ facts += 1
    Han står på toaletten med vattnet på. Du väntar i korridoren tills det stängs av. # speaker: narrator
    Muggen är diskad. # speaker: tord
    -> monday
* [Klappa med, och ta Jennie för dig själv efteråt. # id: clap-and-take-aside]
    ~ clarity += 1
    ~ trust -= 1
    Du klappar två gånger. Det låter mer. # speaker: narrator
    Jennie, muggen. Såg du hur han såg ut? # speaker: you
    Nej. Jag såg på er. # speaker: jennie
    -> monday

=== monday
{ clarity > 7:
    ~ clarity = 7
}
Måndag. Kristina går förbi din dörr två gånger och stannar tredje gången. # speaker: narrator
Det blev lite stelt i fredags. Är det något jag borde veta? # speaker: kristina
* [Säg ja, och be henne stänga dörren. # id: close-the-door]
    -> kristina_room
* [Be att få återkomma i eftermiddag, och gå till Aziz först. # id: aziz-first]
    -> aziz_room
* {promised} [Säg att du inte kan svara än, och gå till Tord. # id: back-to-tord]
    -> promise_back
* [Säg att det inte var något särskilt. # id: nothing-special]
    ~ clarity -= 1
    Nej, inget särskilt. Folk är trötta. # speaker: you
    Ja, det är väl november. # speaker: kristina # mood: relieved
    -> next_week

=== promise_back
Hans dörr är låst. Det dröjer innan han öppnar. # speaker: narrator
Kristina har frågat. Jag lovade dig, och jag kan inte hålla det. Inte efter i fredags. # speaker: you
* [Fråga vad som skulle göra det möjligt för honom. # id: what-would-make-it]
    { trust >= 7:
        ~ leave = true
        ~ promised = false
        Att jag får läsa. Att det står vad som har sagts, inte vad jag är för en. # speaker: tord
        -> kristina_room
    - else:
        Ingenting skulle göra det. Men du tänker gå ändå, ser jag. # speaker: tord # mood: cold
        -> aziz_room
    }
* [Säg att du går in till Kristina nu, så att han vet. # id: going-in-now]
    ~ trust -= 1
    ~ promised = false
    Jag går in till henne nu. Du ska veta det först. # speaker: you
    Då vet jag det. # speaker: tord # mood: tired
    -> kristina_room
* [Ångra dig. Ett löfte är ett löfte. # id: a-promise]
    ~ trust += 1
    Nej. Jag lovade. # speaker: you
    Han låser efter dig. Det klickar mjukt, det är en ny cylinder. # speaker: narrator
    -> next_week

=== aziz_room
Aziz har verkstad i källaren sen han var vaktmästare. Han lagar en stol medan du pratar. # speaker: narrator
Mer än en gång? Mot samma person? Och han har slutat sitta med er? # speaker: aziz
Då heter det kränkande särbehandling. Det behöver inte vara elakt menat för att heta så. # speaker: aziz
* [Be honom följa med in till Kristina. # id: come-with-me]
    ~ clarity += 1
    Jag följer med. Du pratar, jag är möbel. # speaker: aziz
    -> kristina_room
* [Be honom höra med Tord själv, innan någon gör något. # id: hear-tord-first]
    ~ trust += 1
    Han tar med sig en skruvmejsel upp, som om det var låset det gällde. De är inne i fyrtio minuter. # speaker: narrator
    { trust >= 6:
        ~ leave = true
        Han säger ja, om han får läsa. Gå nu, så att det blir av. # speaker: aziz
    - else:
        Han vill inte. Men han förstår att du går, och att du bara säger det du har sett själv. # speaker: aziz
    }
    -> kristina_room
* [Fråga om han kan ta det härifrån, så att du slipper. # id: take-it-from-here]
    ~ formal = true
    ~ trust -= 1
    Jag kan lyfta det. Men jag har inte sett något. Det har du. # speaker: aziz
    Han skriver ner vad du säger, med snickarpenna. # speaker: narrator
    -> tell_tord
* [Tacka, och säg att det räcker att du vet vad det heter. # id: enough-to-know]
    Det brukar inte räcka. Men dörren är öppen. # speaker: aziz
    -> next_week

=== kristina_room
Kristina har en skål med kola på bordet och en broschyr om trivsel under den. # speaker: narrator
Jag har inte uppfattat det så. Vi skojar ju med varandra här. Har Tord sagt att han tar illa vid sig? # speaker: kristina # mood: tense
* {has_days} [Läs upp dagarna och orden, ditt eget skratt också. # id: read-the-days]
    ~ clarity += 2
    ~ formal = true
    Du läser. Vid den nionde juni läser du ditt eget namn. # speaker: narrator
    Det är… många. # speaker: kristina
    -> kristina_plan
* [Säg att han inte behöver säga det. Nu vet hon, och då vet arbetsgivaren. # id: now-you-know]
    ~ clarity += 1
    ~ formal = true
    Det behöver han inte ha sagt. Jag säger det. Då vet du, och då är det arbetsgivaren som vet. # speaker: you
    Kristina lägger ner kolan hon har hållit i. # speaker: narrator
    -> kristina_plan
* [Säg att hon skrattade också. # id: you-laughed-too]
    ~ clarity += 1
    Du skrattade också. I tisdags. # speaker: you
    Gjorde jag? Ja. Det gjorde jag väl. # speaker: kristina # mood: hurt
    -> kristina_plan
* [Säg att hon kanske kan hålla ett öga på stämningen. # id: eye-on-the-mood]
    ~ clarity -= 2
    Du kanske kan hålla ett öga på stämningen, bara. # speaker: you
    Det gör jag gärna. Ta en kola. # speaker: kristina # mood: relieved
    -> next_week

=== kristina_plan
Vi kan ju flytta Tord till plan tre så länge. Där är det lugnt. # speaker: kristina
* [Säg att det är han som flyttar då, och att någon måste fråga honom. # id: ask-him-first]
    ~ trust += 1
    ~ clarity += 1
    Då är det han som får flytta. Fråga honom vad han vill, innan du ordnar något. # speaker: you
    Ja. Ja, det är klart. # speaker: kristina
    -> tell_tord
* [Fråga vad er rutin säger att hon ska göra nu. # id: what-the-routine-says]
    ~ formal = true
    ~ clarity += 1
    Vad säger rutinen att du gör nu? # speaker: you
    Hon letar i datorn. Den är från 2019, men den finns. # speaker: narrator
    Höra honom. Höra henne. Ringa HR. I dag, står det. # speaker: kristina
    -> tell_tord
* [Säg att plan tre låter bra, så får han lugn och ro. # id: third-floor]
    ~ moved = true
    Det låter bra. Då får han lugn och ro. # speaker: you
    Då säger vi det. Vad skönt att du kom. # speaker: kristina # mood: relieved
    -> tell_tord

=== tell_tord
Halv fyra. Det lyser under Tords dörr. # speaker: narrator
* [Knacka på och berätta ord för ord vad du har sagt. # id: word-for-word]
    ~ trust += 1
    { leave:
        ~ trust += 1
        Du läser det för honom. Han ändrar ”utsatt” till ”avbruten”. # speaker: narrator
    - else:
        Han lyssnar stående. # speaker: narrator
        Jaha. Då är jag ett ärende. Vad har jag för diarienummer? # speaker: tord # mood: hurt
    }
    -> next_week
* [Mejla honom det, så får han läsa i lugn och ro. # id: mail-it]
    ~ trust -= 1
    Du läser adressfältet tre gånger innan du skickar. Sen står du kvar vid skärmen och väntar på svar. # speaker: narrator
    -> next_week
* [Låt Kristina ta det med honom. # id: leave-it-to-kristina]
    ~ trust -= 2
    Du ser Kristina gå dit på tisdagen, med kolaskålen. # speaker: narrator
    -> next_week

=== next_week
Tisdag igen, halv tio. Maj-Britts påse har bytt plats på bordet, och det är en stol ledig bredvid Tords. Jennie står. # speaker: narrator
{ moved:
    Tord ska visst flytta upp, säger Kristina. Är det för min skull? # speaker: jennie # mood: hurt
- else:
    { formal:
        Kristina vill prata med mig klockan ett, med HR. Var det du? # speaker: jennie # mood: hurt
    - else:
        Alla är så himla försiktiga i dag. Är det något du vill säga till mig? # speaker: jennie # mood: tense
    }
}
De andra räknar russin. # speaker: narrator
* [Gå ut i korridoren med henne och berätta vad du har sett, sagt och inte sagt. # id: say-it-to-her]
    ~ clarity += 1
    Du säger det, i den ordning det hände. Ditt eget skratt också. # speaker: narrator
    Efter i våras. När jag tog alla dina ärenden. # speaker: jennie # mood: angry
    Ja. Det är därför det har tagit ett halvår. # speaker: you
    -> after
* [Dra ut den lediga stolen åt henne, och fråga Tord om balken. # id: free-chair]
    ~ trust += 1
    Vad är det med den där balken, egentligen? # speaker: jennie
    Den är borta. Huset står kvar. # speaker: tord
    Det är nästan ett skämt. Ingen vet om man får skratta. # speaker: narrator
    -> after
* [Säg att hon får ta det med Kristina. # id: take-it-with-kristina]
    ~ clarity -= 1
    Det får du ta med Kristina. # speaker: you
    Då var det du. # speaker: jennie # mood: cold
    -> after

=== after
{ moved:
    -> end_moved
}
{ formal && trust >= 6:
    -> end_heard
}
{ formal:
    -> end_case
}
{ public && trust < 5:
    -> end_hero
}
{ clarity >= 7 && trust >= 6:
    -> end_table
}
{ trust >= 6:
    -> end_beside
}
-> end_silent

=== end_moved
I december bär Aziz upp Tords skärm till plan tre. Jennie håller upp hissen. # speaker: narrator # outcome: moved-upstairs
-> END

=== end_heard
I december sitter Tord hos Kristina med ett papper som han själv har rättat. Aziz är möbel. # speaker: narrator # outcome: heard-himself
-> END

=== end_case
I december kommer ett mejl från HR, och det är ställt till för många. Du ser hur det släcks under Tords dörr. # speaker: narrator # outcome: made-a-case
-> END

=== end_hero
I december fikar du och Jennie på olika tider. Folk väljer. Tord fikar inte alls. # speaker: narrator # outcome: about-you-two
-> END

=== end_table
I december säger Robban ”till alla” om glöggen, och stannar mitt i. Tord tar en bulle. # speaker: narrator # outcome: another-table
-> END

=== end_beside
I december äter ni i bilen på tisdagar, du och han. Maj-Britt har börjat komma med bullar till bakrutan. # speaker: narrator # outcome: two-in-the-car
-> END

=== end_silent
I december är Tords bil borta. Hans mugg står kvar i skåpet, längst fram. # speaker: narrator # outcome: empty-space
-> END
