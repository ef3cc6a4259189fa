import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { withShop } from "../../../../test/with-shop";
import { catalogWorld } from "../testing/catalog-world";
import { mountInFront } from "./front";

withShop({
  testSuite: ({ api, getContainer }) => {
    let world: Awaited<ReturnType<typeof catalogWorld>>;
    let server: Server;
    let passedOn: string[];
    let watched: number;
    let address: string;
    let paper: string;

    beforeEach(async () => {
      world = await catalogWorld(getContainer());
      const point = await world.addPoint("BT1");
      const potter = await world.addProducer("lo-gom");
      const bowl = await world.addProduct({
        handle: "bat",
        producerId: potter,
        points: [[point, 2]],
      });
      paper = await world.certify(bowl.id, potter);
      await world.addProduct({ handle: "chen", points: [[point, 0]] });
      passedOn = [];
      watched = 0;
      server = createServer((req, res) => {
        passedOn.push(req.url ?? "");
        res.end("medusa");
      });
      server.on("request", () => (watched += 1));
      mountInFront(server, getContainer());
      await new Promise<void>((resolve) => server.listen(0, resolve));
      address = `http://localhost:${(server.address() as AddressInfo).port}`;
    });

    afterEach(() => new Promise((resolve) => server.close(resolve)));

    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${address}${path}`, { headers: world.store.headers, ...init });

    it("a read answers the very bytes that Medusa's route answers", async () => {
      const paths = [
        "/store/catalog",
        "/store/catalog?order=price_desc&in_stock=true&limit=1",
        "/store/catalog?q=bat&ocop=false",
        "/store/catalog?q=B%C3%A1t+tr%C3%A0%20?%3F&ocop=true",
        "/store/catalog/bat",
        "/store/catalog/bat?locale=en",
        "/store/home",
        "/store/sales-points",
        "/store/sales-points/BT1",
        "/store/certificates",
        "/store/certificates?q=B%C3%A1t&stars=4&limit=1",
        "/store/certificates?state=expired&locale=en",
        `/store/certificates/${paper}`,
      ];
      for (const path of paths) {
        const behind = await api.get(path, {
          ...world.store,
          transformResponse: (text: string) => text,
        });
        const inFront = await ask(path);
        expect([path, inFront.status, await inFront.text()]).toEqual([path, 200, behind.data]);
        expect(inFront.headers.get("cache-control")).toBe("no-store");
      }
      expect(passedOn).toEqual([]);
      expect(watched).toBe(paths.length);
    });

    it("figures are the same in front of Medusa and behind it, but for the instant they are of", async () => {
      const path = "/store/certificates/statistics";
      const { data } = await api.get(path, world.store);
      const inFront = await (await ask(path)).json();
      expect(inFront).toEqual({ ...data, at: inFront.at });
      expect(inFront).toMatchObject({ valid: 1, producers: 1 });
      expect(passedOn).toEqual([]);
    });

    it("whatever is not plainly a read, or would be refused, goes on to Medusa untouched", async () => {
      const keyless = { headers: {} };
      const made = [
        await ask("/store/catalog?colour=blue"),
        await ask("/store/catalog?limit=1&limit=2"),
        await ask("/store/catalog?a[b]=1"),
        await ask("/store/catalog/khong-co"),
        await ask("/store/catalog/%E0%A4%A"),
        await ask("/store/products"),
        await ask("/store/certificates?stars=2"),
        await ask("/store/certificates/cert_khongco"),
        await ask("/store/certificates/open-data?format=csv"),
        await ask("/store/catalog", { method: "POST", headers: world.store.headers }),
        await ask("/store/catalog", keyless),
        await ask("/store/catalog", { headers: { "x-publishable-api-key": "pk_unknown" } }),
      ];
      expect(await Promise.all(made.map((reply) => reply.text()))).toEqual(
        made.map(() => "medusa"),
      );
      expect(passedOn).toHaveLength(made.length);
    });
  },
});
