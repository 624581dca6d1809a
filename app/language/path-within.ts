/** Any origin will do: it only has to be the one that is still there after resolving. */
const HERE = "http://here.invalid";

/** The given address if it stays on this site, else home. Control characters are encoded away. */
export function pathWithin(asked: string | null): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, HERE)) return "/";
  const { origin, pathname, search } = new URL(asked, HERE);
  // `/..//host` resolves to a path that a browser would read as another host.
  return origin === HERE && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
