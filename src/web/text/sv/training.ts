import type { DeclineReason, OfferState, SeatEnding } from "../../../domain/development/offer.ts";
import type { ActivityLink } from "../../../domain/training/activityLink.ts";
import type { OfferBecause } from "../../../domain/optimisation/trainingPlanReasons.ts";
import type { TrainingPlanState } from "../../../domain/training/planResult.ts";
import type { WishFault } from "../../../domain/training/planWishes.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const training = {
  title: "Utbildningsplan",
  lead: "En budget blir till platser där de gör mest nytta. Vem som erbjuds vad, och varför, ser bara chefen själv.",
  newPlan: "Räkna fram en plan",
  none: "Ingen plan än",
  noneHelp:
    "Välj en budget och några regler. Planen väljer utbildningar ur katalogen så att de största behoven minskar mest, och så att alla får något så långt pengarna räcker.",
  plan: "Plan",
  budget: "Budget",
  stateHeader: "Läge",
  state: {
    draft: "Avbruten",
    working: "Räknas fram",
    proposed: "Förslag",
    collides: "Går inte ihop",
    published: "Erbjudanden skickade",
    replaced: "Ersatt av en senare",
  } satisfies Words<TrainingPlanState> as Words<TrainingPlanState>,
  form: {
    title: "Räkna fram en utbildningsplan",
    lead: "Planen bygger på chefernas uppdrag och mätta behov. Du ser aldrig en enskild chefs behov.",
    name: "Planens namn",
    namePlaceholder: "Chefsutveckling 2027",
    budget: "Budget i kronor",
    budgetHelp: "Kursavgifter, fasta kostnader och vikarier räknas in.",
    startsOn: "Planen börjar",
    startsOnHelp: "Katalogens tillfällen läggs ut från den här månaden.",
    answerBy: "Cheferna svarar senast",
    hours: "Timmar per chef och år, som mest",
    shareAway: "Andel av en förvaltnings chefer som får vara borta samma dag, i procent",
    shareAwayHelp: "En chef får alltid vara borta.",
    activities: "Aktiviteter per chef, som mest",
    first: "Vad ska gå först?",
    firstChoices: {
      closure: "Störst nytta, och sedan att fler får något",
      coverage: "Att så många som möjligt får något, och sedan störst nytta",
    },
    submit: "Räkna fram planen",
    fault: {
      empty: "Skriv något här.",
      tooLong: "Högst 100 tecken får plats.",
      noNumber: "Skriv ett tal, till exempel 1 250 000.",
      tooLarge: "Talet är för stort.",
      noDay: "Välj ett datum.",
      pastDay: "Datumet har redan varit.",
      afterStart: "Sista svarsdag måste vara före planens början.",
    } satisfies Words<WishFault> as Words<WishFault>,
  },
  result: {
    summary: "Planen i korthet",
    seats: "Platser",
    cost: "Kostnad",
    ofBudget: (budget: string) => `av ${budget}`,
    covered: "Chefer som får något",
    coveredOf: (covered: string, all: string) => `${covered} av ${all}`,
    withoutServing: (count: string) => `${count} chefer har inget behov som katalogen kan minska.`,
    proof: "Hur bra planen är",
    proofText: (gap: string) =>
      `Ingen annan plan med samma regler kan minska behoven mer än ${gap} bättre. Det är bevisat, inte uppskattat.`,
    price: "Vad gör mer eller mindre pengar?",
    more: (points: string) => `100 000 kr mer skulle minska behoven med ytterligare ${points} procent.`,
    less: (points: string) => `100 000 kr mindre skulle ta bort ${points} procent av minskningen.`,
    noDifference: "100 000 kr mer eller mindre gör ingen mätbar skillnad.",
    lessCollides: "Med 100 000 kr mindre går reglerna inte ihop.",
    activities: "Aktiviteter i planen",
    activity: "Aktivitet",
    occasions: "Tillfällen",
    groups: "Täckning per grupp",
    group: "Förvaltning",
    managers: "Chefer",
    tooSmall: "För få chefer för att visas",
    assumption:
      "Effekterna är antaganden ur katalogen, med källa där det finns. De är inte mätta hos er. Mätta effekter ersätter dem när ni har följt upp.",
    publish: "Skicka erbjudanden till cheferna",
    publishHelp: "Varje chef får sitt erbjudande med skälen. Du ser ett namn först när chefen har tackat ja.",
    answers: (accepted: string, declined: string, waiting: string) =>
      `${accepted} har tackat ja, ${declined} har tackat nej och ${waiting} har inte svarat.`,
    accepted: "Har tackat ja",
    acceptedName: "Chef",
    noneAccepted: "Ingen har tackat ja än.",
    declined: "Varför chefer har tackat nej",
    freed: (amount: string) => `De som har tackat nej har frigjort ${amount}.`,
    replanTitle: "Räkna om med svaren",
    replanHelp:
      "De som har tackat ja behåller sin plats. Det någon har tackat nej till erbjuds inte den chefen igen. Resten räknas om för pengarna som är kvar. Den här planen gäller tills du skickar den nya.",
    replan: "Räkna om planen",
    notTakenPlace:
      "Någon har svarat sedan planen räknades fram, eller så har den ersatta planen redan ersatts. Räkna om en gång till från den plan som gäller.",
    changeTitle: "Vad som ändras",
    kept: (count: string) => `${count} platser som chefer har tackat ja till ligger fast.`,
    freedBy: (count: string, amount: string) => `${count} har tackat nej. Det frigör ${amount}.`,
    reopened: (count: string) => `${count} platser som ingen hade svarat på är fria att erbjuda om.`,
    newSeats: (count: string) => `${count} platser erbjuds till någon som inte hade dem förut.`,
    closureChange: (share: string) => `Behoven minskar ${share} av vad den förra planen räknade med.`,
  },
  links: {
    title: "Vart aktiviteterna leder",
    lead: "När en chef tackar ja börjar hen på kursen, eller får en plats eller en plats i kön till programmet, i samma steg.",
    link: "Vart aktiviteterna leder",
    nowhere: "Ingenstans i Ledstjärna",
    kinds: { programme: "Program", course: "Kurser", dialogue: "Samtal" },
    save: "Spara",
  },
  collision: {
    title: "Reglerna går inte ihop",
    lead: "De här reglerna kan inte hållas samtidigt. Ändra någon av dem och räkna om.",
    mandatory: (activity: string, managers: string) =>
      `${activity} är obligatorisk, eller redan antagen, för ${managers} chefer.`,
    budget: (available: string) => `Budgeten är ${available}.`,
    budgetNeeded: (needed: string) => `Resten kostar minst ${needed}.`,
    seats: (activity: string, available: string, needed: string) =>
      `${activity} har ${available} platser men ${needed} behövs.`,
    seatsToRun: (activity: string, needed: string, could: string) =>
      `${activity} behöver ${needed} deltagare för att bli av, men bara ${could} kan delta.`,
    hours: (managers: string, short: string) =>
      `${managers} chefer har för få timmar: som mest fattas ${short}.`,
    activitiesPerManager: (most: string, needed: string) =>
      `Högst ${most} aktiviteter per chef, men ${needed} är obligatoriska.`,
    away: "För många chefer i samma förvaltning skulle vara borta samtidigt.",
    oneThingADay: "Samma chef skulle behöva vara på två ställen samma dag.",
    prerequisites: "Det som krävs före hinns inte med.",
  },
  offers: {
    title: "Erbjudanden till dig",
    lead: "Bara du ser dina erbjudanden och skälen till dem. HR får veta ditt namn först om du tackar ja.",
    none: "Inga erbjudanden just nu",
    noneHelp: "När en utbildningsplan skickas ut visas dina platser här, med skälen.",
    hours: (hours: string) => `${hours} timmar`,
    anyTime: "När det passar dig",
    answerBy: (day: string) => `Svara senast ${day}.`,
    why: "Varför du erbjuds det här",
    because: {
      need: "Den minskar ett behov som ditt uppdrag ställer.",
      coverage: "Alla ska få något, och det här är det som passar dig bäst.",
      requiredFor: "Den krävs före en annan aktivitet som du erbjuds.",
      fill: "Det fanns platser och pengar kvar, och den passar dina behov.",
      mandatory: "Den är obligatorisk för ditt uppdrag.",
    } satisfies Words<OfferBecause["kind"]> as Words<OfferBecause["kind"]>,
    need: (competency: string, gap: string) =>
      `${competency}: gapet mellan uppdrag och mätning är ${gap} steg.`,
    effect: (low: string, high: string) => `Antagen effekt: ${low} till ${high} steg.`,
    costShare: (cost: string) => `Platsen kostar ${cost} med vikarie.`,
    change: (share: string) => `Den skulle väljas bort om effekten är mindre än ${share} av det antagna.`,
    goTo: {
      course: "Till kursen",
      programme: "Till programmet",
      dialogue: "Till samtalet",
    },
    leadsTo: {
      course: "När du tackar ja börjar du på en kurs här i Ledstjärna.",
      programme:
        "När du tackar ja anmäls du till ett program. Krävs en kurs innan börjar du på den, och söker när den är klar.",
      dialogue: "När du tackar ja kan du öva ett samtal här i Ledstjärna.",
    },
    here: {
      course: (activity: string) =>
        `Det här är vad ${activity} är hos er: en kurs som du tar i små steg när det passar.`,
      programme: (activity: string) =>
        `Det här är vad ${activity} är hos er: ett program tillsammans med andra.`,
      dialogue: (activity: string) =>
        `Det här är vad ${activity} är hos er: ett samtal att öva, när det passar.`,
    } satisfies Record<ActivityLink["kind"], (activity: string) => string>,
    noDays: "Inga dagar är satta än",
    thanks: "Du har tackat ja. Svaret finns kvar under Erbjudanden till dig.",
    lacksReason: "Välj varför du tackar nej. Det går bra att inte vilja säga varför.",
    ended: {
      leftSeat: "Du har lämnat platsen",
      seatRefused: "Platsen blev inte godkänd",
    } satisfies Words<SeatEnding> as Words<SeatEnding>,
    accept: "Tacka ja",
    decline: "Tacka nej",
    declineReason: "Varför tackar du nej?",
    reason: {
      noTime: "Jag har inte tid",
      wrongDate: "Datumet passar inte",
      alreadyKnown: "Jag kan det redan",
      otherNeedFirst: "Jag behöver något annat först",
      conditionsFirst: "Postens förutsättningar behöver ändras först",
      noReasonGiven: "Jag vill inte säga varför",
      leftSeat: "Lämnade platsen efter ett ja",
      seatRefused: "Platsen blev inte godkänd",
    } satisfies Words<DeclineReason> as Words<DeclineReason>,
    state: {
      proposed: "Väntar på ditt svar",
      accepted: "Du har tackat ja",
      declined: "Du har tackat nej",
      lapsed: "Svarstiden har gått ut",
      withdrawn: "Har dragits tillbaka",
    } satisfies Words<OfferState["kind"]> as Words<OfferState["kind"]>,
    refused: {
      alreadyAnswered: "Du har redan svarat på erbjudandet.",
      tooLate: "Svarstiden har gått ut.",
      notAllowed: "Erbjudandet är inte ditt.",
    },
  },
};

export type TrainingTexts = typeof training;
