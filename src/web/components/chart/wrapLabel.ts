/** SVG does not break lines: breaks between words, at most so many lines, an ellipsis for what is left. */
export function wrapLabel(label: string, length = 34, lines = 2): readonly string[] {
  const wrapped: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + word.length < length)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  return [...wrapped.slice(0, lines - 1), `${wrapped[lines - 1]}…`];
}
