import { createHash, pbkdf2Sync, randomBytes, randomUUID } from "node:crypto";
import { withClient } from "../lib/postgres/sql.mjs";

const iterations = 100_000;

/** Lets one new till in at a sales point, with a clerk of its own: what the office does by hand. */
export async function openPointForTill(databaseUrl, code) {
  const pairingCode = "BENCHTIL";
  const clerk = { id: `clerk_${randomUUID()}`, name: "Nhân viên đo", pin: "246810" };
  const salt = randomBytes(16);
  const hash = pbkdf2Sync(clerk.pin, salt, iterations, 32, "sha256").toString("base64");
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query("select id from sales_point where code = $1", [code]);
    const [point] = rows;
    if (!point) throw new Error(`there is no sales point ${code}`);
    await client.query(
      `insert into counter_pairing_code (id, sales_point_id, code_hash, expires_at)
       values ($1, $2, $3, now() + interval '1 day')`,
      [`pcode_${randomUUID()}`, point.id, createHash("sha256").update(pairingCode).digest("hex")],
    );
    await client.query(
      `insert into counter_clerk (id, sales_point_id, name, role, pin_salt, pin_iterations, pin_hash)
       values ($1, $2, $3, 'clerk', $4, $5, $6)`,
      [clerk.id, point.id, clerk.name, salt.toString("base64"), iterations, hash],
    );
  });
  return { pairingCode, clerk };
}
