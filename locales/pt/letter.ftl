## The greeting

greeting = Bom dia!
greeting-name = Bom dia, { $given }!

## Who I am

who-name = O meu nome é { $name }.
who-stranger = Não nos conhecemos.
who-year = Nasci em { $year }.
who-school = Ainda ando na escola.
who-student = Estudo na universidade.
who-retired = Já estou na reforma e tenho mais tempo.
who-children = Tenho filhos.
who-grandchildren = Tenho netos.
who-translated = Não falo a sua língua, por isso escrevo com a ajuda de frases traduzidas.

## Why I write

why-learned = Soube há pouco o seu nome e quis escrever-lhe.
why-first = Esta é a minha primeira carta para si.
why-again = Escrevo-lhe outra vez.
why-warmth = Espero que esta carta traga um pouco de calor ao seu dia.
why-life = Gostaria de lhe contar um pouco da minha vida.
why-like = Gosto de escrever cartas.
why-far = Uma palavra amiga chega de longe.

## Where I live

place-town = O lugar onde vivo chama-se { $town }.
place-country = O meu país: { $country }.
place-city = Vivo numa cidade grande.
place-small = Vivo numa cidade pequena.
place-village = Vivo numa aldeia.
place-river = Perto da minha casa corre um rio.
place-sea = Vivo junto ao mar.
place-mountains = Daqui veem-se as montanhas.
place-forest = A floresta começa não longe da minha casa.
place-park = Há um parque aqui perto, onde gosto de passear.

## Weather and season

weather-spring = Aqui é agora primavera.
weather-summer = Aqui é agora verão.
weather-autumn = Aqui é agora outono.
weather-winter = Aqui é agora inverno.
weather-sun = Hoje o sol brilha.
weather-rain = Hoje chove.
weather-snow = Nevou, e está tudo branco.
weather-wind = Hoje sopra um vento forte.
weather-hot = Nestes dias faz muito calor.
weather-cold = Nestes dias faz muito frio.
weather-longer = Os dias estão a ficar mais longos.
weather-shorter = Os dias estão a ficar mais curtos.
weather-leaves = As folhas estão a ficar amarelas.

## Everyday

everyday-morning = A minha manhã começa com uma chávena de café.
everyday-window = Escrevo esta carta à janela.
everyday-evening = À noite gosto de beber uma chávena de chá.
everyday-walk = Dou um passeio quase todos os dias.
everyday-bicycle = Ando muitas vezes de bicicleta.
everyday-garden = Tenho um pequeno jardim.
everyday-balcony = Na minha varanda crescem flores.
everyday-friends = Ao fim de semana encontro-me muitas vezes com amigos.
everyday-quiet = Hoje é um dia calmo.

## Work

work-office = Trabalho num escritório.
work-hands = Trabalho com as mãos.
work-children = Trabalho com crianças.
work-people = No trabalho encontro muitas pessoas.
work-home = Trabalho a partir de casa.
work-like = Gosto do meu trabalho.
work-learn = Neste momento aprendo algo de novo.

## Food

food-cook = Gosto de cozinhar.
food-bake = Gosto de fazer bolos.
food-dish = Um prato de que aqui se gosta chama-se { $dish }.
food-bread = Gosto do cheiro do pão fresco.
food-apples = Este ano houve muitas maçãs.
food-honey = Do que mais gosto é de chá com mel.
food-soup = Nos dias frios faço uma sopa quente.

## Animals

animals-cat = Tenho um gato.
animals-dog = Tenho um cão.
animals-name = O meu animal chama-se { $pet }.
animals-feed = À minha janela vêm pássaros, e eu dou-lhes de comer.
animals-sing = De manhã ouço os pássaros cantar.
animals-hedgehog = No nosso jardim vive um ouriço.
animals-squirrel = Ontem vi um esquilo no parque.

## Nature

nature-forest = Gosto de passear na floresta.
nature-flowers = Estão a nascer as primeiras flores.
nature-stars = Nas noites claras veem-se aqui muitas estrelas.
nature-moon = Ontem a lua estava grande e brilhante.
nature-sea = Consigo ouvir o mar durante horas.
nature-mushrooms = No outono apanhamos cogumelos.
nature-sunset = Ontem o pôr do sol foi muito bonito.
nature-tree = Em frente da minha casa há uma grande árvore antiga.

## Books

books-read = Gosto de ler.
books-title = Neste momento leio o livro «{ $book }».
books-author = Gosto de ler os livros de { $author }.
books-childhood = Há livros de que gosto desde a infância.
books-poems = Gosto de poesia.
books-library = Vou muitas vezes à biblioteca.

## Music

music-listen = Ouço música muitas vezes.
music-musician = Gosto muito da música de { $musician }.
music-play = Aprendo a tocar um instrumento.
music-sing = Canto num coro.
music-songs = Gosto de canções antigas.
music-dance = Gosto de dançar.

## Sport

sport-football = Gosto de ver futebol.
sport-team = A minha equipa preferida é { $team }.
sport-run = Gosto de correr de manhã.
sport-swim = Gosto de nadar.
sport-chess = Gosto de jogar xadrez.
sport-hike = Gosto de caminhar na montanha.

## Memories

memories-summer = Gosto de recordar os verões da minha infância.
memories-grandmother = Penso muitas vezes na cozinha da minha avó.
memories-sea = Lembro-me do dia em que vi o mar pela primeira vez.
memories-teacher = Recordo com gratidão a minha primeira professora.
memories-snow = Na infância esperava pela primeira neve.
memories-tree = Na infância gostava de trepar às árvores.

## Questions

questions-read = O que gosta de ler?
questions-music = De que música gosta?
questions-season = De que estação do ano gosta mais?
questions-animals = Gosta de animais?
questions-food = O que gostava de comer na infância?
questions-interests = O que lhe interessa?
questions-topics = Sobre o que gostaria de ler numa carta?
questions-draw = Gosta de desenhar?
questions-chess = Joga xadrez?
questions-answer = Se lhe apetecer, umas linhas suas dar-me-iam alegria.

## Encouragement

courage-think = Penso em si.
courage-alone = Não está { $reader ->
    [male] sozinho
    [female] sozinha
   *[other] só
}.
courage-remember = Há quem se lembre de si.
courage-strength = Desejo-lhe força e paciência.
courage-joy = Desejo-lhe uma pequena alegria todos os dias.
courage-calm = Desejo-lhe calma e paz interior.
courage-warmth = Envio-lhe muito calor.

## Holidays

holidays-new-year = Feliz Ano Novo!
holidays-year = Que o novo ano lhe traga muitas coisas boas.
holidays-christmas = Feliz Natal!
holidays-easter = Feliz Páscoa!
holidays-nowruz = Feliz Nowruz!
holidays-eid = Feliz festa do Eid!
holidays-spring-festival = Feliz Ano Novo Chinês!
holidays-any = Desejo-lhe uma boa festa.
holidays-lights = As nossas ruas estão enfeitadas com luzes.

## Birthday

birthday-happy = Feliz aniversário!
birthday-best = Desejo-lhe tudo de bom no seu aniversário.
birthday-today = Hoje, no seu aniversário, penso em si.
birthday-cake = Hoje como uma fatia de bolo em sua honra.
birthday-year = Que o novo ano da sua vida lhe traga alegria.

## The end

closing-today = É tudo por hoje.
closing-page = A minha página está a chegar ao fim.
closing-thanks = Agradeço-lhe por ler a minha carta.
closing-best = Tudo de bom para si!
closing-hand = Aperto-lhe a mão com força.
closing-regards = Com um abraço caloroso,
closing-name = { $name }
