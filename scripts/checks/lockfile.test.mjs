import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check } from "./lockfile.mjs";
import { completed } from "./optional-packages.mjs";

const lock = (packages) => ({ "package-lock.json": { packages } });

test("a version range is refused", () =>
  withRepository({ "pos/package.json": { dependencies: { dexie: "^4.4.7" } } }, (root) =>
    expect(check(root)).toEqual(["pos/package.json asks for dexie ^4.4.7; versions are exact"]),
  ));

test("two workspaces that want different versions of a package are refused", () =>
  withRepository(
    {
      "pos/package.json": { dependencies: { zod: "4.2.0" } },
      "packages/contracts/package.json": { dependencies: { zod: "4.6.7" } },
    },
    (root) =>
      expect(check(root)).toEqual([
        "packages/contracts/package.json asks for zod 4.6.7, pos/package.json for 4.2.0",
      ]),
  ));

test("a registry host in the lockfile is refused", () =>
  withRepository(
    lock({ "node_modules/a": { resolved: "https://mirror.example/a/-/a-1.0.0.tgz" } }),
    (root) =>
      expect(check(root)).toEqual([
        "package-lock.json names https://mirror.example; npm finds its registry itself",
      ]),
  ));

test("Medusa packages of two versions are refused", () =>
  withRepository(
    lock({
      "node_modules/@medusajs/medusa": { version: "2.21.2" },
      "node_modules/@medusajs/order": { version: "2.21.1" },
    }),
    (root) =>
      expect(check(root)).toEqual([
        "Medusa's packages differ: 2.21.2 (@medusajs/medusa) and 2.21.1 (@medusajs/order)",
      ]),
  ));

test("an optional package of another system that the lockfile leaves out is named, and can be added", () => {
  const packages = {
    "": { name: "sao-lang" },
    "node_modules/turbo": {
      version: "2.11.11",
      dev: true,
      optionalDependencies: { "@turbo/darwin-arm64": "2.11.11", "@turbo/linux-64": "2.11.11" },
    },
    "node_modules/@turbo/linux-64": { version: "2.11.11" },
  };
  const whole = completed({ packages });
  expect(whole.packages["node_modules/@turbo/darwin-arm64"]).toEqual({
    version: "2.11.11",
    cpu: ["arm64"],
    os: ["darwin"],
    dev: true,
    optional: true,
  });
  return withRepository(lock(packages), async (root) => {
    expect(check(root)).toHaveLength(1);
    expect(check(root)[0]).toContain("lacks @turbo/darwin-arm64, an optional package of turbo");
    await withRepository(lock(whole.packages), (other) => expect(check(other)).toEqual([]));
  });
});

test("exact versions, two Reacts by app, and workspace links pass", () =>
  withRepository(
    {
      "backend/package.json": { dependencies: { react: "18.3.1", "@saolang/domain": "0.0.0" } },
      "pos/package.json": { dependencies: { react: "19.3.1", x: "18.4.0-beta.17" } },
      ...lock({
        "node_modules/@medusajs/medusa": { version: "2.21.2" },
        "node_modules/@medusajs/ui": { version: "4.2.6" },
        "node_modules/@saolang/domain": { resolved: "packages/domain", link: true },
      }),
    },
    (root) => expect(check(root)).toEqual([]),
  ));
