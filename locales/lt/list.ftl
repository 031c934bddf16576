### Lithuanian. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } žmogus
    [few] { $count } žmonės
   *[other] { $count } žmonių
}
