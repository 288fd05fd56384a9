import type { CourseSessionId } from "../../domain/coursepackage/registration.ts";
import { parseId, type TenantId } from "../../domain/shared/ids.ts";
import { basicCredentials } from "../xapi/basicCredentials.ts";

/** What a unit presents: whose session it is, which, and the key to it. */
export interface SessionKey {
  readonly tenant: TenantId;
  readonly session: CourseSessionId;
  readonly key: string;
}

/** As the unit gets it, to be sent after "Basic" (cmi5 8.2.2). */
export function writeSessionKey({ tenant, session, key }: SessionKey): string {
  return Buffer.from(`${tenant}.${session}:${key}`).toString("base64");
}

export function readSessionKey(authorization: string | undefined): SessionKey | undefined {
  const [name = "", key] = basicCredentials(authorization);
  const [tenantText, sessionText] = name.split(".");
  const [tenant, session] = [parseId<"tenant">(tenantText), parseId<"courseSession">(sessionText)];
  return tenant && session && key !== undefined ? { tenant, session, key } : undefined;
}
