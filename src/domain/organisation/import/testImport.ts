import { day } from "../../shared/day.ts";
import type { ColumnTarget, ImportKind } from "./importField.ts";
import type { ImportPlan } from "./importPreview.ts";
import { interpretFile } from "./interpretFile.ts";
import { runWhole } from "./inSlices.ts";
import type { ImportVocabulary } from "./importVocabulary.ts";
import { planImport } from "./planImport.ts";
import { gatherProblems } from "./problemReport.ts";
import type { Changes, RegisterChange } from "./registerChange.ts";
import { emptyRegister } from "./registerSnapshot.ts";
import type { RegisterSnapshot } from "./registerSnapshot.ts";

/** A few words, so that these tests do not hang on the shipped wording. */
const fewWords: ImportVocabulary = {
  headings: new Map(),
  namedLevels: [],
  identityHeadings: new Set(["personnummer"]),
  words: {
    gender: new Map([
      ["k", "woman"],
      ["m", "man"],
      ["okant", "unstated"],
    ]),
    yesNo: new Map([
      ["ja", true],
      ["nej", false],
    ]),
    language: new Map([["sv", "sv"]]),
    paid: new Map([
      ["manad", "monthly"],
      ["tim", "hourly"],
    ]),
    unitKind: new Map([["enhet", "unit"]]),
    postLevel: new Map([
      ["hogre", "head"],
      ["forstalinje", "firstLine"],
    ]),
    administrativeSupport: new Map([
      ["eget", "own"],
      ["nej", "none"],
    ]),
    assignmentKind: new Map([
      ["ordinarie", "holder"],
      ["tf", "acting"],
      ["stf", "deputy"],
    ]),
  },
};

/** Plans the import of rows written as words with spaces between ("-" is an empty cell); headings are the fields' names. */
export function planOf(
  kind: ImportKind,
  mapping: readonly ColumnTarget[],
  rows: readonly string[],
  options: {
    readonly on: string;
    readonly register?: RegisterSnapshot;
    readonly complete?: boolean;
    readonly withoutFaultyRows?: boolean;
  },
): ImportPlan {
  const choices = {
    kind,
    mapping,
    effectiveDay: day(options.on),
    complete: options.complete ?? false,
    withoutFaultyRows: options.withoutFaultyRows ?? false,
  };
  const unknown = { samples: [], filled: 0, distinct: 0, droppedAsIdentity: false };
  const fits = { email: 0, day: 0, share: 0, key: 0, name: 0, gender: 0, yesNo: 0, language: 0, paid: 0 };
  const none = { ...fits, unitKind: 0, postLevel: 0, administrativeSupport: 0, assignmentKind: 0 };
  const columns = mapping.map((heading) => ({ ...unknown, heading, fits: none }));
  const problems = gatherProblems();
  const interpretation = interpretFile(choices, columns, fewWords, problems);
  interpretation.addRows(
    rows.map((row, index) => ({
      number: index + 2,
      cells: row.split(" ").map((cell) => (cell === "-" ? "" : cell.replaceAll("_", " "))),
    })),
  );
  const register = options.register ?? emptyRegister;
  return runWhole(planImport(interpretation.finish(), register, choices, columns, problems));
}

/** The register as the change leaves it, with the uniqueness that the database asks for. Throws where the change does not fit. */
export function applyChange(register: RegisterSnapshot, change: RegisterChange): RegisterSnapshot {
  const employments = applyTo(register.employments, change.employments, employmentKey);
  const rekeyed = register.leaves.map((leave) => {
    const renamed = change.employments.changed.find(
      ({ before }) =>
        employmentKey(before) === `${leave.employmentKey}|${leave.unitCode}|${leave.employmentFirstDay}`,
    );
    return renamed === undefined
      ? leave
      : { ...leave, unitCode: renamed.after.unitCode, employmentFirstDay: renamed.after.firstDay };
  });
  return {
    units: applyTo(register.units, change.units, ({ code }) => code),
    parentLinks: applyTo(
      register.parentLinks.filter((link) => !change.parentLinks.removed.includes(link)),
      change.parentLinks,
      (link) => `${link.unitCode}|${link.firstDay}`,
    ),
    persons: applyTo(register.persons, change.persons, ({ employeeKey }) => employeeKey),
    employments,
    leaves: applyTo(
      rekeyed,
      change.leaves,
      (leave) => `${leave.employmentKey}|${leave.unitCode}|${leave.employmentFirstDay}|${leave.firstDay}`,
    ),
    posts: applyTo(register.posts, change.posts, ({ code }) => code),
    assignments: applyTo(
      register.assignments,
      change.assignments,
      (one) => `${one.postCode}|${one.employeeKey}|${one.kind}|${one.firstDay}`,
    ),
  };
}

function employmentKey(one: RegisterSnapshot["employments"][number]): string {
  return `${one.employmentKey}|${one.unitCode}|${one.firstDay}`;
}

function applyTo<Value extends object>(
  values: readonly Value[],
  { added, changed, ended }: Changes<Value>,
  keyOf: (value: Value) => string,
): readonly Value[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  for (const { before, after } of [...changed, ...ended]) {
    if (!byKey.delete(keyOf(before))) throw new Error(`changes what is not there: ${keyOf(before)}`);
    byKey.set(keyOf(after), after);
  }
  for (const value of added) {
    if (byKey.has(keyOf(value))) throw new Error(`adds what is there: ${keyOf(value)}`);
    byKey.set(keyOf(value), value);
  }
  for (const value of byKey.values()) {
    const { firstDay, endDay }: { firstDay?: unknown; endDay?: unknown } = value;
    if (typeof firstDay === "string" && typeof endDay === "string" && endDay <= firstDay)
      throw new Error(`an empty period: ${keyOf(value)}`);
  }
  return [...byKey.values()];
}
