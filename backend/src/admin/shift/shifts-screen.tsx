import { useTranslation } from "react-i18next";
import { Choice } from "../shared/choice";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { PointChoice } from "../shared/point-choice";
import { useListView } from "../shared/use-list-view";
import { ShiftList } from "./shift-list";
import { useShifts } from "./use-shifts";

const states = ["open", "closed", "needs_review"];

/** The shifts of all tills, the newest first. */
export function ShiftsScreen() {
  const { t } = useTranslation();
  const { filter, page, query, isFiltered, change, goTo } = useListView({
    sales_point_id: "",
    state: "",
  });
  return (
    <ListPage
      title={t("shift.title")}
      note={t("shift.subtitle")}
      filters={
        <>
          <PointChoice
            allowsAll
            value={filter.sales_point_id}
            onChange={(sales_point_id) => change({ sales_point_id })}
          />
          <Choice
            label={t("shift.state")}
            value={filter.state}
            none={t("shift.allStates")}
            options={states.map((value) => ({ value, label: t(`shift.${value}`) }))}
            onChange={(state) => change({ state })}
          />
        </>
      }
    >
      <PagedList
        asked={useShifts(query)}
        empty={t(isFiltered ? "shift.emptyFiltered" : "shift.empty")}
        page={page}
        onPage={goTo}
      >
        {({ shifts }) => <ShiftList shifts={shifts} />}
      </PagedList>
    </ListPage>
  );
}
