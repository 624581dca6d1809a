import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { readerOf } from "@/app/reader";
import { cookieName, isHttps, openToken } from "@/app/session-cookie";
import { invalid, type Refusal } from "@/platform/refusal";
import { hostOf } from "@/platform/same-origin";
import { problem } from "../../v1/problem";
import { atOrigin, isAddress } from "./address";
import { optionsFor } from "./options";
import { readFields } from "./read-fields";

export const dynamic = "force-dynamic";

/** What the library is let do; anything else it may know of is not for us. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  GET: ["csrf", "session", "signin", "signout", "error"],
  POST: ["signin", "signin/credentials", "signout", "callback/credentials", "session"],
};

interface Address {
  readonly params: Promise<{ readonly nextauth: readonly string[] }>;
}

async function handle(request: NextRequest, { params }: Address): Promise<Response> {
  const path = (await params).nextauth;
  const refuse = async (refusal: Refusal) => problem(refusal, (await readerOf()).language);
  if (!KNOWN[request.method]?.includes(path.join("/"))) return refuse({ kind: "missing" });

  const https = isHttps(request.headers);
  const origin = originOf(request, https);
  // The library takes these for a fault of its configuration where they are no addresses.
  const remembered = cookieName(https, "callback-url");
  const asked = request.nextUrl.searchParams.get("callbackUrl");
  if (asked && !isAddress(asked)) return refuse(invalid("callbackUrl", "invalid-format"));
  if (!isAddress(request.cookies.get(remembered)?.value ?? "/")) {
    const refusal = await refuse(invalid("callbackUrl", "invalid-format"));
    refusal.headers.append(
      "set-cookie",
      `${remembered}=; Path=/; Max-Age=0${https ? "; Secure" : ""}`,
    );
    return refusal;
  }

  const fields = request.method === "POST" ? await readFields(request) : null;
  if (fields && !fields.ok) return refuse(fields.error);

  let refusal: Refusal | null = null;
  const options = optionsFor({
    https,
    origin,
    earlier: await openToken(request.cookies.get(cookieName(https))?.value),
    refused: (why) => {
      refusal = why;
    },
  });
  const clean = fields ? withFields(request, fields.value) : request;
  const response: Response = await NextAuth(clean, { params: { nextauth: [...path] } }, options);
  const why = refusal as Refusal | null;
  if (why && why.kind !== "rule") return refuse(why);
  return answered(response, origin);
}

function originOf(request: NextRequest, https: boolean): string {
  const origin = `${https ? "https" : "http"}://${hostOf(request.headers)}`;
  return URL.canParse(origin) ? new URL(origin).origin : request.nextUrl.origin;
}

function withFields(request: NextRequest, fields: Readonly<Record<string, string>>): NextRequest {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  return new NextRequest(request.nextUrl, {
    method: "POST",
    headers,
    body: JSON.stringify(fields),
  });
}

/**
 * The library cannot know under which address it is reached and assumes one; every answer of
 * it leads to this site, so only the path is kept.
 */
async function answered(response: Response, origin: string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set("cache-control", "no-store");
  const location = headers.get("location");
  if (location !== null) headers.set("location", atOrigin(location, origin));
  const body = await response.text();
  const url = headers.get("content-type")?.includes("application/json") ? urlIn(body) : null;
  const told = url === null ? body || null : JSON.stringify({ url: atOrigin(url, origin) });
  return new Response(told, { status: response.status, headers });
}

function urlIn(body: string): string | null {
  const answer: unknown = body === "" ? null : JSON.parse(body);
  const url = typeof answer === "object" && answer !== null && "url" in answer ? answer.url : null;
  return typeof url === "string" ? url : null;
}

export { handle as GET, handle as POST };
