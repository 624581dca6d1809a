import { encode } from "next-auth/jwt";
import { beforeAll, expect, test } from "vitest";
import {
  authSecret,
  cookieName,
  cookieOptions,
  isHttps,
  openToken,
  sealToken,
} from "./session-cookie";

beforeAll(() => {
  process.env.PORTAL_SECRET ??= "a secret of the tests, long enough";
});

test("a cookie holds the token, unreadable, and gives it back", async () => {
  const value = await sealToken("the-token");
  expect(value).not.toContain("the-token");
  expect(Buffer.from(value.split(".").join(""), "base64url").toString()).not.toContain("the-token");
  expect(await openToken(value)).toBe("the-token");
});

test("what we did not make opens to nothing", async () => {
  const value = await sealToken("the-token");
  const secret = authSecret();
  for (const other of [
    undefined,
    "",
    "garbage",
    `${value}x`,
    "a.b.c.d.e",
    "x".repeat(5_000),
    await encode({ token: { sid: "the-token" }, secret: "another secret" }),
    await encode({ token: { sid: "the-token" }, secret, maxAge: -60 }),
    await encode({ token: { sid: { $ne: "" } }, secret }),
  ])
    expect(await openToken(other)).toBeNull();
});

test("over HTTPS the cookie is bound to this host and to HTTPS", () => {
  expect(isHttps(new Headers({ "x-forwarded-proto": "https,http" }))).toBe(true);
  expect(isHttps(new Headers({ "x-forwarded-proto": "http" }))).toBe(false);
  expect(isHttps(new Headers())).toBe(false);
  expect(cookieName(true)).toBe("__Host-next-auth.session-token");
  expect(cookieName(false)).toBe("next-auth.session-token");
  expect(cookieOptions(true)).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
});
