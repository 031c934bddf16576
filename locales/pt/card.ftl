### Portuguese. The purpose of each message, and its greatest length, are in locales/en/card.ftl.

## Numbers and time

years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

## Brackets

remark = { $text } ({ $remark })
presumed-place = presumivelmente

## The head of the card

born = { $gender ->
    [male] Nascido em{ "\u00A0" }{ $year }
    [female] Nascida em{ "\u00A0" }{ $year }
   *[other] Ano de nascimento:{ "\u00A0" }{ $year }
}
photo-credit = Foto: { $credit }

## The finding

recognised = { $gender ->
    [male] Preso político
    [female] Presa política
   *[other] Prisão política
}
recognised-by = { $gender ->
    [male] Reconhecido por { $name }
    [female] Reconhecida por { $name }
   *[other] Reconhecimento por { $name }
}
under-review = Em análise
under-review-by = Em análise por { $name }
not-recognised = { $gender ->
    [male] Não reconhecido
    [female] Não reconhecida
   *[other] Sem reconhecimento
}
not-recognised-by = { $gender ->
    [male] Não reconhecido como preso político por { $name }
    [female] Não reconhecida como presa política por { $name }
   *[other] Não reconhecida como prisão política por { $name }
}
assessed-by = Avaliação por { $name }
demand = Exigência
recognition-link = A decisão completa

## The stage of the case

stage-investigation = Sob investigação
stage-trial = Em julgamento
stage-sentenced = Sentença proferida
stage-appeal = Em fase de recurso
stage-in-force = Sentença definitiva
stage-serving = Cumpre a pena
stage-served = Pena cumprida
stage-dropped = Processo arquivado
stage-without-charge = Sob custódia sem acusação
stage-unknown = { "" }

## Where the person is

custody-detained = { $gender ->
    [male] Detido
    [female] Detida
   *[other] Em detenção
}
custody-remand = Em centro de prisão preventiva
custody-house-arrest = Em prisão domiciliar
custody-conduct-ban = Sob proibição de certas atividades
custody-travel-bond = Com obrigação de não deixar a localidade
custody-in-transfer = Em transferência entre prisões
custody-colony = Em colônia penal
custody-settlement = Em colônia-assentamento
custody-prison = Na prisão
custody-correctional-centre = Em centro correcional
custody-psychiatric = Em tratamento psiquiátrico compulsório
custody-wanted = { $gender ->
    [male] Procurado pelas autoridades
    [female] Procurada pelas autoridades
   *[other] Alvo de busca pelas autoridades
}
custody-at-liberty = Em liberdade
custody-released = { $gender ->
    [male] Libertado
    [female] Libertada
   *[other] Em liberdade após a prisão
}
custody-exchanged = { $gender ->
    [male] Libertado em uma troca de prisioneiros
    [female] Libertada em uma troca de prisioneiros
   *[other] Em liberdade após uma troca de prisioneiros
}
custody-died = { $gender ->
    [male] Falecido
    [female] Falecida
   *[other] Falecimento
}
custody-administrative-detention = Em detenção administrativa
custody-military-captivity = Em cativeiro militar
custody-conditional-release = { $gender ->
    [male] Libertado sob condições
    [female] Libertada sob condições
   *[other] Em liberdade sob condições
}
custody-abroad = No exterior
custody-deported = { $gender ->
    [male] Deportado
    [female] Deportada
   *[other] Deportação
}
custody-disappeared = Desaparecimento forçado
custody-unknown = Paradeiro desconhecido

## Charges

criminal-charges = Acusações penais
administrative-charges = Acusações administrativas

## The outcome of a charge

outcome-charged = { $gender ->
    [male] acusado
    [female] acusada
   *[other] acusação apresentada
}
outcome-convicted = { $gender ->
    [male] condenado
    [female] condenada
   *[other] condenação
}
outcome-acquitted = { $gender ->
    [male] absolvido
    [female] absolvida
   *[other] absolvição
}
outcome-dropped = acusação retirada

