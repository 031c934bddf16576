## The greeting

greeting = 您好！
greeting-name = { $given }，您好！

## Who I am

who-name = 我叫{ $name }。
who-stranger = 我们素不相识。
who-year = 我出生于{ $year }年。
who-school = 我还在上学。
who-student = 我在大学读书。
who-retired = 我已经退休，时间比以前多了。
who-children = 我有孩子。
who-grandchildren = 我有孙辈了。
who-translated = 我不会说您的语言，所以借助翻译好的句子来写信。

## Why I write

why-learned = 我不久前知道了您的名字，就想给您写信。
why-first = 这是我写给您的第一封信。
why-again = 我又给您写信了。
why-warmth = 希望这封信给您的一天带来一点温暖。
why-life = 我想跟您讲讲我的生活。
why-like = 我喜欢写信。
why-far = 温暖的话语能传得很远。

## Where I live

place-town = 我住的地方叫{ $town }。
place-country = 我的国家是{ $country }。
place-city = 我住在一座大城市。
place-small = 我住在一座小城。
place-village = 我住在一个村子里。
place-river = 我家附近有一条河。
place-sea = 我住在海边。
place-mountains = 从这里可以看见山。
place-forest = 离我家不远就是森林。
place-park = 附近有个公园，我喜欢去那里散步。

## Weather and season

weather-spring = 我们这里现在是春天。
weather-summer = 我们这里现在是夏天。
weather-autumn = 我们这里现在是秋天。
weather-winter = 我们这里现在是冬天。
weather-sun = 今天阳光很好。
weather-rain = 今天下雨。
weather-snow = 下雪了，到处一片洁白。
weather-wind = 今天风很大。
weather-hot = 这几天很热。
weather-cold = 这几天很冷。
weather-longer = 白天越来越长了。
weather-shorter = 白天越来越短了。
weather-leaves = 树叶渐渐变黄了。

## Everyday

everyday-morning = 我的早晨从一杯咖啡开始。
everyday-window = 我坐在窗边写这封信。
everyday-evening = 晚上我喜欢坐下来喝杯茶。
everyday-walk = 我几乎每天都去散步。
everyday-bicycle = 我经常骑自行车。
everyday-garden = 我有一个小花园。
everyday-balcony = 我家阳台上种着花。
everyday-friends = 周末我常和朋友见面。
everyday-quiet = 今天是平静的一天。

## Work

work-office = 我在办公室工作。
work-hands = 我靠双手干活。
work-children = 我的工作是和孩子打交道。
work-people = 我在工作中会遇到很多人。
work-home = 我在家里工作。
work-like = 我喜欢我的工作。
work-learn = 我最近在学新的东西。

## Food

food-cook = 我喜欢做饭。
food-bake = 我喜欢烤蛋糕。
food-dish = 我们这里有一道大家爱吃的菜，叫{ $dish }。
food-bread = 我喜欢刚出炉的面包的香味。
food-apples = 今年苹果结得很多。
food-honey = 我最喜欢加蜂蜜的茶。
food-soup = 天冷的时候，我会煮一锅热汤。

## Animals

animals-cat = 我养了一只猫。
animals-dog = 我养了一条狗。
animals-name = 我的宠物叫{ $pet }。
animals-feed = 有小鸟飞到我的窗前，我就喂它们。
animals-sing = 早晨我能听见鸟儿唱歌。
animals-hedgehog = 我们的花园里住着一只刺猬。
animals-squirrel = 昨天我在公园里看见一只松鼠。

## Nature

nature-forest = 我喜欢在森林里散步。
nature-flowers = 最早的花开了。
nature-stars = 晴朗的夜晚，我们这里能看见很多星星。
nature-moon = 昨晚的月亮又大又亮。
nature-sea = 我可以听海听上几个小时。
nature-mushrooms = 秋天我们去采蘑菇。
nature-sunset = 昨天的日落非常美。
nature-tree = 我家门前有一棵高大的老树。

## Books

books-read = 我喜欢读书。
books-title = 我最近在读《{ $book }》这本书。
books-author = 我最喜欢的作家是{ $author }。
books-childhood = 有些书我从小就喜欢。
books-poems = 我喜欢诗歌。
books-library = 我常去图书馆。

## Music

music-listen = 我常听音乐。
music-musician = 我很喜欢{ $musician }的音乐。
music-play = 我在学一种乐器。
music-sing = 我在合唱团唱歌。
music-songs = 我喜欢老歌。
music-dance = 我喜欢跳舞。

## Sport

sport-football = 我喜欢看足球。
sport-team = 我最喜欢的球队是{ $team }。
sport-run = 我喜欢早晨跑步。
sport-swim = 我喜欢游泳。
sport-chess = 我喜欢下棋。
sport-hike = 我喜欢到山里徒步。

## Memories

memories-summer = 我喜欢回忆童年的夏天。
memories-grandmother = 我常常想起奶奶的厨房。
memories-sea = 我记得第一次看见大海的那一天。
memories-teacher = 我怀着感激想起我的第一位老师。
memories-snow = 小时候，我总盼着第一场雪。
memories-tree = 小时候，我喜欢爬树。

## Questions

questions-read = 您喜欢读什么？
questions-music = 您喜欢什么音乐？
questions-season = 您最喜欢哪个季节？
questions-animals = 您喜欢动物吗？
questions-food = 您小时候爱吃什么？
questions-interests = 您对什么感兴趣？
questions-topics = 您希望在信里读到什么？
questions-draw = 您喜欢画画吗？
questions-chess = 您下棋吗？
questions-answer = 如果您愿意，能收到您的几行字，我会很高兴。

## Encouragement

courage-think = 我惦记着您。
courage-alone = 您并不孤单。
courage-remember = 大家记得您。
courage-strength = 愿您有力量，有耐心。
courage-joy = 愿您每天都有一点小小的快乐。
courage-calm = 愿您心里平静安宁。
courage-warmth = 送上满满的温暖。

## Holidays

holidays-new-year = 新年快乐！
holidays-year = 愿新的一年给您带来许多美好。
holidays-christmas = 圣诞快乐！
holidays-easter = 复活节快乐！
holidays-nowruz = 诺鲁孜节快乐！
holidays-eid = 尔德节快乐！
holidays-spring-festival = 春节快乐！
holidays-any = 祝您节日愉快。
holidays-lights = 我们的街道挂满了彩灯。

## Birthday

birthday-happy = 生日快乐！
birthday-best = 在您生日之际，祝您一切都好。
birthday-today = 今天是您的生日，我想到了您。
birthday-cake = 今天我吃一块蛋糕，为您庆祝生日。
birthday-year = 愿新的一岁给您带来欢乐。

## The end

closing-today = 今天就写到这里。
closing-page = 这一页快写完了。
closing-thanks = 谢谢您读我的信。
closing-best = 祝您一切顺利！
closing-hand = 紧紧握您的手。
closing-regards = 致以温暖的问候
closing-name = { $name }
