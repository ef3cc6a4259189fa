type Held = (lock: Lock | null) => unknown;

/**
 * The Web Locks of one device: every tab of it sees the same names, other tills have their own. Node's locks know no
 * tabs, so what a tab holds is let go when that tab is gone, as a browser does.
 */
export function locksOf(device: string, gone: Promise<void>): LockManager {
  const { locks } = navigator;
  async function request(
    name: string,
    optionsOrHeld: LockOptions | Held,
    heldOrNothing?: Held,
  ): Promise<unknown> {
    const options = typeof optionsOrHeld === "function" ? {} : optionsOrHeld;
    const held = typeof optionsOrHeld === "function" ? optionsOrHeld : heldOrNothing;
    return locks.request(`${device}/${name}`, options, (lock) =>
      Promise.race([held?.(lock), gone]),
    );
  }
  // The engine uses only this shape of the two that the browser's type describes.
  return { request, query: () => locks.query() } as LockManager;
}
