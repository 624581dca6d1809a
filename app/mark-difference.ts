/** A text cut where it differs from another. */
export interface Marked {
  readonly head: string;
  readonly differing: string;
  readonly tail: string;
}

/** What two texts begin and end with alike is head and tail; what lies between differs. */
export function markDifference(
  before: string,
  after: string,
): { readonly before: Marked; readonly after: Marked } {
  const [a, b] = [[...before], [...after]];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const cut = (letters: readonly string[]): Marked => ({
    head: letters.slice(0, head).join(""),
    differing: letters.slice(head, letters.length - tail).join(""),
    tail: letters.slice(letters.length - tail).join(""),
  });
  return { before: cut(a), after: cut(b) };
}
