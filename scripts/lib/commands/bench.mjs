import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Fault } from "../fault.mjs";
import { ensureDataDir, root } from "../paths.mjs";

/**
 * `npm run bench [name …]`: runs the measurements in scripts/bench/*.bench.mjs against their budgets.
 * Each exports `title` and `measure({ progress, dataDir }) -> [{ what, value, unit, budget, good }]`.
 * A missed budget is shown, never an error: what a machine measures depends on the machine.
 */
export async function run(progress, args) {
  const dataDir = ensureDataDir();
  const results = [];
  for (const { name, file } of chosen(args.filter((arg) => !arg.startsWith("--")))) {
    const { title, measure } = await import(pathToFileURL(file));
    progress.say(`\n── ${title} ──`);
    const rows = await measure({ progress, dataDir, args });
    progress.say(table(rows));
    results.push({ name, title, rows });
  }
  const place = path.join(dataDir, "bench.json");
  writeFileSync(place, `${JSON.stringify({ results }, null, 2)}\n`);
  progress.say(`\nThe same figures: ${place}`);
}

function chosen(wanted) {
  const folder = path.join(root, "scripts/bench");
  const all = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".bench.mjs"))
    : [];
  const named = all.map((file) => ({
    name: file.replace(".bench.mjs", ""),
    file: path.join(folder, file),
  }));
  const unknown = wanted.filter((name) => !named.some((one) => one.name === name));
  if (unknown.length > 0) {
    throw new Fault(`There is no measurement called ${unknown.join(", ")}.`, {
      todo: `choose from: ${named.map(({ name }) => name).join(", ") || "none yet"}`,
    });
  }
  return wanted.length === 0 ? named : named.filter(({ name }) => wanted.includes(name));
}

function table(rows) {
  const cells = rows.map(({ what, value, unit, budget, good }) => [
    good === undefined ? " " : good ? "✓" : "✗",
    what,
    `${value} ${unit}`,
    budget ? `budget ${budget}` : "",
  ]);
  const widths = [1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map(
      ([mark, what, value, budget]) =>
        `  ${mark} ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${budget}`,
    )
    .join("\n");
}
