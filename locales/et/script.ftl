### Estonian. The purpose of each message is in locales/en/script.ftl.

failed = Üksikasju ei saa siin praegu näidata.
outdated = See koopia võib olla aegunud: uuemat versiooni ei õnnestunud laadida.
expired = See koopia on aegunud. Küsige avaldajalt, kas aadress on veel õige.
doubtful = Allolevat aadressi ei õnnestunud kinnitada ja see võib olla vale.
show = Näita aadressi siiski
