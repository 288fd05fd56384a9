import type { Context } from "hono";
import { isAdministrator, isHrDeveloper, type Actor } from "../domain/access/actor.ts";
import type { NavigationLink, Shell } from "./components/page/Shell.ts";
import type { WebNeeds } from "./needs.ts";
import { paths } from "./paths.ts";
import { otherLanguage, type Language } from "./text/language.ts";
import { texts } from "./text/texts.ts";
import type { Env, Visitor } from "./visitor.ts";

/** What stands around every page of this request. */
export function shellOf(needs: Pick<WebNeeds, "assets">, c: Context<Env>): Shell {
  const visitor = c.get("visitor");
  const here = new URL(c.req.url);
  return {
    language: visitor.language,
    assetHref: needs.assets.href,
    homeHref: paths.home,
    navigation: navigation(visitor, here.pathname),
    switchLanguage: {
      action: paths.language,
      fields: { language: otherLanguage(visitor.language), back: here.pathname + here.search },
    },
    account: visitor.actor && {
      name: visitor.name ?? "",
      role: visitor.tenant.name,
      links: accountLinks(visitor.actor, visitor.language),
      signOut: { action: paths.signOut, fields: {} },
    },
    signInHref: visitor.actor ? undefined : paths.signIn,
    demonstration: visitor.tenant.demonstration ? { chooseHref: paths.personas } : undefined,
    footer: { accessibilityHref: paths.accessibility, privacyHref: paths.privacy, helpHref: paths.help },
  };
}

function accountLinks(actor: Actor, language: Language): readonly NavigationLink[] {
  const { signIn } = texts(language);
  const own = { href: paths.account, label: signIn.account };
  if (!isAdministrator(actor)) return [own];
  return [
    own,
    { href: paths.people, label: signIn.people },
    { href: paths.lrsApplications, label: texts(language).lrs.title },
  ];
}

/** The main menu of a visitor: only what the person may use. */
function navigation({ actor, language }: Visitor, here: string): readonly NavigationLink[] {
  if (!actor) return [];
  const { navigation: words } = texts(language);
  const hr = isHrDeveloper(actor);
  const leads = actor.leads.length > 0;
  const overlooks = actor.answersFor.length > 0 || actor.safetyRepFor.length > 0;
  const links: readonly (NavigationLink & { readonly shown: boolean })[] = [
    { href: paths.home, label: words.home, shown: true },
    { href: paths.organisation, label: words.organisation, shown: hr || isAdministrator(actor) },
    { href: paths.rounds, label: words.rounds, shown: hr },
    { href: paths.results, label: words.results, shown: leads || overlooks },
    {
      href: paths.workplaceActions,
      label: words.workplaceActions,
      shown: leads || actor.safetyRepFor.length > 0,
    },
    { href: paths.mirror, label: words.mirror, shown: leads },
    { href: paths.needs, label: words.needs, shown: hr || leads },
    { href: paths.dialogues, label: words.dialogues, shown: true },
    { href: paths.trainingPlans, label: words.trainingPlans, shown: hr },
    { href: paths.development, label: words.development, shown: !hr || leads },
    { href: paths.courses, label: words.courses, shown: true },
    { href: paths.tools, label: words.tools, shown: true },
    { href: paths.year, label: words.year, shown: true },
    { href: paths.programmes, label: words.programmes, shown: true },
    { href: paths.peerGroups, label: words.peerGroups, shown: true },
    { href: paths.mentors, label: words.mentors, shown: hr || leads },
    { href: paths.reports, label: words.reports, shown: hr || actor.answersFor.length > 0 },
  ];
  return links
    .filter((link) => link.shown)
    .map(({ href, label }) => ({ href, label, current: isCurrent(href, here) }));
}

function isCurrent(href: string, here: string): boolean {
  return href === paths.home ? here === href : here === href || here.startsWith(`${href}/`);
}