## Punishments without a length

punishment-imprisonment = Prisão
punishment-life = Prisão perpétua
punishment-suspended = Pena suspensa
punishment-compulsory-labour = Trabalho obrigatório
punishment-restriction-of-freedom = Restrição da liberdade
punishment-fine = Multa
punishment-compulsory-medical = Tratamento médico compulsório
punishment-post-release-supervision = Supervisão
punishment-death = Pena de morte
punishment-life-without-parole = Prisão perpétua sem possibilidade de liberdade condicional
punishment-indeterminate = Prisão sem prazo determinado
punishment-forced-labour = Trabalhos forçados
punishment-deprivation-of-rights = Privação de direitos

## Punishments with their length

punishment-term-imprisonment = { $term } de prisão
punishment-term-life = Prisão perpétua ({ $term })
punishment-term-suspended = { $term } de pena suspensa
punishment-term-compulsory-labour = { $term } de trabalho obrigatório
punishment-term-restriction-of-freedom = { $term } de restrição da liberdade
punishment-term-fine = Multa ({ $term })
punishment-term-compulsory-medical = { $term } de tratamento médico compulsório
punishment-term-post-release-supervision = { $term } de supervisão
punishment-term-death = Pena de morte ({ $term })
punishment-term-life-without-parole = Prisão perpétua sem possibilidade de liberdade condicional ({ $term })
punishment-term-indeterminate = Prisão sem prazo determinado ({ $term })
punishment-term-forced-labour = { $term } de trabalhos forçados
punishment-term-deprivation-of-rights = { $term } de privação de certos direitos

## Imprisonment by its regime, without a length

regime-general = Colônia penal de regime geral
regime-enhanced = Colônia penal de regime reforçado
regime-strict = Colônia penal de regime estrito
regime-special = Colônia penal de regime especial
regime-settlement = Colônia-assentamento
regime-prison = Prisão

## Imprisonment by its regime, with its length

regime-term-general = { $term } em colônia penal de regime geral
regime-term-enhanced = { $term } em colônia penal de regime reforçado
regime-term-strict = { $term } em colônia penal de regime estrito
regime-term-special = { $term } em colônia penal de regime especial
regime-term-settlement = { $term } em colônia-assentamento
regime-term-prison = { $term } em estabelecimento prisional

## The regime alone

regime-elsewhere-general = regime geral
regime-elsewhere-enhanced = regime reforçado
regime-elsewhere-strict = regime estrito
regime-elsewhere-special = regime especial
regime-elsewhere-settlement = colônia-assentamento
regime-elsewhere-prison = prisão

## Life imprisonment by its regime

life-regime-general = Prisão perpétua em colônia penal de regime geral
life-regime-enhanced = Prisão perpétua em colônia penal de regime reforçado
life-regime-strict = Prisão perpétua em colônia penal de regime estrito
life-regime-special = Prisão perpétua em colônia penal de regime especial
life-regime-settlement = Prisão perpétua em colônia-assentamento
life-regime-prison = Prisão perpétua em estabelecimento prisional

## The sentence

sentence-heading = Sentença
passed-by-on = Proferida por { $court } { $date }
passed-by = Proferida por { $court }
passed-on = Proferida { $date }
closed-hearing = em audiência fechada ao público
in-absentia = à revelia
closed-hearing-alone = Proferida em audiência fechada ao público
in-absentia-alone = Proferida à revelia
after-release = Após a libertação
in-addition = Além disso
release-heading = Libertação
release-expected = Libertação prevista: { $date }
release-actual = { $gender ->
    [male] Libertado { $date }
    [female] Libertada { $date }
   *[other] Libertação: { $date }
}

## The timeline

timeline = Cronologia
in-custody = { $time } sob custódia
in-custody-at-least = Pelo menos { $time } sob custódia

## An event on a day

