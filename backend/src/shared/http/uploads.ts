import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { uploadsDir } from "../uploads";

/** The file module puts this in front of what it was told to keep private, such as exports of orders. */
const privatePrefix = "private-";

/** The name carries the time of upload, so a file under one address never changes. */
const monthMs = 30 * 24 * 3600 * 1000;

function send(name: string, res: MedusaResponse, next: MedusaNextFunction): void {
  res.sendFile(
    name,
    { root: uploadsDir, dotfiles: "ignore", maxAge: monthMs, immutable: true },
    (error) => {
      if (error && !res.headersSent) next();
    },
  );
}

/** The file asked for; empty for anything but a question about one. */
function nameOf(req: MedusaRequest): string {
  if (req.method !== "GET" && req.method !== "HEAD") return "";
  try {
    return decodeURIComponent(req.path.slice(1));
  } catch {
    // Not a name anybody was given.
    return "";
  }
}

/** Pictures and other public uploads. */
export function servePublicUpload(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const name = nameOf(req);
  if (name === "" || name.startsWith(privatePrefix)) next();
  else send(name, res, next);
}

/** Private uploads, for people of the office only. */
export function servePrivateUpload(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const name = nameOf(req);
  const isOffice = req.auth_context?.actor_type === "user";
  if (name.startsWith(privatePrefix) && isOffice) send(name, res, next);
  else next();
}

/** `/static/*`: Medusa itself serves only a folder beside the built app, which every build replaces. */
export const uploadRules: MiddlewareRoute[] = [
  {
    matcher: "/static",
    middlewares: [
      servePublicUpload,
      authenticate("user", ["session", "bearer"], { allowUnauthenticated: true }),
      servePrivateUpload,
    ],
  },
];
