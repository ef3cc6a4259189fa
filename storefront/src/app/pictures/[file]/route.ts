import { env } from "@/env";
import { pictureFile } from "@/shared/pictures";

const notFound = () => new Response(null, { status: 404 });

/** Relays one of the backend's picture files, and nothing else of it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const name = pictureFile(file);
  if (name === null) return notFound();
  const answer = await fetch(`${env().backendUrl}/static/${encodeURIComponent(name)}`, {
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  const type = answer.headers.get("content-type") ?? "";
  if (!answer.ok || !/^image\/(avif|webp|png|jpeg)$/.test(type)) return notFound();
  return new Response(answer.body, {
    headers: {
      "content-type": type,
      // File names are minted per upload, so a name never shows another picture.
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
