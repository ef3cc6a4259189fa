import type { RealProductFact } from "../types";

export const teaAndHerbsProducts: readonly RealProductFact[] = [
  {
    handle: "tra-thia-canh",
    title: "Trà thìa canh",
    titleEn: "Gymnema herb tea",
    text: "Trà từ dây thìa canh phơi sấy, cắt nhỏ để hãm. Hãm nước sôi 5 đến 10 phút, vị hơi đắng rồi ngọt hậu. Để nơi khô, kín sau khi mở.",
    textEn:
      "Dried and cut gymnema vine for infusing. Steep in boiling water for 5 to 10 minutes; slightly bitter, then sweet. Keep dry and closed once opened.",
    producer: "phuong-hue",
    set: 12,
    stars: 3,
    unit: "hộp",
    picture: { kind: "herb-tea", motif: "vine" },
    price: { band: "trà thảo dược", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "vccinews.vn/prode/55278/dua-thuoc-nam-cua-nguoi-dao-ba-vi-thanh-san-pham-ocop-3-sao.html",
    },
  },
  {
    handle: "tra-ca-gai-leo",
    title: "Trà cà gai leo",
    titleEn: "Solanum procumbens herb tea",
    text: "Trà cà gai leo phơi khô, hãm hoặc đun lấy nước uống trong ngày. Vị ngăm ngăm, màu nước vàng nâu. Người đang dùng thuốc nên hỏi thầy thuốc.",
    textEn:
      "Dried cà gai leo (Solanum procumbens), to infuse or simmer and drink through the day. Mildly bitter, amber in the cup. If you take medicine, ask your doctor first.",
    producer: "phuong-hue",
    set: 12,
    stars: 3,
    unit: "hộp",
    picture: { kind: "herb-tea", motif: "thorn" },
    price: { band: "trà thảo dược", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "vccinews.vn/prode/55278/dua-thuoc-nam-cua-nguoi-dao-ba-vi-thanh-san-pham-ocop-3-sao.html",
    },
  },
  {
    handle: "tra-la-khoi",
    title: "Trà lá khôi",
    titleEn: "Ardisia leaf herb tea",
    text: "Trà lá khôi khô, lá to dày mặt dưới tím. Hãm nước sôi, uống ấm. Bảo quản nơi khô ráo, tránh ánh nắng.",
    textEn:
      "Dried lá khôi (Ardisia) leaves, broad and purple beneath. Infuse with boiling water and drink warm. Keep dry and out of the light.",
    producer: "phuong-hue",
    set: 12,
    stars: 3,
    unit: "hộp",
    picture: { kind: "herb-tea", motif: "broad-leaf" },
    price: { band: "trà thảo dược", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "vccinews.vn/prode/55278/dua-thuoc-nam-cua-nguoi-dao-ba-vi-thanh-san-pham-ocop-3-sao.html",
    },
  },
  {
    handle: "tra-day-gam",
    title: "Trà dây gắm",
    titleEn: "Gnetum vine herb tea",
    text: "Trà từ dây gắm thái lát phơi khô, dùng đun hoặc hãm. Nước màu đỏ nâu, vị chát nhẹ. Đậy kín sau khi mở gói.",
    textEn:
      "Sliced and dried gnetum vine, to simmer or infuse. Red-brown in the cup with a light astringency. Close well after opening.",
    producer: "phuong-hue",
    set: 12,
    stars: 3,
    unit: "hộp",
    picture: { kind: "herb-tea", motif: "bark" },
    price: { band: "trà thảo dược", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "vccinews.vn/prode/55278/dua-thuoc-nam-cua-nguoi-dao-ba-vi-thanh-san-pham-ocop-3-sao.html",
    },
  },
  {
    handle: "dong-trung-ha-thao-say-dong-kho",
    title: "Đông trùng hạ thảo sấy đông khô",
    titleEn: "Freeze-dried cordyceps",
    text: "Đông trùng hạ thảo nuôi trồng, sấy đông khô để giữ dáng và màu. Hãm nước nóng, hầm canh hoặc nấu cháo. Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
    textEn:
      "Cultivated cordyceps, freeze-dried to keep shape and colour. Infuse, or add to soups and porridge. This food is not a medicine and does not replace medicine.",
    producer: "thien-phuc",
    set: 18,
    stars: 4,
    unit: "hộp",
    picture: { kind: "cordyceps", motif: "jar" },
    price: { band: "đông trùng hạ thảo", times: 1 },
    variants: [
      { name: "Hộp 5 g", nameEn: "5 g box", times: 0.55 },
      { name: "Hộp 10 g", nameEn: "10 g box", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "vov.gov.vn/ha-noi-cong-bo-518-san-pham-ocop-nam-2022-dtnew-478396 (tiềm năng 5 sao; chưa là 5 sao quốc gia)",
    },
  },
  {
    handle: "tra-sen-hien-xiem",
    title: "Trà sen Hiền Xiêm",
    titleEn: "Hiền Xiêm lotus tea",
    text: "Chè ướp hương sen Tây Hồ, thứ chè cầu kỳ của Hà Nội: gạo sen trộn với chè qua nhiều lần ướp. Pha ít chè, nước 85 đến 90 °C, uống chậm.",
    textEn:
      "Tea scented with West Lake lotus, Hanoi's most patient tea: lotus anthers are layered with the leaves over several rounds. Use little, water at 85 to 90 °C, and take your time.",
    producer: "hien-xiem",
    set: 11,
    stars: 4,
    unit: "hộp",
    picture: { kind: "lotus-tea", motif: "lotus" },
    price: { band: "trà sen", times: 1 },
    variants: [
      { name: "Hộp 50 g", nameEn: "50 g box", times: 0.55 },
      { name: "Hộp 100 g", nameEn: "100 g box", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source: "baodautu.vn/them-108-san-pham-ocop-ha-noi-nhan-giay-chung-nhan-4-sao-d244585.html",
    },
  },
  {
    handle: "tra-xa-den-md-queens",
    title: "Trà xạ đen MD Queens",
    titleEn: "Xạ đen herb tea",
    text: "Trà xạ đen đóng hộp, hãm nước sôi uống nóng hoặc để nguội. Vị dịu, thơm mùi lá khô. Không dùng thay thuốc.",
    textEn:
      "Boxed xạ đen (Celastrus) tea, steeped in boiling water, hot or cold. Gentle, with a dry-leaf scent. Not a substitute for medicine.",
    producer: "md-queens",
    set: 12,
    stars: 4,
    unit: "hộp",
    picture: { kind: "herb-tea", motif: "dark-leaf" },
    price: { band: "trà thảo dược", times: 1 },

    evidence: {
      grade: "B1",
      source: "kinhtedothi.vn/go-kho-cho-san-pham-ocop-co-cho-dung-trong-sieu-thi.html",
    },
  },
  {
    handle: "nam-linh-chi-do",
    title: "Nấm linh chi đỏ",
    titleEn: "Red reishi mushroom",
    text: "Nấm linh chi đỏ sấy khô, nguyên tai hoặc thái lát, dùng đun nước. Vị đắng; để nơi khô, kín. Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
    textEn:
      "Dried red reishi, whole or sliced, to simmer as a drink. Bitter; keep dry and closed. This food is not a medicine and does not replace medicine.",
    producer: "nghia-minh",
    set: 18,
    stars: null,
    unit: "hộp",
    picture: { kind: "mushrooms", motif: "reishi" },
    price: { band: "đông trùng hạ thảo", times: 0.7 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (tham gia đánh giá 2023)",
    },
  },
  {
    handle: "thuc-pham-bao-ve-suc-khoe-wewell-kool",
    title: "Thực phẩm bảo vệ sức khỏe Wewell Kool",
    titleEn: "Wewell Kool food supplement",
    text: "Thực phẩm bảo vệ sức khỏe đóng hộp. Đọc kỹ hướng dẫn và thành phần trên nhãn trước khi dùng. Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
    textEn:
      "A boxed food supplement. Read the directions and ingredients on the label before use. This food is not a medicine and does not replace medicine.",
    producer: "duoc-lieu-vn",
    set: 18,
    stars: null,
    unit: "hộp",
    picture: { kind: "health-box", motif: "leaf" },
    price: { band: "thực phẩm bảo vệ sức khỏe", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (tham gia đánh giá 2023)",
    },
  },
  {
    handle: "che-an-toan-bac-son",
    title: "Chè an toàn Bắc Sơn",
    titleEn: "Bắc Sơn tea",
    text: "Chè xanh sao, cánh xoăn, nước vàng xanh, chát dịu rồi ngọt hậu. Pha nước 85 °C, đậy kín sau khi mở.",
    textEn:
      "Pan-fired green tea, curled, yellow-green in the cup; softly astringent, then sweet. Brew at 85 °C and close after opening.",
    producer: "demo-che-bac-son",
    set: 11,
    stars: null,
    unit: "gói",
    picture: { kind: "tea-packet", motif: "green" },
    price: { band: "chè (trà)", times: 1 },
    variants: [
      { name: "Gói 100 g", nameEn: "100 g pack", times: 0.55 },
      { name: "Gói 200 g", nameEn: "200 g pack", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "tra-thao-duoc-tam-ngoc",
    title: "Trà thảo dược Tâm Ngọc",
    titleEn: "Tâm Ngọc herbal tea",
    text: "Trà thảo dược phối từ nhiều loại lá và hoa khô. Hãm 5 phút, thêm mật ong nếu thích. Không dùng thay thuốc.",
    textEn:
      "A herbal tea blended from dried leaves and flowers. Steep 5 minutes; honey if you like. Not a substitute for medicine.",
    producer: "demo-tam-ngoc",
    set: 12,
    stars: null,
    unit: "hộp",
    picture: { kind: "herb-tea", motif: "flower" },
    price: { band: "trà thảo dược", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "dai-trang-phuc-linh-plus",
    title: "Đại tràng Phục Linh Plus",
    titleEn: "Đại tràng Phục Linh Plus food supplement",
    text: "Thực phẩm bảo vệ sức khỏe dạng viên. Đọc kỹ hướng dẫn trên nhãn trước khi dùng. Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
    textEn:
      "A food supplement in tablets. Read the directions on the label before use. This food is not a medicine and does not replace medicine.",
    producer: "phong-phu",
    set: 18,
    stars: null,
    unit: "hộp",
    picture: { kind: "health-box", motif: "root" },
    price: { band: "thực phẩm bảo vệ sức khỏe", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/banh-chung-khoai-mon-le-pho-san-pham-son-mai-duoc-danh-gia-phan-hang-ocop-13270.html",
    },
  },
  {
    handle: "vien-xoang-thien-phuc",
    title: "Viên xoang Thiên Phúc",
    titleEn: "Viên xoang Thiên Phúc tablets",
    text: "Sản phẩm dạng viên từ dược liệu, đóng hộp. Đọc kỹ nhãn, hỏi thầy thuốc hoặc dược sĩ trước khi dùng.",
    textEn:
      "Boxed tablets made from medicinal herbs. Read the label and ask a doctor or pharmacist before use.",
    producer: "phong-phu",
    set: 18,
    stars: null,
    unit: "hộp",
    picture: { kind: "health-box", motif: "flower" },
    price: { band: "thực phẩm bảo vệ sức khỏe", times: 0.8 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/banh-chung-khoai-mon-le-pho-san-pham-son-mai-duoc-danh-gia-phan-hang-ocop-13270.html",
    },
  },
];
