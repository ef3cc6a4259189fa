import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table sales_point
      add constraint sales_point_code_shape check (code ~ '^[A-Z0-9]{1,8}$'),
      add constraint sales_point_code_never_reused unique (code),
      add constraint sales_point_commune_shape check (commune_code ~ '^[0-9]{5}$')`);
    this.addSql(`alter table village
      add constraint village_handle_shape check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      add constraint village_commune_shape check (commune_code ~ '^[0-9]{5}$')`);
    this.addSql(
      `alter table installation add constraint installation_is_one_row check (id = 'installation')`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table installation drop constraint installation_is_one_row`);
    this.addSql(
      `alter table village drop constraint village_handle_shape, drop constraint village_commune_shape`,
    );
    this.addSql(
      `alter table sales_point drop constraint sales_point_code_shape, drop constraint sales_point_code_never_reused, drop constraint sales_point_commune_shape`,
    );
  }
}
