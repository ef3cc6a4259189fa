import "server-only";
import { storeInstallation } from "@saolang/contracts";
import { cache } from "react";
import { ask } from "./backend";

/** Whether this is a demo, once per request. */
export const readInstallation = cache(() => ask("/store/installation", storeInstallation));
