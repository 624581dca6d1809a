import { PATH } from "../../navigation";

export const passportNamePath = (personId: string): string =>
  `${PATH.profile}/passport-name/${personId}`;
