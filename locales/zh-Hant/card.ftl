### Chinese in traditional script. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count }年
months = { $count }個月
days = { $count }天

## Brackets

remark = { $text }（{ $remark }）
presumed-place = 推定

## The head of the card

born = { $year }年出生
photo-credit = 照片：{ $credit }

## The finding

recognised = 政治犯
recognised-by = 認定方：{ $name }
under-review = 審查中
under-review-by = 審查方：{ $name }
not-recognised = 未獲認定
not-recognised-by = { $name }不認定其為政治犯
assessed-by = 評估方：{ $name }
demand = 訴求
recognition-link = 評估全文

## The stage of the case

stage-investigation = 偵查中
stage-trial = 審判中
stage-sentenced = 已宣判
stage-appeal = 上訴中
stage-in-force = 判決已確定
stage-serving = 服刑中
stage-served = 刑期已滿
stage-dropped = 案件已撤銷
stage-without-charge = 未經指控遭關押
stage-unknown = { "" }

## Where the person is

custody-detained = 遭拘留
custody-remand = 羈押於看守所
custody-house-arrest = 遭軟禁
custody-conduct-ban = 遭禁止從事特定行為
custody-travel-bond = 具結不得離開居住地
custody-in-transfer = 移監途中
custody-colony = 在勞改營
custody-settlement = 在開放式勞改營
custody-prison = 在監獄
custody-correctional-centre = 在矯正中心
custody-psychiatric = 接受強制精神醫療
custody-wanted = 遭當局通緝
custody-at-liberty = 未遭關押
custody-released = 已獲釋
custody-exchanged = 於囚犯交換中獲釋
custody-died = 已逝世
custody-administrative-detention = 依行政命令遭關押
custody-military-captivity = 遭軍方俘虜
custody-conditional-release = 附條件獲釋
custody-abroad = 在國外
custody-deported = 已遭驅逐出境
custody-disappeared = 遭強迫失蹤
custody-unknown = 下落不明

## Charges

criminal-charges = 刑事指控
administrative-charges = 行政指控

## The outcome of a charge

outcome-charged = 遭指控
outcome-convicted = 遭定罪
outcome-acquitted = 獲判無罪
outcome-dropped = 指控已撤銷

## Punishments without a length

punishment-imprisonment = 監禁
punishment-life = 無期徒刑
punishment-suspended = 緩刑
punishment-compulsory-labour = 強制勞動刑
punishment-restriction-of-freedom = 限制自由
punishment-fine = 罰金
punishment-compulsory-medical = 強制醫療
punishment-post-release-supervision = 監督
punishment-death = 死刑
punishment-life-without-parole = 不得假釋的無期徒刑
punishment-indeterminate = 不定期監禁
punishment-forced-labour = 強迫勞動
punishment-deprivation-of-rights = 褫奪權利

## Punishments with their length

punishment-term-imprisonment = 有期徒刑{ $term }
punishment-term-life = 無期徒刑（{ $term }）
punishment-term-suspended = 有期徒刑{ $term }，緩刑
punishment-term-compulsory-labour = 強制勞動刑{ $term }
punishment-term-restriction-of-freedom = 限制自由{ $term }
punishment-term-fine = 罰金（{ $term }）
punishment-term-compulsory-medical = 強制醫療{ $term }
punishment-term-post-release-supervision = 監督{ $term }
punishment-term-death = 死刑（{ $term }）
punishment-term-life-without-parole = 不得假釋的無期徒刑（{ $term }）
punishment-term-indeterminate = 不定期監禁（{ $term }）
punishment-term-forced-labour = 強迫勞動{ $term }
punishment-term-deprivation-of-rights = 褫奪部分權利{ $term }

## Imprisonment by its regime, without a length

regime-general = 普通制度勞改營
regime-enhanced = 強化制度勞改營
regime-strict = 嚴格制度勞改營
regime-special = 特別制度勞改營
regime-settlement = 開放式勞改營
regime-prison = 監獄

## Imprisonment by its regime, with its length

