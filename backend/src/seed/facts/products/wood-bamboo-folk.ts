import type { RealProductFact } from "../types";

export const woodBambooFolkProducts: readonly RealProductFact[] = [
  {
    handle: "quat-xoe-trang-tri-noi-that",
    title: "Quạt xòe trang trí nội thất",
    titleEn: "Decorative folding wall fan",
    text: "Quạt xoè khổ lớn bằng nan tre và giấy vải, dùng treo trang trí nội thất. Treo nơi khô, phủi bụi bằng chổi mềm.",
    textEn:
      "A large spread fan of bamboo ribs to hang as decoration. Hang in a dry place and dust with a soft brush.",
    producer: "dai-viet",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "fan", motif: "spread" },
    price: { band: "quạt", times: 1 },
    variants: [
      { name: "Khổ 60 cm", nameEn: "60 cm", times: 0.6 },
      { name: "Khổ 90 cm", nameEn: "90 cm", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/may-tre-giang-dan-binh-phu-san-pham-lang-nghe-dat-ocop-4-sao-29128-29128.html",
    },
  },
  {
    handle: "tham-trai-ban-tre",
    title: "Thảm trải bàn tre",
    titleEn: "Bamboo table runner",
    text: "Thảm trải bàn dệt từ nan tre vót mỏng, cuộn gọn khi cất. Lau bằng khăn ẩm rồi để khô hẳn.",
    textEn:
      "A runner woven from thin bamboo slats that rolls up small. Wipe with a damp cloth and let it dry fully.",
    producer: "dai-viet",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "bamboo-mat", motif: "runner" },
    price: { band: "đồ mây tre", times: 0.5 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/may-tre-giang-dan-binh-phu-san-pham-lang-nghe-dat-ocop-4-sao-29128-29128.html",
    },
  },
  {
    handle: "quat-la-de",
    title: "Quạt lá đề",
    titleEn: "Bodhi-leaf fan",
    text: "Quạt tay hình lá đề, khung nan tre, mặt phất nhẹ. Dùng hằng ngày hoặc treo tường.",
    textEn:
      "A hand fan in the shape of a bodhi leaf on a bamboo frame. For every day, or for the wall.",
    producer: "dai-viet",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "fan", motif: "bodhi" },
    price: { band: "quạt", times: 0.5 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/may-tre-giang-dan-binh-phu-san-pham-lang-nghe-dat-ocop-4-sao-29128-29128.html",
    },
  },
  {
    handle: "san-pham-dieu-khac-da-quy",
    title: "Sản phẩm điêu khắc đá quý",
    titleEn: "Carved semi-precious stone",
    text: "Tượng nhỏ điêu khắc từ đá quý tự nhiên, vân và sắc mỗi khối một khác. Lau bằng khăn ẩm, tránh rơi.",
    textEn:
      "A small carving in natural semi-precious stone; every block has its own veins and colour. Wipe with a damp cloth and do not drop.",
    producer: "nguyen-van-thanh",
    set: 21,
    stars: null,
    unit: "chiếc",
    picture: { kind: "stone-carving", motif: "turtle" },
    price: { band: "điêu khắc đá", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieucongluan.com.vn/ha-noi-phan-hang-danh-gia-45-san-pham-ocop-thuoc-04-quan-huyen-a185164.html (đánh giá 12/12/2022)",
    },
  },
  {
    handle: "dia-phong-thuy-tu-linh",
    title: "Đĩa phong thủy tứ linh",
    titleEn: "Four Sacred Animals carved plate",
    text: "Đĩa gỗ chạm tứ linh, có giá dựng, bày bàn làm việc hoặc tủ kệ. Lau khăn khô, thỉnh thoảng thoa sáp gỗ.",
    textEn:
      "A wooden plate carved with the four sacred animals, with a stand, for desk or cabinet. Dry cloth, and wax now and then.",
    producer: "nguyen-van-vinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "wood-relief", motif: "round" },
    price: { band: "đồ gỗ", times: 0.7 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (Hội đồng huyện chấm 4 sao 2022)",
    },
  },
  {
    handle: "dong-ho-treo-hoa-la-tay",
    title: "Đồng hồ treo hoa lá tây",
    titleEn: "Carved wall clock with foliage",
    text: "Đồng hồ treo tường khung gỗ chạm hoa lá tây. Treo nơi khô, thay pin định kỳ.",
    textEn:
      "A wall clock in a wooden frame carved with scrolling foliage. Hang in a dry place and change the battery in time.",
    producer: "nguyen-van-vinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "clock", motif: "foliage" },
    price: { band: "đồ gỗ", times: 0.5 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (Hội đồng huyện chấm 4 sao 2022)",
    },
  },
  {
    handle: "loc-lich-thuan-buom-xuoi-gio",
    title: "Lốc lịch thuận buồm xuôi gió",
    titleEn: 'Carved calendar block, "fair winds"',
    text: 'Đế lịch gỗ chạm thuyền buồm "thuận buồm xuôi gió", gắn được lốc lịch bóc từng ngày. Quà tân gia, khai trương quen thuộc.',
    textEn:
      'A wooden calendar holder carved with a ship under full sail, "fair winds", for a tear-off block. A familiar gift for a new house or business.',
    producer: "nguyen-van-vinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "clock", motif: "calendar-ship" },
    price: { band: "đồ gỗ", times: 0.4 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (Hội đồng huyện chấm 4 sao 2022)",
    },
  },
  {
    handle: "tranh-chu-dong-ho-tai-loc",
    title: "Tranh chữ đồng hồ tài lộc",
    titleEn: "Carved fortune clock panel",
    text: 'Tranh chữ "Tài Lộc" chạm gỗ kèm mặt đồng hồ, treo phòng khách. Phủi bụi bằng chổi mềm.',
    textEn:
      "A carved panel with the words for wealth and luck and a clock face, for the living room. Dust with a soft brush.",
    producer: "nguyen-van-vinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "clock", motif: "panel" },
    price: { band: "đồ gỗ", times: 0.6 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (Hội đồng huyện chấm 4 sao 2022)",
    },
  },
  {
    handle: "khay-tra-tung-hac",
    title: "Khay trà tùng hạc",
    titleEn: "Pine-and-crane tea tray",
    text: "Khay trà gỗ chạm tùng hạc, lòng khay phẳng, có tay nắm. Lau khô ngay sau khi dùng để gỗ bền màu.",
    textEn:
      "A wooden tea tray carved with pine and crane, flat inside, with handles. Dry it right after use to keep its colour.",
    producer: "nguyen-van-vinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "tea-tray", motif: "pine-crane" },
    price: { band: "đồ gỗ", times: 0.4 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (Hội đồng huyện chấm 4 sao 2022)",
    },
  },
  {
    handle: "to-he-to-nu",
    title: "Tò he tố nữ",
    titleEn: "Tò he figurines: ladies in áo dài",
    text: "Bộ tò he nặn tay hình tố nữ, bột gạo nhuộm màu trên que tre. Đồ chơi dân gian để ngắm, không để ăn; tránh ẩm và nắng.",
    textEn:
      "Hand-modelled tò he ladies in coloured rice dough on bamboo sticks. A folk toy to look at, not to eat; keep from damp and sun.",
    producer: "dang-van-hau",
    set: 21,
    stars: null,
    unit: "bộ",
    picture: { kind: "toy-figurine", motif: "lady" },
    price: { band: "tò he", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (tham gia đánh giá 2022)",
    },
  },
  {
    handle: "to-he-tu-linh",
    title: "Tò he tứ linh",
    titleEn: "Tò he figurines: four sacred animals",
    text: "Bộ tò he tứ linh: long, ly, quy, phượng, nặn bằng tay từ bột gạo màu. Để trong hộp kính sẽ bền lâu.",
    textEn:
      "Dragon, unicorn, tortoise and phoenix, modelled by hand in coloured rice dough. They last long under glass.",
    producer: "dang-van-hau",
    set: 21,
    stars: null,
    unit: "bộ",
    picture: { kind: "toy-figurine", motif: "animals" },
    price: { band: "tò he", times: 1 },
    variants: [
      { name: "Bộ 2 con", nameEn: "Set of 2", times: 0.6 },
      { name: "Bộ 4 con", nameEn: "Set of 4", times: 1 },
    ],
    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (tham gia đánh giá 2022)",
    },
  },
  {
    handle: "to-he-mua-lan-ruoc-den",
    title: "Tò he múa lân rước đèn",
    titleEn: "Tò he figurines: lion dance and lanterns",
    text: "Bộ tò he cảnh múa lân rước đèn đêm Trung thu. Nặn tay, mỗi bộ khác nhau đôi chút.",
    textEn:
      "Tò he of the mid-autumn lion dance and lantern walk. Modelled by hand, each set a little different.",
    producer: "dang-van-hau",
    set: 21,
    stars: null,
    unit: "bộ",
    picture: { kind: "toy-figurine", motif: "lion-dance" },
    price: { band: "tò he", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "nhipsonghanoi.hanoimoi.vn/phu-xuyen-nang-tam-san-pham-lang-nghe-629585.html (tham gia đánh giá 2022)",
    },
  },
  {
    handle: "binh-hoa-sen-go-mit",
    title: "Bình hoa sen gỗ mít",
    titleEn: "Pair of jackfruit-wood lotus vases",
    text: "Đôi bình hoa sen chạm từ gỗ mít, sắc vàng sẫm dần theo thời gian. Bày ban thờ hoặc phòng khách; lau khăn khô.",
    textEn:
      "A pair of lotus vases carved in jackfruit wood, whose yellow deepens with the years. For altar or living room; dry cloth only.",
    producer: "do-dinh-yen",
    set: 21,
    stars: 4,
    unit: "đôi",
    picture: { kind: "wood-vase", motif: "lotus" },
    price: { band: "đồ gỗ", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "tuong-quan-am-nghin-mat-nghin-tay-go-mit",
    title: "Tượng Quan Âm nghìn mắt nghìn tay gỗ mít",
    titleEn: "Thousand-armed Quan Âm statue in jackfruit wood",
    text: "Pho tượng Quan Âm nghìn mắt nghìn tay chạm gỗ mít, loại gỗ quen dùng tạc tượng ở Bắc Bộ. Đặt nơi trang nghiêm, khô thoáng.",
    textEn:
      "Quan Âm of a thousand eyes and arms in jackfruit wood, the northern carvers' wood for statues. Place with respect, dry and aired.",
    producer: "do-dinh-yen",
    set: 21,
    stars: 4,
    unit: "pho",
    picture: { kind: "statue", motif: "quan-am" },
    price: { band: "đồ gỗ", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "tranh-vinh-quy-bai-to-go-gu",
    title: "Tranh Vinh quy bái tổ gỗ gụ",
    titleEn: "Carved mahogany panel, the scholar's return",
    text: "Tranh gỗ gụ chạm nổi cảnh vinh quy bái tổ: người đỗ đạt về làng lạy tổ tiên. Treo tường chắc chắn, lau khăn khô.",
    textEn:
      "A relief in gụ wood of the successful scholar coming home to honour his ancestors. Hang on a sound wall; dry cloth only.",
    producer: "do-dinh-yen",
    set: 21,
    stars: 4,
    unit: "bức",
    picture: { kind: "wood-relief", motif: "procession" },
    price: { band: "đồ gỗ", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "bo-dai-nen-10-mon-go-gu",
    title: "Bộ đài nến 10 món gỗ gụ",
    titleEn: "Ten-piece altar candle-stand set",
    text: "Bộ đài nến mười món tiện từ gỗ gụ cho ban thờ gia đình. Lau khô, tránh để sáp nến đọng lâu trên mặt gỗ.",
    textEn:
      "Ten turned pieces in gụ wood for the family altar. Keep dry and do not leave wax on the wood.",
    producer: "nguyen-ba-nghia",
    set: 21,
    stars: 4,
    unit: "bộ",
    picture: { kind: "candle-stands", motif: "turned" },
    price: { band: "đồ gỗ", times: 0.9 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "bo-hoanh-phi-cau-doi-go-gu",
    title: "Bộ hoành phi câu đối gỗ gụ",
    titleEn: "Carved altar board and couplets",
    text: "Bộ hoành phi câu đối gỗ gụ, nền sơn, chữ chạm nổi. Đo khoảng treo trước khi đặt; treo nơi không hắt nước.",
    textEn:
      "A horizontal board and a pair of couplets in gụ wood with raised characters. Measure the wall first; keep from splashing water.",
    producer: "nguyen-ba-nghia",
    set: 21,
    stars: 4,
    unit: "bộ",
    picture: { kind: "calligraphy-boards", motif: "couplets" },
    price: { band: "đồ gỗ", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "do-my-nghe-sung-trau-bo",
    title: "Đồ mỹ nghệ sừng trâu bò",
    titleEn: "Carved buffalo-horn craft",
    text: "Đồ mỹ nghệ chế tác từ sừng trâu bò, mài bóng, giữ vân tự nhiên. Lau khăn khô, tránh nước nóng và nắng gắt.",
    textEn:
      "Crafted buffalo horn, polished to show the natural grain. Dry cloth only; keep from hot water and hard sun.",
    producer: "pham-xuan-cuong",
    set: 21,
    stars: null,
    unit: "chiếc",
    picture: { kind: "horn", motif: "carved" },
    price: { band: "đồ sừng", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/dam-me-va-sang-tao-ong-pham-xuan-cuong-dua-do-my-nghe-tu-sung-trau-bo-dat-ocop-5-sao-11892.html (bài gọi 5 sao; không nằm trong 6 sản phẩm 5 sao quốc gia của Hà Nội)",
    },
  },
];
