import type { PeerStep } from "../../../domain/peergroup/protocol.ts";
import type { RoleInMeeting } from "../../../domain/peergroup/rotateRoles.ts";

interface StepWords {
  readonly title: string;
  /** What everybody does. */
  readonly what: string;
  /** What each role does, and does not. */
  readonly own: Readonly<Record<RoleInMeeting, string>>;
}

/** The steps of a meeting of a peer group. */
export const peerSteps = {
  arrival: {
    title: "Landa",
    what: "Var och en säger kort hur det är, och hur det gick med det hen tänkte pröva sedan sist.",
    own: {
      case: "Säg också i en mening vad din fråga gäller.",
      lead: "Låt ordet gå runt. Ingen ger råd nu.",
      watch: "Håll tiden: ungefär en minut var.",
      supervisor: "Lyssna. Spara frågorna till senare.",
    },
  },
  choosing: {
    title: "Välj fråga",
    what: "Fallgivaren säger vad frågan gäller. Pröva tillsammans: är den fallgivarens egen, går den att påverka och kan den berättas utan namn?",
    own: {
      case: "Säg frågan i två meningar. Namnge ingen.",
      lead: "Fråga om någon annan har något som brådskar mer. Kom överens.",
      watch: "Säg till om någon namnges eller går att känna igen.",
      supervisor: "Har du något som brådskar, säg det nu. Annars är det fallgivarens tid.",
    },
  },
  telling: {
    title: "Berätta",
    what: "Fallgivaren berättar. Ingen avbryter.",
    own: {
      case: "Berätta vad som har hänt, vad du har gjort och vad som är svårt. Utan namn.",
      lead: "Se till att ingen avbryter.",
      watch: "Säg till när två minuter är kvar.",
      supervisor: "Lyssna. Skriv bara stödord, och riv dem efteråt.",
    },
  },
  clarifying: {
    title: "Frågor för att förstå",
    what: "Bara frågor om sådant ni behöver veta. Inga råd, inte heller råd som låter som frågor.",
    own: {
      case: "Svara kort. Du får låta bli att svara.",
      lead: "Stoppa vänligt råd och tolkningar: ”Kan du göra det till en fråga?”",
      watch: "Lägg märke till råd. Säg till om de tar över.",
      supervisor: "Fråga öppet: Vad hände då? Hur märkte du det? Undvik borde.",
    },
  },
  question: {
    title: "Fallgivarens fråga",
    what: "Fallgivaren säger sin fråga till gruppen i en mening. Den börjar gärna med Hur kan jag …",
    own: {
      case: "Säg vad du vill ha hjälp att tänka om. Det gäller dig, inte hur andra ska ändra sig.",
      lead: "Upprepa frågan och fråga om den stämmer.",
      watch: "Skriv frågan så att alla ser den. Riv den efteråt.",
      supervisor: "Hjälp till att göra frågan tydlig. Svara inte på den än.",
    },
  },
  reflecting: {
    title: "Gruppen tänker högt",
    what: "Gruppen talar med varandra om frågan. Fallgivaren sitter lite vid sidan av, lyssnar och är tyst.",
    own: {
      case: "Var tyst. Lyssna och skriv om du vill. Du behöver inte försvara något.",
      lead: "Håll samtalet i gruppen. Fråga: Vad mer kan det handla om?",
      watch: "Se till att alla kommer till tals. Säg till om någon vänder sig till fallgivaren.",
      supervisor: "Säg vad du tänker och undrar: Jag kommer att tänka på … Döm ingen.",
    },
  },
  response: {
    title: "Det som slog an",
    what: "Fallgivaren säger vad som slog an. Gruppen lyssnar.",
    own: {
      case: "Ta det du vill ha. Du behöver inte svara på allt.",
      lead: "Håll gruppen tyst.",
      watch: "Lägg märke till vad som fick fallgivaren att stanna upp.",
      supervisor: "Var tyst. Förklara inte vad du menade.",
    },
  },
  advice: {
    title: "Förslag, om fallgivaren vill",
    what: "Fallgivaren bestämmer om gruppen ska ge förslag. Då säger var och en högst ett.",
    own: {
      case: "Säg ja eller nej till förslag. Lyssna, och diskutera dem inte.",
      lead: "Fråga: Vill du ha förslag? Ett nej är ett bra svar.",
      watch: "Ett förslag var, utan motivering.",
      supervisor: "Börja med: Ett sätt kan vara att … Låt det sedan ligga.",
    },
  },
  choice: {
    title: "Nästa steg",
    what: "Fallgivaren väljer vad hen gör härnäst, och när.",
    own: {
      case: "Säg en sak du tänker pröva före nästa möte. Skriv den sedan för dig själv.",
      lead: "Fråga: Vad gör du först, och när?",
      watch: "Är det något som fallgivaren själv kan göra?",
      supervisor: "Säg inte vad valet borde vara.",
    },
  },
  lessons: {
    title: "Det tar jag med mig",
    what: "Var och en säger en sak hen har lärt sig om sitt eget arbete.",
    own: {
      case: "Säg din sist.",
      lead: "Låt ordet gå runt.",
      watch: "En mening var.",
      supervisor: "Tala om dig själv, inte om fallet.",
    },
  },
  form: {
    title: "Så höll vi formen",
    what: "Tidhållaren säger vad hen såg: vad hjälpte, och vad gör ni annorlunda nästa gång?",
    own: {
      case: "Säg hur det var att få hjälp på det här sättet.",
      lead: "Säg vad som var svårt att leda. Avsluta sedan mötet.",
      watch: "Berätta vad du såg av tid, frågor och råd. Säg inget om fallet.",
      supervisor: "Säg en sak du vill göra annorlunda nästa gång.",
    },
  },
} satisfies Readonly<Record<PeerStep, StepWords>> as Readonly<Record<PeerStep, StepWords>>;

export type PeerStepTexts = typeof peerSteps;
