import { z } from "zod";

/** `DATA_DIR/demo.json`, written by the demo seed for people and tests; never in git. */
export const demoFile = z.object({
  storefront: z.string(),
  backend: z.string(),
  pos: z.string(),
  publishableKey: z.string(),
  admin: z.object({ email: z.string(), password: z.string() }),
  salesPoints: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      pairingCode: z.string(),
      clerks: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          pin: z.string(),
          role: z.enum(["clerk", "manager"]),
        }),
      ),
    }),
  ),
  producers: z.array(
    z.object({ id: z.string(), name: z.string(), phone: z.string(), password: z.string() }),
  ),
  products: z.object({
    valid: z.array(z.string()),
    expired: z.array(z.string()),
    revoked: z.array(z.string()),
  }),
});

export type DemoFile = z.infer<typeof demoFile>;
