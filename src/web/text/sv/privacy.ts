/** Så skyddas uppgifter. Allt här ska vara sant om det som är byggt: ändras koden, ändra texten. */
export const privacy = {
  title: "Så skyddas uppgifter",
  lead: (organisation: string) =>
    `Vad Ledstjärna sparar hos ${organisation}, vem som ser vad, och vad som ännu inte är skyddat.`,
  limitTitle: "Det här är ännu inte skyddat",
  limit: [
    "Den som sköter systemets databas kan läsa det som är sparat, också det som är privat: utvecklingsplaner, speglar, egna svar, spelade samtal, det du skriver i kurser och efter möten i din grupp, och ditt lärregister. Chefer och HR kan inte läsa det.",
    "En administratör kan skapa en engångslänk åt någon annan och komma in som den personen. Det antecknas, och personen ser det under Mitt konto.",
    "Den som kopierar hela databasen just före och just efter att en enda person har svarat på en enkät kan jämföra kopiorna. Täta säkerhetskopior ska därför inte tas medan en mätning är öppen.",
  ],
  sections: [
    {
      title: "Det här sparas",
      points: [
        "Ur personalsystemet: namn, e-post, anställningsnummer, kön om filen har det, anställningar, enheter, chefsposter och att någon är ledig. Aldrig varför.",
        "Din inloggning: ett lösenord som inte går att läsa tillbaka, nycklars offentliga del, och när du senast var inloggad.",
        "Vem som gjorde vad av betydelse: öppnade en mätning, gav en roll, delade en plan. Aldrig något om när någon svarar på en enkät.",
        "Misslyckade inloggningar, utan namn, i en timme.",
        "Det du själv skriver: mål, planer, åtgärder, invändningar.",
        "Vilka brev du vill ha, och vilka påminnelser du har fått, i 90 dagar. Breven säger att något väntar, inte vad du har skrivit.",
      ],
    },
    {
      title: "Det här sparas aldrig",
      points: [
        "Personnummer. De tas bort innan en fil läses in.",
        "Hälsouppgifter eller skäl till frånvaro.",
        "Om du har öppnat ett brev.",
        "Vem som har svarat vad i en medarbetarenkät, eller när.",
        "Poäng eller listor som rangordnar människor. Ingen maskin bedömer någon.",
      ],
    },
    {
      title: "Så skyddas enkätsvar",
      points: [
        "Rätten att svara och själva svaret sparas var för sig, utan något som binder ihop dem. Ditt svar har varken namn eller tid.",
        "Att du har svarat antecknas utan tid, så att du slipper påminnelser.",
        "Inga antal visas innan mätningen har stängt.",
        "När den stänger bestäms en gång vad som får visas. Färre än fem svar visas aldrig, och inte heller något som gör att de kan räknas ut. Det prövas med samma räkning som en angripare skulle göra.",
        "Sedan förstörs de enskilda svaren enligt organisationens beslut. Bara summor per grupp finns kvar.",
        "I en 360 vet chefen vad den egna närmaste chefen svarat. Det sägs innan. Kollegor och medarbetare visas från fyra, annars tillsammans eller inte alls.",
      ],
    },
    {
      title: "Så skyddas systemet",
      points: [
        "Varje organisation är skild från andra i själva databasen.",
        "Inga uppgifter lämnar installationen om inte organisationen har ställt in det, till exempel för mejl eller för att skicka det som program skriver i lärregistret vidare, eller du själv skapar en kalenderadress. Ingen mäter ditt besök.",
        "Två kakor används: en håller dig inloggad tills webbläsaren stängs, en minns ditt språk. Det du skriver i ett formulär kan ligga kvar i din webbläsare i två veckor, och bara där.",
        "Den som slutar kan inte längre logga in.",
        "Den som har skyddade personuppgifter visas inte med namn, utom för en administratör som redan vet hela e-postadressen eller anställningsnumret.",
      ],
    },
  ],
  whoSees: "Vem ser vad",
  what: "Vad",
  who: "Vem",
  seen: [
    { what: "Enskilda enkätsvar", who: "Ingen" },
    {
      what: "En enhets resultat, från fem svar",
      who: "Enhetens chef först, sedan chefer ovanför, HR, skyddsombudet och de förtroendevalda som svarar för enheten",
    },
    { what: "Din spegel (360)", who: "Du, och den coach du väljer tills du tar tillbaka den" },
    { what: "Dina egna svar om din post", who: "Du. Andra när du skickar dem uppåt" },
    { what: "Dina behov och råd", who: "Du. HR ser grupper av chefer, aldrig en enskild" },
    {
      what: "Din utvecklingsplan",
      who: "Du, tills du delar den. Det som delas kan bli allmän handling",
    },
    {
      what: "Dina kurser: svar, tankar och det som kommer tillbaka",
      who: "Du. HR ser hur många som tar en kurs, i grupper om minst fem, aldrig vem",
    },
    {
      what: "Ditt lärregister: att du har börjat, svarat, övat, anmält dig och blivit klar, utan ditt namn och utan det du skrev",
      who: "Du. Inget program med en nyckel, inte HR och inte din chef. Du kan ta med det eller ta bort det",
    },
    {
      what: "Samtal du övar",
      who: "Du. Vad de visade också din närmaste chef, om du delar det och tills du tar tillbaka det. HR ser hur många kvinnor och män som övar, i grupper om minst fem, aldrig vem",
    },
    {
      what: "Att du går ett program, och vilka träffar du kom till",
      who: "Du, HR och den som leder gruppen. Din närmaste chef om den behöver säga ja. När du söker ser HR, och den som säger ja eller nej, om det som krävs är gjort eller inte, aldrig vad, och vad platsen och en vikarie kostar. Det du lovar dig själv efter en träff står i din utvecklingsplan",
    },
    {
      what: "Att du vill vara eller ha en mentor, och vad du skrev då",
      who: "Du, HR och den du föreslås prata med. Raderas när du tar tillbaka det. Varför någon tackar nej frågas aldrig",
    },
    {
      what: "Att du är med i en grupp för kollegial handledning, och vilka möten som har hållits",
      who: "Gruppen och HR. Roller ser bara gruppen, och vilka som kom sparas inte efter mötet. Det ni säger sparas aldrig",
    },
    {
      what: "Det du skriver för dig själv efter ett möte i gruppen",
      who: "Du. Inte gruppen, inte HR och inte din chef",
    },
    {
      what: "Vad du har prickat av i introduktionen till en chefspost",
      who: "Du. Din närmaste chef ser att den pågår och dess datum",
    },
    {
      what: "Mitt år, och din kalender om du skapar en adress",
      who: "Du, och den som har den hemliga adressen. Du kan ta bort den. HR ser hur många chefer som har något på gång, i grupper om minst fem",
    },
    { what: "Erbjudanden om utbildning", who: "Du. HR får ditt namn när du tackar ja" },
    { what: "Sidan till APT", who: "Enhetens chef. Efter träffen även chefer ovanför, HR och skyddsombudet" },
    {
      what: "Organisationen: enheter, poster, antal",
      who: "HR och administratörer, och de som leder, svarar för eller är skyddsombud för delen",
    },
  ],
  rights: "Dina rättigheter",
  rightsText: (organisation: string) => [
    `Nämnden i ${organisation} är personuppgiftsansvarig. Du har rätt att få veta vad som finns om dig, att få fel rättade och att invända. Vänd dig till din nämnd eller till ${organisation}s dataskyddsombud.`,
    "Du kan klaga hos Integritetsskyddsmyndigheten (IMY).",
    "Hur länge uppgifter sparas bestämmer organisationen i sin informationshanteringsplan. Handlingar kan begäras ut av vem som helst, och prövas då mot sekretesslagen.",
  ],
};

export type PrivacyTexts = typeof privacy;
