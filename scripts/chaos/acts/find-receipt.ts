import {
  type FoundSale,
  ownSale,
  saleOnServer,
} from "../../../pos/src/features/return/find-sale.js";
import type { Tab } from "../till/tab.js";

/** Looks a receipt up as the till's screen does: here, then at the server for what other tills know. Null when neither knows. */
export async function findReceipt(
  { ledger, ask }: Tab,
  receiptNumber: string,
): Promise<FoundSale | null> {
  const own = await ownSale(ledger, receiptNumber);
  const device = await ledger.device.get("this");
  if (!device) throw new Error("the till is paired");
  const answer = await saleOnServer(ledger, ask, device.token, receiptNumber);
  return answer.kind === "found" ? answer.found : own;
}
