import type { ChangedPairs } from "../../../domain/mentor/changedPairs.ts";
import type { PersonId } from "../../../domain/shared/ids.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { texts } from "../../text/texts.ts";
import { explainPair, explainWithout } from "./explainPair.ts";
import type { TendedProps } from "./TendedPart.tsx";

/** The latest proposal: each pair with its reasons, those who go without, what has changed, and the way on. */
export const ProposalPart = (props: TendedProps) => {
  const { matching, tended, competencies, language } = props;
  const { mentor: all, organisation } = texts(language);
  const words = all.tend;
  const { proposal, names } = tended;
  const nameOf = (person: PersonId) => names.get(person) ?? organisation.protectedName;
  return (
    <section>
      <h2>{words.proposal}</h2>
      <p>{words.proposalHelp}</p>
      {!proposal && <p>{words.noProposal}</p>}
      {proposal && (
        <>
          {proposal.pairs.length === 0 && <p>{words.noPairs}</p>}
          <ThingList
            things={proposal.pairs.map((pair) => ({
              title: words.pair(nameOf(pair.mentor), nameOf(pair.mentee)),
              detail: explainPair(pair, { competencies, nameOf, language }),
            }))}
          />
          {proposal.without.length > 0 && <h3>{words.without}</h3>}
          <ThingList
            things={proposal.without.map((one) => ({
              title: nameOf(one.mentee),
              detail: explainWithout(one, language),
            }))}
          />
          {proposal.changed && <Changed changed={proposal.changed} nameOf={nameOf} {...props} />}
        </>
      )}
      <div class="ls-buttons">
        {proposal && proposal.pairs.length > 0 && (
          <PostForm target={{ action: paths.proposePairs(matching), fields: {} }}>
            <Button>{words.ask}</Button>
          </PostForm>
        )}
        <PostForm target={{ action: paths.runMatching(matching), fields: {} }}>
          <Button variant="secondary">{proposal ? words.runAgain : words.run}</Button>
        </PostForm>
      </div>
      {proposal && proposal.pairs.length > 0 && <p class="ls-quiet-text">{words.askHelp}</p>}
    </section>
  );
};

const Changed = (
  props: TendedProps & { readonly changed: ChangedPairs; readonly nameOf: (person: PersonId) => string },
) => {
  const words = texts(props.language).mentor.tend;
  const { added, removed } = props.changed;
  const pairText = ({ mentor, mentee }: ChangedPairs["added"][number]) =>
    words.pair(props.nameOf(mentor), props.nameOf(mentee));
  return (
    <>
      <h3>{words.changed}</h3>
      {added.length + removed.length === 0 ? (
        <p>{words.unchanged}</p>
      ) : (
        <ul>
          {added.map((pair) => (
            <li>{words.added(pairText(pair))}</li>
          ))}
          {removed.map((pair) => (
            <li>{words.removed(pairText(pair))}</li>
          ))}
        </ul>
      )}
    </>
  );
};
