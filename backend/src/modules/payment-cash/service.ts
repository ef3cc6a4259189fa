import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, PaymentSessionStatus } from "@medusajs/framework/utils";

type Data = Record<string, unknown> | undefined;

const copy = (data: Data) => ({ data: { ...data } });

/**
 * Cash, handed over by people. At the counter the money is in the till when the session is authorised, so it is captured at
 * once; a session made with `{ on_delivery: true }` is only promised until the courier brings the money and the office
 * captures it. Nothing leaves the building: the provider remembers, it does not move money.
 */
export class CashPaymentService extends AbstractPaymentProvider {
  static override identifier = "cash";

  /** Public, for Medusa's loader; the base class hides it. */
  public constructor(cradle: Record<string, unknown>, options?: Record<string, unknown>) {
    super(cradle, options);
  }

  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { session_id } = { ...data };
    return { id: String(session_id), ...copy(data) };
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: statusOf(data), ...copy(data) };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: statusOf(data), ...copy(data) };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...data, collected: true } };
  }

  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return copy(data);
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return copy(data);
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return copy(data);
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return copy(data);
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return copy(data);
  }

  /** No bank ever calls about cash. */
  async getWebhookActionAndData(
    _: ProviderWebhookPayload["payload"],
  ): Promise<WebhookActionResult> {
    return { action: "not_supported" };
  }
}

function statusOf(data: Data): PaymentSessionStatus {
  const isPromised = data?.on_delivery === true && data.collected !== true;
  return isPromised ? PaymentSessionStatus.AUTHORIZED : PaymentSessionStatus.CAPTURED;
}
