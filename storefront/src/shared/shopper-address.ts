import "server-only";
import { headers } from "next/headers";

/**
 * Where this request came from, as the nearest hop before us wrote it: the last entry of `x-forwarded-for`, which Next
 * fills in itself when no proxy stands in front. Entries before it are whatever the caller claims.
 */
export async function shopperAddress(): Promise<string | undefined> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim();
}
