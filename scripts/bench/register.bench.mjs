import autocannon from "autocannon";
import pg from "pg";
import { signIn } from "./office.mjs";

export const title = "Register: looking up certificates, by the office and by anybody";

/** People who look something up at the same moment; a queue in front of two cores would measure the queue. */
const connections = 4;
const budget = 50;
const countedRequests = 50;
/** Pages whose statements are counted; the others differ in their filter only. */
const counted = /newest|three words|page of a paper|figures/;

const pages = [
  ["newest first", ""],
  ["of 4 stars", "stars=4"],
  ["expired, of one commune", "state=expired&commune=00577"],
  ["free text, three words", "q=bat%20men%20lam"],
  ["free text, one broad word", "q=loai"],
  ["by decision number", "q=DEMO-903%2FQ%C4%90-UBND"],
];

/** Both lists on the same filters, the last page, one paper and the figures; statements are counted by the database. */
export async function measure({ stack, seconds }) {
  const { backend } = stack.addresses;
  const anybody = { "x-publishable-api-key": stack.demo.publishableKey };
  const office = { authorization: `Bearer ${await signIn(stack)}` };
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  const publicList = `${backend}/store/certificates`;
  const officeList = `${backend}/admin/certificates`;
  const first = await (await fetch(publicList, { headers: anybody })).json();
  const last = `offset=${Math.max(0, first.count - first.limit)}`;
  const all = [
    ...[...pages, ["last page", last]].map(([what, query]) => [
      `public list, ${what}`,
      `${publicList}?${query}`,
      anybody,
    ]),
    ["public page of a paper", `${publicList}/${first.certificates[0].id}`, anybody],
    ["public figures", `${publicList}/statistics`, anybody],
    ...[...pages, ["last page", last]].map(([what, query]) => [
      `office list, ${what}`,
      `${officeList}?${query}`,
      office,
    ]),
    ["office figures", `${officeList}/statistics`, office],
  ];
  const rows = [{ what: "certificates on record", value: first.count, unit: "" }];
  rows.push(
    ...(await statementRows(
      database,
      all.filter(([what]) => counted.test(what)),
    )),
  );
  await database.end();
  for (const [what, url, headers] of all) {
    const { perSecond, p95 } = await load(url, headers, Math.min(seconds, 5));
    rows.push(
      { what, value: round(perSecond), unit: "requests/s" },
      {
        what: `${what}, p95`,
        value: round(p95),
        unit: "ms",
        budget: `≤ ${budget}`,
        good: p95 <= budget,
      },
    );
  }
  return rows;
}

// Outside a transaction each statement is one; the jobs in the background add a fraction, which the rounding shows.
async function statementRows(database, asked) {
  const rows = [];
  let before = await committed(database);
  for (const [what, url, headers] of asked) {
    for (let times = 0; times < countedRequests; times += 1) {
      const answer = await fetch(url, { headers });
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      await answer.arrayBuffer();
    }
    const after = await committed(database);
    const value = (after - before) / countedRequests;
    rows.push({
      what: `${what}, statements`,
      value: round(value),
      unit: "a page",
      budget: "≤ 6",
      good: value <= 6.5,
    });
    before = after;
  }
  return rows;
}

async function committed(database) {
  // A session reports the last of what it did once it has been idle for ten seconds.
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  const { rows } = await database.query(
    "select xact_commit::int as count from pg_stat_database where datname = current_database()",
  );
  return rows[0].count;
}

async function load(url, headers, duration) {
  const settings = { url, headers, connections, timeout: 120 };
  await autocannon({ ...settings, duration: 1 });
  const times = [];
  const running = autocannon({ ...settings, duration });
  // autocannon itself sums up p90 and p97.5.
  running.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  const { requests, non2xx, errors } = await running;
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed`);
  times.sort((a, b) => a - b);
  return { perSecond: requests.average, p95: times[Math.ceil(times.length * 0.95) - 1] };
}

function round(figure) {
  return figure >= 100 ? Math.round(figure) : Number(figure.toFixed(1));
}
