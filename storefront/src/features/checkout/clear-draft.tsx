"use client";

import { useEffect } from "react";
import { clearDraftOf } from "./use-draft";

/** On the confirmation: the form that placed this order is done, and the next one gets an identity of its own. */
export function ClearDraft({ checkoutId }: { readonly checkoutId: string }) {
  useEffect(() => {
    clearDraftOf(checkoutId);
  }, [checkoutId]);
  return null;
}
