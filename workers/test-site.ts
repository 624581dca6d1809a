import { runWorker } from "@/platform/worker";
import { testSite } from "@/services/test-site";

await runWorker(testSite);
