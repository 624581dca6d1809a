import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { ConfirmAction } from "@/components/confirm-action";
import { KoreanTime } from "@/components/korean-time";
import { Table } from "@/components/table";
import { PEOPLE } from "@/contracts/words/admin";
import { ROLE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import type { Listed } from "@/services/identity";
import { dismissAction } from "./actions";
import { type Places, postName } from "./places";

export function PeopleTable({
  people,
  places,
  self,
  language,
  empty,
}: {
  readonly people: readonly Listed[];
  readonly places: Places;
  /** Who is looking; nobody dismisses themselves. */
  readonly self: string;
  readonly language: Language;
  readonly empty: ReactNode;
}) {
  return (
    <Table
      caption={PEOPLE.list}
      language={language}
      columns={[
        { key: "name", header: PEOPLE.name, kind: "name" },
        { key: "email", header: PEOPLE.email },
        { key: "role", header: PEOPLE.role },
        { key: "post", header: PEOPLE.post },
        { key: "state", header: PEOPLE.state },
        { key: "since", header: PEOPLE.since },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={people.map(({ id, name, account, createdAt }) => ({
        id,
        cells: {
          name,
          email: account?.email ?? "–",
          role: (account ? ROLE[account.role] : PEOPLE.dependant)[language],
          post: (account && postName(account, places)?.[language]) ?? "–",
          state: account && (
            <Badge
              of={account.dismissedAt ? PEOPLE.dismissedState : PEOPLE.active}
              tone={account.dismissedAt ? "neutral" : "success"}
              language={language}
            />
          ),
          since: <KoreanTime at={createdAt} language={language} style="date" />,
          actions:
            id === self
              ? PEOPLE.yourself[language]
              : account &&
                !account.dismissedAt && (
                  <ConfirmAction
                    action={dismissAction}
                    hidden={{ personId: id }}
                    label={PEOPLE.dismiss}
                    about={name}
                    question={PEOPLE.dismissQuestion}
                    confirm={PEOPLE.dismissConfirm}
                    language={language}
                    variant="tertiary"
                    size="small"
                  />
                ),
        },
      }))}
      empty={empty}
    />
  );
}
