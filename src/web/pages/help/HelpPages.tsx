import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import type { HelpTopic } from "../../text/sv/help.ts";
import { texts } from "../../text/texts.ts";
import { topics } from "./topics.ts";

/** Every topic, by whom it is for. */
export const HelpList = ({ language }: { readonly language: Language }) => {
  const words = texts(language).help;
  return (
    <>
      {(["everybody", "leaders", "hr"] as const).map((group) => (
        <section>
          <h2>{words.for[group]}</h2>
          <CardGrid>
            {topics
              .filter((topic) => topic.for === group)
              .map(({ key, slug }) => (
                <Card title={words.topics[key].title} href={paths.helpTopic(slug)} headingLevel={3}>
                  <p>{words.topics[key].lead}</p>
                </Card>
              ))}
          </CardGrid>
        </section>
      ))}
    </>
  );
};

export const HelpTopicPage = (props: { readonly language: Language; readonly topic: HelpTopic }) => {
  const words = texts(props.language).help;
  return (
    <>
      <section>
        <h2>{words.steps}</h2>
        <ol>
          {props.topic.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.questions}</h2>
        {props.topic.questions.map(({ asked, answer }) => (
          <Disclosure summary={asked} open>
            <p>{answer}</p>
          </Disclosure>
        ))}
      </section>
    </>
  );
};
