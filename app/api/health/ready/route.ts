import { isIntakeReady } from "@/services/health-center";

export const dynamic = "force-dynamic";

/** Applications can be taken in. The queue is not asked: intake does not need it. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  return (await isIntakeReady())
    ? new Response("ready", { headers })
    : new Response("not ready", { status: 503, headers: { ...headers, "retry-after": "5" } });
}
