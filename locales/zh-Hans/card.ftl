### Chinese in simplified script. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count }年
months = { $count }个月
days = { $count }天

## Brackets

remark = { $text }（{ $remark }）
presumed-place = 推定

## The head of the card

born = { $year }年出生
photo-credit = 照片：{ $credit }

## The finding

recognised = 政治犯
recognised-by = 认定方：{ $name }
under-review = 审核中
under-review-by = 审核方：{ $name }
not-recognised = 未获认定
not-recognised-by = { $name }不认定其为政治犯
assessed-by = 评估方：{ $name }
demand = 要求
recognition-link = 评估全文

## The stage of the case

stage-investigation = 侦查阶段
stage-trial = 审判中
stage-sentenced = 已宣判
stage-appeal = 上诉中
stage-in-force = 判决已生效
stage-serving = 服刑中
stage-served = 刑期已满
stage-dropped = 案件已撤销
stage-without-charge = 未经指控被关押
stage-unknown = { "" }

## Where the person is

custody-detained = 被拘留
custody-remand = 关押在看守所
custody-house-arrest = 被软禁
custody-conduct-ban = 被禁止从事特定行为
custody-travel-bond = 具结不得离开居住地
custody-in-transfer = 移监途中
custody-colony = 在劳改营
custody-settlement = 在开放式劳改营
custody-prison = 在监狱
custody-correctional-centre = 在矫正中心
custody-psychiatric = 接受强制精神病治疗
custody-wanted = 被当局通缉
custody-at-liberty = 未被关押
custody-released = 已获释
custody-exchanged = 在囚犯交换中获释
custody-died = 已去世
custody-administrative-detention = 依行政命令被关押
custody-military-captivity = 被军方俘虏
custody-conditional-release = 附条件获释
custody-abroad = 在国外
custody-deported = 已被驱逐出境
custody-disappeared = 被强迫失踪
custody-unknown = 下落不明

## Charges

criminal-charges = 刑事指控
administrative-charges = 行政指控

## The outcome of a charge

outcome-charged = 被指控
outcome-convicted = 被定罪
outcome-acquitted = 被判无罪
outcome-dropped = 指控已撤销

## Punishments without a length

punishment-imprisonment = 监禁
punishment-life = 无期徒刑
punishment-suspended = 缓刑
punishment-compulsory-labour = 强制劳动刑
punishment-restriction-of-freedom = 限制自由
punishment-fine = 罚金
punishment-compulsory-medical = 强制医疗
punishment-post-release-supervision = 监督
punishment-death = 死刑
punishment-life-without-parole = 不得假释的无期徒刑
punishment-indeterminate = 不定期监禁
punishment-forced-labour = 强迫劳动
punishment-deprivation-of-rights = 剥夺权利

## Punishments with their length

punishment-term-imprisonment = 监禁{ $term }
punishment-term-life = 无期徒刑（{ $term }）
punishment-term-suspended = 监禁{ $term }，缓刑
punishment-term-compulsory-labour = 强制劳动刑{ $term }
punishment-term-restriction-of-freedom = 限制自由{ $term }
punishment-term-fine = 罚金（{ $term }）
punishment-term-compulsory-medical = 强制医疗{ $term }
punishment-term-post-release-supervision = 监督{ $term }
punishment-term-death = 死刑（{ $term }）
punishment-term-life-without-parole = 不得假释的无期徒刑（{ $term }）
punishment-term-indeterminate = 不定期监禁（{ $term }）
punishment-term-forced-labour = 强迫劳动{ $term }
punishment-term-deprivation-of-rights = 剥夺部分权利{ $term }

## Imprisonment by its regime, without a length

regime-general = 普通制度劳改营
regime-enhanced = 强化制度劳改营
regime-strict = 严格制度劳改营
regime-special = 特别制度劳改营
regime-settlement = 开放式劳改营
regime-prison = 监狱

## Imprisonment by its regime, with its length

