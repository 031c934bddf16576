### The words of the letter composer: it opens over a page, puts a letter together, prints it and its envelope. Its readers
### may be old, hold a telephone, and write such a letter for the first time. Use plain words, and the formal address.

## The first screen

# The heading of the dialog. At most 30 characters.
title = Write a letter

# Its purpose, in a sentence.
intro = Choose sentences in your language. The letter contains the same sentences in the language that you choose for it.

# A warning.
read-by-others = Your letter is read by others before it arrives.

# A warning. The case is the criminal case; officials are all people of the state, such as judges and guards.
leave-out = Write nothing about the case, politics, war, officials, other prisoners or health.

# A warning.
# $places (String) - the countries, as grammar.toml names them, with commas between them
risk = Legal risk: { $places }. There, the publisher or somebody it links to is outlawed, or helping the prisoner is a risk. Writing from there may be a risk for you.

# About privacy.
nothing-stored = Nothing is sent and nothing is stored. When you leave this page, the text is gone.

# A button.
start = Begin

# A button. At most 15 characters.
close = Close

## About the writer

# The label of a choice.
letter-language = Language of the letter

# The label of a choice of three: the form of the sentences depends on it.
writer = I am

# One of the three.
writer-male = a man

# One of the three.
writer-female = a woman

# One of the three.
writer-other = I would rather not say

## Putting the letter together

# Small, before the prisoner's name, in the same line. The name is not declined: where a preposition would need a case, “Recipient:”.
heading-letter = Letter to

# The heading over the sentences to choose from.
sentences = Sentences

# The label of a choice: the subject of the sentences.
about = Subject

# The heading over the chosen ones.
letter = Your letter

# Where no sentence is chosen yet.
letter-empty = Your letter is still empty. Choose a first sentence.

# A button beside a sentence. At most 15 characters.
add = Add

# A button beside a chosen sentence. At most 15 characters.
remove = Remove

# A button: a chosen sentence goes one place up.
up = Move up

# A button: a chosen sentence goes one place down.
down = Move down

# A button. At most 15 characters.
undo = Undo

# A button: repeats the step that was undone. At most 15 characters.
redo = Redo

# Said by a screen reader after a sentence was moved.
# $place (String) - a number
# $number (String) - a number
moved = Position { $place } of { $number }

# Said by a screen reader after a sentence was added.
added = Added to the letter.

# Said by a screen reader after a sentence was removed.
removed = Removed from the letter.

# The label of a text field.
own-words = Your own words

# Below that field.
# $language (String) - the name of a language, as it stands alone
own-words-hint = These words are not translated. Write them in the language of the letter: { $language }.

# A mark beside own words in the letter. At most 25 characters.
not-translated = Not translated

# Over the publisher's rules.
rules = Rules for letters

# Over the prisoner's interests, as on the card.
interests = A letter may be about

## Filling in a gap
##
## The label of a text field: a word or two.

# The writer's first name.
gap-name = My first name

# A year.
gap-year = The year of my birth

# A town or village.
gap-town = My town or village

# A country.
gap-country = My country

# The name of a dish.
gap-dish = The name of a dish

# The name of an animal.
gap-pet = My pet’s name

# The title of a book.
gap-book = The title of a book

# The name of a writer.
gap-author = The name of a writer

# The name of a musician or band.
gap-musician = The name of a musician

# The name of a team.
gap-team = The name of a team

# The label of a second field: a sentence.
in-latin = In the letter, write it in Latin letters.

# The label of a second field: a sentence.
in-cyrillic = In the letter, write it in Cyrillic letters.

# The label of a second field: a sentence.
in-arabic = In the letter, write it in Arabic script.

# The label of a second field: a sentence.
in-chinese = In the letter, write it in Chinese characters.

# Below a field: help for a writer who does not know these letters.
other-script = You may find the name in an encyclopedia in that language. Or remove the sentence: the letter is complete without it.

# Where a field of a chosen sentence is empty.
fill-in = Fill in what is missing.

