import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Button } from "../button/Button.tsx";
import { ThingList } from "./ThingList.tsx";

export const thingListExamples: readonly Example[] = [
  {
    id: "thing-list",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <ThingList
          things={[
            {
              title: gallery.cardTitle,
              detail: gallery.cardKicker,
              actions: (
                <Button variant="secondary" small label={`${gallery.change} ${gallery.cardTitle}`}>
                  {gallery.change}
                </Button>
              ),
            },
            { title: gallery.cardOther, href: "#thing-list" },
          ]}
        />
      );
    },
  },
];
