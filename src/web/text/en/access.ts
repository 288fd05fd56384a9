import type { AccessTexts } from "../sv/access.ts";

export const access = {
  failed: {
    notFound: "There is no such page",
    notFoundLead: "The address may be wrong, or you may not have the right to see the page.",
    notAllowed: "You may not do this",
    notAllowedLead:
      "Your role does not give the right to it. Ask whoever looks after the system if this seems wrong.",
    broken: "Something went wrong on our side",
    brokenLead: "The fault has been noted. What you wrote is still in the browser: go back and try again.",
    refused:
      "The form did not come from this site, or was too large. Nothing is changed. Go back, load the page again and try once more.",
    toHome: "To the home page",
  },
} satisfies AccessTexts;
