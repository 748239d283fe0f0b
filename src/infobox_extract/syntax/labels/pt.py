"""Portuguese Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = direção; realização; diretor; realizador; dirigido por
producer = produção; produtor
writer = roteiro; argumento; escritor
music = música
cinematography = cinematografia; diretor de fotografia
editing = edição; montagem
starring = elenco; estrelando
country = país; país de origem
language = idioma; língua; idioma original
runtime = duração
released = lançamento; estreia
company = companhia produtora; produtora; empresa produtora
distributor = distribuição; distribuidora
budget = orçamento
gross = receita; bilheteria
genre = gênero; género; gênero(s); género(s)
num_seasons = temporadas; n.º de temporadas
num_episodes = episódios; n.º de episódios
network = emissora original; emissora de televisão original
first_aired = exibição original; transmissão original
creator = criador; criado por
birth_date = nascimento; data de nascimento
birth_name = nome completo
birth_place = local de nascimento; local
death_date = morte; falecimento
nationality = nacionalidade
occupation = ocupação; profissão
spouse = cônjuge
children = filho(a)(s); filhos
party = partido
awards = prémios; prêmios; principais prêmios
height = altura
subdivision_name1 = estado; unidade federativa; distrito
subdivision_name2 = município; município/concelho
coordinates = coordenadas
elevation_m = altitude
area_total_km2 = área; área total
population_total = população; população total
population_density_km2 = densidade
population_demonym = gentílico
leader_name = prefeito; prefeito(a); presidente da câmara
founded = fundação
founder = fundador; fundador(es)
capital = capital
official_languages = língua oficial
currency = moeda
timezone = fuso horário
website = website oficial; página oficial; sítio; sítio oficial; site
headquarters = sede
industry = indústria
products = produtos
num_employees = empregados
artist = artista
label = gravadora; gravadora(s); editora; editora(s)
length = duração
recorded = gravação
author = autor; autor(es)
publisher = editora; publicadora
developer = desenvolvedor; desenvolvedora; desenvolvedora(s)
platforms = plataforma; plataforma(s)
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = direção; realização; diretor; realizador
producer = produção; produtor; coprodução
executive_producer = produção executiva
writer = roteiro; argumento; roteirista
story = história
based_on = baseado em
starring = elenco; estrelando
genre = gênero; género; gênero(s)
music = música
cinematography = cinematografia; diretor de fotografia; fotografia
editing = edição; montagem
production_companies = companhia produtora; produtora; companhia(s) produtora(s); empresa produtora; companhia(s)
distributor = distribuição; distribuidora
released = lançamento; estreia
language = idioma; língua; idioma(s)
country = país
runtime = duração
budget = orçamento
gross = receita; bilheteria
art_director = diretor de arte; figurino
followed_by = seguido por
preceded_by = precedido por
""",
    ),
    domain(
        "Infobox television",
        """
genre = gênero; género; gênero(s)
creator = criador; criado por; criador(es); autor; autores; autor(es)
writer = escritor; roteirista; escrito por; escritor(es); roteiro
director = diretor; dirigido por; diretor(es); direção; diretor(es) geral(is); realizador
presenter = apresentador; apresentado por; apresentador(es)
starring = elenco; estrelando
open_theme = tema de abertura
end_theme = tema de encerramento
composer = compositor; composto por; compositor(es)
country = país de origem
language = idioma original; idioma
num_seasons = temporadas; n.º de temporadas
num_episodes = episódios; n.º de episódios
executive_producer = produtor executivo; produtor(es) executivo(s); produtores executivos
producer = produtor; produtores; produtor(es)
editor = editor; editor(es)
runtime = duração
company = empresa produtora; companhia produtora; produtora; empresa(s) produtora(s); empresa(s) de produção; empresa(s) produtoras(s)
network = emissora original; emissora de televisão original; emissora; canal; serviço de streaming
first_aired = exibição original; transmissão original; lançamento
last_aired = último episódio; fim
""",
    ),
    domain(
        "Infobox album",
        """
released = lançamento
recorded = gravação
studio = estúdio; estúdio(s)
genre = gênero; género; gênero(s); género(s)
length = duração
language = idioma; idioma(s)
format = formato; formato(s)
label = gravadora; gravadora(s); editora; editora(s); gravadora discográfica
producer = produção; produtor; produtor(es)
artist = artista
director = direção
""",
    ),
    domain(
        "Infobox book",
        """
author = autor; autor(es); autora
language = idioma; idioma(s)
country = país
subject = assunto
genre = gênero; género
series = série
illustrator = ilustrador; arte de capa
publisher = editora
pub_date = lançamento; publicação; data de publicação
pages = páginas
isbn = isbn
media_type = formato
translator = tradução; tradutor
preceded_by = cronologia/anterior; anterior
""",
    ),
    domain(
        "Infobox company",
        """
type = tipo; razão social
industry = indústria; atividade; setor; sector
genre = gênero
founded = fundação
founder = fundador; fundador(es); fundadores
dissolved = encerramento
headquarters = sede
area_served = área servida; área(s) servida(s); locais
owner = proprietário; proprietário(s); dono
key_people = pessoas-chave; presidente; principais pessoas
num_employees = empregados; número de empregados; n.º de empregados; funcionários
products = produtos
services = serviços
parent = empresa-mãe; acionistas
subsid = subsidiárias; divisões
revenue = receita; faturamento; facturamento; renda líquida
net_income = lucro
website = website oficial; página oficial; website
""",
    ),
    domain(
        "Infobox settlement",
        """
country = país
subdivision_name1 = estado; unidade federativa; distrito; região; comunidade autónoma
subdivision_name2 = município; município/concelho; província; concelho
coordinates = coordenadas; localização
elevation_m = altitude
area_total_km2 = área; área total; área/total
population_total = população; população total; população/total
population_density_km2 = densidade
population_demonym = gentílico
leader_name = prefeito; prefeito(a); presidente da câmara; presidente da câmara municipal; prefeita
founded = fundação; fundação do município
timezone = fuso horário
postal_code = cep; código postal
website = sítio; sítio oficial; website
climate = clima
hdi = idh
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = nome completo; nome de nascimento
birth_date = nascimento; data de nascimento
birth_place = local de nascimento; local
death_date = morte; falecimento
death_place = local da morte
nationality = nacionalidade
citizenship = cidadania
occupation = ocupação; profissão
years_active = período de atividade; atividade; período de actividade
spouse = cônjuge; esposo; esposa
children = filho(a)(s); filhos
parents = progenitores; pais
education = educação; alma mater; formação
religion = religião
awards = prémios; prêmios; principais prêmios; outros prêmios
party = partido; partido político
residence = residência
known_for = conhecido(a) por; principais trabalhos
genre = gênero; género; gênero(s); gênero literário
instrument = instrumento; instrumento(s)
label = gravadora; gravadora(s)
height = altura
weight = peso
website = página oficial; website
""",
    ),
    domain(
        "Infobox football biography",
        """
fullname = nome completo
birth_date = data de nasc.; data de nascimento
birth_place = local de nasc.; local de nascimento
height = altura
position = posição
currentclub = clube atual
clubnumber = número
nickname = apelido
""",
    ),
    domain(
        "Infobox country",
        """
capital = capital
largest_city = cidade mais populosa
official_languages = língua oficial; línguas oficiais
government_type = governo; tipo de governo
leader_name1 = presidente; rei
leader_name2 = primeiro-ministro
demonym = gentílico
area_km2 = área/total; área
percent_water = água (%)
population_estimate = população/estimativa para 2023; população
population_density_km2 = densidade
gdp_ppp = pib (base ppc)
gdp_nominal = pib (nominal)
hdi = idh
gini = gini
currency = moeda
time_zone = fuso horário
cctld = cód. internet
calling_code = cód. telef.
national_anthem = hino nacional
national_motto = lema
established_date1 = independência; fundação
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = origem
country = país
genre = gênero; género; gênero(s); género(s)
instrument = instrumento; instrumento(s)
years_active = período em atividade; período em actividade; período de atividade
label = gravadora; gravadora(s); editora; editora(s)
associated_acts = afiliação; afiliações; afiliação(ões)
current_members = integrantes; membros
past_members = ex-integrantes; ex-membros
website = página oficial; website
""",
    ),
    domain(
        "Infobox university",
        """
native_name = nome
motto = lema
founded = fundação
type = tipo de instituição; tipo
city = localização
campus = campus
rector = reitor; reitora; reitor(a)
president = presidente
students = total de estudantes; estudantes; alunos
staff = docentes; professores
budget = orçamento anual
colors = cores; cores da escola
affiliations = afiliações
website = página oficial
""",
    ),
    domain(
        "Taxobox",
        """
domain = domínio
regnum = reino
phylum = filo
subphylum = subfilo
classis = classe
ordo = ordem
subordo = subordem
familia = família
subfamilia = subfamília
genus = género; gênero
species = espécie
division = divisão
""",
    ),
)
