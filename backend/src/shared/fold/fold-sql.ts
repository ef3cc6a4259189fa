/**
 * `saolang_fold(text)`: in the database what `fold` of `@saolang/domain/text` is in code, so that columns can be
 * found however a word was typed. Without `unaccent`, which is not on every server and not immutable.
 */
export const foldFunction = `create or replace function saolang_fold(value text) returns text
  language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(translate(
      lower(regexp_replace(normalize(value, NFD), U&'[\\0300-\\036f]', '', 'g')), 'đðĐÐ', 'dddd'), '\\s+', ' ', 'g')) $$`;
