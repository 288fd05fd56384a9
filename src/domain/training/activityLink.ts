import type { Id } from "../shared/ids.ts";

export type LinkedProgrammeId = Id<"programme">;

/** Where an activity of the catalogue leads in an organisation. */
export type ActivityLink =
  | { readonly kind: "course"; readonly id: string }
  | { readonly kind: "dialogue"; readonly id: string }
  | { readonly kind: "programme"; readonly id: LinkedProgrammeId };

/** As a form sends it: "course listening-without-prestige"; "" for nowhere. */
export function writeLink(link: ActivityLink | undefined): string {
  return link ? `${link.kind} ${link.id}` : "";
}
