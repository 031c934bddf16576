### Czech. The purpose of each message is in locales/en/script.ftl.

failed = Podrobnosti zde teď nelze zobrazit.
outdated = Tato kopie může být zastaralá: novější verzi se nepodařilo načíst.
expired = Tato kopie je zastaralá. Zeptejte se vydavatele, zda je adresa stále správná.
doubtful = Níže uvedenou adresu se nepodařilo potvrdit a může být chybná.
show = Přesto zobrazit adresu
