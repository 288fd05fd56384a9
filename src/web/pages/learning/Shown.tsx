import { fieldNames } from "./parseStepForm.ts";

/** Says in the form what the page showed in a field, so that only what somebody changes is saved. */
export const Shown = ({ field, value }: { readonly field: string; readonly value: string | undefined }) =>
  value === undefined || value === "" ? null : (
    <input type="hidden" name={fieldNames.shown(field)} value={value} />
  );
