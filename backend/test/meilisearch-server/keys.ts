import { randomUUID } from "node:crypto";
import { ApiError } from "./api-error";

interface StoredKey {
  readonly uid: string;
  readonly key: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Who may do what: the master key everything, any other what it was made for. */
export class Keys {
  readonly #master: string | undefined;
  readonly #keys: StoredKey[] = [];

  constructor(master: string | undefined) {
    this.#master = master;
  }

  check(authorization: string | undefined, action: string, index: string | undefined): void {
    if (this.#master === undefined) return;
    if (authorization === undefined) {
      throw new ApiError(
        401,
        "missing_authorization_header",
        "The Authorization header is missing. It must use the bearer authorization method.",
      );
    }
    const given = authorization.replace(/^Bearer /u, "");
    if (given === this.#master) return;
    const key = this.#keys.find((each) => each.key === given);
    const mayDo = key?.actions.some((each) => each === action || each === "*");
    const mayThere = key?.indexes.some((pattern) => fits(pattern, index));
    if (!mayDo || !mayThere) {
      throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
    }
  }

  create(wanted: Partial<StoredKey>): StoredKey {
    const {
      name = null,
      description = null,
      actions = [],
      indexes = [],
      expiresAt = null,
    } = wanted;
    const now = new Date().toISOString();
    const made = { uid: randomUUID(), key: randomUUID(), name, description, actions, indexes };
    const key = { ...made, expiresAt, createdAt: now, updatedAt: now };
    this.#keys.push(key);
    return key;
  }

  list(offset: number, limit: number): Record<string, unknown> {
    const results = this.#keys.slice(offset, offset + limit);
    return { results, offset, limit, total: this.#keys.length };
  }
}

function fits(pattern: string, index: string | undefined): boolean {
  if (pattern === "*" || index === undefined) return true;
  return pattern.endsWith("*") ? index.startsWith(pattern.slice(0, -1)) : index === pattern;
}
