/** Who may be a producer (QĐ 26/2026/QĐ-TTg Art. 2); a CHECK of the table holds the same list. */
export const producerKinds = [
  "hop_tac_xa",
  "to_hop_tac",
  "doanh_nghiep_nho_vua",
  "trang_trai",
  "ho_san_xuat",
  "ho_kinh_doanh",
  "hoi_hiep_hoi",
] as const;
