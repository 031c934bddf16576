## The greeting

greeting = Merhaba!
greeting-name = Merhaba { $given }!

## Who I am

who-name = Benim adım { $name }.
who-stranger = Birbirimizi tanımıyoruz.
who-year = Doğum yılım { $year }.
who-school = Hâlâ okula gidiyorum.
who-student = Üniversitede okuyorum.
who-retired = Artık emekliyim ve daha çok vaktim var.
who-children = Çocuklarım var.
who-grandchildren = Torunlarım var.
who-translated = Sizin dilinizi bilmiyorum, bu yüzden çevrilmiş cümlelerin yardımıyla yazıyorum.

## Why I write

why-learned = Adınızı kısa süre önce öğrendim ve size yazmak istedim.
why-first = Bu, size ilk mektubum.
why-again = Size yeniden yazıyorum.
why-warmth = Umarım bu mektup gününüze biraz sıcaklık katar.
why-life = Size biraz kendi hayatımdan söz etmek isterim.
why-like = Mektup yazmayı severim.
why-far = Güzel bir söz uzaktan da ulaşır.

## Where I live

place-town = Yaşadığım yerin adı { $town }.
place-country = Ülkemin adı { $country }.
place-city = Büyük bir şehirde yaşıyorum.
place-small = Küçük bir şehirde yaşıyorum.
place-village = Bir köyde yaşıyorum.
place-river = Evimin yakınından bir nehir geçiyor.
place-sea = Deniz kenarında yaşıyorum.
place-mountains = Buradan dağlar görünüyor.
place-forest = Evimin biraz ötesinde orman başlıyor.
place-park = Yakında bir park var, orada yürümeyi severim.

## Weather and season

weather-spring = Burada şimdi ilkbahar.
weather-summer = Burada şimdi yaz.
weather-autumn = Burada şimdi sonbahar.
weather-winter = Burada şimdi kış.
weather-sun = Bugün güneş parlıyor.
weather-rain = Bugün yağmur yağıyor.
weather-snow = Kar yağdı, her yer bembeyaz.
weather-wind = Bugün sert bir rüzgâr esiyor.
weather-hot = Bugünlerde hava çok sıcak.
weather-cold = Bugünlerde hava çok soğuk.
weather-longer = Günler uzuyor.
weather-shorter = Günler kısalıyor.
weather-leaves = Yapraklar sararıyor.

## Everyday

everyday-morning = Sabahım bir fincan kahveyle başlar.
everyday-window = Pencerenin kenarında oturmuş bu mektubu yazıyorum.
everyday-evening = Akşamları bir bardak çayla oturmayı severim.
everyday-walk = Neredeyse her gün yürüyüşe çıkarım.
everyday-bicycle = Sık sık bisiklete binerim.
everyday-garden = Küçük bir bahçem var.
everyday-balcony = Balkonumda çiçekler büyüyor.
everyday-friends = Hafta sonları çoğu zaman arkadaşlarımla buluşurum.
everyday-quiet = Bugün sakin bir gün.

## Work

work-office = Bir ofiste çalışıyorum.
work-hands = Ellerimle çalışıyorum.
work-children = Çocuklarla çalışıyorum.
work-people = İşimde birçok insanla karşılaşıyorum.
work-home = Evden çalışıyorum.
work-like = İşimi seviyorum.
work-learn = Şu sıralar yeni bir şey öğreniyorum.

## Food

food-cook = Yemek yapmayı severim.
food-bake = Kek yapmayı severim.
food-dish = Bizim burada sevilen bir yemeğin adı { $dish }.
food-bread = Taze ekmek kokusunu severim.
food-apples = Bu yıl çok elma oldu.
food-honey = En çok ballı çayı severim.
food-soup = Soğuk günlerde sıcak bir çorba yaparım.

## Animals

animals-cat = Bir kedim var.
animals-dog = Bir köpeğim var.
animals-name = Evcil hayvanımın adı { $pet }.
animals-feed = Pencereme kuşlar geliyor, onlara yem veriyorum.
animals-sing = Sabahları kuşların ötüşünü duyuyorum.
animals-hedgehog = Bahçemizde bir kirpi yaşıyor.
animals-squirrel = Dün parkta bir sincap gördüm.

## Nature

