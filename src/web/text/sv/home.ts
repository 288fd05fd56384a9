export const home = {
  greeting: (name: string) => `Hej ${name}`,
  firstVisit:
    "Ledstjärna mäter vad chefer och deras poster behöver, ger träning som passar och visar ärligt om det hjälpte. Ingen kan pekas ut: det som visas avgörs en gång, när en mätning stängs. Här ser du alltid vad som väntar på dig.",
  calm: "Inget väntar på dig just nu.",
  answer: (round: string) => `Svara på ${round}`,
  answerAbout: (name: string) => `Ge feedback till ${name}`,
  answerSelf: (round: string) => `Skatta dig själv: ${round}`,
  answerDetail: (minutes: string, day: string) => `${minutes} Stänger ${day}.`,
  minutes: { unit: "Två till tre minuter.", person: "Cirka tio minuter.", post: "Cirka fem minuter." },
  meeting: (unit: string) => `Förbered arbetsplatsträffen för ${unit}`,
  meetingDetail: (round: string) => `Resultatet av ${round} är klart. Ta med en sida till träffen.`,
  meetingPrepared: (unit: string) => `Ta med sidan till arbetsplatsträffen i ${unit}`,
  meetingPreparedDetail: "Sidan är skriven. Säg till när den har varit med på träffen.",
  action: (wording: string) => wording,
  actionDetail: (unit: string, day: string) => `${unit}. Till ${day}.`,
  offers: (count: string) => (count === "1" ? "Svara på ett erbjudande" : `Svara på ${count} erbjudanden`),
  offersDetail: "Du är erbjuden utbildning, med skälen. Bara du ser dem.",
  upwardWaiting: (post: string, unit: string, state: string) =>
    `${post}, ${unit}. Nästa steg: ${state.toLowerCase()}.`,
  upwardSent: (state: string) => `Skickat uppåt. Steg: ${state.toLowerCase()}.`,
  due: "Dags nu",
  import: "Läs in organisationen",
  importDetail: "Börja med en fil från personalsystemet. Inget sparas förrän du har godkänt det.",
  firstRound: "Förbered en mätning",
  firstRoundDetail:
    "Välj frågor, vilka som ska svara och när. Du ser i förväg vilka grupper som blir för små.",
  draft: (round: string) => `Öppna eller ändra ${round}`,
  draftDetail: "Mätningen är ett utkast.",
  close: (round: string) => `Stäng ${round}`,
  closeDetail: "Sista dagen har gått. När du stänger granskas vad som kan visas.",
  open: (round: string, day: string) =>
    `${round} är öppen till och med ${day}. Hur många som svarat visas först när den har stängts.`,
  opensLater: (round: string, day: string) => `${round} öppnar ${day}.`,
  resultOf: (unit: string) => `${unit}`,
  index: (index: string) => `Totalindex ${index} av 100.`,
  noIndex: "Resultatet visas inte för enheten.",
  noResult: "När en mätning har stängts visas ditt resultat här.",
  nothingNext: "Inget är inplanerat.",
  latestResult: (round: string) => `Senaste resultatet: ${round}`,
};

export type HomeTexts = typeof home;
