import { expect, test } from "@playwright/test";
import { Client } from "./support/client";

const CALLS_A_MINUTE = 30;

/** An address nobody else of this run asks from, as the nearest proxy would tell it. */
const somewhere = (): string => `2001:db8::${crypto.randomUUID().slice(0, 4)}`;

test("one address may check thirty codes a minute, and the others are none the worse", async ({
  baseURL,
}) => {
  const program = await Client.anonymous(baseURL ?? "");
  const [here, elsewhere] = [somewhere(), somewhere()];
  const check = (address: string) =>
    program.post("/certificates/verify", { code: "HC1:NOTHING" }, { "x-forwarded-for": address });

  for (let call = 1; call <= CALLS_A_MINUTE; call++) {
    const answer = await check(here);
    expect([call, answer.status()]).toEqual([call, 200]);
    expect(await answer.json()).toEqual({
      valid: false,
      reason: "unreadable",
      kind: null,
      issuer: null,
      payload: null,
    });
  }

  const refused = await check(here);
  expect(refused.status()).toBe(429);
  const { "content-type": type = "", "retry-after": wait = "" } = refused.headers();
  expect(type).toContain("application/problem+json");
  expect(wait).toMatch(/^\d+$/);
  expect(Number(wait)).toBeGreaterThanOrEqual(1);
  expect(Number(wait)).toBeLessThanOrEqual(60);
  expect(await refused.json()).toMatchObject({
    type: "/problems/too-many",
    status: 429,
    title: expect.any(String),
  });

  expect((await check(`${elsewhere}, ${here}`)).status()).toBe(429);
  expect((await check(`${here}, ${elsewhere}`)).status()).toBe(200);
  await program.close();
});
