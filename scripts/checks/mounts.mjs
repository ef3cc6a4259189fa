import ts from "typescript";
import { exportsOf, names, readModule, reexportsOf } from "./modules.mjs";
import { ourSources } from "./source-files.mjs";

const slices = "backend/src/modules/";
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * What slices hold: `[kind of file, where it is mounted, the exports that must be mounted]`.
 * Medusa finds things by folder; a handler nobody mounts is silently not there.
 */
const kinds = [
  { inSlice: /^[^/]+\/(.+\/)?http\//, mounts: "backend/src/api/", wanted: handlers },
  {
    inSlice: /^[^/]+\/(.+\/)?jobs\//,
    mounts: "backend/src/jobs/",
    wanted: (all) => only(all, ["default", "config"]),
  },
  {
    inSlice: /^[^/]+\/(.+\/)?subscribers\//,
    mounts: "backend/src/subscribers/",
    wanted: (all) => only(all, ["default", "config"]),
  },
  { inSlice: /^[^/]+\/(.+\/)?workflows\//, mounts: "backend/src/workflows/", wanted: workflows },
  {
    inSlice: /^[^/]+\/links(\.ts$|\/)/,
    mounts: "backend/src/links/",
    wanted: (all) => all.map(({ name }) => name),
  },
];

/** Every handler, job, subscriber, workflow and link of a slice is mounted, and a mount is one statement. */
export function check(root) {
  const files = ourSources(root, [".ts"]).filter(
    (file) => file.startsWith("backend/src/") && !file.endsWith(".test.ts"),
  );
  const mounts = files.filter(isMount).map((file) => readModule(root, file));
  return [
    ...mounts.flatMap(shapeProblems),
    ...unmounted(root, files, mounts),
    ...unjoinedRules(root, files),
  ];
}

function isMount(file) {
  return (
    kinds.some(({ mounts }) => file.startsWith(mounts)) && file !== "backend/src/api/middlewares.ts"
  );
}

function shapeProblems(mount) {
  const reexports = reexportsOf(mount);
  if (mount.statements.length === 1 && reexports.length === 1) return [];
  return [
    `${mount.file} is a mount and holds ${mount.statements.length} statements; it re-exports in one`,
  ];
}

function unmounted(root, files, mounts) {
  return files
    .filter((file) => file.startsWith(slices))
    .flatMap((file) => {
      const kind = kinds.find(({ inSlice }) => inSlice.test(file.slice(slices.length)));
      if (!kind) return [];
      const candidates = mounts.filter((mount) => mount.file.startsWith(kind.mounts));
      return kind
        .wanted(exportsOf(readModule(root, file)))
        .filter((name) => !candidates.some((mount) => mountsName(mount, file, name)))
        .map((name) => `${file}: ${name} is not mounted in ${kind.mounts}`);
    });
}

// `export *` passes everything on but the default.
function mountsName(mount, file, name) {
  return reexportsOf(mount).some(
    ({ target, names: passed }) =>
      names(target, file) &&
      (passed
        ? passed.some(({ from, to }) => from === name && fits(name, to, mount.file))
        : name !== "default"),
  );
}

// A handler called getX answers to GET: mounting it as POST would be a slip of the hand.
function fits(name, to, mountFile) {
  if (!mountFile.startsWith("backend/src/api/")) return true;
  if (!methods.includes(to)) return false;
  const verb = methods.find((method) => new RegExp(`^${method.toLowerCase()}[A-Z]`).test(name));
  return verb === undefined || verb === to;
}

function handlers(all) {
  return all
    .filter(({ name, node }) => methods.includes(name) || isHandler(node))
    .map(({ name }) => name);
}

// (request, response) is a handler; a third parameter makes it a middleware, which rules.ts uses.
function isHandler(node) {
  const parameters = node?.parameters;
  return parameters?.length === 2 && /Response\b/.test(parameters[1].type?.getText() ?? "");
}

function workflows(all) {
  return all
    .filter(
      ({ node }) =>
        node && ts.isCallExpression(node) && node.expression.getText() === "createWorkflow",
    )
    .map(({ name }) => name);
}

function only(all, wanted) {
  return all.map(({ name }) => name).filter((name) => wanted.includes(name));
}

// A slice keeps its guards in http/rules.ts; a guard that is not joined leaves its routes open.
function unjoinedRules(root, files) {
  const join = "backend/src/api/middlewares.ts";
  const rules = files.filter((file) =>
    /^backend\/src\/(modules\/[^/]+|shared)\/(.+\/)?http\/rules\.ts$/.test(file),
  );
  if (rules.length === 0) return [];
  const imported = files.includes(join)
    ? readModule(root, join)
        .statements.filter(ts.isImportDeclaration)
        .map((statement) => `backend/src/api/${statement.moduleSpecifier.text}`)
    : [];
  return rules
    .filter((file) => !imported.some((target) => names(resolved(target), file)))
    .map((file) => `${file} is not joined in ${join}`);
}

function resolved(target) {
  return new URL(`file:///${target}`).pathname.slice(1);
}
