import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { lawOfPeers, lawOfPeersAsOf } from "./lawOfPeers.ts";

/** What a group keeps to, and the law behind it. */
export const RulesPart = ({ language }: { readonly language: Language }) => {
  const words = texts(language).peerGroup.meeting;
  const { day } = format(language);
  return (
    <section>
      <h2>{words.rules}</h2>
      <ul>
        {words.ruleList.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <Disclosure summary={words.law}>
        <ul>
          {lawOfPeers.map(({ title, from, says }) => (
            <li>
              <strong lang="sv">{title}.</strong> {words.lawSays[says]}{" "}
              <span class="ls-quiet-text">{words.lawFrom(day(from))}</span>
            </li>
          ))}
        </ul>
        <p class="ls-quiet-text">{words.lawAsOf(day(lawOfPeersAsOf))}</p>
      </Disclosure>
    </section>
  );
};
