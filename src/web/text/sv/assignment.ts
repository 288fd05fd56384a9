import type { BudgetFrameFault } from "../../../domain/organisation/parseBudgetFrame.ts";
import type { StakeholderFault } from "../../../domain/organisation/parseStakeholder.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The forms with which a unit's budget frames and stakeholders are written. */
export const assignment = {
  change: "Ändra",
  changeThing: (name: string) => `Ändra ${name}`,
  addBudget: "Skriv in en budgetram",
  changeBudget: (year: string) => `Ändra budgetramen för ${year}`,
  budgetOf: (year: string) => `budgetramen för ${year}`,
  budgetLead: (unit: string) =>
    `För ${unit}. Skriv hela kronor, eller tusental och miljoner med enhet: 12\u00a0500\u00a0000, 12\u00a0500\u00a0tkr eller 12,5\u00a0mnkr.`,
  year: "År",
  amount: "Ram för året",
  previous: "Ram året före",
  previousHelp: "Då syns om ramen har vuxit eller krympt. Lämna tomt om du inte vet.",
  forecast: "Prognos för året",
  forecastHelp: "Vad verksamheten väntas kosta. Lämna tomt om det inte finns någon prognos.",
  saveBudget: "Spara budgetramen",
  removeBudget: "Ta bort budgetramen",
  removeBudgetHelp:
    "Ta bara bort en ram som är fel inskriven. Utan ram för året visas det som en brist i postens förutsättningar.",
  budgetFault: {
    noAmount: "Skriv ett belopp, till exempel 12\u00a0500\u00a0000 eller 12,5\u00a0mnkr.",
    unclear:
      "Beloppet går att läsa på mer än ett sätt. Skriv till exempel 12\u00a0500\u00a0000 eller 12,5\u00a0mnkr.",
    needsUnit:
      "Är det kronor, tusental eller miljoner? Skriv enheten efter, till exempel 12\u00a0500\u00a0tkr.",
    negative: "Beloppet kan inte vara mindre än noll.",
    notWhole: "Skriv hela kronor, utan ören.",
    tooLarge: "Beloppet är för stort. Räkna nollorna.",
    noYear: "Skriv året med fyra siffror. Det får vara högst tio år bakåt och fem framåt.",
  } satisfies Words<BudgetFrameFault> as Words<BudgetFrameFault>,
  yearHasFrame: "Enheten har redan en budgetram för det året. Ändra den i stället.",
  addStakeholder: "Skriv in en intressent",
  changeStakeholder: (name: string) => `Ändra ${name}`,
  stakeholderLead: (unit: string) =>
    `För ${unit}. En intressent är ett organ eller en grupp som chefen behöver räkna med.`,
  kind: "Vilket slags intressent är det?",
  name: "Vad heter organet eller gruppen?",
  nameHelp: "Till exempel Föräldraråd. Skriv aldrig namnet på en enskild person.",
  intensity: "Hur ofta möts de?",
  saveStakeholder: "Spara intressenten",
  saveIntensity: "Spara ändringen",
  removeStakeholder: "Ta bort intressenten",
  removeStakeholderHelp: "Ta bort den när chefen inte längre behöver räkna med den.",
  stakeholderFault: {
    noKind: "Välj vilket slags intressent det är.",
    noName: "Skriv vad organet eller gruppen heter.",
    tooLong: "Namnet får vara högst 120 tecken.",
    noIntensity: "Välj hur ofta de möts.",
  } satisfies Words<StakeholderFault> as Words<StakeholderFault>,
  alreadyThere: "Den intressenten finns redan för enheten.",
  stakeholderDetail: (kind: string, intensity: string) => `${kind}. Möts ${intensity}.`,
};

export type AssignmentTexts = typeof assignment;
