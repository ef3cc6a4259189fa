// Turns the raw list of administrative units into the compact AdminUnits of src/address.

/** Rows of a CSV without quoting; every field is text, codes keep their leading zeros. */
export function parseCsv(text) {
  const [header, ...lines] = text.trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    if (fields.length !== names.length) throw new Error(`CSV row does not fit: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, fields[index]]));
  });
}

const clean = (name) => name.normalize("NFC").replace(/\s+/gu, " ").trim();
const withoutKind = (name) => clean(name).replace(/^(?:Tỉnh|Thành phố) /u, "");
const table = (database, name) => database.find((item) => item.name === name).data;

function provincesOf(database, corrections) {
  const provinces = new Map();
  for (const row of table(database, "provinces")) {
    const name = clean(row.name);
    const isCity = name.startsWith("Thành phố ");
    provinces.set(row.province_code, isCity ? name : `Tỉnh ${withoutKind(name)}`);
  }
  for (const row of corrections.filter(({ change }) => change === "province")) {
    if (provinces.get(row.code) !== row.name_in_package) throw new Error(`province ${row.code}`);
    provinces.set(row.code, row.name_now);
  }
  return provinces;
}

/** Applies renames and code changes; returns the list in force and where each old code went. */
function correctCommunes(communes, corrections) {
  const movedTo = new Map();
  const removed = [];
  for (const row of corrections) {
    const found = communes.get(row.code);
    if (row.change === "province") continue;
    if (row.change === "code new in the newer list") {
      if (found) throw new Error(`commune ${row.code} is already listed`);
      communes.set(row.code, { name: row.name_now, provinceCode: row.province_code });
      continue;
    }
    if (found?.name !== row.name_in_package || found.provinceCode !== row.province_code) {
      throw new Error(`correction of commune ${row.code} does not fit`);
    }
    if (row.change === "renamed") found.name = row.name_now;
    else {
      removed.push({ code: row.code, ...found });
      communes.delete(row.code);
    }
  }
  for (const old of removed) {
    const now = [...communes].filter(
      ([, commune]) => commune.name === old.name && commune.provinceCode === old.provinceCode,
    );
    if (now.length !== 1) throw new Error(`commune ${old.code} has no single successor`);
    movedTo.set(old.code, now[0][0]);
  }
  return movedTo;
}

/**
 * The commune an old name became. The later rows of the package carry codes of another
 * numbering, so a code counts only when name and province agree; else the name decides.
 */
function successorFinder(communes, provinces) {
  const byName = new Map();
  for (const [code, { name, provinceCode }] of communes) {
    const key = `${withoutKind(provinces.get(provinceCode))}|${name}`;
    byName.set(key, byName.has(key) ? null : code);
  }
  return (row) => {
    const name = clean(row.new_ward_name);
    const province = withoutKind(row.new_province_name);
    const listed = communes.get(row.new_ward_code);
    const agrees =
      listed?.name === name && withoutKind(provinces.get(listed.provinceCode)) === province;
    const code = agrees ? row.new_ward_code : byName.get(`${province}|${name}`);
    if (!code) throw new Error(`no commune for ${row.old_ward_name} -> ${name}, ${province}`);
    return code;
  };
}

function oldNamesOf(database, communes, provinces) {
  const successor = successorFinder(communes, provinces);
  // Special zones were whole districts: their rows name no old commune.
  return table(database, "ward_mappings")
    .filter((row) => row.old_ward_name)
    .map((row) => ({
      name: clean(row.old_ward_name),
      district: clean(row.old_district_name),
      province: clean(row.old_province_name),
      code: successor(row),
    }));
}

function addSplits(oldNames, splits) {
  return splits.map(({ old_name, old_district, code }) => {
    const main = oldNames.find((old) => old.name === old_name && old.district === old_district);
    if (!main) throw new Error(`split of an unknown commune: ${old_name}, ${old_district}`);
    return { ...main, code };
  });
}

/** Numbers each distinct value in order of first use. */
function numbering() {
  const numbers = new Map();
  const numberOf = (value) => {
    const key = JSON.stringify(value);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key);
  };
  return { numberOf, values: () => [...numbers.keys()].map((key) => JSON.parse(key)) };
}

/** Compacts the package's database with our corrections and splits (rows of the CSV files). */
export function compactAdminUnits(database, corrections, splits) {
  const provinces = provincesOf(database, corrections);
  const communes = new Map(
    table(database, "wards").map((row) => [
      row.ward_code,
      { name: clean(row.name), provinceCode: row.province_code },
    ]),
  );
  // Old names are read against the package's own names, before those are corrected.
  const oldNames = oldNamesOf(database, communes, provinces);
  oldNames.push(...addSplits(oldNames, splits));
  const movedTo = correctCommunes(communes, corrections);

  const provinceCodes = [...provinces.keys()].sort();
  const communeCodes = [...communes.keys()].sort();
  const communeAt = new Map(communeCodes.map((code, index) => [code, index]));
  const oldProvinces = numbering();
  const oldDistricts = numbering();
  const oldCommunes = new Map();
  for (const { name, district, province, code } of oldNames) {
    const commune = communeAt.get(movedTo.get(code) ?? code);
    if (commune === undefined) throw new Error(`old name ${name} leads to unknown ${code}`);
    const districtNumber = oldDistricts.numberOf([district, oldProvinces.numberOf(province)]);
    const row = [name, districtNumber, commune];
    oldCommunes.set(JSON.stringify(row), row);
  }
  return {
    provinces: provinceCodes.map((code) => [code, provinces.get(code)]),
    communes: communeCodes.map((code) => {
      const { name, provinceCode } = communes.get(code);
      return [code, provinceCodes.indexOf(provinceCode), name];
    }),
    oldProvinces: oldProvinces.values(),
    oldDistricts: oldDistricts.values(),
    oldCommunes: [...oldCommunes.values()],
  };
}
