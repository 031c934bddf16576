### Chinese, traditional. The purpose of each message is in locales/en/list.ftl.

people = { $count } 人
label = 名單
nobody = 此名單目前沒有人。

## Search and filters

search = 依姓名搜尋
nobody-found = 找不到任何人。請嘗試姓名的一部分，或以其他文字書寫的姓名。
filters = 篩選
clear = 清除篩選
country = 國家
since = 關押起始年份
recognition = 認定
letters-in = 信件語言
any = 全部
recognised = 政治犯
under-review = 審查中
not-recognised = 未獲認定

## A person

held-since = 自{ $date }起遭關押
birthday = 生日：{ $date }
back = 返回名單
