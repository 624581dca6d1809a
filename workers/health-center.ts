import { runWorker } from "@/platform/worker";
import { healthCenter } from "@/services/health-center";

await runWorker(healthCenter);
