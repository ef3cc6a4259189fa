const marked =
  "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđð" +
  "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐÐ";
const plainOnce =
  "a".repeat(17) +
  "e".repeat(11) +
  "i".repeat(5) +
  "o".repeat(17) +
  "u".repeat(11) +
  "y".repeat(5) +
  "dd";

/**
 * `saolang_fold(text)`: in the database what `fold` of `@saolang/domain/text` is in code, so that columns can be
 * found however a word was typed. Without `unaccent` and without a locale: both differ between servers.
 */
export const foldFunction = `create or replace function saolang_fold(value text) returns text
  language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(regexp_replace(
      lower(translate(normalize(value, NFC), '${marked}', '${plainOnce}${plainOnce}')),
      U&'[\\0300-\\036f]', '', 'g'), '\\s+', ' ', 'g')) $$`;
