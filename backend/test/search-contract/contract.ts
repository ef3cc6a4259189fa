import type { OpenEngine } from "./engine";
import { facetCases } from "./facets";
import { filterCases } from "./filters";
import { highlightCases, hitCases } from "./hits";
import { indexCases } from "./indexes";
import { moduleCases } from "./module";
import { queueCases, troubleCases } from "./troubles";
import { World } from "./world";
import { writeCases } from "./writes";

interface Declared {
  readonly open: OpenEngine;
  readonly canHighlight: boolean;
  readonly hasQueue: boolean;
}

/** What every search provider does, whichever engine is behind it. */
export function searchContract(name: string, { open, canHighlight, hasQueue }: Declared): void {
  describe(`search on ${name}`, () => {
    let opened: World | undefined;
    const world = (): World => {
      if (!opened) throw new Error(`The engine ${name} did not open`);
      return opened;
    };
    beforeAll(async () => {
      opened = await World.open(open);
    });
    afterAll(() => opened?.close());

    indexCases(world);
    writeCases(world);
    filterCases(world);
    facetCases(world);
    hitCases(world);
    if (canHighlight) highlightCases(world);
    moduleCases(world);
    troubleCases(world);
    if (hasQueue) queueCases(world);
  });
}
