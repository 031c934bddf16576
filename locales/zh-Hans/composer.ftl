## The first screen

title = 写一封信
intro = 用您自己的语言挑选句子。信里是同样的句子，用您为信选定的语言写成。
read-by-others = 您的信在送达之前会被别人阅读。
leave-out = 不要写案件、政治、战争、公职人员、其他在押者或健康。
risk = 法律风险：{ $places }。在这些地方，发布方或它链接到的一方已被取缔，或者帮助在押者会有风险。从那里写信可能给您带来风险。
nothing-stored = 什么都不会发送，也不会保存。您离开本页后，文字就消失了。
start = 开始
close = 关闭

## About the writer

letter-language = 信的语言
writer = 写信人
writer-male = 男
writer-female = 女
writer-other = 不愿说明

## Putting the letter together

heading-letter = 收信人
sentences = 句子
about = 主题
letter = 您的信
letter-empty = 您的信还是空的。请选第一句。
add = 添加
remove = 删除
up = 上移
down = 下移
undo = 撤销
redo = 重做
moved = 第{ $place }位，共{ $number }位
added = 已加入信中。
removed = 已从信中删除。
own-words = 您自己的话
own-words-hint = 这些话不会被翻译。请用信的语言书写：{ $language }。
not-translated = 未翻译
rules = 信件规定
interests = 信中可以谈论的话题

## Filling in a gap

gap-name = 我的名字
gap-year = 我的出生年份
gap-town = 我住的城市或村庄
gap-country = 我的国家
gap-dish = 菜名
gap-pet = 我的宠物的名字
gap-book = 书名
gap-author = 作家的名字
gap-musician = 音乐人的名字
gap-team = 球队的名字
in-latin = 在信中请用拉丁字母书写。
in-cyrillic = 在信中请用西里尔字母书写。
in-arabic = 在信中请用阿拉伯文字书写。
in-chinese = 在信中请用汉字书写。
other-script = 也许能在该语言的百科全书中找到这个名称。或者删除这句话：没有它，信也是完整的。
fill-in = 请填写空缺处。

## Subjects of sentences

topic-greeting = 问候
topic-who = 我是谁
topic-why = 为什么写信
topic-place = 我住的地方
topic-weather = 天气和季节
topic-everyday = 日常生活
topic-work = 工作
topic-food = 饮食
topic-animals = 动物
topic-nature = 自然
topic-books = 书
topic-music = 音乐
topic-sport = 运动
topic-memories = 回忆
topic-questions = 问题
topic-courage = 鼓励
topic-holidays = 节日
topic-birthday = 生日
topic-closing = 结尾

## Length

characters = 字符数：{ $number }
pages = 页数：{ $number }
limit = { $service }：最多{ $limit }个字符
too-long = 对{ $service }来说太长，多出的字符数：{ $number }

## Taking the letter away

send = 打印或寄送
back = 返回信件
copy = 复制信件
copied = 信件已复制。
copy-failed = 此处无法复制。文字已选中：请按 Ctrl+C（Mac 上按 ⌘C），或在菜单中选择“复制”。
copy-address = 复制地址
address-copied = 地址已复制。
print = 打印信件
save = 保存为文本文件
cannot-print = 这里无法打印。请复制信件，或保存为文本文件。
ways = 您打算怎样寄？
services = 通过书信服务寄送
service-open = 打开该服务的页面：
service-address = 复制地址，粘贴到那里。
service-letter = 回到这里，复制信件，粘贴到那里。
by-post = 通过邮局寄送
paper = 纸张
date = 写信日期
page-number = 第{ $page }页，共{ $pages }页

## The envelope

envelope = 信封
envelope-size = 信封尺寸
envelope-label = 剪下后粘贴的标签（A4）
envelope-sheet = 可折叠的纸张（A4）
sender = 寄信人
sender-forgotten = 寄信人的地址只用于打印，不会保存。
sender-name = 姓名
sender-street = 街道和门牌号
sender-town = 邮编和城市
sender-country = 国家
sender-birth = 出生年份
sender-birth-hint = 仅在书信服务或监狱要求时填写。
prisoner-number = 在押者编号
number-hint = 仅在发布方或书信服务提供号码时填写。
print-envelope = 打印信封
print-hint = 请按 100% 打印，不要选择“适合页面”。
post-it = 把信装进信封，贴足邮票，然后寄出。
cut-here = 沿此剪开
fold-here = 沿此折叠
stamp = 邮票

## Where it does not work

language-failed = 无法加载这种语言。请再试一次。
