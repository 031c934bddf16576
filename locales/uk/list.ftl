### Ukrainian. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
