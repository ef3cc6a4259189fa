import { findCommunes } from "@/features/checkout/addresses";

const longestQuery = 80;

/** `GET /api/communes?q=ha dong&province=01`: what the commune box offers while typing. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const query = (searchParams.get("q") ?? "").slice(0, longestQuery);
  const province = searchParams.get("province");
  return Response.json(
    { communes: findCommunes(query, province === "" ? null : province) },
    { headers: { "cache-control": "public, max-age=3600" } },
  );
}
