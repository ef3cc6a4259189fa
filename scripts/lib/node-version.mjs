/** Ends with plain words on a Node too old to read the rest of the scripts. Uses old syntax only, on purpose. */
export function requireNode() {
  const parts = process.versions.node.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  console.error(
    "Node " +
      process.versions.node +
      " is too old: 20.19 or later is needed to set the project up.",
  );
  console.error("  What to do: install Node 24 from https://nodejs.org, then start again.");
  process.exit(1);
}