## Subjects of sentences
##
## Headings of groups of sentences: a word or two.

topic-greeting = Greeting
topic-who = Who I am
topic-why = Why I write
topic-place = Where I live
topic-weather = Weather and season
topic-everyday = Everyday life
topic-work = Work
topic-food = Food
topic-animals = Animals
topic-nature = Nature
topic-books = Books
topic-music = Music
topic-sport = Sport
topic-memories = Memories
topic-questions = Questions
topic-courage = Encouragement
topic-holidays = Holidays
topic-birthday = Birthday
topic-closing = The end

## Length

# $number (String) - a number
characters = Characters: { $number }

# $number (String) - a number
pages = Pages: { $number }

# The limit of a service.
# $service (String) - its name
# $limit (String) - a number
limit = { $service }: at most { $limit } characters

# Where the letter is longer.
# $service (String) - its name
# $number (String) - a number
too-long = Too long for { $service }, by this many characters: { $number }

## Taking the letter away

# A button to the next screen, with all ways to send the letter. At most 25 characters.
send = Print or send

# A button to the screen before. At most 30 characters.
back = Back to the letter

# A button.
copy = Copy the letter

# Said where it was copied.
copied = The letter is copied.

# Said where a letter or an address could not be copied.
copy-failed = Copying did not work here. The text is selected: press Ctrl+C (on a Mac, ⌘C) or choose Copy from the menu.

# A button.
copy-address = Copy the address

# Said where it was copied.
address-copied = The address is copied.

# A button.
print = Print the letter

# A button.
save = Save as a text file

# Where the browser or the page does not let it print.
cannot-print = Printing is not possible here. Copy the letter, or save it as a text file.

# A heading, over the two ways: by post, or through a letter service.
ways = How will you send it?

# The heading over letter services on the internet.
services = Send it through a letter service

# The first step of three: links to the services follow.
service-open = Open the page of the service:

# The second step of three: a button follows.
service-address = Copy the address and paste it there.

# The third step of three: a button follows.
service-letter = Come back here, copy the letter, and paste it there.

# The heading over paper, printed by oneself.
by-post = Send it by post

# The label of a choice of formats.
paper = Paper

# The label of a field: a date is printed over the letter.
date = Date of the letter

# On each printed page.
# $page (String) - a number
# $pages (String) - a number
page-number = Page { $page } of { $pages }

## The envelope

# The heading.
envelope = The envelope

# The label of a choice of formats.
envelope-size = Size of the envelope

# One of the formats: the address on a sheet of paper, to be cut out and glued on.
envelope-label = Label to cut out and glue on (A4)

# One of the formats: a sheet of paper that becomes an envelope.
envelope-sheet = Sheet to fold (A4)

# A heading: the sender's address.
sender = Sender

# Below it.
sender-forgotten = The sender’s address is only printed. It is not stored.

# The label of a field.
sender-name = First and last name

# The label of a field.
sender-street = Street and number

# The label of a field.
sender-town = Postcode and town

# The label of a field.
sender-country = Country

# The label of a field.
sender-birth = Year of birth

# Below that field.
sender-birth-hint = Only where the letter service or the prison asks for it.

# The label of a field. It stands before the number at the bottom of a printed letter, too: as on the card, if a prison reads it
# without offence.
prisoner-number = Prisoner number

# Below that field.
number-hint = Only where the publisher or the letter service gives one.

# A button.
print-envelope = Print the envelope

# Beside that button.
print-hint = Print at 100 %, without “fit to page”.

# The last step.
post-it = Put the letter into the envelope, stick enough stamps on it, and post it.

# Beside a line on the printed sheet: one word or two.
cut-here = Cut here

# Beside a line on the printed sheet: one word or two.
fold-here = Fold here

# On the printed sheet, in the corner of the envelope: one word.
stamp = Stamp

## Where it does not work

# Where the words of a language did not come.
language-failed = This language could not be loaded. Try again.
