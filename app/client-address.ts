/**
 * Where a request came from, as the nearest proxy saw it: what stands before the last comma was
 * written by whoever sent it.
 */
export const clientAddress = (headers: { get(name: string): string | null }): string | null =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || null;
