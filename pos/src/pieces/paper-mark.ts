import type { Layout } from "@saolang/receipt";
import { createContext } from "react";

/** What all paper made here carries besides what it says; nothing, except in training. Whoever prints goes through it. */
export const PaperMark = createContext<(layout: Layout) => Layout>((layout) => layout);