regime-term-general = 有期徒刑{ $term }，於普通制度勞改營服刑
regime-term-enhanced = 有期徒刑{ $term }，於強化制度勞改營服刑
regime-term-strict = 有期徒刑{ $term }，於嚴格制度勞改營服刑
regime-term-special = 有期徒刑{ $term }，於特別制度勞改營服刑
regime-term-settlement = 有期徒刑{ $term }，於開放式勞改營服刑
regime-term-prison = 有期徒刑{ $term }，於監獄服刑

## The regime alone

regime-elsewhere-general = 普通制度
regime-elsewhere-enhanced = 強化制度
regime-elsewhere-strict = 嚴格制度
regime-elsewhere-special = 特別制度
regime-elsewhere-settlement = 開放式勞改營
regime-elsewhere-prison = 監獄

## Life imprisonment by its regime

life-regime-general = 無期徒刑，於普通制度勞改營服刑
life-regime-enhanced = 無期徒刑，於強化制度勞改營服刑
life-regime-strict = 無期徒刑，於嚴格制度勞改營服刑
life-regime-special = 無期徒刑，於特別制度勞改營服刑
life-regime-settlement = 無期徒刑，於開放式勞改營服刑
life-regime-prison = 無期徒刑，於監獄服刑

## The sentence

sentence-heading = 判決
passed-by-on = 由{ $court }{ $date }宣判
passed-by = 由{ $court }宣判
passed-on = { $date }宣判
closed-hearing = 不公開審理
in-absentia = 缺席審判
closed-hearing-alone = 經不公開審理宣判
in-absentia-alone = 經缺席審判宣判
after-release = 獲釋後
in-addition = 附加
release-heading = 獲釋
release-expected = 預計獲釋日期：{ $date }
release-actual = { $date }獲釋

## The timeline

timeline = 時間軸
in-custody = 已失去自由{ $time }
in-custody-at-least = 已失去自由至少{ $time }

## An event on a day

event-detained = 遭拘留
event-charged = 遭指控
event-remanded = 遭羈押
event-trial-opened = 開庭審理
event-sentenced = 宣判
event-appeal = 上訴審理
event-transferred = 移監
event-recognised = 獲認定為政治犯
event-released = 獲釋
event-exchanged = 於囚犯交換中獲釋
event-died = 逝世
event-other = { "" }

## The long texts

account = 案情經過
reasons = { $gender ->
    [male] 為何認定他是政治犯
    [female] 為何認定她是政治犯
   *[other] 為何認定這是政治監禁
}

## Ways to write

write = { $gender ->
    [male] 寫信給他
    [female] 寫信給她
   *[other] 寫一封信
}
letters = 信件
envelope = 信封地址
reading = 同一地址，供閱讀
copy-envelope = 複製地址
copy-reading = 複製此版本
copied = 已複製。
copy-failed = 此處無法複製。地址已選取：請按 Ctrl+C（Mac 請按 ⌘C），或在選單中選擇「複製」。
write-letter = 寫信
letter-failed = 無法載入寫信協助。地址仍可複製。
certainty-confirmed = 地址已確認。
certainty-presumed = 推定地址：尚未確認。
certainty-unknown = 不知道此地址是否正確。
verified = 最近一次查證{ $date }。
review-passed = 此地址本應在此日期之前重新查證：{ $date }
review-unreadable = 不知道此地址應於何時重新查證。
feed-expired = 此資訊可能已過時：有效期至{ $date }
see-case-page = 寫信前請查看案件頁面
ask-publisher = 寫信前請向發布方詢問。
good-until = { $date }之後，此地址可能有誤。
prisoner-number = 囚犯編號
purpose-books = 寄書地址
purpose-parcels = 寄包裹地址
purpose-money = 匯款地址
purpose-legal = 供律師與法院使用
interests = 信中可以談論的話題
letter-languages = 能夠送達的信件語言
reads = 能閱讀的語言
birthday = 生日
rules = 信件規定
channels = 線上寫信
free = 免費
paid = 收費

## Why no address is shown

