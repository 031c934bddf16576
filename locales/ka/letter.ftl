## The greeting

greeting = გამარჯობა!
greeting-name = გამარჯობა, { $given }!

## Who I am

who-name = მე მქვია { $name }.
who-stranger = ჩვენ ერთმანეთს არ ვიცნობთ.
who-year = ჩემი დაბადების წელია { $year }.
who-school = ჯერ კიდევ სკოლაში დავდივარ.
who-student = უნივერსიტეტში ვსწავლობ.
who-retired = უკვე პენსიაზე ვარ და მეტი დრო მაქვს.
who-children = შვილები მყავს.
who-grandchildren = შვილიშვილები მყავს.
who-translated = თქვენს ენაზე არ ვლაპარაკობ, ამიტომ ნათარგმნი წინადადებების დახმარებით ვწერ.

## Why I write

why-learned = ახლახან გავიგე თქვენი სახელი და მომინდა თქვენთვის მიმეწერა.
why-first = ეს ჩემი პირველი წერილია თქვენთვის.
why-again = ისევ გწერთ.
why-warmth = იმედი მაქვს, ეს წერილი თქვენს დღეს ცოტა სითბოს მოუტანს.
why-life = მინდა, ცოტა რამ მოგიყვეთ ჩემს ცხოვრებაზე.
why-like = მიყვარს წერილების წერა.
why-far = კეთილი სიტყვა შორიდანაც აღწევს.

## Where I live

place-town = ადგილს, სადაც ვცხოვრობ, ჰქვია { $town }.
place-country = ჩემი ქვეყანაა { $country }.
place-city = დიდ ქალაქში ვცხოვრობ.
place-small = პატარა ქალაქში ვცხოვრობ.
place-village = სოფელში ვცხოვრობ.
place-river = ჩემს სახლთან ახლოს მდინარე მიედინება.
place-sea = ზღვის პირას ვცხოვრობ.
place-mountains = აქედან მთები ჩანს.
place-forest = ჩემი სახლიდან არც ისე შორს ტყე იწყება.
place-park = ახლოს პარკია, სადაც სეირნობა მიყვარს.

## Weather and season

weather-spring = ჩვენთან ახლა გაზაფხულია.
weather-summer = ჩვენთან ახლა ზაფხულია.
weather-autumn = ჩვენთან ახლა შემოდგომაა.
weather-winter = ჩვენთან ახლა ზამთარია.
weather-sun = დღეს მზე ანათებს.
weather-rain = დღეს წვიმს.
weather-snow = თოვლი მოვიდა და ყველაფერი თეთრია.
weather-wind = დღეს ძლიერი ქარია.
weather-hot = ამ დღეებში ძალიან ცხელა.
weather-cold = ამ დღეებში ძალიან ცივა.
weather-longer = დღეები იზრდება.
weather-shorter = დღეები მოკლდება.
weather-leaves = ფოთლები ყვითლდება.

## Everyday

everyday-morning = ჩემი დილა ერთი ფინჯანი ყავით იწყება.
everyday-window = ფანჯარასთან ვზივარ და ამ წერილს ვწერ.
everyday-evening = საღამოობით ჩაის სმა მიყვარს.
everyday-walk = თითქმის ყოველდღე ვსეირნობ.
everyday-bicycle = ხშირად დავდივარ ველოსიპედით.
everyday-garden = პატარა ბაღი მაქვს.
everyday-balcony = ჩემს აივანზე ყვავილები იზრდება.
everyday-friends = შაბათ-კვირას ხშირად ვხვდები მეგობრებს.
everyday-quiet = დღეს წყნარი დღეა.

## Work

work-office = ოფისში ვმუშაობ.
work-hands = ხელებით ვმუშაობ.
work-children = ბავშვებთან ვმუშაობ.
work-people = სამსახურში ბევრ ადამიანს ვხვდები.
work-home = სახლიდან ვმუშაობ.
work-like = მიყვარს ჩემი საქმე.
work-learn = ახლა რაღაც ახალს ვსწავლობ.

## Food

food-cook = მიყვარს საჭმლის მომზადება.
food-bake = მიყვარს ნამცხვრების გამოცხობა.
food-dish = კერძს, რომელიც ჩვენთან უყვართ, ჰქვია { $dish }.
food-bread = მიყვარს ახალი პურის სუნი.
food-apples = წელს ბევრი ვაშლი იყო.
food-honey = ყველაზე მეტად თაფლიანი ჩაი მიყვარს.
food-soup = ცივ დღეებში ცხელ სუპს ვამზადებ.

## Animals

animals-cat = კატა მყავს.
animals-dog = ძაღლი მყავს.
animals-name = ჩემს ცხოველს ჰქვია { $pet }.
animals-feed = ჩემს ფანჯარასთან ჩიტები მოფრინავენ და მე მათ საჭმელს ვაძლევ.
animals-sing = დილით ჩიტების გალობა მესმის.
animals-hedgehog = ჩვენს ბაღში ზღარბი ცხოვრობს.
animals-squirrel = გუშინ პარკში ციყვი დავინახე.

