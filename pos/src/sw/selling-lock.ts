const name = "saolang-selling";

/** Holds a lock that windows share for as long as this window has a sale under way, so that the others know. */
export function holdWhileSelling(
  locks: LockManager | undefined,
  selling: {
    readonly isSelling: () => boolean;
    readonly subscribe: (listener: () => void) => void;
  },
): void {
  let release: (() => void) | null = null;
  function follow(): void {
    if (selling.isSelling() === (release !== null)) return;
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
  selling.subscribe(follow);
  follow();
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
