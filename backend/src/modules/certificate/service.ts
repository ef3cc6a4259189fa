import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now } from "../../clock";
import { raiseReminders } from "./reminder/raise-reminders";

interface Dependencies {
  readonly [ContainerRegistrationKeys.PG_CONNECTION]: Knex;
  readonly [ContainerRegistrationKeys.LOGGER]: Logger;
}

/** The register is kept by `register/` in transactions of its own; at start, reminders of the days without a server are raised. */
export default class CertificateService {
  private readonly db: Knex;
  private readonly logger: Logger;

  readonly __hooks = { onApplicationStart: () => this.start() };

  constructor(dependencies: Dependencies) {
    this.db = dependencies[ContainerRegistrationKeys.PG_CONNECTION];
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER];
  }

  private async start(): Promise<void> {
    try {
      await raiseReminders(this.db, now());
    } catch (error) {
      // What is due is computed when it is read: a start without reminders on record is still a start.
      this.logger.error("Reminders were not raised", error instanceof Error ? error : undefined);
    }
  }
}
