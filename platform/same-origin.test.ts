import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers));

test.each([
  { origin: "http://localhost:3000", host: "localhost:3000" },
  { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" },
  { origin: "http://[::1]:3000", host: "[::1]:3000" },
  { origin: "https://Portal.example", host: "PORTAL.example" },
  { origin: "https://portal.example", host: "10.0.0.7:3000", "x-forwarded-host": "portal.example" },
  { origin: "https://portal.example", host: "a", "x-forwarded-host": "portal.example, inner:80" },
])("%j comes from here", (headers) => {
  expect(from(headers)).toBe(true);
});

test.each([
  { host: "portal.example" },
  { origin: "null", host: "portal.example" },
  { origin: "", host: "portal.example" },
  { origin: "https://evil.example", host: "portal.example" },
  { origin: "https://portal.example.evil.example", host: "portal.example" },
  { origin: "https://evil.example/portal.example", host: "portal.example" },
  { origin: "https://portal.example:8443", host: "portal.example" },
  { origin: "https://portal.example@evil.example", host: "portal.example" },
  { origin: "https://evil.example@portal.example", host: "portal.example" },
  { origin: "https://portal.example/", host: "portal.example" },
  { origin: "file://portal.example", host: "portal.example" },
  { origin: "https://", host: "portal.example" },
  { origin: "https://portal.example" },
  { origin: "https://inner:3000", host: "inner:3000", "x-forwarded-host": "portal.example" },
])("%j does not", (headers) => {
  expect(from(headers as Record<string, string>)).toBe(false);
});