nature-forest = Ormanda yürümeyi severim.
nature-flowers = İlk çiçekler açıyor.
nature-stars = Açık gecelerde burada çok yıldız görünür.
nature-moon = Dün ay büyük ve parlaktı.
nature-sea = Denizi saatlerce dinleyebilirim.
nature-mushrooms = Sonbaharda mantar toplarız.
nature-sunset = Dün gün batımı çok güzeldi.
nature-tree = Evimin önünde büyük, yaşlı bir ağaç var.

## Books

books-read = Okumayı severim.
books-title = Şu sıralar “{ $book }” adlı kitabı okuyorum.
books-author = En sevdiğim yazar { $author }.
books-childhood = Çocukluğumdan beri sevdiğim kitaplar var.
books-poems = Şiir severim.
books-library = Sık sık kütüphaneye giderim.

## Music

music-listen = Sık sık müzik dinlerim.
music-musician = Müziğini çok sevdiğim bir isim: { $musician }.
music-play = Bir enstrüman çalmayı öğreniyorum.
music-sing = Bir koroda şarkı söylüyorum.
music-songs = Eski şarkıları severim.
music-dance = Dans etmeyi severim.

## Sport

sport-football = Futbol izlemeyi severim.
sport-team = En sevdiğim takım { $team }.
sport-run = Sabahları koşmayı severim.
sport-swim = Yüzmeyi severim.
sport-chess = Satranç oynamayı severim.
sport-hike = Doğa yürüyüşü yapmayı severim.

## Memories

memories-summer = Çocukluğumun yazlarını hatırlamayı severim.
memories-grandmother = Büyükannemin mutfağını sık sık düşünürüm.
memories-sea = Denizi ilk kez gördüğüm günü hatırlıyorum.
memories-teacher = İlk öğretmenimi minnetle hatırlıyorum.
memories-snow = Çocukken ilk karı beklerdim.
memories-tree = Çocukken ağaçlara tırmanmayı severdim.

## Questions

questions-read = Neler okumayı seversiniz?
questions-music = Hangi müzikleri seversiniz?
questions-season = En çok hangi mevsimi seversiniz?
questions-animals = Hayvanları sever misiniz?
questions-food = Çocukken ne yemeyi severdiniz?
questions-interests = Nelerle ilgilenirsiniz?
questions-topics = Bir mektupta ne hakkında okumak isterdiniz?
questions-draw = Resim yapmayı sever misiniz?
questions-chess = Satranç oynar mısınız?
questions-answer = Birkaç satır yazmak isterseniz sevinirim.

## Encouragement

courage-think = Sizi düşünüyorum.
courage-alone = Yalnız değilsiniz.
courage-remember = Unutulmadınız.
courage-strength = Size güç ve sabır diliyorum.
courage-joy = Size her gün küçük bir sevinç diliyorum.
courage-calm = Size huzur ve iç rahatlığı diliyorum.
courage-warmth = Size en sıcak selamlarımı gönderiyorum.

## Holidays

holidays-new-year = Yeni yılınız kutlu olsun!
holidays-year = Yeni yıl size pek çok güzellik getirsin.
holidays-christmas = Noeliniz kutlu olsun!
holidays-easter = Paskalyanız kutlu olsun!
holidays-nowruz = Nevruzunuz kutlu olsun!
holidays-eid = Bayramınız mübarek olsun!
holidays-spring-festival = Çin Yeni Yılınız kutlu olsun!
holidays-any = Size iyi bayramlar diliyorum.
holidays-lights = Sokaklarımız ışıklarla süslendi.

## Birthday

birthday-happy = Doğum gününüz kutlu olsun!
birthday-best = Doğum gününüzde size her şeyin en iyisini diliyorum.
birthday-today = Bugün, doğum gününüzde, sizi düşünüyorum.
birthday-cake = Bugün sizin onurunuza bir dilim pasta yiyorum.
birthday-year = Yeni yaşınız size sevinç getirsin.

## The end

closing-today = Bugünlük bu kadar.
closing-page = Sayfamın sonuna geliyorum.
closing-thanks = Mektubumu okuduğunuz için teşekkür ederim.
closing-best = Size her şeyin en iyisini diliyorum!
closing-hand = Elinizi içtenlikle sıkarım.
closing-regards = En içten selamlarımla,
closing-name = { $name }
