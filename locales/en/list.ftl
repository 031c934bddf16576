### The words of the list of people.

# The number of people who are shown.
# $count (Number) - the number
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

# The name of the list, for screen readers: at most 40 characters.
label = People

# Where the list has nobody: a sentence.
nobody = There is nobody in this list at present.

## Search and filters

# Over the field.
search = Find a person

# Where the field’s words fit nobody.
nobody-found = Nobody found. Try a part of the name, or the name in another alphabet.

# The button that opens the filters: one or two words.
filters = Filters

# A button that takes all filters back: at most 30 characters.
clear = Clear filters

# Over the choices below: one to three words each.

country = Country
since = Held since
recognition = Recognition
letters-in = Language of letters

# The choice that lets everybody through: one word.
any = Any

# Findings, in the choice: one or two words each.

recognised = Political prisoner
under-review = Under review
not-recognised = Not recognised

## A person

# Since when the person is held. The date stands in no case, so a colon may be better: Arrest: 4 February 2022.
# $date (String) - a date alone: 4 February 2022, February 2022, 2022
held-since = Held since { $date }

# In a list of birthdays.
# $date (String) - a day without its year: 4 February
birthday = Birthday: { $date }

# A button over the card of one person: at most 30 characters.
back = Back to the list