regime-term-general = 监禁{ $term }，在普通制度劳改营服刑
regime-term-enhanced = 监禁{ $term }，在强化制度劳改营服刑
regime-term-strict = 监禁{ $term }，在严格制度劳改营服刑
regime-term-special = 监禁{ $term }，在特别制度劳改营服刑
regime-term-settlement = 监禁{ $term }，在开放式劳改营服刑
regime-term-prison = 监禁{ $term }，在监狱服刑

## The regime alone

regime-elsewhere-general = 普通制度
regime-elsewhere-enhanced = 强化制度
regime-elsewhere-strict = 严格制度
regime-elsewhere-special = 特别制度
regime-elsewhere-settlement = 开放式劳改营
regime-elsewhere-prison = 监狱

## Life imprisonment by its regime

life-regime-general = 无期徒刑，在普通制度劳改营服刑
life-regime-enhanced = 无期徒刑，在强化制度劳改营服刑
life-regime-strict = 无期徒刑，在严格制度劳改营服刑
life-regime-special = 无期徒刑，在特别制度劳改营服刑
life-regime-settlement = 无期徒刑，在开放式劳改营服刑
life-regime-prison = 无期徒刑，在监狱服刑

## The sentence

sentence-heading = 判决
passed-by-on = 由{ $court }{ $date }宣判
passed-by = 由{ $court }宣判
passed-on = { $date }宣判
closed-hearing = 不公开审理
in-absentia = 缺席审判
closed-hearing-alone = 经不公开审理宣判
in-absentia-alone = 经缺席审判宣判
after-release = 获释后
in-addition = 附加
release-heading = 获释
release-expected = 预计获释日期：{ $date }
release-actual = { $date }获释

## The timeline

timeline = 时间线
in-custody = 已失去自由{ $time }
in-custody-at-least = 已失去自由至少{ $time }

## An event on a day

event-detained = 被拘留
event-charged = 被指控
event-remanded = 被羁押候审
event-trial-opened = 开庭审理
event-sentenced = 宣判
event-appeal = 上诉审理
event-transferred = 被转移
event-recognised = 被认定为政治犯
event-released = 获释
event-exchanged = 在囚犯交换中获释
event-died = 去世
event-other = { "" }

## The long texts

account = 案情经过
reasons = { $gender ->
    [male] 为何认定他是政治犯
    [female] 为何认定她是政治犯
   *[other] 为何认定这是政治监禁
}

## Ways to write

write = { $gender ->
    [male] 写信给他
    [female] 写信给她
   *[other] 写一封信
}
letters = 信件
envelope = 信封地址
reading = 同一地址，供阅读
copy-envelope = 复制地址
copy-reading = 复制此版本
copied = 已复制。
copy-failed = 此处无法复制。地址已选中：请按 Ctrl+C（Mac 上按 ⌘C），或在菜单中选择“复制”。
write-letter = 写信
letter-failed = 无法加载写信帮助。地址仍可复制。
certainty-confirmed = 地址已确认。
certainty-presumed = 推定地址：尚未确认。
certainty-unknown = 不知道此地址是否正确。
verified = 最近一次核实{ $date }。
review-passed = 此地址本应在此日期之前重新核实：{ $date }
review-unreadable = 不知道此地址应于何时重新核实。
feed-expired = 此信息可能已过时：有效期至{ $date }
see-case-page = 写信前请查看案件页面
ask-publisher = 写信前请向发布方询问。
good-until = { $date }之后，此地址可能有误。
prisoner-number = 在押者编号
purpose-books = 寄书地址
purpose-parcels = 寄包裹地址
purpose-money = 汇款地址
purpose-legal = 供律师和法院使用
interests = 信中可以谈论的话题
letter-languages = 能够送达的信件语言
reads = 能阅读的语言
birthday = 生日
rules = 信件规定
channels = 网上写信
free = 免费
paid = 收费

## Why no address is shown

