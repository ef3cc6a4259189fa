/** SQL for the name of a user of the office, or the address somebody without a name signs in with; null for nobody. */
export const userName = (idColumn: string): string =>
  `(SELECT coalesce(nullif(trim(concat_ws(' ', first_name, last_name)), ''), email)
      FROM "user" WHERE "user".id = ${idColumn})`;
