import { Container, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { RegisterStatistics } from "../../../modules/certificate/read/statistics";
import { countingStates, registerPath } from "../register/filter";
import { useWords } from "../use-words";

/** The few figures everybody asks for first. */
export function Figures({ statistics }: { readonly statistics: RegisterStatistics }) {
  const { t, figure } = useWords();
  const expiring = statistics.by_state.find(({ state }) => state === "expiring")?.count ?? 0;
  const all = [
    { key: "valid", count: statistics.valid, to: registerPath({ states: countingStates }) },
    { key: "producers", count: statistics.producers, to: null },
    { key: "expiring", count: expiring, to: registerPath({ states: ["expiring"] }) },
    {
      key: "potential",
      count: statistics.potential_five,
      to: registerPath({ states: countingStates, potential_five: true }),
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {all.map(({ key, count, to }) => (
        <Container key={key} className="flex flex-col-reverse justify-end px-6 py-4">
          <dt>
            <Text size="small" className="text-ui-fg-subtle">
              {to === null ? (
                t(`ocop.figure.${key}`)
              ) : (
                <Link className="text-ui-fg-interactive" to={to}>
                  {t(`ocop.figure.${key}`)}
                </Link>
              )}
            </Text>
          </dt>
          <dd className="text-2xl font-semibold tabular-nums">{figure(count)}</dd>
        </Container>
      ))}
    </dl>
  );
}
