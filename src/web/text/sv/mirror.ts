import type { MirrorGroup } from "../../../domain/survey/mirrorRelease.ts";
import type { NoOthersReason } from "../../../domain/survey/mirrorPicture.ts";

export const mirror = {
  title: "Min spegel",
  lead: "Så ser du dig själv, och så ser andra dig. Bara du kan läsa din spegel, och en coach om du väljer det.",
  none: "Ingen spegel än",
  noneHelp:
    "När en 360-mätning om dig har stängts finns resultatet här. Det går till dig, inte till din chef och inte till HR.",
  released: (day: string) => `Klar ${day}`,
  coached: "Speglar du läser som coach",
  coachedHelp: "De här personerna har valt dig. De kan ta tillbaka sin spegel när de vill.",
  protectedName: "Person med skyddad identitet",
  kicker: "Spegel",
  lentTitle: (name: string) => `${name}: spegel`,
  lentLead: "Du läser den här spegeln för att du har valts som coach. Berätta inte för andra vad du ser.",
  backToDevelopment: "Sätt ett mål i min utveckling",
  toNeeds: "Se vad uppdraget kräver",
  plotTitle: "Du och andra",
  plotNote: (low: string, high: string) =>
    `Skalan går från ${low} till ${high}. Strecket visar osäkerheten i de andras medelvärde: det ligger där i 19 fall av 20.`,
  plotSummary: (count: string) =>
    `Ditt eget svar bredvid medelvärdet av kollegors och medarbetares svar för ${count} områden.`,
  competency: "Område",
  sentencesTitle: "Vad bilderna säger tillsammans",
  sentencesHelp:
    "Vi jämför bara när skillnaden är större än osäkerheten. Ingen bild är mer sann än den andra.",
  higher: "Du ser dig högre än andra gör",
  higherHelp: "Fråga någon du litar på om ett exempel. Det kan vara något du gör som inte syns.",
  lower: "Du ser dig lägre än andra gör",
  lowerHelp: "Andra ser mer av det här hos dig än du själv gör. Det är något att bygga på.",
  cannotTell: "Det går inte att säga om bilderna skiljer sig",
  noneHere: "Inget område.",
  gap: (name: string, gap: string) => `${name} (${gap} steg)`,
  tableTitle: "Alla svar",
  tableHelp: "Medelvärde för varje grupp. Din närmaste chef svarar ensam och vet att du ser svaret.",
  group: {
    self: "Du",
    lineManager: "Närmaste chef",
    peer: "Kollegor",
    report: "Medarbetare",
    peerAndReport: "Kollegor och medarbetare",
  } satisfies Record<MirrorGroup, string> as Readonly<Record<MirrorGroup, string>>,
  withGroup: (group: string, raters: string) => `${group} (${raters})`,
  notShown: "Visas inte",
  withheld: {
    nobodyAnswered: "Inga kollegor eller medarbetare har svarat.",
    tooFewRaters: "Färre än fyra har svarat. Då skulle du kunna räkna ut vem som sagt vad.",
    tooFewOrAlikeHere:
      "Färre än fyra har svarat på just det här, eller så har alla svarat likadant. Då skulle du veta vad var och en sagt.",
  } satisfies Record<NoOthersReason, string> as Readonly<Record<NoOthersReason, string>>,
  tooFewTitle: "Alla grupper visas inte var för sig",
  tooFew: (groups: string) =>
    `${groups} var färre än fyra och visas därför inte. Det skyddar dem som svarade.`,
  merged:
    "Kollegor och medarbetare visas tillsammans, för en av grupperna var mindre än fyra. Det skyddar dem som svarade.",
  limitsTitle: "Vad spegeln inte visar",
  limits: [
    "Vem som har svarat vad. Det finns inte sparat.",
    "Hur du står dig mot andra chefer. Ingen jämförelse görs mellan personer.",
    "Om du är en bra chef. Spegeln visar hur ofta andra ser vissa saker hos dig, i just ditt uppdrag.",
    "Varför. Det får du bara veta genom att fråga.",
  ],
  coachTitle: "Läs tillsammans med en coach",
  coachHelp:
    "En coach kan läsa hela spegeln tills du tar tillbaka den. Coachen får inte skicka den vidare. Ingen annan ser vem du har valt.",
  coachLabel: "Vem ska få läsa?",
  coachGive: "Låt coachen läsa",
  noCoaches: "Det finns ingen coach att välja just nu. HR utser coacher.",

  hasRead: (from: string, to: string) => `Kunde läsa ${from} till ${to}`,
  since: (day: string) => `Kan läsa sedan ${day}`,
  takeBack: "Ta tillbaka",
  takeBackFrom: (name: string) => `Ta tillbaka från ${name}`,
  fault: {
    notACoach: "Välj en coach i listan.",
    alreadyChosen: "Den coachen kan redan läsa din spegel.",
  },
};

export type MirrorTexts = typeof mirror;
