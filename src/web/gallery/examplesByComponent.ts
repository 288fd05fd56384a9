import type { Example } from "../components/Example.ts";
import { alertExamples } from "../components/alert/examples.tsx";
import { barListExamples } from "../components/bar-list/examples.tsx";
import { breadcrumbsExamples } from "../components/breadcrumbs/examples.tsx";
import { buttonExamples } from "../components/button/examples.tsx";
import { cardExamples } from "../components/card/examples.tsx";
import { choiceButtonsExamples } from "../components/choice-buttons/examples.tsx";
import { choicesExamples } from "../components/choices/examples.tsx";
import { codeSlipExamples } from "../components/code-slip/examples.tsx";
import { conversationExamples } from "../components/conversation/examples.tsx";
import { dataTableExamples } from "../components/data-table/examples.tsx";
import { dateInputExamples } from "../components/date-input/examples.tsx";
import { disclosureExamples } from "../components/disclosure/examples.tsx";
import { distributionBarExamples } from "../components/distribution-bar/examples.tsx";
import { emptyStateExamples } from "../components/empty-state/examples.tsx";
import { errorSummaryExamples } from "../components/error-summary/examples.tsx";
import { fileInputExamples } from "../components/file-input/examples.tsx";
import { formExamples } from "../components/form/examples.tsx";
import { heatMapExamples } from "../components/heat-map/examples.tsx";
import { intervalDotPlotExamples } from "../components/interval-dot-plot/examples.tsx";
import { jobProgressExamples } from "../components/job-progress/examples.tsx";
import { lessonCardExamples } from "../components/lesson-card/examples.tsx";
import { linesEditorExamples } from "../components/lines-editor/examples.tsx";
import { likertItemExamples } from "../components/likert-item/examples.tsx";
import { pageToolsExamples } from "../components/page-tools/examples.tsx";
import { paginationExamples } from "../components/pagination/examples.tsx";
import { passkeyExamples } from "../components/passkey/examples.tsx";
import { proseExamples } from "../components/prose/examples.tsx";
import { quizQuestionExamples } from "../components/quiz-question/examples.tsx";
import { pathWalkedExamples } from "../components/path-walked/examples.tsx";
import { selectExamples } from "../components/select/examples.tsx";
import { selfOtherPlotExamples } from "../components/self-other-plot/examples.tsx";
import { stepsExamples } from "../components/steps/examples.tsx";
import { stepClockExamples } from "../components/step-clock/examples.tsx";
import { storyMapExamples } from "../components/story-map/examples.tsx";
import { summaryListExamples } from "../components/summary-list/examples.tsx";
import { tabLinksExamples } from "../components/tab-links/examples.tsx";
import { talkMetersExamples } from "../components/talk-meters/examples.tsx";
import { tagExamples } from "../components/tag/examples.tsx";
import { textAreaExamples } from "../components/text-area/examples.tsx";
import { textInputExamples } from "../components/text-input/examples.tsx";
import { sheetExamples } from "../components/sheet/examples.tsx";
import { searchFormExamples } from "../components/search-form/examples.tsx";
import { thingListExamples } from "../components/thing-list/examples.tsx";
import { threeQuestionsExamples } from "../components/three-questions/examples.tsx";
import { trendLineExamples } from "../components/trend-line/examples.tsx";

/** Every component with its examples, by the name of its folder. */
export const examplesByComponent: Readonly<Record<string, readonly Example[]>> = {
  alert: alertExamples,
  "bar-list": barListExamples,
  breadcrumbs: breadcrumbsExamples,
  button: buttonExamples,
  card: cardExamples,
  "choice-buttons": choiceButtonsExamples,
  choices: choicesExamples,
  "code-slip": codeSlipExamples,
  conversation: conversationExamples,
  "data-table": dataTableExamples,
  "date-input": dateInputExamples,
  disclosure: disclosureExamples,
  "distribution-bar": distributionBarExamples,
  "empty-state": emptyStateExamples,
  "error-summary": errorSummaryExamples,
  form: formExamples,
  "heat-map": heatMapExamples,
  "interval-dot-plot": intervalDotPlotExamples,
  "job-progress": jobProgressExamples,
  "lesson-card": lessonCardExamples,
  "step-clock": stepClockExamples,
  "lines-editor": linesEditorExamples,
  "likert-item": likertItemExamples,
  "page-tools": pageToolsExamples,
  pagination: paginationExamples,
  passkey: passkeyExamples,
  prose: proseExamples,
  "quiz-question": quizQuestionExamples,
  "path-walked": pathWalkedExamples,
  select: selectExamples,
  "self-other-plot": selfOtherPlotExamples,
  steps: stepsExamples,
  "story-map": storyMapExamples,
  "summary-list": summaryListExamples,
  "tab-links": tabLinksExamples,
  "talk-meters": talkMetersExamples,
  tag: tagExamples,
  "text-area": textAreaExamples,
  "file-input": fileInputExamples,
  "text-input": textInputExamples,
  "search-form": searchFormExamples,
  sheet: sheetExamples,
  "thing-list": thingListExamples,
  "three-questions": threeQuestionsExamples,
  "trend-line": trendLineExamples,
};
