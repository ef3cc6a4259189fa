import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { FreshLook } from "../../../../shared/fresh-look";
import {
  type ChangesPosition,
  readRegisterChanges,
  type RegisterChange,
} from "../../../../shared/register-changes";
import { Book } from "./book";
import { type PaperRow, readAllPapers, readNames, readPapers } from "./facts";

/** The whole register. Names are read after the papers that point at them. */
async function readBook(db: Knex): Promise<Book> {
  const book = new Book();
  for await (const rows of readAllPapers(db)) book.putPapers([], rows);
  book.putNames({ decisions: [], producers: [] }, await readNames(db, null));
  return book;
}

/** Holds the book of this process and brings it up to date before each question. */
export class BookKeeper {
  private book = new Book();
  private position: ChangesPosition | null = null;
  private readonly looks = new FreshLook(() => this.follow());

  constructor(private readonly db: Knex) {}

  /** The book with everything that was committed before the call; one statement when nothing changed. */
  async current(): Promise<Book> {
    await this.looks.take();
    return this.book;
  }

  // Whatever is committed between the position and the rows read after it is read again by the next look.
  private async follow(): Promise<void> {
    const { position, changes } = await readRegisterChanges(this.db, this.position);
    if (changes === null) this.book = await readBook(this.db);
    else if (changes.length > 0) await this.apply(changes);
    this.position = position;
  }

  /** Everything is read before anything is put in: no question meets half a change. */
  private async apply(changes: readonly RegisterChange[]): Promise<void> {
    const idsOf = (entity: RegisterChange["entity"]) =>
      changes.filter((change) => change.entity === entity).map(({ id }) => id);
    const ids = idsOf("certificate");
    const names = { decisions: idsOf("decision"), producers: idsOf("producer") };
    const papers: PaperRow[] = [];
    for await (const rows of readPapers(this.db, ids)) papers.push(...rows);
    const isNamed = names.decisions.length + names.producers.length > 0;
    const nameRows = isNamed ? await readNames(this.db, names) : [];
    this.book.putPapers(ids, papers);
    this.book.putNames(names, nameRows);
  }
}
