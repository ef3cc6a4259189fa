import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { certificateState } from "@saolang/domain/certificate";
import { businessDayOf } from "@saolang/domain/time";
import { now } from "../../clock";
import { env } from "../../env";
import { type PlannedCertificate, planCertificates } from "../plan/certificates";
import { planGoods } from "../plan/goods";
import { planQualityPapers } from "../plan/quality-papers";
import { planShelves } from "../plan/shelves";
import { readDemoFile, writeDemoFile } from "./demo-file";
import { classifyProducts, enterProducers, enterProducts, readProducts } from "./goods";
import { recordCertificates, translateProducts } from "./papers";
import { giveOffice, inviteProducers, staffPoints } from "./people";
import { masterSide } from "./pictures";
import { openPoints, tellVillages } from "./points";
import { markAsDemo, layGroundwork } from "./groundwork";
import { recordQualityPapers } from "./quality-papers";
import { isStocked, stockShelves } from "./stock";

/** Handles by what their certificates amount to at the instant. */
function handlesByState(planned: readonly PlannedCertificate[], at: Date) {
  const inState = (...states: string[]): string[] =>
    planned
      .filter((paper) => !paper.superseded && states.includes(certificateState(paper, at)))
      .map(({ handle }) => handle);
  return {
    valid: inState("valid", "expiring", "extended"),
    expired: inState("expired"),
    revoked: inState("revoked"),
  };
}

/** Fills an empty shop with the demo; goes on where an earlier run stopped, and leaves a whole demo as it is. */
export async function fillDemo(
  container: MedusaContainer,
  pictureSide = masterSide,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const at = now();
  const groundwork = await layGroundwork(container);
  const written = readDemoFile(env.DATA_DIR);
  if (written?.publishableKey === groundwork.publishableKey && (await isStocked(container))) {
    logger.info("The demo is already there");
    return;
  }
  await markAsDemo(container, at);
  const points = await openPoints(container, groundwork);
  await tellVillages(container, pictureSide);
  const producerIds = await enterProducers(container);
  await recordQualityPapers(container, planQualityPapers(businessDayOf(at)), producerIds);
  const goods = planGoods();
  const shelves = planShelves(goods);
  await enterProducts(container, { goods, shelves, points, groundwork, pictureSide });
  const products = await readProducts(container, goods);
  await classifyProducts(container, products, producerIds);
  const certificates = planCertificates(businessDayOf(at));
  await recordCertificates(container, certificates, products, producerIds);
  await translateProducts(container, products);
  await stockShelves(container, shelves, products, { points, producerIds, at });
  const stocked = points.filter(({ code }) => shelves.has(code));
  writeDemoFile(env.DATA_DIR, {
    storefront: env.STOREFRONT_URL,
    backend: env.BACKEND_URL,
    pos: env.POS_URL,
    publishableKey: groundwork.publishableKey,
    admin: await giveOffice(container),
    salesPoints: await staffPoints(container, stocked, at),
    producers: await inviteProducers(container, producerIds),
    products: handlesByState(certificates, at),
  });
  logger.info(`The demo has ${products.length} products at ${stocked.length} sales points`);
}
