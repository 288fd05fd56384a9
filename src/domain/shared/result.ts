/**
 * An outcome that may be an expected failure. Expected failures are values and are named by the
 * use-case that returns them; defects throw.
 */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export function ok(): Result<undefined, never>;
export function ok<Value>(value: Value): Result<Value, never>;
export function ok<Value>(value?: Value): Result<Value | undefined, never> {
  return { ok: true, value };
}

export function err<const Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
