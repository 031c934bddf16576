### Portuguese. The purpose of each message is in locales/en/builder.ftl.

title = Coloque uma ficha em sua página
lead = Escolha uma pessoa, veja a ficha, copie o código. O que você escolher fica no endereço desta página. Nada é armazenado nem enviado.

## The feed

source = O feed
feed = Endereço do feed
feed-hint = Peça-o a quem publica. Começa com https:// e em geral termina em feed.json. Vários endereços separados por espaços são espelhos.
keys = Chave pública de quem publica
keys-hint = Começa com ed25519:. Com ela, a ficha mostra apenas o que essa chave assinou. Peça-a a quem publica por outro meio que não o servidor do feed.
loading = Carregando o feed…
loaded = { $count ->
    [one] O feed tem { $count } pessoa.
   *[other] O feed tem { $count } pessoas.
}

## Errors of the feed or the key

trouble-address = Isto não é um endereço. Copie-o da barra de endereços do navegador, a partir de https://.
trouble-mixed = Este endereço começa com http://, que páginas em https não podem carregar. Tente com https:// ou pergunte a quem publica.
trouble-closed = O servidor tem este arquivo, mas não permite que outros sites o leiam. Envie o seguinte a quem administra o servidor: a resposta precisa ter o cabeçalho Access-Control-Allow-Origin: *
trouble-redirect = Este endereço redireciona para outro, e as fichas não o seguem. Abra-o em uma nova aba e copie o endereço que aparecer lá.

trouble-unreachable = Este endereço não responde. Abra-o em uma nova aba: se também lá nada aparecer, ele está errado ou o servidor está fora do ar. Se lá ele abrir, é uma política desta página que o proíbe.
trouble-late = O servidor levou mais de 10 segundos. Tente mais tarde ou peça um espelho a quem publica.
trouble-refused = O servidor responde com o erro { $status }. Confira o endereço letra por letra; se estiver certo, avise quem publica.
trouble-too-large = Este feed é maior do que os 2 MB que uma ficha carrega. Peça a quem publica o feed só desta pessoa.
trouble-not-json = Isto não é um feed: talvez seja o endereço de uma página. Peça a quem publica o endereço do próprio feed.
trouble-not-a-feed = Isto é um arquivo de dados, mas não um feed para fichas. Para quem publica: { $why }
trouble-signature = Este feed não foi assinado com esta chave, e suas fichas não mostrariam nada. Compare a chave com a de quem publica. Para quem publica: { $why }
trouble-other = Este feed não pode ser usado: { $why }

## Doubts about the feed

concern-expired = Este feed era válido até { $date }, e suas fichas dizem isso a cada leitor. Peça um mais novo a quem publica.
concern-old = { $count ->
    [one] Este feed foi publicado há { $count } dia. Pergunte a quem publica se ele ainda é mantido.
   *[other] Este feed foi publicado há { $count } dias. Pergunte a quem publica se ele ainda é mantido.
}
concern-no-sequence = As edições deste feed não são numeradas. Por isso ninguém percebe se uma antiga aparece no lugar de uma nova.
concern-no-id = Este feed não tem id. Por isso uma chave para ele valeria para todos os feeds de quem o publica.
concern-nobody = Não há ninguém neste feed.
concern-no-key = Sem chave, quem tomar o controle do servidor do feed pode trocar os endereços em sua página.

## The card

choices = A ficha
person = Pessoa
nobody-found = Ninguém encontrado. Tente uma parte do nome ou o nome em outro alfabeto.

withdrawn = { $person } (retirado)
language = Idioma da ficha
language-of-page = o da sua página
layout = Formato
layout-full = ficha inteira
layout-compact = compacto
theme = Cores
theme-auto = conforme a configuração do leitor
theme-light = claras
theme-dark = escuras
help = Formas de ajudar
help-all = todas
help-letters = apenas cartas
help-none = apenas o endereço
links = Links para outros sites
links-all = como links
links-none = como texto simples
photo = Foto
photo-feed = de onde o feed indicar
photo-own = apenas de servidores que a ficha já consulta
photo-none = nenhuma
refuse-older = Recusar edições do feed mais antigas que a de hoje

