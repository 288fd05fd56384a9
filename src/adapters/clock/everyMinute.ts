export interface Ticking {
  /** Waits for the run that goes on, and starts no other. */
  stop(): Promise<void>;
}

const minute = 60_000;

/** Runs something at once and then once a minute, never twice at a time. What a run throws is reported, and the next runs. */
export function everyMinute(run: () => Promise<void>, report: (error: unknown) => void): Ticking {
  let running: Promise<void> | undefined;
  const tick = () => {
    running ??= run()
      .catch(report)
      .finally(() => (running = undefined));
  };
  const timer = setInterval(tick, minute);
  tick();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
