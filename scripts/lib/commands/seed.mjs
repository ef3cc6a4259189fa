import { Fault } from "../fault.mjs";
import { onInstallation, optionsOf } from "../command.mjs";
import { buildAll } from "../stack/build.mjs";
import { prepareDatabase, seedScale } from "../stack/prepare.mjs";

/** `npm run seed -- --products 20000 --points 200`: fills the installation with made-up goods to measure with. */
export async function run(progress, args) {
  const { products = "20000", points = "200" } = optionsOf(args);
  for (const [name, value] of Object.entries({ products, points })) {
    if (!/^[1-9]\d*$/.test(value))
      throw new Fault(`--${name} takes a whole number above 0, not "${value}".`);
  }
  return onInstallation(async ({ url, env, children }) => {
    await buildAll({ progress, children, only: "./packages/*" });
    await prepareDatabase({ progress, children, url, env, embedded: !process.env.DATABASE_URL });
    await progress.step(`Adding ${products} products at ${points} sales points`, () =>
      seedScale(children, env, { products, points }),
    );
  });
}
