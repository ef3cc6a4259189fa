import { z } from "zod";

const environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  MEDUSA_PUBLISHABLE_KEY: z.string().default(""),
  STOREFRONT_PORT: z.coerce.number().int().default(8000),
  /** The address shoppers type; absolute links (hreflang, JSON-LD) are built on it. */
  STOREFRONT_URL: z.url().optional(),
});

export interface Environment {
  readonly isDevelopment: boolean;
  readonly backendUrl: string;
  readonly publishableKey: string;
  readonly storefrontUrl: string;
}

let known: Environment | undefined;

/** Read on first use and not on import: the build runs without any of it. */
export function env(): Environment {
  known ??= read();
  return known;
}

function read(): Environment {
  const parsed = environment.parse(process.env);
  return {
    isDevelopment: parsed.NODE_ENV === "development",
    backendUrl: parsed.BACKEND_URL.replace(/\/$/, ""),
    publishableKey: parsed.MEDUSA_PUBLISHABLE_KEY,
    storefrontUrl: (parsed.STOREFRONT_URL ?? `http://localhost:${parsed.STOREFRONT_PORT}`).replace(
      /\/$/,
      "",
    ),
  };
}
