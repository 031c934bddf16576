### Swedish. The purpose of each message is in locales/en/script.ftl.

failed = Uppgifterna kan inte visas här just nu.
outdated = Den här kopian kan vara inaktuell: ingen nyare version kunde laddas.
expired = Den här kopian är inaktuell. Fråga utgivaren om adressen fortfarande stämmer.
doubtful = Adressen nedan kunde inte bekräftas och kan vara fel.
show = Visa adressen ändå
