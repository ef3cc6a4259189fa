import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** The settings a backend would start with. */
async function start(settings: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return (await import("./env.js")).env;
}

describe("the settings of stars on a till without a server", () => {
  it("are a day until it warns and a week until it hides them", async () => {
    expect(await start()).toMatchObject({
      STARS_WARN_AFTER_HOURS: 24,
      STARS_HIDE_AFTER_HOURS: 168,
    });
  });

  it("are the operator's to change", async () => {
    expect(
      await start({ STARS_WARN_AFTER_HOURS: "12", STARS_HIDE_AFTER_HOURS: "48" }),
    ).toMatchObject({ STARS_WARN_AFTER_HOURS: 12, STARS_HIDE_AFTER_HOURS: 48 });
  });

  it("stop the start when stars would be hidden before anybody is warned", async () => {
    await expect(
      start({ STARS_WARN_AFTER_HOURS: "49", STARS_HIDE_AFTER_HOURS: "48" }),
    ).rejects.toThrow("STARS_WARN_AFTER_HOURS");
  });

  it.each(["0", "-1", "1.5", "soon"])("stop the start when an age is %s hours", async (hours) => {
    await expect(start({ STARS_HIDE_AFTER_HOURS: hours })).rejects.toThrow();
  });
});

describe("what a process of the backend does", () => {
  it("is everything unless it is told otherwise", async () => {
    expect((await start()).WORKER_MODE).toBe("shared");
  });

  it.each(["server", "worker"])("is the part of a %s when told so", async (mode) => {
    expect((await start({ WORKER_MODE: mode })).WORKER_MODE).toBe(mode);
  });

  it.each([
    ["WORKER_MODE", "boss"],
    ["REDIS_URL", "localhost"],
    ["REDIS_URL", "http://localhost:6379"],
  ])("stops the start when %s is %s", async (name, value) => {
    await expect(start({ [name]: value })).rejects.toThrow(name);
  });
});
