/** The fewest peers, or reports, whose mean is shown; the own manager alone is attributable, and knows it. */
export const fewestRaters = 4;
/** So many of a person's reports, and of the peers, are asked at most. */
export const mostRaters = 20;
