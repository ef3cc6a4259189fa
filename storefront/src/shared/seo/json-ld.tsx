import { inlineJson } from "./inline-json";

/** Structured data for search engines. */
export function JsonLd({ data }: { readonly data: object }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inlineJson(data) }} />
  );
}
