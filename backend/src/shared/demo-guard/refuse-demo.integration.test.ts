import { withShop } from "../../../test/with-shop";
import { salesPointModule } from "../../modules/sales-point";
import type SalesPointService from "../../modules/sales-point/service";
import { connectionOf } from "../connection";
import { refuseDemo } from "./refuse-demo";

withShop({
  testSuite: ({ getContainer, dbConnection }) => {
    const install = (demo: boolean) =>
      getContainer()
        .resolve<SalesPointService>(salesPointModule)
        .createInstallations({
          id: "installation",
          demo,
          installed_at: new Date("2026-11-22T00:00:00Z"),
          catalog_epoch: "1",
        });
    const start = (more: Partial<Parameters<typeof refuseDemo>[1]> = {}) =>
      refuseDemo(connectionOf(getContainer()), { serves: true, allowed: false, ...more });

    it("stops a production server on a database that holds demo sign-ins", async () => {
      await install(true);
      await expect(start()).rejects.toThrow("SAOLANG_ALLOW_DEMO=true");
    });

    it("lets the demo be served on purpose, and one-off commands run on it", async () => {
      await install(true);
      await expect(start({ allowed: true })).resolves.toBeUndefined();
      await expect(start({ serves: false })).resolves.toBeUndefined();
    });

    it("serves a real installation and an empty database", async () => {
      await expect(start()).resolves.toBeUndefined();
      await install(false);
      await expect(start()).resolves.toBeUndefined();
      await dbConnection.raw(`drop table installation`);
      await expect(start()).resolves.toBeUndefined();
    });
  },
});
