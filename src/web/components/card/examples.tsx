import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { LinkButton } from "../button/LinkButton.tsx";
import { Card } from "./Card.tsx";
import { CardGrid } from "./CardGrid.tsx";

export const cardExamples: readonly Example[] = [
  {
    id: "card-grid",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <CardGrid>
          <Card
            title={gallery.cardTitle}
            kicker={gallery.cardKicker}
            footer={
              <LinkButton href="#content" variant="secondary">
                {gallery.open}
              </LinkButton>
            }
          >
            <p>{gallery.cardText}</p>
          </Card>
          <Card title={gallery.cardOther} kicker={gallery.cardKicker} href="#content" tinted>
            <p>{gallery.cardOtherText}</p>
          </Card>
        </CardGrid>
      );
    },
  },
];
