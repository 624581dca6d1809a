import { runWorker } from "@/platform/worker";
import { citizenView } from "@/services/citizen-view";

await runWorker(citizenView);
