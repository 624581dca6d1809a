// Preloaded into every supervised process: when the supervisor is gone, even by SIGKILL, the pipe on
// standard input ends, and the process leaves as if told to.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => undefined);
process.stdin.resume();
process.stdin.unref?.();
