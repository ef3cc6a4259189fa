import { writeFileSync } from "node:fs";
import path from "node:path";
import { withClient } from "../postgres/sql.mjs";
import { copyTree } from "./copy-tree.mjs";

const transient =
  /^(postmaster\.(pid|opts)|pg_wal\/.+|pg_stat_tmp\/.+|pg_replslot\/.+|pg_dynshmem\/.+)$/;

/**
 * Copies a running cluster so that PostgreSQL can start from the copy, by its own low-level backup protocol:
 * files first, in any state, then the log written meanwhile, from which they are made whole.
 * The embedded package has no pg_dump and no pg_basebackup.
 */
export async function copyCluster({ url, cluster, to }) {
  await withClient(url, async (client) => {
    await client.query("select pg_backup_start('sao-lang', true)");
    copyTree(cluster, to, (place) => !transient.test(place));
    const { rows } = await client.query("select labelfile from pg_backup_stop(false)");
    await client.query("select pg_switch_wal()");
    copyTree(
      path.join(cluster, "pg_wal"),
      path.join(to, "pg_wal"),
      (place) => !place.startsWith("summaries"),
    );
    writeFileSync(path.join(to, "backup_label"), rows[0].labelfile, { mode: 0o600 });
  });
}
