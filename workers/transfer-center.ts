import { runWorker } from "@/platform/worker";
import { transferCenter } from "@/services/transfer-center";

await runWorker(transferCenter);
