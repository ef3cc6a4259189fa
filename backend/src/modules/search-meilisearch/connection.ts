import { Meilisearch } from "meilisearch";
import { asMedusaError } from "./errors";
import { defaults, type MeilisearchOptions } from "./options";
import { wrong } from "../../shared/search-provider/refuse";

/** The official client behind one door, so that whatever it throws leaves as an error a person can act on. */
export class Connection {
  readonly #client: Meilisearch;
  readonly #apiKey: string | undefined;

  constructor({ host, apiKey, timeoutMs = defaults.timeoutMs }: MeilisearchOptions) {
    if (!URL.canParse(host))
      wrong("MEILISEARCH_HOST is not an address like http://localhost:7700.");
    this.#client = new Meilisearch({ host, apiKey, timeout: timeoutMs });
    this.#apiKey = apiKey;
  }

  async ask<T>(request: (client: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await request(this.#client);
    } catch (error) {
      throw asMedusaError(error, this.#apiKey);
    }
  }
}
