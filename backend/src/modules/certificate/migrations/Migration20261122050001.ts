import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table certificate
      add constraint certificate_stars_known check (stars in (3, 4, 5)),
      add constraint certificate_issuer_level_known check (issuer_level in ('district', 'province', 'ministry')),
      add constraint certificate_decision_present check (btrim(decision_number) <> ''),
      add constraint certificate_days_are_days check (
        decided_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
        and valid_through ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and coalesce(extension_ends_on, valid_through) ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
      add constraint certificate_days_in_order check (decided_on::date <= issued_on::date and issued_on::date <= valid_through::date),
      add constraint certificate_extension_whole check ((extension_document is null) = (extension_ends_on is null) and btrim(coalesce(extension_document, '-')) <> ''),
      add constraint certificate_extension_within_180_days check (
        extension_ends_on is null or extension_ends_on::date - valid_through::date between 1 and 180),
      add constraint certificate_revocation_has_document check (revoked_at is null or btrim(coalesce(revocation_document, '')) <> ''),
      add constraint certificate_not_superseded_by_itself check (superseded_by <> id)`);

    this
      .addSql(`create or replace function certificate_history_keep() returns trigger language plpgsql as $$
      begin
        raise exception 'certificate_history is append-only';
      end $$`);
    this
      .addSql(`create trigger certificate_history_append_only before update or delete on certificate_history
      for each row execute function certificate_history_keep()`);
    this
      .addSql(`create trigger certificate_history_no_truncate before truncate on certificate_history
      for each statement execute function certificate_history_keep()`);

    this
      .addSql(`create or replace function certificate_history_write() returns trigger language plpgsql as $$
      begin
        insert into certificate_history (id, certificate_id, action, changed_by, snapshot, changed_at)
        values (
          'certhist_' || replace(gen_random_uuid()::text, '-', ''), new.id,
          case
            when tg_op = 'INSERT' then 'recorded'
            when new.deleted_at is not null and old.deleted_at is null then 'removed'
            when new.revoked_at is distinct from old.revoked_at then 'revoked'
            else 'changed'
          end,
          new.changed_by, to_jsonb(new), clock_timestamp());
        return null;
      end $$`);
    this.addSql(`create trigger certificate_history_of_change after insert or update on certificate
      for each row execute function certificate_history_write()`);
    this
      .addSql(`create or replace function certificate_refuse_delete() returns trigger language plpgsql as $$
      begin
        raise exception 'a certificate is revoked or removed, never deleted';
      end $$`);
    this.addSql(
      `create trigger certificate_no_delete before delete on certificate for each row execute function certificate_refuse_delete()`,
    );
  }

  override async down(): Promise<void> {
    this
      .addSql(`drop trigger certificate_no_delete on certificate; drop trigger certificate_history_of_change on certificate;
      drop trigger certificate_history_append_only on certificate_history; drop trigger certificate_history_no_truncate on certificate_history;
      drop function certificate_refuse_delete(); drop function certificate_history_write(); drop function certificate_history_keep()`);
    this
      .addSql(`alter table certificate drop constraint certificate_stars_known, drop constraint certificate_issuer_level_known,
      drop constraint certificate_decision_present, drop constraint certificate_days_are_days, drop constraint certificate_days_in_order,
      drop constraint certificate_extension_whole, drop constraint certificate_extension_within_180_days,
      drop constraint certificate_revocation_has_document, drop constraint certificate_not_superseded_by_itself`);
  }
}
