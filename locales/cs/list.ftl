### Czech. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } člověk
    [few] { $count } lidé
   *[other] { $count } lidí
}
