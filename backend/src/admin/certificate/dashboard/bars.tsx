import { Link } from "react-router-dom";
import { useWords } from "../use-words";
import { Plot, type PlotLine } from "./plot";

interface BarsProps {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly PlotLine[];
}

/** Lengths to compare, one line each; a line that names a part of the register leads there. */
export function Bars({ title, unit, lines }: BarsProps) {
  const { figure } = useWords();
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <Plot title={title} unit={unit} lines={lines}>
      <ul className="space-y-2">
        {lines.map(({ key, label, count, to }) => {
          const bar = (
            <>
              <span className="txt-small flex justify-between gap-3">
                <span className="min-w-0">{label}</span>
                <span className="font-medium tabular-nums">{figure(count)}</span>
              </span>
              <span aria-hidden="true" className="bg-ui-bg-component mt-1 block h-2 rounded-full">
                <span
                  className="bg-ui-tag-blue-icon block h-2 rounded-full"
                  style={{ width: `${(count / most) * 100}%` }}
                />
              </span>
            </>
          );
          return (
            <li key={key}>
              {to === null ? (
                bar
              ) : (
                <Link to={to} className="hover:text-ui-fg-interactive block rounded">
                  {bar}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Plot>
  );
}
