import { Blob } from "node:buffer";
import { execFileSync } from "node:child_process";
import { signIn } from "./office.mjs";

export const title = "Import: the annex of a decision, from the dry run to the register";

const faults = 50;
const budgetSeconds = 60;
const columns =
  "STT,Tên sản phẩm,Tên chủ thể,Xã phường,Bộ sản phẩm,Hạng sao,Điểm A,Điểm B,Điểm C,Tổng điểm";

/** A small annex first, to warm up and to compare with: memory that grows with the rows would show. */
export async function measure({ stack }) {
  const { backend } = stack.addresses;
  const office = { authorization: `Bearer ${await signIn(stack)}` };
  const rows = [];
  for (const size of [500, 5_000]) {
    const { id } = await call(`${backend}/admin/certificate-imports`, office, formOf(size));
    const path = `${backend}/admin/certificate-imports/${id}`;
    const memory = watchMemory(stack.pidOf("backend"));
    const checkMs = await took(() => call(`${path}/check`, office, "{}"));
    let outcome;
    const applyMs = await took(async () => {
      outcome = await call(`${path}/apply`, office, JSON.stringify({ leave_out_faulty: true }));
    });
    const grownMb = memory.stop();
    if (outcome.left_out !== faults) throw new Error(`left out: ${outcome.left_out}`);
    const seconds = Number(((checkMs + applyMs) / 1000).toFixed(1));
    const what = `annex of ${size} rows, ${faults} with faults`;
    rows.push(
      {
        what: `${what}, dry run and apply`,
        value: seconds,
        unit: "s",
        budget: `≤ ${budgetSeconds}`,
        good: seconds <= budgetSeconds,
      },
      { what: `${what}, of it the dry run`, value: Number((checkMs / 1000).toFixed(1)), unit: "s" },
      { what: `${what}, backend's memory grew by at most`, value: grownMb, unit: "MB" },
    );
  }
  return rows;
}

function formOf(size) {
  const form = new FormData();
  const facts = {
    decision_number: `${size}/QĐ-UBND`,
    decided_on: "2026-08-20",
    issued_by: "UBND thành phố Hà Nội",
    issuer_level: "province",
    issued_on: "2026-08-25",
  };
  for (const [field, value] of Object.entries(facts)) form.append(field, value);
  form.append("file", new Blob([annexOf(size)]), `phu-luc-${size}.csv`);
  return form;
}

function annexOf(size) {
  const everySoOften = size / faults;
  const lines = Array.from({ length: size }, (_, at) => {
    const producer = `Hợp tác xã đo thử ${size} số ${Math.floor(at / 5)}`;
    const stars = at % everySoOften === 0 ? "sáu sao" : "3 sao";
    const points = `22,"15,5",20,"57,5"`;
    return `${at + 1},Sản phẩm đo thử ${at},${producer},Xã Bát Tràng,${(at % 25) + 1},${stars},${points}`;
  });
  return `\uFEFF${[columns, ...lines].join("\n")}\n`;
}

async function call(url, office, body) {
  const json = typeof body === "string" ? { "content-type": "application/json" } : {};
  const answer = await fetch(url, { method: "POST", headers: { ...office, ...json }, body });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${said}`);
  return JSON.parse(said);
}

async function took(work) {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

/** How far a process' memory rises above where it stood, in MB, looked at five times a second. */
function watchMemory(pid) {
  const before = residentMb(pid);
  let highest = before;
  const look = () => {
    highest = Math.max(highest, residentMb(pid));
  };
  const timer = setInterval(look, 200);
  return {
    stop() {
      clearInterval(timer);
      look();
      return Math.round(highest - before);
    },
  };
}

const residentMb = (pid) =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
