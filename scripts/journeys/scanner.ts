import type { Page } from "playwright-core";

/**
 * Scans a code of digits as a scanner plugged in like a keyboard does: keys faster than any hand, Enter at the end. They
 * are not sent one by one with an answer in between: on a busy machine that would be slower than a hand.
 */
export async function scan(page: Page, code: string): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  await Promise.all(scannerKeys(code).map((stroke) => wire.send("Input.dispatchKeyEvent", stroke)));
  await wire.detach();
}

/** The keys of a scan, 8 milliseconds apart. */
function scannerKeys(code: string) {
  const startAt = (performance.timeOrigin + performance.now()) / 1_000;
  const digits = [...code].map((digit) => ({
    key: digit,
    code: `Digit${digit}`,
    text: digit,
    windowsVirtualKeyCode: digit.charCodeAt(0),
  }));
  const enter = { key: "Enter", code: "Enter", text: "\r", windowsVirtualKeyCode: 13 };
  return [...digits, enter].flatMap((stroke, position) => [
    { ...stroke, type: "keyDown" as const, timestamp: startAt + position * 0.008 },
    { ...stroke, type: "keyUp" as const, timestamp: startAt + position * 0.008 + 0.004 },
  ]);
}
