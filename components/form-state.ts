/** What a person reads when a form is refused; every text is already in the reader's language. */
export interface FormRefusal {
  readonly message: string;
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** A server's answer to a form. */
export interface FormState {
  readonly refusal: FormRefusal | null;
  /** Said after success where the page stays. */
  readonly notice?: string;
  /**
   * What was typed, given back after a refusal so that a browser without JavaScript keeps it.
   * Never a password.
   */
  readonly typed?: Readonly<Record<string, readonly string[]>>;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** The state before anything was sent. */
export const UNSENT: FormState = { refusal: null };
