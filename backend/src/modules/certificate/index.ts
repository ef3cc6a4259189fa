import { Module } from "@medusajs/framework/utils";
import CertificateService from "./service";

export const certificateModule = "certificate";

export default Module(certificateModule, { service: CertificateService });
