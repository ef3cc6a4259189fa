import { describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "./password";

describe("a password", () => {
  it("is right only against its own hash, and two hashes of it differ", async () => {
    const [one, other] = await Promise.all([
      hashPassword("gốm Bát Tràng"),
      hashPassword("gốm Bát Tràng"),
    ]);
    expect(one).not.toBe(other);
    expect(await isPassword("gốm Bát Tràng", one)).toBe(true);
    expect(await isPassword("gom Bat Trang", one)).toBe(false);
  });

  it("is the same whether its accents were typed composed or not", async () => {
    expect(
      await isPassword("gốm".normalize("NFD"), await hashPassword("gốm".normalize("NFC"))),
    ).toBe(true);
  });

  it("is never right without a hash, or against a hash of an unknown kind", async () => {
    expect(await isPassword("", null)).toBe(false);
    expect(await isPassword("x", "plain$x")).toBe(false);
  });
});
