## The greeting

greeting = ¡Buenos días!
greeting-name = ¡Buenos días, { $given }!

## Who I am

who-name = Me llamo { $name }.
who-stranger = Usted y yo no nos conocemos.
who-year = Nací en { $year }.
who-school = Todavía voy a la escuela.
who-student = Estudio en la universidad.
who-retired = Ya me he jubilado y tengo más tiempo.
who-children = Tengo hijos.
who-grandchildren = Tengo nietos.
who-translated = No hablo su idioma, así que escribo con la ayuda de frases traducidas.

## Why I write

why-learned = Hace poco supe su nombre y quise escribirle.
why-first = Esta es mi primera carta para usted.
why-again = Le escribo otra vez.
why-warmth = Espero que esta carta lleve un poco de calidez a su día.
why-life = Me gustaría contarle un poco de mi vida.
why-like = Me gusta escribir cartas.
why-far = Una palabra amable llega lejos.

## Where I live

place-town = El lugar donde vivo se llama { $town }.
place-country = Mi país es { $country }.
place-city = Vivo en una ciudad grande.
place-small = Vivo en una ciudad pequeña.
place-village = Vivo en un pueblo.
place-river = Cerca de mi casa corre un río.
place-sea = Vivo junto al mar.
place-mountains = Desde aquí se ven las montañas.
place-forest = No lejos de mi casa empieza el bosque.
place-park = Cerca hay un parque, y me gusta pasear por allí.

## Weather and season

weather-spring = Aquí es primavera.
weather-summer = Aquí es verano.
weather-autumn = Aquí es otoño.
weather-winter = Aquí es invierno.
weather-sun = Hoy brilla el sol.
weather-rain = Hoy llueve.
weather-snow = Ha nevado y todo está blanco.
weather-wind = Hoy sopla un viento fuerte.
weather-hot = Estos días hace mucho calor.
weather-cold = Estos días hace mucho frío.
weather-longer = Los días se hacen más largos.
weather-shorter = Los días se hacen más cortos.
weather-leaves = Las hojas se ponen amarillas.

## Everyday

everyday-morning = Mi mañana empieza con una taza de café.
everyday-window = Escribo esta carta junto a la ventana.
everyday-evening = Por la tarde me gusta tomar una taza de té.
everyday-walk = Salgo a pasear casi todos los días.
everyday-bicycle = Voy a menudo en bicicleta.
everyday-garden = Tengo un pequeño jardín.
everyday-balcony = En mi balcón crecen flores.
everyday-friends = Los fines de semana suelo ver a mis amigos.
everyday-quiet = Hoy es un día tranquilo.

## Work

work-office = Trabajo en una oficina.
work-hands = Trabajo con las manos.
work-children = Trabajo con niños.
work-people = En mi trabajo conozco a mucha gente.
work-home = Trabajo desde casa.
work-like = Me gusta mi trabajo.
work-learn = Ahora estoy aprendiendo algo nuevo.

## Food

food-cook = Me gusta cocinar.
food-bake = Me gusta hacer pasteles.
food-dish = Un plato que gusta mucho aquí se llama { $dish }.
food-bread = Me gusta el olor del pan recién hecho.
food-apples = Este año hubo muchas manzanas.
food-honey = Mi bebida favorita es el té con miel.
food-soup = En los días fríos preparo una sopa caliente.

## Animals

animals-cat = Tengo un gato.
animals-dog = Tengo un perro.
animals-name = Mi mascota se llama { $pet }.
animals-feed = A mi ventana vienen pájaros, y les doy de comer.
animals-sing = Por la mañana oigo cantar a los pájaros.
animals-hedgehog = En nuestro jardín vive un erizo.
animals-squirrel = Ayer vi una ardilla en el parque.

## Nature

