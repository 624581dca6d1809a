import { published } from "@/app/published";
import { PUBLISHED } from "@/services/health-center";

const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["trust-list.jws", PUBLISHED.trustList],
  ["trust-list.json", PUBLISHED.trustEntries],
  ["revocations.jws", PUBLISHED.revocations],
  ["root.pem", PUBLISHED.root],
]);

interface Address {
  readonly params: Promise<{ readonly document: string }>;
}

/** What it takes to check a paper without us: whom to trust, and what was taken back. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const name = DOCUMENTS.get((await params).document);
  return name ? published(request, name) : new Response(null, { status: 404 });
}
