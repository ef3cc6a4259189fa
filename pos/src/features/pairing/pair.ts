import { accept, refuse, type Result } from "@saolang/domain/result";
import type { Answer, Ask } from "../../device/server.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";

/** What a question that was not answered comes to: the server's own code, or server_away. */
export const refusedBy = (
  answer: Exclude<Answer<unknown>, { kind: "ok" }>,
): Result<never, string> => refuse(answer.kind === "refused" ? answer.code : "server_away");

/**
 * Pairs this till with the code the office gave. The token is kept in the ledger before anything else is asked: a code
 * works once. A till that was revoked is paired again with a code for the same device; what waits is then sent under the
 * new token. Refuses with what the server says (pairing_code_unknown, too_many_tries), server_away, or
 * paired_as_other_device when the code was for another device: this ledger's numbers belong to one device only.
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
  return ledger.transaction("rw", ledger.device, async () => {
    const before = await ledger.device.get("this");
    if (before && before.deviceId !== value.device_id) return refuse("paired_as_other_device");
    const device: DeviceRow = {
      clerks: [],
      isDemo: false,
      ...before,
      key: "this",
      deviceId: value.device_id,
      token: value.device_token,
      letter: value.device_letter,
      salesPoint: value.sales_point,
    };
    await ledger.device.put(device);
    return accept(device);
  });
}