event-detained = Detenção
event-charged = Acusação
event-remanded = Prisão preventiva decretada
event-trial-opened = Início do julgamento
event-sentenced = Sentença
event-appeal = Julgamento do recurso
event-transferred = Transferência
event-recognised = { $gender ->
    [male] Reconhecido como preso político
    [female] Reconhecida como presa política
   *[other] Reconhecida como prisão política
}
event-released = Libertação
event-exchanged = Libertação em uma troca de prisioneiros
event-died = Falecimento
event-other = { "" }

## The long texts

account = O que aconteceu
reasons = { $gender ->
    [male] Por que é considerado preso político
    [female] Por que é considerada presa política
   *[other] Por que isto é considerado prisão política
}

## Ways to write

write = { $gender ->
    [male] Escreva para ele
    [female] Escreva para ela
   *[other] Escreva uma carta
}
letters = Cartas
envelope = Para o envelope
reading = O mesmo endereço, para leitura
copy-envelope = Copiar o endereço
copy-reading = Copiar esta versão
copied = Copiado.
copy-failed = Não foi possível copiar aqui. O endereço está selecionado: pressione Ctrl+C (em um Mac, ⌘C) ou escolha “Copiar” no menu.
write-letter = Escrever uma carta
letter-failed = Não foi possível carregar a ajuda para a carta. O endereço pode ser copiado mesmo assim.
certainty-confirmed = Endereço confirmado.
certainty-presumed = Endereço presumido: não foi confirmado.
certainty-unknown = Não se sabe se este endereço está correto.
verified = Verificado pela última vez { $date }.
review-passed = Prazo para nova verificação deste endereço, já vencido: { $date }
review-unreadable = Não se sabe quando este endereço deve ser verificado novamente.
feed-expired = Estas informações podem estar desatualizadas: eram válidas até { $date }
see-case-page = Consulte a página do caso antes de escrever
ask-publisher = Antes de escrever, pergunte a quem publica esta ficha.
good-until = Depois de { $date }, este endereço pode estar errado.
prisoner-number = Número de matrícula
purpose-books = Para livros
purpose-parcels = Para encomendas
purpose-money = Para dinheiro
purpose-legal = Para advogados e tribunais
interests = Assuntos para uma carta
letter-languages = Idiomas em que as cartas chegam
reads = Idiomas em que lê
birthday = Aniversário
rules = Regras para as cartas
channels = Escrever pela internet
free = gratuito
paid = pago

## Why no address is shown

