//! The recipient's name on the envelope.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::Address;
use crate::signs::{Signs, compile, folded};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node};

/// Reports an address that has no part of the person's name, nor of the name under which they are registered. Names are
/// declined in addresses (`Миронову`), so that their beginnings are compared. A box and an address in care of somebody
/// may leave the name out.
pub(super) fn check(envelope: &Address<'_, '_>, card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let registered = card.find(&["mail", "address", "recipient"]);
    let Some(name) = registered.or_else(|| card.get("name")) else {
        return;
    };
    let script = script(envelope.text);
    let is_in_script = |word: &String| self::script(word) == script;
    let names = words_of_name(name, &["family", "given"]);
    if !names.iter().any(is_in_script) {
        return;
    }
    // The line of the recipient may be in another script than the rest.
    let words = words(envelope.text);
    let is_there = |name: &String| {
        let beginning = beginning(name);
        if has_no_spaces(self::script(name)) {
            words.iter().any(|word| word.contains(name.as_str()))
        } else {
            let is_name =
                |word: &String| word.starts_with(&beginning) || is_short_name(name, word) || has_consonants(name, word);
            words.iter().any(is_name)
        }
    };
    // With the given name alone it may be to somebody else.
    let has_family = || {
        let families = words_of_name(name, &["family"]);
        let is_name = |family: &String, word: &String| {
            word.starts_with(&stem(family)) || is_short_name(family, word) || has_consonants(family, word)
        };
        let is_there = |family: &String| words.iter().any(|word| is_name(family, word));
        !matches!(script, Script::Cyrillic | Script::Latin)
            || !families.iter().any(is_in_script)
            || families.iter().any(is_there)
    };
    let problem = if !names.iter().any(is_there) {
        "the person's name is not in this address: nobody would know to whom the letter is"
    } else if !has_family() {
        "the person's family name is not in this address: the letter may be to somebody else"
    } else {
        return;
    };
    if !Signs::of(envelope.text).is_collecting() && !BOX.is_match(envelope.text) {
        found.push(Diagnostic::warning(
            "no-recipient",
            envelope.node.span.clone(),
            problem,
            "write the name as it goes on the envelope; where another one is registered, add it as recipient",
        ));
    }
}

/// A numbered box by a word that may mean something else in a text, and not on an envelope.
static BOX: LazyLock<Regex> =
    LazyLock::new(|| compile(r"(?i)(?:^|[\s,;(])(?:box|bp|b\. ?p\.|cp|casilla|a/b)\s?(?:n[°º]\s?)?\d"));

