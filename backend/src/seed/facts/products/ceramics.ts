import type { RealProductFact } from "../types";

export const ceramicsProducts: readonly RealProductFact[] = [
  {
    handle: "bo-bat-dia-gom-su-hoa-sen-do",
    title: "Bộ bát đĩa gốm sứ hoa sen đỏ",
    titleEn: "Red-lotus porcelain dinner set",
    text: "Bộ bát đĩa sứ trắng vẽ hoa sen đỏ, đủ bát cơm, bát canh và đĩa cho một mâm cơm gia đình. Men bóng, dễ rửa; nên rửa bằng tay để giữ nét vẽ lâu phai.",
    textEn:
      "White porcelain bowls and plates painted with red lotus, enough for a family meal. The glaze wipes clean; washing by hand keeps the painting bright.",
    producer: "quang-vinh",
    set: 21,
    stars: 5,
    unit: "bộ",
    picture: { kind: "bowl-set", motif: "red-lotus" },
    price: { band: "bát đĩa gốm", times: 16 },

    evidence: { grade: "B1", source: "hanoimoi.vn/ha-noi-top-dau-san-pham-ocop-5-sao-444987.html" },
  },
  {
    handle: "bo-bat-dia-gom-su-chim-en-hoa-sen",
    title: "Bộ bát đĩa gốm sứ chim én hoa sen",
    titleEn: "Swallow-and-lotus porcelain dinner set",
    text: "Bộ bát đĩa sứ vẽ đôi chim én bay trên đầm sen, tông lam trên nền trắng. Hợp bàn ăn hằng ngày lẫn làm quà tân gia.",
    textEn:
      "Porcelain bowls and plates with a pair of swallows over a lotus pond, blue on white. At home on the daily table, and a fitting house-warming gift.",
    producer: "quang-vinh",
    set: 21,
    stars: 5,
    unit: "bộ",
    picture: { kind: "bowl-set", motif: "swallow-lotus" },
    price: { band: "bát đĩa gốm", times: 16 },

    evidence: { grade: "B1", source: "hanoimoi.vn/ha-noi-top-dau-san-pham-ocop-5-sao-444987.html" },
  },
  {
    handle: "bo-bat-dia-gom-su-rong-phuong",
    title: "Bộ bát đĩa gốm sứ rồng phượng",
    titleEn: "Dragon-and-phoenix porcelain dinner set",
    text: "Bộ bát đĩa sứ với đề tài rồng phượng quen thuộc của gốm Việt, thường dùng trong mâm cỗ và ngày cưới. Xếp chồng gọn, nên tránh va đập ở mép.",
    textEn:
      "Porcelain bowls and plates with dragon and phoenix, a pairing long used on Vietnamese ceramics for feasts and weddings. Stacks neatly; mind the rims.",
    producer: "quang-vinh",
    set: 21,
    stars: 5,
    unit: "bộ",
    picture: { kind: "bowl-set", motif: "dragon-phoenix" },
    price: { band: "bát đĩa gốm", times: 20 },

    evidence: { grade: "B1", source: "hanoimoi.vn/ha-noi-top-dau-san-pham-ocop-5-sao-444987.html" },
  },
  {
    handle: "bo-am-chen-gom-su-chim-en-hoa-sen",
    title: "Bộ ấm chén gốm sứ chim én hoa sen",
    titleEn: "Swallow-and-lotus porcelain tea set",
    text: "Bộ ấm chén sứ vẽ chim én hoa sen, gồm ấm, chén và đĩa lót. Tráng bằng nước sôi trước khi pha để chén giữ nóng lâu hơn.",
    textEn:
      "A teapot with cups and saucers painted with swallows and lotus. Rinse with boiling water first and the cups stay warm longer.",
    producer: "quang-vinh",
    set: 21,
    stars: 5,
    unit: "bộ",
    picture: { kind: "tea-set", motif: "swallow-lotus" },
    price: { band: "bộ ấm chén gốm", times: 1 },
    variants: [
      { name: "4 chén", nameEn: "4 cups", times: 0.8 },
      { name: "6 chén", nameEn: "6 cups", times: 1 },
    ],
    evidence: { grade: "B1", source: "hanoimoi.vn/ha-noi-top-dau-san-pham-ocop-5-sao-444987.html" },
  },
  {
    handle: "bo-san-pham-gom-men-suoi-ngoc",
    title: "Bộ sản phẩm gốm men Suối Ngọc",
    titleEn: "Suối Ngọc glaze ceramic set",
    text: "Bộ sản phẩm gốm phủ men Suối Ngọc: sắc men chảy xanh ngọc, mỗi chiếc một vân, không chiếc nào giống hẳn chiếc nào. Dùng bày bàn hoặc pha trà.",
    textEn:
      'A set in Suối Ngọc ("jade stream") glaze: the jade-green glaze runs in the kiln, so no two pieces match exactly. For the tea table or for display.',
    producer: "tan-thinh",
    set: 21,
    stars: 5,
    unit: "bộ",
    picture: { kind: "tea-set", motif: "jade-stream" },
    price: { band: "bộ ấm chén gốm", times: 1 },

    evidence: {
      grade: "B1",
      source: "langngheviet.com.vn/ha-noi-co-them-hai-san-pham-ocop-5-sao-28283.html",
    },
  },
];
