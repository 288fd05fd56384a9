VAR trust = 5
VAR clarity = 4
VAR slip = 0
VAR risk = 0
VAR ideas = false
VAR night = false
VAR read = false
-> lunch

=== lunch
Torsdag, halv ett. APT:n börjar klockan två, och kaffet är redan beställt. # speaker: narrator
Nämnden tog budgeten förra veckan. Almgården ska klara sig på 1,4 miljoner mindre från första april, och mer än så är inte bestämt. # speaker: narrator
Men i morse låg det ett papper i skrivaren, från din chef Peter: ”Räkneexempel Almgården, natt från tre till två.” Nu sitter det uppe i personalrummet, ovanför micron, och någon har skrivit TACK med rött. # speaker: narrator
Du hinner två saker före mötet, om de är korta. # speaker: narrator
* [Ring Peter och prata om pappret. # id: ring-peter]
    -> peter_rings
* [Gå till Susanne, skyddsombudet, innan hon hör det med de andra. # id: go-to-susanne]
    -> susanne_before

=== before_two
Kvart över ett. En sak till. # speaker: narrator
* [Läs nämndens protokoll, ordentligt. # id: read-minutes]
    -> minutes
* [Väck Roger, som har jobbat natt och sover i vilrummet. # id: wake-roger]
    -> roger_before

=== peter_rings
Ovanför micron? Men herregud. Det var ett exempel, jag satt med det en söndagskväll. # speaker: peter # mood: tense
* [Fråga vad som är bestämt på riktigt, och vad som bara är hans exempel. # id: what-is-decided]
    ~ clarity += 1
    Vad är bestämt? Inte troligt, inte sannolikt, utan bestämt? # speaker: you
    Pengarna. Bara pengarna. Hur ni gör det är ert förslag, min bedömning, och sen samverkan. # speaker: peter
    Och när blir det beslutat? # speaker: you
    Tidigast efter samverkan på onsdag. Säg onsdag, så ljuger du inte. # speaker: peter
    -> before_two
* [Säg att det är hans papper, och att han bör säga det till dem. # id: your-paper-peter]
    ~ trust += 1
    Det är ditt papper. De behöver höra av dig att det är ett exempel. # speaker: you
    Jag sitter fast till fem. Men jag mejlar en rad, och du får läsa upp den med mitt namn på. # speaker: peter # mood: tired
    Den kommer två minuter senare: ”Det var min uträkning. Den är inget beslut, och jag skulle ha tagit den ur skrivaren.” # speaker: narrator
    Du sätter upp den ovanför micron, bredvid den andra. # speaker: narrator
    -> before_two
* [Säg att du har läget under kontroll. # id: under-control]
    Det är lugnt. Jag har det under kontroll. # speaker: you
    Du är en klippa. Få bara in ett förslag på natten till onsdag, så är vi hemma. # speaker: peter # mood: relieved
    Ett förslag på natten, alltså. Inte bara ett förslag. # speaker: narrator
    Du tänker på Susanne, som ska få höra att det inte är bestämt. # speaker: narrator
    -> before_two

=== susanne_before
Du behöver inte viska. Alla har sett det, Roger fick en bild på det klockan sju i morse. # speaker: susanne # mood: cold
* [Säg vad du vet och inte vet, och vad du tänker säga på mötet. # id: tell-susanne-all]
    ~ trust += 1
    ~ clarity += 1
    Pengarna är bestämda, en komma fyra. Hur är inte bestämt, och pappret är Peters exempel. Det är allt jag vet. # speaker: you
    Då säger du det så. Precis så, med de orden. # speaker: susanne
    Och sen vill jag se vad du gör när de blir arga. # speaker: susanne
    -> before_two
* [Be henne göra riskbedömningen med dig på måndag, innan något är bestämt. # id: risk-on-monday]
    ~ risk = 1
    Oavsett vad vi kommer fram till ska riskerna bedömas först. Kan du och jag göra det på måndag? # speaker: you
    Med någon från natten. Annars blir det bara papper. # speaker: susanne
    Med någon från natten. # speaker: you
    -> before_two
* [Be henne hjälpa till att hålla folk lugna. # id: keep-them-calm]
    ~ trust -= 1
    Kan du hjälpa mig att hålla folk lugna? # speaker: you
    Jag är skyddsombud. Det är inte mitt jobb att de ska vara lugna, det är mitt jobb att de ska ha det bra. # speaker: susanne # mood: cold
    Sen tar hon ner sin mugg från hyllan och går. Det är den med katten. # speaker: narrator
    -> before_two

=== minutes
~ read = true
Paragraf 112. Två rader om pengarna, och en rad till som du aldrig har hört någon nämna. # speaker: narrator
”Förvaltningen ska i februari redovisa vad besparingen får för följder för de boende.” De vill alltså veta. # speaker: narrator
* [Skriv ett kort med tre rader: bestämt, inte bestämt, vet inte. # id: three-line-card]
    ~ clarity += 1
    Första raden är kort, den andra lång. Den tredje är längst. # speaker: narrator
    På baksidan skriver du ”lugn”. Det är till dig själv. # speaker: narrator
    -> open
* [Stryk under raden om följderna. Den ska du använda. # id: underline-consequences]
    ~ clarity += 1
    Du läser den två gånger till. Någon har suttit i en sammanträdessal klockan nio på kvällen och sett till att den kom med. # speaker: narrator
    -> open

=== roger_before
Jag kom hit för mötet, men sätter jag mig på en stol så somnar jag. Så fråga nu. # speaker: roger # mood: tired
* [Be honom berätta om i natt, timme för timme. # id: hour-by-hour]
    ~ night = true
    Berätta om i natt. Timme för timme. # speaker: you
    Tjugo i tre låg Elsy på golvet. Två av oss i fyrtio minuter, och då var det en kvar på trettiosex boende och tre plan. # speaker: roger
    Så med två på natten… # speaker: you
    Då är det ingen kvar. Det är hela matten. # speaker: roger
    -> open
* [Säg att de klarar det på två på Björkbacken. # id: they-manage-elsewhere]
    ~ trust -= 1
    På Björkbacken klarar de sig på två. # speaker: you
    Björkbacken har ett plan. Vi har tre och en hiss som tänker efter. # speaker: roger # mood: cold
    Han vänder sig mot väggen. Samtalet var tydligen slut. # speaker: narrator
    -> open
* [Säg åt honom att åka hem och sova, du ringer honom efteråt. # id: go-home-and-sleep]
    Åk hem och sov. Jag ringer dig i kväll. # speaker: you
    Och missa när ni pratar om mig? Nej tack. # speaker: roger
    Han drar upp filten till hakan. # speaker: narrator
    -> open

=== open
Klockan två. Trettioen personer, för få stolar, och kaffe som ingen rör. # speaker: narrator
Punkt ett, mötets öppnande, punkt två, förra protokollet, punkt sju, ekonomi. Ska vi verkligen ta det i den ordningen? # speaker: susanne
* [Ta det svåraste först: hur mycket, från när, och vad som inte är bestämt. # id: hardest-first]
    ~ clarity += 2
    Nej. Vi ska spara 1,4 miljoner från första april, det har nämnden beslutat. Hur vi gör det är inte beslutat, av någon. # speaker: you
    Någon andas ut. Någon annan andas in. # speaker: narrator
    -> paper_up
* [Hämta pappret från micron, och håll upp det. # id: hold-up-paper]
    ~ clarity += 1
    ~ trust += 1
    Vi börjar med det här, för ni tänker ändå bara på det. Det är ett räkneexempel, och det skulle inte ha legat i skrivaren. # speaker: you
    Är det sant eller inte? # speaker: roger
    Pengarna stämmer. En komma fyra, från april. Natten är inte bestämd. # speaker: you
    -> what_now
* [Håll dagordningen. Det blir lugnare om ni börjar som vanligt. # id: keep-the-agenda]
    ~ clarity -= 1
    Vi tar det i ordning, så hinner vi med allt. # speaker: you
    Halv tre är ni på punkt fyra, tvättpåsarna. Ingen har hört ett ord, och det vet du. # speaker: narrator
    Kan vi ta det där nu? Det som vi alla tittar på? # speaker: susanne
    -> paper_up
* [Börja med hur stolt du är över dem. # id: begin-with-pride]
    ~ trust -= 1
    Jag vill börja med att säga hur stolt jag är över er. Ni gör ett fantastiskt jobb, varje dag. # speaker: you
    Hur många är det som ska bort? # speaker: roger # mood: tense
    Det blir så tyst att man hör diskmaskinen byta program. Du svarar att du ska komma till det, och kommer till det. # speaker: narrator
    -> paper_up

=== paper_up
Någon pekar på micron. ”Natt från tre till två.” Bokstäverna är så stora att man ser dem från sista raden. # speaker: narrator
-> what_now

=== what_now
Så vad är det som gäller? Är det klart eller är det inte klart? # speaker: roger # mood: tense
* [Rita tre spalter på tavlan: bestämt, inte bestämt, vet jag inte. # id: three-columns]
    ~ clarity += 2
    Du ritar. Under ”bestämt” står det en rad, under ”inte bestämt” blir det sju, och under ”vet jag inte” skriver du ”vilka”. # speaker: narrator
    Någon tar en bild av tavlan. # speaker: narrator
    Bra. Ta en till, så blir den skarp. # speaker: you
    -> negotiated
* [Säg som Peters papper: det lutar åt natten, så de hinner förbereda sig. # id: leaning-to-nights]
    ~ slip = 3
    ~ clarity += 1
    Jag vill inte lura någon. Det lutar åt natten, från tre till två, så det är lika bra att vi börjar ställa in oss på det. # speaker: you
    Jaha. Då vet vi. # speaker: roger # mood: cold
    -> adjourn
* [Säg att du också tycker att det är vansinne, men att de har bestämt. # id: madness-too]
    ~ slip = 1
    ~ trust += 1
    Ärligt talat? Jag tycker att det är vansinne. Men de där uppe har bestämt. # speaker: you
    Någon klappar i händerna, och sedan fler. Det känns underbart i ungefär fem sekunder. # speaker: narrator
    Sen möter du Susannes blick. Hon klappar inte. # speaker: narrator
    -> negotiated
* [Säg att ingen ska behöva bli av med jobbet. # id: nobody-loses-job]
    ~ slip = 2
    ~ trust += 2
    En sak kan jag säga. Ingen ska behöva bli av med jobbet. # speaker: you
    Fatima lägger handen för munnen. Susanne skriver upp det, ord för ord. # speaker: narrator
    Ingen alls? # speaker: susanne
    Ingen, hör du dig själv säga. # speaker: narrator
    -> negotiated

=== adjourn
Vänta nu. Har ni bestämt det? För då är det ingen APT vi ska ha, då är det en förhandling, och den skulle ni ha haft först. # speaker: susanne # mood: angry
* [Säg att du sa fel: inget är bestämt, och du ska inte gissa högt. # id: i-misspoke]
    ~ slip = 0
    ~ trust += 1
    Nej. Det är inte bestämt, och jag ska inte stå här och gissa. Jag tar tillbaka det. # speaker: you
    Då skriver jag det i protokollet. Att du tar tillbaka det. # speaker: susanne
    Gör det. # speaker: you
    -> round_night
* [Säg att förhandlingen är på onsdag, men att alla vet vart det lutar. # id: everyone-knows]
    ~ trust -= 1
    Den är på onsdag. Men vi vet ju alla vart det lutar. # speaker: you
    Då ringer jag avdelningen så fort vi är klara här. # speaker: susanne # mood: angry
    Nio personer reser sig och går ut. Susanne sitter kvar, för någon måste skriva. # speaker: narrator
    -> round_night

=== negotiated
Är det här förhandlat? # speaker: susanne
* [Säg nej, säg när samverkan är, och att inget beslutas före det. # id: not-yet-wednesday]
    ~ clarity += 1
    Nej. Budgeten är beslutad, men hur vi gör det tas upp i samverkan på onsdag, med er. Inget beslutas före det, och riskerna ska bedömas först. # speaker: you
    Tack. Då har vi något att gå till onsdag med. # speaker: susanne
    -> round_night
* [Säg att det är en formalitet, pengarna är ju redan borta. # id: a-formality]
    ~ trust -= 2
    Det är på onsdag. Men det är väl mest en formalitet, pengarna är ju redan borta. # speaker: you
    En formalitet. Då ska jag komma dit väldigt formellt. # speaker: susanne # mood: cold
    Hon skriver ordet i sitt block och stryker under det två gånger. # speaker: narrator
    -> round_night
* [Be Susanne berätta själv hur det går till. # id: susanne-explains]
    ~ trust += 1
    Inte än. Kan inte du säga hur det går till, så att de hör det från er också? # speaker: you
    På onsdag sitter jag och två till med Peter och chefen här. De måste ta upp det innan de beslutar, och de måste lyssna, men de måste inte göra som vi säger. # speaker: susanne
    Det sista hade du inte velat säga själv. # speaker: narrator
    -> round_night
* [Säg att det får de ta med Peter. # id: ask-peter]
    ~ clarity -= 1
    Det får ni nog ta med Peter. # speaker: you
    Peter är inte här. Det är du. # speaker: susanne
    Det går inte att säga emot. Du tittar på micron. # speaker: narrator
    -> round_night

=== round_night
{ trust < 3:
    ~ trust = 3
}
{ trust > 7:
    ~ trust = 7
}
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 3:
    ~ clarity = 3
}
Får jag fråga en sak? Klockan är tre på natten, vi är två, och Elsy ligger på golvet. Vem går när det ringer på plan tre? # speaker: roger # mood: tense
Nu tittar alla på dig, även de som tittade på kaffet. # speaker: narrator
* {night} [Säg siffrorna han gav dig, högt, och att de ska med till nämnden. # id: his-numbers-upwards]
    ~ trust += 2
    ~ night = false
    Två på Elsys rum i fyrtio minuter, en kvar på trettiosex. Det var i natt, och det ska stå i det nämnden får läsa. # speaker: you
    Du skrev upp det. # speaker: roger
    Jag skrev upp det. # speaker: you
    -> fatima_asks
* [Säg att du inte vet. Be honom vara med i riskbedömningen på måndag. # id: join-risk-roger]
    ~ risk = 2
    ~ trust += 1
    Det vet jag inte. Och innan någon vet det ska ingen bestämma något. Kan du vara med på måndag, när Susanne och jag bedömer riskerna? # speaker: you
    På arbetstid? # speaker: roger
    På arbetstid. Du byter en natt mot den. # speaker: you
    -> fatima_asks
* [Säg att det finns teknik, sensorer och larm, som kan hjälpa. # id: there-is-technology]
    ~ trust -= 1
    Det finns ju ganska bra teknik i dag. Sensorer, larm, tillsyn med kamera. # speaker: you
    Ja. Då får vi veta att hon ligger där. # speaker: roger # mood: cold
    Det är klokt sagt, och han menar det inte som något skämt. # speaker: narrator
    -> fatima_asks
* [Be honom berätta mer: hur ofta händer det, och vilka tider? # id: how-often-when]
    ~ trust += 1
    Hur ofta händer det? Och när på natten? # speaker: you
    Två, tre gånger i veckan. Alltid mellan två och fem, aldrig före midnatt. # speaker: roger
    Aldrig före midnatt, skriver du på tavlan. Det är det ingen som har vetat. # speaker: narrator
    -> fatima_asks

=== fatima_asks
Det är tyst. Sedan räcker Fatima upp handen, som i skolan. # speaker: narrator
Mitt vikariat går ut sista april. Är det jag? # speaker: fatima # mood: hurt
* [Säg att du inte vet, inte tänker gissa här, och att du sitter kvar efteråt. # id: stay-behind-with-her]
    ~ trust += 1
    Jag vet inte. Jag tänker inte gissa om dig inför andra, men jag sitter kvar här efteråt, och då pratar vi du och jag. # speaker: you
    Okej. # speaker: fatima
    -> fatima_later
* [Säg att hon inte ska oroa sig, hon som är så duktig. # id: do-not-worry]
    { slip < 2:
        ~ slip = 2
    }
    ~ trust += 1
    Oroa dig inte. Du som är så duktig, dig vill ju alla ha kvar. # speaker: you
    Tack. # speaker: fatima # mood: relieved
    Någon i hörnet tittar i golvet. Hon är också duktig. # speaker: narrator
    -> ask_round
* [Säg hur det fungerar: ett vikariat löper ut, och det finns regler om vem som går först. # id: rules-apply]
    ~ clarity += 1
    ~ trust -= 1
    Ett vikariat löper ju ut, som du vet. Och blir vi för många finns det regler om ordningen, så det är inget jag väljer. # speaker: you
    Jaha. Så det är jag. # speaker: fatima
    Hon tar ner handen. Du hade rätt om reglerna, men du hade inte tittat på henne. # speaker: narrator
    -> ask_round

=== fatima_later
Susanne nickar, kort. Det är första gången i dag. # speaker: narrator
Får någon sitta med, om hon vill det? # speaker: susanne
* [Säg att det bestämmer Fatima. # id: fatima-decides]
    ~ trust += 1
    Det bestämmer Fatima. # speaker: you
    Det går bra ändå. Men tack. # speaker: fatima
    -> ask_round
* [Säg att det är bättre på tu man hand. # id: better-alone]
    ~ trust -= 1
    Det är nog bättre på tu man hand. # speaker: you
    För vem? # speaker: susanne # mood: cold
    -> ask_round

=== ask_round
Kvart i tre. Det har blivit den sorts tystnad då folk antingen börjar prata eller går hem. # speaker: narrator
* [Gör en runda: vad tar tid utan att göra nytta? Låt de tysta börja. # id: go-round]
    ~ ideas = true
    ~ trust += 1
    -> the_round
* [Fråga vad som absolut inte får hända de boende, och skriv upp det. # id: must-not-happen]
    ~ clarity += 1
    { risk < 1:
        ~ risk = 1
    }
    -> red_lines
* [Avsluta i tid, och be dem lägga förslag i lådan. # id: suggestion-box]
    Vi är framme vid tiden. Har ni förslag så finns lådan. # speaker: you
    Stolarna skrapar. I korridoren börjar mötet på riktigt. # speaker: narrator
    -> after
* [Säg att du kommer med ett förslag på måndag, så slipper de fundera. # id: my-proposal-monday]
    ~ clarity += 1
    Jag gör ett förslag till på måndag. Ni ska inte behöva grubbla på det här också. # speaker: you
    Det är ju vi som vet var det läcker. # speaker: roger
    Det var en hjälpande hand. Du ser det först när stolarna skrapar. # speaker: narrator
    -> after

=== the_round
Rapporterna. Vi har tre om dagen, och samma saker sägs i alla tre. # speaker: fatima
Leasingbilen. Den står. # speaker: roger
Kvällen överlappar eftermiddagen med en och en halv timme. Det var för dansen, och den la vi ner 2019. # speaker: susanne
* [Fråga om det förslag du själv tycker sämst om: vad skulle det betyda? # id: ask-about-worst]
    ~ trust += 1
    Bilen, alltså. Den kör ju jag. Vad skulle det spara? # speaker: you
    Sextiotvå tusen om året. Jag har frågat. # speaker: fatima
    Någon skrattar. Det är inte elakt. # speaker: narrator
    -> after
* [Säg att du räknar på alltihop till måndag, och att de får se uträkningen. # id: cost-it-openly]
    ~ clarity += 1
    Jag räknar på allt det här till måndag, och ni får se siffrorna. Det räcker kanske inte, men då vet vi det. # speaker: you
    I personalrummet? # speaker: susanne
    Ovanför micron. # speaker: you
    -> after
* [Säg att det är småpotatis mot en komma fyra miljoner. # id: small-change]
    ~ ideas = false
    ~ trust -= 1
    Det är bra, men det är småpotatis. Vi pratar om en komma fyra miljoner. # speaker: you
    Nej. Nu är det bara du som pratar. # speaker: susanne # mood: cold
    -> after

=== red_lines
Att någon ligger på golvet och ingen hör. # speaker: roger
Att man slutar gå in till dem som inte ringer. # speaker: fatima
Att vi börjar ljuga i dokumentationen för att hinna. Det har hänt förut. # speaker: susanne
* [Skriv upp alla tre, och säg att de följer med till samverkan och nämnden. # id: red-lines-upwards]
    ~ clarity += 1
    ~ ideas = true
    Du skriver upp dem i den ordning de kom. De ska med till samverkan på onsdag, och sedan till nämnden. # speaker: narrator
    Med våra ord, eller med era? # speaker: susanne
    Med era. # speaker: you
    -> after
* [Fråga om det sista: vad var det som hände då? # id: ask-about-lying]
    ~ trust += 1
    Vad var det som hände? # speaker: you
    Tjugohundrasexton. Vi skrev att vi hade vänt folk som vi inte hade hunnit vända. Ingen frågade hur vi hann. # speaker: susanne # mood: tired
    Den här gången frågar jag. # speaker: you
    -> after
* [Säg att det där är ni för bra för. # id: too-good-for-that]
    ~ trust -= 1
    Det där skulle ni aldrig göra. Det är ni för bra för. # speaker: you
    Susanne stänger sitt block. # speaker: narrator
    -> after

=== after
{ trust < 3:
    ~ trust = 3
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
~ night = false
Tio över tre. Rummet är tomt, så när som på stolarna och Fatima, som ställer in koppar. # speaker: narrator
Jag flyttade hit för det här jobbet. Jag har två barn i skolan. # speaker: fatima # mood: tired
* [Sätt dig. Fråga vad hon behöver veta, och senast när. # id: what-do-you-need]
    ~ trust += 1
    Vad behöver du veta, och senast när? # speaker: you
    Före februari. Då måste jag säga upp lägenheten, om jag ska. # speaker: fatima
    Den sista januari säger jag vad jag vet. Även om jag inte vet något. # speaker: you
    -> peter_evening
* {slip == 2} [Ta tillbaka det du lovade. Du har inte rätt att lova det. # id: take-back-promise]
    ~ slip = 0
    ~ trust -= 1
    Fatima, jag lovade mer än jag får där inne. Jag vet inte om du har jobb i maj, och det ska jag säga till de andra också. # speaker: you
    Tack för att du säger det. Eller, nej. Men tack. # speaker: fatima # mood: hurt
    Samma kväll går det ut en rad till alla: ”Jag sa för mycket i dag.” # speaker: narrator
    -> peter_evening
* [Säg att du ska göra allt du kan. # id: all-i-can]
    Jag ska göra allt jag kan. # speaker: you
    Det säger alla. Förlåt. Jag vet att du menar det. # speaker: fatima
    Hon ställer den sista koppen med örat åt samma håll som de andra. # speaker: narrator
    -> peter_evening
* [Hjälp henne med kopparna, och låt det vara tyst. # id: do-the-cups]
    Ni ställer in trettioen koppar. När ni är klara säger hon att du kan gå nu, hon släcker. # speaker: narrator
    -> peter_evening

=== peter_evening
Tjugo i fem. Peter, på handsfree, med blinkers i bakgrunden. # speaker: narrator
Hur gick det? Jag behöver natten till onsdag. Ett A4, två på natten, klart. # speaker: peter # mood: tense
* [Säg att han får ett underlag med flera vägar, och vad varje väg kostar de boende. # id: several-options]
    ~ clarity += 1
    {read:
        Du får ett underlag. Natten är en väg, det finns fler, och det ska stå vad varje väg kostar dem som bor här. Nämnden har bett om det, paragraf 112. # speaker: you
        Har de? # speaker: peter
    - else:
        Du får ett underlag. Natten är en väg, det finns fler, och det ska stå vad varje väg kostar dem som bor här. Det lär nämnden fråga om. # speaker: you
        Tror du? # speaker: peter
    }
    ~ read = false
    Blinkersen tystnar. Han har nog parkerat. # speaker: narrator
    -> monday
* [Säg att 1,4 miljoner inte går utan att någon far illa, och att han bör säga det uppåt. # id: say-it-upwards]
    Jag tror inte att det går utan att någon far illa. Jag gör mitt bästa med pengarna, men det måste du säga uppåt, och det nu. # speaker: you
    Vill du att jag ska gå till direktören med en känsla? # speaker: peter
    Nej. Med en riskbedömning. Du får den på måndag. # speaker: you
    { risk < 1:
        ~ risk = 1
    }
    -> monday
* [Säg att han får natten på ett A4. Det är ju dit det lutar. # id: one-page-nights]
    { slip < 3:
        ~ slip = 3
    }
    Du får natten, på ett A4. # speaker: you
    Tack. Du anar inte vilken vecka jag har. # speaker: peter # mood: relieved
    Efteråt tänker du på allt det andra som blev sagt där inne. Inget av det får plats på ett A4. # speaker: narrator
    -> monday
* {slip == 1} [Säg att du skällde på nämnden inför personalen, och ska rätta det. # id: admit-railing]
    ~ slip = 0
    ~ clarity += 1
    En sak. Jag sa att beslutet var vansinne, inför alla. Det var fel av mig, och jag ska säga det till dem. # speaker: you
    Tyckte du det? # speaker: peter
    Jag tycker det. Men det är beslutat, och jag ska genomföra det. Du får ett underlag med fler vägar än en. # speaker: you
    -> monday

=== monday
{ trust > 8:
    ~ trust = 8
}
Måndag, klockan nio. Du, Susanne och en blankett med rubriken ”Riskbedömning inför ändring”. # speaker: narrator
{ risk == 2:
    Roger sitter med, utsövd och kammad. Han har med sig en skolbok i rutat, med tider. # speaker: narrator
- else:
    { risk == 1:
        Var är natten? Det är ju de som vet. # speaker: susanne
    - else:
        Jaha, nu gör vi det. Efteråt, som vanligt. # speaker: susanne # mood: cold
    }
}
* [Gå igenom en natt i taget, med dem som har varit där, och skriv vem som gör vad. # id: night-by-night]
    { risk >= 1:
        ~ risk = 2
    - else:
        ~ risk = 3
    }
    ~ clarity += 1
    Vi ringer hit ett par stycken från natten, och tar det plan för plan. Jag skriver, ni säger. # speaker: you
    Det tar två timmar och en limpa. På slutet säger Susanne att det är första gången hon skriver under en sådan utan att skämmas. # speaker: narrator
    -> send
* [Fyll i den ni två, så att den är klar till onsdag. # id: fill-in-quickly]
    ~ risk = 1
    Ska vi ta den nu, så är den gjord? # speaker: you
    Medel, medel, låg. Så var det gjort. # speaker: susanne # mood: tired
    Hon skriver under utan att sätta sig. # speaker: narrator
    -> send
* [Skjut på den tills ni vet vad det blir. Det är svårt att bedöma luft. # id: put-it-off]
    ~ risk = 0
    Vi väntar tills vi vet vad det blir. Det är svårt att bedöma luft. # speaker: you
    Det är precis vad man ska göra. Men det är du som är chef. # speaker: susanne # mood: cold
    -> send

=== send
{ clarity > 8:
    ~ clarity = 8
}
Tisdag. De flesta på natten, helgen och alla timanställda var inte på mötet. De har hört sex olika versioner. # speaker: narrator
* [Skriv till alla vad som är bestämt och inte, och var där klockan tio. # id: be-there-at-ten]
    ~ clarity += 1
    ~ trust += 1
    Tre personer, en termos och larmet på låg volym. Du säger vad som är bestämt, vad som inte är det och vad du inte vet. # speaker: narrator
    En av dem säger att hon aldrig har sett en chef i det här ljuset. Hon menar lampan. # speaker: narrator
    -> wednesday
* [Skicka ett mejl till alla, kort, med det viktigaste först. # id: mail-to-all]
    ~ clarity += 1
    ”Bestämt: 1,4 miljoner från april. Inte bestämt: hur, och det tas upp i samverkan på onsdag. Det vet jag inte: vilka som berörs.” # speaker: narrator
    -> wednesday
* [Låt protokollet från APT:n räcka. Det sitter på tavlan. # id: minutes-will-do]
    ~ clarity -= 1
    Du sätter upp det, rakt, med fyra häftstift. Ingen skriver TACK på det. # speaker: narrator
    -> wednesday

=== wednesday
{ trust > 7:
    ~ trust = 7
}
{ slip == 3:
    -> wednesday_stop
}
{ risk == 0:
    -> wednesday_stop
}
Onsdag, samverkan. Ett rum utan fönster, Peter, du, Susanne och två till från facken. # speaker: narrator
Vi säger nej till två på natten. Det vill vi ha i protokollet, och sen vill vi höra vad arbetsgivaren har tänkt. # speaker: susanne
Du som är där. Hur ser det ut från ditt håll? # speaker: peter
* [Säg vad riskbedömningen visar, och vad det kostar att låta bli. Båda delarna. # id: risks-and-costs]
    ~ clarity += 1
    {risk == 1:
        Behåller vi tre på natten fattas det en halv miljon. Går vi ner till två vet ingen vem som går när det ringer på plan tre. Det står inte på blanketten, men det borde det göra. # speaker: you
        Vad står det, då? # speaker: peter
        Medel, medel, låg, läser han. Han läser det en gång till. # speaker: narrator
    - else:
        Behåller vi tre på natten fattas det en halv miljon. Går vi ner till två är det fyra risker som jag inte vet hur vi ska lösa, och de står på sidan två. # speaker: you
        Sidan två. # speaker: peter
        Alla bläddrar. Det är ett bra ljud. # speaker: narrator
    }
    -> ending
* [Säg att du håller med Susanne. # id: agree-with-susanne]
    ~ clarity -= 1
    Jag håller med Susanne. Det går inte. # speaker: you
    Då vore det bra om vi hade pratat om det, du och jag. # speaker: peter # mood: cold
    -> ending
* [Be om fem minuters paus, och tala med Peter utanför. # id: five-minute-break]
    Kan vi ta fem minuter? # speaker: you
    I korridoren säger du att du inte kan stå för två på natten utan åtgärder mot fallen. Han gnuggar sig i ögonen. # speaker: narrator
    Då går vi in och säger det. # speaker: peter # mood: tired
    -> ending
* [Säg att du gör det som blir bestämt. # id: whatever-is-decided]
    Jag gör det som blir bestämt. # speaker: you
    Det vet vi. Det var inte det han frågade. # speaker: susanne
    -> ending

=== wednesday_stop
Onsdag, samverkan. Ett rum utan fönster, Peter, du, Susanne och två till från facken. # speaker: narrator
{ risk >= 2:
    Innan vi börjar. Det här är redan bestämt, såvitt jag förstår. Vad hade vi då en riskbedömning till? # speaker: susanne # mood: cold
- else:
    { slip == 3:
        Innan vi börjar. Det här är redan bestämt, såvitt jag förstår, och någon bedömning av riskerna som är värd namnet har jag inte sett. # speaker: susanne # mood: cold
    - else:
        Innan vi börjar. Riskerna skulle bedömas först, och någon bedömning har jag inte sett. # speaker: susanne # mood: cold
    }
}
Hon lägger ett papper på bordet, med Kommunals logga. Peter läser det två gånger. # speaker: narrator
* [Säg att ordningen blev fel, att det är ditt fel, och hur ni kan börja om. # id: order-was-wrong]
    Ordningen blev fel, och det är mitt fel. Jag vill börja om från riskerna, med natten i rummet. # speaker: you
    Då behåller vi pappret här, men jag skickar det inte i dag. # speaker: susanne
    -> ending
* [Säg att ingenting egentligen var bestämt. # id: nothing-was-decided]
    Ingenting var egentligen bestämt. # speaker: you
    Egentligen. # speaker: susanne
    Ordet blir liggande på bordet, bredvid pappret. # speaker: narrator
    -> ending
* [Säg att det började med Peters papper. # id: began-with-peter]
    Det började ju med pappret i skrivaren. # speaker: you
    Ja. Det gjorde det. Kan vi ta en paus? # speaker: peter # mood: hurt
    -> ending

=== ending
{ slip == 3:
    -> end_back
}
{ slip == 2:
    -> end_promise
}
{ slip == 1:
    -> end_us
}
{ risk == 0:
    -> end_back
}
{ clarity < 7:
    -> end_corridor
}
{ ideas && risk == 2 && trust >= 5:
    -> end_other
}
-> end_eyes

=== end_back
På vägen hem räknar du efter. Riskbedömning, samverkan, beslut, och så tre månader till som ingen har pengar till. # speaker: narrator # outcome: back-to-start
-> END

=== end_promise
På torsdagen hälsar folk hjärtligt på dig i korridoren. Det är som att gå på is som någon annan har sågat i. # speaker: narrator # outcome: promise-broken
-> END

=== end_us
På torsdagen har någon satt upp ett nytt papper ovanför micron, med nämndens ledamöter på bild. Ingen har gjort något förslag. # speaker: narrator # outcome: us-and-them
-> END

=== end_corridor
På torsdagen frågar en vikarie dig i hissen om det stämmer att plan tre ska stängas. Hissen tänker efter en stund. # speaker: narrator # outcome: corridor-talk
-> END

=== end_other
Innan ni går lägger Susanne fram ett tredje förslag, som hon har räknat på själv. ”Det är inte bra”, säger hon. ”Men det är vårt.” # speaker: narrator # outcome: another-way
-> END

=== end_eyes
Det blir två på natten. Susannes nej står i protokollet, och sedan går ni igenom riskerna en gång till, för nu behövs de. # speaker: narrator # outcome: eyes-open
-> END
