import { Module } from "@medusajs/framework/utils";
import { OutboxService } from "./service";

export const OUTBOX = "outbox";

export default Module(OUTBOX, { service: OutboxService });
