### The sentences that a letter to a prisoner is put together from. The writer picks some; each stands by itself, so none
### leans on the one before it. The reader gets them in a language of these files, and the writer sees them in their own.
###
### Write as a kind stranger would to an adult: simple, warm, in the formal address (Russian «вы», Spanish «usted»).
###
### Letters are read by others before they arrive. No sentence is on the case, politics, war, officials, other prisoners
### or health, and none promises anything: not a next letter, not freedom.
###
### Each message may choose by $writer and $reader. They are male, female or other; word `other` without a gender. The
### best sentence needs no choice.
###
### A value that the writer fills in, such as { $town }, is a name as it stands in a dictionary: it is not declined. Have a
### word before it that takes the ending (“the city of { $town }”).

## The greeting
##
## First in a letter, on a line of its own.
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

# Where the feed does not state the name of the reader in this language.
greeting = Hello!

# In its place where it does. The name comes as a dictionary has it: a language with a vocative leaves it out, and has the
# other greeting here again.
# $given (String) - the reader's given name, as the feed has it
greeting-name = Hello, { $given }!

## Who I am
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

# $name (String) - the writer's first name
who-name = My name is { $name }.
who-stranger = We do not know each other.
# $year (String) - a year, in digits
who-year = I was born in { $year }.
who-school = I still go to school.
who-student = I am a student at a university.
who-retired = I am retired now and have more time.
who-children = I have children.
who-grandchildren = I have grandchildren.
# The letter may be in any language: it does not name it.
who-translated = I do not speak your language, so I am writing with the help of translated sentences.

## Why I write
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

why-learned = I learned your name not long ago and wanted to write to you.
why-first = This is my first letter to you.
why-again = I am writing to you again.
why-warmth = I hope that this letter brings a little warmth into your day.
why-life = I would like to tell you a little about my life.
why-like = I like to write letters.
why-far = A kind word travels far.

## Where I live
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

# $town (String) - the name of a town or village
place-town = The place where I live is called { $town }.
# $country (String) - the name of a country
place-country = My country is { $country }.
place-city = I live in a big city.
place-small = I live in a small town.
place-village = I live in a village.
place-river = A river flows close to my home.
place-sea = I live by the sea.
place-mountains = From here you can see the mountains.
place-forest = The forest begins not far from my house.
place-park = There is a park nearby, and I like to walk there.

## Weather and season
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

weather-spring = It is spring here now.
weather-summer = It is summer here now.
weather-autumn = It is autumn here now.
weather-winter = It is winter here now.
weather-sun = The sun is shining today.
weather-rain = It is raining today.
weather-snow = Snow has fallen, and everything is white.
weather-wind = A strong wind is blowing today.
weather-hot = It is very hot these days.
weather-cold = It is very cold these days.
weather-longer = The days are getting longer.
weather-shorter = The days are getting shorter.
weather-leaves = The leaves are turning yellow.

## Everyday
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

everyday-morning = My morning begins with a cup of coffee.
everyday-window = I am sitting at the window and writing this letter.
everyday-evening = In the evening I like to sit with a cup of tea.
everyday-walk = I go for a walk almost every day.
everyday-bicycle = I often ride a bicycle.
everyday-garden = I have a small garden.
everyday-balcony = Flowers grow on my balcony.
everyday-friends = At the weekend I often meet friends.
everyday-quiet = Today is a quiet day.

## Work
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

work-office = I work in an office.
# Any work that is done by hand: a craft, a building site.
work-hands = I work with my hands.
work-children = I work with children.
work-people = I meet many people at work.
work-home = I work from home.
work-like = I like my work.
work-learn = I am learning something new at the moment.

## Food
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

food-cook = I like to cook.
food-bake = I like to bake cakes.
# $dish (String) - the name of a dish, which is not translated
food-dish = A dish that people like here is called { $dish }.
food-bread = I like the smell of fresh bread.
food-apples = There were many apples this year.
food-honey = My favourite drink is tea with honey.
food-soup = On cold days I make a hot soup.

## Animals
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

