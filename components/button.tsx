import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

export type ButtonVariant = "primary" | "secondary" | "tertiary" | "danger";
export type ButtonSize = "small" | "medium" | "large";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** As wide as its place on a phone. */
  readonly wide?: boolean | undefined;
}

export const buttonClass = ({
  variant = "primary",
  size = "medium",
  wide = false,
}: ButtonLook): string => `button ${variant} ${size}${wide ? " wide" : ""}`;

/** A button that does something in the browser. To send a form, use `SubmitButton`. */
export function Button({
  variant,
  size,
  wide,
  ...rest
}: ButtonLook & Omit<ComponentProps<"button">, "className" | "type">) {
  return <button type="button" className={buttonClass({ variant, size, wide })} {...rest} />;
}

/** A link that looks like a button. `download` asks the browser directly, past the router. */
export function LinkButton({
  href,
  download = false,
  children,
  ...look
}: ButtonLook & {
  readonly href: string;
  readonly download?: boolean;
  readonly children: ReactNode;
}) {
  return download ? (
    <a className={buttonClass(look)} href={href} download>
      {children}
    </a>
  ) : (
    <Link className={buttonClass(look)} href={href} prefetch={false}>
      {children}
    </Link>
  );
}
