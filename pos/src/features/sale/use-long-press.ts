import { type MouseEvent, useRef } from "react";

const longMs = 550;

/** A tap does one thing, holding on or the second mouse button another. A keyboard has its own way to the other. */
export function useLongPress(onTap: () => void, onHold: () => void) {
  const timer = useRef(0);
  const isHeld = useRef(false);

  function begin(): void {
    isHeld.current = false;
    timer.current = window.setTimeout(() => {
      isHeld.current = true;
      onHold();
    }, longMs);
  }
  const end = (): void => window.clearTimeout(timer.current);

  return {
    onPointerDown: begin,
    onPointerUp: end,
    onPointerLeave: end,
    onPointerCancel: end,
    onClick: () => {
      end();
      if (!isHeld.current) onTap();
      isHeld.current = false;
    },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      end();
      if (!isHeld.current) onHold();
    },
  };
}
