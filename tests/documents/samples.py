# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Believable papers of one helsefellesskap. The case and the persons are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from functools import cache

from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome, StandingKind
from totrinn_db.domain.papers import (
    AgendaLine,
    AgendaPaper,
    AnchoredWording,
    AnchoringLetter,
    AttendanceLine,
    CasePaper,
    Contact,
    EarlierTreatment,
    ExtractPaper,
    FollowUpLine,
    Letterhead,
    MeetingFacts,
    Paper,
    PaperSection,
    PartyConsequence,
    PartyStanding,
    PreMeeting,
    ProcessStep,
    ProtocolItem,
    ProtocolPaper,
    ReplyForm,
    RoundSummary,
    Signature,
    Statement,
    Supplement,
    form_for,
)
from totrinn_db.domain.parties import Language, PartyKind, Side
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.process import FastTrack
from totrinn_db.domain.quorum import Seat, quorum
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.domain.wording import short_fingerprint

MUNICIPALITIES = tuple(
    "Aukra Aure Averøy Fjord Giske Gjemnes Hareid Haram Herøy Hustadvika Kristiansund Molde Rauma "
    "Sande Smøla Stranda Sula Sunndal Surnadal Sykkylven Tingvoll Ulstein Vanylven Vestnes Volda "
    "Ørsta Ålesund".split()
)
TRUST = "Helse Møre og Romsdal HF"
FIRST = datetime(2026, 5, 22, 10)
SECOND = datetime(2026, 9, 25, 10)
SENT = date(2026, 5, 27)
DEADLINE = date(2026, 9, 4)


def say(language: Language, nb: str, nn: str) -> str:
    """Choose the text of the language."""
    return nb if language is Language.NB else nn


def letterhead() -> Letterhead:
    return Letterhead(
        community="Helsefellesskapet i Møre og Romsdal",
        municipalities=MUNICIPALITIES,
        trusts=(TRUST,),
        secretariat="Felles samarbeidssekretariat",
        email="samarbeidssekretariatet@example.no",
    )


def meeting(language: Language, *, second: bool) -> MeetingFacts:
    start = SECOND if second else FIRST
    return MeetingFacts(
        body=say(language, "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval"),
        body_short="SSU",
        number=4 if second else 3,
        year=2026,
        start=start,
        end=start.replace(hour=14),
        place=say(
            language, "Molde rådhus, møterom Fannefjorden", "Molde rådhus, møterom Fannefjorden"
        ),
        link="https://video.example.no/ssu",
    )


def signatures(language: Language) -> tuple[Signature, ...]:
    return (
        Signature(
            "Kari Eksempel Nordmann",
            say(language, "leder av SSU", "leiar av SSU"),
            "kommunalsjef",
            "Molde kommune",
        ),
        Signature(
            "Ola Prøve Hansen", say(language, "nestleder", "nestleiar"), "klinikksjef", TRUST
        ),
    )


def case_title(language: Language) -> str:
    return say(
        language,
        "Digital hjemmeoppfølging for pasienter med kronisk sykdom",
        "Digital heimeoppfølging for pasientar med kronisk sjukdom",
    )


def wording(language: Language) -> str:
    return say(
        language,
        "1. SSU slutter seg til felles modell for digital hjemmeoppfølging, versjon 1.0.\n"
        "2. Modellen tas i bruk i alle kommunene og i helseforetaket fra 1. januar 2027.\n"
        "3. Partene deler utgiftene til felles støttetjeneste etter folketall, og helseforetaket "
        "dekker halvparten.\n"
        "4. SSU ber sekretariatet legge fram en evaluering innen 1. desember 2027.",
        "1. SSU sluttar seg til felles modell for digital heimeoppfølging, versjon 1.0.\n"
        "2. Modellen blir teken i bruk i alle kommunane og i helseføretaket frå 1. januar 2027.\n"
        "3. Partane deler utgiftene til felles støtteteneste etter folketal, og helseføretaket "
        "dekkjer halvparten.\n"
        "4. SSU ber sekretariatet leggje fram ei evaluering innan 1. desember 2027.",
    )


