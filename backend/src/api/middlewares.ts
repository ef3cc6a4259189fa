import { defineMiddlewares } from "@medusajs/framework/http";

/** Joins the rules of every slice; a slice keeps its own in `http/rules.ts`. */
export default defineMiddlewares({ routes: [] });
