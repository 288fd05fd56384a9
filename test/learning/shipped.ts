import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { loadContent } from "../../src/adapters/content/loadContent.ts";
import type { Actor } from "../../src/domain/access/actor.ts";
import type { PersonId, TenantId, UnitId } from "../../src/domain/shared/ids.ts";

const loaded = await loadContent(fileURLToPath(new URL("../../content", import.meta.url)));
assert.ok(loaded.ok);

/** What comes with the product. */
export const shippedContent = loaded.value;

export const employee: Actor = {
  tenant: "t" as TenantId, // no database here: the ids are only compared
  person: "p" as PersonId,
  granted: new Set(),
  leads: [],
  answersFor: [],
  safetyRepFor: [],
};
export const leader: Actor = { ...employee, leads: ["u" as UnitId] };
