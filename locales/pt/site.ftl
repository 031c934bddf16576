### Portuguese. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: o caso e como escrever
person-title-without-letters = { $name }: o caso
listed-name = { $family }, { $others }
all-people = Todas as pessoas
languages = Idiomas
find = Encontrar uma pessoa
shown = Mostradas: { $shown } de { $all }
nobody-found = Ninguém encontrado. Tente uma parte do nome ou o nome em outro alfabeto.
nobody = No momento não há ninguém neste feed.
withdrawn-title = Perfil retirado
embed = Coloque esta ficha em sua página
embed-how = Cole isto onde a ficha deve ficar. Ela se atualiza sozinha.
embed-frame = Onde scripts não são permitidos, cole este quadro. Sem a última linha ele também funciona, com altura fixa.
embed-more = Outros tamanhos, editores e idiomas
whole-page = Abrir a página inteira
link-shut = Este link não pode ser aberto daqui. O endereço dele:
made-from = Esta página foi criada a partir do feed de { $date }
feed = Feed para programas
no-trace = Estas páginas não usam cookies e não contam os visitantes.
not-found = Não há nenhuma página aqui
