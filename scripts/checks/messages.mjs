import { readFileSync } from "node:fs";
import path from "node:path";
import { argumentsOf } from "./icu.mjs";
import { ourFiles } from "./source-files.mjs";

/** Every message exists in Vietnamese and in English, and both ask for the same arguments. */
export function check(root) {
  const files = ourFiles(root).filter((file) => /(^|\/)(vi|en)\.json$/.test(file));
  const folders = [...new Set(files.map((file) => path.posix.dirname(file)))];
  return folders.flatMap((folder) => compare(root, folder, files));
}

function compare(root, folder, files) {
  const missing = ["vi", "en"].filter((locale) => !files.includes(`${folder}/${locale}.json`));
  if (missing.length > 0) return missing.map((locale) => `${folder}/${locale}.json is missing`);
  const vi = read(root, `${folder}/vi.json`);
  const en = read(root, `${folder}/en.json`);
  const keys = [...new Set([...vi.keys(), ...en.keys()])];
  return keys.flatMap((key) =>
    problems(key, vi.get(key), en.get(key)).map((what) => `${folder}: ${key} ${what}`),
  );
}

function problems(key, vi, en) {
  if (vi === undefined) return ["has no Vietnamese"];
  if (en === undefined) return ["has no English"];
  if (!vi.trim() || !en.trim()) return ["is empty"];
  try {
    const [asked, inEnglish] = [vi, en].map(argumentsOf);
    if (areSame(asked, inEnglish)) return [];
    return [
      `asks for {${asked.join(", ")}} in Vietnamese and {${inEnglish.join(", ")}} in English`,
    ];
  } catch (error) {
    return [error.message];
  }
}

// Vietnamese has one form for any number, so a plain {count} there answers an English plural.
function areSame(vi, en) {
  const byName = (all) => new Map(all.map((one) => one.split(":")));
  const [inVi, inEn] = [byName(vi), byName(en)];
  const numeric = ["value", "number", "plural", "selectordinal"];
  return (
    inVi.size === inEn.size &&
    [...inVi].every(([name, type]) => {
      const other = inEn.get(name);
      return (
        other === type || (inEn.has(name) && numeric.includes(type) && numeric.includes(other))
      );
    })
  );
}

function read(root, file) {
  return new Map(flatten(JSON.parse(readFileSync(path.join(root, file), "utf8")), ""));
}

function flatten(node, prefix) {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}
