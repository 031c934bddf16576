### Spanish. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = presumiblemente

## The head of the card

born = { $gender ->
    [male] Nacido en{ "\u00A0" }{ $year }
    [female] Nacida en{ "\u00A0" }{ $year }
   *[other] Año de nacimiento:{ "\u00A0" }{ $year }
}
photo-credit = Foto: { $credit }

## The finding

recognised = { $gender ->
    [male] Preso político
    [female] Presa política
   *[other] Encarcelamiento político
}
recognised-by = { $gender ->
    [male] Reconocido por { $name }
    [female] Reconocida por { $name }
   *[other] Reconocimiento por parte de { $name }
}
under-review = En examen
under-review-by = En examen por { $name }
not-recognised = { $gender ->
    [male] No reconocido
    [female] No reconocida
   *[other] Sin reconocimiento
}
not-recognised-by = { $gender ->
    [male] No reconocido como preso político por { $name }
    [female] No reconocida como presa política por { $name }
   *[other] No reconocido como encarcelamiento político por { $name }
}
assessed-by = Evaluación por parte de { $name }
demand = Exigencia
recognition-link = La decisión completa

## The stage of the case

stage-investigation = En fase de investigación
stage-trial = En juicio
stage-sentenced = Sentencia dictada
stage-appeal = En apelación
stage-in-force = Sentencia firme
stage-serving = Cumple la pena
stage-served = Pena cumplida
stage-dropped = Caso archivado
stage-without-charge = Bajo custodia sin cargos
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Detenido
    [female] Detenida
   *[other] Bajo detención
}
custody-remand = En un centro de prisión preventiva
custody-house-arrest = En arresto domiciliario
custody-conduct-ban = Con prohibición de ciertas actividades
custody-travel-bond = Con obligación de no abandonar la localidad
custody-in-transfer = En traslado entre prisiones
custody-colony = En una colonia penitenciaria
custody-settlement = En una colonia penitenciaria abierta
custody-prison = En prisión
custody-correctional-centre = En un centro correccional
custody-psychiatric = En tratamiento psiquiátrico forzoso
custody-wanted = { $gender ->
    [male] Buscado por las autoridades
    [female] Buscada por las autoridades
   *[other] Objeto de búsqueda por las autoridades
}
custody-at-liberty = En libertad
custody-released = { $gender ->
    [male] Puesto en libertad
    [female] Puesta en libertad
   *[other] En libertad tras el encarcelamiento
}
custody-exchanged = { $gender ->
    [male] Liberado en un intercambio de prisioneros
    [female] Liberada en un intercambio de prisioneros
   *[other] En libertad tras un intercambio de prisioneros
}
custody-died = { $gender ->
    [male] Fallecido
    [female] Fallecida
   *[other] Fallecimiento
}
custody-administrative-detention = En detención administrativa
custody-military-captivity = En cautiverio militar
custody-conditional-release = En libertad con condiciones
custody-abroad = En el extranjero
custody-deported = { $gender ->
    [male] Deportado
    [female] Deportada
   *[other] Deportación
}
custody-disappeared = En desaparición forzada
custody-unknown = Paradero desconocido

## Charges

criminal-charges = Cargos penales
administrative-charges = Cargos administrativos

## The outcome of a charge

outcome-charged = cargo formulado
outcome-convicted = { $gender ->
    [male] condenado
    [female] condenada
   *[other] condena
}
outcome-acquitted = { $gender ->
    [male] absuelto
    [female] absuelta
   *[other] absolución
}
outcome-dropped = cargo retirado

## Punishments without a length

punishment-imprisonment = Prisión
punishment-life = Cadena perpetua
punishment-suspended = Pena suspendida
punishment-compulsory-labour = Trabajo obligatorio
punishment-restriction-of-freedom = Restricción de la libertad
punishment-fine = Multa
punishment-compulsory-medical = Tratamiento médico forzoso
punishment-post-release-supervision = Supervisión
punishment-death = Pena de muerte
punishment-life-without-parole = Cadena perpetua sin posibilidad de libertad condicional
punishment-indeterminate = Prisión sin plazo determinado
punishment-forced-labour = Trabajos forzados
punishment-deprivation-of-rights = Privación de derechos

