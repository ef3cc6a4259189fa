import { defineConfig } from "@medusajs/framework/utils";
import { env } from "./src/env";

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    redisUrl: env.REDIS_URL,
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: `${env.BACKEND_URL},${env.STOREFRONT_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"] },
    },
  },
  admin: { path: "/app", backendUrl: env.BACKEND_URL },
  featureFlags: { translation: true },
  modules: [],
});
