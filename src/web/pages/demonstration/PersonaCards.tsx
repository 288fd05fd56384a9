import { Button } from "../../components/button/Button.tsx";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { readPersonas } from "../../../usecases/demonstration/readPersonas.ts";

type Answer = Awaited<ReturnType<ReturnType<typeof readPersonas>>>;
type Personas = Extract<Answer, { readonly ok: true }>["value"];

interface PersonaCardsProps {
  readonly personas: Personas;
  readonly language: Language;
  /** Where to go after choosing. */
  readonly back: string;
}

/** Everybody a visitor can be: who they are, and what they will want to try. */
export const PersonaCards = ({ personas, language, back }: PersonaCardsProps) => {
  const { demonstration: words } = texts(language);
  if (personas.length === 0) return <EmptyState title={words.none} />;
  return (
    <CardGrid>
      {personas.map(({ kind, name, title, place }) => (
        <Card
          title={name}
          kicker={words.personas[kind].role}
          footer={
            <PostForm target={{ action: paths.personas, fields: { persona: kind, back } }}>
              <Button variant="secondary">{words.choose(name)}</Button>
            </PostForm>
          }
        >
          <p lang={title === undefined ? undefined : "sv"}>{words.at(title ?? words.chair, place)}</p>
          <p>{words.personas[kind].tries}</p>
        </Card>
      ))}
    </CardGrid>
  );
};
