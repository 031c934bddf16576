### Portuguese. The purpose of each message is in locales/en/script.ftl.

failed = As informações não podem ser mostradas aqui no momento.
outdated = Esta cópia pode estar desatualizada: não foi possível carregar uma versão mais recente.
expired = Esta cópia está desatualizada. Pergunte a quem a publica se o endereço ainda está correto.
doubtful = O endereço abaixo não pôde ser confirmado e pode estar errado.
show = Mostrar o endereço mesmo assim