def adopted(language: Language) -> str:
    return wording(language).replace("1. januar 2027", "1. mars 2027")


def anchored(language: Language) -> AnchoredWording:
    text = wording(language)
    return AnchoredWording(text, 2, SENT, short_fingerprint(text))


def agenda(language: Language) -> AgendaPaper:
    lead = say(language, "Leder", "Leiar")
    return AgendaPaper(
        letterhead=letterhead(),
        meeting=meeting(language, second=True),
        written_on=date(2026, 9, 11),
        archive_number="2026/114",
        copies=(
            say(language, "varamedlemmer", "varamedlemmer"),
            say(language, "observatører", "observatørar"),
        ),
        pre_meetings=(
            PreMeeting(
                say(language, "Kommunene", "Kommunane"),
                datetime(2026, 9, 25, 8, 30),
                "Formannskapssalen",
            ),
            PreMeeting(say(language, "Helseforetaket", "Helseføretaket"), datetime(2026, 9, 25, 9)),
        ),
        absence_to="samarbeidssekretariatet@example.no",
        absence_by=date(2026, 9, 18),
        lines=(
            AgendaLine(
                "28/2026",
                "Godkjenning av innkalling og saksliste",
                ItemKind.STANDING,
                start=time(10),
                responsible=lead,
            ),
            AgendaLine(
                "29/2026",
                say(
                    language,
                    "Godkjenning av protokoll fra møtet 22. mai 2026",
                    "Godkjenning av protokoll frå møtet 22. mai 2026",
                ),
                ItemKind.STANDING,
                start=time(10, 5),
                responsible=lead,
            ),
            AgendaLine(
                "30/2026",
                case_title(language),
                ItemKind.DECISION,
                2,
                time(10, 10),
                "Samhandlingssjef",
            ),
            AgendaLine(
                "31/2026",
                say(
                    language,
                    "Felles beredskapsøvelse ved bortfall av strøm og nett",
                    "Felles beredskapsøving ved bortfall av straum og nett",
                ),
                ItemKind.DECISION,
                0,
                time(11),
                "Kommuneoverlege",
                fast_track=FastTrack(
                    "Kari Eksempel Nordmann",
                    say(
                        language,
                        "Søknadsfristen for tilskudd er 1. oktober, og øvelsen binder ingen",
                        "Søknadsfristen for tilskot er 1. oktober, og øvinga bind ingen",
                    ),
                ),
            ),
            AgendaLine(
                "32/2026",
                say(
                    language,
                    "Felles opplæring i tidlig oppdagelse av forverret tilstand",
                    "Felles opplæring i tidleg oppdaging av forverra tilstand",
                ),
                ItemKind.DISCUSSION,
                1,
                time(12, 15),
                "Kommunalsjef, Ulstein",
            ),
            AgendaLine("", "Lunsj", ItemKind.BREAK, start=time(11, 30)),
            AgendaLine(
                "33/2026",
                say(
                    language,
                    "Status fra faglig samarbeidsutvalg for barn og unge",
                    "Status frå fagleg samarbeidsutval for barn og unge",
                ),
                ItemKind.INFORMATION,
                0,
                time(13, 15),
                say(language, "Sekretariatet", "Sekretariatet"),
            ),
            AgendaLine("34/2026", "Eventuelt", ItemKind.STANDING, 0, time(13, 45), lead),
        ),
        signatures=signatures(language),
    )


def supplement(language: Language, previous_on: date | None = None) -> AgendaPaper:
    notice = agenda(language)
    late = AgendaLine(
        "34/2026",
        say(
            language,
            "Felles overgang til nytt meldingssystem",
            "Felles overgang til nytt meldingssystem",
        ),
        ItemKind.DISCUSSION,
        1,
        time(13, 40),
        "Digitaliseringssjef",
    )
    return replace(
        notice,
        written_on=date(2026, 9, 18),
        lines=(late,),
        supplement=Supplement(2 if previous_on else 1, notice.written_on, previous_on),
    )


