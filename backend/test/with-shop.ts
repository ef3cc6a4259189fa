import { medusaIntegrationTestRunner } from "@medusajs/test-utils";

type Runner = Parameters<typeof medusaIntegrationTestRunner>[0];
type Shop = Parameters<Runner["testSuite"]>[0];

interface ShopOfWorker {
  readonly shop: Shop;
  readonly boot: () => Promise<void>;
}

/** Kept on the worker, not in this module: every file has modules of its own. */
declare global {
  var shopOfWorker: ShopOfWorker | undefined;
}

const afterBoot = ({ dbConfig }: Shop) => ({ templateName: `${dbConfig.dbName}-after-boot` });

/**
 * Medusa's runner boots a backend for every file, which takes longer than most files do. It is asked for its boot and its
 * shop only, once for each worker; what it would do around every test is below.
 */
function openShop(): ShopOfWorker {
  const opened: { shop?: Shop; start?: () => Promise<void> } = {};
  const leaveOut = (): void => undefined;
  const ours = {
    describe: (_name: string, body: () => void) => body(),
    beforeAll: (start: () => Promise<void>) => Object.assign(opened, { start }),
    beforeEach: leaveOut,
    afterEach: leaveOut,
    afterAll: leaveOut,
  };
  const globals = Object.keys(ours).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, ours);
  try {
    medusaIntegrationTestRunner({ testSuite: (shop) => Object.assign(opened, { shop }) });
  } finally {
    Object.assign(globalThis, Object.fromEntries(globals));
  }
  const { shop, start } = opened;
  if (!shop || !start) throw new Error("Medusa's runner has no boot");
  let booting: Promise<void> | undefined;
  const boot = async (): Promise<void> => {
    await start();
    await shop.dbUtils.snapshot(afterBoot(shop));
  };
  return { shop, boot: () => (booting ??= boot()) };
}

/** Tests on a backend with a database of its own; before each of them nothing is in it that a boot does not put there. */
export function withShop({ testSuite }: { readonly testSuite: (shop: Shop) => void }): void {
  const { shop, boot } = (globalThis.shopOfWorker ??= openShop());
  describe("", () => {
    beforeAll(boot);
    beforeEach(() => shop.dbUtils.restore(afterBoot(shop)));
    afterEach(() => shop.utils.waitWorkflowExecutions());
    testSuite(shop);
  });
}
