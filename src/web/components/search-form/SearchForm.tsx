import { Button } from "../button/Button.tsx";
import { TextInput, type TextInputProps } from "../text-input/TextInput.tsx";

export interface SearchFormProps extends Pick<TextInputProps, "language" | "label" | "help" | "value"> {
  readonly action: string;
  readonly button: string;
}

/** Asks for a page again with what is looked for in its address, as `q`. */
export const SearchForm = ({ action, button, ...input }: SearchFormProps) => (
  <search>
    <form class="ls-search" method="get" action={action}>
      <TextInput {...input} name="q" type="search" maxLength={100} />
      <Button>{button}</Button>
    </form>
  </search>
);