def sections(language: Language) -> tuple[PaperSection, ...]:
    return (
        PaperSection(
            say(language, "Sammendrag", "Samandrag"),
            say(
                language,
                "Saken gjelder én felles modell for oppfølging av pasienter hjemme med måling, "
                "skjema og samtale på skjerm. Den omfatter om lag 900 pasienter det første året. "
                "Støttetjenesten koster 4,2 millioner kroner per år.",
                "Saka gjeld éin felles modell for oppfølging av pasientar heime med måling, "
                "skjema og samtale på skjerm. Ho omfattar om lag 900 pasientar det første året. "
                "Støttetenesta kostar 4,2 millionar kroner per år.",
            ),
            is_required=True,
        ),
        PaperSection(
            say(language, "Bakgrunn", "Bakgrunn"),
            say(
                language,
                "Partnerskapsmøtet ba i 2025 om en felles modell. I dag har 11 av 27 kommuner et "
                "eget opplegg, og helseforetaket har ett.\n\nErfaringene er gode, men pasienter "
                "som flytter eller får ny lege, må ofte begynne på nytt.",
                "Partnarskapsmøtet bad i 2025 om ein felles modell. I dag har 11 av 27 kommunar "
                "eit eige opplegg, og helseføretaket har eitt.\n\nErfaringane er gode, men "
                "pasientar som flyttar eller får ny lege, må ofte byrje på nytt.",
            ),
            is_required=True,
        ),
        PaperSection(
            say(language, "Saksopplysninger", "Saksopplysningar"),
            say(
                language,
                "Modellen har tre deler:\n- felles kriterier for hvem som får tilbudet\n"
                "- én avtale om ansvar mellom fastlege, kommune og sykehus\n"
                "- en støttetjeneste som svarer på spørsmål hele døgnet",
                "Modellen har tre delar:\n- felles kriterium for kven som får tilbodet\n"
                "- éin avtale om ansvar mellom fastlege, kommune og sjukehus\n"
                "- ei støtteteneste som svarer på spørsmål heile døgnet",
            ),
        ),
        PaperSection(
            say(language, "Vurdering", "Vurdering"),
            say(
                language,
                "Sekretariatet mener at en felles modell gir likere tilbud og mindre arbeid for "
                "hver part. Den største usikkerheten er hvor mange som faktisk vil takke ja.",
                "Sekretariatet meiner at ein felles modell gir likare tilbod og mindre arbeid for "
                "kvar part. Den største uvissa er kor mange som faktisk vil takke ja.",
            ),
            is_required=True,
        ),
        PaperSection(say(language, "Brukermedvirkning", "Brukarmedverknad"), "", is_required=True),
    )


