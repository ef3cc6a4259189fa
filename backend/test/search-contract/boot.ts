import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk";
import type {
  ISearchModuleService,
  ISearchProvider,
  Logger,
  SearchIndexDefinition,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, createPgConnection, Modules } from "@medusajs/framework/utils";
import type { SearchEngine } from "./engine";

export interface Booted {
  readonly module: ISearchModuleService;
  readonly provider: ISearchProvider;
  readonly runMigrations: () => Promise<void>;
  readonly shutdown: () => Promise<void>;
}

const quiet = (): undefined => undefined;

/** A failing search is what half of these tests are about; nobody needs to read of each. */
export const silent: Logger = {
  panic: quiet,
  shouldLog: () => false,
  setLogLevel: quiet,
  unsetLogLevel: quiet,
  activity: () => "",
  progress: () => ({}),
  error: quiet,
  failure: () => ({}),
  success: () => ({}),
  silly: quiet,
  debug: quiet,
  verbose: quiet,
  http: quiet,
  info: quiet,
  warn: quiet,
  log: quiet,
};

/** The Search Module alone, without the rest of a backend. It seeds when a test says so. */
export async function boot(
  engine: SearchEngine,
  clientUrl: string,
  indexes: SearchIndexDefinition[],
): Promise<Booted> {
  const database = { clientUrl, schema: "public" };
  const connection = createPgConnection(database);
  const app = await MedusaApp({
    workerMode: "server",
    sharedResourcesConfig: { database },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.LOGGER]: silent,
    },
    modulesConfig: {
      [Modules.SEARCH]: {
        resolve: "@medusajs/search",
        options: { database, providers: [engine.provider], indexes },
      },
    },
  });
  // The one module that was configured above.
  const module = app.modules[Modules.SEARCH] as unknown as ISearchModuleService;
  Reflect.set(module, "isWorkerMode", true);
  const providers = Reflect.get(module, "searchProviderService_") as {
    retrieve(identifier: string): ISearchProvider;
  };
  return {
    module,
    provider: providers.retrieve(engine.identifier),
    runMigrations: app.runMigrations,
    shutdown: async () => {
      await app.onApplicationPrepareShutdown();
      await app.onApplicationShutdown();
      await connection.destroy();
      MedusaModule.clearInstances();
    },
  };
}
