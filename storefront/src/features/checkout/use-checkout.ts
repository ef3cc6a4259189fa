import type { CheckoutPointsAnswer } from "@saolang/contracts";
import { unstable_rethrow } from "next/navigation";
import {
  type SubmitEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { placeOrder, pointsFor } from "./actions";
import { type CheckoutState, untouched } from "./checkout-state";
import { emptyDraft } from "./draft";
import { patchDraft, useDraft } from "./use-draft";

interface CheckoutStart {
  /** The basket as the server priced it, in the form the action reads back. */
  readonly lines: string;
  readonly answer: CheckoutPointsAnswer;
  /** Minted by the server for a form that has no identity yet. */
  readonly checkoutId: string;
  readonly networkText: string;
}

/** One checkout form: its draft, the live offer for the commune picked, and the try to place it. */
export function useCheckout({
  lines,
  answer: first,
  checkoutId: minted,
  networkText,
}: CheckoutStart) {
  const kept = useDraft();
  // The form's own action serves pages without JavaScript; with it, `submit` below catches a dead network.
  const [posted, action] = useActionState(placeOrder, untouched);
  const draft = kept === emptyDraft && posted.values ? { ...emptyDraft, ...posted.values } : kept;
  const [tried, setTried] = useState<CheckoutState | null>(null);
  const [asked, setAsked] = useState<CheckoutPointsAnswer | null>(null);
  const [isPlacing, startPlacing] = useTransition();
  const form = useRef<HTMLFormElement>(null);

  const state = tried ?? posted;
  const answer = asked ?? posted.fresh ?? first;
  const chosen = answer.points.find(({ id }) => id === draft.point_id) ?? answer.points[0];
  const checkoutId = draft.checkout_id || (posted.checkoutId ?? minted);

  useEffect(() => {
    if (draft.commune_code === "") return;
    let isOvertaken = false;
    const ask = async () => {
      const points = await pointsFor(lines, draft.commune_code);
      if (!isOvertaken && points) setAsked(points);
    };
    ask().catch(unstable_rethrow);
    return () => {
      isOvertaken = true;
    };
  }, [draft.commune_code, lines]);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [tried]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    // Kept before it is sent: whatever happens to the answer, a reload asks with the same identity.
    patchDraft({ checkout_id: checkoutId });
    startPlacing(async () => {
      try {
        const next = await placeOrder(untouched, filled);
        if (next.fresh) setAsked(next.fresh);
        if (next.checkoutId) patchDraft({ checkout_id: next.checkoutId });
        setTried(next);
      } catch (error) {
        // The way to the confirmation is an exception of Next's own.
        unstable_rethrow(error);
        setTried({ ...untouched, problem: networkText });
      }
    });
  };

  return { action, answer, checkoutId, chosen, draft, form, isPlacing, state, submit };
}
