import { Scorm2004API } from "scorm-again/scorm2004/min";
import { startPlayer } from "./player/startPlayer.ts";
import { textsIn } from "./player/runTime.ts";

// SCORM 2004 is found by courses as `window.API_1484_11` (RTE 3.3.1).
startPlayer((data, events) => {
  const api = new Scorm2004API({ autocommit: false, logLevel: "NONE" });
  api.loadFromFlattenedJSON({ ...data.cmi });
  const said = (isThere: boolean) => (isThere ? "true" : "false");
  api.adl.nav.request_valid.continue = said(data.next !== null);
  api.adl.nav.request_valid.previous = said(data.previous !== null);
  let request = "";
  api.on("SetValue.adl.nav.request", (_element: string, value: string) => (request = value));
  api.on("Initialize", events.begun);
  api.on("SetValue", events.changed);
  api.on("Commit", events.committed);
  api.on("Terminate", () => events.ended(request));
  Object.assign(window, { API_1484_11: api });
  return { read: () => textsIn(api.getFlattenedCMI()), suspended: { "cmi.exit": "suspend" } };
});
