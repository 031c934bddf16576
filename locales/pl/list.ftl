### Polish. What each message is for stands in locales/en/list.ftl.

people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
