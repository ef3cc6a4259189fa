"use client";

import type { CheckoutPointsAnswer } from "@saolang/contracts";
import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import type { InputEvent } from "react";
import { AddressFields } from "./address-fields";
import styles from "./checkout-form.module.css";
import type { CheckoutWords } from "./checkout-words";
import { openErrors } from "./open-errors";
import { OrderSum } from "./order-sum";
import { PointChoice } from "./point-choice";
import { RecipientFields } from "./recipient-fields";
import { useCheckout } from "./use-checkout";
import { patchDraft } from "./use-draft";

interface CheckoutFormProps {
  readonly words: CheckoutWords;
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly answer: CheckoutPointsAnswer;
  readonly lines: string;
  readonly checkoutId: string;
  readonly basketHref: string;
}

const keptInputs = ["name", "phone", "email", "street", "note"] as const;

/** The whole checkout on one page; nothing is ticked beforehand and nothing typed is lost. */
export function CheckoutForm({ words, provinces, lines, basketHref, ...start }: CheckoutFormProps) {
  const { action, answer, checkoutId, chosen, draft, form, isPlacing, state, submit } = useCheckout(
    {
      ...start,
      lines,
      networkText: words.network,
    },
  );
  const errors = openErrors(state.errors, state.values, draft);

  const keep = (event: InputEvent<HTMLFormElement>) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
    const name = keptInputs.find((kept) => kept === input.name);
    if (name) patchDraft({ [name]: input.value, checkout_id: checkoutId });
  };

  return (
    // The server says what is wrong, in the page's language; the browser's own bubbles would say it in the device's.
    <form
      ref={form}
      className={styles.form}
      action={action}
      onSubmit={submit}
      onInput={keep}
      noValidate
    >
      <input type="hidden" name="checkout_id" value={checkoutId} readOnly />
      <input type="hidden" name="lines" value={lines} readOnly />
      <input type="hidden" name="goods_total" value={answer.goods_total} readOnly />
      <div className={styles.fields}>
        <RecipientFields words={words} errors={errors} values={draft} />
        <AddressFields words={words} provinces={provinces} errors={errors} draft={draft} />
        <PointChoice
          words={words}
          points={answer.points}
          chosenId={chosen?.id}
          onChoose={(point_id) => patchDraft({ point_id })}
          basketHref={basketHref}
        />
      </div>
      <div className={styles.side}>
        <OrderSum words={words} answer={answer} fee={chosen?.delivery_fee ?? null} />
        <div className={styles.payment}>
          <h2 className={styles.legend}>{words.payment}</h2>
          <p>{words.cashOnDelivery}</p>
          <p className={styles.hint}>{words.cashOnDeliveryText}</p>
        </div>
        {state.problem && !isPlacing ? (
          <Notice tone="bad" title={state.problem}>
            {state.earlierOrder ? (
              <a href={state.earlierOrder.href}>
                {words.earlierOrder} {state.earlierOrder.code}
              </a>
            ) : null}
          </Notice>
        ) : null}
        <Button type="submit" size="large" wide disabled={isPlacing || !chosen}>
          {isPlacing ? words.placing : words.place}
        </Button>
      </div>
    </form>
  );
}
