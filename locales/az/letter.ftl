## The greeting

greeting = Salam!
greeting-name = Salam, { $given }!

## Who I am

who-name = Mənim adım { $name }.
who-stranger = Biz bir-birimizi tanımırıq.
who-year = Doğulduğum il: { $year }.
who-school = Mən hələ məktəbə gedirəm.
who-student = Mən universitetdə oxuyuram.
who-retired = Mən artıq təqaüddəyəm və daha çox vaxtım var.
who-children = Mənim uşaqlarım var.
who-grandchildren = Mənim nəvələrim var.
who-translated = Mən sizin dilinizdə danışmıram, ona görə tərcümə olunmuş cümlələrin köməyi ilə yazıram.

## Why I write

why-learned = Adınızı bu yaxınlarda öyrəndim və sizə yazmaq istədim.
why-first = Bu, sizə ilk məktubumdur.
why-again = Sizə yenidən yazıram.
why-warmth = Ümid edirəm ki, bu məktub gününüzə bir az istilik gətirəcək.
why-life = Sizə öz həyatımdan bir az danışmaq istəyirəm.
why-like = Mən məktub yazmağı sevirəm.
why-far = Xoş söz uzaqdan da çatır.

## Where I live

place-town = Yaşadığım yerin adı { $town }.
place-country = Ölkəmin adı { $country }.
place-city = Mən böyük şəhərdə yaşayıram.
place-small = Mən kiçik şəhərdə yaşayıram.
place-village = Mən kənddə yaşayıram.
place-river = Evimin yaxınlığından çay axır.
place-sea = Mən dəniz kənarında yaşayıram.
place-mountains = Buradan dağlar görünür.
place-forest = Evimdən bir az aralıda meşə başlayır.
place-park = Yaxınlıqda park var, orada gəzməyi sevirəm.

## Weather and season

weather-spring = Bizdə indi yazdır.
weather-summer = Bizdə indi yaydır.
weather-autumn = Bizdə indi payızdır.
weather-winter = Bizdə indi qışdır.
weather-sun = Bu gün günəş parlayır.
weather-rain = Bu gün yağış yağır.
weather-snow = Qar yağıb, hər yer ağappaqdır.
weather-wind = Bu gün güclü külək əsir.
weather-hot = Bu günlər hava çox istidir.
weather-cold = Bu günlər hava çox soyuqdur.
weather-longer = Günlər uzanır.
weather-shorter = Günlər qısalır.
weather-leaves = Yarpaqlar saralır.

## Everyday

everyday-morning = Səhərim bir fincan qəhvə ilə başlayır.
everyday-window = Pəncərənin yanında oturub bu məktubu yazıram.
everyday-evening = Axşamlar bir stəkan çayla oturmağı sevirəm.
everyday-walk = Demək olar ki, hər gün gəzintiyə çıxıram.
everyday-bicycle = Tez-tez velosiped sürürəm.
everyday-garden = Kiçik bir bağım var.
everyday-balcony = Eyvanımda güllər bitir.
everyday-friends = Həftəsonu tez-tez dostlarımla görüşürəm.
everyday-quiet = Bu gün sakit bir gündür.

## Work

work-office = Mən ofisdə işləyirəm.
work-hands = Mən əllərimlə işləyirəm.
work-children = Mən uşaqlarla işləyirəm.
work-people = İşdə çoxlu insanla rastlaşıram.
work-home = Mən evdən işləyirəm.
work-like = Mən işimi sevirəm.
work-learn = Hazırda yeni bir şey öyrənirəm.

## Food

food-cook = Mən yemək bişirməyi sevirəm.
food-bake = Mən tort bişirməyi sevirəm.
food-dish = Bizdə sevilən bir yeməyin adı { $dish }.
food-bread = Təzə çörəyin qoxusunu sevirəm.
food-apples = Bu il alma çox oldu.
food-honey = Ən çox ballı çayı sevirəm.
food-soup = Soyuq günlərdə isti şorba bişirirəm.

## Animals

animals-cat = Mənim pişiyim var.
animals-dog = Mənim itim var.
animals-name = Ev heyvanımın adı { $pet }.
animals-feed = Pəncərəmə quşlar gəlir, mən də onlara yem verirəm.
animals-sing = Səhərlər quşların oxumasını eşidirəm.
animals-hedgehog = Bağımızda bir kirpi yaşayır.
animals-squirrel = Dünən parkda bir sincab gördüm.

## Nature

