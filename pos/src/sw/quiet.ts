/** So long nobody has touched the window before it counts as quiet, ms. */
const quietMs = 30_000;
const inputs = ["pointerdown", "keydown", "wheel"] as const;

const isTyped = (field: Element): boolean =>
  (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) &&
  field.type !== "checkbox" &&
  field.type !== "radio" &&
  field.value !== "";

export interface Quiet {
  /** True when nobody is at this window: no input for a while, no open dialog, nothing typed that would be lost. */
  readonly isQuiet: () => boolean;
  readonly stop: () => void;
}

/** Watches a window for somebody at work. `ticks`: milliseconds that only ever grow. */
export function watchQuiet(page: Window, ticks: () => number): Quiet {
  let touchedAt = ticks();
  const touch = (): void => {
    touchedAt = ticks();
  };
  for (const name of inputs) page.addEventListener(name, touch, { capture: true, passive: true });
  return {
    isQuiet() {
      if (ticks() - touchedAt < quietMs) return false;
      const { document } = page;
      if (document.querySelector("dialog[open]")) return false;
      return ![...document.querySelectorAll("input, textarea")].some(isTyped);
    },
    stop() {
      for (const name of inputs) page.removeEventListener(name, touch, { capture: true });
    },
  };
}
