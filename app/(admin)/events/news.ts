import "server-only";
import type { Person } from "@/contracts/access";
import { SERVICES, type Service } from "@/contracts/routes";
import type { Backlog, OutboxEvent } from "@/platform/outbox";
import { OPERATIONS, servicesFor } from "../operations";

export interface ServiceBacklog {
  readonly service: Service;
  readonly backlog: Backlog | null;
}

/** What each service has still to publish. */
export const backlogs = (actor: Person): Promise<readonly ServiceBacklog[]> =>
  Promise.all(
    SERVICES.map(async (service) => {
      const backlog = await OPERATIONS[service].backlog({}, actor);
      return { service, backlog: backlog.ok ? backlog.value : null };
    }),
  );

export interface ServiceEvent {
  readonly service: Service;
  readonly event: OutboxEvent;
}

const SHOWN = 50;
const SHOWN_OF_A_CASE = 200;

/** The newest events of one service or of all, or those of one case, newest first. */
export async function newestOf(
  actor: Person,
  asked: Service | null,
  applicationId: string | null,
): Promise<readonly ServiceEvent[]> {
  const limit = applicationId ? SHOWN_OF_A_CASE : SHOWN;
  const lists = await Promise.all(
    servicesFor(asked).map(async (service) => {
      const page = { limit, ...(applicationId && { applicationId }) };
      const events = await OPERATIONS[service].events(page, actor);
      return (events.ok ? events.value : []).map((event) => ({ service, event }));
    }),
  );
  return lists
    .flat()
    .toSorted((a, b) => b.event.createdAt.getTime() - a.event.createdAt.getTime())
    .slice(0, limit);
}
