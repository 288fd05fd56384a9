import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  elements: ["html5"],
  rules: {
    // Style and script come from the page's own server, where the security policy lets in nothing else.
    "require-sri": ["error", { target: "crossorigin" }],
    // Hono writes <br/>, checked="" and download="". HTML takes them for <br>, checked and download.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // Boxes to tick share a name, as radio buttons do: that is how HTML sends several of a kind.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button"] }],
    // A title holds what somebody has written. The limit of 70 is for search engines.
    "long-title": "off",
  },
});

/** What breaks the rules of HTML in a page as it was served, as sentences. */
export async function htmlFindings(html: string, where: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${where}: ${ruleId}: ${message} at ${selector}`),
  );
}
