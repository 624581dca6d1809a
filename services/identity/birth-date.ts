import { z } from "zod";

const EARLIEST = "1900-01-01";
const SEOUL_MS = 9 * 3_600_000;

/** The calendar date in Korea. */
export const koreanDate = (at: Date): string =>
  new Date(at.getTime() + SEOUL_MS).toISOString().slice(0, 10);

/** An ISO calendar date on which somebody alive can have been born. */
export const BirthDate = z.iso.date().pipe(
  z
    .string()
    .refine((date) => date >= EARLIEST, "too-early")
    .refine((date) => date <= koreanDate(new Date()), "in-the-future"),
);
