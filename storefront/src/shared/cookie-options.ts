import "server-only";
import { env } from "@/env";

const daySeconds = 86_400;

/** Cookies of the shop: out of reach of scripts, and only over https where the shop is served so. */
export function cookieOptions(days: number) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: env().storefrontUrl.startsWith("https:"),
    path: "/",
    maxAge: days * daySeconds,
  } as const;
}
