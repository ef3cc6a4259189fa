import { readHome, readListing, readProduct } from "../reads/goods";
import { readSalesPoint, readSalesPoints, readVillage } from "../reads/places";
import { storeRoute } from "../reads/store-route";

export const listCatalog = storeRoute(readListing);
export const showProduct = storeRoute(readProduct);
export const showHome = storeRoute(readHome);
export const listSalesPoints = storeRoute(readSalesPoints);
export const showSalesPoint = storeRoute(readSalesPoint);
export const showVillage = storeRoute(readVillage);
