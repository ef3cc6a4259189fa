import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import net from "node:net";
import { commandOf } from "./process-identity.mjs";

/** True when nothing on this machine listens on the port, on IPv4 or IPv6. */
export async function isFree(port) {
  // "::" alone is not enough: on some systems it does not clash with a listener on 127.0.0.1.
  for (const host of ["127.0.0.1", "::"]) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * A port nobody listens on just now, chosen by the system.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = await new Promise((resolve, reject) => {
      const server = net.createServer();
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => {
        const { port: chosen } = server.address();
        server.close(() => resolve(chosen));
      });
    });
    if (await isFree(port)) return port;
  }
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    // A machine without IPv6 answers EAFNOSUPPORT or EADDRNOTAVAIL: then nobody else holds it there either.
    server.once("error", (error) => resolve(!["EADDRINUSE", "EACCES"].includes(error.code)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Which program listens on the port, in words ("node … (process 12)"), or null when the system does not say. */
export function listenerOf(port) {
  if (process.platform !== "linux") return null;
  const sockets = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    listeningSockets(file, port),
  );
  if (sockets.length === 0) return null;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    if (holdsSocket(pid, sockets)) return `${commandOf(pid).slice(0, 80)} (process ${pid})`;
  }
  return null;
}

function listeningSockets(file, port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter((row) => row[3] === "0A" && row[1]?.endsWith(`:${wanted}`))
      .map((row) => `socket:[${row[9]}]`);
  } catch {
    return [];
  }
}

function holdsSocket(pid, sockets) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((fd) => sockets.includes(readlinkSync(`${folder}/${fd}`)));
  } catch {
    return false;
  }
}
