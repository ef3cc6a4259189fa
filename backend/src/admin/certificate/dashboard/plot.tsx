import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../use-words";

/** One figure of a plot. */
export interface PlotLine {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** The part of the register it counts; null when that has no filter of its own. */
  readonly to: string | null;
}

interface PlotProps {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly PlotLine[];
  readonly children: ReactNode;
}

/** A plot with the table it was drawn from. */
export function Plot({ title, unit, lines, children }: PlotProps) {
  const { t, figure } = useWords();
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pt-4">
        {title}
      </Heading>
      <div className="px-6 py-4">
        {lines.length === 0 ? <Text size="small">{t("ocop.nothing")}</Text> : children}
      </div>
      <details className="border-ui-border-base border-t px-6 py-3">
        <summary className="txt-small text-ui-fg-subtle cursor-pointer">{t("ocop.table")}</summary>
        <table className="txt-small mt-2 w-full">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="text-ui-fg-subtle text-left">
              <th scope="col" className="py-1 font-medium">
                {title}
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                {unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, label, count }) => (
              <tr key={key} className="border-ui-border-base border-t">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {label}
                </th>
                <td className="py-1 text-right tabular-nums">{figure(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Container>
  );
}
