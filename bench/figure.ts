/** One thing that was measured. Nothing is asserted: figures are to be compared, not passed. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly unit: string;
  readonly how: string;
}

/** CPU-seconds of this process, all its threads, that some work takes: clock times say little on a shared machine. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A number with three figures that mean something. */
export function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}

export function printTable(figures: readonly Figure[]): void {
  const columns = ["what", "figure", "unit", "how"] as const;
  const widths = columns.map((column) =>
    Math.max(column.length, ...figures.map((figure) => figure[column].length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (place === 1 ? cell.padStart(widths[place]!) : cell.padEnd(widths[place]!)))
      .join("  ");
  console.log(`\n${line([...columns])}`);
  for (const figure of figures) console.log(line(columns.map((column) => figure[column])));
}
