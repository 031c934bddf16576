### Finnish. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } henkilö
   *[other] { $count } henkilöä
}