## Punishments with their length

punishment-term-imprisonment = { $term } de prisión
punishment-term-life = Cadena perpetua ({ $term })
punishment-term-suspended = { $term } de pena suspendida
punishment-term-compulsory-labour = { $term } de trabajo obligatorio
punishment-term-restriction-of-freedom = { $term } de restricción de la libertad
punishment-term-fine = Multa ({ $term })
punishment-term-compulsory-medical = { $term } de tratamiento médico forzoso
punishment-term-post-release-supervision = { $term } de supervisión
punishment-term-death = Pena de muerte ({ $term })
punishment-term-life-without-parole = Cadena perpetua sin posibilidad de libertad condicional ({ $term })
punishment-term-indeterminate = Prisión sin plazo determinado ({ $term })
punishment-term-forced-labour = { $term } de trabajos forzados
punishment-term-deprivation-of-rights = { $term } de privación de ciertos derechos

## Imprisonment by its regime, without a length

regime-general = Colonia penitenciaria de régimen general
regime-enhanced = Colonia penitenciaria de régimen reforzado
regime-strict = Colonia penitenciaria de régimen estricto
regime-special = Colonia penitenciaria de régimen especial
regime-settlement = Colonia penitenciaria abierta
regime-prison = Prisión

## Imprisonment by its regime, with its length

regime-term-general = { $term } en una colonia penitenciaria de régimen general
regime-term-enhanced = { $term } en una colonia penitenciaria de régimen reforzado
regime-term-strict = { $term } en una colonia penitenciaria de régimen estricto
regime-term-special = { $term } en una colonia penitenciaria de régimen especial
regime-term-settlement = { $term } en una colonia penitenciaria abierta
regime-term-prison = { $term } en prisión

## The regime alone

regime-elsewhere-general = régimen general
regime-elsewhere-enhanced = régimen reforzado
regime-elsewhere-strict = régimen estricto
regime-elsewhere-special = régimen especial
regime-elsewhere-settlement = colonia penitenciaria abierta
regime-elsewhere-prison = prisión

## Life imprisonment by its regime

life-regime-general = Cadena perpetua en una colonia penitenciaria de régimen general
life-regime-enhanced = Cadena perpetua en una colonia penitenciaria de régimen reforzado
life-regime-strict = Cadena perpetua en una colonia penitenciaria de régimen estricto
life-regime-special = Cadena perpetua en una colonia penitenciaria de régimen especial
life-regime-settlement = Cadena perpetua en una colonia penitenciaria abierta
life-regime-prison = Cadena perpetua en prisión

## The sentence

sentence-heading = Sentencia
passed-by-on = Dictada por { $court } { $date }
passed-by = Dictada por { $court }
passed-on = Dictada { $date }
closed-hearing = a puerta cerrada
in-absentia = en ausencia
closed-hearing-alone = Dictada a puerta cerrada
in-absentia-alone = Dictada en ausencia
after-release = Tras la puesta en libertad
in-addition = Además
release-heading = Puesta en libertad
release-expected = Puesta en libertad prevista: { $date }
release-actual = { $gender ->
    [male] Puesto en libertad { $date }
    [female] Puesta en libertad { $date }
   *[other] Puesta en libertad: { $date }
}

## The timeline

timeline = Cronología
in-custody = { $time } bajo custodia
in-custody-at-least = Al menos { $time } bajo custodia

## An event on a day

