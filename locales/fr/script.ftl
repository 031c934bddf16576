### French. The purpose of each message is in locales/en/script.ftl.

failed = Les informations ne peuvent pas être affichées ici pour le moment.
outdated = Cette copie est peut-être périmée{ "\u00A0" }: aucune version plus récente n’a pu être chargée.
expired = Cette copie est périmée. Demandez à l’éditeur si l’adresse est toujours exacte.
doubtful = L’adresse ci-dessous n’a pas pu être confirmée et peut être fausse.
show = Afficher quand même l’adresse