/// The words of these parts of the names, in every language; of names in one text, all of them.
fn words_of_name(name: &Node<'_>, parts: &[&str]) -> Vec<String> {
    match &name.value {
        Json::String(whole) => words(whole),
        Json::Object(members) => members
            .iter()
            .flat_map(|member| match &member.value.value {
                Json::String(whole) => words(whole),
                _ => parts
                    .iter()
                    .filter_map(|part| member.value.get(part)?.as_str())
                    .flat_map(words)
                    .collect(),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Words of two letters and more, without case, accents and apostrophes: `Стефʼюк` and `Стеф'юк` are one name.
fn words(text: &str) -> Vec<String> {
    let without: String = text.chars().filter(|letter| !APOSTROPHES.contains(letter)).collect();
    let words = without.split(|character: char| !character.is_alphabetic() && !is_mark(character));
    words.filter(|word| word.chars().count() > 1).map(plain).collect()
}

/// The signs that are written for an apostrophe; some of them count as letters.
const APOSTROPHES: [char; 7] = ['\'', '’', '‘', 'ʼ', 'ʻ', 'ʹ', '`'];

/// A word in small letters and without accents, Chinese in simplified characters: `IŞIL` and `Işıl` are one name.
fn plain(word: &str) -> String {
    // The short у of Belarusian is a в elsewhere, and takes its place in other cases.
    let composed: String = word
        .nfc()
        .map(|letter| if "ўЎ".contains(letter) { 'в' } else { letter })
        .collect();
    let folded = folded(&composed);
    let letters = folded.nfkd().filter(|character| !is_combining_mark(*character));
    let plain: String = letters.map(other_alphabet).collect();
    // Letters that are two in other alphabets, and two in Russian that are one in those of Central Asia.
    plain.replace('œ', "oe").replace('þ', "th").replace("дж", "ж")
}

/// The letter that other alphabets write for one whose stroke is no accent, and for one that they lack.
fn other_alphabet(letter: char) -> char {
    match letter {
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ł' => 'l',
        'ø' => 'o',
        'ə' | 'æ' => 'a',
        'є' => 'е',
        'і' => 'и',
        'ґ' | 'ғ' => 'г',
        // kk, ky, tg, uz, tt
        'ә' => 'а',
        'җ' | 'ҷ' => 'ж',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ү' | 'ұ' => 'у',
        'һ' | 'ҳ' => 'х',
        _ => simplified(letter),
    }
}

/// The simplified character for a traditional one, of those that are common in names.
fn simplified(letter: char) -> char {
    if letter.script() != Script::Han {
        return letter;
    }
    let pair = PAIRS.split(' ').find_map(|pair| pair.strip_prefix(letter));
    pair.and_then(|simplified| simplified.chars().next()).unwrap_or(letter)
}

/// The traditional character, then the simplified one.
const PAIRS: &str = "\
    楊杨 陳陈 張张 劉刘 趙赵 黃黄 吳吴 孫孙 馬马 羅罗 謝谢 許许 韓韩 馮冯 鄧邓 葉叶 蘇苏 盧卢 蔣蒋 賈贾 鍾钟 鐘钟 \
    陸陆 譚谭 鄒邹 鄭郑 龍龙 萬万 錢钱 湯汤 關关 龐庞 嚴严 華华 齊齐 韋韦 顧顾 魯鲁 莊庄 麥麦 聶聂 賴赖 顏颜 駱骆 \
    閻阎 譙谯 紀纪 婁娄 喬乔 龔龚 藍蓝 蕭萧 鮑鲍 樂乐 竇窦 慶庆 國国 偉伟 麗丽 軍军 東东 曉晓 紅红 蘭兰 寧宁 學学 \
    榮荣 賢贤 維维 義义 愛爱 雲云 鳳凤 輝辉 長长 潤润 穎颖 誠诚 強强 傑杰 靜静 貴贵 劍剑 鋒锋 鵬鹏 飛飞 澤泽 權权 \
    實实 衛卫 靈灵 夢梦 獎奖 嵐岚 瓊琼 蓮莲 艷艳 銀银 鐵铁 鋼钢 錦锦 陽阳 際际 難难 風风 駿骏 鴻鸿 時时 顯显 進进 \
    遠远 達达 運运 連连 遷迁 選选 適适 興兴 會会 書书 勝胜 啟启 圓圆 堅坚 壽寿 寶宝 將将 爾尔 岡冈 幹干 從从 愷恺 \
    憲宪 戰战 揚扬 擇择 棟栋 業业 極极 樺桦 歡欢 滿满 瀾澜 燦灿 燁烨 爭争 獻献 瑋玮 瑩莹 璽玺 畢毕 發发 禮礼 禎祯 \
    穩稳 競竞 筆笔 節节 純纯 組组 經经 綠绿 緒绪 縱纵 聖圣 聞闻 聰聪 聲声 膽胆 蕓芸 處处 虛虚 補补 規规 視视 覺觉 \
    記记 詩诗 詠咏 話话 詳详 誌志 語语 談谈 謙谦 護护 讀读 變变 讓让 豐丰 貝贝 財财 賀贺 賓宾 贊赞 質质 趕赶 躍跃 \
    車车 輕轻 輪轮 辭辞 農农 邁迈 鄰邻 醫医 鈞钧 鈴铃 鈺钰 銘铭 鎮镇 鏡镜 門门 開开 閔闵 閃闪 陰阴 隨随 雙双 雞鸡 \
    霧雾 韻韵 頌颂 預预 領领 頻频 題题 類类 飄飘 養养 餘余 駐驻 騰腾 驍骁 體体 魚鱼 鮮鲜 鳥鸟 鳴鸣 鶴鹤 點点 黨党 \
    龜龟";

/// Whether a word has the consonants of a name and begins with them, at least three: the vowels change with the language
/// that a name is written in, and so does the way to write them. Єременко is Ерёменко, Müller is Mueller, Chernyshyova is
/// Chernysheva.
fn has_consonants(name: &str, word: &str) -> bool {
    const FEWEST: usize = 3;
    let consonants = consonants(name);
    consonants.chars().count() >= FEWEST && self::consonants(word).starts_with(&consonants)
}

/// Of other scripts than Cyrillic and Latin, nothing.
fn consonants(word: &str) -> String {
    const VOWELS: &str = "аеиоуыэюяїйьъaeiouyj";
    let letters = word.replace("kh", "h");
    let of_script = letters
        .chars()
        .filter(|letter| matches!(letter.script(), Script::Cyrillic | Script::Latin));
    of_script.filter(|letter| !VOWELS.contains(*letter)).collect()
}

/// Marks over and under letters belong to them.
fn is_mark(character: char) -> bool {
    character.script() == Script::Inherited || matches!(character, '\u{900}'..='\u{dff}')
}

/// Scripts whose words follow each other without spaces.
fn has_no_spaces(script: Script) -> bool {
    matches!(
        script,
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
    )
}

/// The part of a name that stays when it is declined.
pub(super) fn beginning(name: &str) -> String {
    let length = name.chars().count();
    let kept = match length {
        0..=3 => length,
        4..=5 => length - 1,
        _ => length - 2,
    };
    name.chars().take(kept).collect()
}

/// The part of a family name that stays when it is declined, and its last vowel falls out: Орёл, Орлу; Кравец, Кравцу;
/// Цой, Цою.
fn stem(family: &str) -> String {
    let length = family.chars().count();
    let kept = match length {
        3 if family.ends_with(['и', 'й', 'ь']) => 2,
        0..=3 => length,
        4..=5 => 2,
        _ => (length - 3).min(5),
    };
    family.chars().take(kept).collect()
}

/// Whether a word is a Slavic name of three letters that is declined, which keeps its consonants and changes its vowel, or
/// its end: Кіт, Коту; Лев, Льву; Яна, Яне.
fn is_short_name(name: &str, word: &str) -> bool {
    const CHANGING: &str = "аеиоуыэюяієь";
    const MOST_LETTERS: usize = 5;
    let letters: Vec<char> = name.trim_end_matches('ь').chars().collect();
    let [first, second, last] = letters[..] else {
        return false;
    };
    let Some(rest) = word
        .strip_prefix(first)
        .filter(|_| word.chars().count() <= MOST_LETTERS)
    else {
        return false;
    };
    if script(name) != Script::Cyrillic {
        false
    } else if CHANGING.contains(last) {
        rest.starts_with(second)
    } else {
        rest.trim_start_matches(|letter| CHANGING.contains(letter))
            .starts_with(last)
    }
}

/// The script of most letters.
fn script(text: &str) -> Script {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in text
        .chars()
        .filter(|character| character.is_alphabetic())
        .map(|character| character.script())
    {
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(Script::Common, |(script, _)| script)
}
