/** A page's address with what it was asked; what is null is left out. */
export function addressOf(
  path: string,
  asked: Readonly<Record<string, string | null | undefined>>,
): string {
  const said = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`;
}
