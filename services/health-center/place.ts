import { z } from "zod";

const PLACE = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a row stands in a list by time, as it is handed back for the page after it. */
export const Place = z
  .string()
  .regex(PLACE)
  .transform((place) => {
    const [, at = "", id = ""] = PLACE.exec(place) ?? [];
    return { at: new Date(Number(at)), id };
  });
type Place = z.output<typeof Place>;

/** Rows of one moment are told apart by their id, so that none falls between two pages. */
export const placeOf = (at: Date, id: string): string => `${at.getTime()}_${id}`;

/** The rows after this one, newest or oldest first; the column's own bound keeps to the index. */
export const olderThan = <Column extends string>(column: Column, { at, id }: Place) => ({
  [column]: { lte: at },
  OR: [{ [column]: { lt: at } }, { id: { lt: id } }],
});
export const newerThan = <Column extends string>(column: Column, { at, id }: Place) => ({
  [column]: { gte: at },
  OR: [{ [column]: { gt: at } }, { id: { gt: id } }],
});
