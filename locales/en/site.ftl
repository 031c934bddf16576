### The words of the site that `prisoner-card build` makes, around the cards.

# The title of a person's page: the name.
# $name (String) - the person
person-title = { $name }: the case, and how to write

# The same where no letters can be sent.
# $name (String) - the person
person-title-without-letters = { $name }: the case

# A name in a list, where it comes in parts: the family name, then the others.
# $family (String) - the family name
# $others (String) - the other names
listed-name = { $family }, { $others }

# Link to the list of people.
all-people = All people

# The name of the links to other languages, for screen readers.
languages = Languages

# Over the field.
find = Find a person

# The number of people who are shown, of all.
# $shown (String) - the number of people who are shown
# $all (String) - the number of all
shown = Shown: { $shown } of { $all }

# Where the field's words fit nobody.
nobody-found = Nobody found. Try a part of the name, or the name in another alphabet.

# Where the feed has nobody.
nobody = There is nobody in this feed at present.

# The title of a page whose person was withdrawn.
withdrawn-title = Profile withdrawn

# Heading over the snippet for partners.
embed = Put this card on your page

# The place for it.
embed-how = Paste this where the card should stand. The card keeps itself up to date.

# The use of the frame below.
embed-frame = Where scripts are not allowed, paste this frame. Without its last line it works, too, at a fixed height.

# Link to the page that makes other snippets.
embed-more = Other sizes, editors and languages

# In a frame: link to the person's page.
whole-page = Open the whole page

# In a frame, over the address of a link that the page around it forbids to open.
link-shut = This link cannot be opened from here. Its address:

# The feed's date; without the full stop.
# $date (String) - a date alone
made-from = This page was made from the feed of { $date }

# Link to the feed.
feed = Feed for programs

# The promise of the pages to their readers.
no-trace = These pages set no cookies and do not count visitors.

# Where a link leads nowhere.
not-found = There is no page here
