import type { Actor } from "./domain/access/actor.ts";
import type { PeerGroupStory } from "./domain/demonstration/peerGroupStory.ts";
import type { PeerGroupId } from "./domain/peergroup/peerGroup.ts";
import { peerSteps } from "./domain/peergroup/protocol.ts";
import { addDays, type Day } from "./domain/shared/day.ts";
import type { PersonId } from "./domain/shared/ids.ts";
import { demonstrationLeaders } from "./demonstrationLeaders.ts";
import { findActor } from "./store/access/findActor.ts";
import type { Needs } from "./usecases/needs.ts";
import { askPeer } from "./usecases/peergroup/askPeer.ts";
import { beginMeeting } from "./usecases/peergroup/beginMeeting.ts";
import { listPeerGroups } from "./usecases/peergroup/listPeerGroups.ts";
import { readPeerGroup } from "./usecases/peergroup/readPeerGroup.ts";
import { readPeerMeeting } from "./usecases/peergroup/readPeerMeeting.ts";
import { replyToPeerGroup } from "./usecases/peergroup/replyToPeerGroup.ts";
import { startPeerGroup } from "./usecases/peergroup/startPeerGroup.ts";
import { stepMeeting } from "./usecases/peergroup/stepMeeting.ts";

interface Loading {
  /** Whose steps they are. */
  readonly hr: Actor;
  readonly loadedOn: Day;
  readonly story: PeerGroupStory;
}

/** Gives the demonstration a peer group that has met and will meet again. What is there is left alone. */
export async function loadPeerGroups(needs: Needs, { hr, loadedOn, story }: Loading): Promise<void> {
  const { groups } = await listPeerGroups(needs)(hr);
  if (groups.some(({ group }) => group.name === story.name)) return;
  const on = addDays(loadedOn, story.firstInDays);
  const then = { ...needs, now: () => new Date(`${on}T09:00:00Z`) };
  const started = await startPeerGroup(then)(hr, {
    ...story,
    audience: "managers",
    weeks: String(story.weeks),
    meetings: String(story.meetings),
    minutes: String(story.minutes),
    on,
  });
  if (!started.ok) throw new Error("the demonstration's peer group cannot be started");
  const managers = await demonstrationLeaders(needs, { tenant: hr.tenant, loadedOn });
  const personas = story.personas.flatMap((kind) => managers.personas.get(kind) ?? []);
  const ask = async (person: PersonId) => (await askPeer(then)(hr, started.value, person)).ok;
  const joined: PersonId[] = [];
  const most = story.personas.length + story.others;
  for (const person of [...personas, ...managers.others]) {
    if (joined.length === most) break;
    // Whoever is in line with one of them cannot be asked: the next one is.
    if (!(await ask(person))) continue;
    const actor = await actorFor(needs, hr, person, loadedOn);
    if (actor) await replyToPeerGroup(then)(actor, started.value, { says: true, reason: "" });
    joined.push(person);
  }
  for (let held = 0; held < story.held; held += 1)
    await holdMeeting(needs, { hr, loadedOn, group: started.value, joined });
}

function actorFor({ database }: Needs, { tenant }: Actor, person: PersonId, on: Day) {
  return database.asTenant(tenant, (tx) => findActor(tx, tenant, person, on));
}

interface Holding extends Pick<Loading, "hr" | "loadedOn"> {
  readonly group: PeerGroupId;
  readonly joined: readonly PersonId[];
}

/** The meeting whose turn it is, from its first step to its last, with everybody there. */
async function holdMeeting(needs: Needs, { hr, loadedOn, group, joined }: Holding): Promise<void> {
  const [first] = joined;
  const read = await readPeerGroup(needs)(hr, group);
  const meeting = read.ok ? read.value.next : undefined;
  const someone = first && (await actorFor(needs, hr, first, loadedOn));
  if (!meeting || !someone) return;
  const then = { ...needs, now: () => new Date(`${meeting.on}T13:00:00Z`) };
  await beginMeeting(then)(someone, meeting.id, joined);
  const seen = await readPeerMeeting(then)(someone, meeting.id);
  const lead = seen.ok ? seen.value.roles.roles?.lead : undefined;
  const leader = lead && (await actorFor(needs, hr, lead, loadedOn));
  if (!leader) return;
  const move = (from: number, to: "next" | "end") =>
    stepMeeting(then)(leader, meeting.id, { from, move: to });
  for (let from = 0; from < peerSteps.length - 1; from += 1) await move(from, "next");
  await move(peerSteps.length - 1, "end");
}
