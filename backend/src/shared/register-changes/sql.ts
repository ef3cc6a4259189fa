export type FollowedEntity = "certificate" | "decision" | "producer";

interface FollowedTable {
  readonly table: string;
  readonly entity: FollowedEntity;
}

const events = ["insert", "update", "delete"] as const;

const triggerName = (table: string, event: string): string => `register_change_${table}_${event}`;

/** The table of changes and what writes it. */
export function registerChangesSql(): string[] {
  return [
    `create table if not exists register_change (
      entity text not null,
      entity_id text not null,
      xid xid8 not null default pg_current_xact_id(),
      primary key (entity, entity_id))`,
    `create index if not exists register_change_xid on register_change (xid)`,
    // Whoever writes here holds the row named, so two writers never wait for each other here alone.
    `create or replace function register_change_write() returns trigger language plpgsql as $$
      begin
        insert into register_change (entity, entity_id)
        select distinct tg_argv[0], c.id from changed c order by 2
        on conflict (entity, entity_id) do update set xid = excluded.xid where register_change.xid <> excluded.xid;
        return null;
      end $$`,
  ];
}

/** From now on each change of the table is on record: one call for a statement, however many rows it writes. */
export function followChangesSql({ table, entity }: FollowedTable): string[] {
  return events.map(
    (event) => `create or replace trigger ${triggerName(table, event)} after ${event} on ${table}
      referencing ${event === "delete" ? "old" : "new"} table as changed for each statement
      execute function register_change_write('${entity}')`,
  );
}

export function unfollowChangesSql(table: string): string[] {
  return events.map((event) => `drop trigger if exists ${triggerName(table, event)} on ${table}`);
}
