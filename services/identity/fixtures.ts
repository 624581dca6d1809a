import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { SignUp } from "./account";

/** What a citizen types to sign up. */
export const aSignUp = (over: Partial<z.input<typeof SignUp>> = {}): z.input<typeof SignUp> => ({
  email: `${randomUUID()}@people.test`,
  password: "correct horse battery staple",
  name: "김민준",
  birthDate: "1990-01-31",
  phone: "010-1234-5678",
  ...over,
});
