/** Counts what somebody did within the last while; forgets them when that is over. */
export class SlidingWindow {
  readonly #times = new Map<string, number[]>();
  #sweptAt = 0;

  constructor(
    readonly most: number,
    readonly spanMs: number,
  ) {}

  /** Null where there is room for one more, otherwise the seconds until there is. */
  take(who: string, now: number): number | null {
    this.#sweep(now);
    const recent = (this.#times.get(who) ?? []).filter((time) => time > now - this.spanMs);
    const [oldest = now] = recent;
    if (recent.length >= this.most)
      return Math.max(1, Math.ceil((oldest + this.spanMs - now) / 1_000));
    recent.push(now);
    this.#times.set(who, recent);
    return null;
  }

  #sweep(now: number): void {
    if (now - this.#sweptAt < this.spanMs) return;
    this.#sweptAt = now;
    for (const [who, times] of this.#times)
      if ((times.at(-1) ?? 0) <= now - this.spanMs) this.#times.delete(who);
  }
}
