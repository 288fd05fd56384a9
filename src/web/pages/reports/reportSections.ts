import type { Report } from "../../../usecases/reports/readReport.ts";
import type { Language } from "../../text/language.ts";
import { areaSection } from "./areaSection.tsx";
import { planSection } from "./planSection.ts";
import type { ReportSection } from "./reportSection.ts";
import { askedSection, summarySection } from "./shortSections.ts";
import { actionSection, methodSection, protectionSection, withheldSection } from "./trustSections.ts";
import { questionSection, wholeSection } from "./wholeSections.tsx";

/** The report as it is read, from the one minute's summary to how it was computed. */
export function reportSections(report: Report, language: Language): readonly ReportSection[] {
  return [
    summarySection(report, language),
    askedSection(report, language),
    wholeSection(report, language),
    ...areaSection(report, language),
    withheldSection(report, language),
    actionSection(report, language),
    ...planSection(report, language),
    questionSection(report, language),
    protectionSection(report, language),
    methodSection(report, language),
  ];
}
