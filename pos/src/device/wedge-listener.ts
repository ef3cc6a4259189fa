import { createWedge, settleMs, type WedgeStep } from "./wedge.js";

interface Snapshot {
  readonly input: HTMLInputElement;
  readonly value: string;
}

function snapshotOf(element: Element | null): Snapshot | null {
  return element instanceof HTMLInputElement ? { input: element, value: element.value } : null;
}

/** Puts back what stood in a field before the scanner typed into it, in a way React notices. */
function restore({ input, value }: Snapshot): void {
  if (input.value === value) return;
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  property?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Listens for scans on the whole page, whatever has the focus, so that the till is always ready. The keys of a scan
 * leave no trace: not in a field, and its Enter presses no button. Answers how to stop.
 */
export function listenForScans(page: Window, onScan: (code: string) => void): () => void {
  const wedge = createWedge();
  let before: Snapshot | null = null;
  let timer = 0;

  function act(step: WedgeStep): void {
    if (step.kind !== "scan") return;
    if (before) restore(before);
    onScan(step.code);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === "Shift") return;
    const step = wedge.stroke({
      code: event.code,
      key: event.key,
      shift: event.shiftKey,
      isRepeat: event.repeat,
      at: event.timeStamp,
    });
    if (step.kind === "first") before = snapshotOf(page.document.activeElement);
    if (step.kind === "scan") {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    act(step);
    page.clearTimeout(timer);
    timer = page.setTimeout(() => act(wedge.settle()), settleMs);
  }

  page.addEventListener("keydown", onKeyDown, { capture: true });
  return () => {
    page.clearTimeout(timer);
    page.removeEventListener("keydown", onKeyDown, { capture: true });
  };
}