withheld-no-address = 目前没有通信地址。
withheld-custody-unclear = 不清楚能否寄信，因此不显示地址。
withheld-at-home = { $gender ->
    [male] 他在家中受到限制，因此不显示地址。
    [female] 她在家中受到限制，因此不显示地址。
   *[other] 此人在家中受到限制，因此不显示地址。
}
withheld-moved = { $gender ->
    [male] 他已被转移，此后地址未经核实，因此不显示地址。
    [female] 她已被转移，此后地址未经核实，因此不显示地址。
   *[other] 此人已被转移，此后地址未经核实，因此不显示地址。
}
withheld-conditional-release = { $gender ->
    [male] 他已附条件获释，因此不显示地址。
    [female] 她已附条件获释，因此不显示地址。
   *[other] 此人已附条件获释，因此不显示地址。
}
withheld-abroad = { $gender ->
    [male] 他在其他国家，因此不显示地址。
    [female] 她在其他国家，因此不显示地址。
   *[other] 此人在其他国家，因此不显示地址。
}
withheld-deported = { $gender ->
    [male] 他已被驱逐出境，因此不显示地址。
    [female] 她已被驱逐出境，因此不显示地址。
   *[other] 此人已被驱逐出境，因此不显示地址。
}
withheld-disappeared = { $gender ->
    [male] 不知道他在哪里，因此不显示地址。
    [female] 不知道她在哪里，因此不显示地址。
   *[other] 不知道此人在哪里，因此不显示地址。
}
withheld-paused = 目前暂时无法寄信，因此不显示地址。
withheld-closed = 无法寄信，因此不显示地址。
withheld-unknown = 不知道信件能否送达，因此不显示地址。
withheld-in-transfer = { $gender ->
    [male] 他正从一所监狱被押往另一所。现在寄信送不到他手中，因此不显示地址。
    [female] 她正从一所监狱被押往另一所。现在寄信送不到她手中，因此不显示地址。
   *[other] 此人正从一所监狱被押往另一所。现在寄信无法送达，因此不显示地址。
}
withheld-wanted = { $gender ->
    [male] 他被当局通缉，因此不显示地址。
    [female] 她被当局通缉，因此不显示地址。
   *[other] 此人被当局通缉，因此不显示地址。
}
withheld-at-liberty = { $gender ->
    [male] 他未被关押，因此不显示地址。
    [female] 她未被关押，因此不显示地址。
   *[other] 此人未被关押，因此不显示地址。
}
withheld-released = { $gender ->
    [male] 他已获释，因此不显示地址。
    [female] 她已获释，因此不显示地址。
   *[other] 此人已获释，因此不显示地址。
}
withheld-exchanged = { $gender ->
    [male] 他已在囚犯交换中获释，因此不显示地址。
    [female] 她已在囚犯交换中获释，因此不显示地址。
   *[other] 此人已在囚犯交换中获释，因此不显示地址。
}
withheld-died = { $gender ->
    [male] 他已去世。不显示地址。
    [female] 她已去世。不显示地址。
   *[other] 此人已去世。不显示地址。
}

## Other ways to help

help = 如何提供帮助
scope-this-person = { $gender ->
    [male] 为他
    [female] 为她
   *[other] 为此人
}
scope-all-prisoners = 为所有政治犯
risk = 在{ $country }的法律风险
as-of = 截至{ $date }

## The foot of the card

case-page = 案件全文
sources = 来源
designated = 发布方在{ $country }被列为{ $kind }。在当地打开或分享其链接可能有法律风险。
designation-undesirable = “不受欢迎组织”
designation-extremist = “极端主义组织”
designation-terrorist = “恐怖组织”
designation-foreign-agent = “外国代理人”
designated-otherwise = 被取缔的组织
published-by = 发布方：{ $name }
information-of = 信息截至{ $date }

## Where there is no card

failure-unavailable = 无法加载此卡片。
failure-not-found = 目前没有此人的资料。
failure-withdrawn = 发布方已撤回此资料。
failure-unverified = 此卡片的信息无法核实，因此不予显示。
failure-stale = 无法加载最新版本。当前版本{ $date }发布。
retry = 重试
