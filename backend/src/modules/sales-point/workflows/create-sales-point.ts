import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Result } from "@saolang/contracts";
import { salesPointModule } from "../index";
import type SalesPointService from "../service";

export interface NewSalesPoint {
  /** A-Z and 0-9, at most 8; opens every receipt number. */
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly commune_code?: string | null;
  readonly address?: string | null;
  readonly opening_hours?: string | null;
  readonly story?: string | null;
  readonly story_en?: string | null;
  readonly sells_online?: boolean;
  readonly is_active?: boolean;
  readonly position?: number;
  /** Id of the publishable key whose storefront shows the point's goods. */
  readonly publishable_key_id?: string;
}

/** The point, and the sales channel and stock location made for it alone. */
export interface CreatedSalesPoint {
  readonly id: string;
  readonly code: string;
  readonly sales_channel_id: string;
  readonly stock_location_id: string;
}

interface PointRow extends Omit<NewSalesPoint, "publishable_key_id"> {
  readonly sales_channel_id: string;
  readonly stock_location_id: string;
}

interface Made {
  readonly channels: readonly { readonly id: string }[];
  readonly locations: readonly { readonly id: string }[];
}

const pickMade = createStep("pick-made", async ({ channels, locations }: Made) => {
  const [channel] = channels;
  const [location] = locations;
  if (!channel || !location) throw new Error("a sales point needs its channel and its location");
  return new StepResponse({ sales_channel_id: channel.id, stock_location_id: location.id });
});

const createPointRow = createStep(
  "create-point-row",
  async (row: PointRow, { container }) => {
    const points = container.resolve<SalesPointService>(salesPointModule);
    const { id, code, sales_channel_id, stock_location_id } = await points.createSalesPoints(row);
    return new StepResponse({ id, code, sales_channel_id, stock_location_id }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SalesPointService>(salesPointModule).deleteSalesPoints([id]);
  },
);

/** Channel, location, their link, the point, and the keys that reach it: all or nothing. */
export const createSalesPointWorkflow = createWorkflow(
  "create-sales-point",
  (input: NewSalesPoint) => {
    const channels = createSalesChannelsWorkflow.runAsStep({
      input: transform(input, ({ code, name }) => ({
        salesChannelsData: [{ name: `${code} · ${name}` }],
      })),
    });
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform(input, ({ code, name }) => ({ locations: [{ name: `${code} · ${name}` }] })),
    });
    const made = pickMade({ channels, locations });
    linkSalesChannelsToStockLocationWorkflow.runAsStep({
      input: transform(made, ({ sales_channel_id, stock_location_id }) => ({
        id: stock_location_id,
        add: [sales_channel_id],
      })),
    });
    const point = createPointRow(
      transform({ input, made }, ({ input: { publishable_key_id: _key, ...row }, made: ids }) => ({
        ...row,
        ...ids,
      })),
    );
    when(input, ({ publishable_key_id }) => publishable_key_id !== undefined).then(() => {
      linkSalesChannelsToApiKeyWorkflow.runAsStep({
        input: transform(
          { input, made },
          ({ input: { publishable_key_id }, made: { sales_channel_id } }) => ({
            id: publishable_key_id ?? "",
            add: [sales_channel_id],
          }),
        ),
      });
    });
    return new WorkflowResponse(point);
  },
);

const codeShape = /^[A-Z0-9]{1,8}$/;

/** Opens a sales point. Refuses sales_point_code_invalid and sales_point_code_taken. */
export async function createSalesPoint(
  scope: MedusaContainer,
  input: NewSalesPoint,
): Promise<Result<CreatedSalesPoint>> {
  if (!codeShape.test(input.code))
    return { ok: false, refusal: { code: "sales_point_code_invalid" } };
  const points = scope.resolve<SalesPointService>(salesPointModule);
  const [taken] = await points.listSalesPoints(
    { code: input.code },
    { withDeleted: true, take: 1 },
  );
  if (taken) return { ok: false, refusal: { code: "sales_point_code_taken" } };
  const { result } = await createSalesPointWorkflow(scope).run({ input });
  return { ok: true, value: result };
}
