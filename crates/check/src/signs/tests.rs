use super::Signs;

/// Texts, and the address in them.
const ADDRESSES: &[(&str, &str)] = &[
    ("Её держат в ИК-7, 000000, г. Примерск.", "000000"),
    (
        "Пишите: 000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7",
        "ул. Вымышленная, д. 7",
    ),
    ("Живёт на Вымышленной улице, 5.", "Вымышленной улице, 5"),
    (
        "дома по адресу: ул. 50 лет Октября, 12, кв. 3",
        "ул. 50 лет Октября, 12",
    ),
    ("пос. Выдуманный, д. 5, кв. 12", "д. 5, кв. 12"),
    ("She lives at 12 Example Street, Exampletown.", "12 Example Street"),
    ("Vymyshlennaya St. 19, Building 2", "Vymyshlennaya St. 19"),
    ("Penal Colony No. 7, Primersk 000000, Russia", "000000"),
    ("HMP Sampleford, Sampleford, ZZ0 0ZZ", "ZZ0 0ZZ"),
    ("Er wohnt in der Musterstraße 5.", "Musterstraße 5"),
    ("JVA Musterstadt, 00000 Musterstadt", "00000"),
    ("Örnek Mah. Hayal Sok. No: 5 D: 3, İstanbul", "Sok. No: 5 "),
    ("Örnek Kapalı Cezaevi, 00000 ÖRNEK / İSTANBUL", "00000"),
    ("Uydurma küç. 5, mənzil 12, Bakı", "Uydurma küç. 5"),
    ("Bakı AZ0000, təcridxana", "AZ0000"),
    ("تهران، خیابان خیالی، پلاک ۵، واحد ۲", "خیابان خیالی، پلاک ۵"),
    ("القاهرة، شارع المثال، عمارة 5", "شارع المثال، عمارة 5"),
    ("例市例路0号", "例市例路0号"),
    ("000000 例省例市监狱", "000000"),
    ("Calle Ejemplo 5, La Habana", "Calle Ejemplo 5"),
    ("Write to PO Box 00, Exampleville", "PO Box 00"),
    ("а/я 15, Примерск", "а/я 15"),
    ("the house at 55.75583, 37.61731", "55.75583, 37.61731"),
    ("вул. Вигадана, 1, Прикладів", "вул. Вигадана, 1"),
    ("12 rue de l’Exemple, Paris", "12 rue de l’E"),
    ("She lives at Vymyshlennaya street 5, apt. 7.", "5, apt. 7"),
    (
        "Vymyshlennaya street, building 5, apartment 7",
        "Vymyshlennaya street, building 5",
    ),
    ("Vymyshlennaya street 5, 000001 Primersk", "000001"),
    ("mieszka: ul. Wymyślna 5 m. 7", "ul. Wymyślna 5"),
    ("मकान नं. 7, उदाहरण मार्ग, दिल्ली", "मकान नं. 7"),
    ("7 ถนนตัวอย่าง แขวงตัวอย่าง กรุงเทพมหานคร", "7 ถนน"),
    ("အမှတ် ၇၊ ဥပမာလမ်း၊ ရန်ကုန်", "အမှတ် ၇၊ ဥပမာလမ်း"),
    ("ნიმუშის ქ. 7, 0100 თბილისი", "ქ. 7"),
    ("Օրինակ փող. 7, 0010 Երևան", "փող. 7"),
    ("Үлгү көчөсү 7, 720000 Бишкек", "көчөсү 7"),
    ("кӯчаи Намуна 7, 734000 Душанбе", "кӯчаи Намуна 7"),
    ("Namuna koʻchasi 7-uy, 100000 Toshkent", "koʻchasi 7-uy"),
    ("የፖስታ ሳጥን ቁጥር 1234፣ አዲስ አበባ", "ፖስታ ሳጥን ቁጥር 1234"),
    ("H.No. 7, Example Marg, Hari Nagar, New Delhi-110064", "H.No. 7"),
];