nature-forest = Me gusta pasear por el bosque.
nature-flowers = Están saliendo las primeras flores.
nature-stars = En las noches claras se ven aquí muchas estrellas.
nature-moon = Ayer la luna estaba grande y brillante.
nature-sea = Puedo escuchar el mar durante horas.
nature-mushrooms = En otoño recogemos setas.
nature-sunset = Ayer hubo una puesta de sol muy bonita.
nature-tree = Delante de mi casa hay un árbol grande y viejo.

## Books

books-read = Me gusta leer.
books-title = Ahora estoy leyendo el libro «{ $book }».
books-author = Me gusta leer los libros de { $author }.
books-childhood = Hay libros que me gustan desde la infancia.
books-poems = Me gusta la poesía.
books-library = Voy a menudo a la biblioteca.

## Music

music-listen = Escucho música a menudo.
music-musician = Me gusta mucho la música de { $musician }.
music-play = Estoy aprendiendo a tocar un instrumento.
music-sing = Canto en un coro.
music-songs = Me gustan las canciones antiguas.
music-dance = Me gusta bailar.

## Sport

sport-football = Me gusta ver el fútbol.
sport-team = Mi equipo favorito es { $team }.
sport-run = Me gusta correr por la mañana.
sport-swim = Me gusta nadar.
sport-chess = Me gusta jugar al ajedrez.
sport-hike = Me gusta caminar por la montaña.

## Memories

memories-summer = Me gusta recordar los veranos de mi infancia.
memories-grandmother = A menudo pienso en la cocina de mi abuela.
memories-sea = Recuerdo el día en que vi el mar por primera vez.
memories-teacher = Recuerdo con gratitud a mi primera maestra.
memories-snow = En mi infancia esperaba la primera nieve.
memories-tree = En mi infancia me gustaba trepar a los árboles.

## Questions

questions-read = ¿Qué le gusta leer?
questions-music = ¿Qué música le gusta?
questions-season = ¿Qué estación del año le gusta más?
questions-animals = ¿Le gustan los animales?
questions-food = ¿Qué le gustaba comer en su infancia?
questions-interests = ¿Qué cosas le interesan?
questions-topics = ¿Sobre qué le gustaría leer en una carta?
questions-draw = ¿Le gusta dibujar?
questions-chess = ¿Juega usted al ajedrez?
questions-answer = Si lo desea, me alegrarían unas líneas suyas.

## Encouragement

courage-think = Pienso en usted.
courage-alone = { $reader ->
    [male] No está usted solo
    [female] No está usted sola
   *[other] Hay quien piensa en usted
}.
courage-remember = Hay quien se acuerda de usted.
courage-strength = Le deseo fuerza y paciencia.
courage-joy = Le deseo una pequeña alegría cada día.
courage-calm = Le deseo calma y paz interior.
courage-warmth = Le mando mucho calor humano.

## Holidays

holidays-new-year = ¡Feliz Año Nuevo!
holidays-year = Que el nuevo año le traiga muchas cosas buenas.
holidays-christmas = ¡Feliz Navidad!
holidays-easter = ¡Feliz Pascua de Resurrección!
holidays-nowruz = ¡Feliz Nouruz!
holidays-eid = ¡Feliz Eid! ¡Eid mubarak!
holidays-spring-festival = ¡Feliz Año Nuevo chino!
holidays-any = Le deseo un feliz día de fiesta.
holidays-lights = Nuestras calles están adornadas con luces.

## Birthday

birthday-happy = ¡Feliz cumpleaños!
birthday-best = Le deseo todo lo mejor en su cumpleaños.
birthday-today = Hoy, en su cumpleaños, pienso en usted.
birthday-cake = Hoy me como un trozo de pastel en su honor.
birthday-year = Que este nuevo año de su vida le traiga alegría.

## The end

closing-today = Esto es todo por hoy.
closing-page = Mi página llega a su fin.
closing-thanks = Gracias por leer mi carta.
closing-best = ¡Le deseo todo lo mejor!
closing-hand = Le estrecho la mano con fuerza.
closing-regards = Con un cordial saludo,
closing-name = { $name }
