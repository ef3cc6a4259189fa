import createMiddleware from "next-intl/middleware";
import { NextRequest, type NextResponse } from "next/server";
import { env } from "@/env";
import { routing } from "@/i18n/routing";
import { contentPolicy } from "@/shared/content-policy";

const translateAddress = createMiddleware(routing);

/** Maps the translated addresses to their routes and gives every page its own script nonce. */
export default function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy(btoa(crypto.randomUUID()), env().isDevelopment);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this request header.
  headers.set("content-security-policy", policy);
  // Without the body: only the address matters here, and a body can be read once.
  const response = translateAddress(new NextRequest(request.url, { headers }));
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/|pictures/|villages/|health$|.*\\.[a-z0-9]+$).*)"],
};
