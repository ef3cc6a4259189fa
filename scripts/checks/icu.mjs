const plain = /^\s*([\p{L}\w]+)\s*$/u;
const typed = /^\s*([\p{L}\w]+)\s*,\s*(\w+)\s*(?:,([\s\S]*))?$/u;

/** The arguments and tags an ICU message needs, sorted, as `name:type`; throws when braces or `other` are missing. */
export function argumentsOf(message) {
  return [...new Set([...readMessage(message), ...tags(message)])].sort();
}

function readMessage(message) {
  return blocks(message).flatMap((inside) => {
    const simple = plain.exec(inside);
    if (simple) return [`${simple[1]}:value`];
    const rich = typed.exec(inside);
    if (!rich) throw new Error(`has a placeholder nobody understands: {${inside}}`);
    const [, name, type, rest = ""] = rich;
    if (!["plural", "select", "selectordinal"].includes(type)) return [`${name}:${type}`];
    if (!/(^|\s)other\s*\{/.test(rest)) throw new Error(`chooses on ${name} without "other"`);
    return [`${name}:${type}`, ...blocks(rest).flatMap(readMessage)];
  });
}

// The texts between the outermost braces. An apostrophe before a brace takes its meaning away.
function blocks(text) {
  const bare = text.replace(/'\{[^']*'/g, "").replace(/'\}[^']*'/g, "");
  const found = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === "{" && depth++ === 0) from = at + 1;
    if (bare[at] === "}" && --depth === 0) found.push(bare.slice(from, at));
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error("has braces that do not match");
  return found;
}

function tags(message) {
  return [...message.matchAll(/<([a-z]\w*)>/gi)].map(([, name]) => `<${name}>`);
}