## The preview

preview = Pré-visualização
width = Largura
pixels = { $pixels }{ "\u00A0" }px
ground = Cores da página
nothing-yet = Cole primeiro o endereço de um feed, e a ficha aparecerá aqui.

## The snippets

snippet = Código para colar
kind-tag = Código HTML
kind-script = Apenas script
kind-static = Ficha estática
kind-frame = Quadro
about-tag = A ficha se torna parte da sua página. As primeiras linhas avisam cedo o navegador do que a ficha vai carregar, para que ela apareça antes.
about-script = Para editores que mantêm scripts e removem tags desconhecidas. A ficha aparece onde está o script.
about-static = A ficha fica no próprio HTML da sua página e pode ser lida sem scripts. Ela permanece como estava no dia em que você a colou. Use-a onde suas páginas são geradas de novo a cada edição do feed.
about-frame = Para páginas onde não se desejam scripts de terceiros: a ficha fica em um quadro do site de quem publica.
about-wordpress = Para sites com o plugin Prisoner Card. Autores sem permissão para usar HTML também podem usá-lo.
about-generator = Para páginas escritas em Markdown. Deixe uma linha em branco antes e depois, e nenhuma no meio.
about-hugo = O Hugo remove HTML do Markdown. Um shortcode próprio o mantém.
about-app = Para aplicativos construídos com pacotes npm. Os arquivos da ficha se tornam parte do seu aplicativo.
about-editor = Cole no bloco do editor para código HTML. Depois veja a página publicada: só nela se vê o que o editor retirou.
about-drupal = Escolha o formato de texto Full HTML e cole no código-fonte do texto. Os outros formatos retiram a ficha.
about-wix = O Wix mostra em um quadro o endereço que você informar.
place-page = Cole isto onde a ficha deve ficar:
place-post = Cole isto no texto, em uma linha própria:
place-terminal = Execute isto em um terminal:
place-file = Coloque isto no arquivo { $file }:
place-address = Informe este endereço ao editor:
copy = Copiar
copied = Copiado.
not-copied = Não foi possível copiar aqui. O texto está selecionado: pressione Ctrl+C (em um Mac, ⌘C).
frame = Endereço da página para quadros
frame-hint = Em um site feito com prisoner-card build, é a página da pessoa com embed.html no final.
impossible-frame = Este feed não mostra onde fica a página para quadros de quem publica. Se houver uma, digite o endereço dela abaixo.
impossible-shortcode = Um shortcode do WordPress não pode conter o valor de { $name }. Use em seu lugar o bloco do plugin.

## Policy and trust

policy = Política de segurança de conteúdo (CSP)
policy-hint = Apenas para páginas que têm uma política assim: acrescente isto a ela. Estas escolhas precisam exatamente disto.
trust = Em quem sua página confia
trust-pinned = O script está fixado por seu hash: os navegadores dos seus leitores não executam nenhum outro.
trust-host = Para a página inteira: em { $host }, cujo script não está fixado.
trust-own = Para a página: em ninguém além de você, pois os arquivos vêm do seu próprio site.
trust-framed = O quadro não tem acesso à sua página. Ele envia a altura do quadro e, quando um leitor segue um link do site do quadro, esse link.
trust-key = Para os endereços: em quem tem a chave secreta de quem publica. Servidores podem reter o feed, mas não alterá-lo.
trust-hosts = Quem administra { $hosts } pode trocar os endereços em sua página.

## The check of a page

check = Verificar minha página
check-hint = Um navegador não pode ler outros sites, por isso esta página não consegue ver a sua. O programa de linha de comando de quem publica consegue: ele aponta os códigos na página, fichas desatualizadas, chaves ausentes, atributos errados e políticas que bloqueiam uma ficha.
check-address = Endereço da sua página
check-command = Execute isto em um computador que tenha o comando prisoner-card:
check-debug = Ou acrescente debug (<prisoner-card debug …>) à tag e abra sua página: abaixo da ficha estará escrito o que está errado.
