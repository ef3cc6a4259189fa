import path from "node:path";
import { env } from "../env";

/** Where uploaded files lie: with the rest of the installation's data, for the built app is replaced at every build. */
export const uploadsDir = path.resolve(env.DATA_DIR, "uploads");
