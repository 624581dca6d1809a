import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FormState } from "./form-state";
import { FormSummary } from "./form-summary";

const summary = (state: FormState) =>
  renderToStaticMarkup(
    <FormSummary
      ref={null}
      state={state}
      formId="f"
      labels={{ name: { ko: "성명", en: "Full name" }, symptoms: { ko: "증상", en: "Symptoms" } }}
    />,
  );

test("a form not yet sent says nothing, but can take the focus", () => {
  expect(summary({ refusal: null })).toBe('<div class="summary" tabindex="-1"></div>');
});

test("a refusal is an alert that leads to every field by its label", () => {
  const markup = summary({
    refusal: {
      message: "고쳐 주세요.",
      fields: { name: ["적어 주세요."], "symptoms[]": ["골라 주세요."], other: ["<i>모름</i>"] },
    },
  });
  expect(markup).toContain('role="alert"');
  expect(markup).toContain('href="#f-name">성명: 적어 주세요.');
  expect(markup).toContain('href="#f-symptoms">증상: 골라 주세요.');
  expect(markup).toContain("&lt;i&gt;모름");
});

test("a rule's refusal has no list", () => {
  const markup = summary({ refusal: { message: "이미 진행 중입니다." } });
  expect(markup).toContain("처리하지 못했습니다");
  expect(markup).not.toContain("<ul>");
});

test("success is a status, and silent beside a refusal", () => {
  expect(summary({ refusal: null, notice: "저장했습니다." })).toContain('role="status"');
  expect(summary({ refusal: { message: "아니요" }, notice: "저장했습니다." })).not.toContain(
    "저장",
  );
});
