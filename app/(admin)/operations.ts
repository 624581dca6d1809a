import "server-only";
import { SERVICES, type Service } from "@/contracts/routes";
import { SERVICE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import type { Sentence } from "@/contracts/words/sentence";
import type { Operations } from "@/platform/operations";
import { operations as citizenView } from "@/services/citizen-view";
import { operations as healthCenter } from "@/services/health-center";
import { operations as identity } from "@/services/identity";
import { operations as notification } from "@/services/notification";
import { operations as quarantine } from "@/services/quarantine";
import { operations as testSite } from "@/services/test-site";
import { operations as transferCenter } from "@/services/transfer-center";

/** What an operator may ask of each service. */
export const OPERATIONS: Readonly<Record<Service, Operations>> = {
  "health-center": healthCenter,
  "test-site": testSite,
  "transfer-center": transferCenter,
  quarantine,
  "citizen-view": citizenView,
  notification,
  identity,
};

/** The service that an address names; without one, or with another word, all are meant. */
export const toService = (asked: unknown): Service | null =>
  SERVICES.find((service) => service === asked) ?? null;

/** All services, or the one that was asked for. */
export const servicesFor = (asked: Service | null): readonly Service[] =>
  asked ? [asked] : SERVICES;

/** One link for all services and one for each, to the same page narrowed to it. */
export const serviceChoices = (
  hrefOf: (service: Service | null) => string,
): readonly { readonly href: string; readonly label: Sentence }[] => [
  { href: hrefOf(null), label: COMMON.all },
  ...SERVICES.map((service) => ({ href: hrefOf(service), label: SERVICE[service] })),
];
