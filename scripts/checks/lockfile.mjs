import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { missingOptional } from "./optional-packages.mjs";

const exact = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
// These two are released on their own numbers.
const ownNumbers = new Set(["@medusajs/ui", "@medusajs/eslint-plugin"]);
const perApp = /^(@types\/)?react(-dom)?$/;

/** Versions are exact, all of Medusa is one version, and no machine's registry is in the lockfile. */
export function check(root) {
  const manifests = manifestsOf(root);
  return [
    ...manifests.flatMap(inexact),
    ...apart(manifests),
    ...registryHosts(root),
    ...medusaApart(root),
    ...incomplete(root),
  ];
}

function manifestsOf(root) {
  const folders = ["", "backend", "storefront", "pos", ...packagesOf(root)];
  return folders
    .map((folder) => path.posix.join(folder, "package.json"))
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => ({ file, ...readJson(root, file) }));
}

function packagesOf(root) {
  const folder = path.join(root, "packages");
  return existsSync(folder) ? readdirSync(folder).map((name) => `packages/${name}`) : [];
}

function wantedBy({ dependencies, devDependencies }) {
  return Object.entries({ ...dependencies, ...devDependencies });
}

function inexact(manifest) {
  return wantedBy(manifest)
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${manifest.file} asks for ${name} ${version}; versions are exact`);
}

function apart(manifests) {
  const first = new Map();
  return manifests.flatMap((manifest) =>
    wantedBy(manifest).flatMap(([name, version]) => {
      const known = first.get(name);
      if (!known) first.set(name, { version, file: manifest.file });
      if (!known || known.version === version || perApp.test(name)) return [];
      return [`${manifest.file} asks for ${name} ${version}, ${known.file} for ${known.version}`];
    }),
  );
}

function lockOf(root) {
  return existsSync(path.join(root, "package-lock.json"))
    ? readJson(root, "package-lock.json").packages
    : {};
}

function registryHosts(root) {
  const hosts = Object.values(lockOf(root))
    .map(({ resolved }) => resolved)
    .filter((resolved) => /^(https?|git|ssh)/.test(resolved ?? ""))
    .map((resolved) => resolved.split("/").slice(0, 3).join("/"));
  return [...new Set(hosts)].map(
    (host) => `package-lock.json names ${host}; npm finds its registry itself`,
  );
}

function incomplete(root) {
  return missingOptional(lockOf(root)).map(
    ({ name, by }) =>
      `package-lock.json lacks ${name}, an optional package of ${by}, so npm ci refuses it: node scripts/complete-lockfile.mjs`,
  );
}

function medusaApart(root) {
  const versions = new Map();
  for (const [place, { version }] of Object.entries(lockOf(root))) {
    const name = place.split("node_modules/").at(-1);
    if (!name.startsWith("@medusajs/") || ownNumbers.has(name) || !version) continue;
    versions.set(version, [...(versions.get(version) ?? []), name]);
  }
  if (versions.size < 2) return [];
  const words = [...versions].map(
    ([version, names]) => `${version} (${names.slice(0, 3).join(", ")})`,
  );
  return [`Medusa's packages differ: ${words.join(" and ")}`];
}

function readJson(root, file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}
