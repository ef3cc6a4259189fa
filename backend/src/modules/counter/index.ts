import { Module } from "@medusajs/framework/utils";
import { COUNTER } from "./names";
import { CounterService } from "./service";

export default Module(COUNTER, { service: CounterService });
