import type { Trouble } from "./engine";
import { goods } from "./goods";
import type { World } from "./world";

export function troubleCases(world: () => World): void {
  describe("an engine in trouble", () => {
    it.each<Trouble>(["away", "slow", "wrong key"])(
      "that is %s fails the search in words that help and hold no secret",
      async (trouble) => {
        const { engine } = world();
        const index = await world().goods();
        const started = performance.now();
        const error: unknown = await engine
          .searchIn(trouble, world().query(index))
          .catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(Error);
        expect(String(error)).toMatch(engine.says[trouble]);
        expect(JSON.stringify(error) + String(error)).not.toContain(engine.secret);
        expect(performance.now() - started).toBeLessThan(10_000);
        expect((await world().search(index)).metadata.count).toBe(goods.length);
      },
    );
  });
}

/** For an engine that takes a write at once and applies it later. */
export function queueCases(world: () => World): void {
  describe("a write that waits in the engine's queue", () => {
    it("is seen whole or not at all, and waiting for it ends when it is applied", async () => {
      const { engine, provider } = world();
      const definition = await world().index();
      const index = definition.physical_name;
      engine.queue?.hold();
      const task = await provider.upsertDocuments({ index, definition, documents: [...goods] });
      expect(task.status).toBe("enqueued");
      expect((await world().search(definition)).metadata.count).toBe(0);
      await expect(provider.waitForTask?.(task, { timeout_ms: 100 })).rejects.toThrow(
        /not applied/u,
      );
      engine.queue?.release();
      expect(await provider.waitForTask?.(task)).toMatchObject({ status: "succeeded", index });
      expect((await world().search(definition)).metadata.count).toBe(goods.length);
    });

    it("that fails there says why, and nothing of it is seen", async () => {
      const { engine, provider } = world();
      const definition = await world().index();
      const index = definition.physical_name;
      engine.queue?.failNext("No space left on device.");
      const task = await provider.upsertDocuments({ index, definition, documents: [...goods] });
      expect(await provider.waitForTask?.(task)).toMatchObject({
        status: "failed",
        error: { message: expect.stringContaining("No space left on device.") as unknown },
      });
      expect((await world().search(definition)).metadata.count).toBe(0);
    });

    it("and fails there fails the seed, so that the version before keeps serving", async () => {
      const { engine, prefix } = world();
      await world().migrate();
      await world().seed();
      engine.queue?.failNext("No space left on device.");
      await expect(world().module.reindex({ index: `${prefix}_goods` })).rejects.toThrow(/set up/u);
      const { metadata } = await world().module.search({ entity: `${prefix}_goods` });
      expect(metadata.count).toBe(goods.length);
    });
  });
}
