### Finnish. The purpose of each message is in locales/en/script.ftl.

failed = Tietoja ei voida näyttää tässä juuri nyt.
outdated = Tämä kopio voi olla vanhentunut: uudempaa versiota ei voitu ladata.
expired = Tämä kopio on vanhentunut. Kysy julkaisijalta, onko osoite vielä oikea.
doubtful = Alla olevaa osoitetta ei voitu vahvistaa, ja se voi olla väärä.
show = Näytä osoite siitä huolimatta
