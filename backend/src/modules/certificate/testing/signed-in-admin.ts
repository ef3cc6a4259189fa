import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** The part of axios the tests use. */
interface Api {
  post(path: string, body: unknown): Promise<{ data: { token: string } }>;
}

/** A user of the admin, as request options that carry the sign-in. */
export async function signedInAdmin(api: Api, container: MedusaContainer) {
  const email = "van-phong@example.vn";
  const password = "mat-khau-thu";
  const auth = container.resolve(Modules.AUTH);
  const user = await container.resolve(Modules.USER).createUsers({ email });
  const { authIdentity } = await auth.register("emailpass", { body: { email, password } });
  if (!authIdentity) throw new Error("no identity");
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
  const { data } = await api.post("/auth/user/emailpass", { email, password });
  return { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true };
}
