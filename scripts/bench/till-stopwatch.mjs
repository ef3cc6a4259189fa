/**
 * Runs in the page, before its own code: measures from a key to what it brings about, in the page's own time, so that the
 * browser's wire is not counted. `saolangStopwatch.from(key, selector, text)` answers milliseconds.
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
  globalThis.saolangStopwatch = {
    /** Milliseconds from the page's start until something is on the screen. */
    sinceStart: (selector, text) => until(() => isThere(selector, text, 1)),
    /** Milliseconds from the next press of a key until so many of something are on the screen. */
    from: (key, selector, text, least = 1) =>
      new Promise((resolve) => {
        const pressed = (event) => {
          if (event.key !== key) return;
          globalThis.removeEventListener("keydown", pressed, true);
          void until(() => isThere(selector, text, least)).then((at) =>
            resolve(at - event.timeStamp),
          );
        };
        globalThis.addEventListener("keydown", pressed, true);
      }),
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
