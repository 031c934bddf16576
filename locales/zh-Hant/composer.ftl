## The first screen

title = 寫一封信
intro = 用您自己的語言挑選句子。信裡是同樣的句子，用您為信選定的語言寫成。
read-by-others = 您的信在送達之前會被別人閱讀。
leave-out = 不要寫案件、政治、戰爭、公職人員、其他在押者或健康。
risk = 法律風險：{ $places }。在這些地方，發布方或它連結到的一方已遭取締，或者幫助在押者會有風險。從那裡寫信可能給您帶來風險。
nothing-stored = 什麼都不會傳送，也不會儲存。您離開本頁後，文字就消失了。
start = 開始
close = 關閉

## About the writer

letter-language = 信的語言
writer = 寫信人
writer-male = 男
writer-female = 女
writer-other = 不願說明

## Putting the letter together

heading-letter = 收信人
sentences = 句子
about = 主題
letter = 您的信
letter-empty = 您的信還是空的。請選第一句。
add = 加入
remove = 刪除
up = 上移
down = 下移
undo = 復原
redo = 重做
moved = 第{ $place }位，共{ $number }位
added = 已加入信中。
removed = 已從信中刪除。
own-words = 您自己的話
own-words-hint = 這些話不會被翻譯。請用信的語言書寫：{ $language }。
not-translated = 未翻譯
rules = 信件規定
interests = 信中可以談論的話題

## Filling in a gap

gap-name = 我的名字
gap-year = 我的出生年份
gap-town = 我住的城市或村莊
gap-country = 我的國家
gap-dish = 菜名
gap-pet = 我的寵物的名字
gap-book = 書名
gap-author = 作家的名字
gap-musician = 音樂人的名字
gap-team = 球隊的名字
in-latin = 在信中請用拉丁字母書寫。
in-cyrillic = 在信中請用西里爾字母書寫。
in-arabic = 在信中請用阿拉伯文字書寫。
in-chinese = 在信中請用漢字書寫。
other-script = 也許能在該語言的百科全書中找到這個名稱。或者刪除這句話：沒有它，信也是完整的。
fill-in = 請填寫空缺處。

## Subjects of sentences

topic-greeting = 問候
topic-who = 我是誰
topic-why = 為什麼寫信
topic-place = 我住的地方
topic-weather = 天氣和季節
topic-everyday = 日常生活
topic-work = 工作
topic-food = 飲食
topic-animals = 動物
topic-nature = 自然
topic-books = 書
topic-music = 音樂
topic-sport = 運動
topic-memories = 回憶
topic-questions = 問題
topic-courage = 鼓勵
topic-holidays = 節日
topic-birthday = 生日
topic-closing = 結尾

## Length

characters = 字元數：{ $number }
pages = 頁數：{ $number }
limit = { $service }：最多{ $limit }個字元
too-long = 對{ $service }來說太長，多出的字元數：{ $number }

## Taking the letter away

send = 列印或寄送
back = 返回信件
copy = 複製信件
copied = 信件已複製。
copy-failed = 此處無法複製。文字已選取：請按 Ctrl+C（Mac 請按 ⌘C），或在選單中選擇「複製」。
copy-address = 複製地址
address-copied = 地址已複製。
print = 列印信件
save = 儲存為文字檔
cannot-print = 這裡無法列印。請複製信件，或儲存為文字檔。
ways = 您打算怎樣寄？
services = 透過書信服務寄送
service-open = 打開該服務的頁面：
service-address = 複製地址，貼到那裡。
service-letter = 回到這裡，複製信件，貼到那裡。
by-post = 透過郵局寄送
paper = 紙張
date = 寫信日期
page-number = 第{ $page }頁，共{ $pages }頁

## The envelope

envelope = 信封
envelope-size = 信封尺寸
envelope-label = 剪下後黏貼的標籤（A4）
envelope-sheet = 可折疊的紙張（A4）
sender = 寄信人
sender-forgotten = 寄信人的地址只用於列印，不會儲存。
sender-name = 姓名
sender-street = 街道和門牌號碼
sender-town = 郵遞區號和城市
sender-country = 國家
sender-birth = 出生年份
sender-birth-hint = 僅在書信服務或監獄要求時填寫。
prisoner-number = 囚犯編號
number-hint = 僅在發布方或書信服務提供號碼時填寫。
print-envelope = 列印信封
print-hint = 請按 100% 列印，不要選擇「符合頁面」。
post-it = 把信裝進信封，貼足郵票，然後寄出。
cut-here = 沿此剪開
fold-here = 沿此折疊
stamp = 郵票

## Where it does not work

language-failed = 無法載入這種語言。請再試一次。
