## The greeting

greeting = Bom dia!
greeting-name = Bom dia, { $given }!

## Who I am

who-name = Meu nome é { $name }.
who-stranger = Não nos conhecemos.
who-year = Nasci em { $year }.
who-school = Ainda vou à escola.
who-student = Estudo na universidade.
who-retired = Já me aposentei e tenho mais tempo.
who-children = Tenho filhos.
who-grandchildren = Tenho netos.
who-translated = Não falo a sua língua, por isso escrevo com a ajuda de frases traduzidas.

## Why I write

why-learned = Soube do seu nome há pouco tempo e quis lhe escrever.
why-first = Esta é a minha primeira carta para você.
why-again = Escrevo para você outra vez.
why-warmth = Espero que esta carta traga um pouco de calor humano ao seu dia.
why-life = Gostaria de lhe contar um pouco da minha vida.
why-like = Gosto de escrever cartas.
why-far = Uma palavra amiga chega longe.

## Where I live

place-town = O lugar onde moro se chama { $town }.
place-country = Meu país: { $country }.
place-city = Moro em uma cidade grande.
place-small = Moro em uma cidade pequena.
place-village = Moro em um vilarejo.
place-river = Perto da minha casa corre um rio.
place-sea = Moro à beira-mar.
place-mountains = Daqui se veem as montanhas.
place-forest = A floresta começa não muito longe da minha casa.
place-park = Há um parque aqui perto, onde gosto de passear.

## Weather and season

weather-spring = Agora é primavera aqui.
weather-summer = Agora é verão aqui.
weather-autumn = Agora é outono aqui.
weather-winter = Agora é inverno aqui.
weather-sun = Hoje o sol está brilhando.
weather-rain = Hoje está chovendo.
weather-snow = Nevou, e está tudo branco.
weather-wind = Hoje está soprando um vento forte.
weather-hot = Nestes dias está fazendo muito calor.
weather-cold = Nestes dias está fazendo muito frio.
weather-longer = Os dias estão ficando mais longos.
weather-shorter = Os dias estão ficando mais curtos.
weather-leaves = As folhas estão ficando amarelas.

## Everyday

everyday-morning = A minha manhã começa com uma xícara de café.
everyday-window = Estou escrevendo esta carta junto à janela.
everyday-evening = À noite gosto de tomar uma xícara de chá.
everyday-walk = Saio para passear quase todos os dias.
everyday-bicycle = Ando de bicicleta com frequência.
everyday-garden = Tenho um pequeno jardim.
everyday-balcony = Na minha varanda crescem flores.
everyday-friends = Nos fins de semana costumo encontrar amigos.
everyday-quiet = Hoje é um dia calmo.

## Work

work-office = Trabalho em um escritório.
work-hands = Trabalho com as mãos.
work-children = Trabalho com crianças.
work-people = No trabalho encontro muitas pessoas.
work-home = Trabalho em casa.
work-like = Gosto do meu trabalho.
work-learn = No momento estou aprendendo algo novo.

## Food

food-cook = Gosto de cozinhar.
food-bake = Gosto de fazer bolos.
food-dish = Um prato de que as pessoas gostam aqui se chama { $dish }.
food-bread = Gosto do cheiro do pão fresco.
food-apples = Este ano houve muitas maçãs.
food-honey = Minha bebida preferida é chá com mel.
food-soup = Nos dias frios faço uma sopa quente.

## Animals

animals-cat = Tenho um gato.
animals-dog = Tenho um cachorro.
animals-name = Meu animal de estimação se chama { $pet }.
animals-feed = Pássaros vêm à minha janela, e eu lhes dou comida.
animals-sing = De manhã ouço os pássaros cantando.
animals-hedgehog = No nosso jardim vive um ouriço.
animals-squirrel = Ontem vi um esquilo no parque.

## Nature

nature-forest = Gosto de passear na floresta.
nature-flowers = As primeiras flores estão nascendo.
nature-stars = Nas noites claras aqui se veem muitas estrelas.
nature-moon = Ontem a lua estava grande e brilhante.
nature-sea = Posso ficar horas ouvindo o mar.
nature-mushrooms = No outono colhemos cogumelos.
nature-sunset = Ontem o pôr do sol foi muito bonito.
nature-tree = Em frente à minha casa há uma grande árvore antiga.

## Books

books-read = Gosto de ler.
books-title = No momento estou lendo o livro “{ $book }”.
books-author = Gosto de ler os livros de { $author }.
books-childhood = Há livros de que gosto desde a infância.
books-poems = Gosto de poesia.
books-library = Vou à biblioteca com frequência.

## Music

music-listen = Ouço música com frequência.
music-musician = Gosto muito da música de { $musician }.
music-play = Estou aprendendo a tocar um instrumento.
music-sing = Canto em um coro.
music-songs = Gosto de canções antigas.
music-dance = Gosto de dançar.

## Sport

sport-football = Gosto de ver futebol.
sport-team = Meu time preferido é { $team }.
sport-run = Gosto de correr de manhã.
sport-swim = Gosto de nadar.
sport-chess = Gosto de jogar xadrez.
sport-hike = Gosto de caminhar na montanha.

## Memories

memories-summer = Gosto de recordar os verões da minha infância.
memories-grandmother = Penso com frequência na cozinha da minha avó.
memories-sea = Lembro-me do dia em que vi o mar pela primeira vez.
memories-teacher = Recordo com gratidão a minha primeira professora.
memories-snow = Na infância eu esperava pela primeira neve.
memories-tree = Na infância eu gostava de subir em árvores.

## Questions

questions-read = O que você gosta de ler?
questions-music = De que música você gosta?
questions-season = De que estação do ano você gosta mais?
questions-animals = Você gosta de animais?
questions-food = O que você gostava de comer na infância?
questions-interests = O que lhe interessa?
questions-topics = Sobre o que você gostaria de ler em uma carta?
questions-draw = Você gosta de desenhar?
questions-chess = Você joga xadrez?
questions-answer = Se você tiver vontade, algumas linhas suas me dariam alegria.

## Encouragement

courage-think = Penso em você.
courage-alone = Você não está { $reader ->
    [male] sozinho
    [female] sozinha
   *[other] só
}.
courage-remember = Há quem se lembre de você.
courage-strength = Desejo-lhe força e paciência.
courage-joy = Desejo-lhe uma pequena alegria todos os dias.
courage-calm = Desejo-lhe calma e paz interior.
courage-warmth = Envio-lhe muito calor humano.

## Holidays

holidays-new-year = Feliz Ano Novo!
holidays-year = Que o novo ano lhe traga muitas coisas boas.
holidays-christmas = Feliz Natal!
holidays-easter = Feliz Páscoa!
holidays-nowruz = Feliz Nowruz!
holidays-eid = Feliz festa do Eid!
holidays-spring-festival = Feliz Ano Novo Chinês!
holidays-any = Desejo-lhe um feliz dia de festa.
holidays-lights = As nossas ruas estão enfeitadas com luzes.

## Birthday

birthday-happy = Feliz aniversário!
birthday-best = Desejo-lhe tudo de bom no seu aniversário.
birthday-today = Hoje, no seu aniversário, penso em você.
birthday-cake = Hoje estou comendo uma fatia de bolo em sua homenagem.
birthday-year = Que o novo ano da sua vida lhe traga alegria.

## The end

closing-today = Por hoje é só.
closing-page = A minha página está chegando ao fim.
closing-thanks = Agradeço-lhe por ler a minha carta.
closing-best = Tudo de bom para você!
closing-hand = Aperto-lhe a mão com força.
closing-regards = Com um abraço caloroso,
closing-name = { $name }
