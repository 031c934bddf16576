### Chinese in traditional script. The purpose of each message is in locales/en/builder.ftl.

title = 將卡片放在您的網頁上
lead = 選擇人物，查看卡片，複製程式碼。您的選擇會保留在本頁的網址中。不會儲存也不會傳送任何內容。

## The feed

source = 資料來源
feed = 資料來源網址
feed-hint = 請向發布方索取。從 https:// 開始，通常以 feed.json 結尾。多個網址之間以空格分隔，代表鏡像。
keys = 發布方的公開金鑰
keys-hint = 以 ed25519: 開頭。有了公開金鑰，卡片只會顯示由此金鑰簽署的內容。請透過資料來源伺服器以外的途徑向發布方索取。
loading = 正在載入資料來源……
loaded = 此資料來源有 { $count } 人。

## Errors of the feed or the key

trouble-address = 這不是網址。請從瀏覽器的網址列複製，從 https:// 開始。
trouble-mixed = 此網址以 http:// 開頭，https 網頁不能載入。請改用 https://，或向發布方詢問。
trouble-closed = 伺服器上有此檔案，但不允許其他網站讀取。請將這句話寄給伺服器的管理者：回應中必須包含標頭 Access-Control-Allow-Origin: *
trouble-redirect = 此網址會轉到另一網址，而卡片不會跟隨。請在新分頁中開啟，然後複製那裡顯示的網址。

trouble-unreachable = 此網址沒有回應。請在新分頁中開啟：如果同樣沒有內容，就是網址有誤或伺服器停止運作。如果能開啟，就是本頁的政策不允許存取。
trouble-late = 伺服器花費超過 10 秒。請稍後再試，或向發布方索取鏡像。
trouble-refused = 伺服器傳回錯誤 { $status }。請逐字核對網址；如果網址無誤，請告知發布方。
trouble-too-large = 此資料來源超過卡片可載入的 2 MB。請向發布方索取此人單獨的資料來源。
trouble-not-json = 這不是資料來源，可能是網頁的網址。請向發布方索取資料來源本身的網址。
trouble-not-a-feed = 這是資料檔案，但不是卡片的資料來源。供發布方參考：{ $why }
trouble-signature = 此資料來源不是由此金鑰簽署的，因此卡片不會顯示任何內容。請與發布方的金鑰核對。供發布方參考：{ $why }
trouble-other = 此資料來源無法使用：{ $why }

## Doubts about the feed

concern-expired = 此資料來源有效期至 { $date }，卡片會向每位讀者說明這一點。請向發布方索取更新的資料來源。
concern-old = 此資料來源發布於 { $count } 天前。請向發布方詢問是否仍在維護。
concern-no-sequence = 此資料來源的各期沒有編號，因此若以舊代新，無人能夠察覺。
concern-no-id = 此資料來源沒有 id，因此它的金鑰對同一發布方的所有資料來源都有效。
concern-nobody = 此資料來源中沒有任何人。
concern-no-key = 如果沒有金鑰，任何控制了資料來源伺服器的人都能更改您網頁上的地址。

## The card

choices = 卡片
person = 人物
nobody-found = 找不到任何人。請嘗試姓名的一部分，或以其他文字書寫的姓名。

withdrawn = { $person }（已撤回）
language = 卡片語言
language-of-page = 與您的網頁相同
layout = 版面配置
layout-full = 完整卡片
layout-compact = 精簡
theme = 顏色
theme-auto = 依讀者的設定
theme-light = 淺色
theme-dark = 深色
help = 協助方式
help-all = 全部
help-letters = 僅寫信
help-none = 僅地址
links = 前往其他網站的連結
links-all = 顯示為連結
links-none = 顯示為純文字
photo = 照片
photo-feed = 來自資料來源指定的位置
photo-own = 僅來自卡片本來就會請求的伺服器
photo-none = 無照片
refuse-older = 拒絕比今天這一期更舊的資料來源