def first_case_paper(language: Language) -> CasePaper:
    return CasePaper(
        letterhead=letterhead(),
        body_short="SSU",
        meeting=meeting(language, second=False),
        number="17/2026",
        title=case_title(language),
        reference="26-012",
        kind_of_item=ItemKind.DISCUSSION,
        treatment=1,
        written_on=date(2026, 5, 8),
        case_class=say(
            language,
            "Økonomisk eller administrativ konsekvens",
            "Økonomisk eller administrativ konsekvens",
        ),
        archive_number="2026/131",
        officers=("Nina Prøve", "Per Eksempel"),
        origin=say(
            language, "Hustadvika kommune, 12. mars 2026", "Hustadvika kommune, 12. mars 2026"
        ),
        wording=wording(language),
        sections=sections(language),
        questions=(
            say(
                language,
                "Er kriteriene dekkende for små kommuner?",
                "Er kriteria dekkjande for små kommunar?",
            ),
            say(
                language,
                "Hva må være avklart før kommunestyrene kan ta stilling?",
                "Kva må vere avklart før kommunestyra kan ta stilling?",
            ),
        ),
        consequences=tuple(
            PartyConsequence(
                name,
                say(
                    language,
                    "Andel av støttetjenesten og opplæring av to superbrukere.",
                    "Del av støttetenesta og opplæring av to superbrukarar.",
                ),
                40_000 + 1_500 * place,
            )
            for place, name in enumerate(MUNICIPALITIES)
        )
        + (
            PartyConsequence(
                TRUST,
                say(
                    language,
                    "Halvparten av støttetjenesten. To stillinger flyttes fra dagens opplegg.",
                    "Halvparten av støttetenesta. To stillingar blir flytte frå opplegget i dag.",
                ),
                2_100_000,
            ),
        ),
        process=(
            ProcessStep(StepKind.DISCUSSION, FIRST.date()),
            ProcessStep(StepKind.ANCHORING, DEADLINE),
            ProcessStep(StepKind.DECISION, SECOND.date()),
        ),
        attachments=(
            say(language, "Felles modell, versjon 1.0", "Felles modell, versjon 1.0"),
            say(language, "Kostnadsoverslag", "Kostnadsoverslag"),
        ),
    )


def standings(language: Language) -> tuple[PartyStanding, ...]:
    rows = []
    for place, name in enumerate(MUNICIPALITIES):
        status, text, met, note = AnchoringStatus.ENDORSED, "", False, ""
        organ, level = "", Level.MUNICIPAL_COUNCIL
        if name == "Molde":
            status, met = AnchoringStatus.ENDORSED_ON_CONDITION, True
            text = say(
                language,
                "Forutsetter at utgiftene deles etter folketall.",
                "Føreset at utgiftene blir delte etter folketal.",
            )
            note = say(language, "Tatt inn i punkt 3.", "Teke inn i punkt 3.")
        elif name in ("Aure", "Volda"):
            status = AnchoringStatus.ENDORSED_WITH_REMARK
            text = say(
                language,
                "Viktig at støttetjenesten kan svare på begge målformer.",
                "Viktig at støttetenesta kan svare på begge målformer.",
            )
        elif name == "Smøla":
            status = AnchoringStatus.NO_ANSWER
            level = None
        elif name == "Fjord":
            status = AnchoringStatus.NOT_AFFECTED
            text = say(
                language, "Har ingen pasienter i målgruppen.", "Har ingen pasientar i målgruppa."
            )
            organ = say(language, "Helse- og omsorgsutvalget", "Helse- og omsorgsutvalet")
        on = None if level is None else date(2026, 6, 1 + place)
        rows.append(
            PartyStanding(name, PartyKind.MUNICIPALITY, status, organ, level, on, text, met, note)
        )
    trust = PartyStanding(
        TRUST,
        PartyKind.HEALTH_TRUST,
        AnchoringStatus.ENDORSED,
        "",
        Level.TRUST_BOARD,
        date(2026, 6, 17),
    )
    return (trust, *rows)


def first_treatment(language: Language) -> EarlierTreatment:
    return EarlierTreatment(
        "SSU", FIRST.date(), "17/2026", ItemKind.DISCUSSION, Outcome.TO_ANCHORING, "", 1
    )


def second_case_paper(language: Language) -> CasePaper:
    first = first_case_paper(language)
    return CasePaper(
        letterhead=letterhead(),
        body_short="SSU",
        meeting=meeting(language, second=True),
        number="30/2026",
        title=first.title,
        reference=first.reference,
        kind_of_item=ItemKind.DECISION,
        treatment=2,
        written_on=date(2026, 9, 11),
        case_class=first.case_class,
        archive_number=first.archive_number,
        officers=first.officers[:1],
        origin=first.origin,
        wording=adopted(language),
        wording_number=3,
        sections=first.sections[:4],
        earlier=(first_treatment(language),),
        answers=RoundSummary(
            1,
            anchored(language),
            SENT,
            DEADLINE,
            standings(language),
            kept_by="Kari Eksempel Nordmann",
            kept_reason=say(
                language,
                "Oppstarten er bare flyttet to måneder etter ønske fra kommunene.",
                "Oppstarten er berre flytta to månader etter ønske frå kommunane.",
            ),
        ),
        process=(ProcessStep(StepKind.DECISION, SECOND.date()),),
        attachments=first.attachments,
    )


