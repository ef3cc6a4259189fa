import { storeRoute } from "../../../catalog/reads/store-route";
import { readCertificates, readPublicCertificate, readPublicStatistics } from "../reads";

export const listPublicCertificates = storeRoute(readCertificates);
export const showPublicCertificate = storeRoute(readPublicCertificate);
export const showPublicStatistics = storeRoute(readPublicStatistics);
