import type { Refusal as DomainRefusal, Result as DomainResult } from "@saolang/domain/result";
import { annexRefusals } from "./refusals/annex.js";
import { counterRefusals } from "./refusals/counter.js";
import { documentRefusals } from "./refusals/document.js";
import { generalRefusals } from "./refusals/general.js";
import { officeRefusals } from "./refusals/office.js";
import { producerRefusals } from "./refusals/producer.js";
import { ratingRefusals } from "./refusals/rating.js";
import { shopRefusals } from "./refusals/shop.js";
import { transferRefusals } from "./refusals/transfer.js";

/** Every expected refusal of the product. A text says what happened and what to do next. */
export const refusals = {
  ...generalRefusals,
  ...counterRefusals,
  ...transferRefusals,
  ...shopRefusals,
  ...officeRefusals,
  ...producerRefusals,
  ...ratingRefusals,
  ...documentRefusals,
  ...annexRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;

/** An expected refusal is a value, never an exception. */
export type Refusal = DomainRefusal<RefusalCode>;

export type Result<Value> = DomainResult<Value, RefusalCode>;
