import { useTranslation } from "react-i18next";
import { Choice } from "../shared/choice";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { PointChoice } from "../shared/point-choice";
import { useListView } from "../shared/use-list-view";
import { TaskLine } from "./task-line";
import { useTaskWords } from "./use-task-words";
import { useTasks } from "./use-tasks";

/** What counters and stock leave for the office to look at. */
export function TasksScreen() {
  const { t } = useTranslation();
  const { kindText } = useTaskWords();
  const { filter, page, query, change, goTo } = useListView({
    state: "open",
    kind: "",
    sales_point_id: "",
  });
  const { kind, state } = filter;
  const tasks = useTasks(query);
  const kinds = tasks.data?.kinds ?? {};
  const isNarrowed = kind !== "" || filter.sales_point_id !== "";
  const emptyOfState = state === "open" ? "task.empty" : "task.emptyClosed";
  const empty = isNarrowed ? "task.emptyFiltered" : emptyOfState;
  const shownKinds = kind === "" || kind in kinds ? kinds : { ...kinds, [kind]: 0 };
  return (
    <ListPage
      title={t("task.title")}
      note={t("task.subtitle")}
      filters={
        <>
          <Choice
            label={t("task.state")}
            value={state}
            options={["open", "closed"].map((value) => ({ value, label: t(`task.${value}`) }))}
            onChange={(next) => change({ state: next })}
          />
          <Choice
            label={t("task.kindLabel")}
            value={kind}
            none={t("task.allKinds")}
            options={Object.entries(shownKinds).map(([value, count]) => ({
              value,
              label: t("task.counted", { kind: kindText(value), count }),
            }))}
            onChange={(next) => change({ kind: next })}
          />
          <PointChoice
            allowsAll
            value={filter.sales_point_id}
            onChange={(sales_point_id) => change({ sales_point_id })}
          />
        </>
      }
    >
      <PagedList asked={tasks} empty={t(empty)} page={page} onPage={goTo}>
        {(answer) => (
          <ul className="divide-y">
            {answer.tasks.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
        )}
      </PagedList>
    </ListPage>
  );
}
