import { describe, expect, it } from "vitest";
import { createAsk } from "../../device/server.js";
import { Ledger } from "../../local/ledger.js";
import { device, freshName } from "../../test-support/builders.js";
import { pair } from "./pair.js";

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

const point = { id: "point_1", code: "BT1", name: "Điểm bán Bát Tràng", address: null };
const request = { pairingCode: "ABCD-1234", label: "Quầy" };

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

  it("fault 11: pairs again under a new token as the same device, and keeps all it holds", async () => {
    const ledger = new Ledger(freshName());
    await ledger.device.put({ ...device, clockOffsetMs: 500 });
    const answer = {
      device_id: device.deviceId,
      device_token: "n".repeat(43),
      device_letter: device.letter,
      sales_point: point,
    };
    const again = await pair(
      ledger,
      createAsk(async () => json(answer)),
      request,
    );
    expect(again.ok).toBe(true);
    expect(await ledger.device.get("this")).toMatchObject({
      token: "n".repeat(43),
      clockOffsetMs: 500,
    });
  });

  it("refuses a code of another device: the numbers in this ledger belong to one", async () => {
    const ledger = new Ledger(freshName());
    await ledger.device.put(device);
    const answer = {
      device_id: "device_2",
      device_token: "n".repeat(43),
      device_letter: "B",
      sales_point: point,
    };
    const other = await pair(
      ledger,
      createAsk(async () => json(answer)),
      request,
    );
    expect(other).toMatchObject({ refusal: { code: "paired_as_other_device" } });
    expect(await ledger.device.get("this")).toEqual(device);
  });
});
