import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { PeerGroupStory } from "../../domain/demonstration/peerGroupStory.ts";
import { personaKinds } from "../../domain/demonstration/persona.ts";

const file = new URL("../../../content/demonstration/peer-groups.yaml", import.meta.url);

const peerGroups = z.strictObject({
  licence: z.string(),
  group: z.strictObject({
    name: z.string(),
    weeks: z.number().int(),
    meetings: z.number().int(),
    firstInDays: z.number().int(),
    held: z.number().int(),
    from: z.string(),
    minutes: z.number().int(),
    place: z.string(),
    personas: z.array(z.enum(personaKinds)),
    others: z.number().int(),
  }),
});

/** Reads the demonstration's peer group. Throws where the file is not as it should be. */
export function readPeerGroupStory(): PeerGroupStory {
  return peerGroups.parse(parse(readFileSync(file, "utf8"))).group;
}
