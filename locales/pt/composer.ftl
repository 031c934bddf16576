## The first screen

title = Escrever uma carta
intro = Escolha frases no seu idioma. A carta contém as mesmas frases no idioma que você escolher para ela.
read-by-others = Sua carta é lida por outras pessoas antes de chegar.
leave-out = Não escreva nada sobre o caso, política, guerra, agentes públicos, outros presos ou saúde.
risk = Risco legal: { $places }. Lá, quem publica a ficha, ou alguém para quem seus links levam, está proibido, ou é arriscado ajudar a pessoa presa. Escrever de lá pode ser um risco para você.
nothing-stored = Nada é enviado e nada é armazenado. Quando você sair desta página, o texto desaparecerá.
start = Começar
close = Fechar

## About the writer

letter-language = Idioma da carta
writer = Quem escreve
writer-male = um homem
writer-female = uma mulher
writer-other = prefiro não dizer

## Putting the letter together

heading-letter = Carta para
sentences = Frases
about = Assunto
letter = A sua carta
letter-empty = A sua carta ainda está vazia. Escolha uma primeira frase.
add = Adicionar
remove = Retirar
up = Mover para cima
down = Mover para baixo
undo = Desfazer
redo = Refazer
moved = Posição { $place } de { $number }
added = Adicionado à carta.
removed = Retirado da carta.
own-words = Suas próprias palavras
own-words-hint = Estas palavras não são traduzidas. Escreva-as no idioma da carta: { $language }.
not-translated = Não traduzido
rules = Regras para as cartas
interests = Assuntos para uma carta

## Filling in a gap

gap-name = Meu primeiro nome
gap-year = Meu ano de nascimento
gap-town = Minha cidade ou vilarejo
gap-country = Meu país
gap-dish = Nome de um prato
gap-pet = Nome do meu animal de estimação
gap-book = Título de um livro
gap-author = Nome de um escritor
gap-musician = Nome de um músico
gap-team = Nome de um time
in-latin = Na carta, escreva-o em letras latinas.
in-cyrillic = Na carta, escreva-o em letras cirílicas.
in-arabic = Na carta, escreva-o em escrita árabe.
in-chinese = Na carta, escreva-o em caracteres chineses.
other-script = Talvez você encontre o nome em uma enciclopédia nesse idioma. Ou retire a frase: a carta está completa sem ela.
fill-in = Preencha o que falta.

## Subjects of sentences

topic-greeting = Saudação
topic-who = Quem sou
topic-why = Por que escrevo
topic-place = Onde moro
topic-weather = Tempo e estação
topic-everyday = Dia a dia
topic-work = Trabalho
topic-food = Comida
topic-animals = Animais
topic-nature = Natureza
topic-books = Livros
topic-music = Música
topic-sport = Esporte
topic-memories = Memórias
topic-questions = Perguntas
topic-courage = Encorajamento
topic-holidays = Festas
topic-birthday = Aniversário
topic-closing = Despedida

## Length

characters = Caracteres: { $number }
pages = Páginas: { $number }
limit = { $service }: no máximo { $limit } caracteres
too-long = Longa demais para { $service }, caracteres a mais: { $number }

## Taking the letter away

send = Imprimir ou enviar
back = Voltar à carta
copy = Copiar a carta
copied = A carta está copiada.
copy-failed = Não foi possível copiar aqui. O texto está selecionado: pressione Ctrl+C (em um Mac, ⌘C) ou escolha “Copiar” no menu.
copy-address = Copiar o endereço
address-copied = O endereço está copiado.
print = Imprimir a carta
save = Salvar como arquivo de texto
cannot-print = Aqui não é possível imprimir. Copie a carta ou salve-a como arquivo de texto.
ways = Como você vai enviá-la?
services = Enviá-la por um serviço de cartas
service-open = Abra a página do serviço:
service-address = Copie o endereço e cole-o lá.
service-letter = Volte aqui, copie a carta e cole-a lá.
by-post = Enviá-la pelo correio
paper = Papel
date = Data da carta
page-number = Página { $page } de { $pages }

## The envelope

envelope = O envelope
envelope-size = Formato do envelope
envelope-label = Etiqueta para recortar e colar (A4)
envelope-sheet = Folha para dobrar (A4)
sender = Remetente
sender-forgotten = O endereço do remetente só é impresso. Não é armazenado.
sender-name = Nome e sobrenome
sender-street = Rua e número
sender-town = Código postal e cidade
sender-country = País
sender-birth = Ano de nascimento
sender-birth-hint = Só se o serviço de cartas ou a prisão o pedir.
prisoner-number = Número de matrícula
number-hint = Só se quem publica a ficha ou o serviço de cartas o indicar.
print-envelope = Imprimir o envelope
print-hint = Imprima a 100 %, sem “ajustar à página”.
post-it = Coloque a carta no envelope, cole selos suficientes e envie-a pelo correio.
cut-here = Cortar aqui
fold-here = Dobrar aqui
stamp = Selo

## Where it does not work

language-failed = Não foi possível carregar este idioma. Tente de novo.
