import type { ActivityLink } from "../../../domain/training/activityLink.ts";
import { paths } from "../../paths.ts";

/** The page that an activity leads to. */
export function addressOf({ kind, id }: ActivityLink): string {
  if (kind === "course") return paths.course(id);
  return kind === "programme" ? paths.programme(id) : paths.dialogue(id);
}
