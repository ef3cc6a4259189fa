import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createChildren } from "../children.mjs";
import { optionsOf } from "../command.mjs";
import { Fault } from "../fault.mjs";
import { ensureDataDir, root } from "../paths.mjs";
import { stopSignal } from "../signals.mjs";
import { buildAll } from "../stack/build.mjs";
import { startStack } from "../stack/start-stack.mjs";

/**
 * `npm run bench [name …] [--products 20000] [--points 200] [--seconds 10]`: runs the measurements in
 * scripts/bench/*.bench.mjs on a shop of its own, filled for the purpose and removed afterwards. Each exports `title`
 * and `measure({ stack, seconds }) -> [{ what, value, unit, budget, good, rival, note }]`.
 * A missed budget is shown, never an error: what a machine measures depends on the machine.
 */
export async function run(progress, args) {
  const { products = "20000", points = "200", seconds = "10", ...rest } = optionsOf(args);
  if (Object.keys(rest).length > 0) throw new Fault(`Nobody knows --${Object.keys(rest)[0]}.`);
  const measurements = chosen(args.filter((arg) => /^[a-z]/.test(arg)));
  const dataDir = ensureDataDir();
  const children = createChildren(dataDir, { note: "command.json" });
  await buildAll({ progress, children });
  const stack = await startStack({ progress, scale: { products, points }, durable: true });
  stopSignal().then(() => stack.stop().finally(() => process.exit(130)));
  const results = [];
  try {
    for (const { name, file } of measurements) {
      const { title, measure } = await import(pathToFileURL(file));
      progress.say(`\n── ${title} ──`);
      const rows = await measure({ stack, seconds: Number(seconds) });
      progress.say(table(rows));
      results.push({ name, title, rows });
    }
  } finally {
    await stack.stop();
  }
  const place = path.join(dataDir, "bench.json");
  writeFileSync(
    place,
    `${JSON.stringify({ products: Number(products), points: Number(points), results }, null, 2)}\n`,
  );
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
      todo: `choose from: ${named.map(({ name }) => name).join(", ")}`,
    });
  }
  return wanted.length === 0 ? named : named.filter(({ name }) => wanted.includes(name));
}

function table(rows) {
  const cells = rows.map(({ what, value, unit, budget, good, rival, note }) => [
    good === undefined ? " " : good ? "✓" : "✗",
    what,
    `${value} ${unit}`.trim(),
    [budget && `budget ${budget}`, rival && `rival ${rival}`, note].filter(Boolean).join("; "),
  ]);
  const widths = [1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map(
      ([mark, what, value, budget]) =>
        `  ${mark} ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${budget}`,
    )
    .join("\n");
}
