import type { PosDeviceAnswer } from "@saolang/contracts";
import { accept, refuse, type Result } from "@saolang/domain/result";
import type { Answer, Ask } from "../../device/server.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import { type Ledger, raiseCounters } from "../../local/ledger.js";

/** Codes a pairing or a look at the device can be refused with; the text of each is in the registry. */
type Refused = Result<never, string>;

const refusedBy = (answer: Exclude<Answer<unknown>, { kind: "ok" }>): Refused =>
  refuse(answer.kind === "refused" ? answer.code : "server_away");

/**
 * Pairs this till with the code the office gave. The token is kept in the ledger before anything else is asked:
 * a code works once. Refuses with what the server says (pairing_code_unknown, too_many_tries) or server_away.
 */
export async function pair(
  ledger: Ledger,
  ask: Ask,
  request: { readonly pairingCode: string; readonly label: string },
): Promise<Result<DeviceRow, string>> {
  const answer = await ask({
    path: "/pos/devices/pair",
    token: null,
    body: JSON.stringify({ pairing_code: request.pairingCode, label: request.label }),
    shape: (wire) => wire.pairAnswer,
  });
  if (answer.kind !== "ok") return refusedBy(answer);
  const { value } = answer;
  const device: DeviceRow = {
    key: "this",
    deviceId: value.device_id,
    token: value.device_token,
    letter: value.device_letter,
    salesPoint: value.sales_point,
    clerks: [],
    isDemo: false,
  };
  await ledger.device.put(device);
  return accept(device);
}

/**
 * Asks who may sell here and which numbers the server has seen from this till, and keeps both. `server_time` in the
 * answer tells how far this till's clock is off. Refuses as `pair` does, and signed_out.
 */
export async function refreshDevice(
  ledger: Ledger,
  ask: Ask,
  device: DeviceRow,
): Promise<Result<PosDeviceAnswer, string>> {
  const answer = await ask({
    path: "/pos/device",
    token: device.token,
    shape: (wire) => wire.posDeviceAnswer,
  });
  if (answer.kind !== "ok") return refusedBy(answer);
  const { value } = answer;
  await raiseCounters(ledger, { seq: value.last_seq, receipt: value.last_receipt_counter });
  await ledger.device.update("this", {
    salesPoint: value.sales_point,
    clerks: value.clerks,
    isDemo: value.demo,
  });
  return accept(value);
}
