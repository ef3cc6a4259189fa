const counterLimit = 0x1000;

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/**
 * Mints UUIDs of version 7 that only ever grow on this device, also when the clock stands still or is set back:
 * the 12 bits after the time count within one millisecond (RFC 9562, 6.2 method 1).
 */
export function createIds(
  nowMs: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const ms = nowMs();
    if (ms > lastMs) {
      lastMs = ms;
      counter = 0;
    } else if (++counter === counterLimit) {
      lastMs += 1;
      counter = 0;
    }
    const tail = [...random(new Uint8Array(8))];
    tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
    const time = lastMs.toString(16).padStart(12, "0");
    const version = (0x7000 | counter).toString(16);
    const text = tail.map(hex).join("");
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${text.slice(0, 4)}-${text.slice(4)}`;
  };
}
