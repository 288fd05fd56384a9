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

/** Fills in values of a form; true when that changed anything. */
export function applyValues(form: HTMLFormElement, values: FormValues): boolean {
  let changed = false;
  for (const field of fieldsOf(form)) {
    const kept = values[field.name];
    if (kept === undefined) continue;
    if (isToggle(field)) {
      const checked = kept.includes(field.value);
      changed ||= checked !== field.checked;
      field.checked = checked;
    } else {
      const [value = ""] = kept;
      changed ||= value !== field.value;
      field.value = value;
    }
  }
  return changed;
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
