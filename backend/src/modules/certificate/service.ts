/** The register is kept by `register/` in transactions of its own; Medusa asks every module for a service. */
export default class CertificateService {}
