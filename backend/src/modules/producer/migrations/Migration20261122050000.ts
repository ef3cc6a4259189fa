import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table producer
      add constraint producer_kind_known check (kind in ('hop_tac_xa', 'to_hop_tac', 'doanh_nghiep_nho_vua', 'trang_trai', 'ho_san_xuat', 'ho_kinh_doanh', 'hoi_hiep_hoi')),
      add constraint producer_handle_shape check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      add constraint producer_commune_shape check (commune_code ~ '^[0-9]{5}$')`);
    this.addSql(`alter table producer_member
      add constraint producer_member_role_known check (role in ('owner', 'member')),
      add constraint producer_member_phone_shape check (phone_e164 ~ '^\\+84[0-9]{8,10}$')`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table producer_member drop constraint producer_member_role_known, drop constraint producer_member_phone_shape`,
    );
    this.addSql(
      `alter table producer drop constraint producer_kind_known, drop constraint producer_handle_shape, drop constraint producer_commune_shape`,
    );
  }
}
