import { defineMiddlewares } from "@medusajs/framework/http";
import { signInRules } from "../modules/auth-phonepass/http/rules";
import { catalogRules } from "../modules/catalog/http/rules";
import { documentRules } from "../modules/certificate/http/documents/rules";
import { counterRules } from "../modules/counter/http/rules";
import { producerRules } from "../modules/producer/http/rules";
import { stockRules } from "../modules/stock/http/rules";
import { errorHandler } from "../shared/http/error-handler";
import { guardRules } from "../shared/http/rules";
import { addSecurityHeaders } from "../shared/http/security-headers";
import { uploadRules } from "../shared/http/uploads";

addSecurityHeaders();

/** Joins the rules of every slice; a slice keeps its own in `http/rules.ts`. */
export default defineMiddlewares({
  routes: [
    ...guardRules,
    ...uploadRules,
    ...signInRules,
    ...counterRules,
    ...stockRules,
    ...catalogRules,
    ...producerRules,
    ...documentRules,
  ],
  errorHandler,
});
