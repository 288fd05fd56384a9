import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { serveAssets } from "./serveAssets.ts";
import { accessRoutes } from "./pages/access/routes.tsx";
import { assessmentRoutes } from "./pages/competence/assessmentRoutes.tsx";
import { packageImportRoutes } from "./pages/coursepackage/importRoutes.tsx";
import { coursePackageRoutes } from "./pages/coursepackage/routes.tsx";
import { contestRoutes } from "./pages/competence/contestRoutes.tsx";
import { postRoutes } from "./pages/competence/post/routes.tsx";
import { needsRoutes } from "./pages/competence/routes.tsx";
import { upwardRoutes } from "./pages/competence/upwardRoutes.tsx";
import { accessibilityRoutes } from "./pages/accessibility/routes.tsx";
import { demonstrationRoutes } from "./pages/demonstration/routes.tsx";
import { debriefRoutes } from "./pages/dialogue/debriefRoutes.tsx";
import { badgeRoutes } from "./pages/badge/routes.tsx";
import { dialogueReviewRoutes } from "./pages/dialogue/dialogueReviewRoutes.tsx";
import { dialogueRoutes } from "./pages/dialogue/routes.tsx";
import { helpRoutes } from "./pages/help/routes.tsx";
import { homeRoutes } from "./pages/home/routes.tsx";
import { jobRoutes } from "./pages/jobs/routes.tsx";
import { budgetRoutes } from "./pages/organisation/budgetRoutes.tsx";
import { forwardingRoutes } from "./pages/lrs/forwardingRoutes.tsx";
import { lrsRoutes } from "./pages/lrs/routes.tsx";
import { importRoutes } from "./pages/organisation/importRoutes.tsx";
import { normRoutes } from "./pages/organisation/normRoutes.tsx";
import { organisationRoutes } from "./pages/organisation/routes.tsx";
import { stakeholderRoutes } from "./pages/organisation/stakeholderRoutes.tsx";
import { actionRoutes } from "./pages/development/actionRoutes.tsx";
import { meetingRoutes } from "./pages/development/meetingRoutes.tsx";
import { lookBackRoutes } from "./pages/development/plan/lookBackRoutes.tsx";
import { planRoutes } from "./pages/development/plan/routes.tsx";
import { mirrorRoutes } from "./pages/survey/mirror/routes.tsx";
import { exportRoutes } from "./pages/survey/results/exportRoutes.ts";
import { resultRoutes } from "./pages/survey/results/routes.tsx";
import { applicationRoutes } from "./pages/programme/applicationRoutes.tsx";
import { cohortRoutes } from "./pages/programme/cohortRoutes.tsx";
import { introductionRoutes } from "./pages/onboarding/routes.tsx";
import { feedRoutes } from "./pages/year/feedRoutes.tsx";
import { yearRoutes } from "./pages/year/routes.tsx";
import { letterRoutes } from "./pages/reminder/letterRoutes.tsx";
import { letterRulesRoutes } from "./pages/reminder/letterRulesRoutes.tsx";
import { unsubscribeRoutes } from "./pages/reminder/unsubscribeRoutes.tsx";
import { costRoutes } from "./pages/programme/costRoutes.tsx";
import { programmeFormRoutes } from "./pages/programme/programmeFormRoutes.tsx";
import { entryRoutes } from "./pages/mentor/entryRoutes.tsx";
import { matchingFormRoutes } from "./pages/mentor/matchingFormRoutes.tsx";
import { pairRoutes } from "./pages/mentor/pairRoutes.tsx";
import { matchingRoutes } from "./pages/mentor/routes.tsx";
import { waiverRoutes } from "./pages/programme/waiverRoutes.tsx";
import { programmeRoutes } from "./pages/programme/routes.tsx";
import { sessionRoutes } from "./pages/programme/sessionRoutes.tsx";
import { reportRoutes } from "./pages/reports/routes.tsx";
import { answeringRoutes } from "./pages/survey/answering/routes.tsx";
import { galleryRoutes } from "./gallery/routes.tsx";
import { answerFileRoutes } from "./pages/survey/import/routes.tsx";
import { deliveryRoutes } from "./pages/survey/rounds/deliveryRoutes.tsx";
import { ownFormRoutes } from "./pages/survey/rounds/ownFormRoutes.tsx";
import { raterRoutes } from "./pages/survey/rounds/raterRoutes.tsx";
import { roundRoutes } from "./pages/survey/rounds/routes.tsx";
import { offerRoutes } from "./pages/training/offerRoutes.tsx";
import { previewRoutes } from "./pages/authoring/previewRoutes.tsx";
import { workFileRoutes } from "./pages/authoring/workFileRoutes.tsx";
import { workRoutes } from "./pages/authoring/routes.tsx";
import { reviewRoutes } from "./pages/learning/reviewRoutes.tsx";
import { courseRoutes } from "./pages/learning/routes.tsx";
import { ownRecordRoutes } from "./pages/learning/ownRecordRoutes.tsx";
import { stepRoutes } from "./pages/learning/stepRoutes.tsx";
import { toolRoutes } from "./pages/tools/routes.tsx";
import { linkRoutes } from "./pages/training/linkRoutes.tsx";
import { trainingRoutes } from "./pages/training/routes.tsx";
import type { WebNeeds } from "./needs.ts";
import { paths } from "./paths.ts";
import { broken, notFound, unrecognised } from "./respond.tsx";
import { refuseForeignForms, securityHeaders } from "./security.ts";
import { recogniseVisitor, type Env } from "./visitor.ts";
import { xapiRoutes } from "./xapi/routes.ts";

