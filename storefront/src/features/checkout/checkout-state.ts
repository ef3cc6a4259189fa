import type { CheckoutPointsAnswer } from "@saolang/contracts";
import type { FieldErrors, FieldValues } from "./checkout-form-data";

/** What the form shows after a try that placed nothing. */
export interface CheckoutState {
  readonly errors: FieldErrors;
  /** Why nothing was placed, in the shopper's language, and what to do. */
  readonly problem: string | null;
  /** An order this form had already placed before it was changed. */
  readonly earlierOrder: { readonly code: string; readonly href: string } | null;
  /** Prices, stock and points as they are now, when they differ from what the page shows. */
  readonly fresh: CheckoutPointsAnswer | null;
  /** Identity of the next try: the same while the last one may still have arrived, a new one once it was refused. */
  readonly checkoutId: string | null;
  /** What was typed, for a page that is rendered anew. */
  readonly values: FieldValues | null;
}

export const untouched: CheckoutState = {
  errors: {},
  problem: null,
  earlierOrder: null,
  fresh: null,
  checkoutId: null,
  values: null,
};
