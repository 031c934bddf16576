### Portuguese. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
label = Pessoas
nobody = No momento, não há ninguém nesta lista.

## Search and filters

search = Encontrar uma pessoa
nobody-found = Ninguém encontrado. Tente uma parte do nome ou o nome em outro alfabeto.
filters = Filtros
clear = Limpar filtros
country = País
since = Detenção desde
recognition = Reconhecimento
letters-in = Idioma das cartas
any = Todos
recognised = Prisão política
under-review = Em análise
not-recognised = Sem reconhecimento

## A person

held-since = Detenção: { $date }
birthday = Aniversário: { $date }
back = Voltar à lista
