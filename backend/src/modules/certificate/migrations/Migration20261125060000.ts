import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The register turned page by page from the newest paper on, as the public sees it. */
export class Migration20261125060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index certificate_by_issue on certificate (issued_on desc, id desc) where deleted_at is null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists certificate_by_issue`);
  }
}
