import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminTill } from "../../modules/counter/office/list-tills";
import { AgainDrawer } from "./code-drawers";
import { RevokeDrawer } from "./revoke-drawer";
import { TillHealth, TillQueue, TillSeen, TillState } from "./till-facts";

interface ListProps {
  readonly tills: readonly AdminTill[];
}

function Buttons({ till }: { readonly till: AdminTill }) {
  return (
    <div className="flex flex-wrap gap-2">
      <AgainDrawer till={till} />
      {till.revoked_at === null && <RevokeDrawer till={till} />}
    </div>
  );
}

/** On a wide screen. */
export function TillTable({ tills }: ListProps) {
  const { t } = useTranslation();
  const columns = ["point", "letter", "name", "seen", "queue", "health", "state"];
  return (
    <div className="hidden overflow-x-auto md:block">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{t(`till.${column}`)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {tills.map((till) => (
            <Table.Row key={till.id} className="[&>td]:py-3 [&>td]:align-top">
              <Table.Cell title={till.sales_point.name}>{till.sales_point.code}</Table.Cell>
              <Table.Cell className="font-medium">{till.letter}</Table.Cell>
              <Table.Cell>{till.label}</Table.Cell>
              <Table.Cell>
                <TillSeen till={till} />
              </Table.Cell>
              <Table.Cell className="max-w-56">
                <TillQueue till={till} />
              </Table.Cell>
              <Table.Cell>
                <TillHealth till={till} />
              </Table.Cell>
              <Table.Cell>
                <TillState till={till} />
              </Table.Cell>
              <Table.Cell>
                <Buttons till={till} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** On a telephone. */
export function TillCards({ tills }: ListProps) {
  return (
    <ul className="divide-y md:hidden">
      {tills.map((till) => (
        <li key={till.id} className="txt-small flex flex-col items-start gap-2 px-6 py-4">
          <span className="txt-compact-medium-plus">{`${till.sales_point.code} · ${till.letter} · ${till.label}`}</span>
          <TillState till={till} />
          <TillSeen till={till} />
          <TillQueue till={till} />
          <TillHealth till={till} />
          <Buttons till={till} />
        </li>
      ))}
    </ul>
  );
}