/// Texts in which there is none.
const NONE: &[&str] = &[
    "6 марта 2022 года на улице Ленина 15 человек вышли с плакатами.",
    "Её задержали на улице Ленина 6 марта 2022 года в 12:30.",
    "На Тверской улице 24 февраля были задержаны 7 человек.",
    "She is held in Penal Colony No. 7, Primersk, Primersk Region.",
    "The court fined her 150000 roubles and sent her to prison.",
    "Суд оштрафовал её на 150000 рублей; она в СИЗО-1.",
    "In Russia 15000 Ukrainians are held in prisons and colonies.",
    "In 2022, 15000 Ukrainians were held in a prison.",
    "The petition gathered 12345 signatures while she was in prison.",
    "In Deutschland 12345 Unterschriften, sie sitzt in der JVA.",
    "On 24 February Moscow City Court left her in a remand prison.",
    "In 2022 Tverskaya Street was full of police.",
    "the 30 Bolotnaya Square prisoners",
    "On Example street 5 people were detained.",
    "On 5 May she came to Example street, apartment house of her mother.",
    "ul. Wymyślna 5 m dalej",
    "Prisoner No. 000001, held in Lizi Prison",
    "囚犯编号000001，关押在例市监狱",
    "判处罚金50000元，关押在例监狱",
    "arrested on Example Street on 6 March; 12 people",
    "en la Calle Ejemplo 5 de marzo de 2022",
    "ст. 280.3 УК РФ, ИК-7",
    "Уголовное дело № 123456, СИЗО-1",
    "He is 5 years in Evin Prison, ward 4.",
    "In 2022 US prisons held two million people; AZ 2024.",
    "Via WhatsApp 24/7; she is in prison.",
    "اعتقلت في ميدان المثال، القضية رقم 12345 لسنة 2023، وهي في السجن.",
    "در خیابان خیالی بازداشت شد؛ پرونده شماره ۱۲۳۴۵، زندان نمونه",
    "家属知道12号开庭；监狱里12号牢房",
    "İstanbul 5. Ağır Ceza Mah. Esas No: 2023/123",
    "Уголовное дело № 123456, с. Вымыслово",
    "Am 5. März auf der Musterstraße 12 Personen",
    "The case of House No. 7 in the village went to court.",
    "Намуна көчөсүндө 7 киши кармалды.",
    "เธอถูกจับบนถนนตัวอย่างพร้อม 7 คน",
    "उदाहरण मार्ग पर 7 लोग गिरफ्तार हुए।",
    "Namuna koʻchasida 7 kishi ushlandi.",
];

