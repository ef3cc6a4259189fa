import { useTranslation } from "react-i18next";
import { Choice } from "../shared/choice";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { PointChoice } from "../shared/point-choice";
import { useListView } from "../shared/use-list-view";
import { NewCodeDrawer } from "./code-drawers";
import { TillList } from "./till-list";
import { useTills } from "./use-tills";

/** Every till of every point: how it is, and what the office can do about it. */
export function TillsScreen() {
  const { t } = useTranslation();
  const { filter, page, query, isFiltered, change, goTo } = useListView({
    sales_point_id: "",
    state: "",
  });
  return (
    <ListPage
      title={t("till.title")}
      note={t("till.subtitle")}
      action={<NewCodeDrawer />}
      filters={
        <>
          <PointChoice
            allowsAll
            value={filter.sales_point_id}
            onChange={(sales_point_id) => change({ sales_point_id })}
          />
          <Choice
            label={t("till.state")}
            value={filter.state}
            none={t("till.allStates")}
            options={["paired", "revoked"].map((value) => ({ value, label: t(`till.${value}`) }))}
            onChange={(state) => change({ state })}
          />
        </>
      }
    >
      <PagedList
        asked={useTills(query)}
        empty={t(isFiltered ? "till.emptyFiltered" : "till.empty")}
        page={page}
        onPage={goTo}
      >
        {({ tills }) => <TillList tills={tills} />}
      </PagedList>
    </ListPage>
  );
}