def letter(language: Language, *, party: str = "Vanylven", trust: bool = False) -> AnchoringLetter:
    return AnchoringLetter(
        letterhead=letterhead(),
        body=say(language, "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval"),
        body_short="SSU",
        party=TRUST if trust else f"{party} kommune",
        party_kind=PartyKind.HEALTH_TRUST if trust else PartyKind.MUNICIPALITY,
        recipient=say(language, "administrerende direktør", "administrerande direktør")
        if trust
        else "kommunedirektøren",
        written_on=SENT,
        title=case_title(language),
        reference="26-012",
        number="17/2026",
        wording=anchored(language),
        deadline=DEADLINE,
        archive_number="2026/131",
        case_class="Økonomisk eller administrativ konsekvens",
        minimum_level=Level.TRUST_BOARD if trust else Level.EXECUTIVE_COMMITTEE,
        summary=sections(language)[0].text,
        discussed=first_treatment(language),
        decision_on=SECOND.date(),
        consequence=PartyConsequence(
            party,
            say(
                language,
                "Kommunen betaler sin andel av støttetjenesten og lærer opp to superbrukere.",
                "Kommunen betaler sin del av støttetenesta og lærer opp to superbrukarar.",
            ),
            74_500,
        ),
        contact=Contact(
            "Nina Prøve",
            say(language, "samhandlingskoordinator", "samhandlingskoordinator"),
            "samarbeidssekretariatet@example.no",
            "22 22 22 22",
        ),
        attachments=(
            say(language, "Saksframlegg til SSU, sak 17/2026", "Saksframlegg til SSU, sak 17/2026"),
            say(language, "Kostnadsoverslag", "Kostnadsoverslag"),
        ),
        signatures=signatures(language),
        form_id="0198c0de-1111-7000-8000-000000000001",
        reply_code="7K3M-Q2",
    )


def decision_item(language: Language) -> ProtocolItem:
    return ProtocolItem(
        number="30/2026",
        title=case_title(language),
        reference="26-012",
        kind=ItemKind.DECISION,
        treatment=2,
        outcome=Outcome.ADOPTED_WITH_STATEMENTS,
        proposal=wording(language),
        notes=say(
            language,
            "Sekretariatet la fram svarene fra partene. Punkt 2 ble endret i møtet.",
            "Sekretariatet la fram svara frå partane. Punkt 2 vart endra i møtet.",
        ),
        wording=adopted(language),
        statements=(
            Statement(
                "Sunndal kommune",
                say(
                    language,
                    "Kommunen forutsetter at støttetjenesten blir vurdert på nytt etter ett år.",
                    "Kommunen føreset at støttetenesta blir vurdert på nytt etter eitt år.",
                ),
            ),
        ),
        anchored=anchored(language),
        kept_by="Kari Eksempel Nordmann",
        kept_reason=say(
            language,
            "Oppstarten er bare flyttet to måneder etter ønske fra kommunene.",
            "Oppstarten er berre flytta to månader etter ønske frå kommunane.",
        ),
    )


def agreement_item(language: Language) -> ProtocolItem:
    text = say(
        language,
        "SSU tilrår at partene vedtar revidert samarbeidsavtale av 1. juni 2026.",
        "SSU tilrår at partane vedtek revidert samarbeidsavtale av 1. juni 2026.",
    )
    return ProtocolItem(
        number="31/2026",
        title=say(language, "Revidert samarbeidsavtale", "Revidert samarbeidsavtale"),
        reference="26-009",
        kind=ItemKind.RECOMMENDATION,
        treatment=2,
        outcome=Outcome.RECOMMENDED,
        recommends_only=True,
        proposal=text,
        wording=text,
        anchored=AnchoredWording(text, 1, SENT, short_fingerprint(text)),
    )


