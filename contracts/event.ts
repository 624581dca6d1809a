import { z } from "zod";

/** What the outbox adds. A domain function never sees it. */
const Envelope = z.object({
  id: z.uuid(),
  occurredAt: z.iso.datetime(),
  cause: z.uuid().nullable(),
  /** The record's version after this happened; a reader keeps only what is newer. */
  version: z.int().positive(),
});
export type Envelope = z.infer<typeof Envelope>;

/** An event as a domain function utters it: what happened, before when and why are stamped on. */
export interface Draft {
  readonly type: string;
  readonly data: object;
}

/**
 * Declares an event. The name is `<service>.<what-happened>.v<n>`; once shipped
 * it is never renamed or reshaped: a change is a new `v`, published beside the old.
 */
export function event<
  const Type extends `${string}.${string}.v${number}`,
  Data extends z.ZodObject,
>(type: Type, data: Data) {
  const message = Envelope.extend({ type: z.literal(type), data });
  return {
    type,
    message,
    of: (value: z.input<Data>): Draft => ({ type, data: data.parse(value) }),
    read: (body: unknown) => message.parse(body),
  };
}

export type EventOf<E extends { read(body: unknown): unknown }> = ReturnType<E["read"]>;
