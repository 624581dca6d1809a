import { runWorker } from "@/platform/worker";
import { quarantine } from "@/services/quarantine";

await runWorker(quarantine);
