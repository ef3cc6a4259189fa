/** IndexedDB where there is no browser. Dexie looks for it when it loads, so this comes before everything of the engine. */
import "fake-indexeddb/auto";
