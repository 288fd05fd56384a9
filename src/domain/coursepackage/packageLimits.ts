/** What a package may measure. The largest of courses with video stay below; what passes is no course, or a trap. */
export const packageLimits = {
  /** Bytes of the file that is sent. */
  file: 500 * 1_048_576,
  /** Bytes of all files when unpacked: a disk is not filled by one import. */
  unpacked: 2_000 * 1_048_576,
  /** Unpacked bytes for each packed, of one entry: text packs to a tenth, a bomb to a thousandth. */
  ratio: 200,
  /** An entry smaller than this may be packed however tightly. */
  ratioFrom: 10 * 1_048_576,
  entries: 20_000,
  /** Bytes of a manifest: a thousand units take some 600,000. */
  manifest: 10 * 1_048_576,
  /** UTF-16 units of a path within the package: file systems take 255 bytes for each name. */
  path: 400,
} as const;
