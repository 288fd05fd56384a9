import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Button } from "./Button.tsx";
import { ButtonRow } from "./ButtonRow.tsx";
import { LinkButton } from "./LinkButton.tsx";

export const buttonExamples: readonly Example[] = [
  {
    id: "button-row",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <ButtonRow>
          <Button>{gallery.save}</Button>
          <LinkButton href="#content" variant="secondary">
            {gallery.open}
          </LinkButton>
          <Button variant="tertiary">{gallery.cancel}</Button>
        </ButtonRow>
      );
    },
  },
  {
    id: "button-danger",
    render: (language) => (
      <Button variant="secondary" danger>
        {texts(language).gallery.remove}
      </Button>
    ),
  },
  {
    id: "button-small",
    render: (language) => (
      <Button
        small
        variant="secondary"
        label={`${texts(language).gallery.change} ${texts(language).gallery.budget}`}
      >
        {texts(language).gallery.change}
      </Button>
    ),
  },
];
