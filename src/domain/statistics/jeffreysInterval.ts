import type { Interval } from "../shared/interval.ts";
import { betaQuantile } from "./distributions/beta.ts";

/** A share that trials tell of: its mean after what was seen, and the interval it lies in. */
export interface EstimatedShare {
  readonly mean: number;
  readonly interval: Interval;
}

/**
 * A share after n trials by Jeffreys' prior, Beta(½, ½): the posterior is Beta(½ + s, ½ + n − s), its mean
 * (½ + s)/(n + 1), and the interval leaves out equal parts at both ends. Where nothing or everything succeeded the
 * interval reaches 0 or 1. 4 of 5: mean 0.75, interval 0.37 to 0.98.
 * Source: Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16,
 * 101–133: the equal-tailed Jeffreys prior interval, with L(0) = 0 and U(n) = 1.
 * @param successes s, from 0 to n; need not be whole: each trial may succeed in part
 * @param trials n, 0 or more
 */
export function jeffreysInterval(successes: number, trials: number, confidence = 0.95): EstimatedShare {
  if (!(successes >= 0 && successes <= trials))
    throw new RangeError(`jeffreysInterval needs 0 ≤ successes ≤ trials, got ${successes} of ${trials}`);
  const [a, b] = [0.5 + successes, 0.5 + trials - successes];
  const tail = (1 - confidence) / 2;
  const low = successes === 0 ? 0 : betaQuantile(tail, a, b);
  const high = successes === trials ? 1 : betaQuantile(1 - tail, a, b);
  return { mean: a / (a + b), interval: { low, high, confidence } };
}
