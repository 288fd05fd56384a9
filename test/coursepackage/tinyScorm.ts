import { zipOf, type ZipEntry } from "./zipOf.ts";

/** A page that speaks to the run-time as SCOs do: it looks for the API in the windows around it, and ends when it is left. */
const sco = (
  api: string,
  [begin, set, end]: readonly [string, string, string],
  done: string,
  suspend: string,
) => `<!doctype html>
<html lang="sv"><meta charset="utf-8"><title>Lyssna</title>
<h1>Lyssna</h1><p id="entry"></p>
<button id="answer">Svara</button> <button id="later">Spara till senare</button> <button id="done">Klar</button>
<script>
let around = window;
while (!around.${api} && around.parent !== around) around = around.parent;
const api = around.${api};
api.${begin}("");
const get = (name) => api.${begin === "Initialize" ? "GetValue" : "LMSGetValue"}(name);
const set = (name, value) => api.${set}(name, value);
document.getElementById("entry").textContent = get("${begin === "Initialize" ? "cmi.entry" : "cmi.core.entry"}") + " " + get("cmi.suspend_data");
${done}
let ended = false;
const end = () => { if (!ended) { ended = true; api.${end}(""); } };
document.getElementById("later").onclick = () => { set("cmi.suspend_data", "sida 2"); ${suspend} end(); };
addEventListener("unload", () => { if (!ended) { ${suspend} } end(); });
</script></html>`;

const sco12 = sco(
  "API",
  ["LMSInitialize", "LMSSetValue", "LMSFinish"],
  `document.getElementById("answer").onclick = () => {
  const at = "cmi.interactions." + get("cmi.interactions._count") + ".";
  set(at + "id", "fraga-1"); set(at + "type", "choice"); set(at + "student_response", "a,b");
  set(at + "correct_responses.0.pattern", "a,b"); set(at + "result", "correct"); api.LMSCommit("");
};
document.getElementById("done").onclick = () => {
  set("cmi.core.score.raw", "80"); set("cmi.core.lesson_status", "passed");
  set("cmi.core.session_time", "0000:02:00"); end();
};`,
  'set("cmi.core.exit", "suspend");',
);

const sco2004 = sco(
  "API_1484_11",
  ["Initialize", "SetValue", "Terminate"],
  `document.getElementById("answer").onclick = () => {
  const at = "cmi.interactions." + get("cmi.interactions._count") + ".";
  set(at + "id", "fraga-1"); set(at + "type", "true-false"); set(at + "learner_response", "true");
  set(at + "correct_responses.0.pattern", "true"); set(at + "result", "correct"); api.Commit("");
};
document.getElementById("done").onclick = () => {
  set("cmi.score.scaled", "0.8"); set("cmi.success_status", "passed"); set("cmi.completion_status", "completed");
  set("cmi.session_time", "PT2M"); set("adl.nav.request", "continue"); end();
};`,
  'set("cmi.exit", "suspend");',
);

/** An item that launches the resource of the same name. */
export const itemOf = (id: string, rest = "", attributes = "") =>
  `<item identifier="${id}" identifierref="r-${id}" ${attributes}><title>Del ${id}</title>${rest}</item>`;

export const resourceOf = (id: string, href = "start.html", type = "sco") =>
  `<resource identifier="r-${id}" type="webcontent" adlcp:scormType="${type}" href="${href}"/>`;

/** A manifest of SCORM 2004, 4th edition, with whatever stands in it. */
export const manifest2004 = (
  items = itemOf("a"),
  resources = resourceOf("a"),
  sequencing = "",
  after = "",
) => `<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Samtal</title>
${items}
${sequencing}</organization></organizations>
<resources>${resources}</resources>
${after}</manifest>`;

/** A manifest of SCORM 1.2. */
export const manifest12 = (items = itemOf("a"), resources = resourceOf("a")) => `<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Samtal</title>
${items}
</organization></organizations>
<resources>${resources.replaceAll("adlcp:scormType", "adlcp:scormtype")}</resources></manifest>`;

/** A package of SCORM with a page that speaks to its run-time. */
export const scormOf = (manifest: string, files: readonly ZipEntry[] = []): Buffer =>
  zipOf([
    { name: "imsmanifest.xml", content: manifest },
    { name: "start.html", content: manifest.includes("<schemaversion>1.2<") ? sco12 : sco2004 },
    ...files,
  ]);
