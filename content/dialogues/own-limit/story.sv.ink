VAR clarity = 3
VAR strain = 0
VAR asked = 0
VAR written = false
VAR care = 0
VAR booked = false
VAR listed = false
VAR carries = false
-> sofa

=== sofa
Du vaknar i Elins soffa. Det har blivit mörkt, och hennes hund ligger på dina fötter. # speaker: narrator
God kväll. Du somnade mitt i en mening. Min, alltså. # speaker: elin
Det var söndag och kaffe klockan två. Nu är den kvart över fyra. I jackfickan lyser telefonen genom tyget. # speaker: narrator
Jag lät dig vara. Du såg ut som mina patienter gör när de äntligen får en säng. # speaker: elin # mood: warm
* [Be om ursäkt och ta väskan. Du har ett schema som ska ut. # id: apologise-and-go]
    Förlåt, herregud. Jag måste hem, jag har ett schema som ska ut. # speaker: you
    Du är halvvägs nerför trappan när hon ropar. Du har hundens filt om axlarna. # speaker: narrator
    ~ strain += 1
    -> kitchen
* [Säg som det är: du har femtiotre medarbetare. # id: say-the-number]
    -> elin_numbers
* [Fråga vad hon ser, när hon ser på dig. # id: ask-what-she-sees]
    -> elin_sees
* [Titta på telefonen. Det kan ha hänt något. # id: check-phone]
    -> phone

=== elin_numbers
Femtiotre. Sen i augusti, när Maria slutade och jag tog Söder. # speaker: you
Och innan dess? # speaker: elin
Tjugonio. # speaker: you
Vem har bestämt att du ska ha femtiotre? # speaker: elin
Du öppnar munnen. Hunden tittar upp. # speaker: narrator
* [Svara att ingen har bestämt det. Det blev så. # id: nobody-decided]
    Då har du ett jobb som ingen har beslutat om. Det är ju smidigt. För dem. # speaker: elin
    ~ clarity += 1
    -> elin_care
* [Svara att du sa ja själv, till och med oktober. # id: i-said-yes]
    Vad är det för månad nu? # speaker: elin
    November. # speaker: you
    ~ clarity += 1
    -> elin_care
* [Svara att Staffan, din chef, har det värre. # id: staffan-has-it-worse]
    Jag frågade inte om Staffan. # speaker: elin # mood: angry
    -> elin_care

=== elin_sees
Vill du ha sjuksköterskan eller mig? # speaker: elin
Båda. # speaker: you
Du har berättat om parkeringen två gånger i dag. Du tar trappan som om den var ute efter dig. Och du har slutat svära, det är det värsta. # speaker: elin
* [Fråga hur länge hon har sett det. # id: ask-how-long]
    Sen i september. Jag väntade på att du skulle fråga. # speaker: elin
    -> elin_question
* [Säg att det bara är en period. # id: just-a-phase]
    Det är en period. Den går över. # speaker: you
    Vilken av dem? # speaker: elin
    -> elin_question
* [Svär, så att det hörs. # id: swear]
    Fan, Elin. Fan, fan, fan. # speaker: you
    Där är du ju. # speaker: elin # mood: warm
    -> elin_question

=== phone
Fjorton missade. Tre pass saknas i kväll, och Hodan, som planerar, har skrivit: ”Ring när du kan, ingen panik, lite panik.” # speaker: narrator
Har du jour? # speaker: elin
Nej. Det finns en jour för hela kommunen. Men de ringer mig, för det är jag som kan Söder. # speaker: you
* [Ring tillbaka och lös passen från soffan. # id: solve-from-sofa]
    Det tar femtio minuter och åtta samtal. Elin går ut med hunden under tiden. # speaker: narrator
    ~ strain += 1
    -> elin_care
* [Skriv till Hodan att hon bestämmer, och att du står för det. # id: let-hodan-decide]
    Svaret kommer direkt: ”Redan gjort. Ville bara att nån skulle veta.” # speaker: narrator
    -> elin_care
* [Lägg telefonen i Elins brödburk. # id: bread-tin]
    Den är för ljust bröd, egentligen. # speaker: elin
    -> elin_care

=== elin_question
En fråga till, sen får du åka. Är det du som inte orkar, eller är det jobbet som inte går att göra? # speaker: elin
* [Säg att det är du. Andra klarar ju sina enheter. # id: its-me]
    Det är jag. Andra klarar ju sina enheter. # speaker: you
    Andra har tjugonio. # speaker: elin
    -> kitchen
* [Säg att det är jobbet. Det gick inte ihop ens på papperet. # id: its-the-job]
    Jobbet. Det gick inte ihop ens på papperet. Det fanns inget papper. # speaker: you
    -> kitchen
* [Säg att du inte vet. # id: dont-know]
    Då får du ta reda på det. Du är ju bra på att ta reda på saker om andra. # speaker: elin
    -> kitchen

=== elin_care
Hon följer dig till dörren, med hunden mellan benen. # speaker: narrator
Nån ska titta på dig. Inte jag. Nån som får. # speaker: elin
* [Boka en tid på vårdcentralen nu, medan hon ser på. # id: book-doctor]
    Tisdag om drygt två veckor, 08.10. Du skriver ”tandläkare” i jobbkalendern. Elin ser det och säger inget. # speaker: narrator
    ~ care = 1
    -> kitchen
* [Säg att du ringer företagshälsovården i morgon. # id: tomorrow-then]
    Jag skriver upp det på handen. Din hand. # speaker: elin
    -> kitchen
* [Säg att du ska sova ut i jul. # id: sleep-at-christmas]
    Det är sex veckor till jul. # speaker: elin
    ~ strain += 1
    -> kitchen

=== kitchen
Isak, elva år, sitter vid köksbordet med ett rutat block. # speaker: narrator
Det luktar rostat bröd. Han har ätit middag själv, diskat och torkat spisen, och det gör ondare än om han hade låtit bli. # speaker: narrator
Du har svarat ”mm” på sju frågor sen i fredags. Jag har räknat. # speaker: isak
* [Sätt dig. Fråga vilken den åttonde är. # id: ask-the-eighth]
    Om du är arg på mig. # speaker: isak
    Nej. Jag har för mycket på jobbet, och det är inte ditt fel. Ställ de andra sju. # speaker: you
    -> diary
* [Förklara att det är mycket på jobbet just nu. # id: explain-work]
    Det sa du förra veckan. Och veckan innan. # speaker: isak
    -> diary
* [Lova att det blir bättre efter jul. # id: promise-after-christmas]
    Vilket datum? # speaker: isak
    -> diary

=== diary
Klockan är elva och Isak sover. På bordet ligger din svarta anteckningsbok, som ingen annan läser, och datorn, som alla når dig genom. # speaker: narrator
* [Skriv i boken hur kroppen har betett sig den senaste månaden. # id: write-signs]
    -> diary_signs
* [Skriv i boken allt du gjorde förra veckan, rad för rad. # id: write-list]
    ~ listed = true
    ~ clarity += 1
    -> diary_list
* [Skriv till Staffan nu, medan du vet hur det känns. # id: write-to-staffan]
    -> night_mail
* [Öppna datorn och gör klart schemat, så är det gjort. # id: do-the-rota]
    ~ strain += 1
    -> night_rota

=== diary_signs
”Vaknar 03.40. Glömde Isaks tandläkare. Grät åt en reklam för takpannor.” # speaker: you
Du läser det som om det vore en medarbetares. Du vet precis vad du skulle ha sagt till henne. # speaker: narrator
* [Skriv det du skulle ha sagt. # id: write-what-id-say]
    ”Det här är inte du. Kom in i morgon, så ser vi på arbetet.” # speaker: you
    -> monday
* [Skriv tre tecken som betyder stopp, och vem du då säger det till. # id: three-signs]
    Du skriver Elin, Staffan och, efter en stund, Isak. # speaker: narrator
    -> monday
* [Riv ut sidan. # id: tear-page]
    Du river den i fyra delar och lägger dem i tre olika papperskorgar. # speaker: narrator
    -> monday

=== diary_list
Det blir fyra sidor. Elva timmar löneunderlag, sex timmar nycklar och bilar. Två timmar samtal med medarbetare, för femtiotre personer. # speaker: narrator
* [Dela upp den: måste vara jag, kan vara någon annan, kan vänta. # id: three-columns]
    ~ clarity += 1
    -> monday
* [Stryk under allt som ingen har beslutat att du ska göra. # id: mark-undecided]
    ~ clarity += 1
    -> monday
* [Skriv överst: ”Bli effektivare.” # id: be-more-efficient]
    -> monday

=== night_mail
Klockan är 00.40. Mejlet är nitton rader. Det börjar med ”Jag vill inte klaga” och slutar med ”förlåt”. # speaker: narrator
* [Stryk allt utom tre rader: antalet, att beslut saknas, att du behöver tid. # id: cut-to-three]
    ”53 medarbetare sedan augusti. Jag hittar inget beslut. Jag behöver 45 minuter på onsdag.” # speaker: you
    ~ booked = true
    ~ clarity += 1
    -> monday
* [Spara det som utkast och läs det i morgon. # id: save-draft]
    -> monday
* [Skicka det som det är. # id: send-as-is]
    Svaret ligger där när du vaknar: ”Jag ser dig! Vi tar det när vi hinner, kämpa!” # speaker: narrator
    -> monday

=== night_rota
Schemat går ut 01.55. Någon på Söder gör tummen upp direkt. Hon är alltså också vaken. # speaker: narrator
* [Ställ klockan på fem, så hinner du lönerna före åtta. # id: alarm-at-five]
    ~ strain += 1
    -> monday
* [Sov till sju. Skriv till Hodan att du kommer halv nio. # id: sleep-till-seven]
    -> monday

=== monday
Måndag. Hodan har headset, tre skärmar och en kaktus som hon pratar med. När du kommer in tar hon av sig headsetet, och det gör hon aldrig. # speaker: narrator
Du har beviljat ledigt för fem personer på Söder. Samma vecka. Det är lucia. # speaker: hodan
Jag har inte sagt det till nån. # speaker: hodan
* [Säg att det är ditt fel, och att du talar med de fem i dag. # id: own-the-mistake]
    Det är mitt fel. Jag pratar med dem i dag, en och en. # speaker: you
    -> monday_offer
* [Fråga vad mer hon har sett på sistone. # id: ask-what-else]
    Du skriver Norr på Söders papper. Sen i september. Jag rättar. # speaker: hodan
    -> monday_offer
* [Säg att systemet borde ha varnat. # id: blame-the-system]
    Systemet borde ju varna för sånt. # speaker: you
    Det gjorde det. Två gånger. # speaker: hodan
    -> monday_offer

=== monday_offer
Jag kan ta lönerna. Och nycklarna. Jag gör dem ju ändå, nästan. # speaker: hodan
* [Tacka ja, tills det lugnar sig. # id: accept-her-offer]
    Tack. Bara tills det lugnar sig. # speaker: you
    Det är klart. # speaker: hodan
    ~ strain -= 1
    ~ carries = true
    -> snap
* [Fråga vad hon i så fall ska sluta göra. # id: ask-what-she-drops]
    Prata med kaktusen, då. # speaker: hodan
    Ingen av er skrattar. # speaker: narrator
    -> snap
* [Säg nej. Det är inte hennes sak att lösa. # id: not-hers-to-solve]
    Nej. Det är snällt, men det är inte din sak att lösa. # speaker: you
    -> snap

=== snap
Tisdag, personalrummet på Norr. Sagal har jobbat i nio dagar och frågar för tredje gången om koden till Sveas medicinskåp. # speaker: narrator
Hon har skrivit den i handen, men det har regnat. Du känner hur det stiger, från magen och uppåt. Runt bordet dricker fyra personer kaffe. # speaker: narrator
* [Säg att du behöver två minuter. Gå ut, och kom tillbaka. # id: two-minutes]
    Jag behöver två minuter, Sagal. Sen får du svar. # speaker: you
    På trappan är det fyra grader och en skata. När du kommer in igen svarar du som om det var första gången hon frågade. # speaker: narrator
    -> road
* [Svara kort: koden sitter på lappen innanför dörren. # id: short-answer]
    Den sitter på lappen. # speaker: you
    Hon går till Hodan nästa gång. Det gör alla nuförtiden, inser du. # speaker: narrator
    -> road
* [Säg att det är tredje gången hon frågar. # id: third-time]
    Det är tredje gången, Sagal. Tredje. # speaker: you
    Någon vrider på kranen. Någon vrider av den. # speaker: narrator
    -> after_snap

=== after_snap
Hon har gått ut till bilen. Genom fönstret ser du henne sitta där med händerna på ratten, i tio-i-två-läge, som på en uppkörning. # speaker: narrator
* [Be om ursäkt, inför de fyra, och gå sedan ut till henne. # id: apologise-openly]
    Det där var inte okej av mig. Det var inte hon, det var jag. # speaker: you
    Sagal vevar ner rutan. Koden är 4471, säger du. Hon skriver den på andra handen. # speaker: narrator
    {booked:
        Sedan går du in och läser kallelsen en gång till: Staffan, onsdag klockan ett. # speaker: narrator
    - else:
        Sedan går du in och bokar Staffan, onsdag klockan ett, innan du hinner ångra dig. # speaker: narrator
    }
    ~ booked = false
    -> meeting
* [Be Hodan säga till henne att du inte menade så. # id: send-hodan]
    Jag säger det. Det är fjärde gången den här månaden. # speaker: hodan
    {booked:
        ~ booked = false
        -> meeting
    }
    -> corridor
* [Låt det vara. Du har ett möte om fyra minuter. # id: let-it-be]
    Du hinner till mötet. Det handlar om arbetsglädje. # speaker: narrator
    ~ strain += 1
    {booked:
        ~ booked = false
        -> meeting
    }
    -> supper

=== road
{booked:
    ~ booked = false
    -> road_booked
}
Staffan, din chef, går till lunch kvart i tolv varje dag, fort, genom korridoren utanför ditt rum. # speaker: narrator
* [Boka fyrtiofem minuter, och skriv i kallelsen vad det gäller. # id: book-forty-five]
    ”Mitt uppdrag: 53 medarbetare. Jag behöver ett beslut.” # speaker: you
    -> meeting
* [Ring Mehmet, som är chef på Öster, och fråga hur han har det. # id: call-mehmet]
    -> mehmet_call
* [Gå ut i korridoren kvart i tolv, så att det inte blir så stort. # id: catch-in-corridor]
    -> corridor
* [Vänta till uppföljningen om tre veckor. Då har du siffrorna. # id: wait-for-review]
    ~ strain += 1
    -> supper

=== road_booked
Svaret kom 07.42: ”Onsdag 13. Ta med det du har. /S” Det är det kortaste mejl han har skrivit. # speaker: narrator
* [Ring Mehmet, som är chef på Öster, och fråga hur han har det. # id: call-mehmet-first]
    -> mehmet_call
* [Gå dit med det du har. # id: go-as-you-are]
    -> meeting

=== mehmet_call
Femtioen. Och jag trodde att det var jag som hade blivit långsam. # speaker: mehmet
Vet du vad jag gör? Jag har en tröja i bilen så att det ser ut som om jag har varit hemma. # speaker: mehmet # mood: tired
* [Fråga om du får berätta för Staffan att det gäller er båda. # id: ask-to-mention-him]
    Säg det. Men säg det som siffror. Inte tröjan. # speaker: mehmet
    ~ clarity += 1
    -> meeting
* [Byt tips om hur ni hinner med lönerna. # id: swap-tips]
    Man kan kopiera förra månaden och bara ändra dem som klagar. # speaker: mehmet
    -> meeting
* [Tacka. Det var skönt att höra att du inte är ensam. # id: just-thank]
    -> meeting

=== corridor
Kvart i tolv. Staffan går fort, med matlådan under armen. Du går bredvid. # speaker: narrator
Hur är läget? Du är min stabilaste, vet du det? # speaker: staffan # mood: warm
* [Säg att du behöver fyrtiofem minuter, inte fyra. # id: not-four-minutes]
    Jag behöver fyrtiofem minuter, inte fyra. Det gäller mitt uppdrag. # speaker: you
    -> meeting
* [Säg rakt ut att du inte orkar mer. # id: cannot-take-more]
    Jag orkar inte mer, Staffan. # speaker: you
    Han tvärvänder. Du får skynda dig för att hinna med till hans rum. # speaker: narrator
    -> comforted
* [Säg att det är mycket, men att det går. # id: it-will-do]
    Det är det jag säger. Stabil. Jag ska be Camilla på HR ringa dig om en grej. # speaker: staffan
    ~ strain += 1
    -> supper

=== meeting
Onsdag klockan ett. Staffan putsar glasögonen. Det gör han när det kan bli jobbigt. # speaker: narrator
Staffans rum är varmt. På väggen hänger diplom från fyra ledarprogram och en teckning av hans dotter, där han står bredvid ett hus som är mindre än han. # speaker: narrator
Du ska veta att jag ser dig. Du är min stabilaste. # speaker: staffan # mood: warm
* {listed} [Lägg fram din vecka på bordet och fråga vad han ser. # id: show-the-week]
    Elva timmar löner. Två timmar samtal, på femtiotre människor. Vad ser du? # speaker: you
    -> he_reads
* [Fråga vem som har beslutat att du ska ha femtiotre. # id: ask-who-decided]
    ~ clarity += 2
    -> he_remembers
* [Berätta hur du mår: sömnen, minnet, gråten. # id: tell-how-you-are]
    Jag sover inte. Jag glömmer saker. Jag gråter åt takpannor. # speaker: you
    -> comforted
* [Tacka, och säg att det nog ordnar sig. # id: it-will-work-out]
    Tack. Det ordnar sig nog. # speaker: you
    ~ strain += 1
    -> supper

=== he_reads
Han läser länge. Han vänder på papperet, som om det skulle stå något annat på baksidan. # speaker: narrator
”Samtal med medarbetare: två timmar.” Han räknar på fingrarna, tyst, och slutar. # speaker: narrator
Elva timmar löner. Det visste jag inte. # speaker: staffan
Men det finns inga pengar i år. Det vet du. # speaker: staffan # mood: tense
-> the_ask

=== he_remembers
Beslutat och beslutat. Det var ju en tillfällig lösning. # speaker: staffan # mood: tense
Till när? # speaker: you
Glasögonen är mycket rena nu. # speaker: narrator
Maria slutade så hastigt. Och du sa ja direkt, och det fungerade ju. Det var så skönt att det fungerade. # speaker: staffan
Vi sa väl oktober. # speaker: staffan
-> the_ask

=== comforted
Han stänger dörren och skjuter fram en ask näsdukar. Han är bra på det här. # speaker: narrator
Gå hem tidigt i dag. Och så ringer jag Camilla på HR. De har en fantastisk kurs. # speaker: staffan # mood: warm
* [Säg att det är uppdraget som behöver ändras, inte du. # id: post-not-me]
    Det är snällt. Men det är uppdraget som måste ändras, inte jag. # speaker: you
    -> the_ask
* [Ta emot det. Det är skönt att någon är snäll. # id: accept-the-kindness]
    -> supper

=== the_ask
~ listed = false
Det blir tyst. I korridoren rullar någon förbi en kopiator. # speaker: narrator
Vad är det du vill att jag ska göra, då? # speaker: staffan
Det är en riktig fråga. Du har svarat på den i duschen i flera veckor, varje gång på ett nytt sätt. # speaker: narrator
* [Be om en tillförordnad chef för Söder från den första december. # id: ask-acting-manager]
    En tillförordnad för Söder, från första december. Sara kan. # speaker: you
    ~ asked = 2
    -> hold_out
* [Be honom välja: färre människor, färre uppgifter eller mer hjälp. # id: ask-him-to-choose]
    Färre människor, färre uppgifter eller mer hjälp. Jag kan leva med vilket som helst. Men du måste välja. # speaker: you
    ~ asked = 2
    -> hold_out
* [Be om en administratör på halvtid till löner och nycklar. # id: ask-administrator]
    Halvtid administration. Löner, bilar, nycklar. # speaker: you
    ~ asked = 1
    -> hold_out
* [Be om förståelse för att allt inte blir gjort. # id: ask-for-patience]
    Det förstår jag fullständigt. # speaker: staffan # mood: warm
    -> supper

=== hold_out
Han skriver något på ett papper och stryker det. Sedan tittar han på kalendern bakom dig, den med fjällen på. # speaker: narrator
Ja, jo. Men kan vi inte hålla ut till årsskiftet? Då är det nytt år och ny budget. # speaker: staffan
* [Ja, om han skriver vad du inte ska göra till dess. # id: yes-if-you-write]
    Om du skriver vad jag inte ska göra till dess. Annars håller jag inte ut, jag försvinner. # speaker: you
    ~ clarity += 1
    -> closing
* [Säg att du inte kan svara för arbetsmiljön på Söder. Han får ta tillbaka den uppgiften. # id: return-the-task]
    Jag har varken tid eller folk för arbetsmiljön på Söder. Då kan jag inte ha uppgiften. Du får ta tillbaka den. # speaker: you
    Så har vi aldrig gjort här. # speaker: staffan # mood: cold
    ~ clarity += 1
    -> closing
* [Svara att du i så fall söker något annat. # id: threaten-to-leave]
    Säg inte så. Vad ska jag då göra? # speaker: staffan # mood: hurt
    -> closing
* [Säg ja. Sex veckor går. # id: six-weeks-will-pass]
    Vad var det jag sa. Stabilast. # speaker: staffan # mood: relieved
    ~ strain += 1
    ~ asked = 0
    -> supper

=== closing
~ carries = false
Det knackar. Nästa möte står redan i dörren. # speaker: narrator
* [Skriv upp vad ni har sagt, med namn och datum, innan han går. # id: write-before-leaving]
    Skriv ”ska”, inte ”bör”. Annars kommer jag att glömma det. # speaker: staffan
    ~ written = true
    -> supper
* [Mejla honom i eftermiddag: så här uppfattade jag det. # id: mail-a-summary]
    ~ written = true
    -> supper
* [Lita på honom. Han såg att det var allvar. # id: trust-his-word]
    -> supper

=== supper
~ listed = false
Onsdag kväll. Fiskpinnar. Telefonen ligger med skärmen neråt bredvid ketchupen och hoppar. # speaker: narrator
Den där har svarat på fler frågor än du i dag. # speaker: isak
Det är jouren. Eller Söder. Eller någon på Söder som jouren har sagt åt att ringa dig. # speaker: narrator
* [Stäng av den. Skriv först till Hodan och jouren när du går att nå. # id: say-when-reachable]
    ”Jag går att nå 7.30–17. Annars bestämmer jouren, och jag står för det.” # speaker: you
    Får jag trycka på knappen? # speaker: isak
    -> camilla_call
* [Låt den ringa, men titta vem det är. # id: look-who-it-is]
    Du tittar fyra gånger. Isak äter upp dina fiskpinnar utan att du märker det. # speaker: narrator
    -> camilla_call
* [Svara. Det kan vara något allvarligt på Söder. # id: answer-at-supper]
    Det gäller en nyckel. Den ligger där den brukar. När du kommer tillbaka är köket tomt och tallriken avsköljd. # speaker: narrator
    ~ strain += 1
    -> camilla_call

=== camilla_call
Torsdag. Camilla på HR ringer. Hon har en röst som en ljudbok. # speaker: narrator
Du står i ett trapphus hos en brukare som inte öppnar. # speaker: narrator
Hej! Det finns en plats kvar på Hållbar chef. Två dagar på Sundby herrgård, med yoga på morgonen. # speaker: camilla # mood: warm
* [Tacka, men säg att uppdraget ska ändras först. Sedan kanske. # id: conditions-first]
    Kanske i vår. Först måste uppdraget gå att göra. # speaker: you
    Du är faktiskt den tredje som säger det den här veckan. # speaker: camilla
    -> workplace_meeting
* [Fråga vem som gör ditt arbete under de två dagarna. # id: who-does-my-work]
    Det står det inget om. # speaker: camilla
    Hon lovar att fråga Staffan. Hon låter mindre som en ljudbok. # speaker: narrator
    -> workplace_meeting
* [Be henne ordna en tid hos företagshälsovården i stället. # id: ask-health-service]
    Absolut. Du behöver inte säga varför. # speaker: camilla
    ~ care = 2
    -> workplace_meeting
* [Tacka ja. Två dagars sömn är två dagars sömn. # id: take-the-course]
    Underbart. Ta med oömma kläder. # speaker: camilla # mood: warm
    -> workplace_meeting

=== workplace_meeting
Fredag, arbetsplatsträff med Söder. Nitton personer och en kanelkrans. De flesta har du träffat fem gånger, och två av dem kallar dig fortfarande ”Marias vikarie”. # speaker: narrator
När kaffet är slut frågar någon det som alla har väntat på. När börjar medarbetarsamtalen? # speaker: narrator
* {written} [Säg vad som inte görs före årsskiftet, och att du och Staffan har bestämt det. # id: say-what-waits]
    Samtalen väntar till februari. Det har Staffan och jag bestämt. Den som behöver prata före dess får en kvart, säg till i dag. # speaker: you
    -> crossroads
* [Säg att du inte hinner dem i år. # id: no-time-this-year]
    Jag hinner dem inte i år. Det är inte för att ni inte är viktiga. # speaker: you
    -> crossroads
* [Säg att du återkommer om det. # id: get-back-to-you]
    Jag återkommer om det. # speaker: you
    -> crossroads
* [Lova att alla får sina samtal före jul. # id: promise-the-talks]
    Alla får sina samtal före jul. # speaker: you
    ~ strain += 1
    -> crossroads

=== crossroads
{strain >= 4:
    -> night
}
{asked == 0 && carries:
    -> hodan_leaves
}
{asked >= 1 && written:
    -> answer_comes
}
{asked >= 1:
    -> nothing_comes
}
-> walk

=== night
~ strain = 0
Natten till lördag, 03.40. Du vaknar av att det trycker över bröstet. Vänster hand sover. # speaker: narrator
Du somnade klockan ett med datorn på magen. Nu ligger den på golvet, och skärmen lyser på undersidan av sängen. # speaker: narrator
* [Ring 112. # id: call-112]
    Rösten frågar om du är ensam hemma. Du säger nej, och väcker Isak själv, lugnt, som man väcker någon till en resa. # speaker: narrator
    ~ care = 2
    -> hospital
* [Ring Elin. # id: call-elin]
    Lägg på och ring 112. Jag är hos er om tio minuter, jag tar Isak. # speaker: elin # mood: tense
    ~ care = 2
    -> hospital
* [Ligg still och vänta på morgonen. # id: wait-for-morning]
    Klockan sex släpper det. Du skriver ”sträckning?” i boken och åker in en sväng. Det är lördag. # speaker: narrator
    -> the_wall

=== hospital
Hjärtat är friskt. Läkaren är yngre än du och har kaffe på ärmen. Hon säger att hjärtat är friskt en gång till, och sedan att det är resten hon vill prata om. # speaker: narrator
Jag säger inget. Jag bara står här. # speaker: elin
* [Ta emot sjukskrivningen, och lämna över ordentligt på måndag. # id: accept-and-hand-over]
    Fyra veckor. Okej. Men jag ringer Staffan själv. # speaker: you
    -> handover
* [Tacka nej. Du har lucia att bemanna. # id: decline-sick-note]
    Det går inte. Jag har lucia att bemanna. # speaker: you
    Då säger jag något ändå. # speaker: elin # mood: angry
    -> the_wall
* [Fråga vad läkaren skulle säga till en av dina medarbetare. # id: ask-doctor-as-if]
    Läkaren säger det. Det är precis vad du brukar säga till andra. # speaker: narrator
    -> handover

=== appointment
Väntrummet har en akvariefisk och en affisch om sömn. Läkaren ställer åtta frågor och låter dig svara färdigt på alla. # speaker: narrator
Fyra veckor, säger hon sedan. Därefter halvtid ett tag. Hon vänder skärmen så att du kan läsa själv. # speaker: narrator
* [Ta emot det. Fråga vad du kan göra under tiden, och vad du ska låta bli. # id: accept-four-weeks]
    Vad ska jag göra under tiden? # speaker: you
    Gå ut. Sova. Inte löner, säger läkaren, fast du inte har nämnt några löner. # speaker: narrator
    -> end_stopped
* [Pruta till två veckor. Det är lucia snart. # id: bargain-to-two]
    Två veckor. Jag kan inte vara borta längre än två. # speaker: you
    -> end_certificate

=== handover
Måndag, i telefon från köksbordet. Staffan säger först ingenting. # speaker: narrator
Du som är den stabilaste. Vem ska jag nu be? # speaker: staffan # mood: hurt
* [Svara att det är hans att lösa, och berätta var allt ligger. # id: his-to-solve]
    Det är ditt att lösa. Pärmarna står i skåp tre, och Hodan är inte svaret. # speaker: you
    -> end_stopped
* [Säg att de kan ringa dig om det är något. # id: call-me-if]
    Ni kan ringa om det är nåt. # speaker: you
    Andra veckan åker du in, bara en förmiddag. Sedan en till. # speaker: narrator
    -> the_wall

=== hodan_leaves
~ strain = 0
Sista november. Hodan provar om kaktusen får plats i en skokartong. Hon gör det diskret, vilket är svårt med en kaktus. # speaker: narrator
Jag har fått jobb på regionen. De sa att jag skulle få göra en sak i taget. # speaker: hodan # mood: tired
* [Fråga vad som skulle få henne att stanna. # id: ask-what-would-keep-her]
    Om du hade sagt ifrån uppåt. I stället för tack till mig. # speaker: hodan
    -> end_carried
* [Gå till Staffan samma dag: först Maria, nu Hodan. # id: go-to-staffan-now]
    Maria slutade. Nu slutar Hodan. Jag vill ha ett beslut på papper i dag. # speaker: you
    -> end_half
* [Be henne stanna till över jul. # id: ask-to-stay-past-christmas]
    Visst. Över jul. # speaker: hodan
    -> end_carried

=== answer_comes
~ strain = 0
Tio dagar senare. Du går med Elin och hunden runt sjön när Staffan ringer. # speaker: narrator
{asked >= 2:
    Sara går in som tillförordnad på Söder, från första december. Men då får du släppa trygg hemgång. Det projektet går till Väster. # speaker: staffan
- else:
    Du får din administratör på halvtid. Antalet kan jag inte göra något åt i år. # speaker: staffan
}
Säg nåt. Du står på hunden. # speaker: elin
* {asked >= 2} [Ta det. Projektet var ditt, men du är inte projektet. # id: take-the-deal]
    Ja. Jag tar det. # speaker: you
    -> end_changed
* {asked >= 2} [Behåll projektet. Be om en administratör i stället för Sara. # id: keep-the-project]
    Jag kan inte släppa projektet. Ge mig hjälp med lönerna i stället. # speaker: you
    -> end_half
* {asked < 2} [Ta det, och be om en dag i januari då antalet kommer upp igen. # id: take-it-with-a-date]
    Tack. Och antalet tar vi den femtonde januari. Skriver du eller jag? # speaker: you
    -> end_half
* [Säg att du vill sova på saken. # id: sleep-on-it]
    Till klockan nio i morgon. Sen har jag lovat att svara. # speaker: staffan
    -> end_half

=== nothing_comes
~ strain = 0
Snart två veckor har gått, och ingenting har hänt. När du frågar säger Staffan att han ”har det i huvudet”. # speaker: narrator
I huvudet. Då är det två som har det där. # speaker: elin
* [Skriv ner vad du bad om, och be om svar till ett visst datum. # id: ask-in-writing-now]
    ”Det här bad jag om för två veckor sedan. Jag behöver svar senast på fredag.” # speaker: you
    -> end_half
* {clarity >= 6} [Ta det till förvaltningschefen, och säg det till Staffan först. # id: take-it-higher]
    Jag går till Ylva med det på torsdag. Jag ville att du skulle höra det av mig. # speaker: you
    Jaha. # speaker: staffan # mood: cold
    -> end_changed
* {care > 0} [Gå på läkartiden, och lyssna. # id: go-to-appointment]
    Läkaren ställer åtta frågor och låter dig svara färdigt. Fyra veckor, sedan halvtid ett tag. Samma eftermiddag ringer du Staffan själv och berättar var pärmarna står. # speaker: narrator
    Du som är den stabilaste. # speaker: staffan # mood: hurt
    -> end_stopped
* [Ge honom tid. Han har mycket. # id: give-him-time]
    -> end_certificate

=== walk
~ strain = 0
Två veckor efter soffan går du runt sjön med Elin. Det har frusit på. Du har berättat om fiskpinnarna, om Sagal och om kanelkransen, allt utom det hon frågade om. # speaker: narrator
Hunden bär på en pinne som är för stor för grinden. Den backar och försöker igen. # speaker: narrator
Nå. Vad bad du om? # speaker: elin
* [Säg som det är: ingenting. Ring Staffan nu och boka i morgon. # id: call-staffan-now]
    Ingenting. Vänta. # speaker: you
    Han svarar. Elin håller hunden. Du säger ”femtiotre” och ”beslut” i samma mening, för första gången. # speaker: narrator
    -> end_half
* {care > 0} [Säg att du har en läkartid på tisdag, och att du tänker gå. # id: will-see-doctor]
    {care == 1:
        Tandläkaren. # speaker: elin # mood: relieved
    - else:
        Äntligen. Jag ringer på måndag kväll och påminner. # speaker: elin # mood: relieved
    }
    -> appointment
* [Säg att det känns lite bättre nu. # id: feels-better]
    Mm. # speaker: elin
    Hon har börjat svara som du. # speaker: narrator
    -> end_certificate

=== end_changed
Den första december sätter Sara upp sitt namn på dörren till Söder. Du skruvar ner Marias. # speaker: narrator
Tjugonio. Det ser nästan fånigt ut på skärmen. # speaker: hodan # outcome: post-changed
-> END

=== end_half
Papperet sitter på kylskåpet. Tre saker väntar, en person börjar på halvtid, och ett datum är ringat in två gånger. # speaker: narrator
Vad är den femtonde januari? # speaker: isak
Då frågar jag igen. # speaker: you # outcome: half-measure
-> END

=== end_stopped
Första veckan sover du. Andra veckan ställer Isak sina sju frågor, en per kväll, och du svarar på alla. # speaker: narrator
Det var bara sex, faktiskt. Jag räknade fel. # speaker: isak # outcome: stopped-in-time
-> END

=== end_certificate
Det blir herrgården till slut. På Sundby får alla rita sin energi som ett träd. Du ritar ett fint träd. En kvinna från Skövde ritar en stubbe och får gå ut en stund. # speaker: narrator
Här är ditt diplom. Staffan sa att du är så stabil. # speaker: camilla # mood: warm # outcome: certificate
-> END

=== end_carried
På hennes sista dag tar hon av sig headsetet en gång till. # speaker: narrator
Kaktusen ska ha vatten var tredje vecka. Du med. # speaker: hodan # outcome: carried-by-hodan
-> END

=== the_wall
Det går i tre veckor till. En tisdag står du i hissen och vet inte vilken knapp. # speaker: narrator
Sätt dig. Jag ringer Elin. Var har du hennes nummer? # speaker: hodan # mood: tense # outcome: the-wall
-> END
