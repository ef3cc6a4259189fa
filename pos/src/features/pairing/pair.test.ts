import { describe, expect, it } from "vitest";
import { createAsk } from "../../device/server.js";
import { Ledger } from "../../local/ledger.js";
import { device, freshName } from "../../test-support/builders.js";
import { pair, refreshDevice } from "./pair.js";

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

const point = { id: "point_1", code: "BT1", name: "Điểm bán Bát Tràng", address: null };
const request = { pairingCode: "ABCD-1234", label: "Quầy" };

const state = {
  device_id: "device_1",
  device_letter: "A",
  label: "Quầy",
  sales_point: point,
  clerks: [],
  last_seq: 7,
  last_receipt_counter: 5,
  server_time: "2026-11-22T01:00:00.000Z",
  demo: true,
};

describe("pairing the till", () => {
  it("keeps who it is, so that the code is needed once", async () => {
    const ledger = new Ledger(freshName());
    const answer = {
      device_id: "device_1",
      device_token: "t".repeat(43),
      device_letter: "A",
      sales_point: point,
    };
    expect(
      (
        await pair(
          ledger,
          createAsk(async () => json(answer)),
          request,
        )
      ).ok,
    ).toBe(true);
    expect(await ledger.device.get("this")).toMatchObject({
      deviceId: "device_1",
      letter: "A",
      token: "t".repeat(43),
    });
  });

  it("keeps nothing when the code is refused or the server is away", async () => {
    const ledger = new Ledger(freshName());
    const refusal = { type: "refusal", code: "pairing_code_unknown", message: "…" };
    expect(
      await pair(
        ledger,
        createAsk(async () => json(refusal, 404)),
        request,
      ),
    ).toMatchObject({
      refusal: { code: "pairing_code_unknown" },
    });
    const away = createAsk(() => Promise.reject(new TypeError("no network")));
    expect(await pair(ledger, away, request)).toMatchObject({ refusal: { code: "server_away" } });
    expect(await ledger.device.count()).toBe(0);
  });

  it("starts its numbers above what the server has seen, and never lowers them", async () => {
    const ledger = new Ledger(freshName());
    await ledger.device.put(device);
    await ledger.counters.put({ name: "receipt", value: 9 });
    await refreshDevice(
      ledger,
      createAsk(async () => json(state)),
      device,
    );
    expect(await ledger.counters.toArray()).toEqual([
      { name: "receipt", value: 9 },
      { name: "seq", value: 7 },
    ]);
    expect(await ledger.device.get("this")).toMatchObject({ isDemo: true });
  });
});
