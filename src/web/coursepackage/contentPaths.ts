/** Every address at which packages are shown: on an origin of their own. Made as those of `paths.ts` are. */
export const contentPaths = {
  /** Files of the package that a ticket opens stand below it. */
  files: <const T extends string, const K extends string>(tenant: T, ticket: K) =>
    `/paket/${tenant}/${ticket}` as const,
  /** A unit asks here for the key to its session, once. */
  key: <const T extends string, const K extends string>(tenant: T, secret: K) =>
    `/nyckel/${tenant}/${secret}` as const,
  record: "/xapi",
  /** Where a ticket of SCORM is played, and where the player tells what the course does. */
  player: <const T extends string, const K extends string>(tenant: T, ticket: K) =>
    `/spelare/${tenant}/${ticket}` as const,
  /** Where the player asks for another part. */
  move: <const T extends string, const K extends string>(tenant: T, ticket: K) =>
    `/spelare/${tenant}/${ticket}/vidare` as const,
  /** Browsers tell here what the policy has stopped. */
  reports: <const T extends string, const K extends string>(tenant: T, ticket: K) =>
    `/rapport/${tenant}/${ticket}` as const,
} as const;
