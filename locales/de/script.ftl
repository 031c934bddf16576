### German. The purpose of each message is in locales/en/script.ftl.

failed = Die Angaben können hier zurzeit nicht angezeigt werden.
outdated = Diese Kopie ist möglicherweise veraltet: Eine neuere Fassung konnte nicht geladen werden.
expired = Diese Kopie ist veraltet. Fragen Sie beim Herausgeber nach, ob die Adresse noch stimmt.
doubtful = Die Adresse unten konnte nicht bestätigt werden und kann falsch sein.
show = Adresse trotzdem anzeigen
