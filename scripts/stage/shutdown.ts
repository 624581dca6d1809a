/** npm passes on a Ctrl-C that the terminal also sent here; what comes so close together is one. */
const ONE_KEY_PRESS_MS = 1_000;

export interface Shutdown {
  /** Aborted as soon as the instance is to end. */
  readonly signal: AbortSignal;
  /** What to undo, last first. */
  onStop(undo: () => Promise<void> | void): void;
  /** What to do when asked a second time. */
  onForce(force: () => void): void;
  stop(exitCode: number): Promise<never>;
}

/** A signal sent to npm ends npm and its shell and goes no further; that they are gone says the same. */
function heedLossOfNpm(onLoss: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onLoss();
  }, 500);
  watch.unref();
}

/** Ends a process in order at the first signal and at once at the second. */
export function prepareShutdown(): Shutdown {
  const abort = new AbortController();
  const undoing: (() => Promise<void> | void)[] = [];
  const forcing: (() => void)[] = [];
  let askedAt: number | null = null;
  let stopping: Promise<never> | null = null;

  const undoAll = async (exitCode: number): Promise<never> => {
    abort.abort(new Error("stopped"));
    let code = exitCode;
    for (const undo of undoing.reverse()) {
      try {
        await undo();
      } catch (fault) {
        console.error(fault instanceof Error ? fault.message : String(fault));
        code ||= 1;
      }
    }
    process.exit(code);
  };
  const stop = (exitCode: number): Promise<never> => {
    stopping ??= undoAll(exitCode);
    return stopping;
  };

  const heed = () => {
    const now = Date.now();
    if (askedAt === null) {
      askedAt = now;
      console.log("\n▸ stopping (Ctrl-C again to force)");
      void stop(0);
    } else if (now - askedAt > ONE_KEY_PRESS_MS) {
      for (const force of forcing) force();
      process.exit(130);
    }
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, heed);
  heedLossOfNpm(() => {
    if (askedAt === null) heed();
  });

  return {
    signal: abort.signal,
    onStop: (undo) => void undoing.push(undo),
    onForce: (force) => void forcing.push(force),
    stop,
  };
}
