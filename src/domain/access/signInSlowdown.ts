const second = 1000;
const minute = 60 * second;

/** How guessing is slowed down: so many failures are free, then each one doubles the wait. */
export interface SlowdownRule {
  readonly free: number;
  readonly firstWait: number;
  readonly longestWait: number;
}

/** One person's own slips cost nothing; a guesser of one person's password gets about twelve tries an hour. */
export const slowdownPerPerson: SlowdownRule = {
  free: 5,
  firstWait: 15 * second,
  longestWait: 15 * minute,
};

/** One address may be a whole town hall: many slips are free, but not a list of stolen passwords. */
export const slowdownPerAddress: SlowdownRule = {
  free: 50,
  firstWait: 5 * second,
  longestWait: 5 * minute,
};

/** How long a failure counts. */
export const failuresCountFor = 60 * minute;

/**
 * How long the next attempt must wait after earlier failures, in milliseconds; 0 is not at all.
 * With n failures that still count, of which `free` cost nothing, the wait after the latest one is
 * firstWait × 2^(n − free), at most longestWait. Source: NIST SP 800-63B-4 section 3.2.2 (rate limiting).
 */
export function waitAfterFailures(failures: readonly Date[], rule: SlowdownRule, now: Date): number {
  const counting = failures.map((at) => at.getTime()).filter((at) => now.getTime() - at < failuresCountFor);
  if (counting.length < rule.free) return 0;
  const wait = Math.min(rule.longestWait, rule.firstWait * 2 ** (counting.length - rule.free));
  return Math.max(0, Math.max(...counting) + wait - now.getTime());
}
