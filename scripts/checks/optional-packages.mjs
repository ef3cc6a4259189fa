const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "windows",
];
const processors = [
  "arm64",
  "x64",
  "64",
  "ia32",
  "arm",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "wasm32",
];

/** The optional packages that some locked package names and the lockfile leaves out: `[{ name, version, by }]`. */
export function missingOptional(packages) {
  const there = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
  const missing = new Map();
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (there.has(name)) continue;
      missing.set(name, { name, version, by: place.split("node_modules/").at(-1), dev });
    }
  }
  return [...missing.values()];
}

/**
 * The lockfile with an entry for each optional package it left out. npm drops those its registry did not offer on
 * the day (binaries for other systems, mostly), and `npm ci` then refuses the whole file.
 */
export function completed(lock) {
  const added = missingOptional(lock.packages).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...machineOf(name), ...(dev && { dev: true }), optional: true },
  ]);
  const [[top, root], ...rest] = Object.entries(lock.packages);
  const sorted = [...rest, ...added].sort(([one], [other]) => one.localeCompare(other, "en"));
  return { ...lock, packages: { [top]: root, ...Object.fromEntries(sorted) } };
}

// "@rollup/rollup-linux-arm64-musl" runs on Linux, on arm64, with musl: such packages carry it in their name.
function machineOf(name) {
  const words = name.split("/").at(-1).split("-");
  const system = words.find((word) => systems.includes(word));
  const processor = words.find((word) => processors.includes(word));
  const libc = words.includes("musl")
    ? "musl"
    : words.includes("gnu") && system === "linux"
      ? "glibc"
      : null;
  return {
    ...(processor && { cpu: [processor === "64" ? "x64" : processor] }),
    ...(libc && { libc: [libc] }),
    ...(system && { os: [system === "windows" ? "win32" : system] }),
  };
}
