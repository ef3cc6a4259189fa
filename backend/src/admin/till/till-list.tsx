import { useTranslation } from "react-i18next";
import type { AdminTill } from "../../modules/counter/office/list-tills";
import { RowList } from "../shared/row-list";
import { AgainDrawer } from "./code-drawers";
import { RevokeDrawer } from "./revoke-drawer";
import { TillHealth, TillName, TillQueue, TillSeen } from "./till-facts";

function Buttons({ till }: { readonly till: AdminTill }) {
  return (
    <div className="flex flex-wrap gap-2">
      <AgainDrawer till={till} />
      {till.revoked_at === null && <RevokeDrawer till={till} />}
    </div>
  );
}

/** The tills: who they are, when they were seen, what waits there, how they are, what can be done. */
export function TillList({ tills }: { readonly tills: readonly AdminTill[] }) {
  const { t } = useTranslation();
  const columns = [
    { title: t("till.name"), cell: (till: AdminTill) => <TillName till={till} /> },
    { title: t("till.seen"), cell: (till: AdminTill) => <TillSeen till={till} /> },
    { title: t("till.queue"), cell: (till: AdminTill) => <TillQueue till={till} /> },
    { title: t("till.health"), cell: (till: AdminTill) => <TillHealth till={till} /> },
    { title: t("till.acts"), cell: (till: AdminTill) => <Buttons till={till} /> },
  ];
  return (
    <RowList
      rows={tills}
      columns={columns}
      card={(till) => (
        <>
          <TillName till={till} />
          <TillSeen till={till} />
          <TillQueue till={till} />
          <TillHealth till={till} />
          <div className="mt-1">
            <Buttons till={till} />
          </div>
        </>
      )}
    />
  );
}
