import { Hono, type Context } from "hono";
import type { PackageFault } from "../../../domain/coursepackage/packageFault.ts";
import { packageLimits } from "../../../domain/coursepackage/packageLimits.ts";
import { importPackage, receivePackage } from "../../../usecases/coursepackage/importPackage.ts";
import { listPackages } from "../../../usecases/coursepackage/listPackages.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { receiveUpload } from "../../receiveUpload.ts";
import { notAllowed, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import type { ImportFormProps } from "./ImportForm.tsx";
import { packageFaultText } from "./packageFaultText.ts";
import { PackageListPage } from "./PackageListPage.tsx";

/** What a form adds around its file. */
const aroundFile = 65_536;

export const packageImportRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.coursePackages, requireSignIn, (c) => listPage(needs, c))
    .post(paths.coursePackages, requireSignIn, async (c) => {
      const length = Number(c.req.header("content-length") ?? 0);
      if (length > packageLimits.file + aroundFile) return refuse(needs, c, { kind: "tooLarge" });
      const actor = actorOf(c);
      const came = await receiveUpload(c.req.raw, ({ bytes }) => receivePackage(needs)(actor, bytes));
      if (!came.ok) {
        if (came.error === "notAllowed") return notAllowed(needs, c);
        return refuse(needs, c, came.error === "notAForm" ? { kind: "notAForm" } : came.error);
      }
      const { fields, file } = came.value;
      const written = {
        audience: fields["audience"] ?? "",
        programsMayRead: fields["programsMayRead"] === "yes",
      };
      if (!file) return refuse(needs, c, { kind: "nothingSent" }, written);
      const done = await importPackage(needs)(actor, file.kept, { fileName: file.name, ...written });
      if (done.ok) return c.redirect(`${paths.coursePackage(done.value)}?inlast`, 303);
      if (done.error === "notAllowed") return notAllowed(needs, c);
      return done.error === "audienceMissing"
        ? listPage(needs, c, { written, isAudienceMissing: true })
        : refuse(needs, c, done.error, written);
    });

function refuse(
  needs: WebNeeds,
  c: Context<Env>,
  fault: PackageFault | { kind: "notAForm" },
  written?: ImportFormProps["written"],
): Promise<Response> {
  return listPage(needs, c, { written, fault });
}

interface Refused {
  readonly written: ImportFormProps["written"] | undefined;
  readonly fault?: PackageFault | { kind: "notAForm" };
  readonly isAudienceMissing?: boolean;
}

async function listPage(needs: WebNeeds, c: Context<Env>, refused?: Refused): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).coursePackage;
  const list = await listPackages(needs)(actorOf(c));
  if (!list.mayHandle) return notAllowed(needs, c);
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ href: paths.courses, label: texts(language).learning.title }],
      hasErrors: refused !== undefined,
      children: (
        <PackageListPage
          language={language}
          list={list}
          written={refused?.written ?? { audience: "", programsMayRead: false }}
          refusal={refused?.fault && packageFaultText(refused.fault, language)}
          audienceFault={refused?.isAudienceMissing === true ? words.form.audienceMissing : undefined}
        />
      ),
    },
    refused === undefined ? 200 : 422,
  );
}
