export {
  getImports as GET,
  postImport as POST,
} from "../../../modules/certificate/import/http/imports";
