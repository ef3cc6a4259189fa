import { env } from "./env";

const offsetMs = env.SAOLANG_NOW ? Date.parse(env.SAOLANG_NOW) - Date.now() : 0;

/** The only clock of the backend. Rules take the instant as an argument; handlers and jobs ask here. */
export function now(): Date {
  return new Date(Date.now() + offsetMs);
}
