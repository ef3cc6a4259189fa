const names = [
  "file-size",
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

/** Runs every check on a repository. Answers `[{ name, problems }]`. */
export async function runChecks(root) {
  const results = [];
  for (const name of names) {
    const { check } = await import(`./${name}.mjs`);
    results.push({ name, problems: await check(root) });
  }
  return results;
}
