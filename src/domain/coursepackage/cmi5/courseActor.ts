/** How courses and statements know a person: an account with a random name, never that of the register (cmi5 8.1.3). */
export interface CourseActor {
  readonly objectType: "Agent";
  readonly account: { readonly homePage: string; readonly name: string };
}

export function courseActor(home: string, account: string): CourseActor {
  return { objectType: "Agent", account: { homePage: home, name: account } };
}
