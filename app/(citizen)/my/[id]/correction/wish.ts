import { z } from "zod";
import { ApplicationId } from "@/contracts/ids";
import { BirthDate, PassportName, PersonName } from "@/services/identity";

const { family, given } = PassportName.shape;

const Wish = z
  .strictObject({
    applicationId: ApplicationId,
    name: PersonName,
    birthDate: BirthDate,
    family: family.exactOptional(),
    given: given.exactOptional(),
    /** Sealed by the health center, which keeps it. */
    grounds: z.string().exactOptional(),
  })
  .superRefine((wish, { addIssue }) => {
    if (wish.family && !wish.given)
      addIssue({ code: "custom", path: ["given"], message: "required" });
    if (wish.given && !wish.family)
      addIssue({ code: "custom", path: ["family"], message: "required" });
  })
  .transform(({ family, given, ...wish }) => ({
    ...wish,
    ...(family && given && { passportName: { family, given } }),
  }));

/** What the form asks for. A passport name has both its parts or is left out. */
export const toWish = (raw: unknown) => Wish.safeParse(raw);
