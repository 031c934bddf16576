### Latvian. The purpose of each message is in locales/en/script.ftl.

failed = Pašlaik šeit nav iespējams parādīt sīkāku informāciju.
outdated = Šī kopija var būt novecojusi: jaunāku versiju neizdevās ielādēt.
expired = Šī kopija ir novecojusi. Jautājiet publicētājam, vai adrese vēl ir pareiza.
doubtful = Turpmāk norādīto adresi neizdevās apstiprināt, un tā var būt nepareiza.
show = Tomēr rādīt adresi
