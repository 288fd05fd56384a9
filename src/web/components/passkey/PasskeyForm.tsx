import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { Button } from "../button/Button.tsx";
import type { PostTarget } from "../page/Shell.ts";

export interface PasskeyFormProps {
  readonly language: Language;
  /** Make a new passkey, or use one. */
  readonly kind: "create" | "use";
  /** Answers a POST with what the browser is to be asked, as JSON. */
  readonly questionHref: string;
  readonly target: PostTarget;
  readonly label: string;
  readonly variant?: "primary" | "secondary";
  /** What to say where the browser has no passkeys, or no script. */
  readonly without?: string;
  /** Fields beside the button. */
  readonly children?: Child;
}

/** Asks the browser for a passkey and posts its answer as `credential`. Shown only where the browser can. */
export const PasskeyForm = (props: PasskeyFormProps) => {
  const { signIn } = texts(props.language);
  return (
    <ls-passkey
      data-kind={props.kind}
      data-question={props.questionHref}
      data-refused={signIn.passkeyRefused}
      data-stopped={signIn.passkeyStopped}
    >
      {props.without !== undefined && <p data-without="">{props.without}</p>}
      <form method="post" role="none" action={props.target.action} class="ls-form" hidden>
        {Object.entries(props.target.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="credential" value="" />
        {props.children}
        <div class="ls-buttons">
          <Button variant={props.variant ?? "primary"}>{props.label}</Button>
        </div>
        <p role="status"></p>
      </form>
    </ls-passkey>
  );
};
