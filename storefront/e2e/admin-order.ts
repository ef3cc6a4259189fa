import type { Stack } from "../../scripts/journeys/stack.js";

interface AdminOrder {
  readonly id: string;
  readonly custom_display_id: string | null;
  readonly total: number;
}

/** The order of a code as the Medusa admin sees it. */
export async function adminOrder(stack: Stack, code: string): Promise<AdminOrder> {
  const { backend } = stack.addresses;
  const signIn = await fetch(`${backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(stack.demo.admin),
  });
  // Medusa's own answers, in the fields this test reads.
  const { token } = (await signIn.json()) as { token: string };
  const answer = await fetch(
    `${backend}/admin/orders?limit=50&order=-created_at&fields=id,custom_display_id,total`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  // As above: the fields asked for in the address.
  const { orders } = (await answer.json()) as { orders: AdminOrder[] };
  const order = orders.find(({ custom_display_id }) => custom_display_id === code);
  if (!order) throw new Error(`the admin has no order ${code}`);
  return order;
}
