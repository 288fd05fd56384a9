export interface Ticking {
  /** Asks the run that goes on to end, waits until it has, and starts no other. */
  stop(): Promise<void>;
}

const minute = 60_000;

/** Runs something at once and then once a minute, never twice at a time. What a run throws is reported, and the next runs. */
export function everyMinute(
  run: (signal: AbortSignal) => Promise<void>,
  report: (error: unknown) => void,
): Ticking {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const tick = () => {
    running ??= run(stopping.signal)
      .catch(report)
      .finally(() => (running = undefined));
  };
  const timer = setInterval(tick, minute);
  tick();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