#[test]
fn an_address_in_a_text_is_found_where_it_is_certain() {
    let mut wrong = Vec::new();
    for (text, expected) in ADDRESSES {
        let found = Signs::of(text).address().map(|range| &text[range]);
        if found != Some(*expected) {
            wrong.push(format!("{text}: {found:?}, not {expected:?}"));
        }
    }
    for text in NONE {
        if let Some(found) = Signs::of(text).address() {
            wrong.push(format!("{text}: {:?}", &text[found]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn days_hours_articles_and_people_beside_a_street_are_no_house() {
    for text in [
        "เหตุการณ์ชุมนุมเมื่อ 14 ตุลาคม 2563 ถนนราชดำเนิน ทำให้เขาถูกดำเนินคดี",
        "ผู้ชุมนุมปิด 7 ถนนในกรุงเทพฯ",
        "เขาถูกตั้งข้อหาตามมาตรา 112 ซอยอารีย์เป็นที่เกิดเหตุ",
        "ปี 2564 ถนนทุกสายถูกปิด",
        "เหตุเกิดเวลา 18.00 ถนนดินแดง",
        "အမိန့်အမှတ် ၂/၂၀၂၁ ကို ချိုးဖောက်၍ လမ်းပေါ်တွင် ဆန္ဒပြခဲ့သည်။",
        "ဥပဒေအမှတ် ၅ အရ နည်းလမ်းမကျ ဖမ်းဆီးခံရသည်။",
        "ဥပဒေ အမှတ် ၅ အရ နည်းလမ်း၊ ဖမ်းဆီးခံရသည်။",
        "ကိုယ်ပိုင်အမှတ် ၁၂၃ လမ်း",
        "ის დააკავეს იქ. 2024 წლის 5 მარტს სასამართლომ გაასამართლა.",
        "იგი დააკავეს ქ. 2024 წლის მარტში",
        "ის აღარ არის აქ. 5 მარტს გარდაიცვალა.",
        "Дар кӯчаи Рӯдакӣ 7 нафар боздошт шуданд.",
        "Ӯро дар кӯчаи Айнӣ 12 марти соли 2024 боздошт карданд.",
        "Ҷамъомад дар кӯчаи Рӯдакӣ, 2 марти 2024",
        "Дар кӯчаи Рӯдакӣ 5.03.2024 боздошт шуд.",
        "Чүй көчөсү 7 апрелде толду.",
        "Митинг Чүй көчөсү, 24-март күнү өттү.",
        "Amir Temur koʻchasi 12 iyun kuni yopildi.",
        "2024-yil 5-mart kuni Navoiy koʻchasi 5 soatga yopildi.",
        "Пахтакор кўчаси 5 март куни",
        "Նա ստացել է փող. 2024 թ. մարտին ձերբակալվել է։",
        "Նա մասնակցել է 2018 թ. փող. 1 հանրահավաքին",
        "मकान संख्या 7 के मालिक ने गवाही दी।",
        "उनका मकान नंबर 5 गिराया गया।",
        "In the riot in House No. 4, Zhodino, she was beaten.",
        "Officers came to House No. 12, Ward 5.",
        "Prisoners in H. No. 7, Example, were beaten.",
    ] {
        let signs = Signs::of(text);
        let found = signs.address().or_else(|| signs.doubtful_address());
        assert_eq!(found.map(|range| &text[range]), None, "{text}");
    }
}

#[test]
fn a_street_in_small_letters_with_a_number_is_doubtful() {
    for (text, expected) in [
        ("She lives at Vymyshlennaya street 5.", Some("Vymyshlennaya street 5")),
        (
            "He was taken from Example avenue 12 in handcuffs.",
            Some("Example avenue 12"),
        ),
        ("On Example street 5 people were detained.", None),
        ("Example street 2024: a year of protests", None),
        ("On Example street 5 May was a day of protests.", None),
    ] {
        let found = Signs::of(text).doubtful_address();
        assert_eq!(found.map(|range| &text[range]), expected, "{text}");
        assert_eq!(Signs::of(text).address(), None, "{text}");
    }
}

#[test]
fn a_home_is_a_flat_without_a_word_of_an_institution() {
    for (address, is_home) in [
        ("Ann Example, 1 Home Street, flat 5, Exampletown 00000", true),
        ("000000, г. Примерск, ул. Вымышленная, д. 7, кв. 12, Примеровой", true),
        ("000000, г. Примерск, ул. Вымышленная, д. 7-12, Примеровой", true),
        ("00000, м. Прикладів, вул. Вигадана, 1, кв. 5", true),
        ("Erika Beispiel, Musterstraße 5, Whg. 3, 00000 Musterstadt", true),
        ("Hayal Sok. No: 5 D: 3, Örnek / İSTANBUL", true),
        ("Uydurma küç. 5, mənzil 12, Bakı", true),
        ("تهران، خیابان خیالی، پلاک ۵، واحد ۲", true),
        ("القاهرة، شارع المثال 5، شقة 3", true),
        ("例市例路0号3单元501室", true),
        ("Calle Ejemplo 5, piso 2, La Habana", true),
        ("000000, г. Примерск, ИК-7, отряд 5, кв. 12", false),
        ("Әли Мысал, Мысал к-сі 7, 5-пәтер, 010000 Астана", true),
        ("Али Үлгү, Үлгү көч. 7, 5-батир, 720000 Бишкек", true),
        ("Али Намуна, кӯчаи Намуна 7, ҳуҷраи 5, 734000 Душанбе", true),
        ("Ali Namuna, Namuna koʻchasi 7-uy, 5-xonadon, 100000 Toshkent", true),
        ("Đặng Ví Dụ, căn hộ 5, số 7 đường Ví Dụ, 10000", true),
        ("Yeung Example, Flat A, 5/F, 7 Example Street, Hong Kong", true),
        ("Ali Örnek, Örnek Sok. 7/5, 06000 Çankaya/Ankara", true),
        ("Ali Örnek, Örnek Cezaevi, Örnek Sok. 7/5, 06000 Çankaya/Ankara", false),
        ("Örnek Derneği, Örnek Sok. 7/5, 06000 Çankaya/Ankara", false),
        (
            "Ana Örnek, Ankara 1 No'lu F Tipi, Örnek Sok. No: 30/2, 06000 Ankara",
            false,
        ),
        (
            "Ana Örnek, Kadın Kapalı C.İ.K., Örnek Sok. No: 30/2, 06000 Ankara",
            false,
        ),
        ("Ana Örnek, Çocuk Eğitimevi, Örnek Sok. No: 30/2, 06000 Ankara", false),
        (
            "Ana Örnek, Geri Gönderme Merkezi, Örnek Sok. No: 30/2, 06000 Ankara",
            false,
        ),
        ("Ana Örnek, Emniyet Müdürlüğü, Örnek Sok. No: 30/2, 06000 Ankara", false),
        (
            "Ana Örnek, JANDARMA KOMUTANLIĞI, Örnek Sok. No: 30/2, 06000 Ankara",
            false,
        ),
        ("Ana Örnek, İHD Genel Merkezi, Örnek Sok. 82/11, 06000 Ankara", false),
        ("Ana Örnek, HDP İl Örgütü, Örnek Sok. 82/11, 06000 Ankara", false),
        ("Ana Örnek, Örnek Gazetesi, Örnek Sok. 82/11, 06000 Ankara", false),
        ("Ana Örnek, Örnek Hastanesi, Örnek Sok. No: 30/2, 06000 Ankara", false),
        ("Ana Örnek, Örnek Cad. No: 30/2, 06000 Ankara", false),
        ("Badr 3 Prison, 12/2 Example Street, Badr", false),
        ("c/o Example Committee, Flat 5, 12 Example Street", false),
        ("C/O her mother, Flat 5, 12 Example Street", true),
        ("ul. Vymyshlennaya, d. 7, Primersk 000000", false),
        ("Ann Example, Prison, Exampletown", false),
        ("Letters to a Free Crimea, PO Box 00, Prykladiv 00000, Ukraine", false),
        ("HMP Sampleford, Unit 5", false),
        ("例监狱3号楼", false),
        ("0 NOLU ÖRNEK YÜKSEK GÜVENLİKLİ KAPALI CEZA İNFAZ KURUMU, D: 3", false),
    ] {
        let home = Signs::of(address).home();
        assert_eq!(
            home.is_some(),
            is_home,
            "{address}: {:?}",
            home.map(|part| &address[part])
        );
    }
}

#[test]
fn a_collecting_address_is_a_box_or_in_care_of_somebody() {
    for (address, expected) in [
        ("PO Box 00, Exampleville", true),
        ("P.O. Box 5", true),
        ("а/я 15, г. Примерск", true),
        ("а/с 00, м. Прикладів", true),
        ("c/o Example Committee", true),
        ("香港例子郵政信箱00號", true),
        ("Абонентська скринька № 00, м. Прикладів", true),
        ("а/ж 00, Алматы", true),
        ("Bakı AZ0000, p/q 00", true),
        ("ს/ყ 00, თბილისი", true),
        ("Apdo. 00, Managua", true),
        ("ФКУ ИК-7, г. Примерск", false),
    ] {
        assert_eq!(Signs::of(address).is_collecting(), expected, "{address}");
    }
}

#[test]
fn words_of_health_are_found_in_their_languages() {
    for (text, expected) in [
        ("He was diagnosed with epilepsy.", Some("diagnose")),
        ("У неё диагностировали рак груди.", Some("диагност")),
        ("她患有癌症", Some("癌")),
        ("به سرطان مبتلاست", Some("سرطان")),
        ("Kanser hastası", Some("Kanser")),
        ("She is held in ward 4 of Evin Prison.", None),
        ("Психолог и учительница", None),
        ("She is well.", None),
    ] {
        assert_eq!(Signs::of(text).health().map(|part| &text[part]), expected, "{text}");
    }
}

#[test]
fn every_pattern_compiles() {
    assert!(super::streets::compile_all() > 0);
    assert!(super::postcodes::compile_all() > 0);
    assert!(super::chinese::compile_all() > 0);
    assert!(super::boxes::compile_all() > 0);
    assert!(super::bare::compile_all() > 0);
    assert!(super::coded::compile_all() > 0);
}
