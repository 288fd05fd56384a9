VAR trust = 5
VAR facts = 3
VAR time = 10
VAR harm = 0
VAR hunt = false
VAR mother = false
VAR corrected = false
-> call

=== call
Torsdag, tio över ett. Du äter en smörgås vid tangentbordet när telefonen ringer, ett nummer du inte känner igen. # speaker: narrator
Hej, Maja Lindqvist heter jag, från Älvbladet. Är det du som är rektor på Lönngården? # speaker: maja
Det är du. Smörgåsen smakar ingenting längre. # speaker: narrator
Jag har pratat med en pappa som säger att hans son Ture var ensam kvar i Kvarnparken i måndags, i trettiofem minuter. Stämmer det? # speaker: maja
* [Säg ja. Det är hemskt, och du har pratat med mamman varje dag. # id: say-yes]
    ~ harm = 4
    ~ trust += 1
    -> slip
* [Säg att du svarar om hur ni arbetar, inte om barn. # id: not-children-but-work]
    -> now
* [Hänvisa till kommunens kommunikatörer. # id: refer-to-press]
    ~ trust -= 1
    -> refer
* [Fråga vad hon vill veta och när hon måste ha det. # id: ask-what-and-when]
    ~ trust += 1
    -> when

=== slip
Ja. Det är hemskt, jag har pratat med Tures mamma varje dag sen i måndags. # speaker: you
Okej. Så det var Ture. # speaker: maja
Du hör hur hon skriver. Det låter som regn. # speaker: narrator
Så kommunen bekräftar det. # speaker: maja
* [Säg att du har försagt dig, och stanna där. # id: take-back-the-name]
    Nu sa jag mer än jag får. Jag kan inte prata om något enskilt barn, inte ens om vilka som går här. # speaker: you
    Det har du ju redan gjort. Men jag hör vad du säger. Vi skriver inte ut barn med namn. # speaker: maja
    Kan vi prata ordentligt klockan tre? Jag lägger ut det fyra. # speaker: maja
    -> prep_start
* [Be att det där sista stannar mellan er två. # id: between-us]
    ~ trust -= 1
    Du, det där sista. Kan det stanna mellan oss? # speaker: you
    Det får man komma överens om innan. Men jag kan ringa klockan tre, så får du säga det du vill ha sagt. Jag lägger ut det klockan fyra. # speaker: maja
    -> prep_start
* [Säg att det i alla fall bara var tio minuter. # id: only-ten]
    ~ trust -= 1
    Men det var inte trettiofem. Det var tio minuter, det är det jag har fått veta. # speaker: you
    Tio? Av vem då? # speaker: maja
    Du säger att du återkommer. Klockan tre, säger hon, och klockan fyra lägger hon ut det. # speaker: narrator
    -> prep_start

=== when
Jag ska svara dig. Vad är det du vill veta, och när måste du ha det? # speaker: you
Vad som hände, varför det kunde hända, och vad ni gör nu. Jag lägger ut det klockan fyra. # speaker: maja
* [Be att få svara i morgon i stället, när du vet mer. # id: ask-for-tomorrow]
    Kan vi ta det i morgon? Då vet jag mer. # speaker: you
    I morgon får du gärna svara på fler frågor. Men det går ut klockan fyra i dag. Jag ringer tre. # speaker: maja
    -> prep_start
* [Fråga vem hos er hon har pratat med. # id: ask-her-source]
    ~ trust -= 2
    Är det bara pappan, eller har du pratat med någon här också? # speaker: you
    Det svarar jag inte på. Och det ska du nog inte fråga. # speaker: maja # mood: cold
    Klockan tre, säger hon sedan. Klockan fyra lägger hon ut det. # speaker: narrator
    -> prep_start
* [Lova att ringa klockan tre, och skriv upp frågorna. # id: promise-three]
    ~ trust += 1
    Du har mig i telefon klockan tre. Om barn säger jag ingenting då heller, så att du vet. # speaker: you
    Det är okej. Bara du ringer. # speaker: maja
    -> prep_start

=== now
Om enskilda barn kan jag inte säga något, inte ens om de går här. Men fråga om hur vi arbetar, det svarar jag på. # speaker: you
Bra. Hur många vuxna var med på utflykten i måndags, och hur länge var barnet borta? # speaker: maja
* [Säg att sådant får hon läsa i er rapport när den är klar. # id: read-the-report]
    ~ trust -= 1
    Sånt kommer i vår rapport. Den får du läsa när den är klar. # speaker: you
    Okej, då begär jag ut det som finns. Och så ringer jag dig klockan tre. # speaker: maja
    -> prep_start
* [Säg två vuxna. Resten tar du reda på till tre. # id: two-adults-rest-later]
    ~ trust += 1
    De var två vuxna. Resten vill jag veta säkert innan jag säger det. Jag ringer dig klockan tre. # speaker: you
    Tre är bra. Jag lägger ut det fyra. # speaker: maja
    -> prep_start
* [Säg två vuxna och tio minuter. Det är vad du har fått höra. # id: two-and-ten]
    ~ harm = 2
    Två vuxna. Och det rörde sig om tio minuter, har jag fått veta. # speaker: you
    Tio. Då har jag två olika siffror. # speaker: maja
    Jag ringer dig klockan tre, säger hon. Klockan fyra går det ut. # speaker: narrator
    -> prep_start

=== refer
Det där får du ta med kommunikatörerna. # speaker: you
Jag har ringt dem. De sa att rektorn svarar för sin förskola. Jag lägger ut det klockan fyra, med eller utan dig. # speaker: maja
* [Säg att de har rätt. Du ringer klockan tre. # id: they-are-right]
    ~ trust += 1
    Ja, det gör jag. Jag blev ställd. Jag ringer dig klockan tre. # speaker: you
    Det kan jag förstå. Tre blir bra. # speaker: maja
    -> prep_start
* [Säg att du inte har några kommentarer just nu. # id: no-comment]
    ~ trust -= 1
    Jag har inga kommentarer just nu. # speaker: you
    Det blir tyst. Hon låter tystnaden vara, hon är van vid den. # speaker: narrator
    Just nu. Jag ringer klockan tre också. # speaker: maja # mood: cold
    -> prep_start

=== prep_start
~ time = 8
{ trust > 7:
    ~ trust = 7
}
{ trust < 3:
    ~ trust = 3
}
Du lägger på. Genom fönstret ser du Björkgruppen klä på sig i hallen, sjutton röda och blå knyten. # speaker: narrator
En av dem är Ture. Han har en jacka med haj på, och stövlarna på fel fot. # speaker: narrator
Klockan är tjugo över ett. Du hinner inte allt. # speaker: narrator
* [Gå in till Petra och Leo, de som var med i måndags. # id: go-to-staff]
    ~ time -= 2
    -> staff
* [Ring Anders, din chef. # id: ring-anders]
    ~ time -= 2
    -> ring_anders

=== prep_two
Klockan är kvart i två. I inkorgen har Ulla, registratorn, skickat tre utropstecken. # speaker: narrator
* [Ring Tures mamma innan hon får läsa det. # id: ring-mother]
    ~ time -= 2
    ~ mother = true
    -> ring_sara
* [Svara Ulla. Det låter bråttom. # id: answer-ulla]
    ~ time -= 2
    -> records

=== prep_three
Klockan är tjugo över två. En sak till, så blir det ont om tid. # speaker: narrator
* [Ring Maja nu, du är så klar som du blir. # id: ring-maja-now]
    -> phone
* {not mother} [Ring Tures mamma först. Maja får vänta. # id: ring-mother-late]
    ~ time -= 2
    ~ mother = true
    -> ring_sara
* [Skriv ner vad du ska säga, ord för ord. # id: write-it-down]
    ~ time -= 2
    Du skriver, stryker, skriver. Det tar en halvtimme att få bort ordet ”incident”. # speaker: narrator
    -> gate

=== staff
Petra sitter i personalrummet med en påse frysta ärtor mot ögonen. Leo står vid fönstret och räknar barnen på gården, tyst, med läpparna. # speaker: narrator
Är det sant att tidningen har ringt? # speaker: petra # mood: hurt
* [Fråga om någon av dem har pratat med tidningen. # id: ask-staff-who]
    -> who_talked
* [Säg att tidningen har ringt, att de får prata, och att du aldrig frågar. # id: free-to-talk]
    ~ facts += 2
    Ja. Ni får prata med dem om ni vill, om hur det är här. Jag kommer aldrig att fråga. # speaker: you
    Får man det? På riktigt? # speaker: leo
    Ja. Fast barnen är vi rädda om. # speaker: you
    Det var inte tio minuter. Det var trettiofem. Du måste veta det om du ska prata med någon. # speaker: petra # mood: hurt
    Du har sagt tio till Tures mamma. Det var vad Petra fick fram i måndags, och du frågade inte en gång till. # speaker: narrator
    -> prep_two
* [Be dem berätta måndagen från början, och avbryt inte. # id: tell-from-start]
    ~ facts += 3
    Ja. Berätta från början, jag letar inte efter någon att skylla på. # speaker: you
    Jag räknade vid grinden. Sjutton. Men Alma från Blåbärsgruppen hade sprungit över till oss, och henne räknade jag med. # speaker: leo # mood: hurt
    Vi gick tio över tio. Det var kvart i elva när kvinnan ringde. Jag sa tio minuter till dig i måndags för att jag inte vågade räkna efter. # speaker: petra # mood: hurt
    Trettiofem, alltså. Du har sagt tio till Tures mamma. # speaker: narrator
    Och vikarien, säger Leo. Vi bad ju om en vikarie. # speaker: narrator
    Ja. Det var jag som sa nej. # speaker: you
    -> prep_two

=== who_talked
Innan jag ringer dem måste jag fråga en sak. Har någon av er pratat med tidningen? # speaker: you
Är det det du kommer in och frågar? # speaker: petra # mood: angry
Leo blir röd ända ner i kragen. Det kan betyda vad som helst. # speaker: narrator
* [Ta tillbaka det. Det där får du inte fråga. # id: take-back-question]
    ~ facts += 1
    Nej, glöm det. Det får jag inte fråga, och jag vill inte veta. Förlåt. # speaker: you
    Okej. # speaker: petra
    Efter en stund säger Leo att det var trettiofem minuter. Inte tio. # speaker: narrator
    ~ facts += 1
    -> prep_two
* [Fråga en gång till. Ni måste kunna lita på varandra. # id: ask-again]
    ~ hunt = true
    Jag är inte arg. Men vi måste kunna lita på varandra här. # speaker: you
    Ja. Det måste vi väl. # speaker: petra # mood: cold
    Du får inte veta något mer om i måndags. # speaker: narrator
    -> prep_two

=== ring_sara
Sara, Tures mamma, svarar innan signalen har gått fram. # speaker: narrator
Har det hänt något? Är han okej? # speaker: sara # mood: tense
Han mår bra, han är ute och gräver. Det är tidningen som har ringt mig, om i måndags. De skriver i dag. # speaker: you
Nej. Nej, jag vill inte det. Han är fyra, han ska bo i den här stan i femton år till. # speaker: sara # mood: hurt
* [Be henne prata med pappan, så att det inte blir mer av det. # id: ask-her-to-quiet-him]
    Kanske kan du prata med hans pappa. Så att det inte blir större än det behöver. # speaker: you
    Ber du mig att tysta honom? Han har ju rätt. Det är det som är så jobbigt. # speaker: sara # mood: angry
    Nej. Glöm att jag sa det. # speaker: you
    Hon glömmer det nog inte. # speaker: narrator
    -> after_sara
* {facts >= 5} [Rätta det du sa i måndags: det var inte tio minuter, det var trettiofem. # id: correct-to-mother]
    ~ corrected = true
    En sak till, och den är svår. Jag sa tio minuter till dig. Det var trettiofem. # speaker: you
    Det är tyst så länge att du tror att samtalet har brutits. # speaker: narrator
    Jag vill skrika på dig. Men tack för att jag fick höra det nu. # speaker: sara # mood: hurt
    -> after_sara
* [Fråga vad hon är mest rädd för, och berätta vad du tänker säga. # id: ask-her-fear]
    ~ facts += 1
    Vad är du mest rädd för? # speaker: you
    Inte att ni får skäll. Att det är det första man hittar när man söker på honom. # speaker: sara
    Från mig hör de inte ens att han går här. # speaker: you
    Jag ska säga att vi gjorde fel. Inte mot vem. # speaker: you
    Lova det. # speaker: sara
    -> after_sara
* {harm == 4} [Säg att du har bekräftat namnet, och att det var fel. # id: tell-mother-of-slip]
    ~ harm = 0
    Och jag har gjort fel i dag också. Hon frågade om Ture och jag sa ja, innan jag hann tänka. # speaker: you
    Du sa ja. # speaker: sara # mood: cold
    Jag ringer henne och säger att det inte får användas. Och du får klaga på mig, jag mejlar dig vart. # speaker: you
    Gör det. Båda sakerna. # speaker: sara
    Du ringer Maja på en gång. Hon suckar, och säger att hon inte tar med det. # speaker: narrator
    -> after_sara

=== after_sara
{ time >= 4:
    -> prep_three
}
-> gate

=== ring_anders
Jag har redan haft ordföranden i luren. Säg så lite du kan. Och ta reda på vem hos dig som springer till tidningen. # speaker: anders # mood: tense
* [Fråga vem som svarar för vikariestoppet, du eller han. # id: who-answers-for-freeze]
    ~ facts += 1
    I fredags bad de om vikarie och jag sa nej, för att du har sagt åt oss att hålla igen. Vem svarar för det? # speaker: you
    Att hålla igen svarar jag för, och nämnden. Att de gick till parken på två vuxna… det var ditt beslut. # speaker: anders
    Ja. Det var det. # speaker: you
    -> prep_two
* [Säg att du ska se vad du kan få fram. # id: see-what-i-find]
    ~ hunt = true
    Jag ska se vad jag kan få fram. # speaker: you
    Bra. Jag skickar ett mejl till dem så länge. # speaker: anders
    Det är något du borde ha sagt där. Han har redan lagt på. # speaker: narrator
    -> prep_two
* [Säg att det får ni inte leta efter, någon av er. # id: not-allowed-to-search]
    Det får vi inte, Anders. Varken du eller jag. # speaker: you
    Jag menade inte så. Jo, det gjorde jag. Glöm att jag sa det. # speaker: anders # mood: tired
    Du svarar för förskolan, jag svarar för pengarna. Om barnet ingenting, inte ens att han går hos er. # speaker: anders
    ~ facts += 1
    -> prep_two

=== records
Älvbladet har begärt ut rapporten från i måndags. Leo skrev den, den är diarieförd. Har du läst den? # speaker: ulla
Du har skummat den. Nu läser du: ”Gick från parken 10.10, samtal om barnet 10.45. Vikarie begärd i fredags, nej av rektor.” # speaker: narrator
~ facts += 2
* [Be Ulla vänta med att lämna ut den till i morgon. # id: hold-it-a-day]
    ~ trust -= 1
    Kan den vänta till i morgon? När det har lugnat sig. # speaker: you
    Det ska gå skyndsamt, och den är två sidor. Vad ska jag skriva att vi väntar på? # speaker: ulla
    Du har inget bra svar. Då gör jag som vanligt, säger hon. # speaker: narrator
    -> prep_three
* [Gå igenom den nu: maskera barnet, lämna ut resten. # id: release-with-ulla]
    ~ trust += 1
    Vi tar det rad för rad. Allt som pekar ut barnet ska bort. # speaker: you
    Det är tre rader. Och raden om vikarien? # speaker: ulla
    Den går ut. # speaker: you
    Ja. Jag ville bara höra dig säga det. # speaker: ulla # mood: warm
    -> prep_three
* [Be Ulla maskera raden om vikarien också. # id: strike-the-line]
    Och raden om vikarien, den är väl intern? # speaker: you
    Den är inte hemlig. Den är bara obehaglig. # speaker: ulla
    Hon låter inte arg. Hon låter som någon som har sagt det förut. # speaker: narrator
    Jag maskerar det som rör pojken. Resten går ut. # speaker: ulla
    -> prep_three

=== phone
~ time = 3
Du stänger dörren och ringer upp. # speaker: narrator
Bra, du ringde. Jag spelar in, är det okej? # speaker: maja
I bakgrunden hör du en redaktion: någon som hostar, en kaffemaskin, någon annans deadline. # speaker: narrator
* [Säg ja, och vad du kan svara på. # id: tape-and-limits]
    Ja. Om barn säger jag ingenting, om mina medarbetare inget namn. Om hur vi arbetar, och vad jag har beslutat, får du fråga vad du vill. # speaker: you
    Det räcker långt. # speaker: maja
    -> q_what
* [Be henne att inte spela in, du blir stel. # id: no-tape]
    Helst inte. Jag blir så stel. # speaker: you
    Okej. Då får du tala långsamt. # speaker: maja
    -> q_what

=== gate
~ time = 2
Tio i tre. Vid grinden står en fotograf, och bredvid honom en kvinna i gul mössa. De första föräldrarna kommer gående längs häcken. # speaker: narrator
Hej, det är jag som är Maja. Vi skulle ta en bild ändå, så jag tänkte att vi kan prata här. # speaker: maja
* [Be dem gå därifrån. # id: leave-please]
    ~ trust -= 1
    Ni får inte stå här. Gå härifrån, är ni snälla. # speaker: you
    Vi står på trottoaren. Men vi kan backa två steg. # speaker: maja
    -> q_what
* [Ta det vid grinden. Föräldrarna får gärna höra. # id: do-it-here]
    Vi kan ta det här. Jag har inget att dölja. # speaker: you
    En pappa vänder sin son mot sin egen jacka när kameran klickar. # speaker: narrator
    -> q_what
* [Be dem komma in på ditt rum, bort från barnen. # id: come-inside]
    Jag svarar gärna, men inte här. Kom in, så slipper barnen vara med på bild. # speaker: you
    Det är okej. Fotografen kan ta skylten. # speaker: maja
    -> q_what

=== q_what
{ facts > 6:
    ~ facts = 6
}
{ trust > 7:
    ~ trust = 7
}
{ trust < 3:
    ~ trust = 3
}
Då börjar jag från början. Vad var det som hände i måndags? # speaker: maja
* [Säg att du inte kommenterar det som har hänt. # id: i-do-not-comment]
    -> silent
* [Säg vad som brast hos er, utan ett ord om något barn. # id: what-failed]
    ~ trust += 1
    Om enskilda barn säger jag ingenting. Men vi gjorde fel i måndags, på väg hem från en utflykt. Vi räknade inte så som vi ska, och det är jag som svarar för hur vi räknar. # speaker: you
    Hon slutar skriva. # speaker: narrator
    Det är inte ofta någon börjar så. # speaker: maja
    -> q_long
* [Säg att ni har goda rutiner och ser allvarligt på det som hänt. # id: good-procedures]
    ~ trust -= 1
    Vi har goda rutiner, och vi ser allvarligt på det inträffade. # speaker: you
    Mm. Och vad var det inträffade? # speaker: maja
    Att rutinen inte följdes, säger du till slut, på en utflykt. # speaker: narrator
    Mm, säger hon. Det tog tre minuter att komma dit. # speaker: narrator
    -> q_long
* [Berätta alltihop, hon vet ju ändå vem det gäller. # id: tell-everything]
    ~ harm = 4
    ~ trust += 1
    Han satt kvar under rutschkanan. Han gör det ibland, han blir trött av de andra. Han hade hunnit börja gråta. # speaker: you
    Trött av de andra, säger du? # speaker: maja
    Hon skriver länge. # speaker: narrator
    -> q_long

=== silent
Jag kommenterar inte det som har hänt. # speaker: you
Inte alls? Inte hur ni arbetar heller? Då får jag skriva att rektorn inte vill svara. # speaker: maja
Jag frågar inte om pojken. Jag frågar om er. # speaker: maja
* [Stå fast. Det är bäst så, för alla. # id: stay-silent-then]
    { harm < 1:
        ~ harm = 1
    }
    ~ trust -= 1
    Det är bäst så. # speaker: you
    För vem, säger hon, men hon väntar inte på svar. # speaker: narrator
    Efteråt sitter du på ditt rum. Det känns som att ha kommit undan, och sedan inte längre. # speaker: narrator
    -> waiting
* [Ändra dig: för ditt eget ansvar kan du svara. # id: change-my-mind]
    Vänta. Om barn kan jag inte svara. Men för hur vi arbetar svarar jag, det är ju mitt jobb. # speaker: you
    Bra. Då tar vi det. # speaker: maja
    -> q_long

=== waiting
Klockan halv fyra skriver någon i föräldrarnas grupp på nätet att tidningen är på gång. Sen skriver någon att personalen satt med sina telefoner. # speaker: narrator
Åttiosex kommentarer på tjugo minuter. Någon vet vem den andra vuxna var, och skriver vad hen heter. # speaker: narrator
Leo kommer in utan att knacka. Han har telefonen framför sig som om den vore varm. # speaker: narrator
Vi satt inte med telefonerna. Kan du inte säga det? # speaker: leo # mood: hurt
* [Skriv till föräldrarna själv, två rader, inget till tidningen. # id: two-lines-to-parents]
    Du skriver att ingen satt med telefonen, och att du står vid grinden när de hämtar. # speaker: narrator
    Tack. # speaker: leo
    -> four
* [Svara Leo att det lägger sig, om ingen eldar på. # id: it-will-die-down]
    Det lägger sig. Om vi inte eldar på. # speaker: you
    Det är ju inte dig de skriver om. # speaker: leo # mood: angry
    Du har inget svar på det. Han går ut på gården igen, det är hans tur. # speaker: narrator
    -> four
* [Ring Maja och svara i alla fall, om hur ni arbetar. # id: ring-and-answer]
    { harm == 1:
        ~ harm = 0
    }
    Det är jag igen. Jag vill svara ändå, om det går. # speaker: you
    Jag har tio minuter. Kör. # speaker: maja
    -> q_long

=== q_long
Pappan säger trettiofem minuter. Ni har sagt tio till föräldrarna. Vilket är det? # speaker: maja
* [Säg att antalet minuter inte är det viktiga. # id: minutes-do-not-matter]
    ~ trust -= 1
    Antalet minuter är egentligen inte det viktiga. # speaker: you
    För vem? # speaker: maja # mood: cold
    Du hör hur det lät. # speaker: narrator
    -> q_why
* [Håll fast vid tio. Det är siffran du har fått. # id: stick-to-ten]
    { harm < 2:
        ~ harm = 2
    }
    Tio minuter. Det är den uppgift vi har. # speaker: you
    Och du är säker på den? # speaker: maja
    Du säger ja. Det går väldigt fort att säga ja. # speaker: narrator
    Då skriver jag det. Att du är säker. # speaker: maja
    -> q_why
* [Säg att du inte vet säkert, och inte vill gissa om ett barn. # id: will-not-guess]
    { harm == 2:
        ~ harm = 0
        Jag sa tio minuter till dig förut. Det skulle jag inte ha gjort, för jag vet inte. # speaker: you
    - else:
        Det vet jag inte säkert. Och jag tänker inte gissa när det gäller ett barn. # speaker: you
    }
    När vet du? # speaker: maja
    I kväll. Då ringer jag dem det gäller först, och sen dig. # speaker: you
    -> q_why
* {facts >= 5} [Säg att ni först lämnade fel uppgift, och att du svarar för det. # id: we-were-wrong]
    ~ trust += 1
    { harm == 2:
        ~ harm = 0
    }
    Den tid vi först lämnade var fel. Det svarar jag för, jag borde ha kollat den innan jag sa den till någon. # speaker: you
    Är det rättat? Till dem det gäller? # speaker: maja
    { corrected:
        Ja. Mer säger jag inte om det. # speaker: you
    - else:
        { mother:
            Inte än. Det gör jag så fort vi är klara. # speaker: you
        - else:
            Du tittar på telefonen. Du har inte ringt Tures mamma. # speaker: narrator
        }
    }
    -> q_why

=== q_why
{ trust >= 5:
    Jag vill att du ska få svara på det här innan jag skriver det. I er rapport står det att personalen bad om vikarie i fredags och fick nej, av dig. # speaker: maja
- else:
    I er rapport står det att personalen bad om vikarie i fredags. ”Nej av rektor.” Det är väl du det? # speaker: maja # mood: cold
}
* [Säg att två vuxna räcker om man räknar som man ska. # id: two-is-enough]
    { harm < 3:
        ~ harm = 3
    }
    Två vuxna räcker, om man räknar som man ska. # speaker: you
    Så det var de två som inte gjorde som de skulle? # speaker: maja
    Det var väl det jag sa, tänker du. Var det det jag sa? # speaker: narrator
    -> q_who
* [Säg att det är du, och att det var fel. # id: it-was-my-decision]
    ~ trust += 1
    Ja, det är jag. Jag sa nej till vikarie, och jag sa att de kunde gå till parken ändå. Det var ett dåligt beslut. # speaker: you
    Får jag citera det? # speaker: maja
    Det är därför jag säger det. # speaker: you
    -> q_who
* [Säg att det är besparingarna, ni får inte ta in vikarier. # id: blame-the-cuts]
    Det är besparingarna, vi får inte ta in vikarier. # speaker: you
    Så det är politikernas fel att ni tappade räkningen? # speaker: maja
    Du hör rubriken. # speaker: narrator
    -> q_who
* [Säg att beslutet var ditt och ramen nämndens, och vad som är vad. # id: mine-and-the-frame]
    Nämnden har sagt åt oss att hålla igen på vikarier, och det ska jag följa. Men att gå till parken på två var mitt val. Vi kunde ha stannat på gården. # speaker: you
    Borde nämnden tänka om? # speaker: maja
    Det får du fråga dem. Jag ska visa dem vad det betyder hos oss. # speaker: you
    -> q_who

=== q_who
{ trust > 7:
    ~ trust = 7
}
{ trust < 3:
    ~ trust = 3
}
Vem var det som räknade? # speaker: maja
* [Säg att det var en ung kollega. Det förklarar en del. # id: a-young-colleague]
    { harm < 3:
        ~ harm = 3
    }
    Det var en ung kollega. Man missar lätt när man är ny, det förklarar en del. # speaker: you
    Ung. Hur ung då? # speaker: maja
    Ute på gården ser du Leo. Han har en unge på axlarna. # speaker: narrator
    -> q_last
* [Säg att du inte pekar ut någon, och att ansvaret är ditt. # id: point-nobody-out]
    Det säger jag inte. Det är jag som är chef här. # speaker: you
    Jag måste fråga. # speaker: maja
    Jag vet. # speaker: you
    -> q_last
* [Berätta hur de har haft det sen i måndags, utan namn. # id: how-they-have-been]
    ~ trust += 1
    Det säger jag inte. Men de som var med har varit här varje morgon sen dess, fast de knappt har sovit. De hälsar på varje förälder. # speaker: you
    Får jag skriva det? # speaker: maja
    Ja. Det får du gärna skriva. # speaker: you
    -> q_last

=== q_last
Sista frågan. Vad gör ni nu? # speaker: maja
* [Säg att ni ska se över era rutiner noga. # id: review-procedures]
    Vi ska se över våra rutiner. # speaker: you
    Mm. Hur då? # speaker: maja
    Noggrant, säger du. # speaker: narrator
    Hon väntar en stund till. Det kommer inget mer. # speaker: narrator
    -> four
* [Be att få godkänna texten innan den går ut. # id: approve-the-text]
    ~ trust -= 1
    Jag vill gärna godkänna texten innan den går ut. # speaker: you
    Det gör man inte. Men jag kan läsa upp citaten. # speaker: maja
    -> four
* [Säg vad som är ändrat, och vad du inte vet. # id: two-done-one-open]
    ~ trust += 1
    Ingen grupp går utanför staketet med färre än tre vuxna, sen i tisdags. Två räknar, högt, var för sig. Hur vi ska klara det i vinter när folk blir sjuka, det vet jag inte än. # speaker: you
    Det sista är jag glad att du sa. # speaker: maja
    -> four
* [Be att få höra dina citat innan det går ut. # id: hear-my-quotes]
    Kan jag få höra mina citat innan? # speaker: you
    Citaten, ja. Resten är mitt. # speaker: maja
    Hon läser upp dem. Du låter som du, ungefär. # speaker: narrator
    -> four

=== four
~ time = 1
{ harm >= 4:
    -> four_named
}
{ harm == 3:
    -> four_blamed
}
{ harm == 2:
    -> four_ten
}
{ harm == 1:
    -> four_silent
}
-> four_fair

=== four_fair
Klockan fyra ligger det uppe. ”Pojke blev kvar i parken”, står det, och ditt namn. Det är en saklig text, och du mår lite illa. # speaker: narrator
Det står inte vilka vi är. # speaker: petra
* [Fråga om hon vill gå hem, du tar hennes plats vid grinden. # id: take-her-place]
    Du får gå hem om du vill. Jag står vid grinden. # speaker: you
    Nej. Men stå bredvid. # speaker: petra
    -> pickup
* [Läs kommentarerna, så att du vet vad som väntar. # id: read-comments]
    Någon vill att du avgår. Någon skriver att hens barn har gått hos Petra, och att det var de bästa åren. # speaker: narrator
    -> pickup
* [Sätt dig hos henne en stund innan du går ut. # id: sit-with-petra]
    Du sätter dig. Hon läser den en gång till, högt, med sin högläsningsröst. # speaker: narrator
    Jag går ut till grinden i dag. Jag trodde inte det i morse. # speaker: petra # mood: relieved
    -> pickup

=== four_named
Klockan fyra ligger det uppe. Hans namn står inte där, men parken, gruppen och att ”rektorn bekräftar”. Det är nog för alla som har barn i samma ålder. # speaker: narrator
En minut över fyra ringer det. # speaker: narrator
Du har pratat om honom. Med dem. # speaker: sara # mood: angry
* [Säg att du måste ringa Anders och berätta vad du gjort, och gör det. # id: tell-anders]
    Jag har sagt saker om ett barn som jag inte får säga. Det ska du höra av mig. # speaker: you
    Jaha. Ja, då är vi två som har haft en dålig dag. Skriv ner exakt vad du sa, i kväll, medan du minns. # speaker: anders # mood: tired
    -> pickup
* [Förklara att tidningen redan visste allt. # id: they-knew-already]
    Tidningen visste redan vem det var. Jag sa inget nytt. # speaker: you
    De visste det av hans pappa. Nu vet de det av kommunen. # speaker: sara # mood: cold
    -> pickup
* [Be om ursäkt utan att förklara, och säg hur hon kan klaga. # id: apologise-plainly]
    Ja. Det skulle jag inte ha gjort, och det finns ingen ursäkt. Jag mejlar dig vart man klagar, och att du får citera mig. # speaker: you
    Du kan höra barnprogrammet i bakgrunden hos henne. Sen lägger hon på. # speaker: narrator
    -> pickup

=== four_blamed
Klockan fyra ligger det uppe, med din bild och det du sa om personalen i fetstil. # speaker: narrator
Petra står i dörren med jackan på. # speaker: narrator
Då vet vi det. # speaker: petra # mood: cold
* [Låt henne gå hem, ni är båda för upprörda nu. # id: let-her-go-home]
    Gå hem, du. Vi pratar i morgon när vi är lugnare. # speaker: you
    Jag är lugn. # speaker: petra # mood: cold
    -> pickup
* [Ring Maja och rätta det: beslutet var ditt. # id: ring-and-correct]
    Maja, det jag sa om personalen var fel. De gick på två för att jag hade bestämt det. Jag vill att det står. # speaker: you
    { trust >= 5:
        ~ harm = 0
        Jag ändrar nu. Det får stå överst. # speaker: maja
        Petra sätter sig på skobänken, med jackan på. # speaker: narrator
    - else:
        Jag kan lägga till en rad längst ner. Den är redan delad fyrahundra gånger. # speaker: maja
        Petra hör det också. Hon går hem. # speaker: narrator
    }
    -> pickup
* [Förklara för Petra hur du menade, innan hon går. # id: explain-to-petra]
    Det blev fel i citatet. Jag menade inte er. # speaker: you
    Vilka menade du då? Det var ju bara vi där. # speaker: petra # mood: hurt
    -> pickup

=== four_ten
Klockan fyra ligger det uppe. Fem över fyra skriver en kvinna under texten: ”Det var jag som hittade honom, och jag har samtalet i telefonen. Kvart i elva, och de gick tio över tio.” # speaker: narrator
Hej igen. Vill du ändra något? # speaker: maja
* [Säg att du hade fel. Du borde ha kollat. # id: i-was-wrong]
    ~ harm = 0
    Ja. Siffran jag gav dig var fel, och jag hade inte kollat den. Det är mitt fel, ingen annans. # speaker: you
    Tack. Jag skriver det så. # speaker: maja
    -> pickup
* [Be att få återkomma i morgon, när du har utrett det. # id: back-tomorrow]
    Jag får utreda det. Jag återkommer i morgon. # speaker: you
    I morgon har jag pratat med henne. # speaker: maja
    -> pickup
* [Säg att det var vad personalen uppgav. # id: staff-said-so]
    Det var vad personalen uppgav för mig. # speaker: you
    Okej. Så då är det de som har ljugit? # speaker: maja
    Nej, säger du. Nej, så var det inte. # speaker: narrator
    -> pickup

=== four_silent
Klockan fyra ligger det uppe. ”Rektorn vill inte svara.” Resten är pappan, en granne och ett foto på en tom gunga. # speaker: narrator
Den fjärde kommentaren är från någon som du har suttit bredvid på föräldramöten. ”Vad är det de döljer?” # speaker: narrator
Anders ringer en minut över. # speaker: narrator
Det blev ju lugnt. Eller hur tycker du? # speaker: anders # mood: tense
* [Säg att det var det rätta, med tanke på sekretessen. # id: because-secrecy]
    Jag kunde inte göra annat. Sekretessen. # speaker: you
    Precis. Sekretessen. # speaker: anders
    Ni lägger på, och ingen av er tror riktigt på det. # speaker: narrator
    -> pickup
* [Säg att du ångrar att du inte svarade. # id: regret-silence]
    Nej. Jag skulle ha svarat på det som var mitt. # speaker: you
    Kanske det. Vi tar det på måndag. # speaker: anders
    -> pickup

=== pickup
Tjugo över fyra. Föräldrarna står i klungor vid grinden, fler än vanligt. # speaker: narrator
Det blir tyst när du kommer ut. En hund skäller på din jacka. # speaker: narrator
{ harm >= 4:
    Sara hämtar Ture utan att se på dig. Han vinkar, han vet ingenting. # speaker: narrator
- else:
    { mother:
        Sara nickar åt dig, knappt. Hon håller Ture så hårt i handen att han protesterar. # speaker: narrator
        Du ringde i alla fall. Det gjorde ingen annan. # speaker: sara # mood: tired
    - else:
        Tures mamma kommer rakt emot dig. Hon håller upp telefonen. # speaker: narrator
        Jag fick läsa det på bussen. På bussen. # speaker: sara # mood: angry
    }
}
* [Gå in igen. I morgon är det lättare att prata. # id: go-back-in]
    Du går in och sorterar post. Genom fönstret ser du dem prata med varandra i stället. # speaker: narrator
    Klockan fem är det tomt. På trappan ligger en vante. # speaker: narrator
    -> morning
* [Stanna vid grinden tills den sista har gått, och svara var och en. # id: stay-at-the-gate]
    Någon frågar hur hon ska våga lämna i morgon. Du säger att du inte vet vad hon ska göra, men att du står här klockan sju. # speaker: narrator
    -> morning
* [Säg att alla får ett brev i kväll, och skriv det ordentligt. # id: write-a-letter]
    Du skriver till halv tio på kvällen. Det blir tolv rader, och ingen av dem är ”vi ser allvarligt på”. # speaker: narrator
    Klockan tio svarar en pappa: ”Tack. Jag är fortfarande arg.” # speaker: narrator
    -> morning

=== morning
~ time = 0
Fredag, kvart över sju. Alla som inte har barn på armen sitter i personalrummet. Någon har bakat. # speaker: narrator
Får man gå ut med dem alls nu? Eller är det slut med det? # speaker: leo # mood: tense
* [Gå igenom måndagen steg för steg, och börja med ditt eget beslut. # id: begin-with-mine]
    Vi börjar i fredags, när jag sa nej till vikarien. Sen tar vi det därifrån, och ingen ska hitta en skyldig. # speaker: you
    Tjugo minuter senare vet ni att ni aldrig har haft ett ord för vem som räknar sist. # speaker: narrator
    Petra skriver det på tavlan: ”Sist räknar.” Någon säger att det låter som en grammatikregel, och för första gången på fem dagar skrattar någon. # speaker: narrator
    -> ending
* [Stoppa alla utflykter till efter jul, så att alla får andas. # id: stop-outings]
    Vi stannar innanför staketet till efter jul. Så att alla får andas. # speaker: you
    Jaha. Ja, då behöver vi ju inte prata om det. # speaker: petra # mood: tired
    -> ending
* [Säg att all kontakt med tidningen går genom dig från nu. # id: all-through-me]
    ~ hunt = true
    En sak först. Från och med nu går allt till tidningen genom mig. # speaker: you
    Får man säga så? # speaker: leo
    Ingen svarar honom. Någon börjar skära upp kakan. # speaker: narrator
    -> ending

=== ending
{ harm >= 4:
    -> end_named
}
{ hunt:
    -> end_hunt
}
{ harm == 3:
    -> end_blamed
}
{ harm == 2:
    -> end_ten
}
{ harm == 1:
    -> end_silent
}
{ mother:
    -> end_said
}
-> end_late

=== end_hunt
När du går tillbaka till ditt rum ligger ett papper på tangentbordet: Tryckfrihetsförordningen, tredje kapitlet. Någon har strukit under en mening. # speaker: narrator # outcome: nobody-talks
-> END

=== end_named
På måndagen hänger jackan med hajen inte på sin krok. Sara har ringt och sagt att de är hemma några dagar. # speaker: narrator # outcome: child-named
-> END

=== end_blamed
På måndagen är Petra sjuk. Leo går runt på gården med händerna i fickorna och räknar, och börjar om, och räknar. # speaker: narrator # outcome: staff-blamed
-> END

=== end_ten
Klockan nio ringer Maja. Hon har träffat kvinnan med hunden, och hon läser upp rubriken så att du ska ha hört den. # speaker: narrator # outcome: ten-minutes
-> END

=== end_silent
På måndagen frågar en pappa vid grinden om det är sant, det där med telefonerna. Han frågar inte dig. # speaker: narrator # outcome: no-answer
-> END

=== end_said
På måndagen räknar Leo Björkgruppen vid grinden, högt. Ture räknar med, och de kommer till sjutton båda två. # speaker: narrator # outcome: said-as-it-is
-> END

=== end_late
På måndagen lämnar Sara utan att titta på dig. I hallen ber hon Petra om ett intyg på hur länge Ture har gått här. # speaker: narrator # outcome: right-words-late
-> END
