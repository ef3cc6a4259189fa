import { withShop } from "../../../test/with-shop";
import { RATE_LIMIT } from "./index";
import { limit } from "./limit";
import type { RateLimitService } from "./service";

withShop({
  testSuite: ({ getContainer, dbConnection }) => {
    const windowsEnd = () =>
      dbConnection.raw(`update rate_limit set window_ends_at = now() - interval '1 second'`);

    it("lets through exactly the allowed number of tries, also when all come at once", async () => {
      const rule = { key: "test:burst", max: 5, windowSeconds: 60 };
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => limit(getContainer(), rule)),
      );
      expect(answers.filter((refusal) => refusal === null)).toHaveLength(5);
      expect(answers.find((refusal) => refusal !== null)).toMatchObject({
        code: "too_many_tries",
        facts: { retry_after_seconds: expect.any(Number) },
      });
    });

    it("counts every key on its own and opens again when the window is over", async () => {
      const one = { key: "test:one", max: 1, windowSeconds: 60 };
      expect(await limit(getContainer(), one)).toBeNull();
      expect(await limit(getContainer(), one)).not.toBeNull();
      expect(await limit(getContainer(), { ...one, key: "test:other" })).toBeNull();
      await windowsEnd();
      expect(await limit(getContainer(), one)).toBeNull();
    });

    it("forgets a try that is given back and sweeps windows that are over", async () => {
      const counts = getContainer().resolve<RateLimitService>(RATE_LIMIT);
      const rule = { key: "test:back", max: 1, windowSeconds: 60 };
      await counts.take(rule);
      await counts.giveBack(rule.key);
      expect((await counts.take(rule)).allowed).toBe(true);
      await windowsEnd();
      expect(await counts.sweep()).toBeGreaterThanOrEqual(1);
    });
  },
});
