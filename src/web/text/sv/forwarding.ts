import type { ForwardingFault, ForwardingFormFault } from "../../../domain/lrs/forwarding.ts";

/** Lärregistret skickas vidare till ett annat. */
export const forwarding = {
  title: "Skicka lärregistret vidare",
  lead: "Det som program skriver i lärregistret kan också skickas till ett annat lärregister (LRS).",
  link: "Skicka vidare till ett annat lärregister",
  what: "Bara det som program skriver, och det som organisationen gör, skickas. Det som står i någons eget lärregister lämnar aldrig Ledstjärna.",
  standing: "Så står det till",
  state: "Läge",
  isOn: "Skickas vidare",
  isOff: "Stoppat",
  sent: "Skickade",
  waiting: "Väntar",
  atLeast: (count: string) => `minst ${count}`,
  refused: "Som det andra registret inte vill ha",
  sentAt: "Skickade senast",
  never: "Inte än",
  lastFault: "Senaste felet",
  noFault: "Inget fel",
  nextTry: "Försöker igen",
  test: "Prova förbindelsen",
  tested: (time: string) => `Provat ${time}.`,
  works: "Det andra registret svarar och tar emot nyckeln.",
  stop: "Sluta skicka",
  settings: "Vart ska det skickas?",
  endpoint: "Adress",
  endpointHelp: "Till exempel https://lrs.norrvik.se/xapi. Den börjar med https.",
  key: "Nyckel (användarnamn)",
  secret: "Hemlighet (lösenord)",
  secretHelp: "Den sparas krypterad och visas aldrig igen.",
  secretKept: "Lämna tomt för att behålla den som finns. Den visas aldrig igen.",
  from: "Vad ska skickas?",
  goOn: "Fortsätt där det är",
  fromNow: "Det som skrivs från och med nu",
  fromBeginning: "Allt, också det som redan finns",
  save: "Spara och börja skicka",
  formFault: {
    endpointMissing: "Skriv adressen till det andra lärregistret.",
    endpointNotHttps: "Adressen måste börja med https://.",
    endpointNotPlain: "Skriv adressen utan namn, lösenord, frågetecken och mellanslag.",
    endpointInside:
      "Adressen leder till det egna nätet eller till den här servern. Skriv en adress på internet, eller be den som sköter servern att tillåta det med LEDSTJARNA_FORWARD_INSIDE.",
    keyMissing: "Skriv nyckeln.",
    secretMissing: "Skriv hemligheten. Den behövs också när adressen ändras.",
  } satisfies Record<ForwardingFormFault, string> as Readonly<Record<ForwardingFormFault, string>>,
  fault: {
    addressRefused:
      "Adressen leder till det egna nätet. Den som sköter servern kan tillåta det med LEDSTJARNA_FORWARD_INSIDE.",
    noSuchHost: "Adressen finns inte. Kontrollera stavningen.",
    noAnswer:
      "Det andra registret svarar inte. Det kan vara avstängt, eller så släpper en brandvägg inte fram.",
    badCertificate:
      "Det andra registrets certifikat håller inte. Den som sköter det registret behöver byta det.",
    redirects: "Adressen skickar vidare till en annan. Skriv den adress som den leder till.",
    notLrs: "Där svarar något annat än ett lärregister. Kontrollera sökvägen, den slutar ofta på xapi.",
    wrongKey: "Det andra registret känner inte igen nyckeln eller hemligheten.",
    notAllowed: "Nyckeln får inte skriva i det andra registret.",
    tooMuch: "Det andra registret vill ha färre åt gången. Ledstjärna försöker igen senare.",
    broken: "Det andra registret har ett eget fel. Ledstjärna försöker igen senare.",
    secretLost: "Hemligheten går inte att läsa, kanske efter en återställning. Skriv in den igen.",
    refused: "Det andra registret tog inte emot ett påstående. Resten har skickats.",
    conflict: "Det andra registret har redan ett annat påstående med samma nummer. Resten har skickats.",
  } satisfies Record<ForwardingFault, string> as Readonly<Record<ForwardingFault, string>>,
};

export type ForwardingTexts = typeof forwarding;
