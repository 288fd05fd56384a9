/**
 * A page that plays itself as a unit of cmi5, tries what it may not, and goes back to where it came from. What it found
 * out is told as an answer of the learner's.
 */
export const playingPage = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>Lyssna</title>
<h1>Lyssna</h1>
<iframe src="inner.html" title="Ruta"></iframe>
<img src="https://spy.example/pixel.png" alt="">
<script>
const parameter = (name) => new URLSearchParams(location.search).get(name);
const product = "PRODUCT";
const tryTo = async (work) => { try { return String(await work()); } catch (error) { return "stopped"; } };
addEventListener("load", async () => {
  localStorage.setItem("bookmark", "3");
  const found = [
    localStorage.getItem("bookmark"),
    frames[0].whoAmI(),
    document.cookie === "" ? "no cookie" : "cookie",
    await tryTo(() => fetch("inner.html").then((answer) => answer.status)),
    await tryTo(() => fetch("https://spy.example/learner").then((answer) => answer.status)),
    await tryTo(() => fetch(product + "/konto", { credentials: "include" }).then((answer) => answer.text())),
    await tryTo(() => fetch(product + "/konto/sprak", { method: "POST", mode: "no-cors", credentials: "include" })),
  ].join(", ");
  const { "auth-token": key } = await fetch(parameter("fetch"), { method: "POST" }).then((answer) => answer.json());
  const headers = { authorization: "Basic " + key, "x-experience-api-version": "1.0.3", "content-type": "application/json" };
  const [agent, activityId, registration] = ["actor", "activityId", "registration"].map(parameter);
  const ask = (path, more) => fetch(parameter("endpoint") + path, { headers, ...more });
  const state = new URLSearchParams({ stateId: "LMS.LaunchData", activityId, agent, registration });
  const data = await ask("/activities/state?" + state).then((answer) => answer.json());
  await ask("/agents/profile?" + new URLSearchParams({ profileId: "cmi5LearnerPreferences", agent }));
  const cmi5 = "https://w3id.org/xapi/cmi5/context/categories/";
  const tell = (verb, result, categories) => ask("/statements", { method: "POST", body: JSON.stringify({
    id: crypto.randomUUID(), timestamp: new Date().toISOString(), actor: JSON.parse(agent),
    verb: { id: "http://adlnet.gov/expapi/verbs/" + verb }, object: { id: activityId }, result,
    context: { ...data.contextTemplate, registration, contextActivities: {
      ...data.contextTemplate.contextActivities, category: categories.map((id) => ({ id: cmi5 + id })) } },
  }) });
  await tell("initialized", undefined, ["cmi5"]);
  await tell("answered", { response: found }, []);
  await tell("completed", { completion: true, duration: "PT5S" }, ["cmi5", "moveon"]);
  await tell("terminated", { duration: "PT5S" }, ["cmi5"]);
  location.href = data.returnURL;
});
</script>
</html>`;

export const innerPage = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ruta</title>
<script>window.whoAmI = () => (parent.localStorage ? "framed" : "");</script></html>`;
