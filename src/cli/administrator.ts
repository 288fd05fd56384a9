import { err, ok, type Result } from "../domain/shared/result.ts";
import { inviteAdministrator, type AdministratorWish } from "../usecases/access/inviteAdministrator.ts";
import { readArguments, type Arguments } from "./arguments.ts";

const usage =
  'administrator --name="Kim Ek" --email=kim@norrvik.se [--organisation="Norrviks kommun" --slug=norrvik --kind=municipality --host=ledstjarna.norrvik.se]';
const withValue = ["name", "email", "organisation", "slug", "kind", "host"];

/** Opens the database for as long as the work takes; only once what was asked for makes sense. */
export type UseDatabase = (
  work: (needs: Parameters<typeof inviteAdministrator>[0]) => Promise<Result<unknown, string>>,
) => Promise<Result<unknown, string>>;

/** How an invited person reaches their link. */
export type LinkTo = (host: string | undefined, token: string) => string;

/**
 * `administrator`: a one-time link for somebody who is to be administrator. Makes the organisation the first time,
 * and the person when nobody has that e-mail address.
 */
export async function administrator(
  args: readonly string[],
  useDatabase: UseDatabase,
  linkTo: LinkTo,
): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue, alone: [] });
  if (!given.ok) return given;
  const wish = readWish(given.value);
  if (!wish.ok) return wish;
  const { givenName, familyName, email } = wish.value;
  return useDatabase(async (needs) => {
    const invited = await inviteAdministrator(needs)(wish.value);
    if (!invited.ok) return err(refusals[invited.error]);
    const { tenant, tenantMade, personMade, link } = invited.value;
    return ok({
      link: linkTo(tenant.host, link.token),
      expires: link.expiresAt.toISOString(),
      organisation: { name: tenant.name, slug: tenant.slug, kind: tenant.kind, added: tenantMade },
      person: { name: `${givenName} ${familyName}`, email, added: personMade },
    });
  });
}

const refusals = {
  noOrganisation: `There is no such organisation yet: name it with --organisation="Norrviks kommun" --slug=norrvik. ${usage}`,
  severalOrganisations: "There are several organisations: say which with --slug=….",
  hostNeeded: "There is an organisation already: say at which address this one answers, with --host=….",
  hostTaken: "Another organisation answers at that address: choose another --host=….",
};

function readWish({ files, options }: Arguments): Result<AdministratorWish, string> {
  if (files[0] !== undefined) return err(`"${files[0]}" is one too many: ${usage}`);
  const [name = "", email = ""] = [options.get("name")?.trim(), options.get("email")?.trim()];
  const [givenName, ...rest] = name.split(/\s+/);
  if (!givenName || rest.length === 0) return err(`A given and a family name are needed: ${usage}`);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return err(`An e-mail address is needed: ${usage}`);
  const slug = options.get("slug");
  if (slug !== undefined && !/^[a-z0-9-]{2,40}$/.test(slug))
    return err("--slug is 2 to 40 of the letters a to z, digits and hyphens.");
  const organisation = readOrganisation(options);
  if (!organisation.ok) return organisation;
  return ok({ givenName, familyName: rest.join(" "), email, slug, organisation: organisation.value });
}

function readOrganisation(
  options: ReadonlyMap<string, string>,
): Result<AdministratorWish["organisation"], string> {
  const name = options.get("organisation")?.trim();
  const kind = options.get("kind") ?? "municipality";
  if (kind !== "municipality" && kind !== "region")
    return err(`--kind is municipality or region, not "${kind}".`);
  const host = options.get("host")?.toLowerCase();
  return ok(name ? { name, kind, host } : undefined);
}
