import {
  openDataCertificate,
  type OpenDataCertificate,
  type OpenDataFile,
} from "@saolang/contracts";
import type { Day } from "@saolang/domain/time";
import { byteOrderMark, csvLine, csvRemark } from "./csv";

export type OpenDataFormat = "csv" | "json";

type FileFacts = Omit<OpenDataFile, "certificates">;

const words = {
  title: "Sổ giấy chứng nhận OCOP / Register of OCOP certificates",
  source:
    "Nguồn: sổ đăng ký của văn phòng chương trình OCOP, công bố trên Sao Làng / Source: the programme office's register, published on Sao Làng",
  terms:
    "Được dùng lại tự do nếu ghi nguồn và ngày của tệp (CC BY 4.0) / Free to reuse if source and date of the file are named (CC BY 4.0)",
  demo: "BẢN DÙNG THỬ: số quyết định và giấy chứng nhận là dữ liệu mẫu, không có thật / DEMO: decisions and certificates are samples, not real ones",
} as const;

/** What a file says about itself. */
export function fileFacts(as_of: Day, isDemo: boolean): FileFacts {
  const { title, source, terms, demo } = words;
  return { title, source, terms, demo: isDemo ? demo : null, as_of };
}

/** The columns of the CSV file; they only ever grow at the end. */
const columns = openDataCertificate.keyof().options;

async function* csvFile(
  facts: FileFacts,
  rows: AsyncIterable<OpenDataCertificate>,
): AsyncGenerator<string> {
  const { title, as_of, source, terms, demo } = facts;
  const remarks = [`${title}, ${as_of}`, source, terms, ...(demo === null ? [] : [demo])];
  yield byteOrderMark + remarks.map(csvRemark).join("") + csvLine(columns);
  for await (const row of rows) yield csvLine(columns.map((column) => row[column]));
}

async function* jsonFile(
  facts: FileFacts,
  rows: AsyncIterable<OpenDataCertificate>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(facts).slice(0, -1)},"certificates":[`;
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield "\n]}\n";
}

/** The file as it goes out, line by line. */
export function openDataText(
  format: OpenDataFormat,
  facts: FileFacts,
  rows: AsyncIterable<OpenDataCertificate>,
): AsyncGenerator<string> {
  return format === "csv" ? csvFile(facts, rows) : jsonFile(facts, rows);
}
