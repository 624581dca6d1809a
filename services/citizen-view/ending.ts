import { type CaseEvent, newest, ofTypes } from "./case-event";

/**
 * Whether the application was called off before a test. A reinstatement undoes it; a place given
 * back says the same where the health center's own news is still on its way.
 */
export function lapseOf(events: readonly CaseEvent[]): "cancelled" | "expired" | null {
  const last = newest(
    ofTypes(
      events,
      "health-center.application-cancelled.v1",
      "health-center.application-expired.v1",
      "health-center.application-reinstated.v1",
    ),
  );
  switch (last?.type) {
    case "health-center.application-cancelled.v1":
      return "cancelled";
    case "health-center.application-expired.v1":
      return "expired";
    case "health-center.application-reinstated.v1":
      return null;
    case undefined:
      return newest(ofTypes(events, "test-site.left-waiting-list.v1"))?.data.why ?? null;
  }
}
