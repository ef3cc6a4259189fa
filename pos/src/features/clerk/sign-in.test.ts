import type { PosClerk } from "@saolang/contracts";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { device, freshName } from "../../test-support/builders.js";
import { checkPin, signIn } from "./sign-in.js";

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

async function aClerk(pin: string): Promise<PosClerk> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, [
    "deriveBits",
  ]);
  const iterations = 1_000;
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    key,
    256,
  );
  const hash = base64(new Uint8Array(bits));
  return {
    id: "clerk_lan",
    name: "Nguyễn Thị Lan",
    role: "clerk",
    pin: { salt: base64(salt), iterations, hash },
  };
}

async function aLedger(clerk: PosClerk, name = freshName()): Promise<Ledger> {
  const ledger = new Ledger(name);
  await ledger.device.put({ ...device, clerks: [clerk] });
  return ledger;
}

const start = Date.parse("2026-11-22T01:00:00.000Z");
const after = (ms: number): Date => new Date(start + ms);

describe("signing a clerk in on the device", () => {
  it("takes the right PIN with no network and refuses a wrong one", async () => {
    const clerk = await aClerk("4711");
    const ledger = await aLedger(clerk);
    expect(await signIn(ledger, clerk, "4711", after(0))).toMatchObject({ ok: true });
    expect(await signIn(ledger, clerk, "4712", after(0))).toMatchObject({
      refusal: { code: "pin_wrong" },
    });
  });

  it("locks for half a minute after three wrong PINs, even for the right one and after a reload", async () => {
    const name = freshName();
    const clerk = await aClerk("4711");
    const ledger = await aLedger(clerk, name);
    for (const pin of ["0000", "0001", "0002"]) await signIn(ledger, clerk, pin, after(0));
    ledger.close();
    const reloaded = new Ledger(name);
    expect(await signIn(reloaded, clerk, "4711", after(29_999))).toMatchObject({
      refusal: { code: "pin_locked" },
    });
    expect(await signIn(reloaded, clerk, "4711", after(30_000))).toMatchObject({ ok: true });
  });

  it("locks twice as long after each further wrong PIN, and the right one starts afresh", async () => {
    const clerk = await aClerk("4711");
    const ledger = await aLedger(clerk);
    for (const pin of ["0000", "0001", "0002"]) await signIn(ledger, clerk, pin, after(0));
    await signIn(ledger, clerk, "0003", after(30_000));
    expect(await signIn(ledger, clerk, "4711", after(89_999))).toMatchObject({ ok: false });
    expect(await signIn(ledger, clerk, "4711", after(90_000))).toMatchObject({ ok: true });
    expect(await signIn(ledger, clerk, "0000", after(90_001))).toMatchObject({
      refusal: { code: "pin_wrong" },
    });
  });

  it("says so when the office took the clerk off this point, right PIN or not", async () => {
    const clerk = await aClerk("4711");
    const ledger = await aLedger(clerk);
    await ledger.device.update("this", { clerks: [] });
    expect(await signIn(ledger, clerk, "4711", after(0))).toMatchObject({
      refusal: { code: "clerk_left" },
    });
    expect(await ledger.pinTries.count()).toBe(0);
  });

  it("goes by the PIN the office set last, not by the one the screen was opened with", async () => {
    const clerk = await aClerk("4711");
    const ledger = await aLedger(clerk);
    await ledger.device.update("this", { clerks: [await aClerk("9999")] });
    expect(await signIn(ledger, clerk, "4711", after(0))).toMatchObject({ ok: false });
    expect(await signIn(ledger, clerk, "9999", after(0))).toMatchObject({ ok: true });
  });

  it("is in the log, wrong PINs too; a PIN that only confirms is no sign-in", async () => {
    const clerk = await aClerk("4711");
    const ledger = await aLedger(clerk);
    await signIn(ledger, clerk, "0000", after(0));
    await signIn(ledger, clerk, "4711", after(1));
    await checkPin(ledger, clerk, "4711", after(2));
    const log = await ledger.log.orderBy("id").toArray();
    expect(log.map(({ act, clerkName }) => [act, clerkName])).toEqual([
      ["pin_wrong", clerk.name],
      ["clerk_signed_in", clerk.name],
    ]);
  });
});
