import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { productGroups, setsOfGroup } from "@saolang/domain/classification";

/** `GET /store/groups`: the six groups and their sets, as the decision in force names them. */
export function listGroups(_req: MedusaRequest, res: MedusaResponse): void {
  const groups = productGroups.map((group, position) => ({
    group: position + 1,
    code: group.code,
    handle: group.handle,
    name_vi: group.nameVi,
    name_en: group.nameEn,
    rule: group.rule,
    source: group.source,
    sets: setsOfGroup(group.code).map((set) => ({
      set: set.number,
      name_vi: set.nameVi,
      name_en: set.nameEn,
      carries_stock: set.carriesStock,
    })),
  }));
  res.json({ groups });
}
