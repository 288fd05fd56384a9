import type { RoundDesignTexts } from "../../sv/survey/roundDesign.ts";

export const roundDesign = {
  title: "Try the plan",
  lead: (asked) =>
    `${asked} would be asked today. The table shows how often each unit's result could be shown if 50, 70 or 90 per cent answer.`,
  caption: "How often the result is shown",
  unit: "Unit",
  invited: "Asked",
  index: (rate) => `Index, ${rate} answer`,
  items: (rate) => `Questions, ${rate}`,
  countedIn: (unit) => `Counted with ${unit}`,
  always: "always",
  never: "never",
  adviceTitle: "To think about",
  folded: (count) =>
    count === 1
      ? "One unit has too few people to stand alone. Their answers are counted with the unit above. Merge it with one like it in the organisation if you want to see a result of its own."
      : `${count} units have too few people to stand alone. Their answers are counted with the unit above. Merge units that are alike in the organisation if you want to see results of their own.`,
  rarely: (units) =>
    `When 70 per cent answer these are seldom shown: ${units}. See to it that people there want to answer, or read the result on the level above.`,
  andMore: (count) => `${count} more`,
  withBackground: (share) =>
    `The background follows for ${share} of those asked. In other units it could point somebody out.`,
  allWell: "All units hold. The plan is ready to be opened.",
  tooFew: "So few would be asked that nothing could be shown.",
  back: "Back to the plan",
  method: "How we count",
  methodText:
    "We draw many times who answers, each independently of the others, and decide each time what may be shown by the same rules as when the survey closes. A small unit may be hidden to protect another.",
} satisfies RoundDesignTexts;
