### Portuguese. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
