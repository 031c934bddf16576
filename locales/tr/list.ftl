### Turkish. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
