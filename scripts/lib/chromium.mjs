import { existsSync } from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";

const commands = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

/** The browser for the journeys: CHROME_PATH, else one of the system's, else Playwright's own download, else null. */
export async function findChromium(env = process.env) {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const onPath = (env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const found = [...onPath, ...elsewhere].find(existsSync);
  return found ?? playwrights();
}

async function playwrights() {
  const { chromium } = await import("playwright-core");
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** The browser, or a Fault that says how to get one. */
export async function requireChromium(env = process.env) {
  const found = await findChromium(env);
  if (found) return found;
  throw new Fault("There is no Chrome or Chromium for the browser tests.", {
    todo: "apt-get install chromium, or npx playwright-core install chromium, or set CHROME_PATH.",
  });
}

/** No sandbox: inside containers and as root Chromium's own does not start. No calls home either. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];
