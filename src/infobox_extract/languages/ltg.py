"""Latgalian: its infoboxes of places and living things."""

from __future__ import annotations

from infobox_extract.languages.language import Language, table

LANGUAGE = Language(
    code="ltg",
    decimal=",",
    group="\u00a0",
    infobox=("infoskreine",),
    templates=table(
        {
            "Settlement": "latvejis mīsts | latvejis nūvods | latvejis viesuriskīs nūvods | mīsts | nūvods",
            "Taxon": "taksonomeja",
        }
    ),
    parameters=table(
        {
            "name": "pasauka | nūvoda_pasauka",
            "population_total": "dzeivuotuoju_skaits",
            "population_as_of": "dzeivuotuoji_gods",
            "population_density_km2": "bīzeiba",
            "area_total_km2": "pluots",
            "established_date": "īstateits | mīsta_tīseibys",
            "website": "teiklavīta",
            "image": "atvaiga_pasauka",
            "caption": "atvaiga_aprakstejums",
            "regnum": "pasauļs",
            "phylum": "tips",
            "classis": "klase",
            "ordo": "aiļa",
            "familia": "saime",
            "genus": "giņts",
            "species": "škira",
            "binomial": "ziniskuo_pasauka",
        }
    ),
    parameters_of={"Settlement": {"nūvods": "subdivision_name1"}},
)