## Nature

nature-forest = მიყვარს ტყეში სეირნობა.
nature-flowers = პირველი ყვავილები ამოდის.
nature-stars = მოწმენდილ ღამეებში ჩვენთან ბევრი ვარსკვლავი ჩანს.
nature-moon = გუშინ მთვარე დიდი და კაშკაშა იყო.
nature-sea = შემიძლია საათობით ვუსმინო ზღვას.
nature-mushrooms = შემოდგომაზე სოკოს ვაგროვებთ.
nature-sunset = გუშინ ძალიან ლამაზი მზის ჩასვლა იყო.
nature-tree = ჩემი სახლის წინ დიდი ბებერი ხე დგას.

## Books

books-read = კითხვა მიყვარს.
books-title = ახლა ვკითხულობ წიგნს „{ $book }“.
books-author = ჩემი საყვარელი მწერალია { $author }.
books-childhood = არის წიგნები, რომლებიც ბავშვობიდან მიყვარს.
books-poems = ლექსები მიყვარს.
books-library = ხშირად დავდივარ ბიბლიოთეკაში.

## Music

music-listen = ხშირად ვუსმენ მუსიკას.
music-musician = ძალიან მომწონს ეს მუსიკა: { $musician }.
music-play = საკრავზე დაკვრას ვსწავლობ.
music-sing = გუნდში ვმღერი.
music-songs = ძველი სიმღერები მიყვარს.
music-dance = ცეკვა მიყვარს.

## Sport

sport-football = მიყვარს ფეხბურთის ყურება.
sport-team = ჩემი საყვარელი გუნდია { $team }.
sport-run = მიყვარს დილით სირბილი.
sport-swim = ცურვა მიყვარს.
sport-chess = მიყვარს ჭადრაკის თამაში.
sport-hike = მიყვარს მთაში სიარული.

## Memories

memories-summer = მიყვარს ბავშვობის ზაფხულების გახსენება.
memories-grandmother = ხშირად მახსენდება ბებიაჩემის სამზარეულო.
memories-sea = მახსოვს დღე, როცა პირველად ვნახე ზღვა.
memories-teacher = მადლიერებით ვიხსენებ ჩემს პირველ მასწავლებელს.
memories-snow = ბავშვობაში პირველ თოვლს ველოდი.
memories-tree = ბავშვობაში ხეებზე ცოცვა მიყვარდა.

## Questions

questions-read = რისი კითხვა გიყვართ?
questions-music = როგორი მუსიკა გიყვართ?
questions-season = წელიწადის რომელი დრო გიყვართ ყველაზე მეტად?
questions-animals = გიყვართ ცხოველები?
questions-food = რისი ჭამა გიყვარდათ ბავშვობაში?
questions-interests = რა გაინტერესებთ?
questions-topics = რის შესახებ წაიკითხავდით სიამოვნებით წერილში?
questions-draw = გიყვართ ხატვა?
questions-chess = თამაშობთ ჭადრაკს?
questions-answer = თუ მოგესურვებათ, თქვენი რამდენიმე სტრიქონი გამახარებს.

## Encouragement

courage-think = თქვენზე ვფიქრობ.
courage-alone = თქვენ მარტო არ ხართ.
courage-remember = ადამიანებს ახსოვხართ.
courage-strength = გისურვებთ ძალასა და მოთმინებას.
courage-joy = გისურვებთ პატარა სიხარულს ყოველდღე.
courage-calm = გისურვებთ სიმშვიდეს.
courage-warmth = გიგზავნით ბევრ სითბოს.

## Holidays

holidays-new-year = გილოცავთ ახალ წელს!
holidays-year = ახალმა წელმა ბევრი სიკეთე მოგიტანოთ.
holidays-christmas = გილოცავთ შობას!
holidays-easter = გილოცავთ აღდგომას!
holidays-nowruz = გილოცავთ ნოვრუზს!
holidays-eid = გილოცავთ ბაირამს!
holidays-spring-festival = გილოცავთ ჩინურ ახალ წელს!
holidays-any = გისურვებთ კარგ დღესასწაულს.
holidays-lights = ჩვენი ქუჩები სინათლეებით არის მორთული.

## Birthday

birthday-happy = გილოცავთ დაბადების დღეს!
birthday-best = დაბადების დღეს ყოველივე საუკეთესოს გისურვებთ.
birthday-today = დღეს, თქვენს დაბადების დღეს, თქვენზე ვფიქრობ.
birthday-cake = დღეს თქვენს საპატივცემულოდ ტორტის ნაჭერს ვჭამ.
birthday-year = სიცოცხლის ახალმა წელმა სიხარული მოგიტანოთ.

## The end

closing-today = დღეისთვის სულ ესაა.
closing-page = ჩემი ფურცელი მთავრდება.
closing-thanks = მადლობა, რომ ჩემი წერილი წაიკითხეთ.
closing-best = ყოველივე საუკეთესოს გისურვებთ!
closing-hand = ხელს მაგრად გართმევთ.
closing-regards = თბილი სალამით,
closing-name = { $name }
