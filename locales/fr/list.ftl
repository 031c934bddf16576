### French. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
