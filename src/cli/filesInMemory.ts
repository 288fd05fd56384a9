import type { Files } from "./readTable.ts";

/** Files that exist only in memory, for tests: text as UTF-8, or bytes. */
export function filesInMemory(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    read(path) {
      const content = contents[path];
      if (content === undefined) return Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
      return Promise.resolve(typeof content === "string" ? new TextEncoder().encode(content) : content);
    },
  };
}
