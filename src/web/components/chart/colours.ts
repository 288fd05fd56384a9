/**
 * Colours of charts on white paper. On a page the class beside each attribute takes over, and so the dark theme too:
 * a presentation attribute yields to any style rule.
 */
export const colours = {
  text: "#202c3f",
  quiet: "#555e6c",
  grid: "#d8dfe9",
  paper: "#ffffff",
  mark: "#1f4a8c",
  interval: "#7f9ccb",
  compare: "#b4560a",
  /** From lowest to highest answer; the middle is neutral. */
  answers: ["#a8480b", "#f0b88c", "#d6dbe3", "#9fbbe2", "#1f4a8c"],
  onAnswers: ["#ffffff", "#202c3f", "#202c3f", "#202c3f", "#ffffff"],
} as const;

/** Keeps a text readable where a fine line passes behind it. */
export const halo = {
  stroke: colours.paper,
  "stroke-width": "4",
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;
