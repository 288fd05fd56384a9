/** Stands in the address of the page that somebody comes to after saying yes to an offer. */
export const thanks = "tackat";
