import { expect, test } from "vitest";
import { withRepository } from "../checks/fixture.mjs";
import { isInstalled } from "./install.mjs";

const wanted = {
  "": { name: "sao-lang" },
  backend: { name: "@saolang/backend" },
  "node_modules/pg": { version: "8.23.1" },
  "node_modules/@saolang/backend": { resolved: "backend", link: true },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
};
const there = {
  backend: { name: "@saolang/backend" },
  "node_modules/pg": { version: "8.23.1" },
  "node_modules/@saolang/backend": { resolved: "backend", link: true },
};
const repository = (hidden) => ({
  "package-lock.json": { packages: wanted },
  ...(hidden && { "node_modules/.package-lock.json": { packages: hidden } }),
});

test("a fresh clone is not installed", () =>
  withRepository(repository(null), (root) => expect(isInstalled(root)).toBe(false)));

test("packages installed by hand count when they are what the lockfile asks for", () =>
  withRepository(repository(there), (root) => expect(isInstalled(root)).toBe(true)));

test("a package of another version, or missing, counts as not installed", async () => {
  const older = { ...there, "node_modules/pg": { version: "8.0.0" } };
  const { "node_modules/pg": _pg, ...without } = there;
  await withRepository(repository(older), (root) => expect(isInstalled(root)).toBe(false));
  await withRepository(repository(without), (root) => expect(isInstalled(root)).toBe(false));
});
