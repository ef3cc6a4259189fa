import type { AdminUnits } from "../src/address/index.js";

export function loadAdminUnits(): AdminUnits;
