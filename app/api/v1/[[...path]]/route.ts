import { actorOf } from "@/app/session";
import { Download, route } from "@/platform/api";
import { isUnavailable } from "@/platform/fault";
import { log } from "@/platform/log";
import { invalid, type Refusal } from "@/platform/refusal";
import { isSameOrigin } from "@/platform/same-origin";
import { namesOf } from "@/services/identity";
import { CALLS } from "../calls";
import { openApi } from "../open-api";
import { languageOf, problem } from "../problem";
import { readBody } from "../read-body";

const LONGEST_KEY = 200;
const NO_STORE = { "cache-control": "no-store" };

type Params = { readonly params: Promise<{ readonly path?: readonly string[] }> };

async function answer(request: Request, { params }: Params): Promise<Response> {
  const language = languageOf(request);
  try {
    return await perform(request, (await params).path ?? []);
  } catch (fault) {
    log.error({ method: request.method, err: fault }, "api fault");
    if (isUnavailable(fault))
      return problem({ kind: "unavailable", retryAfterSeconds: 5 }, language);
    return Response.json(
      { type: "/problems/fault", title: "Internal error", status: 500 },
      { status: 500, headers: { ...NO_STORE, "content-type": "application/problem+json" } },
    );
  }
}

async function perform(request: Request, path: readonly string[]): Promise<Response> {
  const language = languageOf(request);
  if (path.length === 1 && path[0] === "openapi.json" && request.method === "GET")
    return Response.json(openApi(CALLS));

  const found = route(CALLS, request.method, path);
  if ("allow" in found) {
    if (found.allow.length === 0) return problem({ kind: "missing" }, language);
    return new Response(null, {
      status: 405,
      headers: { ...NO_STORE, allow: found.allow.join(", ") },
    });
  }
  const { searchParams } = new URL(request.url);
  const [unknown] = searchParams.keys();
  if (unknown !== undefined) return problem(invalid(unknown, "unrecognized-keys"), language);

  const actor = await actorOf(request);
  const writes = request.method === "POST";
  if (writes && actor.kind === "person" && !isSameOrigin(request.headers))
    return problem({ kind: "forbidden" }, language, { detail: "Origin" });
  const key = request.headers.get("idempotency-key");
  if (key !== null && (key.length === 0 || key.length > LONGEST_KEY))
    return problem(invalid("Idempotency-Key", "invalid-format"), language);
  const body = writes ? await readBody(request) : { ok: true as const, value: {} };
  if (!body.ok && body.error.kind === "too-large") return problem(body.error, language);

  const result = await found.call.perform({
    actor,
    params: found.params,
    body: body.ok ? body.value : null,
    key,
  });
  if (!result.ok) {
    const refusal: Refusal =
      !body.ok && result.error.kind === "invalid" ? body.error : result.error;
    return problem(refusal, language, await winnerOf(refusal, actor));
  }
  if (result.value instanceof Download) return download(result.value);
  return Response.json(result.value, { status: found.call.status, headers: NO_STORE });
}

/** Staff who came second are told the name of the colleague who was first. */
async function winnerOf(refusal: Refusal, actor: Parameters<typeof namesOf>[1]) {
  if (refusal.kind !== "stale" || !refusal.by) return {};
  const names = await namesOf([refusal.by], actor);
  return { byName: names.get(refusal.by)?.name };
}

function download({ bytes, type, fileName }: Download): Response {
  const plain = fileName.replace(/[^\x20-\x7e]/g, "").replace(/^-/, "certificate-");
  return new Response(Buffer.from(bytes), {
    headers: {
      ...NO_STORE,
      "content-type": type,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  });
}

export const GET = answer;
export const POST = answer;
export const PUT = answer;
export const PATCH = answer;
export const DELETE = answer;
