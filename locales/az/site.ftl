### Azerbaijani. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: məhkəmə işi və necə yazmaq olar
person-title-without-letters = { $name }: məhkəmə işi
listed-name = { $family }, { $others }
all-people = Bütün şəxslər
languages = Dillər
find = Şəxs axtarın
shown = Göstərilir: { $shown } / { $all }
nobody-found = Heç kim tapılmadı. Adın bir hissəsini və ya adı başqa əlifba ilə yoxlayın.
nobody = Hazırda bu lentdə heç kim yoxdur.
withdrawn-title = Məlumat geri götürülüb
embed = Bu kartı səhifənizə yerləşdirin
embed-how = Bu kodu kartın olacağı yerə yapışdırın. Kart özü yenilənir.
embed-frame = Skriptlərə icazə verilməyən yerdə bu çərçivəni yapışdırın. Son sətir olmadan da işləyir, amma sabit hündürlüklə.
embed-more = Digər ölçülər, redaktorlar və dillər
whole-page = Bütün səhifəni aç
link-shut = Bu keçidi buradan açmaq olmur. Onun ünvanı:
made-from = Bu səhifə bu tarixli lentdən hazırlanıb: { $date }
feed = Proqramlar üçün lent
no-trace = Bu səhifələr kukilərdən istifadə etmir və ziyarətçiləri saymır.
not-found = Burada belə səhifə yoxdur
