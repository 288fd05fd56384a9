import type { Act, ActThing } from "../domain/lrs/act.ts";
import type {
  Application,
  Cohort,
  LeadershipProgramme,
  ProgrammeSession,
} from "../domain/programme/programme.ts";
import type { PersonId } from "../domain/shared/ids.ts";

interface Going {
  readonly programme: LeadershipProgramme;
  readonly cohort: Cohort;
}

/** Has applied, whether there is a seat yet or not. */
export function appliedToCohort({ programme, cohort }: Going, { id, queue }: Application): Act {
  return {
    key: [id, String(queue), "registered"],
    verb: "registered",
    object: cohortThing(cohort),
    within: programmeThing(programme),
  };
}

export function leftCohort({ programme, cohort }: Going, { id, queue }: Application): Act {
  return {
    key: [id, String(queue), "left"],
    verb: "left",
    object: cohortThing(cohort),
    within: programmeThing(programme),
  };
}

export function attendedSession(
  { programme, cohort }: Going,
  session: ProgrammeSession,
  person: PersonId,
): Act {
  return {
    key: attendedKey(session, person),
    verb: "attended",
    object: sessionThing(programme, session),
    within: cohortThing(cohort),
  };
}

export function attendedKey({ id }: ProgrammeSession, person: PersonId): Act["key"] {
  return [id, person, "attended"];
}

/** A cohort that can be applied to: what the organisation does, without people. */
export function cohortOpened({ programme, cohort }: Going): Act {
  return {
    key: [cohort.id, "opened"],
    verb: "created",
    object: cohortThing(cohort),
    within: programmeThing(programme),
  };
}

export function sessionThing({ name }: LeadershipProgramme, { id }: ProgrammeSession): ActThing {
  return { kind: "meeting", id, name: inBoth(name) };
}

function cohortThing({ id, name }: Cohort): ActThing {
  return { kind: "cohort", id, name: { sv: name, en: name } };
}

function programmeThing({ id, name }: LeadershipProgramme): ActThing {
  return { kind: "programme", id, name: inBoth(name) };
}

function inBoth({ sv, en }: LeadershipProgramme["name"]): LeadershipProgramme["name"] {
  return { sv, en: en === "" ? sv : en };
}
