import type { CodesTexts } from "../../sv/survey/codes.ts";

export const codes = {
  title: "Print codes",
  lead: "For those without e-mail at work. Cut the slips apart, fold them and hand them over.",
  unit: "For which part?",
  who: "For whom?",
  withoutAddress: "Only those without an e-mail address",
  everybody: "Everybody",
  make: "Make codes",
  replaces:
    "A new code replaces the one that the person had. Who has begun to answer goes on with the old code, and the slip here then opens nothing: that way the slips do not tell who has answered.",
  sheetTitle: (round) => `Codes for ${round}`,
  sheetLead: (count) => `${count} slips. The codes are on this page alone and cannot be brought back.`,
  protectedName: "Protected identity",
  go: (address) => `Go to ${address} and write the code.`,
  lastDay: (day) => `Last day ${day}. It is voluntary, and nobody sees what you answer.`,
  back: "Back to the survey",
} satisfies CodesTexts;
