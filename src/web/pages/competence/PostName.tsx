import type { ListedUpwardAction } from "../../../usecases/competence/listUpward.ts";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The post that something sent upwards is about: a link for those who may read its page. */
export const PostName = (props: { readonly action: ListedUpwardAction; readonly language: Language }) => {
  const { action, language } = props;
  const name = texts(language).needs.placed(action.postTitle, action.unitName);
  return action.mayReadPost ? <a href={paths.post(action.post)}>{name}</a> : <>{name}</>;
};
