export { showInstallation as GET } from "../../../modules/sales-point/http/store";
