import type { PackageId } from "../coursePackage.ts";

/**
 * Ids by which statements name a package and what is in it: made here, the same for everybody, and never those of the
 * publisher (cmi5 8.1.5 and 9.4).
 * @param home the address of the installation
 */
export function courseActivity(home: string, id: PackageId) {
  const course = `${home}/xapi/course-package/${id}`;
  return {
    course,
    unit: (place: number) => `${course}/unit/${place}`,
    block: (place: number) => `${course}/block/${place}`,
  };
}

/** Which unit of its package an id names, counted from 1; undefined when it names none. */
export function unitNumber(id: string): number | undefined {
  const place = /\/xapi\/course-package\/[0-9a-f-]{36}\/unit\/(\d+)$/.exec(id)?.[1];
  return place === undefined ? undefined : Number(place) + 1;
}
