/** The token of the office's demo user. */
export async function signIn({ addresses: { backend }, demo }) {
  const answer = await fetch(`${backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(demo.admin),
  });
  return (await answer.json()).token;
}
