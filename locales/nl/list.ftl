### Dutch. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
