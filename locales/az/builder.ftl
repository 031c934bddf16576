### Azerbaijani. The purpose of each message is in locales/en/builder.ftl.

title = Səhifənizdə kart

lead = Şəxsi seçin, karta baxın, kodu kopyalayın. Seçiminiz bu səhifənin ünvanında qalır. Heç nə saxlanılmır və göndərilmir.

source = Lent

feed = Lentin ünvanı

feed-hint = Onu dərc edəndən soruşun. https:// ilə başlayır və adətən feed.json ilə bitir. Boşluqla ayrılmış bir neçə ünvan güzgü serverlərdir.

keys = Dərc edənin açıq açarı

keys-hint = ed25519: ilə başlayır. Onunla kart yalnız bu açarla imzalananı göstərir. Onu dərc edəndən lentin serverindən başqa yolla alın.

loading = Lent yüklənir…

loaded = Lentdə { $count } nəfər var.

trouble-address = Bu, ünvan deyil. Onu brauzerin ünvan sətrindən, https:// hissəsindən başlayaraq kopyalayın.

trouble-mixed = Bu ünvan http:// ilə başlayır, https səhifələrinə isə belə ünvanı yükləmək olmaz. https:// ilə yoxlayın və ya dərc edəndən soruşun.

trouble-closed = Serverdə bu fayl var, lakin başqa saytların onu oxumasına icazə verilmir. Bu sətri serveri idarə edənlərə göndərin: cavabda bu başlıq olmalıdır: Access-Control-Allow-Origin: *

trouble-redirect = Bu ünvan başqasına yönləndirir, kartlar isə ona keçmir. Onu yeni vərəqdə açın və orada görünən ünvanı kopyalayın.

trouble-unreachable = Bu ünvandan cavab yoxdur. Onu yeni vərəqdə açın: orada da heç nə görünmürsə, ünvan səhvdir və ya server işləmir. Orada açılırsa, ona bu səhifənin siyasəti icazə vermir.

trouble-late = Serverin cavabı 10 saniyədən çox çəkdi. Daha sonra yoxlayın və ya dərc edəndən güzgü server istəyin.

trouble-refused = Server { $status } xətası ilə cavab verir. Ünvanı hərf-hərf yoxlayın; ünvan doğrudursa, dərc edənə bildirin.

trouble-too-large = Bu lent kartın yüklədiyi 2 MB-dan böyükdür. Dərc edəndən həmin şəxsin öz lentini istəyin.

trouble-not-json = Bu, lent deyil, bəlkə də səhifənin ünvanıdır. Dərc edəndən lentin öz ünvanını istəyin.

trouble-not-a-feed = Bu, məlumat faylıdır, lakin kartlar üçün lent deyil. Dərc edən üçün: { $why }

trouble-signature = Bu lent bu açarla imzalanmayıb, ona görə də kart heç nə göstərməzdi. Açarı dərc edənin açarı ilə tutuşdurun. Dərc edən üçün: { $why }

trouble-other = Bu lentdən istifadə etmək olmur: { $why }

concern-expired = Bu lent bu tarixə kimi qüvvədə idi: { $date }. Kartlar bunu hər oxucuya bildirir. Dərc edəndən daha yenisini istəyin.

concern-old = Bu lent { $count } gün əvvəl buraxılıb. Dərc edəndən onun hələ yenilənib-yenilənmədiyini soruşun.

concern-no-sequence = Bu lentin buraxılışları nömrələnmir, ona görə də yenisinin yerinə köhnəsi göstərilsə, heç kim bunu görmür.

concern-no-id = Bu lentin id dəyəri yoxdur, ona görə də onun açarı eyni dərc edənin hər lenti üçün keçərli olar.

concern-nobody = Bu lentdə heç kim yoxdur.

concern-no-key = Açar olmadan lentin serverini ələ keçirən hər kəs səhifənizdəki ünvanları dəyişə bilər.

choices = Kart

person = Şəxs

nobody-found = Heç kim tapılmadı. Adın bir hissəsini və ya adı başqa əlifba ilə yoxlayın.

withdrawn = { $person } (məlumatı geri götürülüb)

language = Kartın dili

language-of-page = səhifənizin dili

layout = Görünüş

layout-full = bütöv kart

layout-compact = yığcam

theme = Rənglər

theme-auto = oxucunun seçdiyi kimi

theme-light = açıq

theme-dark = tünd

help = Kömək yolları

help-all = hamısı

help-letters = yalnız məktublar

help-none = yalnız ünvan

links = Başqa saytlara keçidlər

links-all = keçid kimi

links-none = sadə mətn kimi

photo = Fotoşəkil

photo-feed = lentdə göstərilən yerdən

photo-own = yalnız kartın onsuz da müraciət etdiyi serverlərdən

photo-none = fotosuz

refuse-older = Lentin bugünkündən köhnə buraxılışlarını qəbul etməmək

