## The first screen

title = Escrever uma carta
intro = Escolha frases na sua língua. A carta é escrita numa língua que a pessoa presa lê.
read-by-others = A sua carta é lida por outros antes de chegar.
leave-out = Não escreva nada sobre o processo, política, guerra, funcionários, outros presos ou saúde.
risk = Quem publica o cartão, ou alguém para quem remete, está proibido aqui: { $places }. Escrever de lá pode ser um risco para si.
nothing-stored = Nada é enviado e nada é guardado. Quando sair desta página, o texto desaparece.
start = Começar
close = Fechar

## About the writer

letter-language = Língua da carta
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
undo = Anular
redo = Refazer
moved = Lugar { $place } de { $number }
added = Adicionado à carta.
removed = Retirado da carta.
own-words = Palavras suas
own-words-hint = Estas palavras não são traduzidas. Escreva-as na língua da carta: { $language }.
not-translated = Não traduzido
rules = Regras para as cartas
interests = De que pode tratar uma carta

## Filling in a gap

gap-name = O meu nome próprio
gap-year = O meu ano de nascimento
gap-town = A minha cidade ou aldeia
gap-country = O meu país
gap-dish = Nome de um prato
gap-pet = Nome do meu animal
gap-book = Título de um livro
gap-author = Nome de um escritor
gap-musician = Nome de um músico
gap-team = Nome de uma equipa
in-latin = Na carta, escreva-o em letras latinas.
in-cyrillic = Na carta, escreva-o em letras cirílicas.
in-arabic = Na carta, escreva-o em escrita árabe.
in-chinese = Na carta, escreva-o em caracteres chineses.
other-script = Talvez encontre o nome numa enciclopédia nessa língua. Ou retire a frase: a carta está completa sem ela.
fill-in = Preencha o que falta.

## Subjects of sentences

topic-greeting = Saudação
topic-who = Quem sou
topic-why = Porque escrevo
topic-place = Onde vivo
topic-weather = Tempo e estação
topic-everyday = Dia a dia
topic-work = Trabalho
topic-food = Comida
topic-animals = Animais
topic-nature = Natureza
topic-books = Livros
topic-music = Música
topic-sport = Desporto
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
copy-failed = Não foi possível copiar a carta. Está selecionada: prima as teclas de copiar.
copy-address = Copiar o endereço
address-copied = O endereço está copiado.
print = Imprimir a carta
save = Guardar como ficheiro de texto
cannot-print = Aqui não é possível imprimir. Copie a carta ou guarde-a como ficheiro de texto.
ways = Como vai enviá-la?
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
sender-forgotten = O endereço do remetente só é impresso. Não é guardado.
sender-name = Nome e apelido
sender-street = Rua e número
sender-town = Código postal e localidade
sender-country = País
sender-birth = Ano de nascimento
sender-birth-hint = Só se o serviço de cartas ou a prisão o pedir.
prisoner-number = Número de recluso
number-hint = Só se o editor ou o serviço de cartas o indicar.
print-envelope = Imprimir o envelope
print-hint = Imprima a 100 %, sem «ajustar à página».
post-it = Ponha a carta no envelope, cole selos suficientes e ponha-a no correio.
cut-here = Cortar aqui
fold-here = Dobrar aqui
stamp = Selo

## Where it does not work

language-failed = Não foi possível carregar esta língua. Tente de novo.
