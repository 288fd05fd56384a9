import { readOwnCourse } from "./adapters/demonstration/readOwnCourse.ts";
import type { Actor } from "./domain/access/actor.ts";
import { listWorks } from "./usecases/authoring/listWorks.ts";
import { publishWork } from "./usecases/authoring/publishWork.ts";
import { saveDraft } from "./usecases/authoring/saveDraft.ts";
import { startWork } from "./usecases/authoring/startWork.ts";
import type { Needs } from "./usecases/needs.ts";

/** A published course and a drafted talk of the demonstration's own, by the product's own steps. What is there is left alone. */
export async function loadOwnWorks(needs: Needs, hr: Actor): Promise<void> {
  const courses = await listWorks(needs)(hr, "course");
  if (courses.ok && courses.value.works.length === 0) await publishCourse(needs, hr);
  const dialogues = await listWorks(needs)(hr, "dialogue");
  if (dialogues.ok && dialogues.value.works.length === 0)
    await startWork(needs)(hr, "dialogue", { title: "Samtalet om schemat", from: "" });
}

async function publishCourse(needs: Needs, hr: Actor): Promise<void> {
  const started = await startWork(needs)(hr, "course", { title: "Arbetsplatsträffar hos oss", from: "" });
  if (!started.ok) throw new Error("the demonstration's own course cannot be begun");
  const files = { "sv.md": readOwnCourse() };
  const saved = await saveDraft(needs)(hr, "course", started.value, { revision: 1, files });
  const published = saved.ok && (await publishWork(needs)(hr, "course", started.value, saved.value));
  if (!published || !published.ok) throw new Error("the demonstration's own course has faults");
}
