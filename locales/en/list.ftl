### The words of the list of people.

# How many people the list has.
# $count (Number) - how many
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
