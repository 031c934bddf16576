### Chinese in traditional script. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }：案件與寫信方式
person-title-without-letters = { $name }：案件
listed-name = { $family }，{ $others }
all-people = 完整名單
languages = 語言
find = 依姓名搜尋
shown = 顯示：{ $shown }／{ $all }
nobody-found = 找不到任何人。請嘗試姓名的一部分，或以其他文字書寫的姓名。
nobody = 此資料來源目前沒有任何人。
withdrawn-title = 資料已撤回
embed = 將此卡片放在您的網頁上
embed-how = 請將此程式碼貼到要顯示卡片的位置。卡片會自動更新。
embed-frame = 在不允許指令碼的地方，請貼上此框架。沒有最後一行也能使用，但高度固定。
embed-more = 其他尺寸、編輯器和語言
whole-page = 開啟完整頁面
link-shut = 無法從此處開啟此連結。其網址：
made-from = 本頁依據此日期的資料來源產生：{ $date }
feed = 供程式使用的資料來源
no-trace = 這些頁面不設定 Cookie，也不統計訪客。
not-found = 此處沒有網頁
