import type { RealProductFact } from "../types";

export const textilesProducts: readonly RealProductFact[] = [
  {
    handle: "chan-bong-to-tam-tu-det",
    title: "Chăn bông tơ tằm tự dệt",
    titleEn: "Self-woven mulberry silk quilt",
    text: "Ruột chăn bằng tơ tằm do chính con tằm nhả và kết lại thành tấm, không khâu chần. Nhẹ, ấm, thoáng; phơi nơi râm mát, không giặt ướt phần ruột.",
    textEn:
      "The silkworms themselves lay the filament into a single sheet, without stitching. Light, warm and airy; air it in the shade and do not wash the filling.",
    producer: "my-duc",
    set: 22,
    stars: 5,
    unit: "chiếc",
    picture: { kind: "silk-quilt", motif: "plain" },
    price: { band: "chăn tơ tằm", times: 1 },
    variants: [
      { name: "1,6 × 2,0 m", nameEn: "1.6 × 2.0 m", times: 0.85 },
      { name: "1,8 × 2,2 m", nameEn: "1.8 × 2.2 m", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source: "langngheviet.com.vn/ha-noi-co-them-hai-san-pham-ocop-5-sao-28283.html",
    },
  },
  {
    handle: "ao-phong-ghep-lua",
    title: "Áo phông ghép lụa",
    titleEn: "T-shirt with silk appliqué",
    text: "Áo phông cotton ghép hình từ những mảnh lụa vụn, mỗi chiếc ghép tay nên khác nhau đôi chút. Lộn trái khi giặt, giặt tay bằng nước mát.",
    textEn:
      "A cotton T-shirt with a picture pieced by hand from silk offcuts, so each one differs a little. Turn inside out and wash by hand in cool water.",
    producer: "vun-art",
    set: 22,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "t-shirt", motif: "patch" },
    price: { band: "áo phông", times: 1 },
    variants: [
      { name: "S", nameEn: "S", times: 1 },
      { name: "M", nameEn: "M", times: 1 },
      { name: "L", nameEn: "L", times: 1 },
      { name: "XL", nameEn: "XL", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/lua-van-phuc-tiem-nang-san-pham-ocop-12549.html (QĐ 813/QĐ-UBND 19/02/2020)",
    },
  },
  {
    handle: "tui-vai-tho-ghep-lua",
    title: "Túi vải thô ghép lụa",
    titleEn: "Canvas bag with silk appliqué",
    text: "Túi vải thô dày dặn, mặt ngoài ghép hoạ tiết bằng lụa vụn. Vừa sách vở, đi chợ, đi làm; lau vết bẩn bằng khăn ẩm.",
    textEn:
      "A sturdy canvas bag with a silk-offcut picture on the front. Holds books, shopping or a day at work; wipe stains with a damp cloth.",
    producer: "vun-art",
    set: 22,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "bag", motif: "patch" },
    price: { band: "túi vải", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/lua-van-phuc-tiem-nang-san-pham-ocop-12549.html (QĐ 813/QĐ-UBND 19/02/2020)",
    },
  },
  {
    handle: "kit-ghep-tranh",
    title: "Kít ghép tranh",
    titleEn: "Silk picture craft kit",
    text: "Hộp nguyên liệu để tự ghép một bức tranh nhỏ từ lụa vụn: mẫu hình, vải cắt sẵn, keo và khung. Hợp với trẻ từ tiểu học có người lớn cùng làm.",
    textEn:
      "Everything to piece a small picture from silk offcuts: pattern, cut cloth, glue and frame. For school-age children with an adult beside them.",
    producer: "vun-art",
    set: 21,
    stars: 4,
    unit: "bộ",
    picture: { kind: "patchwork", motif: "kit" },
    price: { band: "tranh vải", times: 0.4 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/lua-van-phuc-tiem-nang-san-pham-ocop-12549.html (QĐ 813/QĐ-UBND 19/02/2020)",
    },
  },
  {
    handle: "tranh-ghep-vai",
    title: "Tranh ghép vải",
    titleEn: "Fabric mosaic picture",
    text: "Tranh ghép từ nhiều mảnh vải và lụa vụn trên nền cứng, có khung treo. Tránh treo nơi nắng gắt để màu vải bền.",
    textEn:
      "A framed picture pieced from many scraps of cloth and silk. Hang it out of direct sun so that the colours last.",
    producer: "vun-art",
    set: 21,
    stars: 4,
    unit: "bức",
    picture: { kind: "patchwork", motif: "picture" },
    price: { band: "tranh vải", times: 1 },
    variants: [
      { name: "Nhỏ, 30 × 40 cm", nameEn: "Small, 30 × 40 cm", times: 0.6 },
      { name: "Lớn, 50 × 70 cm", nameEn: "Large, 50 × 70 cm", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/lua-van-phuc-tiem-nang-san-pham-ocop-12549.html (QĐ 813/QĐ-UBND 19/02/2020)",
    },
  },
  {
    handle: "vai-lua-van-phuc",
    title: "Vải lụa Vạn Phúc",
    titleEn: "Vạn Phúc silk cloth",
    text: "Lụa dệt hoa chìm, mềm và rủ, bán theo mét để may áo dài, khăn hoặc rèm. Giặt tay với nước mát, là ở mặt trái khi vải còn hơi ẩm.",
    textEn:
      "Silk with a woven-in pattern, soft with a fine drape, sold by the metre for áo dài, scarves or curtains. Hand wash cool; iron on the reverse while slightly damp.",
    producer: "demo-lua-van-phuc",
    set: 22,
    stars: 3,
    unit: "mét",
    picture: { kind: "cloth-bolt", motif: "damask" },
    price: { band: "lụa mét", times: 1 },
    variants: [
      { name: "Lụa trơn", nameEn: "Plain weave", times: 0.7 },
      { name: "Lụa hoa", nameEn: "Patterned weave", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source: "langngheviet.com.vn/lua-van-phuc-tiem-nang-san-pham-ocop-12549.html",
    },
  },
  {
    handle: "tui-vai-dinh-cuom-xach-tay",
    title: "Túi vải đính cườm xách tay",
    titleEn: "Beaded fabric handbag",
    text: "Túi xách vải đính cườm thủ công, lót trong có ngăn nhỏ. Lau nhẹ bằng khăn ẩm, không giặt máy.",
    textEn:
      "A fabric handbag beaded by hand, lined, with a small inner pocket. Wipe gently with a damp cloth; no machine washing.",
    producer: "htvn-crafts",
    set: 22,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "bag", motif: "beaded" },
    price: { band: "túi vải", times: 1.2 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/ha-noi-co-them-3-san-pham-ocop-tiem-nang-5-sao-12196.html (tiềm năng 5 sao)",
    },
  },
  {
    handle: "tui-soi-dan-moc",
    title: "Túi sợi đan móc",
    titleEn: "Crocheted yarn bag",
    text: "Túi đan móc từ sợi, co giãn nhẹ, quai bền. Giặt tay, phơi phẳng để giữ dáng.",
    textEn:
      "A crocheted bag with a little give and strong handles. Hand wash and dry flat to keep its shape.",
    producer: "htvn-crafts",
    set: 22,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "bag", motif: "crochet" },
    price: { band: "túi vải", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/ha-noi-co-them-3-san-pham-ocop-tiem-nang-5-sao-12196.html (tiềm năng 5 sao)",
    },
  },
];
