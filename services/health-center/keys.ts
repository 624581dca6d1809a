import { KeyStore } from "@/credentials/node";
import { env } from "@/platform/env";

let store: KeyStore | undefined;

/** The keys of this environment. Only the papers process is given any. */
export function keys(): KeyStore {
  store ??= new KeyStore(env().KEYS_DIR, env().PORTAL_MODE);
  return store;
}
