import type { MiddlewareRoute } from "@medusajs/framework/http";
import { requireProducer } from "../require-producer";
import { signInGate } from "./sign-in-gate";

export const signInRules: MiddlewareRoute[] = [
  { matcher: "/auth", middlewares: [signInGate] },
  { matcher: "/producer", middlewares: requireProducer },
];
