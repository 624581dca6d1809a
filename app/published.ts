import "server-only";
import { findPublication } from "@/services/health-center";

const MAX_AGE_SECONDS = 60;

/**
 * A public document as it was published, for any site to fetch: whoever checks papers offline
 * keeps it, and asks by its ETag whether there is a newer one.
 */
export async function published(request: Request, name: string): Promise<Response> {
  const found = await findPublication(name);
  if (!found) return new Response(null, { status: 404, headers: OPEN });
  const headers = {
    ...OPEN,
    "cache-control": `public, max-age=${MAX_AGE_SECONDS}`,
    etag: found.etag,
    "last-modified": found.publishedAt.toUTCString(),
  };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  if (known.some((etag) => etag.trim().replace(/^W\//, "") === found.etag))
    return new Response(null, { status: 304, headers });
  return new Response(found.body, { headers: { ...headers, "content-type": found.mediaType } });
}

const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, last-modified",
  "cross-origin-resource-policy": "cross-origin",
};
