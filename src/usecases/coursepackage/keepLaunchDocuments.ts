import { launchDataName, preferencesName } from "../../domain/coursepackage/cmi5/cmi5Iris.ts";
import { courseActivity } from "../../domain/coursepackage/cmi5/courseActivity.ts";
import { launchData } from "../../domain/coursepackage/cmi5/launchData.ts";
import type { LmsTelling } from "../../domain/coursepackage/cmi5/lmsStatements.ts";
import type { CourseSession, Registration } from "../../domain/coursepackage/registration.ts";
import type { Json } from "../../domain/lrs/json.ts";
import { agentKey } from "../../domain/lrs/statementKeys.ts";
import { findDocument } from "../../store/lrs/document.ts";
import { inRecordOf } from "../../store/lrs/inRecordOf.ts";
import type { Transaction } from "../../store/transaction.ts";
import { keepDocument, keyed } from "../lrsDocument.ts";
import { recordOwner, type RecordNeeds } from "./courseRecord.ts";

interface Launch {
  readonly session: CourseSession;
  readonly back: string;
  readonly languages: readonly string[];
}

/** Keeps what a unit reads when it begins: its launch data, and the learner's preferences where there are none yet. */
export async function keepLaunchDocuments(
  tx: Transaction,
  needs: RecordNeeds,
  telling: LmsTelling,
  registration: Registration,
  { session, back, languages }: Launch,
): Promise<void> {
  const { id, mode, unit: place } = session;
  const { structure } = telling.package;
  const unit = structure.kind === "cmi5" ? structure.units[place] : undefined;
  if (!unit) throw new RangeError(`the package has no unit ${place} of cmi5`); // whoever opens it has asked
  const agent = agentKey(telling.actor as unknown as Json); // an agent is JSON
  const state = {
    kind: "state",
    activity: courseActivity(telling.home, telling.package.id).unit(place),
    agent,
    registration: registration.id,
    name: launchDataName,
  } as const;
  const profile = { kind: "agentProfile", activity: undefined, agent, registration: undefined } as const;
  const preferences = { ...profile, name: preferencesName };
  await inRecordOf(tx, recordOwner(telling.package, registration), async () => {
    await keepDocument(tx, needs, state, asJson(launchData(unit, { sessionId: id, mode, back })));
    if (await findDocument(tx, keyed(needs.hash, preferences).key)) return;
    const own = { languagePreference: languages.join(","), audioPreference: "on" };
    await keepDocument(tx, needs, preferences, asJson(own));
  });
}

function asJson(value: object) {
  return { contentType: "application/json", content: new TextEncoder().encode(JSON.stringify(value)) };
}
