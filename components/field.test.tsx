import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Checkbox, CheckboxGroup, RadioGroup, Select } from "./choice-field";
import { FormContext } from "./form-context";
import { LanguageProvider } from "./language";
import { optionsOf } from "./option";
import { DateField, TextArea, TextField } from "./text-field";

const label = { ko: "성명", en: "Full name" };
const hint = { ko: "신분증과 같게", en: "As on your card" };
const words = { cough: { ko: "기침", en: "Cough" }, fever: { ko: "발열", en: "Fever" } };

const inForm = (
  field: React.ReactNode,
  over: Partial<React.ComponentProps<typeof FormContext>["value"]> = {},
) =>
  renderToStaticMarkup(
    <FormContext
      value={{ id: "f", errors: {}, typed: {}, pending: false, refused: false, ...over }}
    >
      {field}
    </FormContext>,
  );

test("a field is described by its hint, and after a refusal by its error too", () => {
  const field = <TextField name="name" label={label} hint={hint} required />;
  const calm = inForm(field);
  expect(calm).toContain('<label class="field-label" for="f-name">');
  expect(calm).toContain('aria-describedby="f-name-hint"');
  expect(calm).not.toContain("aria-invalid");

  const refused = inForm(field, { errors: { name: ["성명을 적어 주세요."] } });
  expect(refused).toContain('aria-describedby="f-name-hint f-name-error"');
  expect(refused).toContain('aria-invalid="true"');
  expect(refused).toMatch(/id="f-name-error">.*성명을 적어 주세요\./);
});

test("another field's error is not this field's", () => {
  const markup = inForm(<TextField name="name" label={label} />, { errors: { names: ["아니요"] } });
  expect(markup).not.toContain("아니요");
});

test("what was typed comes back as text, never as markup", () => {
  const typed = { name: ['"><script>alert(1)</script>'], note: ["</textarea><b>"] };
  const markup = inForm(
    <>
      <TextField name="name" label={label} />
      <TextArea name="note" label={label} />
    </>,
    { typed },
  );
  expect(markup).not.toContain("<script");
  expect(markup).not.toContain("<b>");
  expect(markup).toContain("&lt;/textarea&gt;&lt;b&gt;");
});

test("a password does not come back", () => {
  const markup = inForm(<TextField name="word" type="password" label={label} />, {
    typed: { word: ["secret-word"] },
  });
  expect(markup).not.toContain("secret-word");
});

test("what was typed wins over the default, even when it is empty", () => {
  const field = <DateField name="day" label={label} defaultValue="2026-01-01" />;
  expect(inForm(field)).toContain('value="2026-01-01"');
  expect(inForm(field, { typed: { day: ["1990-01-31"] } })).toContain('value="1990-01-31"');
  expect(inForm(field, { typed: { day: [""] } })).toContain('value=""');
});

test("a group's question and error belong to every choice, and its link lands on the first", () => {
  const markup = inForm(
    <CheckboxGroup name="symptoms[]" label={label} options={optionsOf(words)} />,
    { errors: { "symptoms[]": ["알 수 없는 증상입니다."] }, typed: { "symptoms[]": ["fever"] } },
  );
  expect(markup).toContain('<fieldset class="field" aria-describedby="f-symptoms-error">');
  expect(markup).toMatch(
    /<input type="checkbox" id="f-symptoms" name="symptoms\[\]" value="cough"/,
  );
  expect(markup).toMatch(/value="fever" checked=""|checked="" value="fever"/);
  expect(markup.match(/checked/g)).toHaveLength(1);
});

test("nothing is chosen unseen", () => {
  const radios = inForm(<RadioGroup name="kind" label={label} options={optionsOf(words)} />);
  expect(radios).not.toContain("checked");
  const select = inForm(<Select name="kind" label={label} options={optionsOf(words)} />);
  expect(select).toContain('<option value="" selected="">선택하세요</option>');
  expect(inForm(<Checkbox name="agree" label={label} required />)).not.toContain("checked");
});

test("an index in an error's path still finds its field", () => {
  const markup = inForm(
    <CheckboxGroup name="symptoms" label={label} options={optionsOf(words)} />,
    {
      errors: { "symptoms.0": ["알 수 없는 증상입니다."] },
    },
  );
  expect(markup).toContain("알 수 없는 증상입니다.");
});

test("a field speaks the reader's language and marks the other", () => {
  const markup = renderToStaticMarkup(
    <LanguageProvider language="en">
      <TextField name="name" label={label} hint={hint} required />
    </LanguageProvider>,
  );
  expect(markup).toContain('Full name <span class="other" lang="ko">성명</span>');
  expect(markup).toContain("(required)");
  expect(markup).toContain("As on your card");
});
