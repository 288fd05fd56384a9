import { readFileSync } from "node:fs";

const file = new URL("../../../content/demonstration/own-course.sv.md", import.meta.url);

/** The course that the demonstration's HR developer has written. */
export function readOwnCourse(): string {
  return readFileSync(file, "utf8");
}
