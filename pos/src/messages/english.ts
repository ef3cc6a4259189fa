import shared from "@saolang/messages/en.json";
import type { Catalogue } from "./catalogue.js";
import till from "./en.json";

/** The same in English; loaded when somebody chooses it. */
export const english: Catalogue = { ...till, action: shared.action, stars: shared.stars };