def protocol(language: Language) -> ProtocolPaper:
    nb = language is Language.NB
    people = (
        AttendanceLine(
            "Kari Eksempel Nordmann",
            say(language, "Leder", "Leiar"),
            Attendance.PRESENT,
            "kommunalsjef",
            ("Molde", "Aukra", "Hustadvika"),
        ),
        AttendanceLine(
            "Ola Prøve Hansen",
            say(language, "Nestleder", "Nestleiar"),
            Attendance.PRESENT,
            "klinikksjef",
            (TRUST,),
        ),
        AttendanceLine(
            "Anne Eksempel",
            "Medlem",
            Attendance.REMOTE,
            "kommunalsjef",
            ("Ålesund", "Giske", "Sula"),
        ),
        AttendanceLine(
            "Bjørn Prøve",
            "Medlem",
            Attendance.DEPUTY,
            "kommunalsjef",
            ("Kristiansund", "Averøy"),
            deputy="Silje Eksempel-Prøvestad",
            remark=say(language, "fra sak 30/2026", "frå sak 30/2026"),
        ),
        AttendanceLine("Eva Eksempel", "Medlem", Attendance.EXCUSED, "avdelingssjef", (TRUST,)),
        AttendanceLine(
            "Liv Prøve",
            "Observatør",
            Attendance.PRESENT,
            "",
            (say(language, "Brukerutvalget", "Brukarutvalet"),),
        ),
    )
    seats = [
        *(Seat(Side.MUNICIPAL, Attendance.PRESENT) for _ in range(3)),
        Seat(Side.TRUST, Attendance.PRESENT),
        Seat(Side.TRUST, Attendance.EXCUSED),
    ]
    return ProtocolPaper(
        letterhead=letterhead(),
        meeting=meeting(language, second=True),
        chair="Kari Eksempel Nordmann",
        minute_taker="Nina Prøve",
        secretariat=("Nina Prøve", "Per Eksempel"),
        attendance=people,
        quorum=quorum(seats),
        items=(
            ProtocolItem(
                "28/2026",
                "Godkjenning av innkalling og saksliste",
                ItemKind.STANDING,
                Outcome.APPROVED,
                standing=StandingKind.APPROVE_NOTICE,
            ),
            ProtocolItem(
                "29/2026",
                "Godkjenning av protokoll fra møtet 22. mai 2026"
                if nb
                else "Godkjenning av protokoll frå møtet 22. mai 2026",
                ItemKind.STANDING,
                Outcome.APPROVED,
                standing=StandingKind.APPROVE_PROTOCOL,
            ),
            decision_item(language),
            agreement_item(language),
            ProtocolItem(
                "32/2026",
                "Felles opplæring i tidlig oppdagelse av forverret tilstand"
                if nb
                else "Felles opplæring i tidleg oppdaging av forverra tilstand",
                ItemKind.DISCUSSION,
                Outcome.TO_ANCHORING,
                1,
                reference="26-015",
                notes="Utvalget støttet modell B." if nb else "Utvalet støtta modell B.",
                deadline=date(2026, 11, 20),
            ),
            ProtocolItem(
                "33/2026",
                "Innkjøp av måleutstyr",
                ItemKind.DECISION,
                Outcome.ADOPTED_BY_CONSENSUS,
                reference="26-019",
                wording="SSU ber innkjøpssamarbeidet lyse ut en rammeavtale."
                if nb
                else "SSU ber innkjøpssamarbeidet lyse ut ein rammeavtale.",
                fast_track=FastTrack(
                    "Kari Eksempel Nordmann",
                    "Prisene gjelder bare ut oktober." if nb else "Prisane gjeld berre ut oktober.",
                ),
                impartiality="Anne Eksempel er gift med lederen av firmaet og gikk fra."
                if nb
                else "Anne Eksempel er gift med leiaren av firmaet og gjekk frå.",
                supplement=1,
            ),
            ProtocolItem(
                "34/2026",
                "Eventuelt",
                ItemKind.STANDING,
                Outcome.NOTED,
                standing=StandingKind.OTHER_BUSINESS,
                notes="Ingen saker.",
            ),
        ),
        follow_ups=(
            FollowUpLine(
                "Lage plan for opplæring av superbrukere"
                if nb
                else "Lage plan for opplæring av superbrukarar",
                "Felles samarbeidssekretariat",
                date(2026, 11, 1),
                "30/2026",
            ),
            FollowUpLine(
                "Lyse ut rammeavtale for måleutstyr", "Innkjøpssamarbeidet", None, "33/2026"
            ),
        ),
        next_meeting=datetime(2026, 11, 27, 10),
        archive_number="2026/114",
        signatures=signatures(language),
    )


