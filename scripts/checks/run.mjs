/** Every check there is, in the order they are shown. */
export const checkNames = [
  "file-size",
  "first-load",
  "boundaries",
  "mounts",
  "one-react",
  "glossary",
  "messages",
  "env",
  "lockfile",
  "migrations",
  "slice-readme",
];

/** Runs one check on a repository and answers what is broken, a line each. */
export async function runCheck(name, root) {
  const { check } = await import(`./${name}.mjs`);
  return check(root);
}
