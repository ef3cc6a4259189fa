import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Result } from "@saolang/contracts";
import { carriesStock, currentRule, setByNumber } from "@saolang/domain/classification";
import { classificationModule } from "../index";
import type ClassificationService from "../service";

export interface ClassifiedProduct {
  readonly product_id: string;
  /** 1 to 26. */
  readonly set_number: number;
  /** What one piece is called. */
  readonly unit: string | null;
}

interface Written {
  readonly id: string;
  /** What stood there before; null: nothing. */
  readonly before: { set_number: number; rule_version: string; unit: string | null } | null;
}

const writeClassification = createStep<ClassifiedProduct, string, Written>(
  "write-classification",
  async (input: ClassifiedProduct, { container }) => {
    const classifications = container.resolve<ClassificationService>(classificationModule);
    const row = { ...input, rule_version: currentRule };
    const [before] = await classifications.listProductClassifications({
      product_id: input.product_id,
    });
    if (before) {
      await classifications.updateProductClassifications({ id: before.id, ...row });
      const { set_number, rule_version, unit } = before;
      return new StepResponse(before.id, {
        id: before.id,
        before: { set_number, rule_version, unit },
      });
    }
    const made = await classifications.createProductClassifications(row);
    return new StepResponse(made.id, { id: made.id, before: null });
  },
  async (done, { container }) => {
    if (!done) return;
    const classifications = container.resolve<ClassificationService>(classificationModule);
    if (done.before)
      await classifications.updateProductClassifications({ id: done.id, ...done.before });
    else await classifications.deleteProductClassifications([done.id]);
  },
);

export const classifyProductWorkflow = createWorkflow(
  "classify-product",
  (input: ClassifiedProduct) => {
    return new WorkflowResponse(writeClassification(input));
  },
);

/**
 * Puts a product into a set of the rule in force, or moves it. Refuses not_found, product_set_unknown, and
 * service_holds_no_stock: goods that are counted cannot become a service.
 */
export async function classifyProduct(
  scope: MedusaContainer,
  input: ClassifiedProduct,
): Promise<Result<{ classification_id: string }>> {
  const set = setByNumber(input.set_number);
  if (set === null) return { ok: false, refusal: { code: "product_set_unknown" } };
  const products = scope.resolve<IProductModuleService>(Modules.PRODUCT);
  const [product] = await products.listProducts(
    { id: input.product_id },
    { select: ["id"], relations: ["variants"], take: 1 },
  );
  if (!product) return { ok: false, refusal: { code: "not_found" } };
  if (!carriesStock(set) && product.variants.some((variant) => variant.manage_inventory)) {
    return { ok: false, refusal: { code: "service_holds_no_stock" } };
  }
  const { result } = await classifyProductWorkflow(scope).run({ input });
  return { ok: true, value: { classification_id: result } };
}
