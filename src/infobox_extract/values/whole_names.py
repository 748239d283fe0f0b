"""Names that hold a comma or an "and" and are one name all the same, and what a comma before does not separate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract.languages.endings import BEHIND_NAME

__all__ = ["SUFFIX", "joined_names"]

#: Groups, firms and places whose names look like lists. Order does not matter; they are looked for as they stand.
_NAMES: tuple[str, ...] = (
    # groups of musicians
    "Earth, Wind & Fire", "Earth, Wind and Fire", "Crosby, Stills, Nash & Young", "Crosby, Stills, Nash and Young",
    "Crosby, Stills & Nash", "Crosby, Stills and Nash", "Emerson, Lake & Palmer", "Emerson, Lake and Palmer",
    "Emerson, Lake & Powell", "Blood, Sweat & Tears", "Blood, Sweat and Tears", "Peter, Paul and Mary", "Peter, Paul & Mary",
    "Peter, Bjorn and John", "Peter Bjorn and John", "Beck, Bogert & Appice", "West, Bruce and Laing", "Medeski, Martin & Wood",
    "Medeski Martin & Wood", "Hamilton, Joe Frank & Reynolds", "Lambert, Hendricks & Ross", "Stock, Aitken & Waterman",
    "Stock, Aitken and Waterman", "Dave Dee, Dozy, Beaky, Mick & Tich", "Dave Dee, Dozy, Beaky, Mick and Tich",
    "Now, Now", "Me First and the Gimme Gimmes", "Tyler, the Creator", "Tyler, The Creator",
    "Hootie & the Blowfish", "Huey, Dewey, and Louie", "Huey, Dewey and Louie",
    "Seals and Crofts", "Seals & Crofts", "Hall & Oates", "Simon & Garfunkel", "Simon and Garfunkel", "Sonny & Cher", "Ike & Tina Turner", "Brooks & Dunn", "Kool & the Gang", "Mumford & Sons", "Iron & Wine", "Belle and Sebastian",
    "Ant & Dec", "Penn & Teller", "French and Saunders", "Laurel and Hardy", "Abbott and Costello", "Siegfried & Roy", "Captain & Tennille",
    "Florence and the Machine", "Nick Cave and the Bad Seeds", "Bob Marley and the Wailers",
    "Echo & the Bunnymen", "Siouxsie and the Banshees", "Adam and the Ants", "Gladys Knight & the Pips", "Of Mice & Men",
    "Angus & Julia Stone", "She & Him", "Love, Inc.", "Tegan and Sara", "Black Country, New Road", "I, Ludicrous",
    "10,000 Maniacs", "Oh, Sleeper", "Bell, Book & Candle", "The Good, the Bad & the Queen",
    "The Good, the Bad and the Queen", "Harry and the Potters", "Shovels & Rope", "Cheech & Chong", "Chas & Dave", "Booker T. & the M.G.'s", "Delaney & Bonnie", "Above & Beyond", "Marina and the Diamonds",
    # firms
    "Skidmore, Owings & Merrill", "Skidmore, Owings and Merrill", "McKim, Mead & White", "McKim, Mead and White",
    "Merrill Lynch, Pierce, Fenner & Smith", "Farrar, Straus and Giroux", "Farrar, Straus & Giroux", "Harcourt, Brace & World",
    "Harcourt, Brace & Company", "Harcourt, Brace and Company", "Harcourt, Brace & Howe", "Holt, Rinehart and Winston", "Holt, Rinehart & Winston",
    "Little, Brown and Company", "Little, Brown & Company", "Little, Brown & Co.", "Little, Brown", "Houghton, Mifflin & Co.", "Houghton, Mifflin and Company",
    "Duell, Sloan and Pearce", "Duell, Sloan & Pearce", "Dodd, Mead and Company", "Dodd, Mead & Company", "Dodd, Mead & Co.",
    "Boni & Liveright", "Reynal & Hitchcock", "Young & Rubicam", "Batten, Barton, Durstine & Osborn", "Foote, Cone & Belding",
    "Kidder, Peabody & Co.", "Kuhn, Loeb & Co.", "Goldman, Sachs & Co.", "Brown, Boveri & Cie", "Donaldson, Lufkin & Jenrette", "Smith, Elder & Co.",
    "Smith, Elder & Company", "Longman, Brown, Green and Longmans", "Ticknor and Fields", "Shepley, Rutan and Coolidge", "Graham, Anderson, Probst & White",
    "Graham, Anderson, Probst and White", "Holabird & Root", "Hellmuth, Obata & Kassabaum", "Hellmuth, Obata and Kassabaum", "Shreve, Lamb & Harmon", "Shreve, Lamb and Harmon", "Carrère and Hastings", "Procter & Gamble", "Johnson & Johnson",
    "Ernst & Young", "Marks & Spencer", "Barnes & Noble", "Smith & Wesson", "Black & Decker", "Simon & Schuster", "Simon and Schuster",
    "Metro-Goldwyn-Mayer, Inc.", "Bang & Olufsen", "Dolce & Gabbana", "Tiffany & Co.", "Harland and Wolff", "Gilbert and Sullivan", "Rodgers and Hammerstein",
    "Lerner and Loewe", "Masters and Johnson", "Lewis and Clark", "Chip and Dale", "Tom and Jerry", "Beavis and Butt-Head", "Lilo & Stitch",
    # works
    "Eat, Pray, Love", "The Good, the Bad and the Ugly", "The Lion, the Witch and the Wardrobe", "Guns, Germs, and Steel",
    "Lock, Stock and Two Smoking Barrels", "Planes, Trains and Automobiles", "Sex, Lies, and Videotape", "Crouching Tiger, Hidden Dragon",
    "I, Robot", "I, Claudius", "I, Tonya", "Monsters, Inc.", "O Brother, Where Art Thou?", "Goodbye, Mr. Chips", "Good Morning, Vietnam", "Girl, Interrupted", "Kiss Kiss, Bang Bang", "Paris, Texas", "Liberté, égalité, fraternité", "Good Night, and Good Luck",
    "Yes, Minister", "Yes, Prime Minister", "Murder, She Wrote", "Love, Death & Robots", "Love, Simon", "Crazy, Stupid, Love", "War and Peace", "Pride and Prejudice",
    "Crime and Punishment", "Sense and Sensibility", "Law & Order", "Will & Grace", "Mork & Mindy", "Dungeons & Dragons", "Arsenic and Old Lace",
    # bodies and places
    "Bosnia and Herzegovina", "Bosnia & Herzegovina", "Trinidad and Tobago", "Trinidad & Tobago", "Antigua and Barbuda", "Saint Kitts and Nevis", "St. Kitts and Nevis",
    "São Tomé and Príncipe", "Sao Tome and Principe", "Turks and Caicos Islands", "Turks and Caicos", "Wallis and Futuna", "Saint Pierre and Miquelon",
    "Saint Vincent and the Grenadines", "St. Vincent and the Grenadines", "Heard Island and McDonald Islands", "Svalbard and Jan Mayen",
    "South Georgia and the South Sandwich Islands", "Serbia and Montenegro", "Newfoundland and Labrador", "Tyne and Wear", "Brighton and Hove", "Dumfries and Galloway",
    "Perth and Kinross", "Argyll and Bute", "Hammersmith and Fulham", "Kensington and Chelsea", "Hammersmith & Fulham", "Castilla y León", "Castile and León",
    "Castile and Leon", "Andaman and Nicobar Islands", "Jammu and Kashmir", "Dadra and Nagar Haveli", "Daman and Diu", "Herefordshire and Worcestershire",
    "Redcar and Cleveland", "Bath and North East Somerset", "Telford and Wrekin", "Windsor and Maidenhead", "Ross and Cromarty", "Orkney and Shetland",
    "Lake and Peninsula Borough", "King and Queen County", "Middle East and North Africa", "Europe, Middle East and Africa", "Central and Eastern Europe",
    "Central and South America", "North and South America", "North and Central America", "Australia and New Zealand", "England and Wales", "Ascension and Tristan da Cunha", "Great Britain and Ireland", "Great Britain and Northern Ireland",
    "Health and Human Services", "Housing and Urban Development", "Alcohol, Tobacco, Firearms and Explosives", "Alcohol, Tobacco and Firearms", "Department of Commerce and Labor", "Fish and Wildlife Service", "Arts and Entertainment", "Education, Audiovisual and Culture Executive Agency", "Food and Drug Administration",
    "Securities and Exchange Commission", "Museum of Science and Industry", "Economic and Social Council", "Fire and Rescue", "Search and Rescue", "Parks and Recreation",
    # kinds of things
    "rhythm and blues", "Rhythm and blues", "Rhythm and Blues", "rhythm & blues", "drum and bass", "Drum and bass", "Drum and Bass", "drum & bass", "rock and roll", "Rock and roll", "Rock and Roll",
    "rock & roll", "Rock & Roll", "country and western", "Country and western", "sword and sorcery", "Sword and sorcery", "sword and sandal", "cloak and dagger", "oil and gas", "Oil and gas", "Oil and Gas",
    "research and development", "Research and development", "arts and crafts", "Arts and Crafts", "Arts and crafts", "track and field", "Track and field", "bed and breakfast", "mergers and acquisitions",
    "food and beverage", "Food and beverage", "Food and drink", "hack and slash", "Hack and slash", "point and click", "Point and click", "run and gun", "Run and gun",
    "black and white", "Black and white", "salt and pepper", "bow and arrow", "law and order", "supply and demand", "fish and chips",
    "Science and technology", "science and technology", "command and control",
    "Search and rescue", "search and rescue", "health and safety", "terms and conditions", "television and film production", "film and television production", "Film and television production",
)  # fmt: skip


def _holding(mark: str, *without: str) -> tuple[str, ...]:
    return tuple(
        sorted({n for n in _NAMES if mark in n and not any(w in n for w in without)}, key=len, reverse=True)
    )


#: What a name holds that could take it apart -> the names that are worth looking for where a text holds it, too.
_SEARCHED = (
    ("&", _holding("&")),
    (" and ", _holding(" and ", "&")),
    (",", _holding(",", "&", " and ")),
    (" y ", _holding(" y ")),
)

#: What belongs to the name before the comma.
SUFFIX = re.compile(BEHIND_NAME)


def joined_names(plain: str) -> Iterator[tuple[int, int]]:
    """Where in ``plain`` a known name stands that looks like a list.

    >>> list(joined_names("Rush, Earth, Wind & Fire, Yes"))
    [(6, 24)]
    """
    for mark, names in _SEARCHED:
        for name in names if mark in plain else ():
            start = plain.find(name)
            while start >= 0:
                end = start + len(name)
                if not plain[max(start - 1, 0) : start].isalnum() and not plain[end : end + 1].isalnum():
                    yield start, end
                start = plain.find(name, end)
