### Spanish. The purpose of each message is in locales/en/site.ftl.

person-title = { $name }: el caso y cómo escribir
person-title-without-letters = { $name }: el caso
listed-name = { $family }, { $others }
all-people = Todas las personas
languages = Idiomas
find = Buscar a una persona
shown = Se muestran: { $shown } de { $all }
nobody-found = No se ha encontrado a nadie. Pruebe con una parte del nombre o con el nombre en otro alfabeto.
nobody = Por el momento no hay nadie en este feed.
withdrawn-title = Perfil retirado
embed = Poner esta ficha en su página
embed-how = Pegue esto donde deba aparecer la ficha. Se actualiza sola.
embed-frame = Donde no se permiten scripts, pegue este marco. También funciona sin la última línea, con una altura fija.
embed-more = Otros tamaños, editores e idiomas
whole-page = Abrir la página completa
link-shut = Este enlace no se puede abrir desde aquí. La dirección del enlace:
made-from = Esta página se ha creado a partir del feed del { $date }
feed = Feed para programas
no-trace = Estas páginas no usan cookies ni cuentan a los visitantes.
not-found = Aquí no hay ninguna página
