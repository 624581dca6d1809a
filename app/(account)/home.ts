import type { Role } from "@/contracts/access";
import { navigationOf, PATH } from "../navigation";

/** Where somebody of this role begins. */
export const homeOf = (role: Role): string =>
  role === "citizen" ? PATH.my : (navigationOf(role)[0]?.href ?? PATH.landing);
