import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { StoryMap } from "../../components/story-map/StoryMap.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { DraftForm, type RefusedDraft } from "./DraftForm.tsx";
import { FaultList } from "./FaultList.tsx";
import { FileSection } from "./FileSection.tsx";
import { PublishSection } from "./PublishSection.tsx";
import { VersionTable } from "./VersionTable.tsx";
import { shownDraft } from "./shownDraft.ts";
import { stateOf } from "./WorkListPage.tsx";

/** What just happened, said once. */
export type WorkNotice = "saved" | "published" | "hasFaults" | "changedSince";

export interface WorkPageProps {
  readonly view: WorkView;
  readonly language: Language;
  readonly notice: WorkNotice | undefined;
  /** What could not be saved, as it was written. */
  readonly refused: RefusedDraft | undefined;
  /** What is wrong with a file that was to be read in. */
  readonly uploadFault: string | undefined;
  /** A message at withdrawal that was too long to be kept. */
  readonly longMessage: string | undefined;
}

/** One draft: what is wrong with it, its text, how it is tried and published, and what was published before. */
export const WorkPage = (props: WorkPageProps) => {
  const { view, language } = props;
  const { work, versions, isChanged, checked } = view;
  const { authoring: words } = texts(language);
  const savedBy = view.names.get(work.savedBy) ?? words.protectedName;
  return (
    <>
      <Notice {...props} />
      {props.longMessage !== undefined && (
        <ErrorSummary
          language={language}
          errors={[{ name: "message", message: words.withdrawMessageTooLong }]}
        />
      )}
      <p class="ls-tags">
        <Tag kind={versions.length > 0 && work.withdrawnAt === undefined ? "success" : "neutral"}>
          {stateOf(work, versions.length, language)}
        </Tag>{" "}
        {versions.length > 0 && isChanged && <Tag kind="info">{words.state.changed}</Tag>}
      </p>
      {checked && <FaultList checked={checked} shown={shownDraft(view, props.refused)} language={language} />}
      <DraftForm view={view} language={language} refused={props.refused} />
      <p class="ls-quiet-text">{words.savedBy(savedBy, format(language).time(work.savedAt))}</p>
      <p>
        <LinkButton
          variant="secondary"
          href={work.kind === "course" ? paths.previewCourse(work.id, "1") : paths.previewDialogue(work.id)}
        >
          {words.preview}
        </LinkButton>
      </p>
      {checked && checked.map.length > 1 && <StoryMap language={language} places={checked.map} />}
      <PublishSection view={view} language={language} longMessage={props.longMessage} />
      <FileSection view={view} language={language} fault={props.uploadFault} />
      <VersionTable view={view} language={language} />
    </>
  );
};

const Notice = ({ view, language, notice }: WorkPageProps) => {
  const { authoring: words } = texts(language);
  if (notice === undefined) return null;
  if (notice === "saved" || notice === "published")
    return (
      <Alert kind="success" announce>
        {notice === "saved"
          ? words.saved
          : words.published(format(language).integer(view.versions[0]?.number ?? 0))}
      </Alert>
    );
  return (
    <Alert kind="warning" announce>
      {words.publishFault[notice]}
    </Alert>
  );
};
