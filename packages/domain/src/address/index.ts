export { buildAddressIndex, communesOf, findCommune, type AddressIndex } from "./build-index.js";
export * from "./resolve.js";
export { type CommuneMatch, type CommuneSearch, searchCommunes } from "./search.js";
export * from "./units.js";
