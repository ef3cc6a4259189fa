import { defineConfig } from "@medusajs/framework/utils";
import { env } from "./src/env";
import { displayIdOf } from "./src/modules/checkout/order-code";
import { redisModules } from "./src/shared/redis-modules";
import { uploadsDir } from "./src/shared/uploads";

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    redisUrl: env.REDIS_URL,
    workerMode: env.WORKER_MODE,
    // In production Medusa marks the cookie "secure", which over plain http means that nobody can sign in.
    cookieOptions: { secure: env.BACKEND_URL.startsWith("https:") },
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: `${env.BACKEND_URL},${env.STOREFRONT_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        producer: ["phonepass"],
      },
    },
  },
  // The admin is built before anybody knows at which address it will be served: it calls where it came from.
  admin: { path: "/app", backendUrl: "/" },
  featureFlags: { translation: true },
  modules: [
    ...redisModules(env.REDIS_URL),
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "./src/modules/auth-phonepass", id: "phonepass" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: uploadsDir,
              private_upload_dir: uploadsDir,
              backend_url: `${env.BACKEND_URL}/static`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/order",
      options: { generateCustomDisplayId: displayIdOf },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "./src/modules/payment-cash", id: "cash" }] },
    },
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/catalog" },
    { resolve: "./src/modules/certificate" },
    { resolve: "./src/modules/checkout" },
    { resolve: "./src/modules/classification" },
    { resolve: "./src/modules/counter" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/sales-point" },
    { resolve: "./src/modules/stock" },
    { resolve: "./src/shared/rate-limit" },
  ],
});
