import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now } from "../../clock";
import { BookKeeper } from "./read/book/keeper";
import type { Register } from "./read/register";
import { raiseReminders } from "./reminder/raise-reminders";

interface Dependencies {
  readonly [ContainerRegistrationKeys.PG_CONNECTION]: Knex;
  readonly [ContainerRegistrationKeys.LOGGER]: Logger;
}

/**
 * The register is kept by `register/` in transactions of its own and read through the book of this process. At start,
 * the book is filled and reminders of the days without a server are raised.
 */
export default class CertificateService {
  private readonly db: Knex;
  private readonly logger: Logger;

  readonly register: Register;

  readonly __hooks = { onApplicationStart: () => this.start() };

  constructor(dependencies: Dependencies) {
    this.db = dependencies[ContainerRegistrationKeys.PG_CONNECTION];
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER];
    this.register = { db: this.db, book: new BookKeeper(this.db) };
  }

  private async start(): Promise<void> {
    const startedMs = performance.now();
    // The first question fills the book as well: it only waits longer.
    const filled = this.attempt("The register was not read", async () => {
      const { size } = await this.register.book.current();
      const tookMs = Math.round(performance.now() - startedMs);
      this.logger.info(`Register read: ${size} certificates in ${tookMs} ms`);
    });
    // What is due is computed when it is read: a start without reminders on record is still a start.
    const raised = this.attempt("Reminders were not raised", () => raiseReminders(this.db, now()));
    await Promise.all([filled, raised]);
  }

  private async attempt(failure: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(failure, error instanceof Error ? error : undefined);
    }
  }
}
