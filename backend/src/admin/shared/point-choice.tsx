import { useTranslation } from "react-i18next";
import { Choice } from "./choice";
import { usePointOptions } from "./use-points";

interface PointChoiceProps {
  readonly value: string;
  readonly onChange: (pointId: string) => void;
  /** Without it one point must be chosen. */
  readonly allowsAll?: boolean;
}

/** One of the sales points, or all of them. */
export function PointChoice({ value, onChange, allowsAll = false }: PointChoiceProps) {
  const { t } = useTranslation();
  return (
    <Choice
      label={t("office.point")}
      value={value}
      placeholder={t("office.choosePoint")}
      options={usePointOptions()}
      onChange={onChange}
      {...(allowsAll ? { none: t("office.allPoints") } : {})}
    />
  );
}
