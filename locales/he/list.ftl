### Hebrew. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $count } אנשים
}
