import { texts } from "../../text/texts.ts";
import { Button } from "../button/Button.tsx";
import { ButtonRow } from "../button/ButtonRow.tsx";
import type { Example } from "../Example.ts";
import { TextArea } from "../text-area/TextArea.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Form } from "./Form.tsx";

export const formExamples: readonly Example[] = [
  {
    id: "form-draft",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <Form language={language} target={{ action: "/galleri", fields: { token: "x" } }} draftKey="gallery">
          <TextInput
            language={language}
            name="draft-goal"
            label={gallery.goalLabel}
            help={gallery.goalHelp}
          />
          <TextArea language={language} name="draft-reason" label={gallery.reason} optional />
          <ButtonRow>
            <Button>{gallery.save}</Button>
          </ButtonRow>
        </Form>
      );
    },
  },
];
