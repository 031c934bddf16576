### Dutch. The purpose of each message is in locales/en/script.ftl.

failed = De gegevens kunnen hier op dit moment niet worden getoond.
outdated = Deze kopie is mogelijk verouderd: er kon geen nieuwere versie worden geladen.
expired = Deze kopie is verouderd. Vraag de uitgever of het adres nog klopt.
doubtful = Het adres hieronder kon niet worden bevestigd en kan onjuist zijn.
show = Toon het adres toch
