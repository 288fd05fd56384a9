import type { PackageView } from "../../../usecases/coursepackage/readPackage.ts";
import type { WaiverFault, WrittenWaiver } from "../../../usecases/coursepackage/waiveUnit.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { HandlePackage } from "./HandlePackage.tsx";
import { UnitList } from "./UnitList.tsx";

export interface PackagePageProps {
  readonly view: PackageView;
  readonly language: Language;
  /** There is an origin where packages are shown. */
  readonly canShow: boolean;
  /** It was imported just now. */
  readonly wasImported: boolean;
  /** What was written to those in the middle of it, where it could not be kept. */
  readonly message?: { readonly text: string; readonly fault: string };
  /** What was written to credit somebody with a part, where it could not be done. */
  readonly waiver?: { readonly written: WrittenWaiver; readonly fault: WaiverFault };
}

/** A package as somebody takes it: its parts, how far one has come; and for HR what to do with it. */
export const PackagePage = (props: PackagePageProps) => {
  const { view, language, canShow, wasImported } = props;
  const words = texts(language).coursePackage.page;
  const { withdrawn, programsMayRead } = view.package;
  return (
    <>
      {wasImported && (
        <Alert kind="success" announce>
          {words.imported}
        </Alert>
      )}
      {withdrawn && (
        <Alert kind="warning" title={words.withdrawnTitle}>
          {withdrawn.message !== "" && <p>{withdrawn.message}</p>}
          {view.registration && <p>{words.withdrawnHelp}</p>}
        </Alert>
      )}
      {!withdrawn && (canShow ? <p>{words.ownSite}</p> : <Alert kind="warning">{words.noOrigin}</Alert>)}
      <section>
        <h2>{words.parts}</h2>
        <UnitList view={view} language={language} canOpen={view.mayOpen && canShow} />
      </section>
      <p class="ls-quiet-text">{programsMayRead ? words.programsMayRead : words.private}</p>
      {view.registration && (
        <p class="ls-quiet-text">
          {words.registration} <code class="ls-break">{view.registration.id}</code>. {words.registrationHelp}
        </p>
      )}
      {view.mayHandle && <HandlePackage {...props} />}
    </>
  );
};