preview = Önbaxış

width = En

pixels = { $pixels } px

ground = Səhifə

nothing-yet = Əvvəlcə lentin ünvanını yapışdırın, kart burada görünəcək.

snippet = Yapışdırmaq üçün kod

kind-tag = HTML

kind-script = Yalnız skript

kind-static = Statik kart

kind-frame = Çərçivə

about-tag = Kart səhifənizin bir hissəsi olur. İlk sətirlər kartın nə yükləyəcəyini brauzerə əvvəlcədən bildirir, ona görə də kart daha tez görünür.

about-script = Skriptləri saxlayan, tanımadığı teqləri isə silən redaktorlar üçün. Kart skriptin yerində görünür.

about-static = Kart səhifənizin öz HTML kodundadır və skriptsiz oxunur. O, yapışdırdığınız gündəki kimi qalır: ondan lentin hər buraxılışı ilə səhifələrin yenidən yaradıldığı yerdə istifadə edin.

about-frame = Yad skriptlərin istənilmədiyi səhifələr üçün: kart dərc edənin saytından gələn çərçivədədir.

about-wordpress = Prisoner Card plagini olan saytlar üçün. HTML istifadə etmək hüququ olmayan müəlliflər də ondan istifadə edə bilər.

about-generator = Markdown ilə yazılan səhifələr üçün. Koddan əvvəl və sonra boş sətir qoyun, içində isə qoymayın.

about-hugo = Hugo Markdown-dan HTML-i silir. Öz şortkodunuz onu saxlayır.

about-app = npm paketlərindən yığılan tətbiqlər üçün. Kartın faylları tətbiqinizin bir hissəsi olur.

about-editor = Onu redaktorun HTML kodu üçün blokuna yapışdırın. Redaktorun nəyi sildiyi yalnız dərc olunmuş səhifədə görünür.

about-drupal = Mətn formatı kimi Full HTML seçin və onu mətnin mənbə koduna yapışdırın. Digər formatlar kartı silir.

about-wix = Wix verdiyiniz ünvanı çərçivədə göstərir.

place-page = Bunu kartın olacağı yerə yapışdırın:

place-post = Bunu mətnə, ayrıca sətrə yapışdırın:

place-terminal = Bunu terminalda icra edin:

place-file = Bunu { $file } faylına yazın:

place-address = Redaktora bu ünvanı verin:

copy = Kopyala

copied = Kopyalandı.

not-copied = Burada kopyalamaq alınmadı. Mətn seçilib: Ctrl+C düymələrini basın (Mac-da ⌘C).

frame = Çərçivələr üçün səhifənin ünvanı

frame-hint = prisoner-card build ilə yaradılmış saytda bu, sonunda embed.html olan şəxs səhifəsidir.

impossible-frame = Dərc edənin çərçivələr üçün səhifəsinin harada olduğu bu lentdən görünmür. Belə səhifə varsa, ünvanını aşağıda yazın.

impossible-shortcode = WordPress şortkodu { $name } dəyərini ötürə bilmir. Onun yerinə plaginin blokundan istifadə edin.

policy = Məzmun təhlükəsizliyi siyasəti (CSP)

policy-hint = Yalnız belə siyasəti olan səhifələr üçün: bunu ona əlavə edin. Seçiminizə məhz bu lazımdır.

trust = Səhifəniz kimə etibar edir

trust-pinned = Skript heşi ilə təsbit olunub: oxucularınızın brauzerləri başqa heç bir skripti işə salmır.

trust-host = Bütün səhifə üçün: { $host }, onun skripti təsbit olunmayıb.

trust-own = Səhifə üçün: özünüzdən başqa heç kimə, çünki fayllar öz saytınızdan gəlir.

trust-framed = Çərçivə səhifənizə toxuna bilməz. O, öz hündürlüyünü, oxucu keçidi açanda isə öz saytındakı həmin keçidi bildirir.

trust-key = Ünvanlar üçün: dərc edənin gizli açarına sahib olana. Serverlər lenti verməyə bilər, amma dəyişə bilməz.

trust-hosts = { $hosts } idarəçiləri səhifənizdəki ünvanları dəyişə bilər.

check = Səhifəmi yoxla

check-hint = Brauzerə başqa saytları oxumaq olmaz, ona görə də bu səhifə sizin səhifənizə baxa bilmir. Dərc edənin əmr sətri proqramı baxa bilir: o, səhifədəki kodları, köhnəlmiş kartları, çatışmayan açarları, səhv atributları və karta mane olan siyasətləri göstərir.

check-address = Səhifənizin ünvanı

check-command = Bunu prisoner-card əmri olan kompüterdə icra edin:

check-debug = Və ya teqə debug (<prisoner-card debug …>) əlavə edib səhifənizi açın: nəyin səhv olduğu kartın altında yazılır.
