import type { RealProductFact } from "../types";

export const lacquerInlayBronzeProducts: readonly RealProductFact[] = [
  {
    handle: "hop-son-mai-kham-trai",
    title: "Hộp sơn mài khảm trai",
    titleEn: "Lacquer box with mother-of-pearl",
    text: "Hộp gỗ phủ sơn mài nhiều lớp, mài phẳng rồi khảm vỏ trai. Dùng đựng trang sức hay trà; lau bằng khăn mềm khô, tránh nắng và cồn.",
    textEn:
      "A wooden box under many coats of lacquer, rubbed flat and inlaid with mother-of-pearl. For jewellery or tea; wipe with a soft dry cloth, away from sun and alcohol.",
    producer: "an-huy",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "lacquer-box", motif: "pearl" },
    price: { band: "hộp sơn mài", times: 1 },
    variants: [
      { name: "Cỡ nhỏ", nameEn: "Small", times: 0.6 },
      { name: "Cỡ lớn", nameEn: "Large", times: 1 },
    ],
    evidence: { grade: "B1", source: "nhipsonghanoi.hanoimoi.vn/print/640292.html" },
  },
  {
    handle: "hop-son-mai-gan-sung",
    title: "Hộp sơn mài gắn sừng",
    titleEn: "Lacquer box with horn inlay",
    text: "Hộp sơn mài gắn những lát sừng mài bóng, vân sừng tự nhiên nên mỗi hộp một vẻ. Để nơi khô thoáng, không ngâm nước.",
    textEn:
      "A lacquer box set with polished slices of horn, whose natural grain makes each box its own. Keep dry; do not soak.",
    producer: "an-huy",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "lacquer-box", motif: "horn" },
    price: { band: "hộp sơn mài", times: 1 },

    evidence: { grade: "B1", source: "nhipsonghanoi.hanoimoi.vn/print/640292.html" },
  },
  {
    handle: "doi-den-tu-linh",
    title: "Đôi đèn Tứ Linh",
    titleEn: "Pair of Four Sacred Animals bronze lamps",
    text: "Đôi đèn thờ đúc đồng, thân đèn đắp nổi tứ linh: long, ly, quy, phượng. Đánh bóng bằng khăn khô; nước và hoá chất làm xỉn mặt đồng.",
    textEn:
      "A pair of cast bronze altar lamps with the four sacred animals in relief: dragon, unicorn, tortoise, phoenix. Polish with a dry cloth; water and chemicals dull the bronze.",
    producer: "ngu-xa",
    set: 21,
    stars: 4,
    unit: "đôi",
    picture: { kind: "bronze-lamps", motif: "four-animals" },
    price: { band: "đúc đồng", times: 1 },

    evidence: {
      grade: "B1",
      source: "thuonghieusanpham.vn/ha-noi-nang-tam-san-pham-lan-toa-gia-tri-ocop-79622.html",
    },
  },
  {
    handle: "lo-song-ngu",
    title: "Lọ Song Ngư",
    titleEn: "Twin-fish bronze vase",
    text: "Lọ đồng đúc với hình đôi cá, lời chúc dư dả trong mỹ thuật Việt. Bày phòng khách hoặc ban thờ, lau khô sau khi cắm hoa.",
    textEn:
      "A cast bronze vase with two fish, a wish for plenty in Vietnamese art. For the living room or the altar; dry it after holding flowers.",
    producer: "ngu-xa",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "bronze-vase", motif: "twin-fish" },
    price: { band: "đúc đồng", times: 0.7 },

    evidence: {
      grade: "B1",
      source: "thuonghieusanpham.vn/ha-noi-nang-tam-san-pham-lan-toa-gia-tri-ocop-79622.html",
    },
  },
  {
    handle: "hop-da-nang-kham-trai",
    title: "Hộp đa năng khảm trai",
    titleEn: "Inlaid keepsake box",
    text: "Hộp gỗ nhiều ngăn khảm trai trên nắp. Vỏ trai được cưa, gắn và mài bằng tay; ánh đổi màu theo góc nhìn. Lau khăn khô, tránh rơi.",
    textEn:
      "A wooden box with compartments and a mother-of-pearl lid. The shell is sawn, set and ground by hand and shifts colour as you move. Dry cloth only; do not drop.",
    producer: "vu-van-dinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "inlay-box", motif: "blossom" },
    price: { band: "khảm trai", times: 1 },
    variants: [
      { name: "2 ngăn", nameEn: "2 compartments", times: 0.7 },
      { name: "4 ngăn", nameEn: "4 compartments", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "phuxuyen.hanoi.gov.vn/tin-hoat-dong/phan-dau-xay-dung-ocop-5-sao-doi-voi-san-pham-kham-trai-chuyen-my-2656250414154012453.htm",
    },
  },
  {
    handle: "tranh-dia-son-mai",
    title: "Tranh đĩa sơn mài",
    titleEn: "Lacquer picture plate",
    text: "Đĩa sơn mài vẽ cảnh, dùng treo tường hoặc dựng giá. Chỉ để trang trí, không đựng thức ăn.",
    textEn:
      "A lacquer plate painted with a scene, to hang or to stand on an easel. For decoration only, not for food.",
    producer: "vu-van-dinh",
    set: 21,
    stars: 4,
    unit: "chiếc",
    picture: { kind: "lacquer-plate", motif: "landscape" },
    price: { band: "hộp sơn mài", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "phuxuyen.hanoi.gov.vn/tin-hoat-dong/phan-dau-xay-dung-ocop-5-sao-doi-voi-san-pham-kham-trai-chuyen-my-2656250414154012453.htm",
    },
  },
  {
    handle: "lo-luc-binh-go-cham-kham",
    title: "Lọ lục bình gỗ chạm khảm",
    titleEn: "Pair of carved and inlaid wooden vases",
    text: "Đôi lọ lục bình tiện từ gỗ, thân chạm và khảm trai. Đặt nơi bằng phẳng, tránh nắng gắt và chỗ điều hoà thổi thẳng để gỗ không nứt.",
    textEn:
      "A pair of turned wooden vases, carved and inlaid with mother-of-pearl. Stand them level, away from strong sun and air-conditioning so the wood does not crack.",
    producer: "vu-van-dinh",
    set: 21,
    stars: 4,
    unit: "đôi",
    picture: { kind: "wood-vase", motif: "inlay" },
    price: { band: "khảm trai", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "phuxuyen.hanoi.gov.vn/tin-hoat-dong/phan-dau-xay-dung-ocop-5-sao-doi-voi-san-pham-kham-trai-chuyen-my-2656250414154012453.htm",
    },
  },
];
