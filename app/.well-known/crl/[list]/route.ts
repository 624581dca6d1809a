import { published } from "@/app/published";
import { crlOf } from "@/services/health-center";

interface Address {
  readonly params: Promise<{ readonly list: string }>;
}

/** `/.well-known/crl/<kid>.json`: the health cards of one key that were revoked. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const kid = /^([\w-]{1,64})\.json$/.exec((await params).list)?.[1];
  return kid ? published(request, crlOf(kid)) : new Response(null, { status: 404 });
}
