import type { Tab } from "../till/tab.js";
import type { Till } from "../till/till.js";

/** Who serves: the n-th clerk of the point, whoever that is. */
export type Who = number;

/** The shift that is open on a device, if one is. */
export const openShiftOf = ({ ledger }: Tab) => ledger.shifts.where("state").equals("open").first();

/** The device and the clerk who serves at it now. */
export async function counterOf({ ledger }: Tab, who: Who) {
  const device = await ledger.device.get("this");
  const clerk = device?.clerks[who % device.clerks.length];
  if (!device || !clerk) throw new Error("the till knows its clerks");
  return { device, clerk };
}

/** The same within the shift that is open. */
export async function shiftAt(till: Till, tab: Tab, who: Who) {
  const shift = await openShiftOf(tab);
  if (!shift) throw new Error(`${till.name} works outside a shift`);
  const counter = await counterOf(tab, who);
  return { ...counter, shiftId: shift.shiftId };
}
