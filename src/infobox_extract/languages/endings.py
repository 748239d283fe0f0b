"""What stands behind a name and belongs to it, of all languages at once: suffixes, degrees, kinds of companies, ranks.

Patterns, to be compiled by who reads names; pages name people and companies of any country.
"""

from __future__ import annotations

__all__ = ["ABBREVIATIONS", "BEHIND_NAME", "BEHIND_PERSON", "GENERATIONS", "RANK_BEHIND"]

#: Whose full stop ends no sentence.
GENERATIONS = ("Jr", "Sr")

#: After a comma, or without: generational suffixes, degrees and honours of a person.
BEHIND_PERSON = (
    r"[\s,]*(?:Jr|Sr|II|III|IV|VI|VII|VIII|Esq|M\.?D|Ph\.?\s?D|D\.?D\.?S|D\.?V\.?M|R\.?N|J\.?D|D\.?C|D\.?D|O\.?B\.?E|C\.?B\.?E|M\.?B\.?E|M\.?P|Q\.?C|K\.?C|Bt|Bart|S\.?J"
    r"|B\.?A|M\.?A|M\.?Sc|B\.?Sc|R\.?A|CPA|LL\.?[BMD]|[PD]sy\.?D|Ed\.?D|P\.?I|DDS|DO|FBI|CSI|U?SMC|USN|USAF|(?:[A-Z]\.){2,4}[A-Z](?=\.?\s*(?:[,;:\x01]|$))|the\s+(?:Elder|Younger|Great))(?![\w])\.?"
)

_ENDS = r"(?=\.?\s*(?:[,;，、؛،)(\[\n]|$|\band\b|&))"
#: After a comma: generational suffixes, kinds of companies, degrees, peers, Washington's "D.C.", "the Creator".
BEHIND_NAME = (
    r"[,，]\s{0,3}(?:"
    r"(?:Jr|Sr|jr|sr|Snr|Jnr|II|III|IV|Esq|fils|Inc|INC|LLC|L\.L\.C|LLP|L\.L\.P|L\.P|Ltd|LTD|Limited|Incorporated|Corp|Co|plc|PLC|Plc|P\.L\.C"
    r"|Pty\.? Ltd|Pvt\.? Ltd|Co\.,? Ltd|S\.A|SA|S\.A\.U|S\.A\. de C\.V|S\.A\.B\. de C\.V|SAS|S\.A\.S|S\.L|S\.p\.A|SpA|S\.r\.l|s\.r\.o|a\.s|d\.o\.o|d\.d|Kft|Zrt"
    r"|GmbH|GmbH & Co\. KG|AG|KG|KGaA|SE|e\.V|B\.V|BV|N\.V|NV|A/S|ASA|Oyj|Oy|K\.K|Lda|Ltda|Cía|Cia|N\.A"
    r"|M\.?D|Ph\.? ?D|D\.?C|D\.?D\.?S|D\.?V\.?M|J\.?D|LL\.?[BMD]|D\.?Phil|D\.?Sc|Sc\.?D|Ed\.?D|Psy\.?D|D\.?D|M\.?B\.?A|R\.?N|C\.?P\.?A|P\.?E|F\.?A\.?I\.?A|S\.?J|O\.?P|O\.?F\.?M|O\.?S\.?B|C\.?S\.?C"
    r"|[OCMK]BE|DBE|FRS|FRSE|FRGS|FRSL|FBA|MEP|DSO|KCMG|CMG|GCB|KCB|Bt|Bart|M\.A|B\.A|M\.Sc|B\.Sc|M\.F\.A|B\.F\.A|MFA|MSc|M\.Phil|M\.Ed|A\.C\.E|A\.?S\.?C|B\.?S\.?C|[OCMKD]\.B\.E|F\.R\.[SG](?:\.[ESL])?|D\.S\.O|R\.I\.B\.A|Q\.?C|K\.?C|FRCS|FRCP|USN|USA \(Ret\)|USMC|USAF|U\.S\. Army)"
    + _ENDS
    + r"|\d{1,2}(?:st|nd|rd|th) (?:Baronet|Bt|Baron|Earl|Duke|Marquess|Marquis|Viscount|Viscountess|Baroness|Countess|Count|Lord|Laird|Prince|Marchioness|Duchess)\b(?: (?:of )?[A-Z][^,;()]{0,30}?)?(?=\s*(?:[,;()\n]|$|\band\b|&))"
    + r"|the (?=[A-Z])(?=[^\s,;]{2,20}(?:\s[^\s,;]{2,20})?\s*(?:[,;(\n]|$))"
    r")"
)  # fmt: skip

#: The comma before a rank: "Charles, Prince of Wales", "Arthur Wellesley, 1st Duke of Wellington".
RANK_BEHIND = (
    r"(?<=[^\W\d_.]),(?=\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:Prince|Princess|Duke|Duchess|Count|Countess|Earl|Baron|Baroness|Marquess|Marquis|Viscount"
    r"|King|Queen|Emperor|Empress|Archduke|Archduchess|Elector|Infante|Infanta|Landgrave|Margrave|Lord|Lady|Dauphin|Electress|Bishop|Archbishop)\s(?:of\b|Royal\b)"
    r"|\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\s(?:Earl|Baron|Baroness|Marquess|Viscount|Lord)\s[^\Wa-z\d_]"
    r"|\s(?:Earl|Baron|Baroness|Marquess|Marquis|Viscount|Viscountess|Lord|Lady)\s[^\Wa-z\d_][\w'’-]{1,30}\b(?!\s[^\Wa-z\d_]))"
)

#: Longer than three letters: their full stop at a name's end is theirs.
ABBREVIATIONS = "Corp Bros Assn Dept Univ Prof Prod Prods Intl Mass Conn Calif Wash Tenn Minn Penn Miss Okla Cont Capt Hosp Govt Natl Acad Cath Ph.D Pres Sept Elec Tech Engr Engl Mich Colo Nebr Oreg Mont Ariz etc Cía обл респ просп".split()
