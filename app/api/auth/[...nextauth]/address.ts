import { pathWithin } from "../../../language/path-within";

/** Whether the library can take this for an address; what it cannot, it calls a fault of its own. */
export const isAddress = (text: string): boolean =>
  text.startsWith("/")
    ? URL.canParse(text, "http://here.invalid")
    : /^https?:/.test(text) && URL.canParse(text);

/** An address on this site, as a path; everything else leads home. */
export function withinOrigin(url: unknown, origin: string): string {
  if (typeof url !== "string") return "/";
  return pathWithin(url.startsWith(`${origin}/`) ? url.slice(origin.length) : url);
}

/** The same path and query, behind the address under which this site was asked. */
export function atOrigin(url: string, origin: string): string {
  const { pathname, search } = new URL(url, origin);
  return `${origin}${pathname}${search}`;
}
