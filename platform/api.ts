import { z } from "zod";
import { type Action, type Actor, mayEver } from "@/contracts/access";
import { fieldsOf } from "./command";
import type { Refusal } from "./refusal";
import { no, type Result } from "./result";

/** What a download's bytes are, `application/pdf` for example. */
export type MediaType = `${string}/${string}`;

/** Bytes to send as they are. */
export class Download {
  constructor(
    readonly bytes: Uint8Array,
    readonly type: MediaType,
    /** Without quotes; the ASCII part is derived from it. */
    readonly fileName: string,
  ) {}
}

export interface Asked<Params, Body> {
  readonly actor: Actor;
  readonly params: Params;
  readonly body: Body;
  /** The Idempotency-Key of the request. */
  readonly key: string | null;
}

interface Spec<Params extends z.ZodObject, Body extends z.ZodObject, Answer> {
  readonly method: "GET" | "POST";
  /** OpenAPI notation, below /api/v1: `/applications/{id}/cancel`. */
  readonly path: string;
  readonly summary: string;
  readonly action: Action;
  /** Path parameters; one that is ill-formed is an address that does not exist. */
  readonly params?: Params;
  readonly body?: Body;
  readonly status?: 200 | 201;
  /** What a success looks like, for the description of the API: its JSON, or what is downloaded. */
  readonly answer: z.ZodType | MediaType;
  readonly handle: (
    asked: Asked<z.output<Params>, z.output<Body>>,
  ) => Promise<Result<Answer, Refusal>>;
}

/** One call of the API: what its description, its access table and its route are made from. */
export interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly action: Action;
  readonly params: z.ZodObject;
  readonly body: z.ZodObject;
  readonly status: 200 | 201;
  readonly answer: z.ZodType | MediaType;
  perform(asked: Asked<unknown, unknown>): Promise<Result<unknown, Refusal>>;
}

const NOTHING = z.strictObject({});

/** Declares a call. Role, address and body are checked here, in this order, before it is handled. */
export function call<Answer, Params extends z.ZodObject, Body extends z.ZodObject>(
  spec: Spec<Params, Body, Answer>,
): Call {
  const params = spec.params ?? NOTHING;
  const body = spec.body ?? NOTHING;
  return {
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    action: spec.action,
    params,
    body,
    status: spec.status ?? 200,
    answer: spec.answer,
    async perform(asked) {
      if (!mayEver(asked.actor, spec.action))
        return no({ kind: asked.actor.kind === "anonymous" ? "unauthenticated" : "forbidden" });
      const address = params.safeParse(asked.params);
      if (!address.success) return no({ kind: "missing" });
      const parsed = body.safeParse(asked.body);
      if (!parsed.success) return no({ kind: "invalid", fields: fieldsOf(parsed.error) });
      return spec.handle({
        actor: asked.actor,
        params: address.data as z.output<Params>,
        body: parsed.data as z.output<Body>,
        key: asked.key,
      });
    },
  };
}

export interface Match {
  readonly call: Call;
  readonly params: Readonly<Record<string, string>>;
}

/** The call behind an address, or the methods under which the address exists. */
export function route(
  calls: readonly Call[],
  method: string,
  segments: readonly string[],
): Match | { readonly allow: readonly string[] } {
  const matches = calls.flatMap((candidate): Match[] => {
    const params = paramsOf(candidate.path, segments);
    return params ? [{ call: candidate, params }] : [];
  });
  return (
    matches.find((match) => match.call.method === method) ?? {
      allow: matches.map((match) => match.call.method),
    }
  );
}

function paramsOf(path: string, segments: readonly string[]): Record<string, string> | null {
  const parts = path.split("/").slice(1);
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name) params[name] = segment;
    else if (part !== segment) return null;
  }
  return params;
}
