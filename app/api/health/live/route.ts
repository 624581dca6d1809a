export const dynamic = "force-dynamic";

/** The process answers. */
export const GET = (): Response =>
  new Response("live", { headers: { "cache-control": "no-store" } });
