/** What a shopper has typed and picked, kept by this tab until the order is placed. */
export interface CheckoutDraft {
  /** Identity of the order to come: a reload must not make two orders of one. */
  readonly checkout_id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly note: string;
  readonly province: string;
  readonly commune_code: string;
  readonly commune_text: string;
  readonly point_id: string;
}

export const emptyDraft: CheckoutDraft = {
  checkout_id: "",
  name: "",
  phone: "",
  email: "",
  street: "",
  note: "",
  province: "",
  commune_code: "",
  commune_text: "",
  point_id: "",
};

/** Reads a kept draft; fields that are not there, or not text, are empty. */
export function readDraft(text: string | null): CheckoutDraft {
  if (text === null) return emptyDraft;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    // Written by nobody of ours: start afresh.
    return emptyDraft;
  }
  if (typeof kept !== "object" || kept === null) return emptyDraft;
  const known = Object.entries(kept).filter(
    ([name, value]) => name in emptyDraft && typeof value === "string",
  );
  return { ...emptyDraft, ...Object.fromEntries(known) };
}
