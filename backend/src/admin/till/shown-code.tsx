import { Copy, Text } from "@medusajs/ui";
import type { AdminPairingCode } from "../../modules/counter/http/admin/tills";
import { useFigures } from "../shared/use-figures";

/** A pairing code, large enough to be read out over a telephone. */
export function ShownCode({ made }: { readonly made: AdminPairingCode }) {
  const { t, instant } = useFigures();
  return (
    <div role="status" className="bg-ui-bg-subtle flex flex-col gap-2 rounded-lg p-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("till.code.label")}
      </Text>
      <div className="flex items-center gap-3">
        <span className="font-mono text-2xl tracking-widest">{made.code}</span>
        <Copy content={made.code} />
      </div>
      <Text size="small">{t("till.code.expires", { at: instant(made.expires_at) })}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("till.code.hint")}
      </Text>
    </div>
  );
}
