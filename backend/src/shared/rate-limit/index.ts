import { Module } from "@medusajs/framework/utils";
import { RateLimitService } from "./service";

export const RATE_LIMIT = "rate_limit";

export default Module(RATE_LIMIT, { service: RateLimitService });
