import { describe, expect, it } from "vitest";
import { CashPaymentService } from "./service";

const provider = new CashPaymentService({});

describe("cash", () => {
  it("is captured at once at the counter", async () => {
    expect(await provider.authorizePayment({ data: {} })).toMatchObject({ status: "captured" });
  });

  it("is only authorised when it is paid on delivery, until it is collected", async () => {
    const { data, status } = await provider.authorizePayment({ data: { on_delivery: true } });
    expect(status).toBe("authorized");
    const collected = await provider.capturePayment({ data });
    expect(await provider.getPaymentStatus({ data: collected.data })).toMatchObject({
      status: "captured",
    });
  });

  it("keeps what the session was made with", async () => {
    const started = await provider.initiatePayment({
      amount: 45_000,
      currency_code: "vnd",
      data: { session_id: "payses_1", on_delivery: true },
    });
    expect(started).toEqual({
      id: "payses_1",
      data: { session_id: "payses_1", on_delivery: true },
    });
    expect(await provider.refundPayment({ amount: 1_000, data: started.data })).toEqual({
      data: started.data,
    });
  });
});
