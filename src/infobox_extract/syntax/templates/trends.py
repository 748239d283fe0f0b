"""Marks of rise and fall: {{increase}}, {{decrease}}, {{steady}} and their kin in every language → nothing shown."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.templates.rows import Row, nothing, row_for_each

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

ROWS: Mapping[str, Row] = row_for_each("increase|decrease|steady", nothing)

REDIRECTS: Mapping[str, str] = {
    "increase": "gain|profit|up|rise|increasepositive|increaseneutral|increase2|increasenegative|increase positive|increase negative|increase neutral|profit2|augmentation|augmentation négative|augmentation neutre|hausse|aumento|aumento2|crescita|crescimento|lucro|lucro2|subida|ganancia|crecimiento|zuwachs|zunahme|gewinn|steigen|stijging|winst|toename|wzrost2|zysk|zisk|nárůst|nárast|růst"
    "|увеличение|повышение|прирост|прибыль|зростання|збільшення|прибуток|artış|kâr|kar|ökning|vinst|økning|stigning|gevinst|overskud|kasvu|nousu|voitto|növekedés|nyereség|creștere|profit net|ανάπτυξη|αύξηση|κέρδος|زيادة|ربح|ارتفاع|افزایش|سود|増加|利益|上昇|上升|增加|盈利|증가|이익|상승|tăng|lãi|lợi nhuận|kenaikan|laba|naik|untung|увеличение2|увеличава|растеж|печалба|раст|porast|dobit|rast|creix|augment|benefici|suba|increasex|arrow up|uparrow|▲|steigend|green up arrow|guadagno|utile|croissance|incr|aum",
    "decrease": "loss|down|fall|decline|decreasepositive|decreaseneutral|decreasenegative|decrease2|decrease positive|decrease negative|decrease neutral|loss2|diminution|diminution positive|baisse|perte|diminuzione|perdita|calo|queda|redução|prejuízo|diminuição|bajada|pérdida|disminución|descenso|abnahme|rückgang|verlust|fallen|daling|verlies|afname|spadek|strata|pokles|ztráta|уменьшение|снижение|падение|убыток"
    "|зменшення|падіння|збиток|azalış|zarar|düşüş|minskning|förlust|nedgang|fald|tap|tab|underskud|lasku|tappio|vähennys|csökkenés|veszteség|scădere|pierdere|μείωση|ζημία|انخفاض|خسارة|نقصان|کاهش|زیان|減少|損失|下降|减少|虧損|亏损|감소|손실|하락|giảm|lỗ|penurunan|rugi|turun|намаление|загуба|спад|pad|gubitak|izguba|baixa|pèrdua|caigo|decreasex|arrow down|downarrow|▼|sinkend|red down arrow|decr|dim|perda",
    "steady": "nochange|no change|same|steady2|unchanged|stable|estable|stabil|stabile|estável|gleich|gleichbleibend|gelijk|bez zmian|stagnation|stagnazione|без изменений|без змін|sabit|oförändrat|uendret|uændret|vakaa|változatlan|ثابت|ثبات|横ばい|平穩|持平|不變|변동 없음|유지|không đổi|tetap|neutral|arrow right|rightarrow|invariato|estabilidad|constant|steadysign|non-change",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
