import type { ListedPeerGroup, PeerGroupList } from "../../../usecases/peergroup/listPeerGroups.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { peerMeetingWhen } from "./peerMeetingWhen.ts";

/** The reader's groups, and for HR all of them with how many meetings have been held. */
export const ListPage = (props: { readonly list: PeerGroupList; readonly language: Language }) => {
  const { list, language } = props;
  const words = texts(language).peerGroup;
  return (
    <>
      {list.groups.length === 0 ? (
        <EmptyState
          title={words.none}
          action={list.mayTend && <LinkButton href={paths.newPeerGroup}>{words.add}</LinkButton>}
        >
          <p>{list.mayTend ? words.noneHr : words.noneOther}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {list.groups.map((listed) => (
            <GroupCard listed={listed} language={language} />
          ))}
        </CardGrid>
      )}
      <section>
        <h2>{words.method.title}</h2>
        <p class="ls-prose">{words.method.text}</p>
        <p>
          <a href={paths.peerNotes}>{words.note.all}</a>
        </p>
      </section>
    </>
  );
};

const GroupCard = (props: { readonly listed: ListedPeerGroup; readonly language: Language }) => {
  const { listed, language } = props;
  const words = texts(language).peerGroup;
  const { integer } = format(language);
  const { group, next, own } = listed;
  const isLiving = group.endedOn === undefined;
  const tags = [
    ...(isLiving ? [] : [<Tag>{words.ended}</Tag>]),
    ...(isLiving && !listed.hasBegun ? [<Tag kind="warning">{words.notBegun}</Tag>] : []),
    ...(isLiving && own === "asked" ? [<Tag kind="info">{words.askedYou}</Tag>] : []),
    ...(own === "in" ? [<Tag kind="success">{words.state.in}</Tag>] : []),
  ];
  return (
    <Card title={group.name} href={paths.peerGroup(group.id)}>
      <p>
        {words.audience[group.audience]}. {words.members(integer(listed.size))}.{" "}
        {words.held(integer(listed.held), integer(listed.planned))}.
      </p>
      {next && <p class="ls-quiet-text">{words.next(peerMeetingWhen(next, language))}</p>}
      {tags.length > 0 && <p class="ls-tags">{tags}</p>}
    </Card>
  );
};
