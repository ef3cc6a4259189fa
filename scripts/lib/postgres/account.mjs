import { spawnSync } from "node:child_process";
import { Fault } from "../fault.mjs";

const name = "postgres";

/**
 * The user under whom PostgreSQL must run: null for "as whoever runs us", else `{ uid, gid }`.
 * PostgreSQL refuses to run as root, so root lends it the system user `postgres`, made when missing.
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  const found = lookUp();
  if (found) return found;
  makeUser();
  const made = lookUp();
  if (made) return made;
  throw new Fault(
    "PostgreSQL does not run as root, and the system user `postgres` could not be made.",
    {
      todo: "run as an ordinary user, or make the user (useradd --system postgres), or set DATABASE_URL.",
    },
  );
}

/** Asks the system itself, as that user, whether a path passes a test of `test(1)`: "x", "r" or "w". */
export function accountCan(account, letter, path) {
  const probe = spawnSync("/bin/sh", ["-c", `test -${letter} "$1"`, "sh", path], {
    cwd: "/",
    stdio: "ignore",
    ...account,
  });
  return probe.status === 0;
}

function lookUp() {
  const ids = ["-u", "-g"].map((flag) => {
    const answer = spawnSync("id", [flag, name], { encoding: "utf8" });
    return answer.status === 0 ? Number(answer.stdout.trim()) : null;
  });
  return ids[0] && ids[1] !== null ? { uid: ids[0], gid: ids[1] } : null;
}

function makeUser() {
  // Debian, Red Hat and most others have useradd; Alpine has adduser with other letters.
  const ways = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", name]],
    ["adduser", ["-S", "-D", "-H", "-s", "/bin/false", name]],
  ];
  for (const [command, args] of ways) {
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
    if (spawnSync(command, args, { stdio: "ignore", env }).status === 0) return;
  }
}
