/** Peers, and reports, are shown as a group of their own from this many; fewer are put together. */
export const fewestRaters = 4;
/** So many of a person's reports, and of the peers, are asked at most. */
export const mostRaters = 20;
