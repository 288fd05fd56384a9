import type { LetterKind } from "../../../domain/reminder/letterWish.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Which letters a person gets, how they end, and when the organisation sends none. */
export const letterSettings = {
  title: "Brev till mig",
  lead: "Välj vad du vill få med e-post. Allt som ett brev berättar står också på din första sida.",
  link: "Brev och påminnelser",
  linkHelp: "Välj vilka brev du får, vilken dag och vilken timme. Eller inga alls.",
  toSettings: "Välj brev",
  saved: "Ditt val är sparat.",
  kinds: "Vilka brev vill du ha?",
  kindsHelp: "Kryssa ur alla om du inte vill ha några brev.",
  kind: {
    weekly: "Ett brev i veckan med det som väntar",
    promises: "Påminnelse den dag jag ska se tillbaka på ett åtagande",
    sessions: "Inbjudan till träffar i min kalender, och en påminnelse några dagar innan",
  } satisfies Words<LetterKind> as Words<LetterKind>,
  kindHelp: {
    weekly: "Två minuter att repetera, åtaganden, träffar, kurser att förnya. Kommer bara om något väntar.",
    promises: "Högst ett brev om dagen.",
    sessions: "För program där du har en plats.",
  } satisfies Words<LetterKind> as Words<LetterKind>,
  weekday: "Vilken dag vill du ha veckans brev?",
  weekdays: ["Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag"],
  weekdayHelp: "Är dagen en helgdag kommer det nästa arbetsdag.",
  hour: "Vilken tid?",
  hourAt: (hour: string) => `kl. ${hour}`,
  showsWords: "Skriv ut mina åtaganden i breven",
  showsWordsHelp: "Annars står det bara att du har ett åtagande. E-post kan läsas av fler än dig.",
  save: "Spara",
  noMail:
    "Ingen e-postserver är inställd här, så inga brev skickas. Det som väntar ser du på din första sida.",
  noAddress: "Det finns ingen e-postadress till dig i personalregistret, så inga brev når dig.",
  sentTo: (email: string) => `Breven går till ${email}. Adressen kommer från personalregistret.`,
  protectedIdentity:
    "Du har skyddad identitet. Därför får du inga brev om du inte väljer det. En inbjudan till en träff säger var du kommer att vara.",
  fault: { weekday: "Välj en dag.", hour: "Välj en tid." },
  unsubscribe: {
    title: "Sluta skicka brev",
    lead: "Gäller veckans brev, påminnelser och inbjudningar till träffar.",
    text: "Inbjudningar att svara på enkäter påverkas inte. Det som väntar på dig ser du på din första sida när du loggar in.",
    button: "Sluta skicka brev till mig",
    doneTitle: "Inga fler brev",
    done: "Du får inga fler brev av det här slaget. Vill du ha dem igen väljer du det under Mitt konto.",
  },
  rules: {
    title: "Brev och tysta timmar",
    lead: "Ledstjärna skickar påminnelser och inbjudningar av sig självt. Här bestämmer ni när det är tyst.",
    link: "Brev och tysta timmar",
    noMail:
      "Ingen e-postserver är inställd. Inga brev skickas, och alla ser det som väntar på sin första sida. Den som sköter installationen ställer in e-post.",
    from: (address: string) => `Breven kommer från ${address}.`,
    lately: (sent: string) => `Senaste veckan har ${sent} brev skickats.`,
    refused: (count: string) =>
      `${count} gick inte fram: e-postservern tog inte emot adressen. Se över adresserna i personalsystemet.`,
    closed:
      "Lördagar, söndagar, helgdagar, midsommarafton, julafton och nyårsafton är det alltid tyst. Det som blir över kommer nästa arbetsdag.",
    quietFrom: "Tyst från",
    until: "Tyst till",
    untilHelp: "Var och en väljer själv en timme däremellan.",
    save: "Spara",
    saved: "De tysta timmarna är sparade.",
    fault: { from: "Välj en timme.", until: "Välj en timme." },
  },
};

export type LetterSettingsTexts = typeof letterSettings;
