import { defineLink } from "@medusajs/framework/utils";
import SalesChannelModule from "@medusajs/medusa/sales-channel";
import StockLocationModule from "@medusajs/medusa/stock-location";
import SalesPointModule from "./index";

/** Both are read through columns of `sales_point` that the database holds unique and not null. */
export const salesPointToSalesChannel = defineLink(
  { linkable: SalesPointModule.linkable.salesPoint, field: "sales_channel_id" },
  SalesChannelModule.linkable.salesChannel,
  { readOnly: true },
);

export const salesPointToStockLocation = defineLink(
  { linkable: SalesPointModule.linkable.salesPoint, field: "stock_location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true },
);
