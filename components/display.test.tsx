import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CASE_STATUS } from "@/contracts/words/states";
import { Age, KoreanTime } from "./korean-time";
import { Say } from "./say";
import { StatusSteps } from "./status-steps";
import { Table } from "./table";

const at = "2026-03-02T15:00:00.000Z";

test("the other language is marked as such; what is the same in both is said once", () => {
  expect(renderToStaticMarkup(<Say of={{ ko: "음성", en: "Negative" }} language="en" />)).toBe(
    'Negative <span class="other" lang="ko">음성</span>',
  );
  expect(renderToStaticMarkup(<Say of={{ ko: "PCR", en: "PCR" }} language="ko" />)).toBe("PCR");
});

test("a time is Korean to people and exact to machines", () => {
  expect(renderToStaticMarkup(<KoreanTime at={at} language="ko" style="end-of-day" />)).toBe(
    `<time dateTime="${at}">2026. 3. 2.(월) 24:00</time>`,
  );
  expect(
    renderToStaticMarkup(<Age at={at} language="ko" now={new Date("2026-03-02T15:03:10.000Z")} />),
  ).toBe(`<time dateTime="${at}" title="2026. 3. 3.(화) 00:00">3분 전</time>`);
});

test("the present step is told to everyone, not only shown", () => {
  const markup = renderToStaticMarkup(
    <StatusSteps
      language="ko"
      steps={[
        { label: CASE_STATUS.submitted, state: "done", at },
        { label: CASE_STATUS.waiting, state: "current" },
        { label: CASE_STATUS.called, state: "next" },
      ]}
    />,
  );
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
  expect(markup).toMatch(/aria-current="step">.*검사 대기.*\(현재 단계\)/);
  expect(markup).toContain("(완료)");
  expect(markup).toContain("(예정)");
});

test("on a phone each cell can say its own column", () => {
  const columns = [
    { key: "number", header: { ko: "번호", en: "No." }, kind: "name" },
    { key: "name", header: { ko: "성명", en: "Name" } },
  ] as const;
  const table = (rows: { id: string; cells: { number: string; name: string } }[]) =>
    renderToStaticMarkup(
      <Table
        caption={{ ko: "명단", en: "List" }}
        columns={columns}
        rows={rows}
        language="ko"
        empty="없음"
      />,
    );
  const markup = table([{ id: "1", cells: { number: "1번", name: "<김>" } }]);
  expect(markup).toContain("<caption>명단");
  expect(markup).toContain('<th scope="row" data-label="번호" role="rowheader">1번</th>');
  expect(markup).toContain('<td data-label="성명" role="cell">&lt;김&gt;</td>');
  expect(table([])).toBe("없음");
});
