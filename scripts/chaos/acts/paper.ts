import type { PaperToWrite } from "../../../pos/src/features/stock/write-paper.js";
import type { Tab } from "../till/tab.js";
import type { Till, Window } from "../till/till.js";
import type { Act } from "./act.js";
import { counterOf, type Who } from "./counter.js";

interface PaperAct {
  readonly what: string;
  readonly who: Who;
  /** Writes the paper on this form; nothing when there is nothing to write. */
  readonly write: (tab: Tab, form: PaperToWrite, till: Till) => Promise<unknown>;
}

/** A clerk writes a paper of goods; the form keeps its id when the window dies and is opened again. */
export function paperAct({ what, who, write }: PaperAct): Act {
  return {
    what,
    sales: 0,
    async run(till: Till, window?: Window) {
      let paperId = "";
      await till.during(async (tab) => {
        if (paperId === "") paperId = tab.mintId();
        const { clerk } = await counterOf(tab, who);
        const form = { paperId, clerk, at: tab.clock.now(), mintId: tab.mintId };
        await write(tab, form, till);
        tab.drainer.kick(true);
      }, window);
    },
  };
}