## The preview

preview = 預覽
width = 寬度
pixels = { $pixels } 像素
ground = 網頁
nothing-yet = 請先貼上資料來源網址，卡片就會顯示在這裡。

## The snippets

snippet = 嵌入程式碼
kind-tag = HTML 程式碼
kind-script = 僅指令碼
kind-static = 靜態卡片
kind-frame = 框架
about-tag = 卡片成為您網頁的一部分。開頭幾行會提前告知瀏覽器卡片將載入什麼，使卡片更快顯示。
about-script = 適用於保留指令碼但會移除未知標籤的編輯器。卡片會顯示在指令碼所在的位置。
about-static = 卡片直接位於您網頁的 HTML 中，無需指令碼即可閱讀。其內容停留在您貼上的那一天：適用於隨資料來源每期更新而重新產生的網頁。
about-frame = 適用於不希望使用他方指令碼的網頁：卡片位於來自發布方網站的框架中。
about-wordpress = 適用於裝有 Prisoner Card 外掛的網站。無權使用 HTML 的作者也可以使用。
about-generator = 適用於以 Markdown 撰寫的網頁。程式碼前後請各留一個空行，程式碼中間不要留空行。
about-hugo = Hugo 會從 Markdown 中移除 HTML。自訂短代碼可以保留它。
about-app = 適用於以 npm 套件建置的應用程式。卡片的檔案會成為您應用程式的一部分。
about-editor = 請貼到編輯器的 HTML 程式碼區塊中。編輯器移除了什麼，只有在發布後的網頁上才看得到。
about-drupal = 請選擇文字格式 Full HTML，並貼到文字的原始碼中。其他格式會移除卡片。
about-wix = Wix 會在框架中顯示您提供的網址。
place-page = 請貼到要顯示卡片的位置：
place-post = 請貼到內文中，單獨占一行：
place-terminal = 請在終端機中執行：
place-file = 請放入檔案 { $file }：
place-address = 請將此網址提供給編輯器：
copy = 複製
copied = 已複製。
not-copied = 此處無法複製。文字已選取：請按 Ctrl+C（Mac 請按 ⌘C）。
frame = 框架頁面的網址
frame-hint = 在以 prisoner-card build 產生的網站上，即此人的頁面網址，末尾加上 embed.html。
impossible-frame = 從此資料來源看不出發布方的框架頁面在哪裡。如果有，請在下方輸入其網址。
impossible-shortcode = WordPress 短代碼無法包含 { $name } 的值。請改用外掛的區塊。

## Policy and trust

policy = 內容安全政策（CSP）
policy-hint = 僅適用於設有此類政策的網頁：請將以下內容加入政策。這些選擇正好需要這些內容。
trust = 您的網頁信任誰
trust-pinned = 指令碼已由其雜湊值鎖定：您讀者的瀏覽器不會執行其他指令碼。
trust-host = 整個網頁：信任 { $host }，其指令碼未鎖定。
trust-own = 網頁：除您自己外不信任任何人，因為檔案來自您自己的網站。
trust-framed = 框架無法觸及您的網頁。它會告知自身的高度，以及讀者點選的、屬於框架自身網站的連結。
trust-key = 地址：信任持有發布方私密金鑰的人。伺服器可以不提供資料來源，但無法更改它。
trust-hosts = { $hosts } 的管理者可以更改您網頁上的地址。

## The check of a page

check = 檢查我的網頁
check-hint = 瀏覽器不得讀取其他網站，因此本頁無法查看您的網頁。發布方的命令列程式可以：它會列出網頁上的嵌入程式碼、過時的卡片、缺少的金鑰、錯誤的屬性以及阻擋卡片的政策。
check-address = 您的網頁網址
check-command = 請在裝有 prisoner-card 指令的電腦上執行：
check-debug = 或者在標籤中加入 debug (<prisoner-card debug …>) 並開啟您的網頁：卡片下方會說明問題所在。
