### Chinese in simplified script. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }：案件与写信方式
person-title-without-letters = { $name }：案件
listed-name = { $family }，{ $others }
all-people = 全部人员
languages = 语言
find = 查找人员
shown = 显示：{ $shown }／{ $all }
nobody-found = 未找到任何人。请尝试姓名的一部分，或用其他文字书写的姓名。
nobody = 此数据源目前没有任何人。
withdrawn-title = 资料已撤回
embed = 将此卡片放到您的网页上
embed-how = 请将此代码粘贴到要显示卡片的位置。卡片会自动更新。
embed-frame = 在不允许脚本的地方，请粘贴此框架。没有最后一行也能使用，但高度固定。
embed-more = 其他尺寸、编辑器和语言
whole-page = 打开完整页面
link-shut = 无法从此处打开此链接。其网址：
made-from = 本页根据此日期的数据源生成：{ $date }
feed = 供程序使用的数据源
no-trace = 这些页面不设置 Cookie，也不统计访客。
not-found = 此处没有网页
