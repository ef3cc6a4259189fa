/** Something outside the code is wrong (disk, port, network): shown as plain words, without a stack. */
export class Fault extends Error {
  /**
   * @param {string} what what happened, one sentence
   * @param {{ todo?: string, details?: string }} [more] what to do next, and raw output worth reading
   */
  constructor(what, more = {}) {
    super(what);
    this.name = "Fault";
    this.todo = more.todo;
    this.details = more.details;
  }
}

/** Prints a Fault in words and anything else as the bug it is. */
export function report(error) {
  if (!(error instanceof Fault)) {
    console.error(error);
    return;
  }
  console.error(`\n✗ ${error.message}`);
  if (error.details) console.error(`\n${indent(error.details)}\n`);
  if (error.todo) console.error(`  What to do: ${error.todo}`);
}

function indent(text) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
