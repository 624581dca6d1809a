import { published } from "@/app/published";
import { PUBLISHED } from "@/services/health-center";

/** The keys of our health cards, where wallets look for them. */
export const GET = (request: Request) => published(request, PUBLISHED.jwks);
