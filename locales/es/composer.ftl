## The first screen

title = Escribir una carta
intro = Elija frases en su idioma. La carta contiene las mismas frases en el idioma que usted elija para ella.
read-by-others = Otras personas leen su carta antes de que llegue.
leave-out = No escriba nada sobre el caso, la política, la guerra, funcionarios, otros presos o la salud.
risk = Riesgo legal: { $places }. Allí, la entidad que publica la ficha, o alguien a quien enlaza, está prohibida, o es arriesgado ayudar a la persona presa. Escribir desde allí puede ser un riesgo para usted.
nothing-stored = No se envía ni se guarda nada. Cuando salga de esta página, el texto desaparecerá.
start = Empezar
close = Cerrar

## About the writer

letter-language = Idioma de la carta
writer = Quién escribe
writer-male = un hombre
writer-female = una mujer
writer-other = prefiero no decirlo

## Putting the letter together

heading-letter = Carta para
sentences = Frases
about = Tema
letter = Su carta
letter-empty = Su carta aún está vacía. Elija una primera frase.
add = Añadir
remove = Quitar
up = Subir
down = Bajar
undo = Deshacer
redo = Rehacer
moved = Posición { $place } de { $number }
added = Añadido a la carta.
removed = Quitado de la carta.
own-words = Sus propias palabras
own-words-hint = Estas palabras no se traducen. Escríbalas en el idioma de la carta: { $language }.
not-translated = Sin traducir
rules = Normas para las cartas
interests = Temas para una carta

## Filling in a gap

gap-name = Mi nombre
gap-year = Mi año de nacimiento
gap-town = Mi ciudad o pueblo
gap-country = Mi país
gap-dish = Nombre de un plato
gap-pet = Nombre de mi mascota
gap-book = Título de un libro
gap-author = Nombre de un escritor
gap-musician = Nombre de un músico
gap-team = Nombre de un equipo
in-latin = En la carta, escríbalo con letras latinas.
in-cyrillic = En la carta, escríbalo con letras cirílicas.
in-arabic = En la carta, escríbalo en escritura árabe.
in-chinese = En la carta, escríbalo con caracteres chinos.
other-script = Quizá encuentre el nombre en una enciclopedia en ese idioma. O quite la frase: la carta está completa sin ella.
fill-in = Complete lo que falta.

## Subjects of sentences

topic-greeting = Saludo
topic-who = Quién soy
topic-why = Por qué escribo
topic-place = Dónde vivo
topic-weather = Tiempo y estación
topic-everyday = Vida diaria
topic-work = Trabajo
topic-food = Comida
topic-animals = Animales
topic-nature = Naturaleza
topic-books = Libros
topic-music = Música
topic-sport = Deporte
topic-memories = Recuerdos
topic-questions = Preguntas
topic-courage = Ánimo
topic-holidays = Fiestas
topic-birthday = Cumpleaños
topic-closing = Despedida

## Length

characters = Caracteres: { $number }
pages = Páginas: { $number }
limit = { $service }: { $limit } caracteres como máximo
too-long = Demasiado larga para { $service }, caracteres de más: { $number }

## Taking the letter away

send = Imprimir o enviar
back = Volver a la carta
copy = Copiar la carta
copied = La carta está copiada.
copy-failed = No se ha podido copiar aquí. El texto está seleccionado: pulse Ctrl+C (en un Mac, ⌘C) o elija «Copiar» en el menú.
copy-address = Copiar la dirección
address-copied = La dirección está copiada.
print = Imprimir la carta
save = Guardar como archivo de texto
cannot-print = Aquí no se puede imprimir. Copie la carta o guárdela como archivo de texto.
ways = ¿Cómo va a enviarla?
services = Enviarla por un servicio de cartas
service-open = Abra la página del servicio:
service-address = Copie la dirección y péguela allí.
service-letter = Vuelva aquí, copie la carta y péguela allí.
by-post = Enviarla por correo
paper = Papel
date = Fecha de la carta
page-number = Página { $page } de { $pages }

## The envelope

envelope = El sobre
envelope-size = Tamaño del sobre
envelope-label = Etiqueta para recortar y pegar (A4)
envelope-sheet = Hoja para doblar (A4)
sender = Remitente
sender-forgotten = La dirección del remitente solo se imprime. No se guarda.
sender-name = Nombre y apellidos
sender-street = Calle y número
sender-town = Código postal y ciudad
sender-country = País
sender-birth = Año de nacimiento
sender-birth-hint = Solo si lo pide el servicio de cartas o la prisión.
prisoner-number = Número penitenciario
number-hint = Solo si lo indica la entidad que publica la ficha o el servicio de cartas.
print-envelope = Imprimir el sobre
print-hint = Imprima al 100 %, sin «ajustar a la página».
post-it = Meta la carta en el sobre, pegue sellos suficientes y échela al correo.
cut-here = Cortar aquí
fold-here = Doblar aquí
stamp = Sello

## Where it does not work

language-failed = No se pudo cargar este idioma. Inténtelo de nuevo.
