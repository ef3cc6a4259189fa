import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer";
import { ProducerMember } from "./models/producer-member";

export default class ProducerService extends MedusaService({ Producer, ProducerMember }) {}
