/** Moves on to the same fields of the next line once one is saved, so that a column is typed in without the mouse. */
export function focusNext(entry: "hand-in" | "points", form: HTMLFormElement | null): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>(`form[data-entry="${entry}"]`)];
  const at = form === null ? -1 : forms.indexOf(form);
  forms[at + 1]?.querySelector<HTMLInputElement>("input:not(:disabled)")?.focus();
}
