/**
 * Medusa's modules that several processes have to share: events, workflows with their schedules, and locks. Without a
 * Redis each process has its own of them, which is right for one process only. Its Caching Module is left out: nothing
 * reads it while Medusa's `caching` flag is off, and what we serve fast we serve from reads of our own.
 */
export function redisModules(redisUrl: string | undefined) {
  if (redisUrl === undefined) return [];
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ];
}
