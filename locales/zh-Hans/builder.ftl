### Chinese in simplified script. The purpose of each message is in locales/en/builder.ftl.

title = 将卡片放到您的网页上
lead = 选择人员，查看卡片，复制代码。您的选择保留在本页的网址中。不存储也不发送任何内容。

## The feed

source = 数据源
feed = 数据源网址
feed-hint = 请向发布方索取。从 https:// 开始，通常以 feed.json 结尾。多个网址之间用空格隔开，表示镜像。
keys = 发布方的公钥
keys-hint = 以 ed25519: 开头。有了公钥，卡片只显示由此密钥签名的内容。请通过数据源服务器以外的途径向发布方索取。
loading = 正在加载数据源……
loaded = 此数据源有 { $count } 人。

## Errors of the feed or the key

trouble-address = 这不是网址。请从浏览器的地址栏复制，从 https:// 开始。
trouble-mixed = 此网址以 http:// 开头，https 网页不能加载。请改用 https://，或向发布方询问。
trouble-closed = 服务器上有此文件，但不允许其他网站读取。请将这句话发给服务器的管理者：响应中必须包含标头 Access-Control-Allow-Origin: *
trouble-redirect = 此网址会跳转到另一网址，而卡片不会跟随。请在新标签页中打开，然后复制那里显示的网址。

trouble-unreachable = 此网址没有响应。请在新标签页中打开：如果同样没有内容，则网址有误或服务器停止运行。如果能打开，则是本页的策略不允许访问。
trouble-late = 服务器用时超过 10 秒。请稍后再试，或向发布方索取镜像。
trouble-refused = 服务器返回错误 { $status }。请逐字核对网址；如果网址无误，请告知发布方。
trouble-too-large = 此数据源超过了卡片可加载的 2 MB。请向发布方索取此人单独的数据源。
trouble-not-json = 这不是数据源，可能是网页的网址。请向发布方索取数据源本身的网址。
trouble-not-a-feed = 这是数据文件，但不是卡片的数据源。供发布方参考：{ $why }
trouble-signature = 此数据源不是由此密钥签名的，因此卡片不会显示任何内容。请与发布方的密钥核对。供发布方参考：{ $why }
trouble-other = 此数据源无法使用：{ $why }

## Doubts about the feed

concern-expired = 此数据源有效期至 { $date }，卡片会向每位读者说明这一点。请向发布方索取更新的数据源。
concern-old = 此数据源发布于 { $count } 天前。请向发布方询问是否仍在维护。
concern-no-sequence = 此数据源的各期没有编号，因此若以旧代新，无人能够察觉。
concern-no-id = 此数据源没有 id，因此它的密钥对同一发布方的所有数据源都有效。
concern-nobody = 此数据源中没有任何人。
concern-no-key = 如果没有密钥，任何控制了数据源服务器的人都能更改您网页上的地址。

## The card

choices = 卡片
person = 人员
nobody-found = 未找到任何人。请尝试姓名的一部分，或用其他文字书写的姓名。

withdrawn = { $person }（已撤回）
language = 卡片语言
language-of-page = 与您的网页相同
layout = 布局
layout-full = 完整卡片
layout-compact = 精简
theme = 颜色
theme-auto = 按读者的设置
theme-light = 浅色
theme-dark = 深色
help = 帮助方式
help-all = 全部
help-letters = 仅写信
help-none = 仅地址
links = 指向其他网站的链接
links-all = 显示为链接
links-none = 显示为纯文本
photo = 照片
photo-feed = 来自数据源指定的位置
photo-own = 仅来自卡片本来就会请求的服务器
photo-none = 无照片
refuse-older = 拒绝比今天这一期更旧的数据源

## The preview

preview = 预览
width = 宽度
pixels = { $pixels } 像素
ground = 网页
nothing-yet = 请先粘贴数据源网址，卡片就会显示在这里。

## The snippets

snippet = 嵌入代码
kind-tag = HTML 代码
kind-script = 仅脚本
kind-static = 静态卡片
kind-frame = 框架
about-tag = 卡片成为您网页的一部分。开头几行会提前告知浏览器卡片将加载什么，使卡片更快显示。
about-script = 适用于保留脚本但会删除未知标签的编辑器。卡片显示在脚本所在的位置。
about-static = 卡片直接位于您网页的 HTML 中，无需脚本即可阅读。其内容停留在您粘贴的那一天：适用于随数据源每期更新而重新生成的网页。
about-frame = 适用于不希望使用他方脚本的网页：卡片位于来自发布方网站的框架中。
about-wordpress = 适用于装有 Prisoner Card 插件的网站。无权使用 HTML 的作者也可以使用。
about-generator = 适用于用 Markdown 编写的网页。代码前后请各留一个空行，代码中间不要留空行。
about-hugo = Hugo 会从 Markdown 中删除 HTML。自定义短代码可以保留它。
about-app = 适用于用 npm 包构建的应用。卡片的文件成为您应用的一部分。
about-editor = 请粘贴到编辑器的 HTML 代码块中。编辑器删除了什么，只有在发布后的网页上才看得到。
about-drupal = 请选择文本格式 Full HTML，并粘贴到文本的源代码中。其他格式会删除卡片。
about-wix = Wix 会在框架中显示您提供的网址。
place-page = 请粘贴到要显示卡片的位置：
place-post = 请粘贴到正文中，单独占一行：
place-terminal = 请在终端中运行：
place-file = 请放入文件 { $file }：
place-address = 请将此网址提供给编辑器：
copy = 复制
copied = 已复制。
not-copied = 此处无法复制。文本已选中：请按 Ctrl+C（Mac 上按 ⌘C）。
frame = 框架页面的网址
frame-hint = 在用 prisoner-card build 生成的网站上，即此人的页面网址，末尾加上 embed.html。
impossible-frame = 从此数据源看不出发布方的框架页面在哪里。如果有，请在下方输入其网址。
impossible-shortcode = WordPress 短代码无法包含 { $name } 的值。请改用插件的区块。

## Policy and trust

policy = 内容安全策略（CSP）
policy-hint = 仅适用于设有此类策略的网页：请将以下内容加入策略。这些选择恰好需要这些内容。
trust = 您的网页信任谁
trust-pinned = 脚本已由其哈希值锁定：您读者的浏览器不会运行其他脚本。
trust-host = 整个网页：信任 { $host }，其脚本未锁定。
trust-own = 网页：除您自己外不信任任何人，因为文件来自您自己的网站。
trust-framed = 框架无法触及您的网页。它会告知自身的高度，以及读者点击的、属于框架自身网站的链接。
trust-key = 地址：信任持有发布方私钥的人。服务器可以不提供数据源，但无法更改它。
trust-hosts = { $hosts } 的管理者可以更改您网页上的地址。

## The check of a page

check = 检查我的网页
check-hint = 浏览器不得读取其他网站，因此本页无法查看您的网页。发布方的命令行程序可以：它会列出网页上的嵌入代码、过时的卡片、缺少的密钥、错误的属性以及阻止卡片的策略。
check-address = 您的网页网址
check-command = 请在装有 prisoner-card 命令的计算机上运行：
check-debug = 或者在标签中加入 debug (<prisoner-card debug …>) 并打开您的网页：卡片下方会说明问题所在。