animals-cat = I have a cat.
animals-dog = I have a dog.
# $pet (String) - the name of an animal
animals-name = My pet’s name is { $pet }.
animals-feed = Birds come to my window, and I feed them.
animals-sing = In the morning I hear the birds sing.
animals-hedgehog = A hedgehog lives in our garden.
animals-squirrel = Yesterday I saw a squirrel in the park.

## Nature
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

nature-forest = I like to walk in the forest.
nature-flowers = The first flowers are coming up.
nature-stars = On clear nights we see many stars.
nature-moon = The moon was big and bright yesterday.
nature-sea = I can listen to the sea for hours.
nature-mushrooms = In autumn we gather mushrooms.
nature-sunset = The sunset was very beautiful yesterday.
nature-tree = A big old tree stands in front of my house.

## Books
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

books-read = I like to read.
# $book (String) - the title of a book
books-title = I am reading the book “{ $book }” at the moment.
# $author (String) - the name of a writer
books-author = My favourite writer is { $author }.
books-childhood = There are books that I have loved since I was a child.
books-poems = I like poems.
books-library = I often go to the library.

## Music
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

music-listen = I often listen to music.
# $musician (String) - the name of a musician, a composer or a band
music-musician = I like the music of this musician very much: { $musician }.
music-play = I am learning to play an instrument.
music-sing = I sing in a choir.
music-songs = I like old songs.
music-dance = I like to dance.

## Sport
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

sport-football = I like to watch football.
# $team (String) - the name of a team
sport-team = My favourite team is { $team }.
sport-run = I like to run in the morning.
sport-swim = I like to swim.
sport-chess = I like to play chess.
sport-hike = I like to hike in the mountains.

## Memories
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

memories-summer = I like to remember the summers of my childhood.
memories-grandmother = I often think of my grandmother’s kitchen.
memories-sea = I remember the day when I first saw the sea.
memories-teacher = I remember my first teacher with gratitude.
memories-snow = As a child I waited for the first snow.
memories-tree = As a child I liked to climb trees.

## Questions
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

questions-read = What do you like to read?
questions-music = What music do you like?
questions-season = Which season do you like best?
questions-animals = Do you like animals?
questions-food = What did you like to eat as a child?
questions-interests = What are you interested in?
questions-topics = What would you like to read about in a letter?
questions-draw = Do you like to draw?
questions-chess = Do you play chess?
questions-answer = If you feel like it, I would be glad of a few lines from you.

## Encouragement
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

courage-think = I am thinking of you.
courage-alone = You are not alone.
courage-remember = You are not forgotten.
courage-strength = I wish you strength and patience.
courage-joy = I wish you a small joy every day.
courage-calm = I wish you calm and peace of mind.
courage-warmth = I am sending you a lot of warmth.

## Holidays
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

holidays-new-year = Happy New Year!
holidays-year = May the new year bring you much that is good.
holidays-christmas = Merry Christmas!
holidays-easter = Happy Easter!
holidays-nowruz = Happy Nowruz!
# For the Eid after Ramadan and for the Eid of sacrifice.
holidays-eid = Eid Mubarak!
# The Chinese New Year.
holidays-spring-festival = Happy Spring Festival!
holidays-any = I wish you a happy holiday.
holidays-lights = Our streets are decorated with lights.

## Birthday
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

birthday-happy = Happy birthday!
birthday-best = I wish you all the best for your birthday.
birthday-today = I am thinking of you today, on your birthday.
birthday-cake = I am eating a piece of cake in your honour today.
birthday-year = May the new year of your life bring you joy.

## The end
##
## $writer (String) - the writer's gender: male, female or other
## $reader (String) - the reader's gender: male, female or other

closing-today = That is all for today.
closing-page = My page is coming to an end.
closing-thanks = Thank you for reading my letter.
closing-best = All the best to you!
closing-hand = I shake your hand warmly.
# Above the writer's name.
closing-regards = With warm regards,
# The writer's name, below the letter.
# $name (String) - the writer's first name
closing-name = { $name }
