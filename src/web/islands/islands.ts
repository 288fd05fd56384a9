import { CopyText } from "./CopyText.ts";
import { FormDraft, forgetSentDraft } from "./FormDraft.ts";
import { JobWatch } from "./JobWatch.ts";
import { LineFinder } from "./LineFinder.ts";
import { PasskeyQuestion } from "./PasskeyQuestion.ts";
import { PrintPage } from "./PrintPage.ts";
import { StepWatch } from "./StepWatch.ts";
import { UnsavedGuard } from "./UnsavedGuard.ts";
import { closeMenus } from "./closeMenus.ts";

// Everything here adds to pages that work without it.
forgetSentDraft();
customElements.define("ls-draft", FormDraft);
customElements.define("ls-job-progress", JobWatch);
customElements.define("ls-lines", LineFinder);
customElements.define("ls-copy", CopyText);
customElements.define("ls-passkey", PasskeyQuestion);
customElements.define("ls-print", PrintPage);
customElements.define("ls-step-clock", StepWatch);
customElements.define("ls-unsaved", UnsavedGuard);
closeMenus();
