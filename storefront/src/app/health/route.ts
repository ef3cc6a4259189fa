import { readInstallation } from "@/shared/installation";

/** 200 when pages can be served with goods on them, 503 with the reason when not. */
export async function GET(): Promise<Response> {
  const installation = await readInstallation();
  if (installation.ok) return Response.json({ ok: true });
  const reason = installation.reason === "away" ? "backend does not answer" : installation.code;
  return Response.json({ ok: false, reason }, { status: 503 });
}
