import type { MedusaContainer } from "@medusajs/framework/types";
import { now } from "../../../../clock";
import { connectionOf } from "../../../../shared/connection";
import { raiseReminders } from "../raise-reminders";

/** Every night: what became due about certificates is noted as raised. Safe in every process. */
export default async function raiseDueReminders(container: MedusaContainer): Promise<void> {
  await raiseReminders(connectionOf(container), now());
}

/** 00:10 in Vietnam, when the day has changed. */
export const config = { name: "raise-reminders", schedule: "10 17 * * *" };
