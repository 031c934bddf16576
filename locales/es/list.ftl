### Spanish. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
label = Personas
nobody = Ahora mismo no hay nadie en esta lista.

## Search and filters

search = Buscar a una persona
nobody-found = No se ha encontrado a nadie. Pruebe con una parte del nombre o con el nombre en otro alfabeto.
filters = Filtros
clear = Quitar filtros
country = País
since = Detención desde
recognition = Reconocimiento
letters-in = Idioma de las cartas
any = Cualquiera
recognised = Encarcelamiento político
under-review = En examen
not-recognised = Sin reconocimiento

## A person

held-since = Detención: { $date }
birthday = Cumpleaños: { $date }
back = Volver a la lista
