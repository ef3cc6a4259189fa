/** A list kept in order while single rows come and go; the order must never call two rows equal. */
export class SortedList<Row> {
  private rows: Row[] = [];

  constructor(private readonly compare: (a: Row, b: Row) => number) {}

  get all(): readonly Row[] {
    return this.rows;
  }

  reset(rows: Iterable<Row>): void {
    this.rows = [...rows].sort(this.compare);
  }

  insert(row: Row): void {
    this.rows.splice(this.positionOf(row), 0, row);
  }

  /** Removes a row whose sort key is still the one it was inserted with. */
  remove(row: Row): void {
    const position = this.positionOf(row);
    if (this.rows[position] !== row) throw new Error("the row is not where its key says");
    this.rows.splice(position, 1);
  }

  private positionOf(row: Row): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.rows[middle];
      if (other !== undefined && this.compare(other, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
