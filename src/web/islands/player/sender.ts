import type { Cmi } from "./playData.ts";

type What = "begun" | "kept" | "committed" | "ended";
export type SenderState = "saving" | "saved" | "lost" | "elsewhere" | "gone" | "refused";

export interface Sender {
  tell(what: What, cmi: Cmi): void;
  /** Tells while the page is being left: the browser sends it on. */
  leave(cmi: Cmi): void;
  /** When all has arrived, or can no longer. */
  settled(): Promise<void>;
  readonly isSettled: boolean;
}

interface Message {
  readonly what: What;
  readonly sequence: number;
  readonly cmi: Cmi;
}

const weight: readonly What[] = ["begun", "kept", "committed", "ended"];
/** Bytes that browsers send on while a page is left (Fetch, keepalive), with something to spare. */
const keptAlive = 60_000;
const longestWait = 30_000;

/**
 * Sends what the course tells, one message at a time. Each has all data, so that the latest makes up for those before;
 * what does not arrive is sent again until it does.
 * @param say tells how it goes; from "elsewhere", "gone" and "refused" nothing leads on
 */
export function openSender(address: string, first: number, say: (state: SenderState) => void): Sender {
  const line: Line = {
    address,
    say,
    sequence: first,
    waiting: undefined,
    isUnderWay: false,
    isStopped: false,
    failures: 0,
    arrived: [],
  };
  addEventListener("online", () => void send(line));
  return {
    tell(what, cmi) {
      if (line.isStopped) return;
      line.waiting = heavier(line.waiting, next(line, what, cmi));
      if (line.failures === 0) say("saving");
      void send(line);
    },
    leave(cmi) {
      if (!line.isStopped) void post(address, next(line, "ended", cmi));
    },
    settled: () => new Promise((resolve) => (line.arrived.push(resolve), settle(line))),
    get isSettled() {
      return hasSettled(line);
    },
  };
}

/** What is to be sent, and how it goes. */
interface Line {
  readonly address: string;
  readonly say: (state: SenderState) => void;
  sequence: number;
  waiting: Message | undefined;
  isUnderWay: boolean;
  isStopped: boolean;
  /** Times in a row that nothing arrived. */
  failures: number;
  /** Called when all has arrived. */
  arrived: (() => void)[];
}

function next(line: Line, what: What, cmi: Cmi): Message {
  line.sequence += 1;
  return { what, sequence: line.sequence, cmi };
}

function hasSettled({ isStopped, waiting, isUnderWay }: Line): boolean {
  return isStopped || (!waiting && !isUnderWay);
}

function settle(line: Line): void {
  if (!hasSettled(line)) return;
  for (const resolve of line.arrived) resolve();
  line.arrived = [];
}

async function send(line: Line): Promise<void> {
  const message = line.waiting;
  if (line.isUnderWay || line.isStopped || !message) return settle(line);
  line.waiting = undefined;
  line.isUnderWay = true;
  const status = await post(line.address, message);
  line.isUnderWay = false;
  const end = endOf(status);
  if (end) {
    line.isStopped = true;
    line.waiting = undefined;
    line.say(end);
  } else if (status === 204) {
    line.failures = 0;
    if (!line.waiting) line.say("saved");
  } else {
    line.waiting = heavier(message, line.waiting);
    line.failures += 1;
    line.say("lost");
    setTimeout(() => void send(line), Math.min(longestWait, 1000 * 2 ** (line.failures - 1)));
    return;
  }
  return send(line);
}

/** What an answer says for good; undefined where it is sent again, or has arrived. */
function endOf(status: number): SenderState | undefined {
  if (status === 409) return "elsewhere";
  if (status === 404) return "gone";
  return status >= 400 && status < 500 && status !== 429 ? "refused" : undefined;
}

/** The later message, with the more that either tells of. */
function heavier(before: Message | undefined, after: Message | undefined): Message | undefined {
  if (!before || !after) return before ?? after;
  return weight.indexOf(before.what) > weight.indexOf(after.what) ? { ...after, what: before.what } : after;
}

/** @returns the status of the answer; 0 when there is no connection */
async function post(address: string, message: Message): Promise<number> {
  const body = JSON.stringify(message);
  const headers = { "content-type": "application/json" };
  const keepalive = body.length < keptAlive;
  return fetch(address, { method: "POST", headers, body, keepalive, cache: "no-store" }).then(
    ({ status }) => status,
    () => 0,
  );
}
