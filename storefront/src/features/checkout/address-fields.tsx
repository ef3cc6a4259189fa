"use client";

import { Combobox, type ComboboxOption } from "@saolang/ui/combobox";
import { Field } from "@saolang/ui/field";
import { SelectField } from "@saolang/ui/select-field";
import { useCallback, useRef } from "react";
import type { FoundCommune } from "./addresses";
import type { FieldErrors } from "./checkout-form-data";
import type { CheckoutWords } from "./checkout-words";
import styles from "./checkout-form.module.css";
import type { CheckoutDraft } from "./draft";
import { patchDraft } from "./use-draft";

interface AddressFieldsProps {
  readonly words: CheckoutWords;
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly errors: FieldErrors;
  readonly draft: CheckoutDraft;
}

async function searchCommunes(
  query: string,
  province: string,
  signal: AbortSignal,
): Promise<FoundCommune[]> {
  const words = new URLSearchParams({ q: query, province });
  const response = await fetch(`/api/communes?${words.toString()}`, { signal });
  if (!response.ok) throw new Error(`communes: ${response.status}`);
  // Our own route handler of the same build wrote it.
  const answer = (await response.json()) as { communes: FoundCommune[] };
  return answer.communes;
}

/** Province, then ward or commune by typing, then street. Two levels: there are no districts since 1 July 2025. */
export function AddressFields({ words, provinces, errors, draft }: AddressFieldsProps) {
  const { province } = draft;
  const found = useRef(new Map<string, FoundCommune>());

  const search = useCallback(
    async (query: string, signal: AbortSignal): Promise<ComboboxOption[]> => {
      const communes = await searchCommunes(query, province, signal);
      found.current = new Map(communes.map((commune) => [commune.code, commune]));
      return communes.map((commune) => ({
        id: commune.code,
        text: `${commune.name}, ${commune.provinceName}`,
        note: commune.former === null ? undefined : `${words.formerly} ${commune.former}`,
      }));
    },
    [province, words.formerly],
  );

  const choose = ({ id, text }: ComboboxOption) => {
    const commune = found.current.get(id);
    patchDraft({
      commune_code: id,
      commune_text: commune?.name ?? text,
      province: commune?.provinceCode ?? province,
    });
  };

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.address}</legend>
      <SelectField
        id="province"
        name="province"
        label={words.province}
        autoComplete="address-level1"
        options={[
          { value: "", text: words.anyProvince },
          ...provinces.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        value={province}
        onChange={(event) =>
          patchDraft({ province: event.target.value, commune_code: "", commune_text: "" })
        }
      />
      <Combobox
        id="commune_text"
        name="commune_text"
        label={words.commune}
        hint={words.communeHint}
        error={errors.commune_text && words.errors[errors.commune_text]}
        text={draft.commune_text}
        onTextChange={(commune_text) => patchDraft({ commune_text, commune_code: "" })}
        onSelect={choose}
        search={search}
        emptyText={words.communeEmpty}
        failedText={words.communeFailed}
      />
      <input type="hidden" name="commune_code" value={draft.commune_code} readOnly />
      <Field
        id="street"
        name="street"
        label={words.street}
        hint={words.streetHint}
        error={errors.street && words.errors[errors.street]}
        autoComplete="address-line1"
        defaultValue={draft.street}
        required
      />
    </fieldset>
  );
}
