import { withClient } from "../lib/postgres/sql.mjs";

/** The token of the office's demo user. */
export async function signIn({ addresses: { backend }, demo }) {
  const answer = await fetch(`${backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(demo.admin),
  });
  return (await answer.json()).token;
}

/** A new publishable key that reaches the sales points of the codes and no others. */
export async function keyOfPoints(stack, codes) {
  const channelIds = await withClient(stack.databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select sales_channel_id from sales_point where code = any($1)",
      [codes],
    );
    return rows.map(({ sales_channel_id }) => sales_channel_id);
  });
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${await signIn(stack)}`,
  };
  const post = async (path, body) => {
    const request = { method: "POST", headers, body: JSON.stringify(body) };
    const answer = await fetch(`${stack.addresses.backend}${path}`, request);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  const { api_key } = await post("/admin/api-keys", { title: "bench", type: "publishable" });
  await post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: channelIds });
  return api_key.token;
}
