import type { Option } from "../../components/select/Select.tsx";

/** Whole hours from one to another, both counted, as choices: "08:00" in the words of the page. */
export function hourOptions(first: number, last: number, words: (hour: string) => string): readonly Option[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    return { value: String(hour), label: words(`${String(hour).padStart(2, "0")}:00`) };
  });
}
