import { randomUUID } from "node:crypto";

/** A till without a screen: pairs, opens a shift and sends sales as a real one does. */
export async function pairTill(backend, point) {
  const { device_token: token, device_letter: letter } = await call(backend, "/pos/devices/pair", {
    body: { pairing_code: point.pairingCode, label: "bench" },
  });
  const { items } = await call(backend, "/pos/catalog", { token });
  const goods = items.slice(0, 60);
  const shiftId = randomUUID();
  const clerkId = point.clerks[0].id;
  let seq = 0;
  let receipt = 0;

  const command = (type, version, payload) => {
    seq += 1;
    return { id: randomUUID(), type, version, seq, at: new Date().toISOString(), payload };
  };

  async function send(commands) {
    const { results } = await call(backend, "/pos/commands", { token, body: { commands } });
    const bad = results.filter(({ outcome }) => outcome !== "applied");
    if (bad.length > 0) throw new Error(`not applied: ${JSON.stringify(bad[0])}`);
  }

  function sale() {
    receipt += 1;
    const soldAt = new Date();
    const lines = Array.from({ length: 1 + (receipt % 3) }, (_, at) =>
      lineOf(goods[(receipt * 7 + at) % goods.length]),
    );
    const due = lines.reduce((sum, line) => sum + line.total, 0);
    return command("sale.record", 2, {
      sale_id: randomUUID(),
      shift_id: shiftId,
      clerk_id: clerkId,
      receipt_number: `${point.code}-${letter}-${yearMonth(soldAt)}-${String(receipt).padStart(4, "0")}`,
      sold_at: soldAt.toISOString(),
      lines,
      totals: { gross: due, discount: 0, rounding: 0, due },
      tenders: [{ tender_id: randomUUID(), kind: "cash", amount: due, received: due, change: 0 }],
      basket_discount: null,
      note: null,
      age_check: null,
    });
  }

  return {
    openShift: () =>
      send([
        command("shift.open", 1, {
          shift_id: shiftId,
          clerk_id: clerkId,
          opened_at: new Date().toISOString(),
          float_amount: 500_000,
        }),
      ]),
    sell: (count) => send(Array.from({ length: count }, sale)),
  };
}

function lineOf(item) {
  return {
    line_id: randomUUID(),
    variant_id: item.variant_id,
    product_id: item.product_id,
    title: item.title,
    variant_title: item.variant_title,
    sku: item.sku,
    barcode: item.barcode,
    unit: item.unit,
    producer_id: item.producer_id,
    producer_name: item.producer_name,
    quantity: 1,
    unit_price: item.price,
    discount: 0,
    discount_reason: null,
    note: null,
    total: item.price,
    stars: null,
    certificate_id: null,
  };
}

// The business day is Vietnam's, seven hours ahead of UTC all year.
function yearMonth(instant) {
  const there = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
  return there.slice(2, 4) + there.slice(5, 7);
}

async function call(backend, path, { token, body } = {}) {
  const answer = await fetch(`${backend}${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
