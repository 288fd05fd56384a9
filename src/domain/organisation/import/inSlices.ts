/** A long computation that pauses now and then; whoever runs it lets others run meanwhile. */
export type Sliced<Value> = Generator<undefined, Value, undefined>;

const itemsInASlice = 500;

/** Acts on every item and pauses after each 500. */
export function* inSlices<Item>(items: Iterable<Item>, act: (item: Item) => void): Sliced<void> {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % itemsInASlice === 0) yield undefined;
  }
}

/** Runs a computation to its end without pausing. */
export function runWhole<Value>(computation: Sliced<Value>): Value {
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
  }
}
