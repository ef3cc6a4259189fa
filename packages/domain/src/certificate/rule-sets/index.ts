import { qd1048Of2019 } from "./qd-1048-2019.js";
import { qd148Of2023 } from "./qd-148-2023.js";
import { qd1489Of2025 } from "./qd-1489-2025.js";
import { qd26Of2026 } from "./qd-26-2026.js";
import type { RuleSet } from "./rule-set.js";

/** Every rule set known, oldest first. A new one is its data file and a line here. */
export const ruleSets: readonly RuleSet[] = [qd1048Of2019, qd148Of2023, qd1489Of2025, qd26Of2026];
