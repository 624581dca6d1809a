import { runWorker } from "@/platform/worker";
import { notification } from "@/services/notification";

await runWorker(notification);
