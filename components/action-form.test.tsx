import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActionForm } from "./action-form";
import { ConfirmAction } from "./confirm-action";
import { UNSENT } from "./form-state";
import { freshKey } from "./fresh-key";
import { SubmitButton } from "./submit-button";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const nothing = async () => UNSENT;
const label = { ko: "호출", en: "Call" };

test("every rendering carries its own idempotency key", () => {
  const form = () =>
    renderToStaticMarkup(
      <ActionForm action={nothing} hidden={{ entryId: "e1", version: 3 }}>
        <SubmitButton label={label} about="12번" />
      </ActionForm>,
    );
  const [first, second] = [form(), form()];
  expect(first).toMatch(/name="idempotencyKey" value="/);
  expect(first.match(UUID)).toHaveLength(1);
  expect(first.match(UUID)).not.toEqual(second.match(UUID));
  expect(first).toContain('name="entryId" value="e1"');
  expect(first).toContain('name="version" value="3"');
});

test("a key is a version 4 UUID, and no two are alike", () => {
  const keys = Array.from({ length: 1000 }, freshKey);
  expect(new Set(keys).size).toBe(1000);
  for (const key of keys) expect(key.replace(UUID, "")).toBe("");
});

test("a button in a row says what it is about", () => {
  expect(renderToStaticMarkup(<SubmitButton label={label} about="12번" />)).toContain(
    '호출<span class="sr-only"> 12번</span>',
  );
});

test("what cannot be taken back is folded away inside its own form", () => {
  const markup = renderToStaticMarkup(
    <ConfirmAction
      action={nothing}
      language="ko"
      label={{ ko: "신청 취소", en: "Cancel" }}
      question={{ ko: "정말 취소할까요?", en: "Really?" }}
      confirm={{ ko: "네", en: "Yes" }}
    />,
  );
  expect(markup).toMatch(
    /^<form .*<details class="confirm"><summary.*정말 취소할까요\?.*<\/details><\/form>/,
  );
  expect(markup).toContain('<button type="submit" class="button danger medium">네</button>');
});
