/** What is filled in, by name: the text of a field, or the values of what is checked. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

const neverKept = new Set(["hidden", "password", "file", "submit", "button"]);

export function readValues(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    const kept = (values[field.name] ??= []);
    if (!isToggle(field) || field.checked) kept.push(field.value);
  }
  return values;
}

/** What the page said when it came, whatever has been written or filled in by the browser since. */
export function servedValues(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    const kept = (values[field.name] ??= []);
    if (field instanceof HTMLSelectElement) {
      const options = [...field.options];
      kept.push((options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "");
    } else if (!isToggle(field)) kept.push(field.defaultValue);
    else if (field.defaultChecked) kept.push(field.value);
  }
  return values;
}

/** Fills in values of a form. */
export function applyValues(form: HTMLFormElement, values: FormValues): void {
  for (const field of fieldsOf(form)) {
    const kept = values[field.name];
    if (kept === undefined) continue;
    if (isToggle(field)) field.checked = kept.includes(field.value);
    else field.value = kept[0] ?? "";
  }
}

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): readonly FormField[] {
  return [...form.elements].filter(
    (element): element is FormField =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== "" &&
      !neverKept.has(element.type),
  );
}

function isToggle(field: FormField): field is HTMLInputElement {
  return field.type === "radio" || field.type === "checkbox";
}
