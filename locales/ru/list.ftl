### Russian. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
