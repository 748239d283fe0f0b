"""Portuguese Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

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

DOMAINS: tuple[Domain, ...] = ()
