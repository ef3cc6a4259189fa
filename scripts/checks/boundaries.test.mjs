import { expect, test } from "vitest";
import { check } from "./boundaries.mjs";
import { withRepository } from "./fixture.mjs";

const app = (name) => ({ [`${name}/package.json`]: { name: `@saolang/${name}` } });

async function rulesBroken(files) {
  return withRepository(files, async (root) =>
    (await check(root)).map((line) => line.split(":")[0]),
  );
}

test("an app that imports another app is refused", async () => {
  const broken = await rulesBroken({
    ...app("pos"),
    ...app("backend"),
    "backend/src/price.ts": "export const price = 1;",
    "pos/src/sale.ts": 'export { price } from "../../backend/src/price";',
  });
  expect(broken).toContain("apps-never-import-apps");
});

test("a package that imports an app is refused", async () => {
  const broken = await rulesBroken({
    ...app("pos"),
    "packages/ui/src/button.ts": 'export { sale } from "../../../pos/src/sale";',
    "pos/src/sale.ts": "export const sale = 1;",
  });
  expect(broken).toContain("packages-never-know-apps");
});

test("domain that looks at contracts is refused", async () => {
  const broken = await rulesBroken({
    "packages/contracts/src/sale.ts": "export const shape = 1;",
    "packages/domain/src/sale/index.ts": 'export { shape } from "../../../contracts/src/sale";',
  });
  expect(broken).toContain("domain-stands-alone");
});

test("a feature that reaches into another feature is refused", async () => {
  const broken = await rulesBroken({
    ...app("storefront"),
    "storefront/src/features/basket/data.ts": "export const lines = [];",
    "storefront/src/features/checkout/form.ts": 'export { lines } from "../basket/data";',
  });
  expect(broken).toContain("features-keep-to-themselves");
});

test("two files that need each other are refused", async () => {
  const broken = await rulesBroken({
    ...app("pos"),
    "pos/src/one.ts": 'import { two } from "./two"; export const one = () => two;',
    "pos/src/two.ts": 'import { one } from "./one"; export const two = () => one;',
  });
  expect(broken).toContain("no-circular");
});

test("arrows that point the right way pass", async () => {
  const broken = await rulesBroken({
    ...app("pos"),
    "packages/domain/src/money/index.ts": "export const dong = 1;",
    "packages/contracts/src/sale.ts": 'export { dong } from "../../domain/src/money/index";',
    "pos/src/sale.ts": 'export { dong } from "../../packages/contracts/src/sale";',
  });
  expect(broken).toEqual([]);
});
