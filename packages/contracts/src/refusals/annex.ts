import type { RefusalText } from "./refusal-text.js";

const office = (status: number, vi: string, en: string) =>
  ({ audience: "office", status, vi, en }) as const;

/** Refusals of the import of a decision's annex. */
export const annexRefusals = {
  import_file_missing: office(
    422,
    "Chưa có tệp. Hãy chọn tệp phụ lục rồi gửi lại.",
    "There is no file. Choose the annex and send it again.",
  ),
  import_file_too_large: office(
    413,
    "Tệp lớn hơn 10 MB. Hãy bỏ hình ảnh, hoặc chia phụ lục thành nhiều tệp.",
    "The file is over 10 MB. Take pictures out, or split the annex into several files.",
  ),
  import_file_empty: office(
    422,
    "Tệp không có dòng dữ liệu nào. Hãy kiểm tra lại tệp.",
    "The file has no row of data. Check the file.",
  ),
  import_file_wrong_type: office(
    422,
    "Tệp không phải bảng tính .xlsx hay .csv, dù tên tệp là gì. Hãy lưu phụ lục thành .xlsx hoặc .csv rồi gửi lại.",
    "The file is no .xlsx or .csv table, whatever its name. Save the annex as .xlsx or .csv and send it again.",
  ),
  import_file_old_excel: office(
    422,
    "Tệp là Excel cũ (.xls) hoặc có mật khẩu. Hãy lưu thành .xlsx không mật khẩu rồi gửi lại.",
    "The file is an old Excel file (.xls) or has a password. Save it as .xlsx without one and send it again.",
  ),
  import_file_broken: office(
    422,
    "Tệp bị hỏng nên không đọc được. Hãy mở tệp trong Excel, lưu lại rồi gửi lại.",
    "The file is broken and cannot be read. Open it in Excel, save it again and send it.",
  ),
  import_file_unreasonable: office(
    422,
    "Tệp giải nén ra quá lớn so với một phụ lục. Hãy chép riêng bảng sang tệp mới rồi gửi lại.",
    "The file unpacks to far more than an annex. Copy the table alone into a new file and send that.",
  ),
  import_file_encoding: office(
    422,
    "Tệp CSV không phải mã Unicode (có thể là TCVN3, VNI hay Windows-1258). Hãy lưu thành “CSV UTF-8” rồi gửi lại.",
    "The CSV file is not Unicode (perhaps TCVN3, VNI or Windows-1258). Save it as “CSV UTF-8” and send it again.",
  ),
  import_csv_broken: office(
    422,
    "Tệp CSV sai ở gần dòng nêu ra (thường là thiếu dấu ngoặc kép). Hãy sửa rồi gửi lại.",
    "The CSV file is broken near the row named (often a quote is missing). Correct it and send it again.",
  ),
  import_dates_of_1904: office(
    422,
    "Bảng tính dùng hệ ngày 1904. Hãy tắt “Use 1904 date system” trong Excel, kiểm tra lại ngày rồi gửi lại.",
    "The workbook uses the 1904 date system. Turn it off in Excel, check the days and send it again.",
  ),
  import_too_many_rows: office(
    422,
    "Tệp có hơn 20.000 dòng. Hãy chia phụ lục thành nhiều tệp.",
    "The file has more than 20,000 rows. Split the annex into several files.",
  ),
  import_already_uploaded: office(
    409,
    "Chính tệp này đã được tải lên cho quyết định này. Hãy mở bản đã có trong danh sách.",
    "This very file was uploaded for this decision before. Open the one in the list.",
  ),
  import_columns_missing: office(
    422,
    "Chưa ghép đủ ba cột bắt buộc: tên sản phẩm, chủ thể, hạng sao.",
    "The three columns needed are not all matched: product, producer, stars.",
  ),
  import_column_unknown: office(
    422,
    "Cột được ghép không có trong tệp, hoặc một cột được ghép hai lần.",
    "A matched column is not in the file, or one column is matched twice.",
  ),
  import_closed: office(
    409,
    "Lần nhập này đã xong nên không sửa được nữa.",
    "This import is finished and cannot be changed any more.",
  ),
  import_row_unknown: office(
    422,
    "Lựa chọn không khớp với dòng trong tệp. Hãy tải lại trang.",
    "The choice does not fit the rows of the file. Reload the page.",
  ),
  import_not_checked: office(
    409,
    "Hãy kiểm tra thử trước khi ghi vào sổ.",
    "Run the check before writing into the register.",
  ),
  import_rows_open: office(
    409,
    "Còn dòng có lỗi hoặc chưa chọn. Hãy xử lý, hoặc chọn bỏ các dòng đó.",
    "Some rows still have problems or open choices. Settle them, or choose to leave them out.",
  ),
  import_nothing_to_apply: office(
    409,
    "Không còn dòng nào để ghi vào sổ.",
    "There is no row left to write into the register.",
  ),
  import_not_applied: office(
    409,
    "Lần nhập này chưa ghi vào sổ nên không có gì để hoàn tác.",
    "This import was not written into the register, so there is nothing to undo.",
  ),
  import_reason_missing: office(422, "Hãy ghi lý do hoàn tác.", "Say why the import is undone."),
  import_changed_since: office(
    409,
    "Sổ đã thay đổi sau lần nhập này nên không hoàn tác được. Hãy xử lý từng giấy chứng nhận.",
    "The register was changed after this import, so it cannot be undone. Deal with the certificates one by one.",
  ),
} as const satisfies Record<string, RefusalText>;
