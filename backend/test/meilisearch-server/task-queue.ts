import { setTimeout as pause } from "node:timers/promises";
import { ApiError } from "./api-error";

interface StoredTask {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  status: "enqueued" | "processing" | "succeeded" | "failed";
  error: ApiError["body"] | null;
  readonly enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

interface Waiting {
  readonly task: StoredTask;
  readonly work: () => void;
}

/** Writes wait here and are worked off one after the other; a test may hold the queue, or have a write fail. */
export class TaskQueue {
  readonly #tasks: StoredTask[] = [];
  readonly #waiting: Waiting[] = [];
  #isHeld = false;
  #isWorking = false;
  #nextFailure: ApiError | undefined;

  add(type: string, indexUid: string | null, work: () => void): Record<string, unknown> {
    const task: StoredTask = {
      uid: this.#tasks.length,
      indexUid,
      type,
      status: "enqueued",
      error: null,
      enqueuedAt: new Date().toISOString(),
      startedAt: null,
      finishedAt: null,
    };
    this.#tasks.push(task);
    this.#waiting.push({ task, work });
    void this.#workOff();
    const { uid: taskUid, status, enqueuedAt } = task;
    return { taskUid, indexUid, status, type, enqueuedAt };
  }

  get(uid: number): Record<string, unknown> {
    const task = this.#tasks[uid];
    if (!task) throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
    return { ...task, batchUid: null, canceledBy: null, details: {}, duration: null };
  }

  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    void this.#workOff();
  }

  failNext(code: string, message: string): void {
    this.#nextFailure = new ApiError(500, code, message);
  }

  async #workOff(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    await pause(1);
    while (!this.#isHeld) {
      const next = this.#waiting.shift();
      if (!next) break;
      await this.#work(next);
    }
    this.#isWorking = false;
  }

  async #work({ task, work }: Waiting): Promise<void> {
    task.status = "processing";
    task.startedAt = new Date().toISOString();
    await pause(1);
    try {
      const failure = this.#nextFailure;
      this.#nextFailure = undefined;
      if (failure) throw failure;
      work();
      task.status = "succeeded";
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      task.status = "failed";
      task.error = error.body;
    }
    task.finishedAt = new Date().toISOString();
  }
}
