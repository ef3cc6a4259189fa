import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withClient } from "../postgres/sql.mjs";

/** What the demo seed wrote about sign-ins and goods, or null in an installation without a demo. */
export function readDemo(dataDir) {
  const file = path.join(dataDir, "demo.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Ports may differ from those of the first start: the addresses in demo.json follow them. */
export function refreshAddresses(dataDir, addresses) {
  const demo = readDemo(dataDir);
  if (!demo) return;
  if (Object.entries(addresses).every(([app, url]) => demo[app] === url)) return;
  const file = path.join(dataDir, "demo.json");
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...demo, ...addresses }, null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(`${file}.new`, file);
}

/**
 * The publishable key the storefront reads with: the demo's, else the oldest one still valid.
 * @param {string} dataDir
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function publishableKey(dataDir, url) {
  const known = readDemo(dataDir)?.publishableKey;
  if (known) return known;
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null
       order by created_at limit 1`,
    );
    return rows[0]?.token ?? "";
  });
}

/** The table a start ends with: addresses first, then who can sign in where. */
export function welcome(addresses, demo) {
  const lines = [
    ["Storefront", addresses.storefront],
    ["Till", addresses.pos],
    ["Office (admin)", `${addresses.backend}/app`],
  ];
  if (demo) lines.push(...signIns(demo));
  const width = Math.max(...lines.map(([what]) => what.length));
  const table = lines.map(([what, value]) => `  ${what.padEnd(width)}  ${value}`);
  return ["", "Sao Làng is open.", "", ...table, "", "Ctrl-C stops everything.", ""].join("\n");
}

function signIns(demo) {
  const points = demo.salesPoints
    .slice(0, 3)
    .flatMap((point) => [
      [`Till ${point.code}`, `pairing code ${point.pairingCode} · ${point.name}`],
      ...point.clerks.map(({ name, pin, role }) => [`  ${role}`, `${name}, PIN ${pin}`]),
    ]);
  const producers = (demo.producers ?? [])
    .slice(0, 2)
    .map(({ name, phone, password }) => ["Producer", `${name} · ${phone} · ${password}`]);
  const rest = demo.salesPoints.length - 3;
  return [
    ["Office sign-in", `${demo.admin.email} · ${demo.admin.password}`],
    ...points,
    ...producers,
    ...(rest > 0 ? [["", `${rest} more sales points in DATA_DIR/demo.json`]] : []),
  ];
}
