import type { MedusaSuiteOptions } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { connectionOf } from "../src/shared/connection";
import type { Decision, Paper } from "../src/modules/certificate/register/paper";
import { recordCertificate } from "../src/modules/certificate/register/record-certificate";
import { signedInAdmin } from "../src/modules/certificate/testing/signed-in-admin";

type Api = MedusaSuiteOptions["api"];

export const hanoi = { issued_by: "UBND thành phố Hà Nội", issuer_level: "province" } as const;

export const bowl = {
  producer_id: "p1",
  product_name: "Bát men lam",
  set_number: 21,
  kind: "first",
  registered_on: "2026-10-01",
} as const;

/** The office at work on a round of its province, with two producers. */
export async function ratingOffice(api: Api, container: MedusaContainer) {
  const db = connectionOf(container);
  const office = await signedInAdmin(api, container);
  for (const id of ["p1", "p2"]) {
    await db("producer").insert({ id, handle: id, name: `Lò gốm ${id}`, kind: "ho_kinh_doanh" });
  }
  const get = async (path: string) => (await api.get(`/admin/${path}`, office)).data;
  const post = (path: string, body: object = {}) => api.post(`/admin/${path}`, body, office);
  const codeOf = async (path: string, body: object = {}): Promise<string | undefined> =>
    (await post(path, body)).data.code;

  async function openRound(more: object = {}): Promise<string> {
    const days = { files_due_on: "2026-10-30", decide_due_on: "2026-12-30" };
    const body = { name: "Đợt 2 năm 2026", issuer_level: "province", ...days, ...more };
    return (await post("rating-rounds", body)).data.round_id;
  }
  const round = await openRound();

  const register = (more: object = {}) =>
    post("rating-files", { ...bowl, round_id: round, ...more });
  const registered = async (more: object = {}): Promise<string> =>
    (await register(more)).data.file_id;
  const handIn = (file: string, dossier_code = "01-00577-007-2026", handed_in_on = "2026-10-20") =>
    post(`rating-files/${file}/hand-in`, { handed_in_on, dossier_code });
  const rate = (file: string, a: number, b: number, c: number) =>
    post(`rating-files/${file}/points`, { parts: { a, b, c } });
  const fileOf = async (id: string) => (await get(`rating-files/${id}`)).file;
  let serial = 100;

  return {
    ...{
      db,
      office,
      round,
      get,
      post,
      codeOf,
      openRound,
      register,
      registered,
      handIn,
      rate,
      fileOf,
    },

    /** A file with its points, in hundredths. */
    async rated(more: object, parts: readonly [number, number, number]): Promise<string> {
      const file = await registered(more);
      serial += 1;
      await handIn(file, `01-00577-${serial}-2026`);
      await rate(file, ...parts);
      return file;
    },

    /** A paper of before. */
    async certified(more: Partial<Paper & Decision> = {}): Promise<string> {
      const { number = "813/QĐ-UBND", decided_on = "2024-05-02", ...paper } = more;
      const made = await recordCertificate(
        db,
        { number, decided_on, ...hanoi },
        {
          producer_id: bowl.producer_id,
          product_name: bowl.product_name,
          set_number: bowl.set_number,
          kind: "first",
          stars: 4,
          issued_on: decided_on,
          ...paper,
        },
        "office",
      );
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value.certificate_id;
    },
  };
}

export type RatingOffice = Awaited<ReturnType<typeof ratingOffice>>;
