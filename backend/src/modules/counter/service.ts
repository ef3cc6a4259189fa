import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { now } from "../../clock";
import type { OutboxConsumer } from "../outbox/entry";
import { Clerk } from "./models/clerk";
import { hashPin } from "./clerk/pin";
import { Device } from "./models/device";
import { PairingCode } from "./models/pairing-code";
import { watchNumbers } from "./device/gap-task";
import { revokeDevice } from "./device/revoke-device";
import { newPairingCode, plainPairingCode, secretHash } from "./device/token";
import { PROJECT_RETURN, PROJECT_SALE } from "./names";
import { projectReturns, reportReturnParked } from "./projection/project-returns";
import { markNeedsReview, projectSales } from "./projection/project-sales";
import { Sale } from "./models/sale";
import { Shift } from "./models/shift";
import { watchTransfers } from "./stock/watch-transfers";
import { CounterTask } from "./models/counter-task";

export interface NewClerk {
  readonly sales_point_id: string;
  readonly name: string;
  readonly role: "clerk" | "manager";
  /** 4 to 8 digits; only its slow hash is kept. */
  readonly pin: string;
}

const dayMs = 86_400_000;

/** The door of the slice: setting up a counter, reading it through Query, and projecting what it recorded. */
export class CounterService
  extends MedusaService({ Device, PairingCode, Clerk, Shift, Sale, CounterTask })
  implements OutboxConsumer
{
  readonly #db: Knex;

  constructor(from: { __pg_connection__: Knex }) {
    super(from);
    this.#db = from.__pg_connection__;
  }

  /** A code that pairs one till with a point, once, for `validDays`. The plain code is in this answer and nowhere else. */
  async createPairingCode(salesPointId: string, validDays = 1, at = now()): Promise<string> {
    const code = newPairingCode();
    await this.createPairingCodes({
      sales_point_id: salesPointId,
      code_hash: secretHash(plainPairingCode(code)),
      expires_at: new Date(at.getTime() + validDays * dayMs),
    });
    return code;
  }

  /**
   * A code that pairs a till again as the device it was: its storage was lost, or it was revoked by mistake. Earlier codes
   * for it stop. Null when there is no such device.
   */
  async createRepairingCode(
    deviceId: string,
    validDays = 1,
    at = now(),
  ): Promise<{ readonly code: string; readonly sales_point_id: string } | null> {
    const [device] = await this.listDevices({ id: deviceId }, { take: 1 });
    if (!device) return null;
    await this.#db("counter_pairing_code")
      .where({ for_device_id: deviceId, used_at: null })
      .where("expires_at", ">", at)
      .update({ expires_at: at });
    const code = newPairingCode();
    await this.createPairingCodes({
      sales_point_id: device.sales_point_id,
      for_device_id: deviceId,
      code_hash: secretHash(plainPairingCode(code)),
      expires_at: new Date(at.getTime() + validDays * dayMs),
    });
    return { code, sales_point_id: device.sales_point_id };
  }

  /** Somebody who sells at a point. */
  async createClerk({ pin, ...clerk }: NewClerk): Promise<{ id: string; name: string }> {
    const { id, name } = await this.createClerks({ ...clerk, ...(await hashPin(pin)) });
    return { id, name };
  }

  /**
   * Signs a till out: its token stops at once, its letter stays taken, and numbers that are missing become a task. False
   * when there is no such device, or it was signed out before.
   */
  async revokeDevice(deviceId: string, at = now()): Promise<boolean> {
    return revokeDevice(this.#db, deviceId, at);
  }

  /** The look of the job for goods between two points that do not arrive. */
  async watchTransfers(at = now()): Promise<void> {
    await watchTransfers(this.#db, at);
  }

  /** The look of the job for numbers of tills that do not arrive. */
  async watchNumbers(at = now()): Promise<void> {
    await watchNumbers(this.#db, at);
  }

  /** Asked by the outbox; safe to repeat. */
  async deliver(
    kind: string,
    subjects: readonly string[],
    container: MedusaContainer,
  ): Promise<void> {
    const by = { container, at: now() };
    switch (kind) {
      case PROJECT_SALE:
        await projectSales(this.#db, subjects, container);
        // Goods of a sale may have come back before its order was there.
        return projectReturns(this.#db, { returnIds: [], saleIds: subjects }, by);
      case PROJECT_RETURN:
        return projectReturns(this.#db, { returnIds: subjects, saleIds: [] }, by);
      default:
        throw new Error(`counter delivers no ${kind}`);
    }
  }

  /** Told by the outbox that a sale or a return could not be projected after all tries. */
  async parked(kind: string, subject: string, error: string): Promise<void> {
    const report = kind === PROJECT_RETURN ? reportReturnParked : markNeedsReview;
    await report(this.#db, subject, error, now());
  }
}
