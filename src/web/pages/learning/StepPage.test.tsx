import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Course } from "../../../domain/learning/course.ts";
import type { EnrolmentId } from "../../../domain/learning/enrolment.ts";
import { noWork } from "../../../domain/learning/stepWork.ts";
import { day } from "../../../domain/shared/day.ts";
import type { PersonId } from "../../../domain/shared/ids.ts";
import type { StepView } from "../../../usecases/learning/readStep.ts";
import { renderMarkup } from "../../components/renderMarkup.ts";
import { StepPage, type StepPageProps } from "./StepPage.tsx";

const course: Course = {
  id: "small",
  version: "1",
  licence: "CC-BY-4.0",
  frameworkId: "f",
  competencyIds: ["listening"],
  audience: "everybody",
  renewMonths: undefined,
  sources: [],
  lawAsOf: undefined,
  texts: {
    sv: {
      title: "Litet",
      summary: "",
      steps: [
        {
          title: "Först",
          minutes: 5,
          parts: [
            { kind: "dialogue", id: "proud-expert" },
            { kind: "law", id: "afs", title: "AFS 2023:2", from: day("2025-01-01"), text: "Se till *det*." },
            { kind: "checklist", id: "list", items: ["Ett", "Två"] },
          ],
        },
      ],
    },
    en: undefined,
  },
};

const view: StepView = {
  course,
  number: 1,
  enrolment: {
    id: "e" as EnrolmentId, // no parser is asked
    person: "p" as PersonId, // as above
    courseId: "small",
    version: "1",
    startedOn: day("2026-11-23"),
    finishedOn: undefined,
    validUntil: undefined,
  },
  work: { ...noWork, ticks: { list: [1] } },
  doneOn: undefined,
  reflections: new Map(),
  commitments: new Map(),
  isPlanShared: false,
  isWithdrawn: false,
  withdrawnBecause: "",
  today: day("2026-11-23"),
};

const html = (props: Pick<StepPageProps, "dialogueOf"> = {}) =>
  renderMarkup(<StepPage view={view} language="sv" {...props} />);

describe("a step", () => {
  it("says that its course is not given any longer, and that what was begun can be finished", () => {
    assert.doesNotMatch(html(), /Kursen ges inte längre/);
    const withdrawn = <StepPage view={{ ...view, isWithdrawn: true }} language="sv" />;
    assert.match(renderMarkup(withdrawn), /Kursen ges inte längre\. Du kan göra klart den/);
    assert.doesNotMatch(renderMarkup(withdrawn), /HR skriver/);
    const explained = { ...view, isWithdrawn: true, withdrawnBecause: "Den görs om <nu>." };
    const told = renderMarkup(<StepPage view={explained} language="sv" />);
    assert.match(told, /HR skriver: ”Den görs om &lt;nu&gt;\.”/);
    const done = {
      ...view,
      isWithdrawn: true,
      enrolment: { ...view.enrolment, finishedOn: day("2026-11-23") },
    };
    assert.match(
      renderMarkup(<StepPage view={done} language="sv" />),
      /Det du har gjort och ditt intyg finns kvar/,
    );
  });

  it("shows a dialogue that can be played, and nothing of one that is not known", () => {
    assert.doesNotMatch(html(), /Öva på samtalet/);
    const shown = html({ dialogueOf: (id) => ({ title: "Den stolta experten", href: `/dialoger/${id}` }) });
    assert.match(shown, /Öva på samtalet.*<a href="\/dialoger\/proud-expert">Den stolta experten<\/a>/);
  });

  it("shows law with its day, and what has been ticked", () => {
    assert.match(html(), /AFS 2023:2.*Se till <em>det<\/em>.*Gäller från 1 januari 2025/s);
    assert.match(html(), /value="1" id="t-list-2" checked=""/);
  });
});
