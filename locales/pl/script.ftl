### Polish. The purpose of each message is in locales/en/script.ftl.

failed = W tej chwili nie można tu pokazać szczegółów.
outdated = Ta kopia może być nieaktualna: nie udało się wczytać nowszej wersji.
expired = Ta kopia jest nieaktualna. Proszę zapytać wydawcę, czy adres jest nadal prawidłowy.
doubtful = Poniższego adresu nie udało się potwierdzić i może być błędny.
show = Mimo to pokaż adres
