import { goalOf, type Goal } from "./goalOf.ts";
import { goToPart } from "./goToPart.ts";
import { readPlayData, type Cmi, type PlayData } from "./playData.ts";
import type { RunTime, RunTimeEvents } from "./runTime.ts";
import { openSender, type Sender, type SenderState } from "./sender.ts";
import { showPlayer, type ShownPlayer } from "./showPlayer.ts";

/** Milliseconds from when a course sets something until it is kept, where it asks for nothing itself. */
const keepAfter = 1500;
/** Milliseconds that a course has to end itself when it is left. */
const endWithin = 1500;

/** A part that is open, as far as it has come. */
interface Playing {
  readonly data: PlayData;
  readonly shown: ShownPlayer;
  readonly sender: Sender;
  runTime: RunTime | undefined;
  hasBegun: boolean;
  hasEnded: boolean;
  goal: Goal | undefined;
  keeping: ReturnType<typeof setTimeout> | undefined;
  onEnd: () => void;
}

/** Opens the part of the course in its frame, and keeps and sends on what it tells. */
export function startPlayer(makeRunTime: (data: PlayData, events: RunTimeEvents) => RunTime): void {
  const data = readPlayData();
  const shown = showPlayer();
  const say = (state: SenderState) => sayState(data, shown, state);
  const sender = openSender(data.tell, data.sequence, say);
  const playing: Playing = {
    data,
    shown,
    sender,
    runTime: undefined,
    hasBegun: !data.speaks,
    hasEnded: false,
    goal: undefined,
    keeping: undefined,
    onEnd: () => {},
  };
  playing.runTime = makeRunTime(data, eventsOf(playing));
  shown.onGo((to) => void go(playing, to));
  watchLeaving(playing);
  if (!data.speaks) sender.tell("begun", {});
  shown.open(data.unitUrl);
}

function sayState({ words }: PlayData, shown: ShownPlayer, state: SenderState): void {
  shown.say(words[state], state);
  if (state === "elsewhere" || state === "gone") shown.stop(words[state]);
}

function eventsOf(playing: Playing): RunTimeEvents {
  const { sender } = playing;
  return {
    begun() {
      playing.hasBegun = true;
      sender.tell("begun", told(playing));
    },
    changed() {
      clearTimeout(playing.keeping);
      if (playing.hasEnded) return;
      playing.keeping = setTimeout(() => sender.tell("kept", told(playing)), keepAfter);
    },
    committed: () => sender.tell("committed", told(playing)),
    ended(request) {
      end(playing, told(playing));
      if (playing.goal === undefined) void follow(playing, request);
    },
  };
}

function told({ runTime }: Playing): Cmi {
  return runTime?.read() ?? {};
}

/** What is told where the course did not end itself: it is taken up where it was. */
function toldAside(playing: Playing): Cmi {
  return { ...told(playing), ...playing.runTime?.suspended };
}

function end(playing: Playing, cmi: Cmi): void {
  playing.hasEnded = true;
  clearTimeout(playing.keeping);
  playing.sender.tell("ended", cmi);
  playing.onEnd();
}

async function follow(playing: Playing, request: string): Promise<void> {
  const { data, shown, sender } = playing;
  const wanted = goalOf(data, request);
  if (wanted !== undefined) return go(playing, wanted);
  shown.close();
  // It says that all is saved: so it is by then.
  await sender.settled();
  if (playing.goal === undefined) shown.showEnd();
}

async function go(playing: Playing, to: Goal): Promise<void> {
  const { data, shown, sender } = playing;
  playing.goal = to;
  shown.close();
  if (playing.hasBegun && !playing.hasEnded) {
    if (data.speaks) await endsItself(playing);
    if (!playing.hasEnded) end(playing, toldAside(playing));
  }
  await sender.settled();
  if (to === "back") location.assign(data.back);
  else await goToPart(data, to, (state) => sayState(data, shown, state));
}

function endsItself(playing: Playing): Promise<void> {
  return new Promise((resolve) => {
    playing.onEnd = resolve;
    setTimeout(resolve, endWithin);
  });
}

function watchLeaving(playing: Playing): void {
  const { sender } = playing;
  addEventListener("beforeunload", (event) => {
    if (!sender.isSettled && playing.goal === undefined) event.preventDefault();
  });
  addEventListener("pagehide", () => {
    if (playing.hasBegun && !playing.hasEnded) sender.leave(toldAside(playing));
  });
  // A page that the browser had laid aside shows what was; the course is opened anew from what the server has.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
