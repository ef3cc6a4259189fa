import { randomUUID } from "node:crypto";
import { withShop } from "../../../../test/with-shop";
import { catalogWorld } from "../../catalog/testing/catalog-world";
import { signedInAdmin } from "../testing/signed-in-admin";

const scan = Buffer.from("%PDF-1.7\nQuyết định thu hồi");

interface Sent {
  readonly content?: Buffer;
  readonly title?: string;
  readonly key?: string;
  readonly subject?: string;
}

function formOf({ content = scan, title = "Quyết định 12/QĐ-UBND", key, subject }: Sent): FormData {
  const form = new FormData();
  form.append("title", title);
  form.append("key", key ?? randomUUID());
  if (subject) form.append("subject", subject);
  form.append(
    "file",
    new Blob([new Uint8Array(content)], { type: "application/pdf" }),
    "van-ban.pdf",
  );
  return form;
}

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let office: Awaited<ReturnType<typeof signedInAdmin>>;
    let certificateId: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      office = await signedInAdmin(api, getContainer());
      const potter = await world.addProducer("lo-gom");
      const point = await world.addPoint("BT1");
      const bowl = await world.addProduct({
        handle: "bat",
        title: "Bát men lam",
        producerId: potter,
        points: [[point, 1]],
      });
      certificateId = await world.certify(bowl.id, potter);
    });

    const path = () => `/admin/certificates/${certificateId}/documents`;
    const send = (sent: Sent = {}, options: object = office) =>
      api.post(path(), formOf(sent), options);
    const detail = async () =>
      (await api.get(`/admin/certificates/${certificateId}`, office)).data.certificate;

    it("a scan is kept with the certificate, listed, given to the office and written into the history", async () => {
      const sent = await send();
      expect(sent.status).toBe(201);
      const { documents, history } = await detail();
      expect(documents).toMatchObject([
        {
          id: sent.data.document_id,
          subject_kind: "certificate",
          title: "Quyết định 12/QĐ-UBND",
          mime_type: "application/pdf",
          size_bytes: scan.length,
        },
      ]);
      expect(history[0]).toMatchObject({
        action: "document_added",
        document: "Quyết định 12/QĐ-UBND",
        changed_by_name: "van-phong@example.vn",
      });
      const file = await api.get(`${path()}/${sent.data.document_id}`, {
        ...office,
        responseType: "arraybuffer",
      });
      expect(Buffer.from(file.data).equals(scan)).toBe(true);
      expect(file.headers["content-type"]).toBe("application/pdf");
      expect(file.headers["cache-control"]).toContain("no-store");
    });

    it("a scan of the decision belongs to every paper it grants", async () => {
      await send({ subject: "decision" });
      expect((await detail()).documents).toMatchObject([{ subject_kind: "decision" }]);
    });

    it("a document sent twice, or twice at once, is there once", async () => {
      const key = randomUUID();
      const answers = await Promise.all([send({ key }), send({ key })]);
      answers.push(await send({ key }));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      const { documents, history } = await detail();
      expect(documents).toHaveLength(1);
      expect(
        history.filter(({ action }: { action: string }) => action === "document_added"),
      ).toHaveLength(1);
      expect((await send({ key, subject: "decision" })).data).toMatchObject({
        code: "document_key_taken",
      });
    });

    it("a page with the name of a PDF is refused, and so is a form without its fields", async () => {
      const page = await send({ content: Buffer.from("<html><script>alert(1)</script></html>") });
      expect(page.status).toBe(422);
      expect(page.data).toMatchObject({ code: "document_unreadable" });
      expect((await send({ title: " " })).data).toMatchObject({ code: "malformed" });
      expect((await api.post(path(), { title: "x" }, office)).data).toMatchObject({
        code: "malformed",
      });
      expect((await detail()).documents).toEqual([]);
    });

    it("a file of 10 MB is kept and one byte more is refused", async () => {
      const most = Buffer.concat([scan, Buffer.alloc(10 * 1024 * 1024 - scan.length)]);
      expect((await send({ content: most })).status).toBe(201);
      const more = await send({ content: Buffer.concat([most, Buffer.alloc(1)]) });
      expect(more.status).toBe(413);
      expect(more.data).toMatchObject({ code: "document_too_large" });
      const far = await send({ content: Buffer.concat([most, Buffer.alloc(1024 * 1024)]) });
      expect(far.status).toBe(413);
    });

    it("nobody but the office sends, reads or finds a scan, and no certificate gives away another's", async () => {
      const { data } = await send();
      const file = `${path()}/${data.document_id}`;
      const [stored] = (await detail()).documents;
      const shopper = { ...world.store };
      expect((await send({}, shopper)).status).toBe(401);
      expect((await api.get(file, shopper)).status).toBe(401);
      expect((await api.get(`/static/${stored.file_id}`, shopper)).status).toBe(404);
      const other = file.replace(certificateId, "cert_other");
      expect((await api.get(other, office)).status).toBe(404);
      expect(
        (await api.post(path().replace(certificateId, "cert_other"), formOf({}), office)).status,
      ).toBe(404);
    });
  },
});
