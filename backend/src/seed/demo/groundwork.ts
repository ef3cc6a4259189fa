import type { IFulfillmentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  updateApiKeysWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { cashProviderId } from "../../modules/payment-cash/provider-id";
import { salesPointModule } from "../../modules/sales-point";
import type SalesPointService from "../../modules/sales-point/service";

export interface Groundwork {
  readonly publishableKeyId: string;
  readonly publishableKey: string;
  readonly shippingProfileId: string;
}

/** Says that this database is a demo before anything is in it, so that a half-filled one says so too. */
export async function markAsDemo(container: MedusaContainer, at: Date): Promise<void> {
  const points = container.resolve<SalesPointService>(salesPointModule);
  const [known] = await points.listInstallations({}, { take: 1 });
  if (known) return;
  const row = {
    id: "installation",
    demo: true,
    installed_at: at,
    catalog_epoch: String(at.getTime()),
  };
  await points.createInstallations(row);
}

async function vietnamRegion(container: MedusaContainer): Promise<string> {
  const [known] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" });
  if (known) return known.id;
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: [cashProviderId],
          is_tax_inclusive: true,
        },
      ],
    },
  });
  const [region] = result;
  if (!region) throw new Error("the region was not made");
  return region.id;
}

async function shippingProfile(fulfillment: IFulfillmentModuleService): Promise<string> {
  const [known] = await fulfillment.listShippingProfiles({ type: "default" });
  const profile =
    known ?? (await fulfillment.createShippingProfiles({ name: "Mặc định", type: "default" }));
  return profile.id;
}

/** One country, one currency, prices with tax in them, one key for the storefront. Safe to repeat. */
export async function layGroundwork(container: MedusaContainer): Promise<Groundwork> {
  const regionId = await vietnamRegion(container);
  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: {
        name: "Sao Làng",
        default_region_id: regionId,
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
      },
    },
  });
  // Medusa makes a publishable key at its first start; the storefront reads with that one.
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" }, take: 1 });
  if (!key) throw new Error("Medusa made no publishable key");
  await updateApiKeysWorkflow(container).run({
    input: { selector: { id: key.id }, update: { title: "Cửa hàng trực tuyến" } },
  });
  const shippingProfileId = await shippingProfile(container.resolve(Modules.FULFILLMENT));
  return { publishableKeyId: key.id, publishableKey: key.token, shippingProfileId };
}
