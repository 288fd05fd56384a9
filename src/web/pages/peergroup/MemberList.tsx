import type { PeerGroupView, SeenMember } from "../../../usecases/peergroup/readPeerGroup.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly view: PeerGroupView;
  readonly language: Language;
}

/** Who is in a group; HR sees how everybody who was asked stands, and can take somebody out. */
export const MemberList = ({ view, language }: Props) => {
  const { peerGroup, organisation } = texts(language);
  return (
    <ThingList
      things={view.members.map((member) => ({
        title: member.name ?? organisation.protectedName,
        detail: [
          view.isTended ? `${peerGroup.state[member.state]}.` : "",
          member.hasLeft ? `(${peerGroup.page.notHere})` : "",
          member.reason === undefined ? "" : peerGroup.page.reasonGiven(member.reason),
        ]
          .filter((part) => part !== "")
          .join(" "),
        actions:
          view.isTended && view.group.endedOn === undefined ? (
            <TakeOut view={view} language={language} member={member} />
          ) : undefined,
      }))}
    />
  );
};

const TakeOut = ({ view, language, member }: Props & { readonly member: SeenMember }) => {
  const { peerGroup, organisation } = texts(language);
  const words = peerGroup.page;
  if (member.state !== "asked" && member.state !== "in") return null;
  const action = member.state === "asked" ? words.takeBack : words.takeOut;
  return (
    <PostForm target={{ action: paths.withdrawPeer(view.group.id), fields: { person: member.person } }}>
      <Button variant="tertiary" small label={words.of(action, member.name ?? organisation.protectedName)}>
        {action}
      </Button>
    </PostForm>
  );
};
