import { existsSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Which React each app is made of, and where its built pages lie. */
const apps = [
  { app: "backend", major: 18, bundles: ["backend/.medusa/server/public/admin"] },
  { app: "storefront", major: 19, bundles: ["storefront/.next/static"] },
  { app: "pos", major: 19, bundles: ["pos/dist"] },
  { app: "packages/ui", major: 19, bundles: [] },
];

/**
 * One React per app. npm lays packages at the root beside whichever React lies there, so it is not enough that
 * the app itself resolves the right one: what ships must hold exactly one, and it must be the right one.
 */
export function check(root) {
  return apps
    .filter(({ app }) => existsSync(path.join(root, app, "package.json")))
    .flatMap((one) => [...declared(root, one), ...resolved(root, one), ...bundled(root, one)]);
}

function declared(root, { app, major }) {
  const { dependencies = {}, peerDependencies = {} } = readJson(
    path.join(root, app, "package.json"),
  );
  const wanted = { ...peerDependencies, ...dependencies };
  return ["react", "react-dom"]
    .filter((name) => wanted[name] && majorOf(wanted[name]) !== major)
    .map((name) => `${app} asks for ${name} ${wanted[name]}; it is made of React ${major}`);
}

function resolved(root, { app, major }) {
  const require = createRequire(path.join(realpathSync(path.join(root, app)), "package.json"));
  return ["react", "react-dom"].flatMap((name) => {
    const version = versionOf(require, name);
    if (!version || majorOf(version) === major) return [];
    return [`${app} finds ${name} ${version}; it is made of React ${major}`];
  });
}

function bundled(root, { app, major, bundles }) {
  return bundles
    .map((folder) => path.join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => {
      const files = scripts(folder);
      if (files.length === 0) return [];
      const versions = [...new Set(files.flatMap(reactsIn))].sort();
      if (versions.length === 0)
        return [`${app}: no React was found in ${folder}; the check has gone blind`];
      if (versions.length > 1)
        return [`${app} ships ${versions.length} Reacts: ${versions.join(" and ")}`];
      return majorOf(versions[0]) === major
        ? []
        : [`${app} ships React ${versions[0]}; it is made of ${major}`];
    });
}

// React's last two exports are useTransition and version; the renderer calls its own reconcilerVersion. Other things
// have versions as well (Next says 16), so a number counts only in that company, its pre-release words left off.
function reactsIn(file) {
  const text = readFileSync(file, "utf8");
  const core = /useTransition\s*=\s*[\s\S]{0,120}?\bversion\s*=\s*["'`](\d+\.\d+\.\d+)/g;
  const renderer = /reconcilerVersion\s*:\s*["'`](\d+\.\d+\.\d+)/g;
  return [...text.matchAll(core), ...text.matchAll(renderer)].map(([, version]) => version);
}

function scripts(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function versionOf(require, name) {
  try {
    return readJson(require.resolve(`${name}/package.json`)).version;
  } catch {
    return null;
  }
}

function majorOf(version) {
  return Number.parseInt(version, 10);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
