import type words from "@saolang/messages/vi.json";

type ProducerKind = keyof typeof words.producer_kind;

const kinds: Record<ProducerKind, true> = {
  hop_tac_xa: true,
  to_hop_tac: true,
  doanh_nghiep_nho_vua: true,
  trang_trai: true,
  ho_san_xuat: true,
  ho_kinh_doanh: true,
  hoi_hiep_hoi: true,
};

/** Whether the catalogue of words has a name for this kind; a newer backend may send one that it has not. */
export function isProducerKind(kind: string): kind is ProducerKind {
  return Object.hasOwn(kinds, kind);
}
