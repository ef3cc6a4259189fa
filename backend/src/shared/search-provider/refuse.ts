import { MedusaError } from "@medusajs/framework/utils";

/** The caller asks for something that is wrong in itself: an unknown field, a value of the wrong kind. */
export function wrong(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

/** The caller asks for something sensible that this engine cannot do without answering something else. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
