### Azerbaijani. The purpose of each message is in locales/en/script.ftl.

failed = Təfərrüatları hazırda burada göstərmək mümkün deyil.
outdated = Bu nüsxə köhnəlmiş ola bilər: daha yeni versiyanı yükləmək alınmadı.
expired = Bu nüsxə köhnəlib. Ünvanın hələ də doğru olub-olmadığını dərc edəndən soruşun.
doubtful = Aşağıdakı ünvanı təsdiqləmək alınmadı, o səhv ola bilər.
show = Buna baxmayaraq ünvanı göstər
