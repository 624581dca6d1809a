import { LinkButton } from "@/components/button";
import { Card } from "@/components/card";
import { Qr } from "@/components/qr";
import { CERTIFICATE_KIND } from "@/contracts/words/choices";
import { MY_PAPER } from "@/contracts/words/papers";
import type { Language, Sentence } from "@/contracts/words/sentence";
import type { CertificateWithCodes } from "@/services/health-center";

/** The codes to hold up to a scanner: a negative result has two, any other paper one. */
export function Codes({
  of: { certificateId, kind },
  codes: { hc1, shc, code },
  language,
}: {
  readonly of: CertificateWithCodes;
  readonly codes: NonNullable<CertificateWithCodes["codes"]>;
  readonly language: Language;
}) {
  const show = (title: Sentence, hint: Sentence, value: string) => (
    <Card title={title} language={language}>
      <p>{hint[language]}</p>
      <Qr value={value} label={`${CERTIFICATE_KIND[kind][language]} · ${title[language]}`} />
      {value === shc && (
        <LinkButton
          href={`/api/v1/certificates/${certificateId}/health-card`}
          download
          variant="secondary"
          wide
        >
          {MY_PAPER.healthCardFile[language]}
        </LinkButton>
      )}
    </Card>
  );
  return (
    <>
      {hc1 && show(MY_PAPER.hc1, MY_PAPER.hc1Hint, hc1)}
      {code && show(MY_PAPER.code, MY_PAPER.codeHint, code)}
      {shc && show(MY_PAPER.shc, MY_PAPER.shcHint, shc)}
    </>
  );
}
