import { MedusaModule } from "@medusajs/framework/modules-sdk";

const maps = ["instances_", "modules_", "joinerConfig_", "moduleResolutions_", "searchIndexes_"];

/**
 * Medusa keeps every module it ever booted, and every search definition, in one place per process, and the backend of other
 * test files lives in this one. Puts theirs aside and answers how to put them back.
 */
export function asideModules(): () => void {
  const kept = maps.map((name) => {
    const registry = Reflect.get(MedusaModule, name) as Map<unknown, unknown>;
    return { registry, entries: [...registry] };
  });
  const links = Reflect.get(MedusaModule, "customLinks_") as unknown[];
  const keptLinks = [...links];
  MedusaModule.clearInstances();
  return () => {
    MedusaModule.clearInstances();
    for (const { registry, entries } of kept) {
      for (const [key, value] of entries) registry.set(key, value);
    }
    links.push(...keptLinks);
  };
}
