import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { now } from "../../clock";
import { dispatchBatch } from "./dispatch";

/** Keeps what was delivered long enough to answer "when did it happen". */
const keepDoneDays = 7;

/** Drives deliveries. What has to be done is in the table; this object only remembers whether it is busy. */
export class OutboxService {
  readonly #db: Knex;
  readonly #logger: Logger;
  #running: Promise<void> | null = null;
  #askedAgain = false;

  constructor(from: { __pg_connection__: Knex; logger: Logger }) {
    this.#db = from.__pg_connection__;
    this.#logger = from.logger;
  }

  /** Starts delivering after a commit without making the caller wait; the job is what makes sure. */
  kick(container: MedusaContainer): void {
    // A run under way looks once more, and who started it hears of its failure.
    if (this.#running) this.#askedAgain = true;
    else
      void this.drain(container).catch((error: unknown) => {
        this.#logger.error(
          `outbox: ${error instanceof Error ? (error.stack ?? "") : String(error)}`,
        );
      });
  }

  /** Delivers everything that is due; one run per process, a call meanwhile makes it look once more. */
  drain(container: MedusaContainer): Promise<void> {
    this.#askedAgain = true;
    this.#running ??= this.#run(container).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(container: MedusaContainer): Promise<void> {
    while (this.#askedAgain) {
      this.#askedAgain = false;
      let moved: number;
      do {
        const { delivered, failed } = await dispatchBatch(container, this.#db, now());
        moved = delivered + failed;
      } while (moved > 0);
    }
  }

  /** Entries still to do and entries given up. */
  async backlog(): Promise<{ pending: number; parked: number }> {
    const { rows } = await this.#db.raw<{ rows: { pending: number; parked: number }[] }>(
      `SELECT count(*) FILTER (WHERE state = 'pending')::int AS pending,
              count(*) FILTER (WHERE state = 'parked')::int AS parked FROM outbox_entry`,
    );
    return rows[0] ?? { pending: 0, parked: 0 };
  }

  /** Forgets deliveries that are long done; parked entries stay until somebody looks. */
  async prune(at: Date): Promise<void> {
    await this.#db.raw(
      `DELETE FROM outbox_entry WHERE state = 'done' AND finished_at < ?::timestamptz - make_interval(days => ?)`,
      [at, keepDoneDays],
    );
  }
}
