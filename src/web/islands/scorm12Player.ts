import { Scorm12API } from "scorm-again/scorm12/min";
import { startPlayer } from "./player/startPlayer.ts";
import { textsIn } from "./player/runTime.ts";

// SCORM 1.2 is found by courses as `window.API` (RTE 3.3.6.1).
startPlayer((data, events) => {
  const api = new Scorm12API({ autocommit: false, logLevel: "NONE" });
  api.loadFromFlattenedJSON({ ...data.cmi });
  api.on("LMSInitialize", events.begun);
  api.on("LMSSetValue", events.changed);
  api.on("LMSCommit", events.committed);
  api.on("LMSFinish", () => events.ended(""));
  Object.assign(window, { API: api });
  return { read: () => textsIn(api.getFlattenedCMI()), suspended: { "cmi.core.exit": "suspend" } };
});