withheld-no-address = 目前沒有通信地址。
withheld-custody-unclear = 不清楚能否寄信，因此不顯示地址。
withheld-at-home = { $gender ->
    [male] 他在家中受到限制，因此不顯示地址。
    [female] 她在家中受到限制，因此不顯示地址。
   *[other] 此人在家中受到限制，因此不顯示地址。
}
withheld-moved = { $gender ->
    [male] 他已移監，此後地址未經查證，因此不顯示地址。
    [female] 她已移監，此後地址未經查證，因此不顯示地址。
   *[other] 此人已移監，此後地址未經查證，因此不顯示地址。
}
withheld-conditional-release = { $gender ->
    [male] 他已附條件獲釋，因此不顯示地址。
    [female] 她已附條件獲釋，因此不顯示地址。
   *[other] 此人已附條件獲釋，因此不顯示地址。
}
withheld-abroad = { $gender ->
    [male] 他在其他國家，因此不顯示地址。
    [female] 她在其他國家，因此不顯示地址。
   *[other] 此人在其他國家，因此不顯示地址。
}
withheld-deported = { $gender ->
    [male] 他已遭驅逐出境，因此不顯示地址。
    [female] 她已遭驅逐出境，因此不顯示地址。
   *[other] 此人已遭驅逐出境，因此不顯示地址。
}
withheld-disappeared = { $gender ->
    [male] 不知道他在哪裡，因此不顯示地址。
    [female] 不知道她在哪裡，因此不顯示地址。
   *[other] 不知道此人在哪裡，因此不顯示地址。
}
withheld-paused = 目前暫時無法寄信，因此不顯示地址。
withheld-closed = 無法寄信，因此不顯示地址。
withheld-unknown = 不知道信件能否送達，因此不顯示地址。
withheld-in-transfer = { $gender ->
    [male] 他正從一所監獄移往另一所。現在寄信送不到他手中，因此不顯示地址。
    [female] 她正從一所監獄移往另一所。現在寄信送不到她手中，因此不顯示地址。
   *[other] 此人正從一所監獄移往另一所。現在寄信無法送達，因此不顯示地址。
}
withheld-wanted = { $gender ->
    [male] 他遭當局通緝，因此不顯示地址。
    [female] 她遭當局通緝，因此不顯示地址。
   *[other] 此人遭當局通緝，因此不顯示地址。
}
withheld-at-liberty = { $gender ->
    [male] 他未遭關押，因此不顯示地址。
    [female] 她未遭關押，因此不顯示地址。
   *[other] 此人未遭關押，因此不顯示地址。
}
withheld-released = { $gender ->
    [male] 他已獲釋，因此不顯示地址。
    [female] 她已獲釋，因此不顯示地址。
   *[other] 此人已獲釋，因此不顯示地址。
}
withheld-exchanged = { $gender ->
    [male] 他已於囚犯交換中獲釋，因此不顯示地址。
    [female] 她已於囚犯交換中獲釋，因此不顯示地址。
   *[other] 此人已於囚犯交換中獲釋，因此不顯示地址。
}
withheld-died = { $gender ->
    [male] 他已逝世。不顯示地址。
    [female] 她已逝世。不顯示地址。
   *[other] 此人已逝世。不顯示地址。
}

## Other ways to help

help = 如何提供協助
scope-this-person = { $gender ->
    [male] 為他
    [female] 為她
   *[other] 為此人
}
scope-all-prisoners = 為所有政治犯
risk = 在{ $country }的法律風險
as-of = 截至{ $date }

## The foot of the card

case-page = 案件全文
sources = 資料來源
designated = 發布方在{ $country }被列為{ $kind }。在當地開啟或分享其連結可能有法律風險。
designation-undesirable = 「不受歡迎組織」
designation-extremist = 「極端主義組織」
designation-terrorist = 「恐怖組織」
designation-foreign-agent = 「外國代理人」
designated-otherwise = 遭取締的組織
published-by = 發布方：{ $name }
information-of = 資訊截至{ $date }

## Where there is no card

failure-unavailable = 無法載入此卡片。
failure-not-found = 目前沒有此人的資料。
failure-withdrawn = 發布方已撤回此資料。
failure-unverified = 此卡片的資訊無法查證，因此不予顯示。
failure-stale = 無法載入最新版本。目前版本{ $date }發布。
retry = 再試一次
