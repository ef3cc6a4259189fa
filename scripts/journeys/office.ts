import type { Browser } from "playwright-core";
import { openPage, type WatchedPage } from "./browser.js";
import type { Stack } from "./stack.js";

/** An order as Medusa's admin answers it, in the fields the journeys read. */
export interface OfficeOrder {
  readonly id: string;
  readonly custom_display_id: string | null;
  readonly total: number;
  readonly status: string;
  readonly payment_status: string;
  readonly fulfillment_status: string;
  readonly sales_channel: { readonly name: string };
}

interface OfficeVariant {
  readonly id: string;
  readonly barcode: string | null;
}

const orderFields =
  "id,custom_display_id,total,status,payment_status,fulfillment_status,sales_channel.name";

/** The programme office: Medusa's admin by its interface and by its pages. */
export class Office {
  private constructor(
    private readonly stack: Stack,
    private readonly token: string,
  ) {}

  static async signIn(stack: Stack): Promise<Office> {
    const { token } = await ask<{ token: string }>(
      `${stack.addresses.backend}/auth/user/emailpass`,
      { body: stack.demo.admin },
    );
    return new Office(stack, token);
  }

  /** The orders that carry a code: one, unless something went wrong. */
  async ordersOf(code: string): Promise<OfficeOrder[]> {
    const { orders } = await this.get<{ orders: OfficeOrder[] }>(
      `/admin/orders?limit=100&order=-created_at&fields=${orderFields}`,
    );
    return orders.filter(({ custom_display_id }) => custom_display_id === code);
  }

  /** The code printed on the goods, of a product with one variant. */
  async barcodeOf(handle: string): Promise<string> {
    const { products } = await this.get<{ products: { variants: OfficeVariant[] }[] }>(
      `/admin/products?handle=${handle}&fields=id,variants.id,variants.barcode`,
    );
    const barcode = products[0]?.variants[0]?.barcode;
    if (!barcode) throw new Error(`${handle} has a barcode`);
    return barcode;
  }

  /** Gives a product another name. */
  async rename(productId: string, title: string): Promise<void> {
    await ask(`${this.stack.addresses.backend}/admin/products/${productId}`, {
      token: this.token,
      body: { title },
    });
  }

  /** Revokes a certificate from an instant on. */
  async revoke(certificateId: string, revokedAt: Date): Promise<void> {
    await ask(`${this.stack.addresses.backend}/admin/certificates/${certificateId}/revoke`, {
      token: this.token,
      body: { revoked_at: revokedAt.toISOString(), document: "DEMO-999/QĐ-UBND" },
    });
  }

  /** A browser signed in at /app. */
  async openAdmin(browser: Browser): Promise<WatchedPage> {
    const watched = await openPage(browser, {
      locale: "en-GB",
      viewport: { width: 1400, height: 1000 },
    });
    const { page } = watched;
    await page.goto(`${this.stack.addresses.backend}/app/login`);
    await page.getByPlaceholder("Email").fill(this.stack.demo.admin.email);
    await page.getByPlaceholder("Password").fill(this.stack.demo.admin.password);
    await page.getByRole("button", { name: "Continue with Email" }).click();
    await page.waitForURL(/\/app\/orders/);
    return watched;
  }

  private get<Answer>(path: string): Promise<Answer> {
    return ask<Answer>(`${this.stack.addresses.backend}${path}`, { token: this.token });
  }
}

async function ask<Answer>(
  address: string,
  { token, body }: { token?: string; body?: unknown },
): Promise<Answer> {
  const answer = await fetch(address, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  // Medusa's own answers, in the fields asked for.
  return (await answer.json()) as Answer;
}
