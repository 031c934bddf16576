### Belarusian. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } чалавек
    [few] { $count } чалавекі
    [many] { $count } чалавек
   *[other] { $count } чалавека
}
