import { describe, expect, it } from "vitest";
import { readKnownOrders, withOrder } from "./known-orders";

const order = (n: number) => ({
  code: `SL00000${n}`,
  checkoutId: `0193a5c0-0000-7000-8000-00000000000${n}`,
});

describe("orders a browser remembers", () => {
  it("read back newest first, each once", () => {
    const text = withOrder(withOrder(withOrder(undefined, order(1)), order(2)), order(1));
    expect(readKnownOrders(text)).toEqual([order(1), order(2)]);
  });

  it("are ten at most", () => {
    let text = "";
    for (let n = 0; n < 15; n += 1) text = withOrder(text, { ...order(1), code: `SL${n}` });
    expect(readKnownOrders(text)).toHaveLength(10);
  });

  it("are none when the cookie is not ours", () => {
    expect(readKnownOrders("SL1*not-an-id.<b>*x")).toEqual([]);
  });
});
