// Preloaded into every supervised process: when the supervisor is gone, even by SIGKILL, the pipe on
// standard input ends, and the process leaves as if told to. What such a process starts itself
// inherits the preload, but has another parent and is not ours to stop.
if (process.ppid === Number(process.env.PORTAL_SUPERVISOR)) {
  process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
  process.stdin.on("error", () => undefined);
  process.stdin.resume();
  process.stdin.unref?.();
}
