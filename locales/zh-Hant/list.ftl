### Chinese, traditional. What each message is for stands in locales/en/list.ftl.

people = { $count } 人
