/** An action that a workplace of the demonstration has decided on, and how far it has come. */
export interface ActionStory {
  readonly text: string;
  readonly owner: "leader" | "staff";
  /** Days from the day of loading; past below 0. */
  readonly dueInDays: number;
  readonly reached: "investigate" | "assessRisk" | "act" | "followUp" | "closed";
  readonly found?: string | undefined;
  readonly risk?: { readonly isSerious: boolean; readonly description: string } | undefined;
  readonly done?: string | undefined;
  readonly doneDaysAgo?: number | undefined;
  readonly outcome?: "worked" | "partlyWorked" | undefined;
  readonly closedDaysAgo?: number | undefined;
}

/** A workplace meeting about the result of a survey. */
export interface MeetingStory {
  readonly unit: string;
  /** Which of the surveys of workplaces it was about. */
  readonly wave: number;
  readonly broughtInDays: number;
  readonly strengths: readonly [string, string];
  readonly question: string;
  readonly actions: readonly ActionStory[];
}
