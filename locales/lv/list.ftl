### Latvian. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [zero] { $count } cilvēku
    [one] { $count } cilvēks
   *[other] { $count } cilvēki
}
