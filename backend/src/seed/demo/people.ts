import { randomBytes, randomInt } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { DemoFile } from "@saolang/contracts";
import { inviteProducerMember } from "../../modules/auth-phonepass/workflows/invite-producer-member";
import { COUNTER } from "../../modules/counter/names";
import { hashPin } from "../../modules/counter/clerk/pin";
import type { CounterService } from "../../modules/counter/service";
import { allProducers } from "../facts";
import { clerkNames, producerSignIns } from "../facts/names";
import type { DemoPoint } from "./points";

/** Sign-ins exist in plain text once, in demo.json: a run that comes after a broken one draws new ones for the same people. */
const newPassword = (): string => randomBytes(9).toString("base64url");

/** Distinct PINs of four digits for the people of one point. */
function newPins(count: number): string[] {
  const pins = new Set<string>();
  while (pins.size < count) pins.add(String(randomInt(1_000, 10_000)));
  return [...pins];
}

const adminEmail = "vanphong@sao-lang.example";

/** The office account. */
export async function giveOffice(container: MedusaContainer): Promise<DemoFile["admin"]> {
  const auth = container.resolve(Modules.AUTH);
  const password = newPassword();
  const body = { email: adminEmail, password };
  const [user] = await container.resolve(Modules.USER).listUsers({ email: adminEmail });
  if (user) {
    const changed = await auth.updateProvider("emailpass", { entity_id: adminEmail, password });
    if (!changed.success) throw new Error(`office sign-in: ${changed.error ?? "no reason given"}`);
    return body;
  }
  const registered = await auth.register("emailpass", { body });
  if (!registered.authIdentity)
    throw new Error(`office sign-in: ${registered.error ?? "no reason given"}`);
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: registered.authIdentity.id,
      userData: { email: adminEmail, first_name: "Văn phòng", last_name: "demo" },
    },
  });
  return body;
}

type DemoClerk = DemoFile["salesPoints"][number]["clerks"][number];

async function staffPoint(
  counter: CounterService,
  point: DemoPoint,
  names: readonly string[],
): Promise<DemoClerk[]> {
  const pins = newPins(names.length);
  const known = await counter.listClerks({ sales_point_id: point.id });
  return Promise.all(
    names.map(async (name, i) => {
      const pin = pins[i] ?? "";
      const role = i === names.length - 1 ? "manager" : "clerk";
      const clerk = known.find((one) => one.name === name);
      if (clerk) {
        await counter.updateClerks({ id: clerk.id, ...(await hashPin(pin)) });
        return { id: clerk.id, name, pin, role };
      }
      const made = await counter.createClerk({ sales_point_id: point.id, name, role, pin });
      return { id: made.id, name, pin, role };
    }),
  );
}

/** A demo is looked at for weeks after it was made. */
const pairingCodeDays = 365;

/** Two clerks, a manager and a pairing code for each stocked point. */
export async function staffPoints(
  container: MedusaContainer,
  points: readonly DemoPoint[],
  at: Date,
): Promise<DemoFile["salesPoints"]> {
  const counter = container.resolve<CounterService>(COUNTER);
  const staffed: DemoFile["salesPoints"] = [];
  for (const [i, point] of points.entries()) {
    const names = [0, 1, 2].map(
      (n) => clerkNames[(i * 3 + n) % clerkNames.length] ?? clerkNames[0],
    );
    const clerks = await staffPoint(counter, point, names);
    const pairingCode = await counter.createPairingCode(point.id, pairingCodeDays, at);
    staffed.push({ id: point.id, code: point.code, name: point.name, pairingCode, clerks });
  }
  return staffed;
}

/** Sign-ins for a few producers, all of them invented. */
export async function inviteProducers(
  container: MedusaContainer,
  producerIds: ReadonlyMap<string, string>,
): Promise<DemoFile["producers"]> {
  const auth = container.resolve(Modules.AUTH);
  const invited: DemoFile["producers"] = [];
  for (const { producer, name: person, phone } of producerSignIns) {
    const id = producerIds.get(producer);
    const fact = allProducers.find(({ key }) => key === producer);
    if (id === undefined || fact === undefined) throw new Error(`${producer} was not entered`);
    const password = newPassword();
    const made = await inviteProducerMember(container, {
      producer_id: id,
      name: person,
      phone,
      password,
    });
    if (!made.ok && made.refusal.code !== "phone_taken")
      throw new Error(`${producer}: ${made.refusal.code}`);
    if (!made.ok) await auth.updateProvider("phonepass", { entity_id: phone, password });
    invited.push({ id, name: fact.name, phone, password });
  }
  return invited;
}
