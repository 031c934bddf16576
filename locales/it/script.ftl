### Italian. The purpose of each message is in locales/en/script.ftl.

failed = Al momento non è possibile mostrare qui i dettagli.
outdated = Questa copia potrebbe non essere aggiornata: non è stato possibile caricare una versione più recente.
expired = Questa copia non è più aggiornata. Chiedere a chi la pubblica se l’indirizzo è ancora corretto.
doubtful = L’indirizzo qui sotto non ha potuto essere confermato e può essere sbagliato.
show = Mostra comunque l’indirizzo
