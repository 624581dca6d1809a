import Link from "next/link";
import { PATH } from "../navigation";
import { addressOf } from "./address";

/** The thread of a case, leading to everything the services told each other about it. */
export function CaseLink({ applicationId }: { readonly applicationId: string | null }) {
  return applicationId ? (
    <Link className="link" href={addressOf(PATH.events, { case: applicationId })} prefetch={false}>
      <small>
        <code>{applicationId}</code>
      </small>
    </Link>
  ) : (
    "–"
  );
}
