import type { YearView } from "../../../usecases/year/readYear.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Makes, replaces and takes away the address of the calendar feed. */
export const FeedSection = (props: { readonly feed: YearView["feed"]; readonly language: Language }) => {
  const { feed, language } = props;
  const words = texts(language).year.feed;
  return (
    <section id="kalender">
      <h2>{words.title}</h2>
      <p>{words.help}</p>
      {feed && (
        <p>
          {words.made(format(language).day(feed.madeOn))}{" "}
          {feed.showsWords ? words.withWords : words.withoutWords}
        </p>
      )}
      <Form language={language} target={{ action: paths.makeFeed, fields: {} }}>
        <Checkbox
          language={language}
          name="showsWords"
          label={words.showsWords}
          help={words.showsWordsHelp}
          checked={feed?.showsWords ?? false}
        />
        {feed && <p class="ls-quiet-text">{words.makeAgainHelp}</p>}
        <Button variant="secondary">{feed ? words.makeAgain : words.make}</Button>
      </Form>
      {feed && (
        <PostForm target={{ action: paths.revokeFeed, fields: {} }}>
          <Button variant="tertiary" danger>
            {words.revoke}
          </Button>
        </PostForm>
      )}
    </section>
  );
};