nature-forest = Mən meşədə gəzməyi sevirəm.
nature-flowers = İlk çiçəklər açılır.
nature-stars = Aydın gecələrdə bizdə çoxlu ulduz görünür.
nature-moon = Dünən ay böyük və parlaq idi.
nature-sea = Dənizi saatlarla dinləyə bilərəm.
nature-mushrooms = Payızda göbələk yığırıq.
nature-sunset = Dünən gün batımı çox gözəl idi.
nature-tree = Evimin qarşısında böyük, qoca bir ağac var.

## Books

books-read = Mən oxumağı sevirəm.
books-title = Hazırda “{ $book }” kitabını oxuyuram.
books-author = Ən sevdiyim yazıçı: { $author }.
books-childhood = Uşaqlıqdan sevdiyim kitablar var.
books-poems = Mən şeirləri sevirəm.
books-library = Tez-tez kitabxanaya gedirəm.

## Music

music-listen = Tez-tez musiqi dinləyirəm.
music-musician = Musiqisini çox sevdiyim sənətkar: { $musician }.
music-play = Musiqi alətində çalmağı öyrənirəm.
music-sing = Mən xorda oxuyuram.
music-songs = Mən köhnə mahnıları sevirəm.
music-dance = Mən rəqs etməyi sevirəm.

## Sport

sport-football = Mən futbola baxmağı sevirəm.
sport-team = Ən sevdiyim komanda: { $team }.
sport-run = Səhərlər qaçmağı sevirəm.
sport-swim = Mən üzməyi sevirəm.
sport-chess = Mən şahmat oynamağı sevirəm.
sport-hike = Mən dağlarda gəzməyi sevirəm.

## Memories

memories-summer = Uşaqlığımın yay günlərini xatırlamağı sevirəm.
memories-grandmother = Nənəmin mətbəxini tez-tez xatırlayıram.
memories-sea = Dənizi ilk dəfə gördüyüm günü xatırlayıram.
memories-teacher = İlk müəllimimi minnətdarlıqla xatırlayıram.
memories-snow = Uşaqlıqda ilk qarı gözləyirdim.
memories-tree = Uşaqlıqda ağaclara dırmaşmağı sevirdim.

## Questions

questions-read = Nə oxumağı sevirsiniz?
questions-music = Hansı musiqini sevirsiniz?
questions-season = Ən çox hansı fəsli sevirsiniz?
questions-animals = Heyvanları sevirsiniz?
questions-food = Uşaqlıqda nə yeməyi sevirdiniz?
questions-interests = Nə ilə maraqlanırsınız?
questions-topics = Məktubda nə haqqında oxumaq istərdiniz?
questions-draw = Şəkil çəkməyi sevirsiniz?
questions-chess = Şahmat oynayırsınız?
questions-answer = İstəsəniz, sizdən bir neçə sətir almağa sevinərəm.

## Encouragement

courage-think = Sizi düşünürəm.
courage-alone = Siz tək deyilsiniz.
courage-remember = Sizi unutmayıblar.
courage-strength = Sizə güc və səbir arzulayıram.
courage-joy = Sizə hər gün kiçik bir sevinc arzulayıram.
courage-calm = Sizə rahatlıq və qəlb dincliyi arzulayıram.
courage-warmth = Sizə ən isti salamlarımı göndərirəm.

## Holidays

holidays-new-year = Yeni iliniz mübarək!
holidays-year = Qoy yeni il sizə çoxlu yaxşılıq gətirsin.
holidays-christmas = Milad bayramınız mübarək!
holidays-easter = Pasxa bayramınız mübarək!
holidays-nowruz = Novruz bayramınız mübarək!
holidays-eid = Bayramınız mübarək!
holidays-spring-festival = Çin Yeni iliniz mübarək!
holidays-any = Sizə xoş bayram arzulayıram.
holidays-lights = Küçələrimiz işıqlarla bəzədilib.

## Birthday

birthday-happy = Ad gününüz mübarək!
birthday-best = Ad gününüzdə sizə ən xoş arzularımı çatdırıram.
birthday-today = Bu gün, ad gününüzdə sizi düşünürəm.
birthday-cake = Bu gün sizin şərəfinizə bir tikə tort yeyirəm.
birthday-year = Qoy yeni yaşınız sizə sevinc gətirsin.

## The end

closing-today = Bu günlük bu qədər.
closing-page = Səhifəm sona çatır.
closing-thanks = Məktubumu oxuduğunuz üçün təşəkkür edirəm.
closing-best = Sizə hər şeyin yaxşısını arzulayıram!
closing-hand = Əlinizi möhkəm sıxıram.
closing-regards = Ən səmimi salamlarla,
closing-name = { $name }
