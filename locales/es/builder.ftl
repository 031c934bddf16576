### Spanish. The purpose of each message is in locales/en/builder.ftl.

title = Poner una ficha en su página

lead = Elija a una persona, mire la ficha y copie el código. Lo que elija queda en la dirección de esta página. No se guarda ni se envía nada.

source = El feed

feed = Dirección del feed

feed-hint = Pídala a la entidad que publica. Empieza por https:// y suele terminar en feed.json. Varias direcciones separadas por espacios son réplicas.

keys = Clave pública de la entidad que publica

keys-hint = Empieza por ed25519:. Con ella, la ficha solo muestra lo que está firmado con esta clave. Pídala a la entidad que publica por un medio que no sea el servidor del feed.

loading = Cargando el feed…

loaded = { $count ->
    [one] En el feed hay { $count } persona.
   *[other] En el feed hay { $count } personas.
}

trouble-address = Esto no es una dirección. Cópiela de la barra de direcciones del navegador, desde https://.

trouble-mixed = Esta dirección empieza por http://, y las páginas con https no pueden cargarla. Pruebe con https:// o pregunte a la entidad que la publica.

trouble-closed = El servidor tiene este archivo, pero no deja que lo lean otros sitios. Envíe lo siguiente a quienes administran el servidor: la respuesta debe llevar la cabecera Access-Control-Allow-Origin: *

trouble-redirect = Esta dirección redirige a otra, y las fichas no la siguen. Ábrala en una pestaña nueva y copie la dirección que aparezca allí.

trouble-unreachable = Esta dirección no responde. Ábrala en una pestaña nueva: si tampoco allí aparece nada, la dirección es incorrecta o su servidor no funciona. Si allí se abre, la prohíbe una política de esta página.

trouble-late = El servidor ha tardado más de 10 segundos. Inténtelo más tarde o pida una réplica a la entidad que publica el feed.

trouble-refused = El servidor responde con el error { $status }. Revise la dirección letra por letra; si es correcta, avise a la entidad que publica el feed.

trouble-too-large = Este feed supera los 2 MB que carga una ficha. Pida a la entidad que lo publica el feed propio de la persona.

trouble-not-json = Esto no es un feed; quizá sea la dirección de una página. Pida a la entidad que publica la dirección del feed mismo.

trouble-not-a-feed = Es un archivo de datos, pero no un feed para fichas. Para la entidad que publica: { $why }

trouble-signature = Este feed no está firmado con esta clave, así que sus fichas no mostrarían nada. Compare la clave con la de la entidad que publica. Para la entidad que publica: { $why }

trouble-other = Este feed no se puede usar: { $why }

concern-expired = Este feed era válido hasta el { $date }, y sus fichas se lo dicen a cada lector. Pida uno más reciente a la entidad que lo publica.

concern-old = { $count ->
    [one] Este feed se emitió hace { $count } día. Pregunte a la entidad que lo publica si todavía lo mantiene.
   *[other] Este feed se emitió hace { $count } días. Pregunte a la entidad que lo publica si todavía lo mantiene.
}

concern-no-sequence = Las ediciones de este feed no están numeradas, así que nadie nota si se muestra una antigua en lugar de una nueva.

concern-no-id = Este feed no tiene id, así que una clave para él valdría para todos los feeds de la misma entidad.

concern-nobody = En este feed no hay nadie.

concern-no-key = Sin una clave, cualquiera que se apodere del servidor del feed puede cambiar las direcciones en su página.

choices = La ficha

person = Persona

nobody-found = No se ha encontrado a nadie. Pruebe con una parte del nombre o con el nombre en otro alfabeto.

withdrawn = { $person } (retirado)

language = Idioma de la ficha

language-of-page = el de su página

layout = Formato

layout-full = ficha completa

layout-compact = compacta

theme = Colores

theme-auto = según el dispositivo del lector

theme-light = claros

theme-dark = oscuros

help = Maneras de ayudar

help-all = todas

help-letters = solo cartas

help-none = solo la dirección

links = Enlaces a otros sitios

links-all = como enlaces

links-none = como texto

photo = Fotografía

photo-feed = de donde indica el feed

