import { addDays, stockholmInstant, type Day } from "../shared/day.ts";

/** What a credential says: who has reached what, when, and until when it counts. */
export interface BadgeFacts {
  /** A random UUID. */
  readonly id: string;
  readonly language: "sv" | "en";
  readonly issuer: { readonly did: string; readonly name: string; readonly address: string };
  /** The holder's name, as the holder chose to have it on the credential. */
  readonly holder: string;
  readonly achievement: {
    /** Where it stands; it names the achievement and is never asked for when a credential is checked. */
    readonly address: string;
    readonly name: string;
    readonly version: string;
    readonly description: string;
    /** What was done for it, in a sentence. */
    readonly criteria: string;
    readonly tags: readonly string[];
  };
  readonly awardedOn: Day;
  /** The last day it counts; undefined where it has no end. */
  readonly validUntil: Day | undefined;
}

/** A credential as it is written before it is signed. */
export type OpenBadge = Readonly<Record<string, unknown>>;

/** @see https://www.w3.org/TR/vc-data-model-2.0/ and https://www.imsglobal.org/spec/ob/v3p0 */
const badgeContexts = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const;

/** Writes what is to be signed: an Open Badge 3.0 on the W3C's Verifiable Credentials 2.0. Days are whole, in Stockholm. */
export function openBadge({ issuer, achievement, ...facts }: BadgeFacts): OpenBadge {
  return {
    "@context": badgeContexts,
    id: `urn:uuid:${facts.id}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: achievement.name,
    issuer: { id: issuer.did, type: ["Profile"], name: issuer.name, url: issuer.address },
    validFrom: startOf(facts.awardedOn),
    ...(facts.validUntil === undefined ? {} : { validUntil: endOf(facts.validUntil) }),
    awardedDate: startOf(facts.awardedOn),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [
        { type: "IdentityObject", hashed: false, identityHash: facts.holder, identityType: "name" },
      ],
      achievement: {
        id: achievement.address,
        type: ["Achievement"],
        achievementType: "Course",
        name: achievement.name,
        version: achievement.version,
        description: achievement.description,
        criteria: { narrative: achievement.criteria },
        inLanguage: facts.language,
        ...(achievement.tags.length === 0 ? {} : { tag: achievement.tags }),
      },
    },
  };
}

/** As xsd:dateTimeStamp, which both standards ask for. */
function startOf(on: Day): string {
  return inSeconds(stockholmInstant(on, "00:00"));
}

/** The last second of a day. */
function endOf(on: Day): string {
  return inSeconds(new Date(stockholmInstant(addDays(on, 1), "00:00").getTime() - 1000));
}

function inSeconds(instant: Date): string {
  return instant.toISOString().replace(".000Z", "Z");
}
