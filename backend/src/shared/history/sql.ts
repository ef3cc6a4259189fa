export interface RegisterTable {
  readonly table: string;
  /** The word the history knows the rows by. */
  readonly entity: string;
  /** Column → the action it stands for when it goes from null to a value, such as `{ revoked_at: "revoked" }`. */
  readonly actions?: Readonly<Record<string, string>>;
}

const tableSql = `create table if not exists register_history (
  id bigint generated always as identity primary key,
  entity text not null,
  entity_id text not null,
  action text not null,
  changed_by text not null,
  document text null,
  before jsonb null,
  after jsonb null,
  changed_at timestamptz not null)`;

const keepSql = `create or replace function register_history_keep() returns trigger language plpgsql as $$
  begin
    raise exception 'register_history is append-only' using errcode = 'restrict_violation';
  end $$`;

// Trigger arguments: the entity, then pairs of column and action.
const writeSql = `create or replace function register_history_write() returns trigger language plpgsql as $$
  declare
    unkept text[] := array['updated_at', 'searched'];
    was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - unkept end;
    is_now jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - unkept end;
    what text := case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' else 'changed' end;
    arg integer := 1;
  begin
    if was is not distinct from is_now then return null; end if;
    if tg_op = 'UPDATE' then
      while arg + 1 < tg_nargs loop
        if was ->> tg_argv[arg] is null and is_now ->> tg_argv[arg] is not null then
          what := tg_argv[arg + 1];
        end if;
        arg := arg + 2;
      end loop;
      if was ->> 'deleted_at' is null and is_now ->> 'deleted_at' is not null then what := 'removed'; end if;
      if was ->> 'deleted_at' is not null and is_now ->> 'deleted_at' is null then what := 'restored'; end if;
    end if;
    insert into register_history (entity, entity_id, action, changed_by, document, before, after, changed_at)
    values (
      tg_argv[0], coalesce(is_now, was) ->> 'id', what,
      coalesce(nullif(current_setting('saolang.actor', true), ''), 'database:' || session_user),
      nullif(current_setting('saolang.document', true), ''), was, is_now, clock_timestamp());
    return null;
  end $$`;

const refuseSql = `create or replace function register_refuse_delete() returns trigger language plpgsql as $$
  begin
    raise exception 'a row of % is never deleted', tg_table_name using errcode = 'restrict_violation';
  end $$`;

/** The table and its functions; every migration that keeps a history begins with them. */
export function registerHistorySql(): string[] {
  return [
    tableSql,
    `create index if not exists register_history_entity on register_history (entity, entity_id, id)`,
    keepSql,
    `create or replace trigger register_history_append_only before update or delete on register_history
      for each row execute function register_history_keep()`,
    `create or replace trigger register_history_no_truncate before truncate on register_history
      for each statement execute function register_history_keep()`,
    writeSql,
    refuseSql,
  ];
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Every change of a row of the table from now on leaves a row of history. */
export function keepHistorySql({ table, entity, actions = {} }: RegisterTable): string[] {
  const args = [entity, ...Object.entries(actions).flat()].map(quoted).join(", ");
  return [
    `create or replace trigger ${table}_history after insert or update or delete on ${table}
      for each row execute function register_history_write(${args})`,
  ];
}

/** Rows of the table can be withdrawn or soft-deleted, but not deleted. */
export function refuseDeleteSql(table: string): string[] {
  return [
    `create or replace trigger ${table}_no_delete before delete on ${table}
      for each row execute function register_refuse_delete()`,
  ];
}

/** Undoes `keepHistorySql` and `refuseDeleteSql`; the history written so far stays. */
export function forgetHistorySql(table: string): string[] {
  return [
    `drop trigger if exists ${table}_history on ${table}`,
    `drop trigger if exists ${table}_no_delete on ${table}`,
  ];
}