const largestForm = 1_048_576;

/** The whole web face of the product: a request in, a document out. */
export function createApp(needs: WebNeeds): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders(needs));
  app.get(paths.health, (c) => c.text("ok"));
  app.use(serveAssets(needs.assets));
  // Before what is meant for browsers: programs speak to it with credentials of their own.
  app.route("/", xapiRoutes(needs));
  app.route("/", unsubscribeRoutes(needs));
  app.use(refuseForeignForms);
  app.use(async (c, next) =>
    [paths.imports, paths.importAnswers, paths.ownWorks(""), paths.coursePackages].some((path) =>
      c.req.path.startsWith(path),
    )
      ? next()
      : bodyLimit({ maxSize: largestForm })(c, next),
  );
  app.use(recogniseVisitor(needs));
  app.use(async (c, next) => {
    await next();
    // What one person was shown must not be kept by a browser that another may use.
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
  });

  app.route("/", accessRoutes(needs));
  app.route("/", letterRoutes(needs));
  app.route("/", letterRulesRoutes(needs));
  app.route("/", accessibilityRoutes(needs));
  app.route("/", helpRoutes(needs));
  app.route("/", demonstrationRoutes(needs));
  app.route("/", galleryRoutes(needs));
  app.route("/", homeRoutes(needs));
  app.route("/", jobRoutes(needs));
  app.route("/", forwardingRoutes(needs));
  app.route("/", lrsRoutes(needs));
  app.route("/", importRoutes(needs));
  app.route("/", organisationRoutes(needs));
  app.route("/", normRoutes(needs));
  app.route("/", budgetRoutes(needs));
  app.route("/", stakeholderRoutes(needs));
  app.route("/", answeringRoutes(needs));
  app.route("/", ownFormRoutes(needs));
  app.route("/", answerFileRoutes(needs));
  app.route("/", raterRoutes(needs));
  app.route("/", roundRoutes(needs));
  app.route("/", deliveryRoutes(needs));
  app.route("/", exportRoutes(needs));
  app.route("/", resultRoutes(needs));
  app.route("/", linkRoutes(needs));
  app.route("/", trainingRoutes(needs));
  app.route("/", offerRoutes(needs));
  app.route("/", reportRoutes(needs));
  app.route("/", mirrorRoutes(needs));
  app.route("/", needsRoutes(needs));
  app.route("/", postRoutes(needs));
  app.route("/", upwardRoutes(needs));
  app.route("/", assessmentRoutes(needs));
  app.route("/", contestRoutes(needs));
  app.route("/", planRoutes(needs));
  app.route("/", lookBackRoutes(needs));
  app.route("/", dialogueReviewRoutes(needs));
  app.route("/", dialogueRoutes(needs));
  app.route("/", debriefRoutes(needs));
  app.route("/", meetingRoutes(needs));
  app.route("/", actionRoutes(needs));
  app.route("/", workRoutes(needs));
  app.route("/", workFileRoutes(needs));
  app.route("/", previewRoutes(needs));
  app.route("/", packageImportRoutes(needs));
  app.route("/", coursePackageRoutes(needs));
  app.route("/", courseRoutes(needs));
  app.route("/", ownRecordRoutes(needs));
  app.route("/", stepRoutes(needs));
  app.route("/", reviewRoutes(needs));
  app.route("/", toolRoutes(needs));
  app.route("/", badgeRoutes(needs));
  app.route("/", introductionRoutes(needs));
  app.route("/", yearRoutes(needs));
  app.route("/", feedRoutes(needs));
  app.route("/", costRoutes(needs));
  app.route("/", programmeFormRoutes(needs));
  app.route("/", programmeRoutes(needs));
  app.route("/", cohortRoutes(needs));
  app.route("/", applicationRoutes(needs));
  app.route("/", waiverRoutes(needs));
  app.route("/", sessionRoutes(needs));
  app.route("/", matchingFormRoutes(needs));
  app.route("/", matchingRoutes(needs));
  app.route("/", entryRoutes(needs));
  app.route("/", pairRoutes(needs));

  app.notFound((c) => notFound(needs, c));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return unrecognised(c, "refused", error.status);
    needs.report(error);
    return c.get("visitor") ? broken(needs, c) : unrecognised(c, "broken", 500);
  });
  return app;
}
