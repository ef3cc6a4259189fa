import { expect, it } from "vitest";
import { hashPin } from "./pin";

const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

it("hashes a PIN the way a browser derives it again", async () => {
  const { pin_salt, pin_iterations, pin_hash } = await hashPin("2468");
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode("2468"),
    "PBKDF2",
    false,
    ["deriveBits"],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes(pin_salt), iterations: pin_iterations },
    key,
    256,
  );
  expect(Buffer.from(bits).toString("base64")).toBe(pin_hash);
});

it("gives the same PIN another hash each time and refuses what is no PIN", async () => {
  const [first, second] = await Promise.all([hashPin("1234"), hashPin("1234")]);
  expect(first.pin_hash).not.toBe(second.pin_hash);
  await expect(hashPin("12a4")).rejects.toThrow(RangeError);
  await expect(hashPin("123")).rejects.toThrow(RangeError);
});
