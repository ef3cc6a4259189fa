import type { SearchIndexInfo } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { MeilisearchApiError, type Meilisearch, type Settings } from "meilisearch";
import type { Connection } from "./connection";
import { providerId } from "./options";
import { reason } from "./tasks";

interface WantedIndex {
  readonly uid: string;
  readonly primaryKey: string;
  readonly settings: Settings;
}

/**
 * The index, made if it is not there, with these settings, applied when this returns. Always asked to be made: one that is
 * still there may have its deletion waiting in the queue before us.
 */
export async function ensureIndex(
  engine: Connection,
  { uid, primaryKey, settings }: WantedIndex,
  timeout: number,
): Promise<void> {
  await engine.ask(async (client) => {
    const made = await client.createIndex(uid, { primaryKey }).waitTask({ timeout });
    if (made.status !== "succeeded" && made.error?.code !== "index_already_exists") {
      throw failed(uid, reason(made));
    }
    if (made.status !== "succeeded") {
      const { primaryKey: present } = await client.getRawIndex(uid);
      if (present !== primaryKey) {
        throw failed(uid, {
          message: `It is there with the key "${present}" instead of "${primaryKey}". Delete it and migrate again.`,
        });
      }
    }
    const told = await client.index(uid).updateSettings(settings).waitTask({ timeout });
    if (told.status !== "succeeded") throw failed(uid, reason(told));
  });
}

function failed(uid: string, { message, code }: { message: string; code?: string }): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `Search index "${uid}" cannot be set up: ${message}`,
    code,
  );
}

export async function hasIndex(client: Meilisearch, uid: string): Promise<boolean> {
  try {
    await client.getRawIndex(uid);
    return true;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found")
      return false;
    throw error;
  }
}

export async function listIndexes(engine: Connection): Promise<SearchIndexInfo[]> {
  return await engine.ask(async (client) => {
    const { indexes: counted } = await client.getStats();
    const pageSize = 500;
    const found: SearchIndexInfo[] = [];
    for (let offset = 0; ; offset += pageSize) {
      const { results, total } = await client.getRawIndexes({ offset, limit: pageSize });
      found.push(
        ...results.map(({ uid, createdAt, updatedAt }) => ({
          name: uid,
          provider: providerId,
          document_count: counted[uid]?.numberOfDocuments ?? 0,
          created_at: new Date(createdAt),
          updated_at: new Date(updatedAt),
        })),
      );
      if (offset + pageSize >= total) return found;
    }
  });
}
