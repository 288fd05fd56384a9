/** Seconds of a time span: "0001:02:03.5" (SCORM 1.2, CMITimespan) or "PT1H2M3.5S" (2004, ISO 8601); 0 for what is neither. */
export function secondsOf(span: string): number {
  const old = /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(span);
  if (old) return Number(old[1]) * 3600 + Number(old[2]) * 60 + Number(old[3]);
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    span,
  );
  if (!iso) return 0;
  const [years, months, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
  // A year and a month as SCORM 2004 RTE 4.1.1.7 leaves to the run-time: 365 and 30 days.
  const wholeDays = (years ?? 0) * 365 + (months ?? 0) * 30 + (days ?? 0);
  return wholeDays * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** A span as SCORM 1.2 has it: "0001:02:03.50". */
export function timespan(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = Math.min(9999, Math.floor(hundredths / 360_000));
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

/** A span as SCORM 2004 and xAPI have it: "PT3723.5S". */
export function isoDuration(seconds: number): string {
  return `PT${Math.round(seconds * 100) / 100}S`;
}
