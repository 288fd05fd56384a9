import { courseActivity } from "../../domain/coursepackage/cmi5/courseActivity.ts";
import type { LaunchTerms } from "../../domain/coursepackage/cmi5/checkAuStatement.ts";
import type { CourseSessionId } from "../../domain/coursepackage/registration.ts";
import type { LrsScope } from "../../domain/lrs/scope.ts";
import type { JsonObject } from "../../domain/lrs/json.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { findRegistration } from "../../store/coursepackage/registration.ts";
import { findSession, giveKey, saveSession } from "../../store/coursepackage/session.ts";
import type { Needs } from "../needs.ts";
import type { StatementGuard } from "../statementGuard.ts";
import { accountAt, recordOwner, tellingOf } from "./courseRecord.ts";
import { guardStatements } from "./guardStatements.ts";

/** A unit that speaks to the learning record during its session, and for it alone. */
export interface CourseClient {
  readonly tenant: TenantId;
  readonly owner: PersonId | undefined;
  readonly scopes: readonly LrsScope[];
  readonly authority: JsonObject;
  readonly guard: StatementGuard;
  readonly terms: LaunchTerms;
}

type OpenNeeds = Pick<Needs, "database" | "now" | "newId" | "hash" | "address">;

/** Gives a unit the key to its session, once (cmi5 8.2). @returns undefined when it has been given, or never can be */
export const fetchKey =
  ({ database, newSecret, hash }: Pick<Needs, "database" | "newSecret" | "hash">) =>
  async (
    tenant: TenantId,
    fetchSecret: string,
  ): Promise<{ readonly session: CourseSessionId; readonly key: string } | undefined> => {
    const key = newSecret();
    const given = await database.asTenant(tenant, (tx) => giveKey(tx, hash(fetchSecret), hash(key)));
    return given && { session: given.id, key };
  };

/** Who presents the key of a session; undefined when it is nobody's, or the session has ended. */
export const openCourseLrs =
  (needs: OpenNeeds) =>
  (tenant: TenantId, id: CourseSessionId, key: string): Promise<CourseClient | undefined> =>
    needs.database.asTenant(tenant, async (tx) => {
      const session = await findSession(tx, id, needs.hash(key));
      const registration = session && (await findRegistration(tx, session.registrationId));
      const one = registration && (await findPackage(tx, registration.packageId));
      const unit = session && one?.structure.units[session.unit];
      if (!session || session.ended || !registration || !unit) return undefined;
      const { home, actor } = await tellingOf(tx, needs, one, registration, id);
      const terms: LaunchTerms = {
        actor,
        registration: registration.id,
        activityId: courseActivity(home, one.id).unit(session.unit),
        publisherId: unit.publisherId,
        sessionId: id,
        mode: session.mode,
        masteryScore: unit.masteryScore,
      };
      return {
        tenant,
        owner: recordOwner(one, registration),
        scopes: ["all"],
        authority: accountAt(home, one.id),
        guard: guardStatements(needs, one, registration, terms),
        terms,
      };
    });

/** Notes that a unit has asked for the learner's preferences. */
export const notePreferencesRead =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  ({ tenant, terms }: Pick<CourseClient, "tenant" | "terms">): Promise<void> =>
    database.asTenant(tenant, async (tx) => {
      const session = await findSession(tx, terms.sessionId as CourseSessionId); // openCourseLrs found it by this
      if (session && !session.preferencesReadAt)
        await saveSession(tx, { ...session, preferencesReadAt: now() });
    });
