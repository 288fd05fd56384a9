import type { HelpTopic } from "../help.ts";

export const peopleTopics = {
  answerSurvey: {
    title: "Svara på en enkät",
    lead: "Det tar två till tre minuter. Du behöver inte logga in.",
    steps: [
      "Öppna länken du har fått, eller gå till adressen på lappen och skriv din kod.",
      "Läs vem som får se vad. Det står före första frågan.",
      "Svara på frågorna. Hoppa över en fråga om du inte kan eller vill svara.",
      "Välj Skicka. Efter det kan svaret inte ändras eller tas tillbaka, för ingen vet vilket som är ditt.",
    ],
    questions: [
      {
        asked: "Kan någon se vad just jag har svarat?",
        answer:
          "Nej, inte i en medarbetarenkät. Svaret sparas utan namn och utan tid. Att du har svarat antecknas för sig, så att du slipper påminnelser. I en 360 vet chefen vad den egna närmaste chefen har svarat. Det står i så fall innan du börjar.",
      },
      {
        asked: "Jag hann inte klart. Är svaren kvar?",
        answer: "Ja, i webbläsaren där du började. De skickas inte förrän du väljer Skicka.",
      },
      {
        asked: "Vi är få på min arbetsplats. Syns vi?",
        answer:
          "Nej. Färre än fem svar visas aldrig för sig. Ni räknas då ihop med andra på ett sätt som inte går att räkna tillbaka.",
      },
    ],
  },
  dialogues: {
    title: "Öva svåra samtal",
    lead: "Tio minuter. Du väljer vad du säger, och det får följder.",
    steps: [
      "Välj Öva samtal i menyn och en situation som liknar din vardag.",
      "Läs vem du är och vad som har hänt. Börja samtalet.",
      "Välj vad du gör på varje ställe. Under samtalet ser du hur förtroendet, tydligheten eller tiden ändras.",
      "Efteråt ser du vägen du gick, vad varje val gjorde och vad du också hade kunnat göra.",
      "Gör förslaget till ett åtagande om du vill pröva det på riktigt.",
    ],
    questions: [
      {
        asked: "Kan min chef se vad jag valde?",
        answer:
          "Nej. Bara du ser dina val. Du kan låta din närmaste chef se vad samtalet visade om varje förmåga, och ta tillbaka det.",
      },
      {
        asked: "Jag blev avbruten. Är samtalet kvar?",
        answer: "Ja. Varje val sparas direkt, och du fortsätter där du var. Du kan byta språk mitt i.",
      },
      {
        asked: "Kan jag ändra ett val?",
        answer: "Nej, precis som i verkligheten. Men du kan spela igen från början hur många gånger du vill.",
      },
    ],
  },
  tools: {
    title: "Hitta ett verktyg för dagen",
    lead: "Korta stöd för stunden: vad du gör, vad du kan säga och vem som tar över.",
    steps: [
      "Välj Verktyg i menyn, eller följ en länk från Behov, en kurs eller ett samtal du har övat.",
      "Sök med egna ord: gråter, bråk, journalist. Vid varje träff står varför den hittades.",
      "Läs i två minuter. Säg gärna orden som de står.",
      "Bocka av i listan medan du gör det, eller skriv ut sidan. Den får plats på ett papper.",
    ],
    questions: [
      {
        asked: "Ser någon vad jag söker på eller läser?",
        answer:
          "Nej. Ledstjärna sparar inte vad du söker eller öppnar. Sökordet står i sidans adress, så det finns kvar i din webbläsares historik.",
      },
      {
        asked: "Sparas det jag bockar av?",
        answer: "Nej. Bockarna är borta när du lämnar sidan.",
      },
      {
        asked: "Gäller det som står om lagen?",
        answer:
          "Det står vilken dag lagen kontrollerades, och vad som inte gick att kontrollera. Så länge det står Ej sakgranskad har ingen expert läst texten. Fråga HR eller juristen när du är osäker.",
      },
    ],
  },
  programmes: {
    title: "Gå ett program",
    lead: "Flera träffar i grupp. Du ansöker, förbereder dig lite och lovar dig själv en sak efter varje träff.",
    steps: [
      "Öppna Program och välj ett. Läs vem som ser att du deltar: det står innan du söker.",
      "Ska något vara gjort innan står det överst, med länk dit. Vad du har gjort ser bara du.",
      "Välj Sök till gruppen. Finns det plats får du den direkt, annars står du på väntelistan.",
      "Behöver din närmaste chef säga ja står det. Du får platsen när svaret är ja.",
      "Öppna träffen före den är. Där står plats eller länk, och vad du förbereder.",
      "Efter träffen lovar du dig själv en sak. Den läggs i din utvecklingsplan, och du ser tillbaka på den efter två veckor.",
    ],
    questions: [
      {
        asked: "Jag kan inte vara med. Vad gör jag?",
        answer: "Välj Lämna platsen på programmets sida. Den som står först på väntelistan får den direkt.",
      },
      {
        asked: "Vem ser att jag går programmet?",
        answer:
          "HR och den som leder gruppen. Din närmaste chef bara om den behöver säga ja. Andra deltagare ser du först på träffen.",
      },
      {
        asked: "Vem ser vad jag lovar mig själv?",
        answer: "Bara du, så länge du inte har delat din utvecklingsplan.",
      },
    ],
  },
  year: {
    title: "Mitt år och min kalender",
    lead: "Allt som kommer, på en sida. Och i din egen kalender om du vill.",
    steps: [
      "Öppna Året. Det som kommer står månad för månad.",
      "Står det att inget pågår, börja med den kurs som föreslås.",
      "Vill du ha det i din kalender väljer du Skapa adressen, längst ner.",
      "Kopiera adressen direkt. Den visas bara en gång.",
      "I din kalender väljer du att lägga till en kalender från webben, och klistrar in adressen.",
    ],
    questions: [
      {
        asked: "Syns det jag har lovat mig själv i kalendern?",
        answer: "Bara som Åtagande, om du inte kryssar för att orden ska visas.",
      },
      {
        asked: "Någon annan har fått min adress.",
        answer: "Skapa en ny, eller ta bort den. Den gamla slutar gälla direkt.",
      },
    ],
  },
  newLeader: {
    title: "Ny som chef",
    lead: "En introduktion som börjar av sig själv den dag du får en chefspost, och pågår ett år.",
    steps: [
      "På startsidan står nästa sak. Välj den för att se hela introduktionen.",
      "Läs vad som kommer första dagen, efter en månad, tre månader och ett år.",
      "Pricka av det du har gjort och välj Spara.",
    ],
    questions: [
      {
        asked: "Ser min chef vad jag har prickat av?",
        answer: "Nej. Din chef ser bara att introduktionen pågår, och vilka datum den har.",
      },
    ],
  },
  signIn: {
    title: "Logga in",
    lead: "Första gången använder du en engångslänk. Sedan loggar du in med en nyckel eller ett lösenord.",
    steps: [
      "Be den som förvaltar Ledstjärna hos er om en länk. Den gäller ett dygn och fungerar en gång.",
      "Öppna länken och välj nyckel eller lösenord. Nyckeln ligger i din telefon eller dator och öppnas med finger, ansikte eller kod.",
      "Nästa gång väljer du Logga in högst upp på sidan.",
      "Logga ut när du är klar om andra använder samma dator.",
    ],
    questions: [
      {
        asked: "Jag har glömt lösenordet eller bytt telefon.",
        answer: "Be om en ny länk. När du använder den loggas du ut överallt annars.",
      },
      {
        asked: "Varför måste jag vänta efter några försök?",
        answer:
          "För att ingen ska kunna gissa ditt lösenord. Väntan börjar på 15 sekunder och är som mest en kvart. Med en nyckel behöver du aldrig vänta.",
      },
      {
        asked: "Hur länge är jag inloggad?",
        answer:
          "Tills du loggar ut, stänger webbläsaren, har varit borta i två timmar eller har varit inloggad i tolv. Under Mitt konto ser du var du är inloggad.",
      },
    ],
  },
  courses: {
    title: "Ta en kurs",
    lead: "Små steg på tre till tio minuter. Frågorna kommer tillbaka så att det sitter kvar.",
    steps: [
      "Öppna Kurser och välj en. Det som passar dig först står överst, med skälet.",
      "Läs ett steg och svara på frågorna. Det gör inget om det blir fel: läs vad som står vid svaret och prova igen.",
      "Skriv dina tankar om du vill, och lova dig själv en sak att prova på jobbet.",
      "Välj Klar med steget. Ta nästa en annan dag om du vill.",
      "När Två minuter visas på startsidan har frågor kommit tillbaka. Svara på dem, en i taget.",
    ],
    questions: [
      {
        asked: "Vem ser mina svar?",
        answer:
          "Bara du. HR ser hur många som tar en kurs i grupper om minst fem, aldrig vem. Den som sköter systemets databas kan läsa det som är sparat.",
      },
      {
        asked: "När kommer en fråga tillbaka?",
        answer:
          "Rätt svar: först efter tre dagar, sedan efter två veckor, två månader och så vidare. Fel svar eller en gissning kommer tillbaka tidigare. Högst fyra frågor om dagen.",
      },
      {
        asked: "Kan jag ta med mig det jag har gått?",
        answer:
          "Ja. I Mitt intyg hämtar du ett digitalt intyg för varje kurs du har gått klart. Det är en fil som är din, och den går att kontrollera även när du har slutat här.",
      },
      {
        asked: "Vad betyder Ej sakgranskad?",
        answer:
          "Att ingen expert hos er har läst kursen än. När HR antecknar vem som har granskat den står det i stället.",
      },
    ],
  },
  letters: {
    title: "Brev och påminnelser",
    lead: "Ledstjärna kan påminna dig med e-post. Du väljer själv, och behöver aldrig breven: allt står på din första sida.",
    steps: [
      "Öppna Mitt konto och sedan Brev och påminnelser.",
      "Kryssa för vilka brev du vill ha. Kryssa ur alla om du inte vill ha några.",
      "Välj dag för veckans brev, och vilken timme breven ska komma.",
      "Spara.",
    ],
    questions: [
      {
        asked: "Vad står det i breven?",
        answer:
          "Att något väntar, och en länk till det. Dina åtaganden skrivs inte ut om du inte har valt det. Ingen får veta om du har öppnat ett brev eller följt en länk.",
      },
      {
        asked: "När kommer de?",
        answer:
          "På arbetsdagar, mellan de tysta timmar som HR har bestämt. Aldrig på helger eller helgdagar. Högst ett brev om dagen, utom inbjudningar till träffar.",
      },
      {
        asked: "Hur slutar jag få brev?",
        answer:
          "Tryck på länken längst ner i ett brev. Du behöver inte logga in. Många e-postprogram har också en knapp för det.",
      },
      {
        asked: "Jag sa ja till en träff i kalendern. Har jag en plats då?",
        answer:
          "Platsen har du redan, den fick du i Ledstjärna. Svaret i kalendern läser ingen. Kan du inte komma lämnar du platsen under Program.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
