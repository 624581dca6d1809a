import "./no-eval";

import type { Environment } from "@/credentials/paper/paper";
import type { Bytes } from "@/credentials/primitives";
import { readRevocations as readRevocationsWith } from "@/credentials/trust/read-revocations";
import { readTrustDocument as readTrustDocumentWith } from "@/credentials/trust/signed-list";
import type { TrustList } from "@/credentials/trust/trust-list";
import { verifierOf } from "@/credentials/verify/verifier";
import { webPrimitives } from "./primitives";

export const { verify, toTrustList } = verifierOf(webPrimitives);

export const readRevocations = (text: string, trustList: TrustList, at: Date) =>
  readRevocationsWith(text, trustList, at, webPrimitives);

export const readTrustDocument = (
  jws: string,
  root: { readonly certificate: Bytes; readonly environment: Environment },
) => readTrustDocumentWith(jws, root, webPrimitives);
