import type { PasswordFault } from "../../../domain/access/passwordFault.ts";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export type NewPasswordFault = PasswordFault | "passwordsDiffer";

/** A new password with its rules, written twice. */
export const NewPasswordFields = (props: {
  readonly language: Language;
  readonly fault: NewPasswordFault | undefined;
}) => {
  const words = texts(props.language).signIn;
  const { fault } = props;
  return (
    <>
      <TextInput
        language={props.language}
        name="chosen"
        type="password"
        label={words.newPassword}
        help={words.newPasswordHelp}
        autocomplete="new-password"
        error={fault === undefined || fault === "passwordsDiffer" ? undefined : words.passwordFault[fault]}
      />
      <TextInput
        language={props.language}
        name="repeated"
        type="password"
        label={words.repeatPassword}
        autocomplete="new-password"
        error={fault === "passwordsDiffer" ? words.passwordsDiffer : undefined}
      />
    </>
  );
};

/** The fault as the error summary tells it. */
export function passwordErrors(
  fault: NewPasswordFault | undefined,
  language: Language,
): readonly { readonly name: string; readonly message: string }[] {
  const words = texts(language).signIn;
  if (fault === undefined) return [];
  if (fault === "passwordsDiffer") return [{ name: "repeated", message: words.passwordsDiffer }];
  return [{ name: "chosen", message: words.passwordFault[fault] }];
}
