import { Module } from "@medusajs/framework/utils";
import ProducerService from "./service";

export const producerModule = "producer";

export default Module(producerModule, { service: ProducerService });