photo-own = solo de servidores que la ficha ya consulta

photo-none = ninguna

refuse-older = Rechazar las ediciones del feed anteriores a la de hoy

preview = Vista previa

width = Ancho

pixels = { $pixels } px

ground = Colores de la página

nothing-yet = Pegue primero la dirección de un feed y aquí aparecerá la ficha.

snippet = Código para pegar

kind-tag = HTML

kind-script = Solo el script

kind-static = Ficha estática

kind-frame = Marco

about-tag = La ficha pasa a ser parte de su página. Las primeras líneas avisan pronto al navegador de lo que la ficha va a cargar, y así aparece antes.

about-script = Para editores que conservan los scripts y eliminan las etiquetas desconocidas. La ficha aparece donde está el script.

about-static = La ficha está en el propio HTML de su página y se puede leer sin scripts. Se queda como estaba el día en que la pegó. Úsela donde sus páginas se generan de nuevo con cada edición del feed.

about-frame = Para páginas donde no se quieren scripts ajenos: la ficha está en un marco del sitio de la entidad que publica.

about-wordpress = Para sitios con el plugin Prisoner Card. También pueden usarlo los autores que no tienen permiso para usar HTML.

about-generator = Para páginas escritas en Markdown. Deje una línea en blanco antes y otra después, y ninguna dentro.

about-hugo = Hugo elimina el HTML de Markdown. Un shortcode propio lo conserva.

about-app = Para aplicaciones que se compilan a partir de paquetes de npm. Los archivos de la ficha pasan a ser parte de su aplicación.

about-editor = Péguelo en el bloque del editor para código HTML. Después mire la página publicada: solo allí se ve lo que el editor ha quitado.

about-drupal = Elija el formato de texto Full HTML y péguelo en el código fuente del texto. Los demás formatos quitan la ficha.

about-wix = Wix muestra en un marco la dirección que usted le indique.

place-page = Pegue esto donde deba aparecer la ficha:

place-post = Pegue esto en el texto, en una línea aparte:

place-terminal = Ejecute esto en un terminal:

place-file = Ponga esto en el archivo { $file }:

place-address = Indique esta dirección al editor:

copy = Copiar

copied = Copiado.

not-copied = No se ha podido copiar aquí. El texto está seleccionado: pulse Ctrl+C (en un Mac, ⌘C).

frame = Dirección de la página para marcos

frame-hint = En un sitio creado con prisoner-card build, es la página de la persona con embed.html al final.

impossible-frame = Este feed no indica dónde está la página para marcos de la entidad que publica. Si existe, escriba abajo su dirección.

impossible-shortcode = Un shortcode de WordPress no puede llevar el valor de { $name }. Use en su lugar el bloque del plugin.

policy = Política de seguridad de contenido (CSP)

policy-hint = Solo para páginas que tienen una política así: añádale esto. Es exactamente lo que necesita su elección.

trust = En quién confía su página

trust-pinned = El script está fijado por su hash: los navegadores de sus lectores no ejecutan ningún otro.

trust-host = Para toda la página: en { $host }, cuyo script no está fijado.

trust-own = Para la página: en nadie más que en usted, porque los archivos vienen de su propio sitio.

trust-framed = El marco no tiene acceso a su página. Comunica la altura del marco y, cuando un lector sigue un enlace del sitio del marco, ese enlace.

trust-key = Para las direcciones: en quien tenga la clave secreta de la entidad que publica. Los servidores pueden retener el feed, pero no cambiarlo.

trust-hosts = Quienes administran { $hosts } pueden cambiar las direcciones en su página.

check = Comprobar mi página

check-hint = Un navegador no puede leer otros sitios, así que esta página no puede ver la suya. El programa de línea de comandos de la entidad que publica sí puede: indica las fichas de la página, las desactualizadas, las claves que faltan, los atributos incorrectos y las políticas que impiden una ficha.

check-address = Dirección de su página

check-command = Ejecute esto en un equipo que tenga el comando prisoner-card:

check-debug = O añada debug (<prisoner-card debug …>) a la etiqueta y abra su página: debajo de la ficha aparece lo que falla.
