import { freshKey } from "./fresh-key";
import { LiveForm, type LiveFormProps } from "./live-form";

/**
 * A form that sends a command. Rendered on the server it already carries its idempotency key
 * and works before, or without, any JavaScript; in the browser it also keeps what was typed
 * and never leaves the page for a refusal.
 */
export function ActionForm(props: Omit<LiveFormProps, "idempotencyKey">) {
  return <LiveForm {...props} idempotencyKey={freshKey()} />;
}
