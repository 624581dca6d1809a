import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { isHere } from "./navigation";
import { Shell } from "./shell";

const shell = (over: Partial<React.ComponentProps<typeof Shell>> = {}, path = "/my") =>
  renderToStaticMarkup(
    <PathnameContext value={path}>
      <Shell
        reader={{ language: "ko", role: null }}
        demo
        navigation={[
          { href: "/", label: { ko: "첫 화면", en: "Home" } },
          { href: "/my", label: { ko: "나의 현황", en: "My status" } },
        ]}
        {...over}
      >
        본문
      </Shell>
    </PathnameContext>,
  );

test("the demonstration never passes for the government", () => {
  expect(shell()).toContain("대한민국 정부의 공식 누리집이 아닙니다");
  const real = shell({ demo: false });
  expect(real).not.toContain("시연");
  expect(real).not.toContain("공식 전자정부 누리집");
});

test("the first thing to reach is a way to the content", () => {
  expect(shell()).toMatch(/^<a class="skip" href="#main">/);
  expect(shell()).toContain('<main id="main" class="frame main" tabindex="-1">');
});

test("the menu marks the page one is on, and only it", () => {
  expect(shell().match(/aria-current="page"/g)).toHaveLength(1);
  expect(shell()).toMatch(
    /aria-current="page"[^>]*href="\/my"|href="\/my"[^>]*aria-current="page"/,
  );
  expect([isHere("/", "/my"), isHere("/my", "/my/1"), isHere("/my", "/mystery")]).toEqual([
    false,
    true,
    false,
  ]);
});

test("who is signed in can sign out, who is not can sign in", () => {
  expect(shell()).toContain('href="/sign-in"');
  const signedIn = shell({
    reader: { language: "ko", role: "citizen", name: "<b>김하늘</b>" },
    signOut: async () => {},
  });
  expect(signedIn).toContain("로그아웃");
  expect(signedIn).toContain("&lt;b&gt;김하늘");
  expect(signedIn).not.toContain('href="/sign-in"');
});

test("a language is switched in that language, and leads back to this page", () => {
  expect(shell({}, "/my/1")).toMatch(
    /<a href="\/language\?to=en&amp;back=%2Fmy%2F1" lang="en" hrefLang="en">English<\/a>/,
  );
  expect(shell()).toMatch(/lang="ko" hrefLang="ko" aria-current="true">한국어/);
});
