import { searchContract } from "./contract";
import { openInTest, openReal } from "./meilisearch";
import { openPostgres } from "./postgres";
import { realMeilisearch } from "./real-meilisearch";

searchContract("PostgreSQL", { open: openPostgres(), canHighlight: true, hasQueue: false });
searchContract("a server that answers as Meilisearch", {
  open: openInTest,
  canHighlight: true,
  hasQueue: true,
});

const real = realMeilisearch();
if (real) {
  searchContract("Meilisearch", { open: openReal(real), canHighlight: true, hasQueue: false });
}
