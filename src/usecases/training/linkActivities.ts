import type { Actor } from "../../domain/access/actor.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { writeLink, type ActivityLink } from "../../domain/training/activityLink.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { logEvent } from "../../store/access/event.ts";
import { listedProgrammes } from "../../store/programme/programme.ts";
import { activityLinks, replaceActivityLinks } from "../../store/training/activityLink.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";

/** Something that an activity can lead to. */
export interface LinkTarget {
  readonly link: ActivityLink;
  readonly name: LocalText;
}

export interface LinkedActivities {
  /** By the id of the activity. */
  readonly links: ReadonlyMap<string, ActivityLink>;
  readonly targets: readonly LinkTarget[];
}

/** Where each activity of the catalogue leads, and where it could lead, for HR. */
export const readActivityLinks =
  ({ database, content }: Pick<Needs, "database" | "content">) =>
  (actor: Actor): Promise<Result<LinkedActivities, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayPlanTraining(actor)) return err("notAllowed");
      return ok({ links: await activityLinks(tx), targets: await targetsOf(tx, content) });
    });

/** HR says where activities lead. @param written by the id of the activity, as `writeLink` has it; what leads nowhere known is left out */
export const linkActivities =
  ({ database, content, now, newOrderedId }: Pick<Needs, "database" | "content" | "now" | "newOrderedId">) =>
  (actor: Actor, written: ReadonlyMap<string, string>): Promise<Result<undefined, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayPlanTraining(actor)) return err("notAllowed");
      const targets = new Map((await targetsOf(tx, content)).map(({ link }) => [writeLink(link), link]));
      const links = content.catalogue.activities.flatMap(({ id }) => {
        const link = targets.get(written.get(id) ?? "");
        return link ? [[id, link] as const] : [];
      });
      await replaceActivityLinks(tx, new Map(links));
      const kind = "activities.linked";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind });
      return ok();
    });

async function targetsOf(tx: Transaction, { courses, dialogues }: Content): Promise<readonly LinkTarget[]> {
  const programmes = await listedProgrammes(tx);
  const latest = new Map(dialogues.map(({ dialogue }) => [dialogue.id, dialogue]));
  return [
    ...programmes.map(({ id, name: { sv, en } }) => ({
      link: { kind: "programme", id } as const,
      name: { sv, en: en === "" ? sv : en },
    })),
    ...courses.map(({ id, texts: { sv, en } }) => ({
      link: { kind: "course", id } as const,
      name: { sv: sv.title, en: en?.title ?? sv.title },
    })),
    ...[...latest.values()].map(({ id, title }) => ({
      link: { kind: "dialogue", id } as const,
      name: title,
    })),
  ];
}
