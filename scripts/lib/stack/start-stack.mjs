import { freePort } from "../ports.mjs";
import { runStack } from "./run-stack.mjs";
import { openThrowAway } from "./throw-away.mjs";

const silent = { step: (_what, work) => work(), say: () => {} };

/**
 * A whole shop for a test or a measurement: three built apps on free ports, with a database and a data folder of
 * their own, filled like a fresh demo. Inside `npm test` they share one throw-away server and one filled template.
 * `scale: { products, points }` adds made-up goods; `durable` keeps PostgreSQL's promises, for honest measurements.
 * Answers what `runStack` answers and `dataDir`; `stop` removes everything.
 */
export async function startStack({ more = {}, progress = silent, scale, durable = false } = {}) {
  const home = await openThrowAway({ progress, scale, durable });
  const { children, dataDir, database } = home;
  try {
    const ports = {
      backend: await freePort(),
      storefront: await freePort(),
      pos: await freePort(),
    };
    const stack = await runStack({ progress, children, dataDir, ports, database, more });
    const stop = async () => {
      await stack.stop();
      await home.close();
    };
    return { ...stack, dataDir, stop };
  } catch (error) {
    await home.close();
    throw error;
  }
}
