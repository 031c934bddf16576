## The greeting

greeting = 您好！
greeting-name = { $given }，您好！

## Who I am

who-name = 我叫{ $name }。
who-stranger = 我們素不相識。
who-year = 我出生於{ $year }年。
who-school = 我還在上學。
who-student = 我在大學讀書。
who-retired = 我已經退休，時間比以前多了。
who-children = 我有孩子。
who-grandchildren = 我有孫輩了。
who-translated = 我不會說您的語言，所以借助翻譯好的句子來寫信。

## Why I write

why-learned = 我不久前知道了您的名字，就想給您寫信。
why-first = 這是我寫給您的第一封信。
why-again = 我又給您寫信了。
why-warmth = 希望這封信給您的一天帶來一點溫暖。
why-life = 我想跟您講講我的生活。
why-like = 我喜歡寫信。
why-far = 溫暖的話語能傳得很遠。

## Where I live

place-town = 我住的地方叫{ $town }。
place-country = 我的國家是{ $country }。
place-city = 我住在一座大城市。
place-small = 我住在一座小城。
place-village = 我住在一個村子裡。
place-river = 我家附近有一條河。
place-sea = 我住在海邊。
place-mountains = 從這裡可以看見山。
place-forest = 離我家不遠就是森林。
place-park = 附近有個公園，我喜歡去那裡散步。

## Weather and season

weather-spring = 我們這裡現在是春天。
weather-summer = 我們這裡現在是夏天。
weather-autumn = 我們這裡現在是秋天。
weather-winter = 我們這裡現在是冬天。
weather-sun = 今天陽光很好。
weather-rain = 今天下雨。
weather-snow = 下雪了，到處一片潔白。
weather-wind = 今天風很大。
weather-hot = 這幾天很熱。
weather-cold = 這幾天很冷。
weather-longer = 白天越來越長了。
weather-shorter = 白天越來越短了。
weather-leaves = 樹葉漸漸變黃了。

## Everyday

everyday-morning = 我的早晨從一杯咖啡開始。
everyday-window = 我坐在窗邊寫這封信。
everyday-evening = 晚上我喜歡坐下來喝杯茶。
everyday-walk = 我幾乎每天都去散步。
everyday-bicycle = 我經常騎腳踏車。
everyday-garden = 我有一個小花園。
everyday-balcony = 我家陽台上種著花。
everyday-friends = 週末我常和朋友見面。
everyday-quiet = 今天是平靜的一天。

## Work

work-office = 我在辦公室工作。
work-hands = 我靠雙手工作。
work-children = 我的工作是和孩子打交道。
work-people = 我在工作中會遇到很多人。
work-home = 我在家裡工作。
work-like = 我喜歡我的工作。
work-learn = 我最近在學新的東西。

## Food

food-cook = 我喜歡做菜。
food-bake = 我喜歡烤蛋糕。
food-dish = 我們這裡有一道大家愛吃的菜，叫{ $dish }。
food-bread = 我喜歡剛出爐的麵包的香味。
food-apples = 今年蘋果結得很多。
food-honey = 我最喜歡加蜂蜜的茶。
food-soup = 天冷的時候，我會煮一鍋熱湯。

## Animals

animals-cat = 我養了一隻貓。
animals-dog = 我養了一隻狗。
animals-name = 我的寵物叫{ $pet }。
animals-feed = 有小鳥飛到我的窗前，我就餵它們。
animals-sing = 早晨我能聽見鳥兒唱歌。
animals-hedgehog = 我們的花園裡住著一隻刺蝟。
animals-squirrel = 昨天我在公園裡看見一隻松鼠。

## Nature

nature-forest = 我喜歡在森林裡散步。
nature-flowers = 最早的花開了。
nature-stars = 晴朗的夜晚，我們這裡能看見很多星星。
nature-moon = 昨晚的月亮又大又亮。
nature-sea = 我可以聽海聽上幾個小時。
nature-mushrooms = 秋天我們去採蘑菇。
nature-sunset = 昨天的日落非常美。
nature-tree = 我家門前有一棵高大的老樹。

## Books

books-read = 我喜歡讀書。
books-title = 我最近在讀《{ $book }》這本書。
books-author = 我最喜歡的作家是{ $author }。
books-childhood = 有些書我從小就喜歡。
books-poems = 我喜歡詩歌。
books-library = 我常去圖書館。

## Music

music-listen = 我常聽音樂。
music-musician = 我很喜歡{ $musician }的音樂。
music-play = 我在學一種樂器。
music-sing = 我在合唱團唱歌。
music-songs = 我喜歡老歌。
music-dance = 我喜歡跳舞。

## Sport

sport-football = 我喜歡看足球。
sport-team = 我最喜歡的球隊是{ $team }。
sport-run = 我喜歡早晨跑步。
sport-swim = 我喜歡游泳。
sport-chess = 我喜歡下棋。
sport-hike = 我喜歡到山裡健行。

## Memories

memories-summer = 我喜歡回憶童年的夏天。
memories-grandmother = 我常常想起奶奶的廚房。
memories-sea = 我記得第一次看見大海的那一天。
memories-teacher = 我懷著感激想起我的第一位老師。
memories-snow = 小時候，我總盼著第一場雪。
memories-tree = 小時候，我喜歡爬樹。

## Questions

questions-read = 您喜歡讀什麼？
questions-music = 您喜歡什麼音樂？
questions-season = 您最喜歡哪個季節？
questions-animals = 您喜歡動物嗎？
questions-food = 您小時候愛吃什麼？
questions-interests = 您對什麼感興趣？
questions-topics = 您希望在信裡讀到什麼？
questions-draw = 您喜歡畫畫嗎？
questions-chess = 您下棋嗎？
questions-answer = 如果您願意，能收到您的幾行字，我會很高興。

## Encouragement

courage-think = 我惦記著您。
courage-alone = 您並不孤單。
courage-remember = 大家記得您。
courage-strength = 願您有力量，有耐心。
courage-joy = 願您每天都有一點小小的快樂。
courage-calm = 願您心裡平靜安寧。
courage-warmth = 送上滿滿的溫暖。

## Holidays

holidays-new-year = 新年快樂！
holidays-year = 願新的一年給您帶來許多美好。
holidays-christmas = 聖誕快樂！
holidays-easter = 復活節快樂！
holidays-nowruz = 諾魯茲節快樂！
holidays-eid = 爾德節快樂！
holidays-spring-festival = 春節快樂！
holidays-any = 祝您節日愉快。
holidays-lights = 我們的街道掛滿了彩燈。

## Birthday

birthday-happy = 生日快樂！
birthday-best = 在您生日之際，祝您一切都好。
birthday-today = 今天是您的生日，我想到了您。
birthday-cake = 今天我吃一塊蛋糕，為您慶祝生日。
birthday-year = 願新的一歲給您帶來歡樂。

## The end

closing-today = 今天就寫到這裡。
closing-page = 這一頁快寫完了。
closing-thanks = 謝謝您讀我的信。
closing-best = 祝您一切順利！
closing-hand = 緊緊握您的手。
closing-regards = 致以溫暖的問候
closing-name = { $name }
