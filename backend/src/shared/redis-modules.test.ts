import { describe, expect, it } from "vitest";
import { redisModules } from "./redis-modules";

describe("the modules that processes share", () => {
  it("stay Medusa's own in-memory ones without a Redis", () => {
    expect(redisModules(undefined)).toEqual([]);
  });

  it("are events, workflows and locks in the Redis that is named", () => {
    const modules = redisModules("redis://localhost:6390");
    expect(modules.map(({ resolve }) => resolve)).toEqual([
      "@medusajs/medusa/event-bus-redis",
      "@medusajs/medusa/workflow-engine-redis",
      "@medusajs/medusa/locking",
    ]);
    expect(JSON.stringify(modules).match(/redis:\/\/localhost:6390/gu)).toHaveLength(3);
  });

  it.each(["rbac", "auth-oidc", "enterprise"])("are none of the licensed ones: %s", (name) => {
    expect(JSON.stringify(redisModules("redis://localhost"))).not.toContain(name);
  });
});
