/**
 * Runs in the page, before its own code: measures from a key to what it brings about, in the page's own time, so that the
 * browser's wire is not counted.
 */
export function installStopwatch() {
  const { document, MutationObserver, requestAnimationFrame } = globalThis;
  const isThere = (selector, text, least) => {
    const found = [...document.querySelectorAll(selector)];
    return (
      found.length >= least &&
      (text === null || found.some((one) => one.textContent.includes(text)))
    );
  };
  // Before the page's own listeners, which keep a scanner's Enter to themselves.
  const waiting = new Set();
  let taken;
  const tell = (event) => waiting.forEach((hear) => hear(event));
  globalThis.addEventListener("keydown", tell, true);
  globalThis.saolangStopwatch = {
    /** Milliseconds from the page's start until something is on the screen. */
    sinceStart: (selector, text) => until(() => isThere(selector, text, 1)),
    /** Gets ready for the next press of a key; `taken` then answers the milliseconds until so many of something are there. */
    arm: (key, selector, text, least = 1) => {
      taken = new Promise((resolve) => {
        const pressed = (event) => {
          if (event.key !== key) return;
          waiting.delete(pressed);
          void until(() => isThere(selector, text, least)).then((at) =>
            resolve(at - event.timeStamp),
          );
        };
        waiting.add(pressed);
      });
    },
    taken: () => taken,
  };

  function until(isSo) {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return false;
        watcher.disconnect();
        // When it has been painted, not when it was put in.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        return true;
      };
      const watcher = new MutationObserver(look);
      if (!look())
        watcher.observe(document, { childList: true, subtree: true, characterData: true });
    });
  }
}
