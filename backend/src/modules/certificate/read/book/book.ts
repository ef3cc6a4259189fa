import { validityOf } from "../certificate-days";
import { Columns } from "./columns";
import type { NameRow, Names, PaperRow } from "./facts";
import { OrderedPapers } from "./orders";
import type { DecisionFacts, Paper, ProducerFacts } from "./paper";
import { type Standing, Standings } from "./standings";

/** Every certificate on record with what it is filtered by, in every order a list offers. */
export class Book {
  private readonly papers = new Map<string, Paper>();
  private readonly decisionsById = new Map<string, DecisionFacts>();
  private readonly producersById = new Map<string, ProducerFacts>();
  private readonly standings = new Standings();
  private readonly ordered = new OrderedPapers();
  private columns: Columns | null = null;

  get size(): number {
    return this.papers.size;
  }

  /** The papers by column, and where each of them stands at the instant. */
  at(at: Date): { columns: Columns; standings: readonly Standing[] } {
    this.standings.turnTo(at);
    this.columns ??= new Columns(
      this.ordered,
      [...this.producersById.values()],
      [...this.decisionsById.values()],
    );
    return { columns: this.columns, standings: this.standings.all() };
  }

  /** In their places. */
  decisions(): Iterable<DecisionFacts> {
    return this.decisionsById.values();
  }

  /** In their places. */
  producers(): Iterable<ProducerFacts> {
    return this.producersById.values();
  }

  /** The papers with these ids are these rows now; an id without a row is gone. */
  putPapers(ids: readonly string[], rows: readonly PaperRow[]): void {
    if (ids.length + rows.length === 0) return;
    const known = ids.map((id) => this.papers.get(id)).filter((paper) => paper !== undefined);
    for (const id of ids) this.papers.delete(id);
    const come = rows.map((row) => this.paperOf(row));
    for (const paper of come) this.papers.set(paper.id, paper);
    this.ordered.exchange(new Set(known), come);
    this.columns = null;
  }

  /** What decisions and producers are called now; one of `ids` without a row is gone. */
  putNames(ids: Names, rows: readonly NameRow[]): void {
    // The commune of a paper may be its producer's.
    this.columns = null;
    for (const id of ids.decisions) this.putDecision(id, "");
    for (const id of ids.producers) this.putProducer(id, "", null);
    for (const { entity, id, key, commune_code } of rows) {
      if (entity === "decision") this.putDecision(id, key);
      else this.putProducer(id, key, commune_code);
    }
  }

  private putDecision(id: string, key: string): void {
    const decision = this.decisionOf(id);
    decision.numberKey = key;
    decision.bareNumber = key.replace(/[^a-z0-9]+/gu, "");
  }

  private putProducer(id: string, key: string, communeCode: string | null): void {
    const producer = this.producerOf(id);
    producer.nameKey = key;
    producer.communeCode = communeCode;
  }

  private paperOf(row: PaperRow): Paper {
    return {
      id: row.id,
      productId: row.product_id,
      productKey: row.product_key,
      dossierKey: row.dossier_key ?? "",
      decision: this.decisionOf(row.decision_id),
      producer: this.producerOf(row.producer_id),
      setNumber: row.set_number,
      stars: row.stars,
      hasPotentialFive: row.potential_five,
      ownCommune: row.commune_code,
      standing: this.standings.of(validityOf(row)),
      place: -1,
    };
  }

  private decisionOf(id: string): DecisionFacts {
    return factsOf(this.decisionsById, id, (place) => ({
      id,
      place,
      numberKey: "",
      bareNumber: "",
    }));
  }

  private producerOf(id: string): ProducerFacts {
    return factsOf(this.producersById, id, (place) => ({
      id,
      place,
      nameKey: "",
      communeCode: null,
    }));
  }
}

function factsOf<Facts>(
  kept: Map<string, Facts>,
  id: string,
  make: (place: number) => Facts,
): Facts {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const made = make(kept.size);
  kept.set(id, made);
  return made;
}
