# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the help says of each page: what is there, what is done there, and what is good to know."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_Pairs = tuple[tuple[Any, Any], ...]

_PAGES: dict[str, _Pairs] = {
    "oversikt": (
        (QT_TRANSLATE_NOOP("HelpPages", "Begynn øverst"), QT_TRANSLATE_NOOP("HelpPages",
            "Det som haster mest, står først. Knappen ved siden av går rett dit det gjøres.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Er listen tom?"), QT_TRANSLATE_NOOP("HelpPages",
            "Da venter ingenting på deg. De tre kolonnene viser hvor alle sakene står.")),
    ),
    "saker": (
        (QT_TRANSLATE_NOOP("HelpPages", "Finn en sak"), QT_TRANSLATE_NOOP("HelpPages",
            "Velg en gruppe øverst, eller skriv i feltet. Enter åpner saken.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Meld en ny sak"), QT_TRANSLATE_NOOP("HelpPages",
            "Trykk Ctrl+N. Tittelen er nok til å begynne, resten kan du fylle ut senere.")),
    ),
    "sak": (
        (QT_TRANSLATE_NOOP("HelpPages", "Saksframlegg"), QT_TRANSLATE_NOOP("HelpPages",
            "Skriv i feltene. Listen ved siden av sier hva som mangler, og lenkene går dit.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Forankring"), QT_TRANSLATE_NOOP("HelpPages",
            "Saken sendes når den er drøftet i et møte. Velg en part for å registrere svaret.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Svarer én for flere?"), QT_TRANSLATE_NOOP("HelpPages",
            "Hold Ctrl eller Shift og marker partene. Ett skjema gir ett svar for hver av dem.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Må forslaget endres?"), QT_TRANSLATE_NOOP("HelpPages",
            "Teksten er låst mens partene svarer. «Endre forslaget …» viser forskjellen og spør om"
            " partene må svare på nytt.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Hvem har svart på hvilken ordlyd?"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Har forslaget fått flere versjoner, står en lenke øverst i Forankring. Den viser hvem"
            " som har svart på hva, forskjellen, og hva som følger.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Er noe unntatt offentlighet?"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Merk delen eller vedlegget og velg hjemmelen. «Publiser saken …» lager en offentlig"
            " pakke uten det, med en liste over hva som er tatt ut.")),
    ),
    "moter": (
        (QT_TRANSLATE_NOOP("HelpPages", "Legg inn et møte"), QT_TRANSLATE_NOOP("HelpPages",
            "Trykk «Nytt møte …». Frister og saksliste regnes ut fra datoen.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Åpne et møte"), QT_TRANSLATE_NOOP("HelpPages",
            "Velg raden og trykk Enter. «Alle» viser også de møtene som er holdt.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Planlegg et helt år"), QT_TRANSLATE_NOOP("HelpPages",
            "Åpne «Årshjul» og trykk «Planlegg et år …». Helligdager og ferie holdes utenfor.")),
    ),
    "arshjul": (
        (QT_TRANSLATE_NOOP("HelpPages", "Les årshjulet"), QT_TRANSLATE_NOOP("HelpPages",
            "Hver rad er et utvalg. Gå med piltastene; møter og frister leses opp, og alt finnes"
            " som tabell.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Planlegg et helt år"), QT_TRANSLATE_NOOP("HelpPages",
            "Velg en regel, kopier et annet år, eller hent datoene fra en tabell eller en fil. Se"
            " over dem, og legg inn alle samlet. Alt kan angres i ett.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Hva om møtene lå annerledes?"),
         QT_TRANSLATE_NOOP("HelpPages",
            "«Prøv en annen plan» regner ut når sakene fra året hadde kommet til vedtak. Ingenting"
            " lagres, og svaret kan tas ut som bilde.")),
    ),
    "statistikk": (
        (QT_TRANSLATE_NOOP("HelpPages", "Se tallene for et år"), QT_TRANSLATE_NOOP("HelpPages",
            "Velg året øverst. «Tabeller» viser de samme tallene som rader.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Ta tallene med deg"), QT_TRANSLATE_NOOP("HelpPages",
            "«Lag årsrapport i Word» og «Lagre alt som Excel-fil …» gir alt samlet. De tre prikkene"
            " lagrer én figur eller én tabell.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Ingen henges ut"), QT_TRANSLATE_NOOP("HelpPages",
            "Partene vises samlet. Tall per kommune er bare for deg og kommer aldri på trykk.")),
    ),
    "mote": (
        (QT_TRANSLATE_NOOP("HelpPages", "Før møtet"), QT_TRANSLATE_NOOP("HelpPages",
            "Sett saker på sakslisten og trykk «Lag innkalling …». Det som hindrer innkallingen,"
            " står øverst med en vei videre.")),
        (QT_TRANSLATE_NOOP("HelpPages", "I møtet"), QT_TRANSLATE_NOOP("HelpPages",
            "Start møtet. Møtemodus viser en sak om gangen med stor skrift, og lagrer mens du"
            " skriver.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Etter møtet"), QT_TRANSLATE_NOOP("HelpPages",
            "Avslutt møtet, les protokollen og godkjenn den. Da låses den, og en rettelse legges"
            " til med dato.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Kommer det en sak etter innkallingen?"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Legg den til på sakslisten. Den får neste nummer og står på en tilleggsliste, som"
            " lages under Dokumenter.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Alle papirene i én fil"), QT_TRANSLATE_NOOP("HelpPages",
            "«Lag samlet møtebok» under Dokumenter gir saksliste, saksframlegg og en liste over"
            " vedleggene i ett Word-dokument. «Publiser …» lager den offentlige pakken.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Formøte"), QT_TRANSLATE_NOOP("HelpPages",
            "Et formøte har sakslisten til møtet det forbereder. Talsperson og notater er formøtets"
            " egne.")),
    ),
    "forankring": (
        (QT_TRANSLATE_NOOP("HelpPages", "Les tabellen"), QT_TRANSLATE_NOOP("HelpPages",
            "Hver rad er en part, hver kolonne en sak. Flytt med piltastene; ruten forklares med"
            " ord under tabellen.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Purr dem som mangler"), QT_TRANSLATE_NOOP("HelpPages",
            "«Lag purring …» foreslår alle som mangler. Ingenting sendes før du sender e-posten"
            " selv.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Kommer svarene i en mappe?"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Velg «Les inn svarskjema …» og «Følg med på en mappe …». Nye svar venter i listen til"
            " du registrerer dem.")),
    ),
    "fremdriftsplan": (
        (QT_TRANSLATE_NOOP("HelpPages", "Hvilket møte rekker saken?"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Velg saken øverst. Planen viser hvem som kan behandle den sist, og hvilket møte som"
            " derfor kan vedta den.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Hva om?"), QT_TRANSLATE_NOOP("HelpPages",
            "Dra brevet, svarfristen eller vedtaksmøtet på tidslinjen, eller velg en annen dato."
            " Ingenting endres før du trykker «Bruk planen i saken».")),
        (QT_TRANSLATE_NOOP("HelpPages", "Når kommer svarene?"), QT_TRANSLATE_NOOP("HelpPages",
            "Har partene svart før, står det når alle trolig har svart, og hvor mange svar det"
            " bygger på. Fristen gjelder likevel.")),
    ),
    "oppfolging": (
        (QT_TRANSLATE_NOOP("HelpPages", "Hva vedtakene satte i gang"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Velg en rad og skriv hvordan det går. Nye legges inn fra saken eller i møtet.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Når stopper det?"), QT_TRANSLATE_NOOP("HelpPages",
            "Velg «Stanset» og skriv hvorfor. Oppfølging kommer på sakslisten av seg selv til den"
            " er fullført.")),
    ),
    "parter": (
        (QT_TRANSLATE_NOOP("HelpPages", "Kontroller partene"), QT_TRANSLATE_NOOP("HelpPages",
            "Se over kontaktpersoner, målform og område. Brevene bruker det som står her.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Utvalg og medlemmer"), QT_TRANSLATE_NOOP("HelpPages",
            "Et medlem snakker for en eller flere parter. Uten det kan ingen svare for parten i"
            " møtet.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Møteplaner"), QT_TRANSLATE_NOOP("HelpPages",
            "Legg inn partenes egne møter, så regner Totrinn ut hvem som rekker svarfristen.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Oppsett og egne maler"), QT_TRANSLATE_NOOP("HelpPages",
            "Under Helsefellesskapet velger du oppsett og nummerering, og kan ta i bruk en egen"
            " Word-mal. Totrinn prøver alle dokumentene på malen og sier hva den mangler.")),
    ),
    "dokumenter": (
        (QT_TRANSLATE_NOOP("HelpPages", "Åpne et dokument"), QT_TRANSLATE_NOOP("HelpPages",
            "Enter åpner det i Word. Listen sier fra når noen har endret filen etterpå.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Publiser et helt år"), QT_TRANSLATE_NOOP("HelpPages",
            "«Publiser møtene i …» samler de offentlige versjonene i en mappe og en zip-fil. Det"
            " som er unntatt, er tatt ut og merket.")),
        (QT_TRANSLATE_NOOP("HelpPages", "Er filen endret i Word?"), QT_TRANSLATE_NOOP("HelpPages",
            "Den blir aldri overskrevet. Totrinn gir den nye filen et nytt nummer og sier fra.")),
    ),
    "historikk": (
        (QT_TRANSLATE_NOOP("HelpPages", "Hvem gjorde hva?"), QT_TRANSLATE_NOOP("HelpPages",
            "Velg en rad for å se hva som sto før og etter. «Sett tilbake» angrer den ene"
            " endringen og skriver også det i historikken.")),
    ),
    "innstillinger": (
        (QT_TRANSLATE_NOOP("HelpPages", "Gjelder bare denne maskinen"),
         QT_TRANSLATE_NOOP("HelpPages",
            "Navnet ditt står på dokumenter og i historikken. Skriften kan også gjøres større med"
            " Ctrl+Pluss.")),
    ),
}  # fmt: skip


def help_of(place: str) -> list[tuple[str, str]]:
    """Give the headings and texts of a page in the language of the window, or nothing."""
    return [(_words(title), _words(text)) for title, text in _PAGES.get(place, ())]


def _words(text: str) -> str:
    words: str = QCoreApplication.translate("HelpPages", text)
    return words
