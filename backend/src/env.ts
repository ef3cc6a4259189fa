import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const hours = z.coerce.number().int().positive();

/** The one reader of the environment in the backend; everything but the database and the secrets has a default. */
const shape = z.object({
  NODE_ENV: z.string().default("development"),
  DATABASE_URL: z.string().default("postgres://postgres@localhost:5432/sao_lang"),
  /** Several processes on one database need a Redis in common. */
  REDIS_URL: z.url({ protocol: /^rediss?$/u }).optional(),
  /** What this process does: answer requests, run jobs and subscribers, or both. */
  WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  JWT_SECRET: z.string().optional(),
  COOKIE_SECRET: z.string().optional(),
  BACKEND_PORT: port.default(9000),
  BACKEND_URL: z.string().default("http://localhost:9000"),
  STOREFRONT_URL: z.string().default("http://localhost:8000"),
  POS_URL: z.string().default("http://localhost:7001"),
  DATA_DIR: z.string().default(".data"),
  /** A fixed start for the clock, ISO 8601; the clock runs on from there. For tests. */
  SAOLANG_NOW: z.iso.datetime({ offset: true }).optional(),
  /** How far behind the database an answer of the catalogue may be. */
  CATALOG_FRESH_MS: z.coerce.number().int().min(0).max(5_000).default(500),
  /** A till whose data is this old warns that its stars may be out of date … */
  STARS_WARN_AFTER_HOURS: hours.default(24),
  /** … and shows none at all from here on. */
  STARS_HIDE_AFTER_HOURS: hours.default(168),
  /** Goods whose producer's certificate or food-safety papers have lapsed: refuse to receive them, or only warn. */
  RECEIPT_PAPERS: z.enum(["warn", "block"]).default("block"),
  /** Serve a database that holds demo sign-ins outside a demo installation. */
  SAOLANG_ALLOW_DEMO: z.enum(["true", "false"]).default("false"),
  SAOLANG_SEED_MODE: z.enum(["demo", "scale"]).default("demo"),
  SAOLANG_SEED_PRODUCTS: z.coerce.number().int().positive().default(20_000),
  SAOLANG_SEED_POINTS: z.coerce.number().int().positive().default(200),
});

const sound = shape.refine(
  (read) => read.STARS_WARN_AFTER_HOURS <= read.STARS_HIDE_AFTER_HOURS,
  "STARS_WARN_AFTER_HOURS is more than STARS_HIDE_AFTER_HOURS: stars would be hidden before anybody is warned",
);

export const env = sound.parse(process.env);
