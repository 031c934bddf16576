### Lithuanian. The purpose of each message is in locales/en/script.ftl.

failed = Šiuo metu išsamios informacijos čia parodyti nepavyksta.
outdated = Ši kopija gali būti pasenusi: naujesnės versijos įkelti nepavyko.
expired = Ši kopija pasenusi. Paklauskite leidėjo, ar adresas dar teisingas.
doubtful = Toliau nurodyto adreso nepavyko patvirtinti, jis gali būti klaidingas.
show = Vis tiek rodyti adresą
