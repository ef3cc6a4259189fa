import { setTimeout as sleep } from "node:timers/promises";
import { withClient } from "../lib/postgres/sql.mjs";
import { pairTill } from "./till.mjs";

export const title = "Counter: sales of 1 to 3 lines, sent in batches of 50";

const tills = 4;
const perBatch = 50;

/** Sales accepted per second until the answer is durable, then sales shown as Medusa orders per second. */
export async function measure({ stack, sales = 2000 }) {
  const points = stack.demo.salesPoints.slice(0, tills);
  const paired = await Promise.all(points.map((point) => pairTill(stack.addresses.backend, point)));
  await Promise.all(paired.map((till) => till.openShift()));
  const batches = Math.ceil(sales / perBatch / paired.length);
  const startedAt = performance.now();
  const slowest = Math.max(...(await Promise.all(paired.map((till) => sellAll(till, batches)))));
  const accepting = (performance.now() - startedAt) / 1000;
  const accepted = batches * perBatch * paired.length;
  const shown = await projection(stack.databaseUrl);
  return [
    { what: "sales sent", value: accepted, unit: "" },
    rate("accepted, durable", accepted / accepting, 300),
    { what: "slowest batch of 50", value: Math.round(slowest), unit: "ms" },
    rate("shown as Medusa orders", shown, 50),
  ];
}

async function sellAll(till, batches) {
  let slowest = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const startedAt = performance.now();
    await till.sell(perBatch);
    slowest = Math.max(slowest, performance.now() - startedAt);
  }
  return slowest;
}

// Nothing else is sent meanwhile: from the end of accepting until the outbox is empty.
async function projection(databaseUrl) {
  return withClient(databaseUrl, async (client) => {
    const open = async () => {
      const { rows } = await client.query(
        "select count(*)::int as n from outbox_entry where state = 'pending'",
      );
      return rows[0].n;
    };
    const before = await open();
    const startedAt = performance.now();
    while ((await open()) > 0) await sleep(100);
    return before / ((performance.now() - startedAt) / 1000);
  });
}

function rate(what, value, least) {
  return {
    what,
    value: Math.round(value),
    unit: "sales/s",
    budget: `≥ ${least}`,
    good: value >= least,
  };
}
