import type { RealProductFact } from "../types";

export const foodProducts: readonly RealProductFact[] = [
  {
    handle: "gio-dau-xanh-tam-lap",
    title: "Giò đậu xanh Tám Lập",
    titleEn: "Mung-bean pork roll",
    text: "Giò lợn xay cùng đậu xanh, gói lá chuối và luộc chín. Cắt khoanh ăn với xôi, cơm hay bánh mì. Giữ lạnh 0 đến 4 °C, dùng sớm sau khi bóc lá.",
    textEn:
      "Pork and mung-bean roll, wrapped in banana leaf and boiled. Slice for sticky rice, rice or bread. Keep at 0 to 4 °C and eat soon after unwrapping.",
    producer: "tam-lap",
    set: 8,
    stars: 3,
    unit: "kg",
    picture: { kind: "sausage", motif: "leaf-roll" },
    price: { band: "thịt giò chả", times: 1 },
    variants: [
      { name: "Cây 0,5 kg", nameEn: "0.5 kg roll", times: 0.5 },
      { name: "Cây 1 kg", nameEn: "1 kg roll", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "baomoi.net.vn/chuong-trinh-moi-xa-mot-san-pham-ocop-mo-huong-phat-trien-moi-cho-ba-vi-c51008624.epi",
    },
  },
  {
    handle: "banh-te-phu-nhi-hung-van",
    title: "Bánh tẻ Phú Nhi Hùng Vân",
    titleEn: "Phú Nhi steamed rice rolls, Hùng Vân",
    text: "Bánh tẻ Phú Nhi làm từ bột gạo tẻ, nhân thịt và mộc nhĩ, gói lá dong rồi hấp. Ngon nhất khi còn nóng; hấp lại trước khi ăn. Bán theo chục.",
    textEn:
      "Phú Nhi bánh tẻ: rice-flour rolls with pork and wood-ear mushroom, wrapped in leaves and steamed. Best hot; steam again before serving. Sold in tens.",
    producer: "hung-van",
    set: 6,
    stars: 4,
    unit: "chục",
    picture: { kind: "cakes", motif: "banh-te" },
    price: { band: "bánh tẻ", times: 10 },

    evidence: {
      grade: "B1",
      source:
        "vietnam.vn/en/son-tay-phat-trien-san-pham-ocop-lang-nghe-2 (4 sao 2020-2021; một cơ sở đăng ký đánh giá lại 2024)",
    },
  },
  {
    handle: "banh-te-phu-nhi-thanh-binh",
    title: "Bánh tẻ Phú Nhi Thanh Bình",
    titleEn: "Phú Nhi steamed rice rolls, Thanh Bình",
    text: "Bánh tẻ bột gạo dẻo mịn, nhân thịt mộc nhĩ, buộc lạt từng chiếc. Giữ mát và dùng trong ngày, hoặc để ngăn mát rồi hấp lại. Bán theo chục.",
    textEn:
      "Smooth rice-flour rolls with pork and wood-ear mushroom, each tied with a bamboo strip. Eat the same day, or chill and steam again. Sold in tens.",
    producer: "thanh-binh",
    set: 6,
    stars: 4,
    unit: "chục",
    picture: { kind: "cakes", motif: "banh-te-board" },
    price: { band: "bánh tẻ", times: 10 },

    evidence: {
      grade: "B1",
      source:
        "vietnam.vn/en/son-tay-phat-trien-san-pham-ocop-lang-nghe-2 (4 sao 2020-2021; một cơ sở đăng ký đánh giá lại 2024)",
    },
  },
  {
    handle: "gao-huu-co-dong-phu",
    title: "Gạo hữu cơ Đồng Phú",
    titleEn: "Đồng Phú organic rice",
    text: "Gạo canh tác theo hướng hữu cơ, hạt dài, cơm dẻo vừa. Vo nhẹ, nấu với lượng nước bằng 1 đến 1,1 lần gạo. Cất nơi khô, đậy kín.",
    textEn:
      "Rice grown the organic way, long-grained and moderately soft. Rinse gently and cook with 1 to 1.1 parts water. Store dry and closed.",
    producer: "demo-dong-phu",
    set: 3,
    stars: 4,
    unit: "kg",
    picture: { kind: "rice", motif: "sack" },
    price: { band: "gạo", times: 1 },
    variants: [
      { name: "Túi 2 kg", nameEn: "2 kg bag", times: 2 },
      { name: "Túi 5 kg", nameEn: "5 kg bag", times: 5 },
      { name: "Bao 10 kg", nameEn: "10 kg sack", times: 10 },
    ],
    evidence: {
      grade: "B1",
      source:
        "tuoitrethudo.vn/san-pham-ocop-gom-su-bat-trang-san-sang-vuon-minh-ra-the-gioi-66929.html (tiêu đề bài liên quan)",
    },
  },
  {
    handle: "ong-hut-rau-cu-qua",
    title: "Ống hút rau củ quả",
    titleEn: "Edible vegetable drinking straws",
    text: "Ống hút làm từ bột gạo và rau củ quả, màu tự nhiên, dùng xong ăn được hoặc tự phân huỷ. Dùng cho đồ uống lạnh; giữ khô trước khi dùng.",
    textEn:
      "Drinking straws of rice flour and vegetables in their own colours; eat them or let them break down. For cold drinks; keep dry until used.",
    producer: "song-hong",
    set: 7,
    stars: 4,
    unit: "hộp",
    picture: { kind: "straws", motif: "colours" },
    price: { band: "ống hút", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/ha-noi-co-them-3-san-pham-ocop-tiem-nang-5-sao-12196.html (tiềm năng 5 sao)",
    },
  },
  {
    handle: "nem-phung-thai-cao",
    title: "Nem Phùng Thái Cao",
    titleEn: "Phùng shredded pork with roasted rice",
    text: "Nem Phùng: thịt và bì lợn thái sợi trộn thính gạo rang, ăn cùng lá sung và tương ớt. Giữ lạnh, dùng trong ngày mở hộp.",
    textEn:
      "Nem Phùng: shredded pork and rind tossed in roasted rice powder, eaten with fig leaves and chilli sauce. Keep cold and finish the day it is opened.",
    producer: "thai-cao",
    set: 8,
    stars: null,
    unit: "hộp",
    picture: { kind: "sausage", motif: "nem" },
    price: { band: "nem", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (3 sao trở lên, bài không nêu từng hạng)",
    },
  },
  {
    handle: "keo-lac-bao-ngoc",
    title: "Kẹo lạc Bảo Ngọc",
    titleEn: "Bảo Ngọc peanut brittle",
    text: "Kẹo lạc giòn, lạc rang bùi trong đường mạch nha, rắc vừng. Hợp với chén trà nóng; đậy kín kẻo kẹo hút ẩm.",
    textEn:
      "Crisp brittle of roasted peanuts in malt sugar with sesame. Made for hot tea; keep it closed or it draws damp.",
    producer: "bao-ngoc",
    set: 7,
    stars: null,
    unit: "hộp",
    picture: { kind: "candy", motif: "peanut" },
    price: { band: "kẹo lạc chè lam", times: 1 },
    variants: [
      { name: "Gói 200 g", nameEn: "200 g pack", times: 0.7 },
      { name: "Hộp 300 g", nameEn: "300 g box", times: 1 },
    ],
    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (3 sao trở lên, bài không nêu từng hạng)",
    },
  },
  {
    handle: "banh-bao-chay-sua",
    title: "Bánh bao chay sữa",
    titleEn: "Milk buns, plain",
    text: "Bánh bao chay vị sữa, vỏ mềm xốp, cấp đông. Hấp 8 đến 10 phút không cần rã đông. Bảo quản dưới -18 °C.",
    textEn:
      "Plain milk buns, soft and airy, frozen. Steam 8 to 10 minutes from frozen. Keep below -18 °C.",
    producer: "phu-my",
    set: 5,
    stars: 4,
    unit: "gói",
    picture: { kind: "cakes", motif: "bun" },
    price: { band: "bánh hộp", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "banh-bao-nhan-xa-xiu",
    title: "Bánh bao nhân xá xíu",
    titleEn: "Char siu buns",
    text: "Bánh bao nhân xá xíu đậm vị, cấp đông theo gói. Hấp 10 đến 12 phút, ăn nóng. Bảo quản dưới -18 °C.",
    textEn:
      "Buns with savoury char siu filling, frozen by the bag. Steam 10 to 12 minutes and eat hot. Keep below -18 °C.",
    producer: "phu-my",
    set: 5,
    stars: 4,
    unit: "gói",
    picture: { kind: "cakes", motif: "bun-filled" },
    price: { band: "bánh hộp", times: 1.1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieusanpham.vn/huyen-quoc-oai-ha-noi-danh-gia-phan-hang-san-pham-ocop-dot-2-nam-2022-39071.html (Hội đồng huyện chấm 4 sao)",
    },
  },
  {
    handle: "mien-dong-lang-so",
    title: "Miến dong làng So",
    titleEn: "Làng So arrowroot noodles",
    text: "Miến dong sợi dai, trong, làm từ tinh bột dong riềng. Ngâm nước ấm 10 phút rồi nấu canh, xào hay trộn nộm.",
    textEn:
      "Clear, springy noodles of canna starch. Soak 10 minutes in warm water, then use in soup, stir-fries or salads.",
    producer: "vuong-dac-thoa",
    set: 7,
    stars: null,
    unit: "gói 500 g",
    picture: { kind: "noodles", motif: "bundle" },
    price: { band: "miến dong", times: 1 },
    variants: [
      { name: "Gói 500 g", nameEn: "500 g pack", times: 1 },
      { name: "Gói 1 kg", nameEn: "1 kg pack", times: 1.9 },
    ],
    evidence: {
      grade: "B2",
      source:
        "m.infonet.vietnamnet.vn/thi-truong/ha-noi-huyen-quoc-oai-co-them-31-san-pham-ocop-duoc-danh-gia-phan-hang-396497.html (2021, đủ điều kiện 3-4 sao)",
    },
  },
  {
    handle: "bot-ngu-coc-dinh-duong-minmin",
    title: "Bột ngũ cốc dinh dưỡng MinMin",
    titleEn: "MinMin nutritional cereal powder",
    text: "Bột ngũ cốc xay mịn từ nhiều loại hạt rang, pha với nước nóng hoặc sữa. Đọc nhãn nếu dị ứng với hạt. Đậy kín sau khi mở.",
    textEn:
      "A fine powder of roasted grains and seeds for hot water or milk. Read the label if you have nut allergies. Close after opening.",
    producer: "minmin",
    set: 6,
    stars: null,
    unit: "hộp",
    picture: { kind: "cereal", motif: "box" },
    price: { band: "ngũ cốc", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "m.infonet.vietnamnet.vn/thi-truong/ha-noi-huyen-quoc-oai-co-them-31-san-pham-ocop-duoc-danh-gia-phan-hang-396497.html (2021, đủ điều kiện 3-4 sao)",
    },
  },
  {
    handle: "thit-kho-tau",
    title: "Thịt kho tàu",
    titleEn: "Caramelised braised pork",
    text: "Thịt kho tàu đóng hộp ăn liền, thịt mềm, nước kho sánh. Hâm nóng trước khi ăn, giữ lạnh.",
    textEn:
      "Ready-to-eat pork braised in caramel, tender in a thick sauce. Warm before serving; keep cold.",
    producer: "huyen-ca-kho",
    set: 8,
    stars: null,
    unit: "hộp",
    picture: { kind: "stew", motif: "pork" },
    price: { band: "thịt cá kho", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "thit-kho-dua",
    title: "Thịt kho dừa",
    titleEn: "Coconut braised pork",
    text: "Thịt kho cùi dừa, béo bùi, mặn ngọt vừa miệng. Hâm nóng, ăn với cơm trắng và dưa chua. Giữ lạnh.",
    textEn:
      "Pork braised with coconut flesh, rich and gently sweet-salty. Warm it for plain rice and pickles. Keep cold.",
    producer: "huyen-ca-kho",
    set: 8,
    stars: null,
    unit: "hộp",
    picture: { kind: "stew", motif: "coconut" },
    price: { band: "thịt cá kho", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "ca-kho-dac-biet",
    title: "Cá kho đặc biệt",
    titleEn: "House special braised fish",
    text: "Cá kho nhừ xương trong niêu với riềng và nước hàng. Hâm lửa nhỏ; giữ lạnh và dùng theo hạn trên hộp.",
    textEn:
      "Fish braised until the bones soften, with galangal and caramel. Warm over a low flame; keep cold and mind the date on the box.",
    producer: "huyen-ca-kho",
    set: 8,
    stars: null,
    unit: "hộp",
    picture: { kind: "stew", motif: "fish" },
    price: { band: "thịt cá kho", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "banh-biscuit-sampa",
    title: "Bánh Biscuit Sampa",
    titleEn: "Sampa biscuits",
    text: "Bánh sampa xốp nhẹ, mặt phủ đường, hợp với trà, cà phê và làm bánh lạnh. Để nơi khô, đậy kín.",
    textEn:
      "Light sponge fingers with a sugar crust, good with tea and coffee or in chilled desserts. Keep dry and closed.",
    producer: "demo-banh-hoan-kiem",
    set: 6,
    stars: null,
    unit: "hộp",
    picture: { kind: "cakes", motif: "sponge-finger" },
    price: { band: "bánh hộp", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "banh-biscuit-trung-nhen",
    title: "Bánh Biscuit Trứng Nhện",
    titleEn: "Egg drop biscuits",
    text: "Bánh trứng nhện nhỏ tròn, giòn tan, thơm trứng. Món quà vặt quen thuộc của nhiều thế hệ.",
    textEn: "Tiny round biscuits, crisp and fragrant with egg. A snack several generations know.",
    producer: "demo-banh-hoan-kiem",
    set: 6,
    stars: null,
    unit: "hộp",
    picture: { kind: "cakes", motif: "egg-drop" },
    price: { band: "bánh hộp", times: 0.8 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "banh-biscuit-vung-vong",
    title: "Bánh Biscuit Vừng vòng",
    titleEn: "Sesame ring biscuits",
    text: "Bánh vòng phủ vừng rang, giòn bùi, ngọt vừa. Đậy kín sau khi mở.",
    textEn: "Ring biscuits coated in toasted sesame, crisp and not too sweet. Close after opening.",
    producer: "demo-banh-hoan-kiem",
    set: 6,
    stars: null,
    unit: "hộp",
    picture: { kind: "cakes", motif: "sesame-ring" },
    price: { band: "bánh hộp", times: 0.9 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "cha-ca-that-lat",
    title: "Chả cá thát lát",
    titleEn: "Featherback fish cake",
    text: "Chả cá thát lát quết dai, chiên vàng hoặc nấu lẩu. Gói 500 g cấp đông; rã đông trong ngăn mát.",
    textEn:
      "Pounded featherback fish cake with a firm bite, to fry or for hotpot. 500 g frozen; thaw in the refrigerator.",
    producer: "soc-son-sach",
    set: 8,
    stars: null,
    unit: "gói 500 g",
    picture: { kind: "fish-cake", motif: "rounds" },
    price: { band: "chả cá", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "cha-muc-gia-tay",
    title: "Chả mực giã tay",
    titleEn: "Hand-pounded squid cake",
    text: "Chả mực giã tay, miếng dày, sần sật. Chiên lửa vừa đến vàng đều. Gói 500 g cấp đông.",
    textEn:
      "Hand-pounded squid cake, thick with a good chew. Fry over a medium flame until golden. 500 g frozen.",
    producer: "soc-son-sach",
    set: 8,
    stars: null,
    unit: "gói 500 g",
    picture: { kind: "fish-cake", motif: "squid" },
    price: { band: "chả cá", times: 1.8 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "that-lat-nao-tuoi",
    title: "Thát lát nạo tươi",
    titleEn: "Fresh scraped featherback paste",
    text: "Thịt cá thát lát nạo tươi, tự nêm và quết theo khẩu vị: viên nấu canh, nhồi khổ qua, chiên chả. Gói 500 g.",
    textEn:
      "Fresh scraped featherback to season and pound as you like: soup balls, stuffed bitter melon, fried cakes. 500 g.",
    producer: "soc-son-sach",
    set: 8,
    stars: null,
    unit: "gói 500 g",
    picture: { kind: "fish-cake", motif: "paste" },
    price: { band: "chả cá", times: 1.2 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "da-day-basa-nhoi-that-lat-hue-duong",
    title: "Dạ dày basa nhồi thát lát Huệ Dương",
    titleEn: "Stuffed basa maw with featherback",
    text: "Dạ dày cá basa nhồi thát lát, giòn ngoài dai trong. Hấp hoặc chiên; gói 500 g cấp đông.",
    textEn:
      "Basa maw stuffed with featherback paste, crisp outside and springy inside. Steam or fry; 500 g frozen.",
    producer: "soc-son-sach",
    set: 8,
    stars: null,
    unit: "gói 500 g",
    picture: { kind: "fish-cake", motif: "stuffed" },
    price: { band: "chả cá", times: 1.4 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/moi-xa-mot-san-pham/41-san-pham-cua-3-quan-huyen-hoan-kiem-bac-tu-liem-va-quoc-oai-tham-gia-hoi-nghi-danh-gia-phan-hang-ocop-lan-1-nam-2022.html35180",
    },
  },
  {
    handle: "banh-chung-xanh-hai-yen-20",
    title: "Bánh chưng xanh Hải Yến 20",
    titleEn: "Hải Yến 20 green chưng cake",
    text: "Bánh chưng gói lá dong, gạo nếp, đỗ xanh và thịt lợn. Giữ mát, luộc hoặc rán lại khi bánh cứng.",
    textEn:
      "Square sticky-rice cake with mung bean and pork, wrapped in dong leaves. Keep cool; boil or fry again once firm.",
    producer: "demo-banh-chung",
    set: 6,
    stars: null,
    unit: "chiếc",
    picture: { kind: "cakes", motif: "chung" },
    price: { band: "bánh chưng", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "khoai-mon-le-pho",
    title: "Khoai môn Lệ Phố",
    titleEn: "Lệ Phố taro balls",
    text: "Khoai môn Lệ Phố: viên khoai môn chiên nhân mặn, cấp đông. Chiên lại ở 170 °C đến vàng giòn.",
    textEn:
      "Fried taro balls with a savoury filling, frozen. Fry again at 170 °C until golden and crisp.",
    producer: "dong-do",
    set: 7,
    stars: null,
    unit: "gói",
    picture: { kind: "cakes", motif: "taro-ball" },
    price: { band: "bánh hộp", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/banh-chung-khoai-mon-le-pho-san-pham-son-mai-duoc-danh-gia-phan-hang-ocop-13270.html",
    },
  },
  {
    handle: "banh-khoai-que-huong",
    title: "Bánh khoai quê hương",
    titleEn: "Country sweet-potato cakes",
    text: "Bánh khoai chiên vị quê, ngoài giòn trong bùi. Chiên hoặc nướng lại trước khi ăn.",
    textEn:
      "Country-style potato cakes, crisp outside and mealy inside. Fry or bake again before serving.",
    producer: "dong-do",
    set: 7,
    stars: null,
    unit: "gói",
    picture: { kind: "cakes", motif: "potato" },
    price: { band: "bánh hộp", times: 0.9 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/banh-chung-khoai-mon-le-pho-san-pham-son-mai-duoc-danh-gia-phan-hang-ocop-13270.html",
    },
  },
  {
    handle: "nem-chua-ran",
    title: "Nem chua rán",
    titleEn: "Fried fermented pork sticks",
    text: "Nem chua rán cấp đông, chiên vàng, chấm tương ớt. Bảo quản dưới -18 °C.",
    textEn: "Frozen nem chua sticks to fry golden and dip in chilli sauce. Keep below -18 °C.",
    producer: "dong-do",
    set: 8,
    stars: null,
    unit: "gói",
    picture: { kind: "sausage", motif: "sticks" },
    price: { band: "nem", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/banh-chung-khoai-mon-le-pho-san-pham-son-mai-duoc-danh-gia-phan-hang-ocop-13270.html",
    },
  },
  {
    handle: "com-tuoi-green-farm-me-linh",
    title: "Cốm tươi Green Farm Mê Linh",
    titleEn: "Fresh young green rice",
    text: "Cốm tươi dẻo, thơm lúa non, gói lá. Ăn trong ngày với chuối tiêu; phần còn lại cấp đông.",
    textEn:
      "Fresh cốm: soft young rice that smells of the field, wrapped in leaves. Eat the same day with bananas; freeze the rest.",
    producer: "green-farm",
    set: 6,
    stars: null,
    unit: "kg",
    picture: { kind: "cakes", motif: "com" },
    price: { band: "cốm tươi", times: 1 },
    variants: [
      { name: "Gói 200 g", nameEn: "200 g pack", times: 0.2 },
      { name: "Gói 500 g", nameEn: "500 g pack", times: 0.5 },
    ],
    evidence: {
      grade: "B1",
      source:
        "vietnamnews.vn/economy/1664405/me-linh-harnesses-the-potential-of-ocop-products.html (bài không nêu hạng)",
    },
  },
  {
    handle: "banh-com-green-farm-me-linh",
    title: "Bánh cốm Green Farm Mê Linh",
    titleEn: "Young green rice cakes",
    text: "Bánh cốm vỏ dẻo xanh, nhân đậu xanh dừa. Thức quà cưới hỏi của Hà Nội; dùng trong vài ngày.",
    textEn:
      "Soft green cakes of young rice with mung bean and coconut. A Hanoi betrothal gift; eat within a few days.",
    producer: "green-farm",
    set: 6,
    stars: null,
    unit: "hộp",
    picture: { kind: "cakes", motif: "com-cake" },
    price: { band: "bánh hộp", times: 1.2 },

    evidence: {
      grade: "B1",
      source:
        "vietnamnews.vn/economy/1664405/me-linh-harnesses-the-potential-of-ocop-products.html (bài không nêu hạng)",
    },
  },
  {
    handle: "cha-com-green-farm-me-linh",
    title: "Chả cốm Green Farm Mê Linh",
    titleEn: "Young green rice pork patties",
    text: "Chả cốm: thịt xay quết với cốm, hấp rồi rán vàng. Hợp bún đậu; giữ lạnh hoặc cấp đông.",
    textEn:
      "Pork patties with young green rice, steamed and then fried. Made for bún đậu; keep cold or frozen.",
    producer: "green-farm",
    set: 8,
    stars: null,
    unit: "gói",
    picture: { kind: "fish-cake", motif: "com-patty" },
    price: { band: "chả cá", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "vietnamnews.vn/economy/1664405/me-linh-harnesses-the-potential-of-ocop-products.html (bài không nêu hạng)",
    },
  },
  {
    handle: "gao-thom-boi-khe",
    title: "Gạo thơm Bối Khê",
    titleEn: "Bối Khê fragrant rice",
    text: "Gạo thơm hạt trong, cơm mềm, thơm nhẹ cả khi nguội. Cất nơi khô, đậy kín tránh mọt.",
    textEn:
      "Fragrant clear-grained rice, soft and still scented when cold. Store dry and closed against weevils.",
    producer: "tam-hung",
    set: 3,
    stars: null,
    unit: "kg",
    picture: { kind: "rice", motif: "bowl" },
    price: { band: "gạo", times: 1 },
    variants: [
      { name: "Túi 2 kg", nameEn: "2 kg bag", times: 2 },
      { name: "Túi 5 kg", nameEn: "5 kg bag", times: 5 },
    ],
    evidence: {
      grade: "B1",
      source:
        "lhhtxocop.vn/cung-du-xuan-voi-san-pham-ocop-gao-boi-khe-nhung-lang-nghe-noi-tieng-o-huyen-thanh-hoai-tp-ha-noi",
    },
  },
  {
    handle: "mien-dong-cu-da",
    title: "Miến dong Cự Đà",
    titleEn: "Cự Đà arrowroot noodles",
    text: "Miến dong sợi vàng óng, dai, không nát khi nấu lâu. Ngâm nước ấm 10 phút trước khi nấu.",
    textEn:
      "Golden canna noodles that stay springy in long cooking. Soak 10 minutes in warm water first.",
    producer: "demo-cu-da",
    set: 7,
    stars: null,
    unit: "gói 500 g",
    picture: { kind: "noodles", motif: "skein" },
    price: { band: "miến dong", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tacnghiep.tuoitrethudo.vn/san-pham-ocop-cu-da-theo-chan-thanh-nien-den-ngay-hoi-lon-262512.html (bài không nêu hạng)",
    },
  },
  {
    handle: "tuong-cu-da",
    title: "Tương Cự Đà",
    titleEn: "Cự Đà soybean sauce",
    text: "Tương làm từ đỗ tương và gạo nếp, ủ trong chum phơi nắng. Chấm rau luộc, đậu rán, kho cá. Lắc đều, đậy kín.",
    textEn:
      "Sauce of soybeans and sticky rice, matured in sun-warmed jars. For boiled greens, fried tofu and braised fish. Shake, and close well.",
    producer: "demo-cu-da",
    set: 9,
    stars: null,
    unit: "chai",
    picture: { kind: "sauce-bottle", motif: "tuong" },
    price: { band: "tương", times: 1 },
    variants: [
      { name: "Chai 500 ml", nameEn: "500 ml bottle", times: 1 },
      { name: "Chai 1 lít", nameEn: "1 litre bottle", times: 1.9 },
    ],
    evidence: {
      grade: "B1",
      source:
        "tacnghiep.tuoitrethudo.vn/san-pham-ocop-cu-da-theo-chan-thanh-nien-den-ngay-hoi-lon-262512.html (bài không nêu hạng)",
    },
  },
];
