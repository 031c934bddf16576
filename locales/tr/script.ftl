### Turkish. The purpose of each message is in locales/en/script.ftl.

failed = Ayrıntılar şu anda burada gösterilemiyor.
outdated = Bu kopya güncelliğini yitirmiş olabilir: daha yeni bir sürüm yüklenemedi.
expired = Bu kopya güncel değil. Adresin hâlâ doğru olup olmadığını yayımlayan kuruluşa sorun.
doubtful = Aşağıdaki adres doğrulanamadı ve yanlış olabilir.
show = Yine de adresi göster
