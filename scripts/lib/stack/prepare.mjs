import path from "node:path";
import { Fault } from "../fault.mjs";
import { root } from "../paths.mjs";
import { createDatabase, databaseUrl, dropDatabase } from "../postgres/sql.mjs";
import { migrationFingerprint } from "./fingerprint.mjs";
import { tool } from "./settings.mjs";
import { readState, writeState } from "./state.mjs";

const backend = path.join(root, "backend");

/** Brings the tables up to date and, on first use, fills in the demo. `embedded`: the database is ours to remake. */
export async function prepareDatabase({ progress, children, url, env, embedded, demo = true }) {
  let state = await readState(url);
  if (state.demo === "started") {
    await recoverHalfSeed({ progress, url, embedded });
    state = await readState(url);
  }
  // Medusa's workflow engine keeps its tables under other migrations when a Redis is there.
  const wanted = `${migrationFingerprint()}${env.REDIS_URL ? "+redis" : ""}`;
  if (state.migrations !== wanted) {
    await progress.step("Bringing the database up to date", () => migrate(children, env));
    await writeState(url, "migrations", wanted);
  }
  if (!demo || state.demo === "done") return;
  await progress.step("Filling in the demo shop", async () => {
    await writeState(url, "demo", "started");
    await seedDemo(children, env);
    await writeState(url, "demo", "done");
  });
}

async function migrate(children, env) {
  await children.run({
    what: "Bringing the database up to date",
    name: "migrate",
    command: process.execPath,
    args: [tool("medusa"), "db:migrate", "--execute-safe-links"],
    cwd: backend,
    env,
  });
}

/** Fills an empty shop with the demo. */
function seedDemo(children, env) {
  return seed(children, { ...env, SAOLANG_SEED_MODE: "demo" });
}

/** Adds made-up products and sales points to measure with. */
export function seedScale(children, env, { products, points }) {
  return seed(children, {
    ...env,
    SAOLANG_SEED_MODE: "scale",
    SAOLANG_SEED_PRODUCTS: products,
    SAOLANG_SEED_POINTS: points,
  });
}

function seed(children, env) {
  return children.run({
    what: "Filling the database",
    name: "seed",
    command: process.execPath,
    args: [tool("medusa"), "exec", "./src/seed/run.ts"],
    cwd: backend,
    env,
  });
}

// A demo that was cut off half way is of no use to anybody; a database of the operator's own is never dropped.
async function recoverHalfSeed({ progress, url, embedded }) {
  if (!embedded) {
    throw new Fault("The demo was only half filled in when an earlier start was cut off.", {
      todo: "empty the database of DATABASE_URL (drop and create it), then start again.",
    });
  }
  const server = databaseUrl(url, "postgres");
  const databaseName = new URL(url).pathname.slice(1);
  await progress.step("Clearing a demo that was cut off half way", async () => {
    await dropDatabase(server, databaseName);
    await createDatabase(server, databaseName);
  });
}
