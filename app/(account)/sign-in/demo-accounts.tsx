import { Card } from "@/components/card";
import { Say } from "@/components/say";
import { Table } from "@/components/table";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/contracts/demo";
import { DEMO_NOTE, SIGN_IN } from "@/contracts/words/account";
import { ROLE } from "@/contracts/words/choices";
import { type Language, say } from "@/contracts/words/sentence";

/** Who may be played in the demo, and the one password. */
export function DemoAccounts({ language }: { readonly language: Language }) {
  return (
    <Card title={SIGN_IN.demoTitle} language={language}>
      <p>{say(SIGN_IN.demoLead, language, { password: DEMO_PASSWORD })}</p>
      <Table
        caption={SIGN_IN.demoTitle}
        captionHidden
        language={language}
        columns={[
          { key: "email", header: SIGN_IN.account, kind: "name" },
          { key: "role", header: SIGN_IN.role },
          { key: "note", header: SIGN_IN.demoNote },
        ]}
        rows={DEMO_ACCOUNTS.map(({ email, role }) => ({
          id: email,
          cells: {
            email: <code>{email}</code>,
            role: <Say of={ROLE[role]} language={language} />,
            note: noteOf(email, language),
          },
        }))}
        empty={null}
      />
    </Card>
  );
}

function noteOf(email: string, language: Language) {
  const note = DEMO_NOTE[email];
  return note ? <Say of={note} language={language} /> : null;
}
