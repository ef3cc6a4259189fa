import type { RealProductFact } from "../types";

export const freshProducts: readonly RealProductFact[] = [
  {
    handle: "trung-ga-sach-cuong-huong",
    title: "Trứng gà sạch Cường Hương",
    titleEn: "Clean hen eggs",
    text: "Trứng gà tươi đã làm sạch vỏ, đóng hộp 10 quả. Bảo quản nơi mát hoặc ngăn mát tủ lạnh, đầu to quay lên.",
    textEn:
      "Fresh hen eggs with cleaned shells, ten to a box. Keep cool or refrigerated, blunt end up.",
    producer: "cuong-huong",
    set: 2,
    stars: 3,
    unit: "hộp 10 quả",
    picture: { kind: "eggs", motif: "box" },
    price: { band: "trứng gà", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "infonet.vietnamnet.vn/chuong-trinh-ocop-giup-nang-cao-gia-tri-san-pham-cua-nguoi-dan-thu-do-5011263.html",
    },
  },
  {
    handle: "cu-cai-trang-dong-cao",
    title: "Củ cải trắng Đông Cao",
    titleEn: "Đông Cao white radish",
    text: "Củ cải trắng bãi sông, củ thẳng, vỏ mỏng, ruột mọng nước. Luộc, kho, nấu canh hay muối dưa đều hợp. Cắt bỏ lá trước khi cất tủ lạnh.",
    textEn:
      "Riverside white radish: straight, thin-skinned, juicy. For boiling, braising, soup or pickles. Trim the leaves before chilling.",
    producer: "dong-cao",
    set: 1,
    stars: 4,
    unit: "kg",
    picture: { kind: "vegetables", motif: "radish" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B1",
      source: "kinhtedothi.vn/ha-noi-giai-phap-kep-nang-gia-tri-san-pham-ocop.html",
    },
  },
  {
    handle: "hoa-lan-ho-diep",
    title: "Hoa lan hồ điệp",
    titleEn: "Phalaenopsis orchid",
    text: "Lan hồ điệp trồng nhà lưới, cành hoa bền nhiều tuần. Đặt nơi sáng không nắng gắt, tưới khi giá thể khô mặt.",
    textEn:
      "Greenhouse phalaenopsis whose sprays last for weeks. Give it light without hard sun and water when the surface is dry.",
    producer: "dan-hoai",
    set: 23,
    stars: null,
    unit: "cành",
    picture: { kind: "orchid", motif: "phalaenopsis" },
    price: { band: "hoa lan", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (3 sao trở lên, bài không nêu từng hạng)",
    },
  },
  {
    handle: "nam-tuoi-nghia-minh",
    title: "Nấm tươi Nghĩa Minh",
    titleEn: "Nghĩa Minh fresh mushrooms",
    text: "Nấm tươi hái trong ngày, thân chắc, mùi thơm nhẹ. Rửa nhanh dưới vòi rồi xào, nấu canh hoặc nhúng lẩu. Giữ lạnh, dùng trong 3 ngày.",
    textEn:
      "Mushrooms picked the same day, firm and lightly scented. Rinse quickly, then stir-fry, simmer or dip in hotpot. Keep cold, use within 3 days.",
    producer: "nghia-minh",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "mushrooms", motif: "white" },
    price: { band: "nấm", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (3 sao trở lên, bài không nêu từng hạng)",
    },
  },
  {
    handle: "nam-so-nau-bao-ngu-nau",
    title: "Nấm sò nâu (bào ngư nâu)",
    titleEn: "Brown oyster mushrooms",
    text: "Nấm sò nâu tai dày, giòn, ngọt. Xé dọc thớ khi xào để nấm ít ra nước.",
    textEn:
      "Thick, crisp, sweet brown oyster mushrooms. Tear along the grain and they give off less water in the pan.",
    producer: "nghia-minh",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "mushrooms", motif: "oyster" },
    price: { band: "nấm", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (tham gia đánh giá 2023)",
    },
  },
  {
    handle: "nho-ha-den",
    title: "Nho hạ đen",
    titleEn: "Hạ Đen black grapes",
    text: "Nho hạ đen không hạt, chùm chắc, vỏ tím đen phủ phấn. Rửa ngay trước khi ăn; giữ ngăn mát.",
    textEn:
      "Seedless black grapes in tight bunches with a natural bloom. Wash just before eating; keep chilled.",
    producer: "sinh-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "fruit", motif: "grape" },
    price: { band: "trái cây", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (tham gia đánh giá 2023)",
    },
  },
  {
    handle: "buoi-tom-vang",
    title: "Bưởi tôm vàng",
    titleEn: "Yellow-fleshed pomelo",
    text: "Bưởi tôm vàng, tép vàng mọng, ngọt thanh. Để nơi thoáng vài ngày cho vỏ se, bưởi càng ngọt. Bán theo quả.",
    textEn:
      "Pomelo with golden flesh, juicy and gently sweet. A few airy days until the rind dulls make it sweeter. Sold by the fruit.",
    producer: "buoi-tom-vang",
    set: 1,
    stars: null,
    unit: "quả",
    picture: { kind: "fruit", motif: "pomelo" },
    price: { band: "trái cây", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "langngheviet.com.vn/dan-phuong-100-san-pham-duoc-cong-nhan-dat-chuan-ocop-28962.html (tham gia đánh giá 2023)",
    },
  },
  {
    handle: "hoa-dong-tien-dong-thap",
    title: "Hoa đồng tiền Đồng Tháp",
    titleEn: "Đồng Tháp gerbera",
    text: "Hoa đồng tiền cắt cành, bông to, cuống thẳng. Cắt vát gốc, thay nước mỗi ngày, cắm mực nước thấp. Bán theo cành.",
    textEn:
      "Cut gerbera with large heads on straight stems. Trim at a slant, change the water daily and keep it shallow. Sold by the stem.",
    producer: "dong-thap",
    set: 23,
    stars: null,
    unit: "cành",
    picture: { kind: "orchid", motif: "gerbera" },
    price: { band: "hoa cắt cành", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "thuonghieucongluan.com.vn/ha-noi-phan-hang-danh-gia-45-san-pham-ocop-thuoc-04-quan-huyen-a185164.html (đánh giá 12/12/2022)",
    },
  },
  {
    handle: "thit-ga-den-h-mong",
    title: "Thịt gà đen H'mông",
    titleEn: "H'mông black chicken",
    text: "Gà đen H'mông làm sạch, thịt và xương sẫm màu, chắc ngọt. Hầm, nướng hay nấu canh thuốc bắc. Giữ 0 đến 4 °C hoặc cấp đông.",
    textEn:
      "Dressed H'mông black chicken, dark in flesh and bone, firm and sweet. For stewing, grilling or herbal broth. Keep at 0 to 4 °C or frozen.",
    producer: "yen-hoa-phu",
    set: 2,
    stars: null,
    unit: "con",
    picture: { kind: "poultry", motif: "black" },
    price: { band: "gà", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "m.infonet.vietnamnet.vn/thi-truong/ha-noi-huyen-quoc-oai-co-them-31-san-pham-ocop-duoc-danh-gia-phan-hang-396497.html (2021, đủ điều kiện 3-4 sao)",
    },
  },
  {
    handle: "rau-huu-co-thanh-xuan",
    title: "Rau hữu cơ Thanh Xuân",
    titleEn: "Thanh Xuân organic greens",
    text: "Mớ rau theo mùa canh tác hữu cơ: cải, mồng tơi, xà lách tuỳ vụ. Rửa sạch, dùng trong 2 ngày.",
    textEn:
      "Organic greens by the season: mustard, malabar spinach or lettuce. Wash well and use within 2 days.",
    producer: "demo-rau-thanh-xuan",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "greens" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "rau-huu-co-trung-gia",
    title: "Rau hữu cơ Trung Giã",
    titleEn: "Trung Giã organic vegetables",
    text: "Rau hữu cơ thu hái buổi sáng, bán theo cân. Bọc giấy ẩm, cất ngăn mát để rau tươi lâu.",
    textEn:
      "Organic vegetables cut in the morning, sold by weight. Wrap in damp paper and chill to keep them fresh.",
    producer: "demo-rau-trung-gia",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "mixed" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "nam-cong-nghe-cao-kms",
    title: "Nấm công nghệ cao KMS",
    titleEn: "KMS high-tech mushrooms",
    text: "Nấm trồng trong nhà kín kiểm soát nhiệt ẩm, thân trắng, sạch gốc. Xào, lẩu, nấu canh.",
    textEn:
      "Mushrooms grown indoors under controlled climate, white-stemmed and clean. For stir-fries, hotpot and soup.",
    producer: "demo-nam-kms",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "mushrooms", motif: "enoki" },
    price: { band: "nấm", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "dua-luoi-minh-tri",
    title: "Dưa lưới Minh Trí",
    titleEn: "Minh Trí netted melon",
    text: "Dưa lưới trồng nhà màng, vỏ vân nổi, ruột vàng cam. Để lạnh 2 giờ trước khi ăn.",
    textEn: "Greenhouse netted melon with orange flesh. Chill for 2 hours before eating.",
    producer: "demo-dua-luoi",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "fruit", motif: "melon" },
    price: { band: "trái cây", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "chuoi-tieu-hong-nam-son",
    title: "Chuối tiêu hồng Nam Sơn",
    titleEn: "Nam Sơn pink-ripe bananas",
    text: "Chuối tiêu hồng chín vàng, thơm, ruột dẻo. Treo nơi thoáng, tránh tủ lạnh.",
    textEn:
      "Golden-ripe tiêu hồng bananas, fragrant and creamy. Hang them in the air and keep out of the refrigerator.",
    producer: "demo-nam-son",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "fruit", motif: "banana" },
    price: { band: "trái cây", times: 0.8 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "buoi-sach-phu-cuong",
    title: "Bưởi sạch Phú Cường",
    titleEn: "Phú Cường clean pomelo",
    text: "Bưởi vỏ mỏng, múi mọng, ngọt dịu. Để nơi thoáng mát được vài tuần. Bán theo quả.",
    textEn:
      "Thin-skinned pomelo with juicy, mild segments. Keeps for weeks in a cool airy place. Sold by the fruit.",
    producer: "demo-buoi-phu-cuong",
    set: 1,
    stars: null,
    unit: "quả",
    picture: { kind: "fruit", motif: "pomelo-green" },
    price: { band: "trái cây", times: 0.9 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "du-du-nam-son",
    title: "Đu đủ Nam Sơn",
    titleEn: "Nam Sơn papaya",
    text: "Đu đủ chín cây, ruột đỏ cam, ngọt mát. Quả ương dùng làm nộm, quả chín ăn tươi.",
    textEn:
      "Tree-ripened papaya with red-orange flesh. Use half-ripe fruit for salads, ripe ones fresh.",
    producer: "demo-nam-son",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "fruit", motif: "papaya" },
    price: { band: "trái cây", times: 0.7 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "nam-tam-an-minh-tri",
    title: "Nấm Tâm An Minh Trí",
    titleEn: "Tâm An Minh Trí mushrooms",
    text: "Nấm tươi đóng khay, giòn ngọt. Giữ lạnh, dùng trong 3 ngày kể từ ngày hái.",
    textEn:
      "Fresh mushrooms by the tray, crisp and sweet. Keep cold and use within 3 days of picking.",
    producer: "demo-tam-an",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "mushrooms", motif: "button" },
    price: { band: "nấm", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tinbong247news.net/ha-noi-khai-truong-them-diem-gioi-thieu-va-ban-san-pham-ocop-tai-huyen-phu-xuyen-va-soc-son-149561.html (3-4 sao, bài không nêu từng hạng)",
    },
  },
  {
    handle: "su-hao-an-phat",
    title: "Su hào An Phát",
    titleEn: "An Phát kohlrabi",
    text: "Su hào củ tròn, vỏ xanh mỏng, ruột giòn. Luộc, xào hay trộn nộm. Cắt lá trước khi cất.",
    textEn:
      "Round kohlrabi with thin green skin and crisp flesh. Boil, stir-fry or shred for salad. Trim the leaves before storing.",
    producer: "an-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "kohlrabi" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "bap-cai-an-phat",
    title: "Bắp cải An Phát",
    titleEn: "An Phát cabbage",
    text: "Bắp cải cuộn chặt, lá non ngọt. Bóc lớp lá ngoài, rửa từng lá trước khi nấu.",
    textEn:
      "Tightly rolled cabbage with sweet inner leaves. Remove the outer ones and wash leaf by leaf.",
    producer: "an-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "cabbage" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "sup-lo-an-phat",
    title: "Súp lơ An Phát",
    titleEn: "An Phát cauliflower",
    text: "Súp lơ trắng bông chắc, cuống non. Ngâm nước muối loãng 10 phút rồi rửa sạch.",
    textEn:
      "White cauliflower with firm curds and tender stems. Soak 10 minutes in light brine, then rinse.",
    producer: "an-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "cauliflower" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "rau-muong-an-phat",
    title: "Rau muống An Phát",
    titleEn: "An Phát water spinach",
    text: "Rau muống non, thân giòn. Luộc vắt chanh hoặc xào tỏi lửa lớn. Dùng trong ngày.",
    textEn:
      "Young water spinach with crisp stems. Boil with lime or stir-fry with garlic over a high flame. Use the same day.",
    producer: "an-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "water-spinach" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "ca-chua-an-phat",
    title: "Cà chua An Phát",
    titleEn: "An Phát tomatoes",
    text: "Cà chua chín đỏ, thịt dày. Để ngoài tủ lạnh cho đậm vị, dùng trong tuần.",
    textEn:
      "Red-ripe tomatoes with thick flesh. Keep out of the refrigerator for flavour and use within the week.",
    producer: "an-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "tomato" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "gia-do-an-phat",
    title: "Giá đỗ An Phát",
    titleEn: "An Phát bean sprouts",
    text: "Giá đỗ xanh ủ tự nhiên, thân mập, rễ ngắn. Ăn sống, xào hoặc trần; dùng trong 2 ngày.",
    textEn:
      "Naturally sprouted mung beans, plump with short roots. Raw, stir-fried or blanched; use within 2 days.",
    producer: "an-phat",
    set: 1,
    stars: null,
    unit: "kg",
    picture: { kind: "vegetables", motif: "bean-sprouts" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "dau-phu-an-phat",
    title: "Đậu phụ An Phát",
    titleEn: "An Phát tofu",
    text: "Đậu phụ mềm mịn, thơm mùi đỗ tương. Ngâm ngập nước, giữ lạnh và dùng trong ngày.",
    textEn: "Soft smooth tofu with a clean soy scent. Keep under water and cold; eat the same day.",
    producer: "an-phat",
    set: 7,
    stars: null,
    unit: "gói",
    picture: { kind: "tofu", motif: "block" },
    price: { band: "đậu phụ", times: 1 },

    evidence: {
      grade: "B2",
      source:
        "vietnam.vnanet.vn/vietnamese/tin-van/huyen-thanh-tri-day-manh-thuc-hien-chuong-trinh-ocop-gia-tang-gia-tri-cho-san-pham-354426.html (đăng ký 2019)",
    },
  },
  {
    handle: "rau-mam-thanh-ha",
    title: "Rau mầm Thanh Hà",
    titleEn: "Thanh Hà microgreens",
    text: "Rau mầm cắt sẵn trong hộp, ăn sống hoặc cuốn thịt. Giữ lạnh, dùng trong 3 ngày.",
    textEn: "Cut microgreens in a box, to eat raw or in wraps. Keep cold, use within 3 days.",
    producer: "demo-rau-mam",
    set: 1,
    stars: null,
    unit: "hộp",
    picture: { kind: "vegetables", motif: "microgreens" },
    price: { band: "rau củ tươi", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tuoitrethudo.vn/san-pham-ocop-gom-su-bat-trang-san-sang-vuon-minh-ra-the-gioi-66929.html (tiêu đề bài liên quan)",
    },
  },
  {
    handle: "sua-phu-dong",
    title: "Sữa Phù Đổng",
    titleEn: "Phù Đổng milk",
    text: "Sữa bò tươi, vị béo nhẹ. Giữ lạnh theo nhiệt độ ghi trên nhãn và dùng sớm sau khi mở.",
    textEn:
      "Fresh cow's milk, lightly creamy. Keep cold as the label says and finish soon after opening.",
    producer: "demo-sua-phu-dong",
    set: 2,
    stars: null,
    unit: "hộp",
    picture: { kind: "milk", motif: "bottle" },
    price: { band: "sữa", times: 1 },

    evidence: {
      grade: "B1",
      source:
        "tuoitrethudo.vn/san-pham-ocop-gom-su-bat-trang-san-sang-vuon-minh-ra-the-gioi-66929.html (tiêu đề bài liên quan)",
    },
  },
];
