"use client";

import { Button, buttonClass } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { QuantityStepper } from "@saolang/ui/quantity-stepper";
import { type ReactNode, useActionState, useState } from "react";
import { addToBasket } from "./actions";
import styles from "./add-to-basket.module.css";

export interface AddToBasketWords {
  readonly add: string;
  readonly adding: string;
  readonly added: string;
  readonly failed: string;
  readonly toBasket: string;
  readonly quantity: string;
  readonly less: string;
  readonly more: string;
}

interface AddToBasketProps {
  readonly words: AddToBasketWords;
  readonly basketHref: string;
  /** The choice of variant, or the hidden input of the only one. */
  readonly children: ReactNode;
}

/** A form that works before and without JavaScript; with it, the page says at once what happened. */
export function AddToBasket({ words, basketHref, children }: AddToBasketProps) {
  const [state, action, isPending] = useActionState(addToBasket, { added: 0, failed: false });
  const [quantity, setQuantity] = useState(1);
  return (
    <form action={action} className={styles.form}>
      {children}
      <div className={styles.row}>
        <QuantityStepper
          name="quantity"
          value={quantity}
          onChange={setQuantity}
          max={99}
          label={words.quantity}
          lessLabel={words.less}
          moreLabel={words.more}
        />
        <Button type="submit" className={styles.add} disabled={isPending}>
          {isPending ? words.adding : words.add}
        </Button>
      </div>
      {state.added > 0 && !isPending ? (
        <Notice tone="good" title={words.added}>
          <a className={buttonClass({ tone: "quiet", size: "small" })} href={basketHref}>
            {words.toBasket}
          </a>
        </Notice>
      ) : null}
      {state.failed ? <Notice tone="bad" title={words.failed} /> : null}
    </form>
  );
}