withheld-no-address = No momento não há endereço para cartas.
withheld-custody-unclear = Não está claro se é possível enviar cartas; por isso nenhum endereço é mostrado.
withheld-at-home = { $gender ->
    [male] Ele está em casa sob restrições; por isso nenhum endereço é mostrado.
    [female] Ela está em casa sob restrições; por isso nenhum endereço é mostrado.
   *[other] A pessoa está em casa sob restrições; por isso nenhum endereço é mostrado.
}
withheld-moved = { $gender ->
    [male] Ele foi transferido e o endereço não foi verificado desde então; por isso nenhum endereço é mostrado.
    [female] Ela foi transferida e o endereço não foi verificado desde então; por isso nenhum endereço é mostrado.
   *[other] A pessoa foi transferida e o endereço não foi verificado desde então; por isso nenhum endereço é mostrado.
}
withheld-conditional-release = { $gender ->
    [male] Ele foi libertado sob condições; por isso nenhum endereço é mostrado.
    [female] Ela foi libertada sob condições; por isso nenhum endereço é mostrado.
   *[other] A pessoa foi libertada sob condições; por isso nenhum endereço é mostrado.
}
withheld-abroad = { $gender ->
    [male] Ele está em outro país; por isso nenhum endereço é mostrado.
    [female] Ela está em outro país; por isso nenhum endereço é mostrado.
   *[other] A pessoa está em outro país; por isso nenhum endereço é mostrado.
}
withheld-deported = { $gender ->
    [male] Ele foi deportado; por isso nenhum endereço é mostrado.
    [female] Ela foi deportada; por isso nenhum endereço é mostrado.
   *[other] A pessoa foi deportada; por isso nenhum endereço é mostrado.
}
withheld-disappeared = { $gender ->
    [male] Não se sabe onde ele está; por isso nenhum endereço é mostrado.
    [female] Não se sabe onde ela está; por isso nenhum endereço é mostrado.
   *[other] Não se sabe onde a pessoa está; por isso nenhum endereço é mostrado.
}
withheld-paused = Por enquanto não é possível enviar cartas; por isso nenhum endereço é mostrado.
withheld-closed = Não é possível enviar cartas; por isso nenhum endereço é mostrado.
withheld-unknown = Não se sabe se as cartas chegam; por isso nenhum endereço é mostrado.
withheld-in-transfer = { $gender ->
    [male] Ele está sendo levado de uma prisão para outra. Uma carta não chegaria a ele agora; por isso nenhum endereço é mostrado.
    [female] Ela está sendo levada de uma prisão para outra. Uma carta não chegaria a ela agora; por isso nenhum endereço é mostrado.
   *[other] A pessoa está sendo levada de uma prisão para outra. Uma carta não chegaria agora; por isso nenhum endereço é mostrado.
}
withheld-wanted = { $gender ->
    [male] Ele é procurado pelas autoridades; por isso nenhum endereço é mostrado.
    [female] Ela é procurada pelas autoridades; por isso nenhum endereço é mostrado.
   *[other] A pessoa é procurada pelas autoridades; por isso nenhum endereço é mostrado.
}
withheld-at-liberty = { $gender ->
    [male] Ele está em liberdade; por isso nenhum endereço é mostrado.
    [female] Ela está em liberdade; por isso nenhum endereço é mostrado.
   *[other] A pessoa está em liberdade; por isso nenhum endereço é mostrado.
}
withheld-released = { $gender ->
    [male] Ele foi libertado; por isso nenhum endereço é mostrado.
    [female] Ela foi libertada; por isso nenhum endereço é mostrado.
   *[other] A pessoa foi libertada; por isso nenhum endereço é mostrado.
}
withheld-exchanged = { $gender ->
    [male] Ele foi libertado em uma troca de prisioneiros; por isso nenhum endereço é mostrado.
    [female] Ela foi libertada em uma troca de prisioneiros; por isso nenhum endereço é mostrado.
   *[other] A pessoa foi libertada em uma troca de prisioneiros; por isso nenhum endereço é mostrado.
}
withheld-died = { $gender ->
    [male] Ele faleceu. Nenhum endereço é mostrado.
    [female] Ela faleceu. Nenhum endereço é mostrado.
   *[other] A pessoa faleceu. Nenhum endereço é mostrado.
}

## Other ways to help

help = Como ajudar
scope-this-person = { $gender ->
    [male] para ele
    [female] para ela
   *[other] para esta pessoa
}
scope-all-prisoners = para todos os presos políticos
risk = Risco legal ({ $country })
as-of = data: { $date }

## The foot of the card

case-page = O caso completo
sources = Fontes
designated = Quem publica esta ficha foi designado como { $kind } ({ $country }). Seguir ou compartilhar seus links nesse país pode representar um risco legal.
designation-undesirable = organização indesejável
designation-extremist = organização extremista
designation-terrorist = organização terrorista
designation-foreign-agent = agente estrangeiro
designated-otherwise = organização proibida
published-by = Publicado por { $name }
information-of = Informações de { $date }

## Where there is no card

failure-unavailable = Não foi possível carregar esta ficha.
failure-not-found = O perfil desta pessoa não está disponível no momento.
failure-withdrawn = Este perfil foi retirado por quem o publicou.
failure-unverified = Esta ficha não é mostrada porque não foi possível verificar suas informações.
failure-stale = Não foi possível carregar a versão mais recente. Esta foi publicada { $date }.
retry = Tentar novamente
