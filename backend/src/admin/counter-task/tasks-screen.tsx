import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../shared/choice";
import { Failure } from "../shared/failure";
import { Pager, pageSize } from "../shared/pager";
import { usePointOptions } from "../shared/use-points";
import { Waiting } from "../rating/waiting";
import { TaskLine } from "./task-line";
import { useTaskWords } from "./use-task-words";
import { useTasks } from "./use-tasks";

const first = { state: "open", kind: "", sales_point_id: "", page: 0 };

interface FilterProps {
  readonly view: typeof first;
  readonly kinds: Readonly<Record<string, number>>;
  readonly onChange: (part: Partial<typeof first>) => void;
}

function Filters({ view, kinds, onChange }: FilterProps) {
  const { t } = useTranslation();
  const { kindText } = useTaskWords();
  const points = usePointOptions();
  const shown = view.kind === "" || view.kind in kinds ? kinds : { ...kinds, [view.kind]: 0 };
  return (
    <div className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-3">
      <Choice
        label={t("task.state")}
        value={view.state}
        options={["open", "closed"].map((value) => ({ value, label: t(`task.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        label={t("task.kindLabel")}
        value={view.kind}
        none={t("task.allKinds")}
        options={Object.entries(shown).map(([value, count]) => ({
          value,
          label: t("task.counted", { kind: kindText(value), count }),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={t("office.point")}
        value={view.sales_point_id}
        none={t("office.allPoints")}
        options={points}
        onChange={(sales_point_id) => onChange({ sales_point_id })}
      />
    </div>
  );
}

/** What counters and stock leave for the office to look at. */
export function TasksScreen() {
  const { t } = useTranslation();
  const [view, setView] = useState(first);
  const { data, error, refetch } = useTasks({
    state: view.state,
    kind: view.kind || undefined,
    sales_point_id: view.sales_point_id || undefined,
    limit: pageSize,
    offset: view.page * pageSize,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("task.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("task.subtitle")}
        </Text>
      </div>
      <Filters
        view={view}
        kinds={data?.kinds ?? {}}
        onChange={(part) => setView({ ...view, page: 0, ...part })}
      />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.count === 0 && (
        <Text className="px-6 py-8" role="status">
          {t(view.state === "open" ? "task.empty" : "task.emptyClosed")}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <ul className="divide-y">
            {data.tasks.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
          <Pager
            count={data.count}
            page={view.page}
            onPage={(page) => setView({ ...view, page })}
          />
        </>
      )}
    </Container>
  );
}
