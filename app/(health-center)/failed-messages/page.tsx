import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { Table } from "@/components/table";
import { mayEver } from "@/contracts/access";
import { COMMON } from "@/contracts/words/frame";
import { FAILED_MESSAGES } from "@/contracts/words/health-center";
import { failures } from "@/services/notification";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { applicationPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: FAILED_MESSAGES.title[(await readerOf()).language] };
}

export default async function FailedMessagesPage() {
  const actor = await requireActor("notification.view-failures");
  const [{ language }, listed] = await Promise.all([readerOf(), failures({}, actor)]);
  const mayOpen = mayEver(actor, "health-center.view-application");
  return (
    <Page title={FAILED_MESSAGES.title} lead={FAILED_MESSAGES.lead} language={language}>
      <Refresh seconds={30} href={PATH.failures} />
      <Table
        caption={FAILED_MESSAGES.title}
        captionHidden
        language={language}
        columns={[
          { key: "message", header: FAILED_MESSAGES.message, kind: "name" },
          { key: "application", header: FAILED_MESSAGES.application },
          { key: "state", header: FAILED_MESSAGES.state },
          { key: "attempts", header: FAILED_MESSAGES.attempts, kind: "number" },
          { key: "fault", header: FAILED_MESSAGES.fault },
          { key: "since", header: FAILED_MESSAGES.since },
        ]}
        rows={(listed.ok ? listed.value : []).map(
          ({ messageId, applicationId, subject, state, attempts, lastFault, createdAt }) => ({
            id: messageId,
            ...(state === "failed" && { tone: "danger" as const }),
            cells: {
              message: subject[language],
              application: mayOpen ? (
                <Link className="link" href={applicationPath(applicationId)} prefetch={false}>
                  {applicationId.slice(0, 8)}
                </Link>
              ) : (
                applicationId.slice(0, 8)
              ),
              state: (
                <Badge
                  of={FAILED_MESSAGES[state]}
                  tone={state === "failed" ? "danger" : "warning"}
                  language={language}
                />
              ),
              attempts,
              fault: lastFault ?? COMMON.none[language],
              since: <Age at={createdAt} language={language} />,
            },
          }),
        )}
        empty={<EmptyState title={FAILED_MESSAGES.none} language={language} />}
      />
    </Page>
  );
}
