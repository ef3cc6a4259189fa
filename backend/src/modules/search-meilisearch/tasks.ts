import type { SearchTask } from "@medusajs/framework/types";
import type { EnqueuedTask, Meilisearch, Task } from "meilisearch";
import { wrong } from "../../shared/search-provider/refuse";

/** Often enough that a small write does not wait for us, seldom enough not to load the engine during a seed. */
const pollEveryMs = 50;

/** One write of the caller may be several tasks of the engine, which works them off in order. */
export function enqueued(index: string, tasks: readonly EnqueuedTask[]): SearchTask {
  if (tasks.length === 0) return { index, status: "succeeded" };
  return { id: tasks.map(({ taskUid }) => taskUid).join(","), index, status: "enqueued" };
}

export async function settle(
  client: Meilisearch,
  task: SearchTask,
  timeout: number,
): Promise<SearchTask> {
  const settled = { id: task.id, index: task.index };
  for (const uid of uidsOf(task)) {
    const done = await client.tasks.waitForTask(uid, { timeout, interval: pollEveryMs });
    if (done.status !== "succeeded") return { ...settled, status: "failed", error: reason(done) };
  }
  return { ...settled, status: "succeeded" };
}

export function reason({ uid, status, error }: Task): { message: string; code?: string } {
  if (!error) return { message: `Task ${uid} of Meilisearch is ${status}.` };
  return { message: `Task ${uid} of Meilisearch failed: ${error.message}`, code: error.code };
}

function uidsOf({ id }: SearchTask): number[] {
  if (id === undefined) return [];
  const uids = id.split(",").map(Number);
  if (uids.some((uid) => !Number.isSafeInteger(uid))) wrong(`"${id}" is no task of Meilisearch.`);
  return uids;
}