event-detained = Detención
event-charged = Formulación de cargos
event-remanded = Ingreso en prisión preventiva
event-trial-opened = Inicio del juicio
event-sentenced = Sentencia
event-appeal = Audiencia de apelación
event-transferred = Traslado
event-recognised = { $gender ->
    [male] Reconocido como preso político
    [female] Reconocida como presa política
   *[other] Reconocido como encarcelamiento político
}
event-released = Puesta en libertad
event-exchanged = Liberación en un intercambio de prisioneros
event-died = Fallecimiento
event-other = { "" }

## The long texts

account = Qué ocurrió
reasons = { $gender ->
    [male] Por qué se le considera preso político
    [female] Por qué se la considera presa política
   *[other] Por qué esto se considera encarcelamiento político
}

## Ways to write

write = { $gender ->
    [male] Escribirle
    [female] Escribirle
   *[other] Escribir una carta
}
letters = Cartas
envelope = Para el sobre
reading = La misma dirección, para leerla
copy-envelope = Copiar la dirección
copy-reading = Copiar esta versión
copied = Copiado.
copy-failed = No se ha podido copiar aquí. La dirección está seleccionada: pulse Ctrl+C (en un Mac, ⌘C) o elija «Copiar» en el menú.
write-letter = Escribir una carta
letter-failed = No se ha podido cargar la ayuda para escribir la carta. La dirección se puede copiar igualmente.
certainty-confirmed = Dirección confirmada.
certainty-presumed = Dirección presunta: no ha sido confirmada.
certainty-unknown = No se sabe si esta dirección es correcta.
verified = Verificada por última vez { $date }.
review-passed = Plazo para volver a verificar esta dirección, ya vencido: { $date }
review-unreadable = No se sabe cuándo debe volver a verificarse esta dirección.
feed-expired = Esta información puede estar desactualizada: era válida hasta el { $date }
see-case-page = Consulte la página del caso antes de escribir
ask-publisher = Antes de escribir, pregunte a la entidad que publica esta ficha.
good-until = Después del { $date }, esta dirección puede ser incorrecta.
prisoner-number = Número penitenciario
purpose-books = Para libros
purpose-parcels = Para paquetes
purpose-money = Para dinero
purpose-legal = Para abogados y tribunales
interests = Temas para una carta
letter-languages = Idiomas en que llegan las cartas
reads = Idiomas en que lee
birthday = Cumpleaños
rules = Normas para las cartas
channels = Escribir por internet
free = gratis
paid = de pago

## Why no address is shown

