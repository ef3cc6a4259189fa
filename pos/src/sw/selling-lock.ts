const name = "saolang-selling";

/** A basket at work in this window. */
export interface SellingBasket {
  readonly isSelling: () => boolean;
  /** Calls back when that may have changed; answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Selling {
  /** Goods are in a basket of this window. */
  readonly isSelling: () => boolean;
  /** Counts one more basket in; answers how to leave it out again. */
  readonly watch: (basket: SellingBasket) => () => void;
}

/**
 * Knows whether a basket of this window, the real one or the one of training, is in the middle of a sale, and holds a lock
 * that windows share for as long as it is, so that the others know.
 */
export function createSelling(locks: LockManager | undefined): Selling {
  const baskets = new Set<SellingBasket>();
  let release: (() => void) | null = null;
  const isSelling = (): boolean => [...baskets].some((basket) => basket.isSelling());

  function follow(): void {
    if (isSelling() === (release !== null)) return;
    if (release) {
      release();
      release = null;
      return;
    }
    const over = new Promise<void>((resolve) => {
      release = resolve;
    });
    void locks?.request(name, { mode: "shared" }, () => over);
  }

  return {
    isSelling,
    watch(basket) {
      baskets.add(basket);
      const stop = basket.subscribe(follow);
      follow();
      return () => {
        stop();
        baskets.delete(basket);
        follow();
      };
    },
  };
}

/** Runs `act` when no window is in the middle of a sale; answers whether it did. */
export async function unlessSelling(
  locks: LockManager | undefined,
  act: () => void,
): Promise<boolean> {
  // Without Web Locks there is one window, and the caller has asked that one.
  if (!locks) {
    act();
    return true;
  }
  return locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock === null) return false;
    act();
    return true;
  });
}
