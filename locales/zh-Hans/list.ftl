### Chinese, simplified. The purpose of each message is in locales/en/list.ftl.

people = { $count } 人
label = 人员
nobody = 此列表目前没有人。

## Search and filters

search = 查找人员
nobody-found = 未找到任何人。请尝试姓名的一部分，或用其他文字书写的姓名。
filters = 筛选
clear = 清除筛选
country = 国家
since = 关押起始年份
recognition = 认定
letters-in = 信件语言
any = 全部
recognised = 政治犯
under-review = 审核中
not-recognised = 未获认定

## A person

held-since = 自{ $date }起被关押
birthday = 生日：{ $date }
back = 返回列表
