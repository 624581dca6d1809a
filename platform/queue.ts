import type { Service } from "@/contracts/routes";

/** One event on its way to one reader. The body holds ids and codes only. */
export interface Delivery {
  readonly eventId: string;
  /** Counts how often the event was published; a lost or failed job's id is never reused. */
  readonly generation: number;
  readonly type: string;
  readonly body: unknown;
}

/** What rings a reader's bell. Losing every ring must cost nothing but time. */
export interface Bell {
  ring(reader: Service, deliveries: readonly Delivery[]): Promise<void>;
  close(): Promise<void>;
}

export interface Job {
  readonly type: string;
  /** Null for what is no delivery. */
  readonly eventId: string | null;
  readonly body: unknown;
  /** How often this was tried before. */
  readonly attemptsMade: number;
  readonly isLastAttempt: boolean;
}

export interface Tick {
  readonly name: string;
  readonly everyMs: number;
}

/** What a worker hears: deliveries and the ticks of its schedules. */
export interface Ear {
  /** Registers the ticks that the queue does not know; true: it knew not all, as one that was wiped. */
  keepTicking(ticks: readonly Tick[]): Promise<boolean>;
  /** Takes no more, finishes what is in hand, lets go. */
  close(): Promise<void>;
}

export interface QueueBackend {
  bell(): Bell;
  listen(reader: Service, hear: (job: Job) => Promise<void>, concurrency: number): Ear;
}

export const TICK = "tick:";
