import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

// 2^15 with r = 8 needs 32 MiB and about 0.1 s per try (OWASP's second-strongest setting).
const logN = 15;
const r = 8;
const p = 1;
const keyBytes = 32;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One look can be typed in two ways on a Vietnamese keyboard (composed or not): NFC makes them one password.
    const options = { N: 2 ** logN, r, p, maxmem: 64 * 1024 * 1024 };
    scrypt(password.normalize("NFC"), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** The hash to keep: algorithm, cost, salt and key in one text. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return ["scrypt", logN, r, p, salt.toString("base64"), key.toString("base64")].join("$");
}

const prefix = ["scrypt", logN, r, p].join("$");

// Compared against when there is no such phone, so that the answer takes as long as a wrong password.
const nobody = `${prefix}$${Buffer.alloc(16).toString("base64")}$${Buffer.alloc(keyBytes).toString("base64")}`;

/** Whether the password is the one that was hashed; null and a hash we do not know are never right, and never fast. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const known = hash !== null && hash.startsWith(`${prefix}$`);
  const [salt = "", key = ""] = (known ? hash : nobody).split("$").slice(4);
  const expected = Buffer.from(key, "base64");
  const actual = await derive(password, Buffer.from(salt, "base64"));
  return expected.length === actual.length && timingSafeEqual(expected, actual) && known;
}