def extract(language: Language) -> ExtractPaper:
    return ExtractPaper(
        letterhead=letterhead(),
        meeting=meeting(language, second=True),
        item=decision_item(language),
        written_on=date(2026, 10, 2),
        history=(
            first_treatment(language),
            EarlierTreatment(
                "SSU",
                SECOND.date(),
                "30/2026",
                ItemKind.DECISION,
                Outcome.ADOPTED_WITH_STATEMENTS,
                treatment=2,
            ),
        ),
        recipients=(say(language, "alle kommunene", "alle kommunane"), TRUST),
        secretary="Nina Prøve",
        archive_number="2026/131",
    )


@cache
def samples(language: Language) -> dict[str, Paper]:
    """Give one of each paper, by a name that suits a file."""
    return {
        "agenda": agenda(language),
        "agenda_supplement": supplement(language),
        "case_paper_first": first_case_paper(language),
        "case_paper_second": second_case_paper(language),
        "anchoring_letter": letter(language),
        "anchoring_letter_trust": letter(language, trust=True),
        "anchoring_letter_with_form": with_form(letter(language)),
        "reply_form": reply_form(language),
        "reply_form_trust": reply_form(language, trust=True),
        "protocol": protocol(language),
        "extract": extract(language),
        **papers_that_go_out(language),
    }


def with_form(letter: AnchoringLetter, place: FormPlace = FormPlace.IN_LETTER) -> AnchoringLetter:
    return replace(letter, form_place=place)


def reply_form(language: Language, *, trust: bool = False) -> ReplyForm:
    return form_for(letter(language, trust=trust))


def papers_that_go_out(language: Language) -> dict[str, Paper]:
    # They build on those above.
    from documents import (
        samples_exempt,
        samples_meeting,
        samples_out,
        samples_report,
        samples_wheel,
    )

    return {
        "case_paper_exempt": samples_exempt.marked_case_paper(language),
        "case_paper_public": samples_exempt.public_case_paper(language),
        "protocol_public": samples_exempt.public_protocol(language),
        "meeting_book_public": samples_exempt.public_book(language),
        "anchoring_letter_exempt": samples_exempt.marked_letter(language),
        "publishing_index": samples_exempt.publishing_index(language),
        "meeting_book": samples_meeting.meeting_book(language),
        "follow_up_list": samples_meeting.follow_up_list(language),
        "follow_up_list_of_all": samples_meeting.follow_up_list_of_all(language),
        "local_case_kit": samples_out.local_kit(language),
        "local_case_kit_trust": samples_out.local_kit(language, trust=True),
        "anchoring_status": samples_out.anchoring_status(language),
        "case_template": samples_out.case_template(language),
        "annual_report": samples_report.annual_report(language),
        "annual_report_classes": samples_report.annual_report(language, Question.CLASSES),
        "progress_plan": samples_out.progress_plan(language),
        "yearly_wheel": samples_wheel.yearly_wheel(language),
    }
