const lockPrefix = "saolang-basket-";

/**
 * The number of the basket this window sells from: the lowest that no other window holds, so that a reload or a
 * restart comes back to its basket and a second window gets its own. Held until the window is gone.
 */
export function takeSlot(locks: LockManager | undefined, slot = 1): Promise<number> {
  // Without Web Locks there is one basket, and the status strip says to keep to one window.
  if (!locks) return Promise.resolve(slot);
  return new Promise((resolve, reject) => {
    locks
      .request(`${lockPrefix}${slot}`, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(takeSlot(locks, slot + 1));
          return undefined;
        }
        resolve(slot);
        // Never settles: the lock is given back by the browser when the window goes.
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}
