import type { PostView } from "../../../../usecases/competence/readPost.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { ConditionSection } from "./ConditionSection.tsx";
import { DemandSection } from "./DemandSection.tsx";
import { EarlierHolders } from "./EarlierHolders.tsx";
import { FactTable } from "./FactTable.tsx";
import { HoldingSection } from "./HoldingSection.tsx";

/** One post as manager: who holds it, what it is to mend, what it demands, and who held it before. */
export const PostPage = (props: { readonly view: PostView; readonly language: Language }) => {
  const { view, language } = props;
  const words = texts(language).post;
  return (
    <>
      {view.isOwn && (
        <Alert kind="info">
          {words.own} <a href={paths.needs}>{words.ownLink}</a>.
        </Alert>
      )}
      <HoldingSection {...props} />
      {view.conditions.length > 0 && <ConditionSection {...props} />}
      <DemandSection {...props} />
      <FactTable {...props} />
      <EarlierHolders view={view} language={language} />
    </>
  );
};