withheld-no-address = Por el momento no hay dirección para cartas.
withheld-custody-unclear = No está claro si se pueden enviar cartas, por lo que no se muestra ninguna dirección.
withheld-at-home = { $gender ->
    [male] Está en su domicilio con restricciones, por lo que no se muestra ninguna dirección.
    [female] Está en su domicilio con restricciones, por lo que no se muestra ninguna dirección.
   *[other] La persona está en su domicilio con restricciones, por lo que no se muestra ninguna dirección.
}
withheld-moved = { $gender ->
    [male] Ha sido trasladado y la dirección no se ha verificado desde entonces, por lo que no se muestra ninguna dirección.
    [female] Ha sido trasladada y la dirección no se ha verificado desde entonces, por lo que no se muestra ninguna dirección.
   *[other] La persona ha sido trasladada y la dirección no se ha verificado desde entonces, por lo que no se muestra ninguna dirección.
}
withheld-conditional-release = { $gender ->
    [male] Ha sido puesto en libertad con condiciones, por lo que no se muestra ninguna dirección.
    [female] Ha sido puesta en libertad con condiciones, por lo que no se muestra ninguna dirección.
   *[other] La persona ha sido puesta en libertad con condiciones, por lo que no se muestra ninguna dirección.
}
withheld-abroad = { $gender ->
    [male] Está en otro país, por lo que no se muestra ninguna dirección.
    [female] Está en otro país, por lo que no se muestra ninguna dirección.
   *[other] La persona está en otro país, por lo que no se muestra ninguna dirección.
}
withheld-deported = { $gender ->
    [male] Ha sido deportado, por lo que no se muestra ninguna dirección.
    [female] Ha sido deportada, por lo que no se muestra ninguna dirección.
   *[other] La persona ha sido deportada, por lo que no se muestra ninguna dirección.
}
withheld-disappeared = { $gender ->
    [male] Se desconoce su paradero, por lo que no se muestra ninguna dirección.
    [female] Se desconoce su paradero, por lo que no se muestra ninguna dirección.
   *[other] Se desconoce el paradero de la persona, por lo que no se muestra ninguna dirección.
}
withheld-paused = Por ahora no es posible enviar cartas, por lo que no se muestra ninguna dirección.
withheld-closed = No es posible enviar cartas, por lo que no se muestra ninguna dirección.
withheld-unknown = No se sabe si las cartas llegan, por lo que no se muestra ninguna dirección.
withheld-in-transfer = { $gender ->
    [male] Está siendo trasladado de una prisión a otra. Una carta no le llegaría ahora, por lo que no se muestra ninguna dirección.
    [female] Está siendo trasladada de una prisión a otra. Una carta no le llegaría ahora, por lo que no se muestra ninguna dirección.
   *[other] La persona está siendo trasladada de una prisión a otra. Una carta no llegaría ahora, por lo que no se muestra ninguna dirección.
}
withheld-wanted = { $gender ->
    [male] Las autoridades lo buscan, por lo que no se muestra ninguna dirección.
    [female] Las autoridades la buscan, por lo que no se muestra ninguna dirección.
   *[other] Las autoridades buscan a la persona, por lo que no se muestra ninguna dirección.
}
withheld-at-liberty = { $gender ->
    [male] Está en libertad, por lo que no se muestra ninguna dirección.
    [female] Está en libertad, por lo que no se muestra ninguna dirección.
   *[other] La persona está en libertad, por lo que no se muestra ninguna dirección.
}
withheld-released = { $gender ->
    [male] Ha sido puesto en libertad, por lo que no se muestra ninguna dirección.
    [female] Ha sido puesta en libertad, por lo que no se muestra ninguna dirección.
   *[other] La persona ha sido puesta en libertad, por lo que no se muestra ninguna dirección.
}
withheld-exchanged = { $gender ->
    [male] Ha sido liberado en un intercambio de prisioneros, por lo que no se muestra ninguna dirección.
    [female] Ha sido liberada en un intercambio de prisioneros, por lo que no se muestra ninguna dirección.
   *[other] La persona ha sido liberada en un intercambio de prisioneros, por lo que no se muestra ninguna dirección.
}
withheld-died = { $gender ->
    [male] Ha fallecido. No se muestra ninguna dirección.
    [female] Ha fallecido. No se muestra ninguna dirección.
   *[other] La persona ha fallecido. No se muestra ninguna dirección.
}

## Other ways to help

help = Cómo ayudar
scope-this-person = { $gender ->
    [male] para él
    [female] para ella
   *[other] para esta persona
}
scope-all-prisoners = para todas las personas presas por motivos políticos
risk = Riesgo legal ({ $country })
as-of = fecha: { $date }

## The foot of the card

case-page = El caso completo
sources = Fuentes
designated = La entidad que publica esta ficha está designada como { $kind } ({ $country }). Seguir o compartir sus enlaces en ese país puede suponer un riesgo legal.
designation-undesirable = organización indeseable
designation-extremist = organización extremista
designation-terrorist = organización terrorista
designation-foreign-agent = agente extranjero
designated-otherwise = organización prohibida
published-by = Publicado por { $name }
information-of = Información del { $date }

## Where there is no card

failure-unavailable = No se ha podido cargar esta ficha.
failure-not-found = El perfil de esta persona no está disponible por el momento.
failure-withdrawn = La entidad que publicó este perfil lo ha retirado.
failure-unverified = Esta ficha no se muestra porque no se ha podido verificar su información.
failure-stale = No se ha podido cargar la versión más reciente. Esta se publicó { $date }.
retry = Volver a intentarlo
