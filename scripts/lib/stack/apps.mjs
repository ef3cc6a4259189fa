import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../fault.mjs";
import { logTail } from "../log-tail.mjs";
import { root } from "../paths.mjs";
import { tool } from "./settings.mjs";

export const appNames = ["backend", "storefront", "pos"];

/** How each app is served in production. */
const launch = {
  backend: () => ({
    // `medusa start`, with the storefront's reads in front of it.
    args: ["src/serve.js"],
    cwd: path.join(root, "backend/.medusa/server"),
  }),
  storefront: (env) => ({
    args: [tool("next"), "start", "-p", env.STOREFRONT_PORT],
    cwd: path.join(root, "storefront"),
    portVariable: "STOREFRONT_PORT",
  }),
  pos: () => ({ args: ["server/main.mjs"], cwd: path.join(root, "pos") }),
};

/** Starts one app. Answers `{ name, child, ended, logFile }`. */
export function startApp(name, { children, env }) {
  const { args, cwd } = launch[name](env);
  // Medusa and Next also look at PORT; each gets its own.
  const PORT = env[`${name.toUpperCase()}_PORT`];
  return children.serve({ name, command: process.execPath, args, cwd, env: { ...env, PORT } });
}

/** Waits until the app's `/health` answers 200; a Fault with its last lines when it ends or never does. */
export async function waitHealthy(app, address, patienceMs = 180_000) {
  const deadline = performance.now() + patienceMs;
  let over = null;
  let seen = "no answer";
  app.ended.then((reason) => (over = reason));
  while (performance.now() < deadline) {
    if (over !== null) throw appFault(app, `The ${app.name} ended while starting (${over}).`);
    try {
      const answer = await fetch(`${address}/health`, { signal: AbortSignal.timeout(5_000) });
      if (answer.status === 200) return;
      seen = `${answer.status} ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      seen = error.cause?.message ?? error.message;
    }
    await sleep(150);
  }
  throw appFault(app, `The ${app.name} did not become healthy at ${address}: ${seen}.`);
}

/** The Fault for an app that is not there any more or never came. */
export function appFault(app, what) {
  return new Fault(what, {
    details: logTail(app.logFile),
    todo: `read the lines above; the whole log is ${app.logFile}. \`npm run doctor\` checks the surroundings.`,
  });
}
