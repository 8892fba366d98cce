<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name>ActDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Sak</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>&amp;Møte</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>&amp;Dokument</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>V&amp;erktøy</source>
        <translation>V&amp;erktøy</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Å&amp;pne en database …</source>
        <translation>O&amp;pne ein database …</translation>
    </message>
    <message>
        <source>&amp;Ny database …</source>
        <translation>&amp;Ny database …</translation>
    </message>
    <message>
        <source>Prøv med &amp;eksempelsaker</source>
        <translation>Prøv med &amp;eksempelsaker</translation>
    </message>
    <message>
        <source>&amp;Lag en sikkerhetskopi …</source>
        <translation>&amp;Lag ein tryggingskopi …</translation>
    </message>
    <message>
        <source>Vis &amp;mappen med databasen</source>
        <translation>Vis &amp;mappa med databasen</translation>
    </message>
    <message>
        <source>La&amp;gre nå</source>
        <translation>La&amp;gre no</translation>
    </message>
    <message>
        <source>&amp;Avslutt</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>&amp;Finn i listen</source>
        <translation>&amp;Finn i lista</translation>
    </message>
    <message>
        <source>&amp;Søk overalt</source>
        <translation>&amp;Søk overalt</translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>F&amp;ram</source>
        <translation>F&amp;ram</translation>
    </message>
    <message>
        <source>&amp;Hent på nytt</source>
        <translation>&amp;Hent på nytt</translation>
    </message>
    <message>
        <source>&amp;Neste del av vinduet</source>
        <translation>&amp;Neste del av vindauget</translation>
    </message>
    <message>
        <source>&amp;Forrige del av vinduet</source>
        <translation>&amp;Førre del av vindauget</translation>
    </message>
    <message>
        <source>&amp;Større tekst</source>
        <translation>&amp;Større tekst</translation>
    </message>
    <message>
        <source>&amp;Mindre tekst</source>
        <translation>&amp;Mindre tekst</translation>
    </message>
    <message>
        <source>&amp;Vanlig tekststørrelse</source>
        <translation>&amp;Vanleg tekststorleik</translation>
    </message>
    <message>
        <source>&amp;Lyst utseende</source>
        <translation>&amp;Lys utsjånad</translation>
    </message>
    <message>
        <source>Mør&amp;kt utseende</source>
        <translation>Mør&amp;k utsjånad</translation>
    </message>
    <message>
        <source>Som i s&amp;ystemet</source>
        <translation>Som i s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Ny sak</source>
        <translation>&amp;Ny sak</translation>
    </message>
    <message>
        <source>&amp;Nytt møte</source>
        <translation>&amp;Nytt møte</translation>
    </message>
    <message>
        <source>Vis &amp;mappen med dokumenter</source>
        <translation>Vis &amp;mappa med dokument</translation>
    </message>
    <message>
        <source>&amp;Innstillinger</source>
        <translation>&amp;Innstillingar</translation>
    </message>
    <message>
        <source>Vis mappen med &amp;loggen</source>
        <translation>Vis mappa med &amp;loggen</translation>
    </message>
    <message>
        <source>&amp;Hjelp til denne siden</source>
        <translation>&amp;Hjelp til denne sida</translation>
    </message>
    <message>
        <source>&amp;Alle snarveier</source>
        <translation>&amp;Alle snarvegar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Lag en sikkerhetskopi</source>
        <translation>Lag ein tryggingskopi</translation>
    </message>
    <message>
        <source>Totrinn-databaser (*.sqlite)</source>
        <translation>Totrinn-databasar (*.sqlite)</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er laget. Den ligger i {folder}.</source>
        <translation>Tryggingskopien er laga. Han ligg i {folder}.</translation>
    </message>
    <message>
        <source>Vis mappen</source>
        <translation>Vis mappa</translation>
    </message>
</context>
<context>
    <name>AgendaItems</name>
    <message>
        <source>Det som kommer nå i saksløpet</source>
        <translation>Det som kjem no i saksløpet</translation>
    </message>
    <message>
        <source>Legg til sak</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>Sett på sakslisten</source>
        <translation>Set på sakslista</translation>
    </message>
    <message>
        <source>S&amp;ak</source>
        <translation>S&amp;ak</translation>
    </message>
    <message>
        <source>Ti&amp;l</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Orienteringssak</source>
        <translation>Orienteringssak</translation>
    </message>
    <message>
        <source>Et punkt til orientering som ikke er meldt som sak.</source>
        <translation>Eit punkt til orientering som ikkje er meldt som sak.</translation>
    </message>
    <message>
        <source>&amp;Tittel</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>Innleder</source>
        <translation>Innleiar</translation>
    </message>
    <message>
        <source>Lagre innlederen</source>
        <translation>Lagre innleiaren</translation>
    </message>
    <message>
        <source>Hvem legger fram &amp;saken?</source>
        <translation>Kven legg fram &amp;saka?</translation>
    </message>
    <message>
        <source>Navnet står på sakslisten. Tomt felt fjerner det.</source>
        <translation>Namnet står på sakslista. Eit tomt felt fjernar det.</translation>
    </message>
    <message>
        <source>Endre tittel</source>
        <translation>Endre tittel</translation>
    </message>
    <message>
        <source>Lagre tittelen</source>
        <translation>Lagre tittelen</translation>
    </message>
</context>
<context>
    <name>AgendaMenu</name>
    <message>
        <source>&amp;Åpne saken</source>
        <translation>&amp;Opne saka</translation>
    </message>
    <message>
        <source>&amp;Ta ut av sakslisten	Del</source>
        <translation>&amp;Ta ut av sakslista	Del</translation>
    </message>
    <message>
        <source>Ny o&amp;rientering …</source>
        <translation>Ny o&amp;rientering …</translation>
    </message>
    <message>
        <source>Ny &amp;pause</source>
        <translation>Ny &amp;pause</translation>
    </message>
    <message>
        <source>Flytt &amp;opp	Alt+Pil opp</source>
        <translation>Flytt &amp;opp	Alt+Pil opp</translation>
    </message>
    <message>
        <source>Flytt &amp;ned	Alt+Pil ned</source>
        <translation>Flytt &amp;ned	Alt+Pil ned</translation>
    </message>
    <message>
        <source>Endre &amp;varighet	F2</source>
        <translation>Endre &amp;varigheit	F2</translation>
    </message>
    <message>
        <source>&amp;Innleder …</source>
        <translation>&amp;Innleiar …</translation>
    </message>
    <message>
        <source>Endre &amp;tittel …</source>
        <translation>Endre &amp;tittel …</translation>
    </message>
    <message>
        <source>Endre til {kind}</source>
        <translation>Endre til {kind}</translation>
    </message>
</context>
<context>
    <name>AgendaQueue</name>
    <message>
        <source>Ingen saker venter på å bli satt opp.</source>
        <translation>Ingen saker ventar på å bli sette opp.</translation>
    </message>
    <message>
        <source>Klar til vedtak</source>
        <translation>Klar til vedtak</translation>
    </message>
    <message>
        <source>Klar til tilråding</source>
        <translation>Klar til tilråding</translation>
    </message>
    <message>
        <source>Klar til drøfting</source>
        <translation>Klar til drøfting</translation>
    </message>
    <message>
        <source>Klar til orientering</source>
        <translation>Klar til orientering</translation>
    </message>
    <message>
        <source>Ikke klar ennå</source>
        <translation>Ikkje klar enno</translation>
    </message>
    <message>
        <source>{kind}, {left} svar mangler</source>
        <translation>{kind}, {left} svar manglar</translation>
    </message>
    <message>
        <source>{kind}, må avklares</source>
        <translation>{kind}, må avklarast</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Saksliste</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Legg til sak …</source>
        <translation>Legg til sak …</translation>
    </message>
    <message>
        <source>Orientering …</source>
        <translation>Orientering …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Punktet</source>
        <translation>Punktet</translation>
    </message>
    <message>
        <source>Tid og frister</source>
        <translation>Tid og fristar</translation>
    </message>
    <message>
        <source>Alt+Pil opp/ned flytter punktet</source>
        <translation>Alt+Pil opp/ned flyttar punktet</translation>
    </message>
    <message>
        <source>Tilbake til sakslisten</source>
        <translation>Tilbake til sakslista</translation>
    </message>
    <message>
        <source>{case} er satt på sakslisten.</source>
        <translation>{case} er sett på sakslista.</translation>
    </message>
    <message>
        <source>Ingen saker venter på å bli satt opp.</source>
        <translation>Ingen saker ventar på å bli sette opp.</translation>
    </message>
    <message>
        <source>Ny sak</source>
        <translation>Ny sak</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Varighet</source>
        <translation>Varigheit</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutter</source>
        <translation>{minutes} minutt</translation>
    </message>
    <message>
        <source>Tilleggssak (tilleggsliste {number})</source>
        <translation>Tilleggssak (tilleggsliste {number})</translation>
    </message>
    <message>
        <source>Innleder: {name}</source>
        <translation>Innleier: {name}</translation>
    </message>
    <message>
        <source>Hurtigløp. Bestemt av {name}.</source>
        <translation>Hurtigløp. Bestemt av {name}.</translation>
    </message>
    <message>
        <source>Kommer igjen fra et tidligere møte</source>
        <translation>Kjem igjen frå eit tidlegare møte</translation>
    </message>
    <message>
        <source>Klar for behandling.</source>
        <translation>Klar for handsaming.</translation>
    </message>
    <message>
        <source>Klar for vedtak. {answered} av {counted} har svart.</source>
        <translation>Klar for vedtak. {answered} av {counted} har svart.</translation>
    </message>
    <message>
        <source>Alle har svart. Runden er åpen til {deadline}.</source>
        <translation>Alle har svart. Runden er open til {deadline}.</translation>
    </message>
    <message>
        <source>Venter på {left} svar. Svarfrist {deadline}.</source>
        <translation>Ventar på {left} svar. Svarfrist {deadline}.</translation>
    </message>
    <message>
        <source>{parties} slutter seg ikke til. Kan ikke innkalles til vedtak.</source>
        <translation>{parties} sluttar seg ikkje til. Kan ikkje kallast inn til vedtak.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Varighet</source>
        <translation>Varigheit</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
</context>
<context>
    <name>AnchoringScreen</name>
    <message>
        <source>Kopier til Excel</source>
        <translation>Kopier til Excel</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Ingen parter passer med filteret</source>
        <translation>Ingen partar passar med filteret</translation>
    </message>
    <message>
        <source>Nullstill filter</source>
        <translation>Nullstill filter</translation>
    </message>
    <message>
        <source>Ingen saker er til forankring</source>
        <translation>Ingen saker er til forankring</translation>
    </message>
    <message>
        <source>Når en sak er drøftet, sender du den hit.</source>
        <translation>Når ei sak er drøfta, sender du ho hit.</translation>
    </message>
    <message>
        <source>Finn en drøftet sak</source>
        <translation>Finn ei drøfta sak</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Alle har svart</translation>
    </message>
    <message>
        <source>{answers} mangler, {overdue} av dem etter fristen</source>
        <translation>{answers} manglar, {overdue} av dei etter fristen</translation>
    </message>
    <message>
        <source>{answers} mangler</source>
        <translation>{answers} manglar</translation>
    </message>
    <message>
        <source>{party} er ikke spurt i saken</source>
        <translation>{party} er ikkje spurd i saka</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>Kopierte {rows}. Lim inn i Excel med Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>AnchoringTab</name>
    <message>
        <source>Runde</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Runde {number}: {state}</source>
        <translation>Runde {number}: {state}</translation>
    </message>
    <message>
        <source>Saken er ikke sendt til forankring</source>
        <translation>Saka er ikkje send til forankring</translation>
    </message>
    <message>
        <source>{parties} får forslaget, med samme tekst og samme frist.</source>
        <translation>{parties} får framlegget, med same tekst og same frist.</translation>
    </message>
    <message>
        <source>Send til forankring …</source>
        <translation>Send til forankring …</translation>
    </message>
    <message>
        <source>Saken må drøftes først. Den står på {meeting}.</source>
        <translation>Saka må drøftast først. Ho står på {meeting}.</translation>
    </message>
    <message>
        <source>Forslaget er endret, men svarene gjelder.</source>
        <translation>Framlegget er endra, men svara gjeld.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Forslaget er endret etter at partene svarte.</source>
        <translation>Framlegget er endra etter at partane svarte.</translation>
    </message>
    <message>
        <source>Svarene i runde {number} teller ikke lenger.</source>
        <translation>Svara i runde {number} tel ikkje lenger.</translation>
    </message>
    <message>
        <source>Send ny runde …</source>
        <translation>Send ny runde …</translation>
    </message>
    <message>
        <source>Runden er avsluttet uten at alle har svart.</source>
        <translation>Runden er avslutta utan at alle har svart.</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>Kopierte {rows}. Lim inn i Excel med Ctrl+V.</translation>
    </message>
    <message>
        <source>Saken er sendt til forankring. Teksten er låst.</source>
        <translation>Saka er send til forankring. Teksten er låst.</translation>
    </message>
</context>
<context>
    <name>AnchoringTable</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Behandles hjemme i</source>
        <translation>Blir handsama heime i</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Krever avklaring</source>
        <translation>Krev avklaring</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>Manglar svar</translation>
    </message>
    <message>
        <source>Har svart</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Helseforetak</source>
        <translation>Helseføretak</translation>
    </message>
    <message>
        <source>Uten region</source>
        <translation>Utan region</translation>
    </message>
    <message>
        <source>Svarer innen {date}</source>
        <translation>Svarer innan {date}</translation>
    </message>
    <message>
        <source>Ikke meldt fra</source>
        <translation>Ikkje meldt frå</translation>
    </message>
    <message>
        <source>{what}, etter fristen</source>
        <translation>{what}, etter fristen</translation>
    </message>
    <message>
        <source>Avklart: {note}</source>
        <translation>Avklart: {note}</translation>
    </message>
</context>
<context>
    <name>AnswerActs</name>
    <message>
        <source>Planen fra {party} er lagret.</source>
        <translation>Planen frå {party} er lagra.</translation>
    </message>
    <message>
        <source>{party} har mottatt saken.</source>
        <translation>{party} har motteke saka.</translation>
    </message>
    <message>
        <source>Svaret fra {party} er registrert.</source>
        <translation>Svaret frå {party} er registrert.</translation>
    </message>
    <message>
        <source>Forbeholdet fra {party} er avklart.</source>
        <translation>Atterhaldet frå {party} er avklart.</translation>
    </message>
    <message>
        <source>Forbeholdet fra {party} gjelder fortsatt.</source>
        <translation>Atterhaldet frå {party} gjeld framleis.</translation>
    </message>
    <message>
        <source>Svaret er registrert for {parties}.</source>
        <translation>Svaret er registrert for {parties}.</translation>
    </message>
    <message>
        <source>Trekk svaret fra {party}</source>
        <translation>Trekk svaret frå {party}</translation>
    </message>
    <message>
        <source>Parten regnes som spurt igjen. Svaret kan leses i historikken.</source>
        <translation>Parten blir rekna som spurd igjen. Svaret kan lesast i historikken.</translation>
    </message>
    <message>
        <source>Trekk svaret</source>
        <translation>Trekk svaret</translation>
    </message>
    <message>
        <source>Hvorfor trekkes svaret?</source>
        <translation>Kvifor blir svaret trekt?</translation>
    </message>
    <message>
        <source>Svaret fra {party} er trukket.</source>
        <translation>Svaret frå {party} er trekt.</translation>
    </message>
    <message>
        <source>Filen er tatt ut av svaret fra {party}.</source>
        <translation>Fila er teken ut av svaret frå {party}.</translation>
    </message>
    <message>
        <source>Lagre en kopi av {name}</source>
        <translation>Lagre ein kopi av {name}</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>{name} kan ikke lagres der. Velg et annet sted.</source>
        <translation>{name} kan ikkje lagrast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>Åpne filen</source>
        <translation>Opne fila</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} er lagra.</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>Kontrollkode: {code}</source>
        <translation>Kontrollkode: {code}</translation>
    </message>
    <message>
        <source>Lagre en kopi …</source>
        <translation>Lagre ein kopi …</translation>
    </message>
    <message>
        <source>Lagre en kopi av {name}</source>
        <translation>Lagre ein kopi av {name}</translation>
    </message>
    <message>
        <source>Ta ut</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Ta ut {name}</source>
        <translation>Ta ut {name}</translation>
    </message>
    <message>
        <source>Filen hører ikke til svaret. Den beholdes, merket som tatt ut.</source>
        <translation>Fila høyrer ikkje til svaret. Ho blir verande, merkt som teken ut.</translation>
    </message>
    <message>
        <source>Svarte {date} etter behandling i {organ}</source>
        <translation>Svarte {date} etter handsaming i {organ}</translation>
    </message>
    <message>
        <source>Svarte {date}</source>
        <translation>Svarte {date}</translation>
    </message>
    <message>
        <source>Sendt til {receiver}</source>
        <translation>Sendt til {receiver}</translation>
    </message>
    <message>
        <source>Arkivsak {number}</source>
        <translation>Arkivsak {number}</translation>
    </message>
    <message>
        <source>Bekreftet av parten selv</source>
        <translation>Stadfesta av parten sjølv</translation>
    </message>
    <message>
        <source>Representanten støtter, parten har ikke bekreftet</source>
        <translation>Representanten støttar, parten har ikkje stadfesta</translation>
    </message>
    <message>
        <source>Ønsker protokolltilførsel</source>
        <translation>Ønskjer protokolltilførsel</translation>
    </message>
    <message>
        <source>{name}, mottatt {date}</source>
        <translation>{name}, motteke {date}</translation>
    </message>
    <message>
        <source>{file} (tatt ut)</source>
        <translation>{file} (teke ut)</translation>
    </message>
    <message>
        <source>Forbeholdet er avklart: {note}</source>
        <translation>Atterhaldet er avklart: {note}</translation>
    </message>
    <message>
        <source>Forbeholdet er ikke avklart: {note}</source>
        <translation>Atterhaldet er ikkje avklart: {note}</translation>
    </message>
    <message>
        <source>Forbeholdet er ikke avklart</source>
        <translation>Atterhaldet er ikkje avklart</translation>
    </message>
    <message>
        <source>Registrert av {name} {date}{source}</source>
        <translation>Registrert av {name} {date}{source}</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Kan svare innen</source>
        <translation>Kan svare innan</translation>
    </message>
    <message>
        <source>Behandles i</source>
        <translation>Blir handsama i</translation>
    </message>
    <message>
        <source>Møtedato hjemme</source>
        <translation>Møtedato heime</translation>
    </message>
    <message>
        <source>Behandlet i</source>
        <translation>Handsama i</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Dato for behandlingen</source>
        <translation>Dato for handsaminga</translation>
    </message>
    <message>
        <source>Arkivsak hos parten</source>
        <translation>Arkivsak hos parten</translation>
    </message>
    <message>
        <source>Svaret er gitt av</source>
        <translation>Svaret er gitt av</translation>
    </message>
    <message>
        <source>Stilling eller verv</source>
        <translation>Stilling eller verv</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Parten selv har bekreftet</source>
        <translation>Parten sjølv har stadfesta</translation>
    </message>
    <message>
        <source>Bare representanten støtter</source>
        <translation>Berre representanten støttar</translation>
    </message>
    <message>
        <source>Ønsker protokolltilførsel</source>
        <translation>Ønskjer protokolltilførsel</translation>
    </message>
    <message>
        <source>Hva svarer parten?</source>
        <translation>Kva svarer parten?</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Krever saken et nivå, teller svaret først når nivået er ført.</source>
        <translation>Krev saka eit nivå, tel svaret først når nivået er ført.</translation>
    </message>
    <message>
        <source>Kommuner og helseforetak har ulike nivåer. Før dem hver for seg.</source>
        <translation>Kommunar og helseføretak har ulike nivå. Før dei kvar for seg.</translation>
    </message>
    <message>
        <source>Dato for behandlingen</source>
        <translation>Dato for handsaminga</translation>
    </message>
    <message>
        <source>Mottatt dato</source>
        <translation>Motteke den</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Forbehold</source>
        <translation>Atterhald</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Hvorfor er parten ikke berørt?</source>
        <translation>Kvifor er ikkje parten omfatta?</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Med partens egne ord.</source>
        <translation>Med orda til parten sjølv.</translation>
    </message>
    <message>
        <source>Møtet er etter svarfristen {deadline}.</source>
        <translation>Møtet er etter svarfristen {deadline}.</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>&amp;Tilslutning</source>
        <translation>&amp;Tilslutning</translation>
    </message>
    <message>
        <source>Tilslutning med &amp;merknad</source>
        <translation>Tilslutning med &amp;merknad</translation>
    </message>
    <message>
        <source>Tilslutning med &amp;forbehold</source>
        <translation>Tilslutning med &amp;atterhald</translation>
    </message>
    <message>
        <source>&amp;Ikke tilslutning</source>
        <translation>&amp;Ikkje tilslutning</translation>
    </message>
    <message>
        <source>&amp;Under behandling</source>
        <translation>&amp;Under handsaming</translation>
    </message>
    <message>
        <source>Trenger mer ti&amp;d</source>
        <translation>Treng meir ti&amp;d</translation>
    </message>
    <message>
        <source>Tatt til &amp;orientering</source>
        <translation>Teke til &amp;orientering</translation>
    </message>
    <message>
        <source>Ikke &amp;berørt</source>
        <translation>Ikkje om&amp;fatta</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>En annen har registrert dette mens du skrev. Det du har fylt ut, står under og er ikke lagret. Lagrer du, gjelder ditt.</source>
        <translation>Ein annan har registrert dette medan du skreiv. Det du har fylt ut, står under og er ikkje lagra. Lagrar du, gjeld ditt.</translation>
    </message>
    <message>
        <source>Trekk svaret …</source>
        <translation>Trekk svaret …</translation>
    </message>
    <message>
        <source>Lagre svaret</source>
        <translation>Lagre svaret</translation>
    </message>
    <message>
        <source>Endre svaret</source>
        <translation>Endre svaret</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Velg en part</source>
        <translation>Vel ein part</translation>
    </message>
    <message>
        <source>Da kan du lese eller registrere svaret.</source>
        <translation>Då kan du lese eller registrere svaret.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Forbehold</source>
        <translation>Atterhald</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Første behandling. Møtet skal drøfte saken.</source>
        <translation>Første handsaming. Møtet skal drøfte saka.</translation>
    </message>
    <message>
        <source>Møtet skal drøfte saken.</source>
        <translation>Møtet skal drøfte saka.</translation>
    </message>
    <message>
        <source>Andre behandling. Møtet skal gjøre vedtak.</source>
        <translation>Andre handsaming. Møtet skal gjere vedtak.</translation>
    </message>
    <message>
        <source>Møtet skal gjøre vedtak.</source>
        <translation>Møtet skal gjere vedtak.</translation>
    </message>
    <message>
        <source>Andre behandling. Møtet skal gi tilråding.</source>
        <translation>Andre handsaming. Møtet skal gi tilråding.</translation>
    </message>
    <message>
        <source>Møtet skal gi tilråding.</source>
        <translation>Møtet skal gi tilråding.</translation>
    </message>
    <message>
        <source>Møtet skal ta saken til orientering.</source>
        <translation>Møtet skal ta saka til orientering.</translation>
    </message>
</context>
<context>
    <name>AttachmentTable</name>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Størrelse</source>
        <translation>Storleik</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Ta ut vedlegget</source>
        <translation>Ta ut vedlegget</translation>
    </message>
    <message>
        <source>Unntatt offentlighet …</source>
        <translation>Unnateke offentlegheit …</translation>
    </message>
    <message>
        <source>Ingen vedlegg</source>
        <translation>Ingen vedlegg</translation>
    </message>
    <message>
        <source>Slipp filer her, eller velg dem. De følger saken til partene og møtet.</source>
        <translation>Slepp filer her, eller vel dei. Dei følgjer saka til partane og møtet.</translation>
    </message>
    <message>
        <source>Legg til vedlegg …</source>
        <translation>Legg til vedlegg …</translation>
    </message>
    <message>
        <source>Legg til vedlegg</source>
        <translation>Legg til vedlegg</translation>
    </message>
    <message>
        <source>{name} er lagt til.</source>
        <translation>{name} er lagd til.</translation>
    </message>
    <message>
        <source>{name} er større enn 50 MB. Del den opp, eller legg den et annet sted.</source>
        <translation>{name} er større enn 50 MB. Del fila opp, eller legg ho ein annan stad.</translation>
    </message>
    <message>
        <source>{name} kan ikke leses. Lukk filen i andre programmer, og prøv igjen.</source>
        <translation>{name} kan ikkje lesast. Lukk fila i andre program, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} er tatt ut.</source>
        <translation>{name} er teken ut.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Oppmøte</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Ingen medlemmer ennå</source>
        <translation>Ingen medlemmer enno</translation>
    </message>
    <message>
        <source>Alle {count} medlemmer</source>
        <translation>Alle {count} medlemmer</translation>
    </message>
</context>
<context>
    <name>AttendanceMore</name>
    <message>
        <source>Hvem møter som vara?</source>
        <translation>Kven møter som vara?</translation>
    </message>
    <message>
        <source>Fra og med punkt</source>
        <translation>Frå og med punkt</translation>
    </message>
    <message>
        <source>Til og med punkt</source>
        <translation>Til og med punkt</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Fra starten</source>
        <translation>Frå starten</translation>
    </message>
    <message>
        <source>Til slutten</source>
        <translation>Til slutten</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Medlemmer</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>&amp;Tilbake til saken</source>
        <translation>&amp;Tilbake til saka</translation>
    </message>
    <message>
        <source>&amp;Resten er til stede</source>
        <translation>&amp;Resten er til stades</translation>
    </message>
    <message>
        <source>T til stede · D digitalt · F forfall · I ikke møtt · V vara · K kom eller gikk</source>
        <translation>T til stades · D digitalt · F forfall · I ikkje møtt · V vara · K kom eller gjekk</translation>
    </message>
    <message>
        <source>Oppmøte</source>
        <translation>Frammøte</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>Oppmøte for {person}</source>
        <translation>Frammøte for {person}</translation>
    </message>
    <message>
        <source>Deler av møtet …</source>
        <translation>Delar av møtet …</translation>
    </message>
    <message>
        <source>{role}. Taler for {parties}</source>
        <translation>{role}. Taler for {parties}</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Sett alle til stede</source>
        <translation>Set alle til stades</translation>
    </message>
    <message>
        <source>Møteleder</source>
        <translation>Møteleiar</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Lagre møteledelsen</source>
        <translation>Lagre møteleiinga</translation>
    </message>
    <message>
        <source>Utvalget har ingen medlemmer ennå</source>
        <translation>Utvalet har ingen medlemmer enno</translation>
    </message>
    <message>
        <source>Legg dem inn, så kan oppmøtet føres her.</source>
        <translation>Legg dei inn, så kan frammøtet førast her.</translation>
    </message>
    <message>
        <source>Åpne Parter og utvalg</source>
        <translation>Opne Partar og utval</translation>
    </message>
    <message>
        <source>Møteledelse</source>
        <translation>Møteleiing</translation>
    </message>
    <message>
        <source>Møteledelsen er lagret.</source>
        <translation>Møteleiinga er lagra.</translation>
    </message>
    <message>
        <source>Habiliteten er lagret.</source>
        <translation>Habiliteten er lagra.</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Kom i gang</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Legg inn første møte</source>
        <translation>Legg inn første møte</translation>
    </message>
    <message>
        <source>Frister og sakslister regnes ut fra datoen.</source>
        <translation>Fristar og sakslister blir rekna ut frå datoen.</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Meld en sak</source>
        <translation>Meld ei sak</translation>
    </message>
    <message>
        <source>Skriv hva den gjelder, og hvem som meldte den.</source>
        <translation>Skriv kva ho gjeld, og kven som melde ho.</translation>
    </message>
    <message>
        <source>Ny sak</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Kontroller partene</source>
        <translation>Kontroller partane</translation>
    </message>
    <message>
        <source>Se over områder, kontaktpersoner og hvem som snakker for hvem.</source>
        <translation>Sjå over område, kontaktpersonar og kven som taler for kven.</translation>
    </message>
    <message>
        <source>Se partene</source>
        <translation>Sjå partane</translation>
    </message>
</context>
<context>
    <name>BlockerBar</name>
    <message>
        <source>{cases} må avklares før innkalling:</source>
        <translation>{cases} må avklarast før innkalling:</translation>
    </message>
    <message>
        <source>Gå til saken</source>
        <translation>Gå til saka</translation>
    </message>
    <message>
        <source>{cases} venter på svar.</source>
        <translation>{cases} ventar på svar.</translation>
    </message>
    <message>
        <source>{cases} venter på svar til {date}.</source>
        <translation>{cases} ventar på svar til {date}.</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Møtedatoer</source>
        <translation>Møtedatoar</translation>
    </message>
    <message>
        <source>Legg gjerne inn de første møtene nå. Frister regnes ut fra datoene. Du kan også gjøre det senere under Møter.</source>
        <translation>Legg gjerne inn dei første møta no. Fristar blir rekna ut frå datoane. Du kan òg gjere det seinare under Møte.</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Legg til møte</source>
        <translation>Legg til møte</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Møter i {body}</source>
        <translation>Møte i {body}</translation>
    </message>
    <message>
        <source>Her drøftes og vedtas sakene.</source>
        <translation>Her blir sakene drøfta og vedtekne.</translation>
    </message>
    <message>
        <source>{span} møter i året.</source>
        <translation>{span} møte i året.</translation>
    </message>
    <message>
        <source>1 møte i året.</source>
        <translation>1 møte i året.</translation>
    </message>
    <message>
        <source>Denne datoen er lagt inn. Velg en annen.</source>
        <translation>Denne datoen er lagd inn. Vel ein annan.</translation>
    </message>
    <message>
        <source>Møtet slutter før det begynner. Rett tidene.</source>
        <translation>Møtet sluttar før det tek til. Rett tidene.</translation>
    </message>
    <message>
        <source>Ta bort møtet {when}</source>
        <translation>Ta bort møtet {when}</translation>
    </message>
</context>
<context>
    <name>BodiesTab</name>
    <message>
        <source>Utvalg og medlemmer</source>
        <translation>Utval og medlemmer</translation>
    </message>
    <message>
        <source>Nytt &amp;utvalg</source>
        <translation>Nytt &amp;utval</translation>
    </message>
    <message>
        <source>Nytt med&amp;lem</source>
        <translation>Nytt med&amp;lem</translation>
    </message>
    <message>
        <source>Vis &amp;tidligere medlemmer</source>
        <translation>Vis &amp;tidlegare medlemmer</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>ingen medlemmer ennå</source>
        <translation>ingen medlemmer enno</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Deler av utvalget</source>
        <translation>Delar av utvalet</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Reglar</translation>
    </message>
    <message>
        <source>Faste punkter</source>
        <translation>Faste punkt</translation>
    </message>
    <message>
        <source>Hva slags utvalg</source>
        <translation>Kva slags utval</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Forkortelse</source>
        <translation>Forkorting</translation>
    </message>
    <message>
        <source>For eksempel SSU.</source>
        <translation>Til dømes SSU.</translation>
    </message>
    <message>
        <source>Hører under</source>
        <translation>Høyrer under</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Avslutt utvalget …</source>
        <translation>Avslutt utvalet …</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Ta i bruk att</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Ta inn igjen</source>
        <translation>Ta inn att</translation>
    </message>
    <message>
        <source>Går ut av utvalget …</source>
        <translation>Går ut av utvalet …</translation>
    </message>
    <message>
        <source>Nytt medlem</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>Nytt utvalg</source>
        <translation>Nytt utval</translation>
    </message>
    <message>
        <source>Reglene hentes fra et utvalg av samme slag.</source>
        <translation>Reglane blir henta frå eit utval av same slag.</translation>
    </message>
    <message>
        <source>{body} er lagret.</source>
        <translation>{body} er lagra.</translation>
    </message>
    <message>
        <source>Opplysningene om {person} er lagret.</source>
        <translation>Opplysningane om {person} er lagra.</translation>
    </message>
    <message>
        <source>Skriv et navn.</source>
        <translation>Skriv eit namn.</translation>
    </message>
    <message>
        <source>{person} er lagt inn i {body}.</source>
        <translation>{person} er ført inn i {body}.</translation>
    </message>
    <message>
        <source>{body} er lagt inn.</source>
        <translation>{body} er lagt inn.</translation>
    </message>
    <message>
        <source>{person} går ut av utvalget</source>
        <translation>{person} går ut av utvalet</translation>
    </message>
    <message>
        <source>Vervet blir stående i møtene som har vært.</source>
        <translation>Vervet blir ståande i møta som har vore.</translation>
    </message>
    <message>
        <source>{person} er ute av utvalget.</source>
        <translation>{person} er ute av utvalet.</translation>
    </message>
    <message>
        <source>Avslutt {body}</source>
        <translation>Avslutt {body}</translation>
    </message>
    <message>
        <source>Møter og saker blir stående og kan leses.</source>
        <translation>Møte og saker blir ståande og kan lesast.</translation>
    </message>
    <message>
        <source>{body} er avsluttet.</source>
        <translation>{body} er avslutta.</translation>
    </message>
    <message>
        <source>{name} er i bruk igjen.</source>
        <translation>{name} er i bruk att.</translation>
    </message>
    <message>
        <source>{name} er med i utvalget igjen.</source>
        <translation>{name} er med i utvalet att.</translation>
    </message>
    <message>
        <source>Avsluttet {date}</source>
        <translation>Avslutta {date}</translation>
    </message>
    <message>
        <source>Hører under {parent}</source>
        <translation>Høyrer under {parent}</translation>
    </message>
</context>
<context>
    <name>BriefingPanel</name>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Parter som er orientert</source>
        <translation>Partar som er orienterte</translation>
    </message>
    <message>
        <source>Merk alle som orientert</source>
        <translation>Merk alle som orienterte</translation>
    </message>
    <message>
        <source>Ingen møter er holdt de siste månedene.</source>
        <translation>Ingen møte er haldne dei siste månadene.</translation>
    </message>
    <message>
        <source>Orientert etter møtet</source>
        <translation>Orientert etter møtet</translation>
    </message>
    <message>
        <source>{told} av {all} parter er orientert.</source>
        <translation>{told} av {all} partar er orienterte.</translation>
    </message>
    <message>
        <source>Møtet behandlet {cases}.</source>
        <translation>Møtet handsama {cases}.</translation>
    </message>
    <message>
        <source>{party}, {date}</source>
        <translation>{party}, {date}</translation>
    </message>
    <message>
        <source>{party} er ikke lenger merket som orientert.</source>
        <translation>{party} er ikkje lenger merkt som orientert.</translation>
    </message>
    <message>
        <source>{parties} er merket som orientert etter {meeting}.</source>
        <translation>{parties} er merkt som orientert etter {meeting}.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Ingen saker er til forankring, så det er ingen å registrere svaret for.</source>
        <translation>Ingen saker er til forankring, så det er ingen å registrere svaret for.</translation>
    </message>
    <message>
        <source>Hvem svarer?</source>
        <translation>Kven svarer?</translation>
    </message>
    <message>
        <source>Hvilken sak gjelder svaret?</source>
        <translation>Kva sak gjeld svaret?</translation>
    </message>
    <message>
        <source>Registrer for hånd</source>
        <translation>Registrer for hand</translation>
    </message>
    <message>
        <source>{name} blir lagt ved svaret. Deretter fyller du inn svaret selv.</source>
        <translation>{name} blir lagd ved svaret. Deretter fyller du inn svaret sjølv.</translation>
    </message>
    <message>
        <source>Legg ved og fyll inn svaret</source>
        <translation>Legg ved og fyll inn svaret</translation>
    </message>
    <message>
        <source>{name} er lagt ved svaret.</source>
        <translation>{name} er lagd ved svaret.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Dette må avklares først</source>
        <translation>Dette må avklarast først</translation>
    </message>
    <message>
        <source>Kort varsel</source>
        <translation>Kort varsel</translation>
    </message>
    <message>
        <source>Dette skjer</source>
        <translation>Dette skjer</translation>
    </message>
    <message>
        <source>Hvem får innkallingen</source>
        <translation>Kven som får innkallinga</translation>
    </message>
    <message>
        <source>H&amp;vorfor kalles møtet inn med kort varsel?</source>
        <translation>K&amp;vifor blir møtet kalla inn med kort varsel?</translation>
    </message>
    <message>
        <source>Begrunnelsen blir trykt i innkallingen.</source>
        <translation>Grunngjevinga blir trykt i innkallinga.</translation>
    </message>
    <message>
        <source>Kall inn møtet</source>
        <translation>Kall inn møtet</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sakene har numrene fra hovedmøtet, og formøtet gir ingen egne. Saker som kommer til senere, står som tilleggssaker.</source>
        <translation>Sakene har numra frå hovudmøtet, og formøtet gir ingen eigne. Saker som kjem til seinare, står som tilleggssaker.</translation>
    </message>
    <message>
        <source>{items} får nummer i denne rekkefølgen, og sakslisten fryses. Saker som kommer til senere, står som tilleggssaker.</source>
        <translation>{items} får nummer i denne rekkjefølgja, og sakslista blir låst. Saker som kjem til seinare, står som tilleggssaker.</translation>
    </message>
    <message>
        <source>Totrinn lager innkallingen og {count} saksframlegg i Word.</source>
        <translation>Totrinn lagar innkallinga og {count} saksframlegg i Word.</translation>
    </message>
    <message>
        <source>Utvalget har ingen medlemmer i Totrinn ennå.</source>
        <translation>Utvalet har ingen medlemmer i Totrinn enno.</translation>
    </message>
    <message>
        <source>Totrinn sender ingenting. Du sender filene selv, for eksempel i Outlook.</source>
        <translation>Totrinn sender ingenting. Du sender filene sjølv, til dømes i Outlook.</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Kan settes opp</source>
        <translation>Kan setjast opp</translation>
    </message>
    <message>
        <source>Saker som kan settes opp</source>
        <translation>Saker som kan setjast opp</translation>
    </message>
    <message>
        <source>Enter setter saken på sakslisten. Del på sakslisten tar den tilbake hit.</source>
        <translation>Enter set saka på sakslista. Del på sakslista tek ho tilbake hit.</translation>
    </message>
    <message>
        <source>Sett opp {case}</source>
        <translation>Set opp {case}</translation>
    </message>
</context>
<context>
    <name>CardJob</name>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>Nå: {name}</source>
        <translation>No: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Meld saken</source>
        <translation>Meld saka</translation>
    </message>
    <message>
        <source>Sett på saksliste …</source>
        <translation>Set på saksliste …</translation>
    </message>
    <message>
        <source>Send til forankring …</source>
        <translation>Send til forankring …</translation>
    </message>
    <message>
        <source>Lag saksframlegg i Word</source>
        <translation>Lag saksframlegg i Word</translation>
    </message>
    <message>
        <source>Ta opp saken igjen</source>
        <translation>Ta opp saka att</translation>
    </message>
    <message>
        <source>Endre tittel, type og saksbehandler …</source>
        <translation>Endre tittel, type og saksbehandlar …</translation>
    </message>
    <message>
        <source>Sett på vent …</source>
        <translation>Set på vent …</translation>
    </message>
    <message>
        <source>Trekk saken …</source>
        <translation>Trekk saka …</translation>
    </message>
    <message>
        <source>Løst utenfor utvalget …</source>
        <translation>Løyst utanfor utvalet …</translation>
    </message>
    <message>
        <source>Avslutt saken</source>
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>Publiser saken …</source>
        <translation>Publiser saka …</translation>
    </message>
    <message>
        <source>Lag saksframlegg</source>
        <translation>Lag saksframlegg</translation>
    </message>
    <message>
        <source>Saken er meldt.</source>
        <translation>Saka er meld.</translation>
    </message>
    <message>
        <source>Saken er tatt opp igjen.</source>
        <translation>Saka er teken opp att.</translation>
    </message>
    <message>
        <source>Saken er avsluttet.</source>
        <translation>Saka er avslutta.</translation>
    </message>
    <message>
        <source>Lager saksframlegg</source>
        <translation>Lagar saksframlegg</translation>
    </message>
    <message>
        <source>Sett saken på en saksliste</source>
        <translation>Set saka på ei saksliste</translation>
    </message>
    <message>
        <source>Totrinn foreslår hva møtet skal gjøre, ut fra hvor saken står.</source>
        <translation>Totrinn føreslår kva møtet skal gjere, ut frå kvar saka står.</translation>
    </message>
    <message>
        <source>Sett på sakslisten</source>
        <translation>Set på sakslista</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Saken står på sakslisten.</source>
        <translation>Saka står på sakslista.</translation>
    </message>
    <message>
        <source>{body} har ingen møter framover som saken kan settes opp i.</source>
        <translation>{body} har ingen møte framover som saka kan setjast opp i.</translation>
    </message>
    <message>
        <source>Planlegg et møte</source>
        <translation>Planlegg eit møte</translation>
    </message>
    <message>
        <source>Sett saken på vent</source>
        <translation>Set saka på vent</translation>
    </message>
    <message>
        <source>Sett på vent</source>
        <translation>Set på vent</translation>
    </message>
    <message>
        <source>Hvorfor skal saken vente?</source>
        <translation>Kvifor skal saka vente?</translation>
    </message>
    <message>
        <source>Ta den opp igjen</source>
        <translation>Ta opp saka att</translation>
    </message>
    <message>
        <source>Saken er satt på vent.</source>
        <translation>Saka er sett på vent.</translation>
    </message>
    <message>
        <source>Trekk saken</source>
        <translation>Trekk saka</translation>
    </message>
    <message>
        <source>Saken blir stående og kan leses, men behandles ikke videre.</source>
        <translation>Saka blir ståande og kan lesast, men blir ikkje handsama vidare.</translation>
    </message>
    <message>
        <source>Hvorfor trekkes saken?</source>
        <translation>Kvifor blir saka trekt?</translation>
    </message>
    <message>
        <source>Saken er trukket.</source>
        <translation>Saka er trekt.</translation>
    </message>
    <message>
        <source>Løst utenfor utvalget</source>
        <translation>Løyst utanfor utvalet</translation>
    </message>
    <message>
        <source>Lagre som løst</source>
        <translation>Lagre som løyst</translation>
    </message>
    <message>
        <source>Hvordan ble saken løst?</source>
        <translation>Korleis vart saka løyst?</translation>
    </message>
    <message>
        <source>Saken er lagret som løst.</source>
        <translation>Saka er lagra som løyst.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Aktive</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Drøfting</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Klar for vedtak</source>
        <translation>Klar for vedtak</translation>
    </message>
    <message>
        <source>Ferdige</source>
        <translation>Ferdige</translation>
    </message>
    <message>
        <source>Hvilke saker</source>
        <translation>Kva saker</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Finn i listen</source>
        <translation>Finn i lista</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Alle utvalg</source>
        <translation>Alle utval</translation>
    </message>
    <message>
        <source>Alle saksbehandlere</source>
        <translation>Alle saksbehandlarar</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Ny sak</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Kopier til Excel</translation>
    </message>
    <message>
        <source>Saker</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Tilbake til sakene</source>
        <translation>Tilbake til sakene</translation>
    </message>
    <message>
        <source>Ingen saker passer med filteret</source>
        <translation>Ingen saker passar med filteret</translation>
    </message>
    <message>
        <source>Nullstill filter</source>
        <translation>Nullstill filter</translation>
    </message>
    <message>
        <source>Ingen saker ennå</source>
        <translation>Ingen saker enno</translation>
    </message>
    <message>
        <source>Meld den første, så følger Totrinn den fra drøfting til vedtak.</source>
        <translation>Meld den første, så følgjer Totrinn ho frå drøfting til vedtak.</translation>
    </message>
    <message>
        <source>Meld en sak</source>
        <translation>Meld ei sak</translation>
    </message>
    <message>
        <source>Ingen aktive saker</source>
        <translation>Ingen aktive saker</translation>
    </message>
    <message>
        <source>Alle saker er ferdige.</source>
        <translation>Alle sakene er ferdige.</translation>
    </message>
    <message>
        <source>{found} passer med filteret</source>
        <translation>{found} passar med filteret</translation>
    </message>
    <message>
        <source>{count} aktive</source>
        <translation>{count} aktive</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>Kopierte {rows}. Lim inn i Excel med Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Deler av saken</source>
        <translation>Delar av saka</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Behandling og vedtak</source>
        <translation>Handsaming og vedtak</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>mangler {count}</source>
        <translation>manglar {count}</translation>
    </message>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} av {counted}</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sak og melder</source>
        <translation>Sak og meldar</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Har svart</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Neste frist</source>
        <translation>Neste frist</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Ferdige</source>
        <translation>Ferdige</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} av {counted}</translation>
    </message>
    <message>
        <source>{count} har svart nei</source>
        <translation>{count} har svart nei</translation>
    </message>
    <message>
        <source>Fristen er ute</source>
        <translation>Fristen er ute</translation>
    </message>
    <message>
        <source>{count} forbehold å avklare</source>
        <translation>{count} atterhald å avklare</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Alle har svart</translation>
    </message>
    <message>
        <source>Runde {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Ingen innvendinger</source>
        <translation>Ingen innvendingar</translation>
    </message>
    <message>
        <source>Står på {meeting}</source>
        <translation>Står på {meeting}</translation>
    </message>
    <message>
        <source>Mangler {count} avsnitt</source>
        <translation>Manglar {count} avsnitt</translation>
    </message>
    <message>
        <source>Får nummer ved innkalling</source>
        <translation>Får nummer ved innkalling</translation>
    </message>
    <message>
        <source>Kan sendes til forankring</source>
        <translation>Kan sendast til forankring</translation>
    </message>
    <message>
        <source>Ikke satt opp</source>
        <translation>Ikkje sett opp</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papir ut</translation>
    </message>
    <message>
        <source>Tas opp igjen</source>
        <translation>Blir teken opp att</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>ny part</source>
        <translation>ny part</translation>
    </message>
    <message>
        <source>Opplysning</source>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Nå</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Blir</source>
        <translation>Blir</translation>
    </message>
</context>
<context>
    <name>ChangeWordingPage</name>
    <message>
        <source>Forslaget med endringen</source>
        <translation>Framlegget med endringa</translation>
    </message>
    <message>
        <source>Partene har fått teksten slik den står her nå.</source>
        <translation>Partane har fått teksten slik han står her no.</translation>
    </message>
    <message>
        <source>Slik partene fikk det</source>
        <translation>Slik partane fekk det</translation>
    </message>
    <message>
        <source>Med endringen</source>
        <translation>Med endringa</translation>
    </message>
    <message>
        <source>Send en ny runde, så partene svarer på den nye teksten</source>
        <translation>Send ein ny runde, så partane svarer på den nye teksten</translation>
    </message>
    <message>
        <source>La svarene gjelde, med en begrunnelse som trykkes</source>
        <translation>La svara gjelde, med ei grunngjeving som blir trykt</translation>
    </message>
    <message>
        <source>Hvem bestemmer dette?</source>
        <translation>Kven bestemmer dette?</translation>
    </message>
    <message>
        <source>Hvorfor gjelder svarene fortsatt?</source>
        <translation>Kvifor gjeld svara framleis?</translation>
    </message>
    <message>
        <source>Begrunnelsen står i saksframlegget og protokollen.</source>
        <translation>Grunngjevinga står i saksframlegget og protokollen.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Endre forslaget</source>
        <translation>Endre framlegget</translation>
    </message>
    <message>
        <source>Forskjellen</source>
        <translation>Skilnaden</translation>
    </message>
    <message>
        <source>En annen har endret forslaget mens du skrev. Din tekst står her og er ikke lagret. Forskjellen under er mellom den andre teksten og din.</source>
        <translation>Ein annan har endra framlegget medan du skreiv. Teksten din står her og er ikkje lagra. Skilnaden under er mellom den andre teksten og din.</translation>
    </message>
    <message>
        <source>Teksten er den samme som partene fikk.</source>
        <translation>Teksten er den same som partane fekk.</translation>
    </message>
    <message>
        <source>Svarene gjelder fortsatt. Endringen blir lagret med dato.</source>
        <translation>Svara gjeld framleis. Endringa blir lagra med dato.</translation>
    </message>
    <message>
        <source>Partene har svart på en annen tekst. Velg hva som skal gjelde.</source>
        <translation>Partane har svart på ein annan tekst. Vel kva som skal gjelde.</translation>
    </message>
    <message>
        <source>Lagre som språklig endring</source>
        <translation>Lagre som språkleg endring</translation>
    </message>
    <message>
        <source>Lagre og la svarene gjelde</source>
        <translation>Lagre og la svara gjelde</translation>
    </message>
    <message>
        <source>Lagre og legg svarene til side</source>
        <translation>Lagre og legg svara til side</translation>
    </message>
    <message>
        <source>Forslaget er endret.</source>
        <translation>Framlegget er endra.</translation>
    </message>
</context>
<context>
    <name>ChooseReminders</name>
    <message>
        <source>Lag påminnelser</source>
        <translation>Lag påminningar</translation>
    </message>
    <message>
        <source>Parter som mangler svar</source>
        <translation>Partar som manglar svar</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hver part får ett utkast til e-post for alle sakene den mangler, med svarskjemaene ved. Du sender dem selv.</source>
        <translation>Kvar part får eitt utkast til e-post for alle sakene han manglar, med svarskjemaa ved. Du sender dei sjølv.</translation>
    </message>
    <message>
        <source>{line} (over frist)</source>
        <translation>{line} (over frist)</translation>
    </message>
    <message>
        <source>Lag {count}</source>
        <translation>Lag {count}</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>og {count} til under Saker</source>
        <translation>og {count} til under Saker</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>{count} nei</source>
        <translation>{count} nei</translation>
    </message>
    <message>
        <source>Klar for vedtak {meeting}</source>
        <translation>Klar for vedtak {meeting}</translation>
    </message>
    <message>
        <source>Settes opp {meeting}</source>
        <translation>Blir sett opp {meeting}</translation>
    </message>
    <message>
        <source>Ikke satt opp i et møte</source>
        <translation>Ikkje sett opp i eit møte</translation>
    </message>
</context>
<context>
    <name>CommunityPage</name>
    <message>
        <source>Søk etter helsefellesskap eller kommune</source>
        <translation>Søk etter helsefellesskap eller kommune</translation>
    </message>
    <message>
        <source>Helsefellesskap</source>
        <translation>Helsefellesskap</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Prøv en del av navnet på helsefellesskapet eller en kommune.</source>
        <translation>Prøv ein del av namnet på helsefellesskapet eller ein kommune.</translation>
    </message>
    <message>
        <source>Lag et eget, uten forslag</source>
        <translation>Lag eit eige, utan forslag</translation>
    </message>
    <message>
        <source>Språk i dokumentene</source>
        <translation>Språk i dokumenta</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Følger mottakeren</source>
        <translation>Følgjer mottakaren</translation>
    </message>
    <message>
        <source>Hver part kan få brev på sitt eget språk.</source>
        <translation>Kvar part kan få brev på sitt eige språk.</translation>
    </message>
    <message>
        <source>Velg et helsefellesskap i listen</source>
        <translation>Vel eit helsefellesskap i lista</translation>
    </message>
    <message>
        <source>Her ser du partene, områdene og utvalgene før du går videre.</source>
        <translation>Her ser du partane, områda og utvala før du går vidare.</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>{count} har vedtatt nynorsk som tjenestespråk.</source>
        <translation>{count} har vedteke nynorsk som tenestespråk.</translation>
    </message>
</context>
<context>
    <name>CommunityTab</name>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Lagre fristene</source>
        <translation>Lagre fristane</translation>
    </message>
    <message>
        <source>Utseende på dokumentene</source>
        <translation>Utsjånad på dokumenta</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kort navn</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Helsefellesskapets målform</source>
        <translation>Målforma til helsefellesskapet</translation>
    </message>
    <message>
        <source>Brev til en part følger partens egen målform</source>
        <translation>Brev til ein part følgjer målforma til parten</translation>
    </message>
    <message>
        <source>Svarskjema til partene</source>
        <translation>Svarskjema til partane</translation>
    </message>
    <message>
        <source>Kontakt for helsefellesskapet</source>
        <translation>Kontakt for helsefellesskapet</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source> virkedager</source>
        <translation> yrkedagar</translation>
    </message>
    <message>
        <source>Siste dag å melde sak</source>
        <translation>Siste dag å melde sak</translation>
    </message>
    <message>
        <source>Så lenge før møtet.</source>
        <translation>Så lenge før møtet.</translation>
    </message>
    <message>
        <source>Tid til forankring</source>
        <translation>Tid til forankring</translation>
    </message>
    <message>
        <source>Foreslått svarfrist når en sak sendes ut.</source>
        <translation>Svarfristen programmet føreslår når ei sak blir send ut.</translation>
    </message>
    <message>
        <source>Tid til saksframlegg hos parten</source>
        <translation>Tid til saksframlegg hos parten</translation>
    </message>
    <message>
        <source>Fra brevet kommer til saken er klar for partens egne møter. Fremdriftsplanen regner med denne og de to neste.</source>
        <translation>Frå brevet kjem til saka er klar for møta til parten. Framdriftsplanen reknar med denne og dei to neste.</translation>
    </message>
    <message>
        <source>Tid fra partens møte til svar</source>
        <translation>Tid frå møtet til parten til svar</translation>
    </message>
    <message>
        <source>Så lenge bruker parten på protokoll og svar etter møtet.</source>
        <translation>Så lenge bruker parten på protokoll og svar etter møtet.</translation>
    </message>
    <message>
        <source>Svartid uten møte</source>
        <translation>Svartid utan møte</translation>
    </message>
    <message>
        <source>Fra brevet kommer til svaret, der saken kan avgjøres uten møte.</source>
        <translation>Frå brevet kjem til svaret, der saka kan avgjerast utan møte.</translation>
    </message>
    <message>
        <source>Helsefellesskapet</source>
        <translation>Helsefellesskapet</translation>
    </message>
    <message>
        <source>Frister</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>Opplysningene er lagret.</source>
        <translation>Opplysningane er lagra.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Slik det ble forankret</source>
        <translation>Slik det vart forankra</translation>
    </message>
    <message>
        <source>Slik det ble vedtatt</source>
        <translation>Slik det vart vedteke</translation>
    </message>
    <message>
        <source>Språklig endring. Svarene fra partene gjelder fortsatt.</source>
        <translation>Språkleg endring. Svara frå partane gjeld framleis.</translation>
    </message>
    <message>
        <source>Innholdet er endret etter at partene svarte. Svarene gjelder ordlyden de fikk.</source>
        <translation>Innhaldet er endra etter at partane svarte. Svara gjeld ordlyden dei fekk.</translation>
    </message>
    <message>
        <source>Tatt ut</source>
        <translation>Teke ut</translation>
    </message>
    <message>
        <source>Lagt til</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Likt forslaget som ble forankret</source>
        <translation>Likt framlegget som vart forankra</translation>
    </message>
</context>
<context>
    <name>Concluding</name>
    <message>
        <source>Ingen i møtet taler for {names}. Deres ja er ikke ført.</source>
        <translation>Ingen i møtet talar for {names}. Deira ja er ikkje ført.</translation>
    </message>
    <message>
        <source>Før dem som ikke til stede</source>
        <translation>Før dei som ikkje til stades</translation>
    </message>
    <message>
        <source>Ikke enighet …</source>
        <translation>Ikkje semje …</translation>
    </message>
    <message>
        <source>Alle punktene har et utfall.</source>
        <translation>Alle punkta har eit utfall.</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Avslutt møtet</translation>
    </message>
</context>
<context>
    <name>ConditionPart</name>
    <message>
        <source>Er forbeholdet avklart?</source>
        <translation>Er atterhaldet avklart?</translation>
    </message>
    <message>
        <source>Ja, avklart med parten</source>
        <translation>Ja, avklart med parten</translation>
    </message>
    <message>
        <source>Hvordan ble det avklart?</source>
        <translation>Korleis vart det avklart?</translation>
    </message>
    <message>
        <source>Vises i statusen og i protokollen.</source>
        <translation>Står i statusen og i protokollen.</translation>
    </message>
    <message>
        <source>Nei, saken venter på {party}</source>
        <translation>Nei, saka ventar på {party}</translation>
    </message>
    <message>
        <source>Hva gjenstår? (kan stå tomt)</source>
        <translation>Kva står att? (kan stå tomt)</translation>
    </message>
</context>
<context>
    <name>ConsensusCard</name>
    <message>
        <source>Er partene enige?</source>
        <translation>Er partane samde?</translation>
    </message>
    <message>
        <source>&amp;Alle er enige</source>
        <translation>&amp;Alle er samde</translation>
    </message>
    <message>
        <source>{count} av {all} har svart</source>
        <translation>{count} av {all} har svart</translation>
    </message>
    <message>
        <source>Ingen har svart ennå</source>
        <translation>Ingen har svart enno</translation>
    </message>
    <message>
        <source>Ikke berørt: {names}.</source>
        <translation>Ikkje omfatta: {names}.</translation>
    </message>
    <message>
        <source>Uten representant</source>
        <translation>Utan representant</translation>
    </message>
    <message>
        <source>Ingen i møtet taler for dem</source>
        <translation>Ingen i møtet talar for dei</translation>
    </message>
    <message>
        <source>{deputy}, vara for {person}</source>
        <translation>{deputy}, vara for {person}</translation>
    </message>
    <message>
        <source>oppmøte ikke ført</source>
        <translation>frammøte ikkje ført</translation>
    </message>
    <message>
        <source>til stede</source>
        <translation>til stades</translation>
    </message>
    <message>
        <source>digitalt</source>
        <translation>digitalt</translation>
    </message>
    <message>
        <source>vara møter</source>
        <translation>vara møter</translation>
    </message>
    <message>
        <source>forfall</source>
        <translation>forfall</translation>
    </message>
    <message>
        <source>ikke møtt</source>
        <translation>ikkje møtt</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>Lim inn kontakter …</source>
        <translation>Lim inn kontaktar …</translation>
    </message>
    <message>
        <source>Hent kontakter fra fil …</source>
        <translation>Hent kontaktar frå fil …</translation>
    </message>
    <message>
        <source>Lagre kontakter som Excel-fil …</source>
        <translation>Lagre kontaktar som Excel-fil …</translation>
    </message>
    <message>
        <source>Lim inn kontakter</source>
        <translation>Lim inn kontaktar</translation>
    </message>
    <message>
        <source>Kopier radene i Excel, med overskriftene. En kolonne må være «Kommune» eller «Kommunenummer». Tomme celler endrer ingenting. En ny part må ha kolonnen «Type», for eksempel kommune.</source>
        <translation>Kopier radene i Excel, med overskriftene. Ei kolonne må vere «Kommune» eller «Kommunenummer». Tomme celler endrar ingenting. Ein ny part må ha kolonna «Type», til dømes kommune.</translation>
    </message>
    <message>
        <source>Vis hva som blir endret</source>
        <translation>Vis kva som blir endra</translation>
    </message>
    <message>
        <source>Hent kontakter fra fil</source>
        <translation>Hent kontaktar frå fil</translation>
    </message>
    <message>
        <source>Kontaktene til {parties} er oppdatert.</source>
        <translation>Kontaktane til {parties} er oppdaterte.</translation>
    </message>
    <message>
        <source>{parties} er oppdatert, og {added} av dem er nye.</source>
        <translation>{parties} er oppdaterte, og {added} av dei er nye.</translation>
    </message>
    <message>
        <source>Kontakter</source>
        <translation>Kontaktar</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Kontakter</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Oppdater {parties}</source>
        <translation>Oppdater {parties}</translation>
    </message>
    <message>
        <source>Tabellen har ingenting nytt. Alt i den står i Totrinn allerede.</source>
        <translation>Tabellen har ingenting nytt. Alt i han står alt i Totrinn.</translation>
    </message>
    <message>
        <source>Kontakter for {parties} blir endret.</source>
        <translation>Kontaktar for {parties} blir endra.</translation>
    </message>
    <message>
        <source>{parties} blir lagt til eller endret, {added} av dem er nye.</source>
        <translation>{parties} blir lagde til eller endra, {added} av dei er nye.</translation>
    </message>
    <message>
        <source>{parties} har ingenting nytt.</source>
        <translation>{parties} har ingenting nytt.</translation>
    </message>
    <message>
        <source>Disse kolonnene blir ikke lest: {columns}.</source>
        <translation>Desse kolonnene blir ikkje lesne: {columns}.</translation>
    </message>
    <message>
        <source>Hva som blir endret</source>
        <translation>Kva som blir endra</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Rettelser</source>
        <translation>Rettingar</translation>
    </message>
    <message>
        <source>Før inn rettelse …</source>
        <translation>Før inn retting …</translation>
    </message>
    <message>
        <source>Offentlighet …</source>
        <translation>Offentlegheit …</translation>
    </message>
    <message>
        <source>Protokollen står som den ble godkjent. Rettelsen kommer til med dato og navn, og trykkes sist i protokollen.</source>
        <translation>Protokollen står som han vart godkjend. Rettinga kjem til med dato og namn, og blir trykt sist i protokollen.</translation>
    </message>
    <message>
        <source>Noe i møtet er unntatt offentlighet. Gjelder rettelsen det, velger du hjemmelen.</source>
        <translation>Noko i møtet er unnateke offentlegheit. Gjeld rettinga det, vel du heimelen.</translation>
    </message>
    <message>
        <source>Før inn rettelse</source>
        <translation>Før inn retting</translation>
    </message>
    <message>
        <source>Før inn</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>H&amp;va skal rettes?</source>
        <translation>&amp;Kva skal rettast?</translation>
    </message>
    <message>
        <source>Hvem &amp;retter?</source>
        <translation>Kven &amp;rettar?</translation>
    </message>
    <message>
        <source>&amp;Offentlighet</source>
        <translation>&amp;Offentlegheit</translation>
    </message>
    <message>
        <source>Rettelsen er ført inn. Lag protokollen på nytt, så er den med.</source>
        <translation>Rettinga er ført inn. Lag protokollen på nytt, så er ho med.</translation>
    </message>
    <message>
        <source>En rettelse som er merket, tas ut av den offentlige protokollen, og det står i stedet hvorfor.</source>
        <translation>Ei retting som er merkt, blir teken ut av den offentlege protokollen, og det står i staden kvifor.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Noe gikk galt – Totrinn</source>
        <translation>Noko gjekk gale – Totrinn</translation>
    </message>
    <message>
        <source>Totrinn møtte en feil. Alt som var lagret, er trygt. Du kan lukke dette vinduet og fortsette. Skjer det igjen, start Totrinn på nytt og send rapporten til den som drifter programmet.</source>
        <translation>Totrinn møtte ein feil. Alt som var lagra, er trygt. Du kan lukke dette vindauget og halde fram. Skjer det igjen, start Totrinn på nytt og send rapporten til den som driftar programmet.</translation>
    </message>
    <message>
        <source>Rapporten ligger på denne maskinen og er ikke sendt noe sted.</source>
        <translation>Rapporten ligg på denne maskina og er ikkje send nokon stad.</translation>
    </message>
    <message>
        <source>Noe gikk galt</source>
        <translation>Noko gjekk gale</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Kopier rapporten</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Lukk og fortsett</source>
        <translation>Lukk og hald fram</translation>
    </message>
</context>
<context>
    <name>Creation</name>
    <message>
        <source>Lager databasen</source>
        <translation>Lagar databasen</translation>
    </message>
    <message>
        <source>Legger inn parter, områder og utvalg</source>
        <translation>Legg inn partar, område og utval</translation>
    </message>
    <message>
        <source>Setter språk</source>
        <translation>Set språk</translation>
    </message>
    <message>
        <source>Legger inn møtene</source>
        <translation>Legg inn møta</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Skriv datoen som 1.3, 1. mars 2027 eller i morgen.</source>
        <translation>Skriv datoen som 1.3, 1. mars 2027 eller i morgon.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Skriv datoen slik: 31.12.2026.</source>
        <translation>Skriv datoen slik: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>DaysFromTable</name>
    <message>
        <source>Lim inn datoer …</source>
        <translation>Lim inn datoar …</translation>
    </message>
    <message>
        <source>Hent fra fil …</source>
        <translation>Hent frå fil …</translation>
    </message>
    <message>
        <source>Lim inn datoer</source>
        <translation>Lim inn datoar</translation>
    </message>
    <message>
        <source>Lim inn én dato på hver linje, eller rader fra Excel med overskriften «Dato». Er det flere utvalg i tabellen, leses bare radene til dette.</source>
        <translation>Lim inn éin dato på kvar linje, eller rader frå Excel med overskrifta «Dato». Er det fleire utval i tabellen, blir berre radene til dette lesne.</translation>
    </message>
    <message>
        <source>Les datoene</source>
        <translation>Les datoane</translation>
    </message>
    <message>
        <source>Hent datoer fra fil</source>
        <translation>Hent datoar frå fil</translation>
    </message>
    <message>
        <source>{rows} til ble ikke lest.</source>
        <translation>{rows} til vart ikkje lesne.</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Frister</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>har vært</source>
        <translation>har vore</translation>
    </message>
    <message>
        <source>Svarfrist for {cases}</source>
        <translation>Svarfrist for {cases}</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Siste dag å melde sak</source>
        <translation>Siste dag å melde sak</translation>
    </message>
    <message>
        <source>Innkalling og papirer ut</source>
        <translation>Innkalling og papir ut</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Skrevet</source>
        <translation>Skrive</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Filen</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>{kind} til {party}</source>
        <translation>{kind} til {party}</translation>
    </message>
    <message>
        <source>som skrevet</source>
        <translation>som skriven</translation>
    </message>
    <message>
        <source>endret etterpå</source>
        <translation>endra etterpå</translation>
    </message>
    <message>
        <source>finnes ikke lenger der</source>
        <translation>finst ikkje lenger der</translation>
    </message>
    <message>
        <source>kan ikke leses nå</source>
        <translation>kan ikkje lesast no</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Dokumenter</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Finn dokument</source>
        <translation>Finn dokument</translation>
    </message>
    <message>
        <source>&amp;Åpne</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>Vis i &amp;mappen</source>
        <translation>Vis i &amp;mappa</translation>
    </message>
    <message>
        <source>Ingen dokumenter ennå</source>
        <translation>Ingen dokument enno</translation>
    </message>
    <message>
        <source>Innkallinger, saksframlegg, brev og protokoller kommer hit.</source>
        <translation>Innkallingar, saksframlegg, brev og protokollar kjem hit.</translation>
    </message>
    <message>
        <source>Gå til møtene</source>
        <translation>Gå til møta</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Publiser møtene i {year} …</source>
        <translation>Publiser møta i {year} …</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Dokumenter til møtet</source>
        <translation>Dokument til møtet</translation>
    </message>
    <message>
        <source>Lag innkalling på nytt</source>
        <translation>Lag innkalling på nytt</translation>
    </message>
    <message>
        <source>Lag samlet møtebok</source>
        <translation>Lag samla møtebok</translation>
    </message>
    <message>
        <source>Lag offentlig møtebok</source>
        <translation>Lag offentleg møtebok</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste</source>
        <translation>Lag oppfølgingsliste</translation>
    </message>
    <message>
        <source>Lag protokoll</source>
        <translation>Lag protokoll</translation>
    </message>
    <message>
        <source>Lag saksutskrifter</source>
        <translation>Lag saksutskrifter</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Publiser …</source>
        <translation>Publiser …</translation>
    </message>
    <message>
        <source>Ingen dokumenter ennå</source>
        <translation>Ingen dokument enno</translation>
    </message>
    <message>
        <source>Innkalling og saksframlegg lages når møtet kalles inn.</source>
        <translation>Innkalling og saksframlegg blir laga når møtet blir kalla inn.</translation>
    </message>
    <message>
        <source>Lag utkast til innkalling</source>
        <translation>Lag utkast til innkalling</translation>
    </message>
    <message>
        <source>Send tilleggsliste {number} …</source>
        <translation>Send tilleggsliste {number} …</translation>
    </message>
    <message>
        <source>Lag tilleggsliste {number} på nytt</source>
        <translation>Lag tilleggsliste {number} på nytt</translation>
    </message>
    <message>
        <source>{kind}, {about}</source>
        <translation>{kind}, {about}</translation>
    </message>
    <message>
        <source>{name}. Skrevet {date} {time}, {language}</source>
        <translation>{name}. Skrive {date} {time}, {language}</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Ta i bruk att</translation>
    </message>
    <message>
        <source>Flytt opp (Alt+Pil opp)</source>
        <translation>Flytt opp (Alt+Pil opp)</translation>
    </message>
    <message>
        <source>Flytt ned (Alt+Pil ned)</source>
        <translation>Flytt ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Legg inn</source>
        <translation>Legg inn</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Hvorfor</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Står i historikken.</source>
        <translation>Står i historikken.</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Fra og med</source>
        <translation>Frå og med</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor.</source>
        <translation>Skriv kort kvifor.</translation>
    </message>
</context>
<context>
    <name>FastTrack</name>
    <message>
        <source>Hurtigløp</source>
        <translation>Hurtigløp</translation>
    </message>
    <message>
        <source>{case} kan vedtas i dette møtet uten at stegene før er ferdige. Navnet og begrunnelsen blir trykt på sakslisten og i protokollen.</source>
        <translation>{case} kan vedtakast i dette møtet utan at stega før er ferdige. Namnet og grunngjevinga blir trykte på sakslista og i protokollen.</translation>
    </message>
    <message>
        <source>H&amp;vem har bestemt det?</source>
        <translation>K&amp;ven har bestemt det?</translation>
    </message>
    <message>
        <source>Navn og rolle, for eksempel utvalgets leder.</source>
        <translation>Namn og rolle, til dømes leiaren i utvalet.</translation>
    </message>
    <message>
        <source>H&amp;vorfor haster det?</source>
        <translation>K&amp;vifor hastar det?</translation>
    </message>
    <message>
        <source>Bruk hurtigløp</source>
        <translation>Bruk hurtigløp</translation>
    </message>
    <message>
        <source>Saken går som hurtigløp.</source>
        <translation>Saka går som hurtigløp.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Saker, forankring og møter</source>
        <translation>Saker, forankring og møte</translation>
    </message>
    <message>
        <source>Alt lagres på denne maskinen. Du trenger ikke nett, og du kan endre alt senere.</source>
        <translation>Alt blir lagra på denne maskina. Du treng ikkje nett, og du kan endre alt seinare.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Lager eksempelsaker</source>
        <translation>Lagar eksempelsaker</translation>
    </message>
    <message>
        <source>Velg et helsefellesskap i listen først.</source>
        <translation>Vel eit helsefellesskap i lista først.</translation>
    </message>
    <message>
        <source>Lager databasen</source>
        <translation>Lagar databasen</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>Nå: {what}</source>
        <translation>No: {what}</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er endret.</source>
        <translation>Stansa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Stopper …</source>
        <translation>Stansar …</translation>
    </message>
    <message>
        <source>Åpne en database …</source>
        <translation>Opne ein database …</translation>
    </message>
    <message>
        <source>Prøv med eksempelsaker</source>
        <translation>Prøv med eksempelsaker</translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Neste</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>&amp;Lag databasen</source>
        <translation>&amp;Lag databasen</translation>
    </message>
    <message>
        <source>Velg helsefellesskap</source>
        <translation>Vel helsefellesskap</translation>
    </message>
    <message>
        <source>Partene fylles ut for deg</source>
        <translation>Partane blir fylte ut for deg</translation>
    </message>
    <message>
        <source>Kontroller partene</source>
        <translation>Kontroller partane</translation>
    </message>
    <message>
        <source>Rett områder og målform</source>
        <translation>Rett område og målform</translation>
    </message>
    <message>
        <source>Utvalg og møter</source>
        <translation>Utval og møte</translation>
    </message>
    <message>
        <source>Utvalg og møtedatoer</source>
        <translation>Utval og møtedatoar</translation>
    </message>
    <message>
        <source>Om deg</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>Navn og rolle på dokumentene</source>
        <translation>Namn og rolle på dokumenta</translation>
    </message>
    <message>
        <source>Hvilket helsefellesskap jobber du i?</source>
        <translation>Kva helsefellesskap arbeider du i?</translation>
    </message>
    <message>
        <source>Totrinn kjenner alle 19. Du får kommunene og helseforetaket ferdig utfylt.</source>
        <translation>Totrinn kjenner alle 19. Du får kommunane og helseføretaket ferdig utfylte.</translation>
    </message>
    <message>
        <source>Stemmer partene og områdene?</source>
        <translation>Stemmer partane og områda?</translation>
    </message>
    <message>
        <source>Alle er likeverdige parter. Rett det som er annerledes hos dere.</source>
        <translation>Alle er likeverdige partar. Rett det som er annleis hos dykk.</translation>
    </message>
    <message>
        <source>Hvilke utvalg møtes?</source>
        <translation>Kva utval har møte?</translation>
    </message>
    <message>
        <source>Ta bort det dere ikke har. Navn og regler kan endres når som helst.</source>
        <translation>Ta bort det de ikkje har. Namn og reglar kan endrast når som helst.</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Alt du gjør, får navnet ditt i historikken.</source>
        <translation>Alt du gjer, får namnet ditt i historikken.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>H&amp;va skal gjøres?</source>
        <translation>K&amp;va skal gjerast?</translation>
    </message>
    <message>
        <source>H&amp;vem har ansvaret?</source>
        <translation>K&amp;ven har ansvaret?</translation>
    </message>
    <message>
        <source>Fr&amp;ist</source>
        <translation>Fr&amp;ist</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Legg til oppfølging</source>
        <translation>Legg til oppfølging</translation>
    </message>
    <message>
        <source>Oppfølgingen er lagt til.</source>
        <translation>Oppfølginga er lagd til.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Oppfølging av vedtak</source>
        <translation>Oppfølging av vedtak</translation>
    </message>
    <message>
        <source>Vis alle {count}</source>
        <translation>Vis alle {count}</translation>
    </message>
    <message>
        <source>Ingen vedtak venter på oppfølging.</source>
        <translation>Ingen vedtak ventar på oppfølging.</translation>
    </message>
    <message>
        <source>frist {day}</source>
        <translation>frist {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste</source>
        <translation>Lag oppfølgingsliste</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Merknad, eller hvorfor det stanset</source>
        <translation>Merknad, eller kvifor det stansa</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste for {body}</source>
        <translation>Lag oppfølgingsliste for {body}</translation>
    </message>
    <message>
        <source>Lager oppfølgingsliste</source>
        <translation>Lagar oppfølgingsliste</translation>
    </message>
    <message>
        <source>Oppfølging etter ansvarlig</source>
        <translation>Oppfølging etter ansvarleg</translation>
    </message>
    <message>
        <source>Ingen vedtak venter på oppfølging</source>
        <translation>Ingen vedtak ventar på oppfølging</translation>
    </message>
    <message>
        <source>Når et vedtak setter noe i gang, skriver du det under Oppfølging i saken.</source>
        <translation>Når eit vedtak set noko i gang, skriv du det under Oppfølging i saka.</translation>
    </message>
    <message>
        <source>Gå til sakene</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>Hvordan går det</source>
        <translation>Korleis går det</translation>
    </message>
    <message>
        <source>Hva skal gjøres</source>
        <translation>Kva skal gjerast</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Åpne saken</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>Før utrullingen …</source>
        <translation>Før utrullinga …</translation>
    </message>
    <message>
        <source>Følg utrullingen hos partene</source>
        <translation>Følg utrullinga hos partane</translation>
    </message>
    <message>
        <source>Utrullingen blir fulgt hos hver part.</source>
        <translation>Utrullinga blir følgd hos kvar part.</translation>
    </message>
    <message>
        <source>Oppfølgingen er lagret.</source>
        <translation>Oppfølginga er lagra.</translation>
    </message>
</context>
<context>
    <name>FollowUpTable</name>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
</context>
<context>
    <name>FollowUpsTab</name>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Ingen oppfølging ennå</source>
        <translation>Inga oppfølging enno</translation>
    </message>
    <message>
        <source>Skriv hvem som gjør hva etter vedtaket. Det kommer opp i møtene til det er gjort.</source>
        <translation>Skriv kven som gjer kva etter vedtaket. Det kjem opp i møta til det er gjort.</translation>
    </message>
    <message>
        <source>Ny oppfølging</source>
        <translation>Ny oppfølging</translation>
    </message>
    <message>
        <source>Lagre oppfølgingen</source>
        <translation>Lagre oppfølginga</translation>
    </message>
    <message>
        <source>Oppfølgingen er lagret.</source>
        <translation>Oppfølginga er lagra.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Endre oppfølging</source>
        <translation>Endre oppfølging</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Oppfølgingen er endret.</source>
        <translation>Oppfølginga er endra.</translation>
    </message>
    <message>
        <source>Hva skal gjøres?</source>
        <translation>Kva skal gjerast?</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Fo&amp;rrige</source>
        <translation>Fø&amp;rre</translation>
    </message>
    <message>
        <source>&amp;Oppfølging …</source>
        <translation>&amp;Oppfølging …</translation>
    </message>
    <message>
        <source>&amp;Utsett saken …</source>
        <translation>&amp;Utset saka …</translation>
    </message>
    <message>
        <source>&amp;Ikke enighet …</source>
        <translation>&amp;Ikkje semje …</translation>
    </message>
    <message>
        <source>&amp;Mer</source>
        <translation>&amp;Meir</translation>
    </message>
    <message>
        <source>Unntatt offentlighet …</source>
        <translation>Unnateke offentlegheit …</translation>
    </message>
    <message>
        <source>Beslutningsdyktig</source>
        <translation>Vedtaksført</translation>
    </message>
    <message>
        <source>Ikke beslutningsdyktig ennå</source>
        <translation>Ikkje vedtaksført enno</translation>
    </message>
    <message>
        <source>&amp;Neste sak</source>
        <translation>&amp;Neste sak</translation>
    </message>
    <message>
        <source>&amp;Godkjent, neste sak</source>
        <translation>&amp;Godkjent, neste sak</translation>
    </message>
    <message>
        <source>&amp;Lagre vedtaket, neste sak</source>
        <translation>&amp;Lagre vedtaket, neste sak</translation>
    </message>
    <message>
        <source>&amp;Lagre tilrådingen, neste sak</source>
        <translation>&amp;Lagre tilrådinga, neste sak</translation>
    </message>
    <message>
        <source>Ti&amp;l forankring, neste sak</source>
        <translation>Ti&amp;l forankring, neste sak</translation>
    </message>
    <message>
        <source>Til orientering, &amp;neste sak</source>
        <translation>Til orientering, &amp;neste sak</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Fet (Ctrl+B)</source>
        <translation>Feit (Ctrl+B)</translation>
    </message>
    <message>
        <source>Kursiv (Ctrl+I)</source>
        <translation>Kursiv (Ctrl+I)</translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Punktliste</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Nummerert liste</source>
        <translation>Nummerert liste</translation>
    </message>
    <message>
        <source>Lenke … (Ctrl+K)</source>
        <translation>Lenkje … (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tabell …</source>
        <translation>Tabell …</translation>
    </message>
    <message>
        <source>Brødtekst</source>
        <translation>Brødtekst</translation>
    </message>
    <message>
        <source>Underoverskrift</source>
        <translation>Underoverskrift</translation>
    </message>
    <message>
        <source>Sett inn tabell</source>
        <translation>Set inn tabell</translation>
    </message>
    <message>
        <source>Ny rad under</source>
        <translation>Ny rad under</translation>
    </message>
    <message>
        <source>Ny kolonne til høyre</source>
        <translation>Ny kolonne til høgre</translation>
    </message>
    <message>
        <source>Fjern raden</source>
        <translation>Fjern rada</translation>
    </message>
    <message>
        <source>Fjern kolonnen</source>
        <translation>Fjern kolonna</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Begynn øverst</source>
        <translation>Begynn øvst</translation>
    </message>
    <message>
        <source>Det som haster mest, står først. Knappen ved siden av går rett dit det gjøres.</source>
        <translation>Det som hastar mest, står først. Knappen ved sida av går rett dit det blir gjort.</translation>
    </message>
    <message>
        <source>Er listen tom?</source>
        <translation>Er lista tom?</translation>
    </message>
    <message>
        <source>Da venter ingenting på deg. De tre kolonnene viser hvor alle sakene står.</source>
        <translation>Då ventar ingenting på deg. Dei tre kolonnane viser kvar alle sakene står.</translation>
    </message>
    <message>
        <source>Finn en sak</source>
        <translation>Finn ei sak</translation>
    </message>
    <message>
        <source>Velg en gruppe øverst, eller skriv i feltet. Enter åpner saken.</source>
        <translation>Vel ei gruppe øvst, eller skriv i feltet. Enter opnar saka.</translation>
    </message>
    <message>
        <source>Meld en ny sak</source>
        <translation>Meld ei ny sak</translation>
    </message>
    <message>
        <source>Trykk Ctrl+N. Tittelen er nok til å begynne, resten kan du fylle ut senere.</source>
        <translation>Trykk Ctrl+N. Tittelen er nok til å begynne, resten kan du fylle ut seinare.</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>Skriv i feltene. Listen ved siden av sier hva som mangler, og lenkene går dit.</source>
        <translation>Skriv i felta. Lista ved sida av seier kva som manglar, og lenkjene går dit.</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Saken sendes når den er drøftet i et møte. Velg en part for å registrere svaret.</source>
        <translation>Saka blir send når ho er drøfta i eit møte. Vel ein part for å registrere svaret.</translation>
    </message>
    <message>
        <source>Svarer én for flere?</source>
        <translation>Svarer éin for fleire?</translation>
    </message>
    <message>
        <source>Hold Ctrl eller Shift og marker partene. Ett skjema gir ett svar for hver av dem.</source>
        <translation>Hald Ctrl eller Shift og marker partane. Eitt skjema gir eitt svar for kvar av dei.</translation>
    </message>
    <message>
        <source>Må forslaget endres?</source>
        <translation>Må framlegget endrast?</translation>
    </message>
    <message>
        <source>Teksten er låst mens partene svarer. «Endre forslaget …» viser forskjellen og spør om partene må svare på nytt.</source>
        <translation>Teksten er låst medan partane svarer. «Endre framlegget …» viser skilnaden og spør om partane må svare på nytt.</translation>
    </message>
    <message>
        <source>Hvem har svart på hvilken ordlyd?</source>
        <translation>Kven har svart på kva ordlyd?</translation>
    </message>
    <message>
        <source>Har forslaget fått flere versjoner, står en lenke øverst i Forankring. Den viser hvem som har svart på hva, forskjellen, og hva som følger.</source>
        <translation>Har framlegget fått fleire versjonar, står ei lenkje øvst i Forankring. Ho viser kven som har svart på kva, skilnaden, og kva som følgjer.</translation>
    </message>
    <message>
        <source>Er noe unntatt offentlighet?</source>
        <translation>Er noko unnateke offentlegheit?</translation>
    </message>
    <message>
        <source>Merk delen eller vedlegget og velg hjemmelen. «Publiser saken …» lager en offentlig pakke uten det, med en liste over hva som er tatt ut.</source>
        <translation>Merk delen eller vedlegget og vel heimelen. «Publiser saka …» lagar ei offentleg pakke utan det, med ei liste over kva som er teke ut.</translation>
    </message>
    <message>
        <source>Legg inn et møte</source>
        <translation>Legg inn eit møte</translation>
    </message>
    <message>
        <source>Trykk «Nytt møte …». Frister og saksliste regnes ut fra datoen.</source>
        <translation>Trykk «Nytt møte …». Fristar og saksliste blir rekna ut frå datoen.</translation>
    </message>
    <message>
        <source>Åpne et møte</source>
        <translation>Opne eit møte</translation>
    </message>
    <message>
        <source>Velg raden og trykk Enter. «Alle» viser også de møtene som er holdt.</source>
        <translation>Vel rada og trykk Enter. «Alle» viser òg dei møta som er haldne.</translation>
    </message>
    <message>
        <source>Planlegg et helt år</source>
        <translation>Planlegg eit heilt år</translation>
    </message>
    <message>
        <source>Åpne «Årshjul» og trykk «Planlegg et år …». Helligdager og ferie holdes utenfor.</source>
        <translation>Opne «Årshjul» og trykk «Planlegg eit år …». Heilagdagar og ferie blir haldne utanfor.</translation>
    </message>
    <message>
        <source>Les årshjulet</source>
        <translation>Les årshjulet</translation>
    </message>
    <message>
        <source>Hver rad er et utvalg. Gå med piltastene; møter og frister leses opp, og alt finnes som tabell.</source>
        <translation>Kvar rad er eit utval. Gå med piltastane; møte og fristar blir lesne opp, og alt finst som tabell.</translation>
    </message>
    <message>
        <source>Velg en regel, kopier et annet år, eller hent datoene fra en tabell eller en fil. Se over dem, og legg inn alle samlet. Alt kan angres i ett.</source>
        <translation>Vel ein regel, kopier eit anna år, eller hent datoane frå ein tabell eller ei fil. Sjå over dei, og legg inn alle samla. Alt kan angrast i eitt.</translation>
    </message>
    <message>
        <source>«Lag årsrapport i Word» og «Lagre alt som Excel-fil …» gir alt samlet. De tre prikkene lagrer én figur eller én tabell.</source>
        <translation>«Lag årsrapport i Word» og «Lagre alt som Excel-fil …» gir alt samla. Dei tre prikkane lagrar éin figur eller éin tabell.</translation>
    </message>
    <message>
        <source>Dra brevet, svarfristen eller vedtaksmøtet på tidslinjen, eller velg en annen dato. Ingenting endres før du trykker «Bruk planen i saken».</source>
        <translation>Dra brevet, svarfristen eller vedtaksmøtet på tidslinja, eller vel ein annan dato. Ingenting blir endra før du trykkjer «Bruk planen i saka».</translation>
    </message>
    <message>
        <source>Hva om møtene lå annerledes?</source>
        <translation>Kva om møta låg annleis?</translation>
    </message>
    <message>
        <source>«Prøv en annen plan» regner ut når sakene fra året hadde kommet til vedtak. Ingenting lagres, og svaret kan tas ut som bilde.</source>
        <translation>«Prøv ein annan plan» reknar ut når sakene frå året hadde kome til vedtak. Ingenting blir lagra, og svaret kan takast ut som bilete.</translation>
    </message>
    <message>
        <source>Se tallene for et år</source>
        <translation>Sjå tala for eit år</translation>
    </message>
    <message>
        <source>Velg året øverst. «Tabeller» viser de samme tallene som rader.</source>
        <translation>Vel året øvst. «Tabellar» viser dei same tala som rader.</translation>
    </message>
    <message>
        <source>Ta tallene med deg</source>
        <translation>Ta tala med deg</translation>
    </message>
    <message>
        <source>Ingen henges ut</source>
        <translation>Ingen blir hengde ut</translation>
    </message>
    <message>
        <source>Partene vises samlet. Tall per kommune er bare for deg og kommer aldri på trykk.</source>
        <translation>Partane blir viste samla. Tal per kommune er berre for deg og kjem aldri på trykk.</translation>
    </message>
    <message>
        <source>Før møtet</source>
        <translation>Før møtet</translation>
    </message>
    <message>
        <source>Sett saker på sakslisten og trykk «Lag innkalling …». Det som hindrer innkallingen, står øverst med en vei videre.</source>
        <translation>Set saker på sakslista og trykk «Lag innkalling …». Det som hindrar innkallinga, står øvst med ein veg vidare.</translation>
    </message>
    <message>
        <source>I møtet</source>
        <translation>I møtet</translation>
    </message>
    <message>
        <source>Start møtet. Møtemodus viser en sak om gangen med stor skrift, og lagrer mens du skriver.</source>
        <translation>Start møtet. Møtemodus viser éi sak om gongen med stor skrift, og lagrar medan du skriv.</translation>
    </message>
    <message>
        <source>Etter møtet</source>
        <translation>Etter møtet</translation>
    </message>
    <message>
        <source>Avslutt møtet, les protokollen og godkjenn den. Da låses den, og en rettelse legges til med dato.</source>
        <translation>Avslutt møtet, les protokollen og godkjenn han. Då blir han låst, og ei retting blir lagd til med dato.</translation>
    </message>
    <message>
        <source>Kommer det en sak etter innkallingen?</source>
        <translation>Kjem det ei sak etter innkallinga?</translation>
    </message>
    <message>
        <source>Legg den til på sakslisten. Den får neste nummer og står på en tilleggsliste, som lages under Dokumenter.</source>
        <translation>Legg ho til på sakslista. Ho får neste nummer og står på ei tilleggsliste, som blir laga under Dokument.</translation>
    </message>
    <message>
        <source>Alle papirene i én fil</source>
        <translation>Alle papira i éi fil</translation>
    </message>
    <message>
        <source>«Lag samlet møtebok» under Dokumenter gir saksliste, saksframlegg og en liste over vedleggene i ett Word-dokument. «Publiser …» lager den offentlige pakken.</source>
        <translation>«Lag samla møtebok» under Dokument gjev saksliste, saksframlegg og ei liste over vedlegga i eitt Word-dokument. «Publiser …» lagar den offentlege pakka.</translation>
    </message>
    <message>
        <source>Formøte</source>
        <translation>Formøte</translation>
    </message>
    <message>
        <source>Et formøte har sakslisten til møtet det forbereder. Talsperson og notater er formøtets egne.</source>
        <translation>Eit formøte har sakslista til møtet det førebur. Talsperson og notat er formøtet sine eigne.</translation>
    </message>
    <message>
        <source>Les tabellen</source>
        <translation>Les tabellen</translation>
    </message>
    <message>
        <source>Hver rad er en part, hver kolonne en sak. Flytt med piltastene; ruten forklares med ord under tabellen.</source>
        <translation>Kvar rad er ein part, kvar kolonne ei sak. Flytt med piltastane; ruta blir forklart med ord under tabellen.</translation>
    </message>
    <message>
        <source>Purr dem som mangler</source>
        <translation>Purr på dei som manglar</translation>
    </message>
    <message>
        <source>«Lag purring …» foreslår alle som mangler. Ingenting sendes før du sender e-posten selv.</source>
        <translation>«Lag purring …» foreslår alle som manglar. Ingenting blir sendt før du sender e-posten sjølv.</translation>
    </message>
    <message>
        <source>Kommer svarene i en mappe?</source>
        <translation>Kjem svara i ei mappe?</translation>
    </message>
    <message>
        <source>Velg «Les inn svarskjema …» og «Følg med på en mappe …». Nye svar venter i listen til du registrerer dem.</source>
        <translation>Vel «Les inn svarskjema …» og «Følg med på ei mappe …». Nye svar ventar i lista til du registrerer dei.</translation>
    </message>
    <message>
        <source>Hvilket møte rekker saken?</source>
        <translation>Kva møte rekk saka?</translation>
    </message>
    <message>
        <source>Velg saken øverst. Planen viser hvem som kan behandle den sist, og hvilket møte som derfor kan vedta den.</source>
        <translation>Vel saka øvst. Planen viser kven som kan handsame ho sist, og kva møte som difor kan vedta ho.</translation>
    </message>
    <message>
        <source>Hva om?</source>
        <translation>Kva om?</translation>
    </message>
    <message>
        <source>Når kommer svarene?</source>
        <translation>Når kjem svara?</translation>
    </message>
    <message>
        <source>Har partene svart før, står det når alle trolig har svart, og hvor mange svar det bygger på. Fristen gjelder likevel.</source>
        <translation>Har partane svart før, står det når alle truleg har svart, og kor mange svar det byggjer på. Fristen gjeld likevel.</translation>
    </message>
    <message>
        <source>Hva vedtakene satte i gang</source>
        <translation>Kva vedtaka sette i gang</translation>
    </message>
    <message>
        <source>Velg en rad og skriv hvordan det går. Nye legges inn fra saken eller i møtet.</source>
        <translation>Vel ei rad og skriv korleis det går. Nye blir lagde inn frå saka eller i møtet.</translation>
    </message>
    <message>
        <source>Når stopper det?</source>
        <translation>Når stoppar det?</translation>
    </message>
    <message>
        <source>Velg «Stanset» og skriv hvorfor. Oppfølging kommer på sakslisten av seg selv til den er fullført.</source>
        <translation>Vel «Stansa» og skriv kvifor. Oppfølging kjem på sakslista av seg sjølv til ho er fullført.</translation>
    </message>
    <message>
        <source>Kontroller partene</source>
        <translation>Kontroller partane</translation>
    </message>
    <message>
        <source>Se over kontaktpersoner, målform og område. Brevene bruker det som står her.</source>
        <translation>Sjå over kontaktpersonar, målform og område. Breva bruker det som står her.</translation>
    </message>
    <message>
        <source>Utvalg og medlemmer</source>
        <translation>Utval og medlemmer</translation>
    </message>
    <message>
        <source>Et medlem snakker for en eller flere parter. Uten det kan ingen svare for parten i møtet.</source>
        <translation>Ein medlem snakkar for ein eller fleire partar. Utan det kan ingen svare for parten i møtet.</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Møteplanar</translation>
    </message>
    <message>
        <source>Legg inn partenes egne møter, så regner Totrinn ut hvem som rekker svarfristen.</source>
        <translation>Legg inn møta til partane sjølve, så reknar Totrinn ut kven som rekk svarfristen.</translation>
    </message>
    <message>
        <source>Oppsett og egne maler</source>
        <translation>Oppsett og eigne malar</translation>
    </message>
    <message>
        <source>Under Helsefellesskapet velger du oppsett og nummerering, og kan ta i bruk en egen Word-mal. Totrinn prøver alle dokumentene på malen og sier hva den mangler.</source>
        <translation>Under Helsefellesskapet vel du oppsett og nummerering, og kan ta i bruk ein eigen Word-mal. Totrinn prøver alle dokumenta på malen og seier kva han manglar.</translation>
    </message>
    <message>
        <source>Åpne et dokument</source>
        <translation>Opne eit dokument</translation>
    </message>
    <message>
        <source>Enter åpner det i Word. Listen sier fra når noen har endret filen etterpå.</source>
        <translation>Enter opnar det i Word. Lista seier frå når nokon har endra fila etterpå.</translation>
    </message>
    <message>
        <source>Publiser et helt år</source>
        <translation>Publiser eit heilt år</translation>
    </message>
    <message>
        <source>«Publiser møtene i …» samler de offentlige versjonene i en mappe og en zip-fil. Det som er unntatt, er tatt ut og merket.</source>
        <translation>«Publiser møta i …» samlar dei offentlege versjonane i ei mappe og ei zip-fil. Det som er unnateke, er teke ut og merkt.</translation>
    </message>
    <message>
        <source>Er filen endret i Word?</source>
        <translation>Er fila endra i Word?</translation>
    </message>
    <message>
        <source>Den blir aldri overskrevet. Totrinn gir den nye filen et nytt nummer og sier fra.</source>
        <translation>Ho blir aldri overskriven. Totrinn gjev den nye fila eit nytt nummer og seier frå.</translation>
    </message>
    <message>
        <source>Hvem gjorde hva?</source>
        <translation>Kven gjorde kva?</translation>
    </message>
    <message>
        <source>Velg en rad for å se hva som sto før og etter. «Sett tilbake» angrer den ene endringen og skriver også det i historikken.</source>
        <translation>Vel ei rad for å sjå kva som stod før og etter. «Set tilbake» angrar den eine endringa og skriv òg det i historikken.</translation>
    </message>
    <message>
        <source>Gjelder bare denne maskinen</source>
        <translation>Gjeld berre denne maskina</translation>
    </message>
    <message>
        <source>Navnet ditt står på dokumenter og i historikken. Skriften kan også gjøres større med Ctrl+Pluss.</source>
        <translation>Namnet ditt står på dokument og i historikken. Skrifta kan òg gjerast større med Ctrl+Pluss.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Slik går en sak</source>
        <translation>Slik går ei sak</translation>
    </message>
    <message>
        <source>Hva du finner hvor</source>
        <translation>Kva du finn kvar</translation>
    </message>
    <message>
        <source>Trygt lagret</source>
        <translation>Trygt lagra</translation>
    </message>
    <message>
        <source>Snarveier</source>
        <translation>Snarvegar</translation>
    </message>
    <message>
        <source>Om siden «{page}»</source>
        <translation>Om sida «{page}»</translation>
    </message>
    <message>
        <source>Meld saken</source>
        <translation>Meld saka</translation>
    </message>
    <message>
        <source>Skriv hva den gjelder, og fyll ut saksframlegget.</source>
        <translation>Skriv kva ho gjeld, og fyll ut saksframlegget.</translation>
    </message>
    <message>
        <source>Drøft den i et møte</source>
        <translation>Drøft ho i eit møte</translation>
    </message>
    <message>
        <source>Sett saken på sakslisten og kall inn. I møtet fører du oppmøte og utfall.</source>
        <translation>Set saka på sakslista og kall inn. I møtet fører du frammøte og utfall.</translation>
    </message>
    <message>
        <source>Send den til forankring</source>
        <translation>Send ho til forankring</translation>
    </message>
    <message>
        <source>Ordlyden låses, og partene får brev med svarfrist. Taushet er ikke et ja.</source>
        <translation>Ordlyden blir låst, og partane får brev med svarfrist. Manglande svar er ikkje eit ja.</translation>
    </message>
    <message>
        <source>Registrer svarene</source>
        <translation>Registrer svara</translation>
    </message>
    <message>
        <source>Et forbehold må avklares. «Ikke tilslutning» stanser saken til den er avklart.</source>
        <translation>Eit atterhald må avklarast. «Ikkje tilslutning» stansar saka til det er avklart.</translation>
    </message>
    <message>
        <source>Vedta i et senere møte</source>
        <translation>Vedta i eit seinare møte</translation>
    </message>
    <message>
        <source>Når alle har svart, kan saken settes opp til vedtak. Protokollen sier om ordlyden er lik den som ble forankret.</source>
        <translation>Når alle har svart, kan saka setjast opp til vedtak. Protokollen seier om ordlyden er lik den som vart forankra.</translation>
    </message>
    <message>
        <source>Det som venter på deg, og hvor alle sakene står.</source>
        <translation>Det som ventar på deg, og kvar alle sakene står.</translation>
    </message>
    <message>
        <source>Alle sakene, med saksframlegg, svar og vedtak.</source>
        <translation>Alle sakene, med saksframlegg, svar og vedtak.</translation>
    </message>
    <message>
        <source>Sakslister, oppmøte og protokoller.</source>
        <translation>Sakslister, frammøte og protokollar.</translation>
    </message>
    <message>
        <source>Hvem som har svart i hvilke saker.</source>
        <translation>Kven som har svart i kva saker.</translation>
    </message>
    <message>
        <source>Når en sak kan vedtas, og hvem som bestemmer datoen.</source>
        <translation>Når ei sak kan vedtakast, og kven som bestemmer datoen.</translation>
    </message>
    <message>
        <source>Tallene for et år, som figurer og tabeller, og årsrapporten.</source>
        <translation>Tala for eit år, som figurar og tabellar, og årsrapporten.</translation>
    </message>
    <message>
        <source>Kontaktpersoner, områder, utvalg og regler.</source>
        <translation>Kontaktpersonar, område, utval og reglar.</translation>
    </message>
    <message>
        <source>Hvem som gjorde hva. Herfra kan du sette ting tilbake.</source>
        <translation>Kven som gjorde kva. Herifrå kan du setje ting tilbake.</translation>
    </message>
    <message>
        <source>Alt lagres med en gang, på denne maskinen. Ingenting slettes, og det meste kan angres med Ctrl+Z. Lag en sikkerhetskopi under Fil, og legg den et annet sted enn på maskinen. Pasientopplysninger hører ikke hjemme her.</source>
        <translation>Alt blir lagra med ein gong, på denne maskina. Ingenting blir sletta, og det meste kan angrast med Ctrl+Z. Lag ein tryggingskopi under Fil, og legg han ein annan stad enn på maskina. Pasientopplysningar høyrer ikkje heime her.</translation>
    </message>
    <message>
        <source>Åpne raden</source>
        <translation>Opne rada</translation>
    </message>
    <message>
        <source>Kopier radene som tabell</source>
        <translation>Kopier radene som tabell</translation>
    </message>
    <message>
        <source>Lukk panelet eller tøm feltet</source>
        <translation>Lukk panelet eller tøm feltet</translation>
    </message>
    <message>
        <source>Start møtemodus fra møtet</source>
        <translation>Start møtemodus frå møtet</translation>
    </message>
    <message>
        <source>Møtemodus i full skjerm</source>
        <translation>Møtemodus i full skjerm</translation>
    </message>
    <message>
        <source>Unntatt offentlighet i møtemodus</source>
        <translation>Unnateke offentlegheit i møtemodus</translation>
    </message>
    <message>
        <source>Lagre vedtaket og gå til neste sak</source>
        <translation>Lagre vedtaket og gå til neste sak</translation>
    </message>
    <message>
        <source>Forrige sak i møtet</source>
        <translation>Førre sak i møtet</translation>
    </message>
    <message>
        <source>Neste sak i møtet</source>
        <translation>Neste sak i møtet</translation>
    </message>
    <message>
        <source>På en part i møtet: enig. P protokolltilførsel, I ikke enig</source>
        <translation>På ein part i møtet: samd. P protokolltilførsel, I ikkje samd</translation>
    </message>
    <message>
        <source>På et medlem i oppmøtet: til stede. D digitalt, F forfall, V vara</source>
        <translation>På ein medlem i frammøtet: til stades. D digitalt, F forfall, V vara</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Sett tilbake</source>
        <translation>Set tilbake</translation>
    </message>
    <message>
        <source>Ingenting er gjort ennå</source>
        <translation>Ingenting er gjort enno</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>{actor}, {day} kl. {time}</source>
        <translation>{actor}, {day} kl. {time}</translation>
    </message>
    <message>
        <source>Dette er angret.</source>
        <translation>Dette er angra.</translation>
    </message>
    <message>
        <source>… og flere felt.</source>
        <translation>… og fleire felt.</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>Etter</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Ingenting slettes. Det som angres, står også her.</source>
        <translation>Ingenting blir sletta. Det som blir angra, står òg her.</translation>
    </message>
    <message>
        <source>Finn i historikken</source>
        <translation>Finn i historikken</translation>
    </message>
    <message>
        <source>Satt tilbake. Det kan angres med Ctrl+Z.</source>
        <translation>Sett tilbake. Det kan angrast med Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Tid</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>{act} (angret)</source>
        <translation>{act} (angra)</translation>
    </message>
</context>
<context>
    <name>HomeTable</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Møte hjemme før fristen</source>
        <translation>Møte heime før fristen</translation>
    </message>
    <message>
        <source>Svarfrist {date}, {left}</source>
        <translation>Svarfrist {date}, {left}</translation>
    </message>
    <message>
        <source>Behandles i {organ} {date}</source>
        <translation>Blir handsama i {organ} {date}</translation>
    </message>
    <message>
        <source>Ingen kjente</source>
        <translation>Ingen kjende</translation>
    </message>
    <message>
        <source>{organ} {date}</source>
        <translation>{organ} {date}</translation>
    </message>
    <message>
        <source>{meeting}, saken inne {date}</source>
        <translation>{meeting}, saka inne {date}</translation>
    </message>
    <message>
        <source>{meeting} (antatt)</source>
        <translation>{meeting} (gått ut frå)</translation>
    </message>
</context>
<context>
    <name>ImpartialityField</name>
    <message>
        <source>Habiliteten gjelder</source>
        <translation>Habiliteten gjeld</translation>
    </message>
    <message>
        <source>Habilitet</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>Hvem gikk fra, og hvorfor. Det som gjelder en sak, følger saken: er den unntatt offentlighet, er dette det også.</source>
        <translation>Kven gjekk frå, og kvifor. Det som gjeld ei sak, følgjer saka: er ho unnateken offentlegheit, er dette det òg.</translation>
    </message>
    <message>
        <source>Hele møtet</source>
        <translation>Heile møtet</translation>
    </message>
    <message>
        <source>Hele møtet: {text}</source>
        <translation>Heile møtet: {text}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Ingenting er hentet inn. Rett dette i tabellen, og prøv igjen. Alt eller ingenting blir hentet inn.</source>
        <translation>Ingenting er henta inn. Rett dette i tabellen, og prøv igjen. Alt eller ingenting blir henta inn.</translation>
    </message>
    <message>
        <source>Og {count} til. Rett disse først.</source>
        <translation>Og {count} til. Rett desse først.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Dette venter på deg</source>
        <translation>Dette ventar på deg</translation>
    </message>
    <message>
        <source>{count} til kommer når disse er gjort.</source>
        <translation>{count} til kjem når desse er gjorde.</translation>
    </message>
    <message>
        <source>Straks</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Når det passer</source>
        <translation>Når det passar</translation>
    </message>
    <message>
        <source>Innen {day} for å rekke {meeting}</source>
        <translation>Innan {day} for å rekke {meeting}</translation>
    </message>
    <message>
        <source>Ingenting venter på deg.</source>
        <translation>Ingenting ventar på deg.</translation>
    </message>
    <message>
        <source>Ingenting venter på deg. Neste frist er {date}.</source>
        <translation>Ingenting ventar på deg. Neste frist er {date}.</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Se svarene fra partene</source>
        <translation>Sjå svara frå partane</translation>
    </message>
    <message>
        <source>Unntatt offentlighet …</source>
        <translation>Unnateke offentlegheit …</translation>
    </message>
    <message>
        <source>Unntatt offentlighet. {parts}</source>
        <translation>Unnateke offentlegheit. {parts}</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Møtet bes om å vedta.</source>
        <translation>Møtet blir bede om å vedta.</translation>
    </message>
    <message>
        <source>Møtet bes om å tilrå overfor partene.</source>
        <translation>Møtet blir bede om å tilrå overfor partane.</translation>
    </message>
    <message>
        <source>Møtet bes om å drøfte, før saken går til partene.</source>
        <translation>Møtet blir bede om å drøfte, før saka går til partane.</translation>
    </message>
    <message>
        <source>Til orientering.</source>
        <translation>Til orientering.</translation>
    </message>
    <message>
        <source>Punkt {position}. {asked}</source>
        <translation>Punkt {position}. {asked}</translation>
    </message>
    <message>
        <source>Punkt {position}</source>
        <translation>Punkt {position}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Legges fram av {name}</source>
        <translation>Blir lagt fram av {name}</translation>
    </message>
    <message>
        <source>Hurtigløp, bestemt av {name}: {reason}</source>
        <translation>Hurtigløp, bestemt av {name}: {reason}</translation>
    </message>
    <message>
        <source>{answered} av {counted} parter har svart, og saken er klar for vedtak.</source>
        <translation>{answered} av {counted} partar har svart, og saka er klar for vedtak.</translation>
    </message>
</context>
<context>
    <name>ItemTimer</name>
    <message>
        <source>{left} min igjen av {minutes}</source>
        <translation>{left} min att av {minutes}</translation>
    </message>
    <message>
        <source>{over} min over tiden</source>
        <translation>{over} min over tida</translation>
    </message>
</context>
<context>
    <name>ItemWays</name>
    <message>
        <source>Gå tilbake til vanlig løp</source>
        <translation>Gå tilbake til vanleg løp</translation>
    </message>
    <message>
        <source>{case} står nå som {kind}.</source>
        <translation>{case} står no som {kind}.</translation>
    </message>
    <message>
        <source>{case} er tatt ut av sakslisten.</source>
        <translation>{case} er teken ut av sakslista.</translation>
    </message>
    <message>
        <source>{case} går vanlig løp igjen.</source>
        <translation>{case} går vanleg løp igjen.</translation>
    </message>
    <message>
        <source>Det er ikke lagt inn noe senere møte ennå.</source>
        <translation>Det er ikkje lagt inn noko seinare møte enno.</translation>
    </message>
    <message>
        <source>Nytt møte …</source>
        <translation>Nytt møte …</translation>
    </message>
    <message>
        <source>Flytt til et senere møte</source>
        <translation>Flytt til eit seinare møte</translation>
    </message>
    <message>
        <source>Flytt saken</source>
        <translation>Flytt saka</translation>
    </message>
    <message>
        <source>M&amp;øte</source>
        <translation>M&amp;øte</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Språk i programmet</source>
        <translation>Språk i programmet</translation>
    </message>
    <message>
        <source>Brukes neste gang Totrinn starter.</source>
        <translation>Blir brukt neste gong Totrinn startar.</translation>
    </message>
</context>
<context>
    <name>LetterTable</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sendes til</source>
        <translation>Blir sendt til</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>{receiver} (kontakt mangler)</source>
        <translation>{receiver} (kontakt manglar)</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Lenke</source>
        <translation>Lenkje</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Si hvor lenken fører, for eksempel «veilederen fra Helsedirektoratet».</source>
        <translation>Sei kvar lenkja fører, til dømes «rettleiaren frå Helsedirektoratet».</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Begynner med https://</source>
        <translation>Byrjar med https://</translation>
    </message>
    <message>
        <source>Sett inn</source>
        <translation>Set inn</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Skriv teksten som leseren ser.</source>
        <translation>Skriv teksten som lesaren ser.</translation>
    </message>
    <message>
        <source>Lenken må begynne med https://, http:// eller mailto:.</source>
        <translation>Lenkja må byrje med https://, http:// eller mailto:.</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Oppsett</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Nummerer nye saker slik i alle utvalgene</source>
        <translation>Nummerer nye saker slik i alle utvala</translation>
    </message>
    <message>
        <source>Lagre oppsettet</source>
        <translation>Lagre oppsettet</translation>
    </message>
    <message>
        <source>Nummerering i dette oppsettet: {number}</source>
        <translation>Nummerering i dette oppsettet: {number}</translation>
    </message>
    <message>
        <source>Oppsettet er lagret. Det gjelder nye dokumenter.</source>
        <translation>Oppsettet er lagra. Det gjeld nye dokument.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kom i gang – Totrinn</source>
        <translation>Kom i gang – Totrinn</translation>
    </message>
    <message>
        <source>eksempelsaker</source>
        <translation>eksempelsaker</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Dokumenter er under arbeid</source>
        <translation>Dokument er under arbeid</translation>
    </message>
    <message>
        <source>Det som er ferdig, blir liggende.</source>
        <translation>Det som er ferdig, blir liggjande.</translation>
    </message>
    <message>
        <source>Stopp og lukk</source>
        <translation>Stopp og lukk</translation>
    </message>
    <message>
        <source>Lag ferdig først</source>
        <translation>Lag ferdig først</translation>
    </message>
</context>
<context>
    <name>MatrixActs</name>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Lagre som Excel-fil …</translation>
    </message>
    <message>
        <source>Lag statusdokument</source>
        <translation>Lag statusdokument</translation>
    </message>
    <message>
        <source>Lag purring …</source>
        <translation>Lag purring …</translation>
    </message>
    <message>
        <source>Les inn svarskjema …</source>
        <translation>Les inn svarskjema …</translation>
    </message>
    <message>
        <source>Forankringsstatus</source>
        <translation>Forankringsstatus</translation>
    </message>
    <message>
        <source>Lager statusdokument</source>
        <translation>Lagar statusdokument</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message>
        <source>Finn part</source>
        <translation>Finn part</translation>
    </message>
    <message>
        <source>Hvilke parter</source>
        <translation>Kva partar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Økonomiske saker</source>
        <translation>Økonomiske saker</translation>
    </message>
    <message>
        <source>Bare dem jeg representerer</source>
        <translation>Berre dei eg representerer</translation>
    </message>
    <message>
        <source>Vis alt</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>Alle område</translation>
    </message>
    <message>
        <source>Viser {parties} av {all_parties} parter</source>
        <translation>Viser {parties} av {all_parties} partar</translation>
    </message>
    <message>
        <source>Viser {parties} av {all_parties} parter og {cases} av {all_cases} saker</source>
        <translation>Viser {parties} av {all_parties} partar og {cases} av {all_cases} saker</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Svaret i ruten</source>
        <translation>Svaret i ruta</translation>
    </message>
    <message>
        <source>Åpne saken</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Registrer svar …</source>
        <translation>Registrer svar …</translation>
    </message>
    <message>
        <source>Purr …</source>
        <translation>Purr …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Velg en rute</source>
        <translation>Vel ei rute</translation>
    </message>
    <message>
        <source>Svarfrist {date}</source>
        <translation>Svarfrist {date}</translation>
    </message>
    <message>
        <source>Bekreftet av parten selv</source>
        <translation>Stadfesta av parten sjølv</translation>
    </message>
    <message>
        <source>Representanten støtter, parten har ikke bekreftet</source>
        <translation>Representanten støttar, parten har ikkje stadfesta</translation>
    </message>
    <message>
        <source>Forbeholdet er ikke avklart</source>
        <translation>Atterhaldet er ikkje avklart</translation>
    </message>
    <message>
        <source>Forbeholdet er avklart: {note}</source>
        <translation>Atterhaldet er avklart: {note}</translation>
    </message>
    <message>
        <source>Behandles i {organ} {date}</source>
        <translation>Blir handsama i {organ} {date}</translation>
    </message>
    <message>
        <source>{plan}, etter fristen</source>
        <translation>{plan}, etter fristen</translation>
    </message>
    <message>
        <source>Møteplanen til parten er ikke kjent</source>
        <translation>Møteplanen til parten er ikkje kjend</translation>
    </message>
    <message>
        <source>Parten har ingen egne møter før fristen</source>
        <translation>Parten har ingen eigne møte før fristen</translation>
    </message>
    <message>
        <source>Neste eget møte før fristen: {organ} {date}</source>
        <translation>Neste eige møte før fristen: {organ} {date}</translation>
    </message>
    <message>
        <source>{meeting} (antatt)</source>
        <translation>{meeting} (gått ut frå)</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{when}, {actor}: {act}</source>
        <translation>{when}, {actor}: {act}</translation>
    </message>
    <message>
        <source>{told} (tatt tilbake)</source>
        <translation>{told} (teke tilbake)</translation>
    </message>
</context>
<context>
    <name>MatrixPanes</name>
    <message>
        <source>Forankring, parter og saker</source>
        <translation>Forankring, partar og saker</translation>
    </message>
    <message>
        <source>Forankring, flere parter</source>
        <translation>Forankring, fleire partar</translation>
    </message>
    <message>
        <source>Parter</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Svart</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>{answered} av {asked} svart</source>
        <translation>{answered} av {asked} svara</translation>
    </message>
    <message>
        <source>foldet sammen</source>
        <translation>falda saman</translation>
    </message>
    <message>
        <source>Helseforetak</source>
        <translation>Helseføretak</translation>
    </message>
    <message>
        <source>Uten region</source>
        <translation>Utan region</translation>
    </message>
    <message>
        <source>{answered} av {asked}</source>
        <translation>{answered} av {asked}</translation>
    </message>
    <message>
        <source>{party}, {answered} av {asked} svart</source>
        <translation>{party}, {answered} av {asked} svart</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Lag innkalling …</source>
        <translation>Lag innkalling …</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Send protokoll til godkjenning</source>
        <translation>Send protokoll til godkjenning</translation>
    </message>
    <message>
        <source>Godkjenn protokoll …</source>
        <translation>Godkjenn protokoll …</translation>
    </message>
    <message>
        <source>Endre tid og sted …</source>
        <translation>Endre tid og stad …</translation>
    </message>
    <message>
        <source>Avlys møtet …</source>
        <translation>Avlys møtet …</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Møtet er ikke kalt inn ennå.</source>
        <translation>Møtet er ikkje kalla inn enno.</translation>
    </message>
    <message>
        <source>Møtet er ikke startet ennå.</source>
        <translation>Møtet er ikkje starta enno.</translation>
    </message>
    <message>
        <source>Møtet er ikke avsluttet ennå.</source>
        <translation>Møtet er ikkje avslutta enno.</translation>
    </message>
    <message>
        <source>Innkalling til {meeting}</source>
        <translation>Innkalling til {meeting}</translation>
    </message>
    <message>
        <source>Møtet er startet.</source>
        <translation>Møtet er starta.</translation>
    </message>
    <message>
        <source>Møtet er avsluttet.</source>
        <translation>Møtet er avslutta.</translation>
    </message>
    <message>
        <source>Forrige protokoll er godkjent, men ikke låst, for den mangler noe.</source>
        <translation>Førre protokoll er godkjend, men ikkje låst, for han manglar noko.</translation>
    </message>
    <message>
        <source>Se hva som mangler</source>
        <translation>Sjå kva som manglar</translation>
    </message>
    <message>
        <source>Gå til punktet</source>
        <translation>Gå til punktet</translation>
    </message>
    <message>
        <source>Alle punktene har et utfall.</source>
        <translation>Alle punkta har eit utfall.</translation>
    </message>
    <message>
        <source>Protokollen er merket som sendt til godkjenning.</source>
        <translation>Protokollen er merkt som send til godkjenning.</translation>
    </message>
    <message>
        <source>Tid og sted for {meeting}</source>
        <translation>Tid og stad for {meeting}</translation>
    </message>
    <message>
        <source>Avlys møtet</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Sakene på sakslisten kommer opp igjen i neste møte av seg selv.</source>
        <translation>Sakene på sakslista kjem opp igjen i neste møte av seg sjølve.</translation>
    </message>
    <message>
        <source>H&amp;vem avlyser?</source>
        <translation>K&amp;ven avlyser?</translation>
    </message>
    <message>
        <source>H&amp;vorfor?</source>
        <translation>K&amp;vifor?</translation>
    </message>
    <message>
        <source>Møtet er avlyst.</source>
        <translation>Møtet er avlyst.</translation>
    </message>
    <message>
        <source>Start møtemodus</source>
        <translation>Start møtemodus</translation>
    </message>
    <message>
        <source>Møtemodus i full skjerm</source>
        <translation>Møtemodus i full skjerm</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Neste møte</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Legg inn møte</source>
        <translation>Legg inn møte</translation>
    </message>
    <message>
        <source>Ingen møter er planlagt.</source>
        <translation>Ingen møte er planlagde.</translation>
    </message>
    <message>
        <source>Åpne sakslisten</source>
        <translation>Opne sakslista</translation>
    </message>
    <message>
        <source>{minutes} min for mye</source>
        <translation>{minutes} min for mykje</translation>
    </message>
    <message>
        <source>Svarfrist for {cases}</source>
        <translation>Svarfrist for {cases}</translation>
    </message>
    <message>
        <source>Siste dag å melde sak</source>
        <translation>Siste dag å melde sak</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Innkalling og papirer ut</source>
        <translation>Innkalling og papir ut</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Utvalg</source>
        <translation>&amp;Utval</translation>
    </message>
    <message>
        <source>Saker som gjelder utvalget, kan settes på sakslisten.</source>
        <translation>Saker som gjeld utvalet, kan setjast på sakslista.</translation>
    </message>
    <message>
        <source>Formøte t&amp;il</source>
        <translation>Formøte t&amp;il</translation>
    </message>
    <message>
        <source>Siste dag for innkalling og papirer regnes ut fra datoen.</source>
        <translation>Siste dag for innkalling og papir blir rekna ut frå datoen.</translation>
    </message>
    <message>
        <source>Dat&amp;o</source>
        <translation>Dat&amp;o</translation>
    </message>
    <message>
        <source>Et formøte har sakslisten til møtet det forbereder.</source>
        <translation>Eit formøte har sakslista til møtet det førebur.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>St&amp;art</translation>
    </message>
    <message>
        <source>S&amp;lutt</source>
        <translation>S&amp;lutt</translation>
    </message>
    <message>
        <source>S&amp;ted</source>
        <translation>S&amp;tad</translation>
    </message>
    <message>
        <source>Len&amp;ke</source>
        <translation>Len&amp;kje</translation>
    </message>
    <message>
        <source>For dem som deltar digitalt.</source>
        <translation>For dei som deltek digitalt.</translation>
    </message>
    <message>
        <source>Legg inn møtet</source>
        <translation>Legg inn møtet</translation>
    </message>
    <message>
        <source>Lagre tid og sted</source>
        <translation>Lagre tid og stad</translation>
    </message>
    <message>
        <source>Ikke et formøte</source>
        <translation>Ikkje eit formøte</translation>
    </message>
    <message>
        <source>Valgt dag er ikke en vanlig møtedag: {why}.</source>
        <translation>Vald dag er ikkje ein vanleg møtedag: {why}.</translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation>Tid og stad er endra.</translation>
    </message>
</context>
<context>
    <name>MeetingListScreen</name>
    <message>
        <source>Nytt møte …</source>
        <translation>Nytt møte …</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Kopier til Excel</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Tilbake til møtene</source>
        <translation>Tilbake til møta</translation>
    </message>
    <message>
        <source>Kommende</source>
        <translation>Komande</translation>
    </message>
    <message>
        <source>Gjennomførte</source>
        <translation>Gjennomførte</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hvilke møter</source>
        <translation>Kva møte</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Ingen møter her</source>
        <translation>Ingen møte her</translation>
    </message>
    <message>
        <source>Vis alle møter</source>
        <translation>Vis alle møte</translation>
    </message>
    <message>
        <source>Ingen møter ennå</source>
        <translation>Ingen møte enno</translation>
    </message>
    <message>
        <source>Legg inn det første, så regner Totrinn ut fristene.</source>
        <translation>Legg inn det første, så reknar Totrinn ut fristane.</translation>
    </message>
    <message>
        <source>Alle utvalg</source>
        <translation>Alle utval</translation>
    </message>
    <message>
        <source>{count} kommende</source>
        <translation>{count} komande</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>Kopierte {rows}. Lim inn i Excel med Ctrl+V.</translation>
    </message>
    <message>
        <source>Ingen utvalg har møter ennå. Legg inn et utvalg først.</source>
        <translation>Ingen utval har møte enno. Legg inn eit utval først.</translation>
    </message>
    <message>
        <source>Åpne Parter og utvalg</source>
        <translation>Opne Partar og utval</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>Nytt møte</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>Utsettes uendret, og kommer opp igjen i neste møte</source>
        <translation>Blir utsett uendra, og kjem opp att i neste møte</translation>
    </message>
    <message>
        <source>Sendes tilbake, fordi noe mangler</source>
        <translation>Blir sendt tilbake, fordi noko manglar</translation>
    </message>
    <message>
        <source>Rakk ikke å behandle den</source>
        <translation>Rakk ikkje å handsame ho</translation>
    </message>
    <message>
        <source>Trekkes</source>
        <translation>Blir trekt</translation>
    </message>
    <message>
        <source>Utsett saken</source>
        <translation>Utset saka</translation>
    </message>
    <message>
        <source>Lagre, neste sak</source>
        <translation>Lagre, neste sak</translation>
    </message>
    <message>
        <source>&amp;Hva skjer med saken?</source>
        <translation>&amp;Kva skjer med saka?</translation>
    </message>
    <message>
        <source>&amp;Begrunnelse</source>
        <translation>&amp;Grunngjeving</translation>
    </message>
    <message>
        <source>Hva er partene &amp;uenige om?</source>
        <translation>Kva er partane &amp;usamde om?</translation>
    </message>
    <message>
        <source>&amp;Stemmetall, bare ved avstemning</source>
        <translation>&amp;Røystetal, berre ved røysting</translation>
    </message>
    <message>
        <source>Ikke enighet</source>
        <translation>Ikkje semje</translation>
    </message>
    <message>
        <source>Et nei er et svar. Protokollen sier hva partene ikke ble enige om.</source>
        <translation>Eit nei er eit svar. Protokollen seier kva partane ikkje vart samde om.</translation>
    </message>
    <message>
        <source>Løftes til {body}</source>
        <translation>Blir løfta til {body}</translation>
    </message>
    <message>
        <source>Går til forhandling</source>
        <translation>Går til forhandling</translation>
    </message>
    <message>
        <source>Går til mekling</source>
        <translation>Går til mekling</translation>
    </message>
    <message>
        <source>Legges bort</source>
        <translation>Blir lagd bort</translation>
    </message>
    <message>
        <source>Vedtas for partene som slutter seg til</source>
        <translation>Blir vedteken for partane som sluttar seg til</translation>
    </message>
    <message>
        <source>Avgjøres ved avstemning</source>
        <translation>Blir avgjord ved røysting</translation>
    </message>
</context>
<context>
    <name>MeetingModePage</name>
    <message>
        <source>Møtemodus, {meeting}</source>
        <translation>Møtemodus, {meeting}</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>Møtet er ikke startet.</source>
        <translation>Møtet er ikkje starta.</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Oppmøte</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation>Handsaming</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>{count} av {all}</source>
        <translation>{count} av {all}</translation>
    </message>
    <message>
        <source>{count} igjen</source>
        <translation>{count} att</translation>
    </message>
    <message>
        <source>Møtet er avlyst. {reason}</source>
        <translation>Møtet er avlyst. {reason}</translation>
    </message>
    <message>
        <source>Innkalling og papirer skulle vært ute {date}. Velg en senere dato, eller kall inn så snart sakslisten er klar.</source>
        <translation>Innkalling og papir skulle vore ute {date}. Vel ein seinare dato, eller kall inn så snart sakslista er klar.</translation>
    </message>
    <message>
        <source>Endre tid og sted …</source>
        <translation>Endre tid og stad …</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Dato og tid</source>
        <translation>Dato og tid</translation>
    </message>
    <message>
        <source>Hvor langt</source>
        <translation>Kor langt</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papir ut</translation>
    </message>
    <message>
        <source>Formøte, sakslisten følger hovedmøtet</source>
        <translation>Formøte, sakslista følgjer hovudmøtet</translation>
    </message>
    <message>
        <source>Ingen punkter ennå</source>
        <translation>Ingen punkt enno</translation>
    </message>
    <message>
        <source>{count} til vedtak</source>
        <translation>{count} til vedtak</translation>
    </message>
    <message>
        <source>{count} til drøfting</source>
        <translation>{count} til drøfting</translation>
    </message>
    <message>
        <source>{cases} må avklares før innkalling</source>
        <translation>{cases} må avklarast før innkalling</translation>
    </message>
    <message>
        <source>Sendt ut</source>
        <translation>Sendt ut</translation>
    </message>
    <message>
        <source>Skulle vært ute</source>
        <translation>Skulle vore ute</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Utvalg og medlem</source>
        <translation>Utval og medlem</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Snakker for</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>{role} til {date}</source>
        <translation>{role} til {date}</translation>
    </message>
    <message>
        <source>{role} for {person}</source>
        <translation>{role} for {person}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Lukk meldingen</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>Representant</source>
        <translation>Representant</translation>
    </message>
    <message>
        <source>Hva du skal bære</source>
        <translation>Kva du skal bere</translation>
    </message>
    <message>
        <source>Ta med hjem</source>
        <translation>Ta med heim</translation>
    </message>
    <message>
        <source>Ta med tilbake</source>
        <translation>Ta med tilbake</translation>
    </message>
    <message>
        <source>Saker som er ute hos partene du snakker for</source>
        <translation>Saker som er ute hos partane du taler for</translation>
    </message>
    <message>
        <source>Orientert etter møtet</source>
        <translation>Orientert etter møtet</translation>
    </message>
    <message>
        <source>Ingenting å ta med hjem</source>
        <translation>Ingenting å ta med heim</translation>
    </message>
    <message>
        <source>Ingen snakker for andre ennå</source>
        <translation>Ingen taler for andre enno</translation>
    </message>
    <message>
        <source>Når du legger inn medlemmer i utvalgene, skriver du hvem de snakker for.</source>
        <translation>Når du legg inn medlemmer i utvala, skriv du kven dei taler for.</translation>
    </message>
    <message>
        <source>Gå til utvalgene</source>
        <translation>Gå til utvala</translation>
    </message>
    <message>
        <source>Mine kommuner</source>
        <translation>Mine kommunar</translation>
    </message>
    <message>
        <source>Velg representant</source>
        <translation>Vel representant</translation>
    </message>
    <message>
        <source>Hvem er du her?</source>
        <translation>Kven er du her?</translation>
    </message>
    <message>
        <source>Velg hvem du er, så vises sakene hos partene du snakker for.</source>
        <translation>Vel kven du er, så blir sakene hos partane du taler for, viste.</translation>
    </message>
    <message>
        <source>Alle partene har begynt med sakene som er ute.</source>
        <translation>Alle partane har byrja med sakene som er ute.</translation>
    </message>
    <message>
        <source>Ingenting å ta med tilbake</source>
        <translation>Ingenting å ta med tilbake</translation>
    </message>
    <message>
        <source>Alle partene har svart på sakene som er ute.</source>
        <translation>Alle partane har svart på sakene som er ute.</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Punktene i møtet</source>
        <translation>Punkta i møtet</translation>
    </message>
    <message>
        <source>Legg til oppfølging …</source>
        <translation>Legg til oppfølging …</translation>
    </message>
    <message>
        <source>Lagre og gå til neste sak</source>
        <translation>Lagre og gå til neste sak</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>{left} av {count} gjenstår</source>
        <translation>{left} av {count} står att</translation>
    </message>
    <message>
        <source>Alle punktene har et utfall</source>
        <translation>Alle punkta har eit utfall</translation>
    </message>
    <message>
        <source>Utfall føres når møtet er startet. Notater kan du skrive nå.</source>
        <translation>Utfall blir ført når møtet er starta. Notat kan du skrive no.</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>Utfall føres når møtet er kalt inn og startet.</source>
        <translation>Utfall blir ført når møtet er kalla inn og starta.</translation>
    </message>
    <message>
        <source>Lagre utfallet</source>
        <translation>Lagre utfallet</translation>
    </message>
    <message>
        <source>Velg hva møtet gjorde med saken.</source>
        <translation>Vel kva møtet gjorde med saka.</translation>
    </message>
    <message>
        <source>Utfallet av punkt {number} er lagret.</source>
        <translation>Utfallet av punkt {number} er lagra.</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Mangler svar</source>
        <translation>Manglar svar</translation>
    </message>
    <message>
        <source>Vis alle i matrisen</source>
        <translation>Vis alle i matrisa</translation>
    </message>
    <message>
        <source>Ingen svar mangler.</source>
        <translation>Ingen svar manglar.</translation>
    </message>
    <message>
        <source>{day}, etter fristen</source>
        <translation>{day}, etter fristen</translation>
    </message>
    <message>
        <source>Behandles {day}</source>
        <translation>Blir handsama {day}</translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>&amp;Tittel</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>Kort og uten forkortelser, slik den skal stå på sakslisten.</source>
        <translation>Kort og utan forkortingar, slik han skal stå på sakslista.</translation>
    </message>
    <message>
        <source>Sakst&amp;ype</source>
        <translation>Sakst&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Utvalg</source>
        <translation>&amp;Utval</translation>
    </message>
    <message>
        <source>Navn eller gruppe.</source>
        <translation>Namn eller gruppe.</translation>
    </message>
    <message>
        <source>Me&amp;ldt av</source>
        <translation>Me&amp;ld av</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Meldt &amp;på</source>
        <translation>Meld v&amp;ia</translation>
    </message>
    <message>
        <source>Meldt d&amp;ato</source>
        <translation>Meld de&amp;n</translation>
    </message>
    <message>
        <source>Saks&amp;behandler</source>
        <translation>Saks&amp;behandlar</translation>
    </message>
    <message>
        <source>Meld saken</source>
        <translation>Meld saka</translation>
    </message>
    <message>
        <source>Lagre som utkast</source>
        <translation>Lagre som utkast</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Skjema</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Melderen ber om svar innen {date}.</source>
        <translation>Meldaren ber om svar innan {date}.</translation>
    </message>
    <message>
        <source>Skjemaet er fylt ut av {who}.</source>
        <translation>Skjemaet er fylt ut av {who}.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>NewRepliesBar</name>
    <message>
        <source>{replies} er kommet i «{folder}».</source>
        <translation>{replies} er komne i «{folder}».</translation>
    </message>
    <message>
        <source>Se på svarene</source>
        <translation>Sjå på svara</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notater fra drøftingen</source>
        <translation>Notat frå drøftinga</translation>
    </message>
</context>
<context>
    <name>OtherText</name>
    <message>
        <source>En annen har endret teksten mens du skrev. Din tekst står over og er ikke lagret. Dette er den andre:</source>
        <translation>Ein annan har endra teksten medan du skreiv. Teksten din står over og er ikkje lagra. Dette er den andre:</translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation>Behald min tekst</translation>
    </message>
    <message>
        <source>Bruk den andre teksten</source>
        <translation>Bruk den andre teksten</translation>
    </message>
    <message>
        <source>Teksten er fjernet.</source>
        <translation>Teksten er fjerna.</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Hva ble utfallet?</source>
        <translation>Kva vart utfallet?</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Hvem sier at svarene fortsatt gjelder?</source>
        <translation>Kven seier at svara framleis gjeld?</translation>
    </message>
    <message>
        <source>Navnet og begrunnelsen blir trykt i protokollen.</source>
        <translation>Namnet og grunngjevinga blir trykte i protokollen.</translation>
    </message>
    <message>
        <source>Hvorfor gjelder de fortsatt?</source>
        <translation>Kvifor gjeld dei framleis?</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Stemmetall</source>
        <translation>Røystetal</translation>
    </message>
    <message>
        <source>Slik det skal stå i protokollen, for eksempel «12 mot 2».</source>
        <translation>Slik det skal stå i protokollen, til dømes «12 mot 2».</translation>
    </message>
    <message>
        <source>Hvor går saken?</source>
        <translation>Kvar går saka?</translation>
    </message>
    <message>
        <source>Til hvilket organ?</source>
        <translation>Til kva organ?</translation>
    </message>
    <message>
        <source>Tilråding</source>
        <translation>Tilråding</translation>
    </message>
    <message>
        <source>Konklusjon</source>
        <translation>Konklusjon</translation>
    </message>
</context>
<context>
    <name>OutgoingJob</name>
    <message>
        <source>Lager alt som går ut til {parties}</source>
        <translation>Lagar alt som går ut til {parties}</translation>
    </message>
    <message>
        <source>Lag påminnelser</source>
        <translation>Lag påminningar</translation>
    </message>
    <message>
        <source>{parties} har ikke svart: {names}. Totrinn lager et utkast til e-post til hver av dem, med svarskjemaet ved. Du sender dem selv.{rest}</source>
        <translation>{parties} har ikkje svart: {names}. Totrinn lagar eit utkast til e-post til kvar av dei, med svarskjemaet ved. Du sender dei sjølv.{rest}</translation>
    </message>
    <message>
        <source>Lag {count}</source>
        <translation>Lag {count}</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{parties} fikk en påminnelse tidligere i dag.</source>
        <translation>{parties} fekk ei påminning tidlegare i dag.</translation>
    </message>
    <message>
        <source>{parties} har bedt om mer tid og får ingen.</source>
        <translation>{parties} har bede om meir tid og får inga.</translation>
    </message>
    <message>
        <source>Alle som mangler, har fått en påminnelse i dag. Prøv igjen en annen dag.</source>
        <translation>Alle som manglar, har fått ei påminning i dag. Prøv igjen ein annan dag.</translation>
    </message>
    <message>
        <source>Ingen å minne på. Alle har svart eller bedt om mer tid.</source>
        <translation>Ingen å minne på. Alle har svart eller bede om meir tid.</translation>
    </message>
    <message>
        <source>Lager {reminders}</source>
        <translation>Lagar {reminders}</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Stanset. {parties} ble ferdige.</source>
        <translation>Stansa. {parties} vart ferdige.</translation>
    </message>
    <message>
        <source>Alt som går ut til {parties}, er laget. Utkastene til e-post ligger i mappen.</source>
        <translation>Alt som går ut til {parties}, er laga. Utkasta til e-post ligg i mappa.</translation>
    </message>
    <message>
        <source>{reminders} laget. Åpne mappen og send dem.</source>
        <translation>{reminders} laga. Opne mappa og send dei.</translation>
    </message>
    <message>
        <source>{documents} er endret utenfor Totrinn og er beholdt. Nye filer har fått et nytt nummer i navnet.</source>
        <translation>{documents} er endra utanfor Totrinn og står som før. Nye filer har fått eit nytt nummer i namnet.</translation>
    </message>
    <message>
        <source>{parties} fikk ikke alt. {reason}</source>
        <translation>{parties} fekk ikkje alt. {reason}</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Oversikt</source>
        <translation>Oversyn</translation>
    </message>
    <message>
        <source>&amp;Ny sak</source>
        <translation>&amp;Ny sak</translation>
    </message>
    <message>
        <source>Drøfting</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>Utkast: {count}</source>
        <translation>Utkast: {count}</translation>
    </message>
    <message>
        <source>Vedtatt i {year}: {count}</source>
        <translation>Vedtekne i {year}: {count}</translation>
    </message>
    <message>
        <source>Åpne forankringsmatrisen</source>
        <translation>Opne forankringsmatrisa</translation>
    </message>
</context>
<context>
    <name>OwnMeetingDialog</name>
    <message>
        <source>Møtet hos {party} er lagt inn.</source>
        <translation>Møtet hos {party} er lagt inn.</translation>
    </message>
    <message>
        <source>Møtet er endret.</source>
        <translation>Møtet er endra.</translation>
    </message>
    <message>
        <source>Nytt møte hos {party}</source>
        <translation>Nytt møte hos {party}</translation>
    </message>
    <message>
        <source>Endre møtet hos {party}</source>
        <translation>Endre møtet hos {party}</translation>
    </message>
    <message>
        <source>Legg inn</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Møtedag</source>
        <translation>Møtedag</translation>
    </message>
    <message>
        <source>Saken må være inne</source>
        <translation>Saka må vere inne</translation>
    </message>
    <message>
        <source>Siste dag for sakspapirer, hvis den er kjent.</source>
        <translation>Siste dag for sakspapir, om han er kjend.</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Etter navnet på organet</source>
        <translation>Etter namnet på organet</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>Helseforetak og sykehus</source>
        <translation>Helseføretak og sjukehus</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Finn kommune eller fylke</source>
        <translation>Finn kommune eller fylke</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>For eksempel Helsefellesskap Nord.</source>
        <translation>Til dømes Helsefellesskap Nord.</translation>
    </message>
    <message>
        <source>Du får ingen områder, og bare de vanlige utvalgene. Legg til resten når databasen er laget.</source>
        <translation>Du får ingen område, og berre dei vanlege utvala. Legg til resten når databasen er laga.</translation>
    </message>
    <message>
        <source>Et eget helsefellesskap</source>
        <translation>Eit eige helsefellesskap</translation>
    </message>
    <message>
        <source>Skriv hva det heter.</source>
        <translation>Skriv kva det heiter.</translation>
    </message>
    <message>
        <source>Velg minst ett helseforetak.</source>
        <translation>Vel minst eitt helseføretak.</translation>
    </message>
    <message>
        <source>Velg minst én kommune.</source>
        <translation>Vel minst éin kommune.</translation>
    </message>
    <message>
        <source>{count} valgt</source>
        <translation>{count} valde</translation>
    </message>
</context>
<context>
    <name>OwnTemplatesPart</name>
    <message>
        <source>Alle dokumenter</source>
        <translation>Alle dokument</translation>
    </message>
    <message>
        <source>Malen gjelder</source>
        <translation>Malen gjeld</translation>
    </message>
    <message>
        <source>Lag en kopi av malen …</source>
        <translation>Lag ein kopi av malen …</translation>
    </message>
    <message>
        <source>Bruk egen mal …</source>
        <translation>Bruk eigen mal …</translation>
    </message>
    <message>
        <source>Brevhode, logo, skrift og faste tekster endrer du i Word. Lag en kopi av malen, rediger den, og ta den i bruk her. Malen følger med databasen.</source>
        <translation>Brevhovud, logo, skrift og faste tekstar endrar du i Word. Lag ein kopi av malen, rediger han, og ta han i bruk her. Malen følgjer med databasen.</translation>
    </message>
    <message>
        <source>Egen Word-mal</source>
        <translation>Eigen Word-mal</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Lagre en kopi …</source>
        <translation>Lagre ein kopi …</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Mal for dokumentene</source>
        <translation>Mal for dokumenta</translation>
    </message>
    <message>
        <source>Lagre malen</source>
        <translation>Lagre malen</translation>
    </message>
    <message>
        <source>{name} er lagret. Rediger den i Word, og velg «Bruk egen mal».</source>
        <translation>{name} er lagra. Rediger fila i Word, og vel «Bruk eigen mal».</translation>
    </message>
    <message>
        <source>Åpne i Word</source>
        <translation>Opne i Word</translation>
    </message>
    <message>
        <source>Bruk egen mal</source>
        <translation>Bruk eigen mal</translation>
    </message>
    <message>
        <source>{name} er tatt i bruk.</source>
        <translation>{name} er teken i bruk.</translation>
    </message>
    <message>
        <source>Se over dette i malen:</source>
        <translation>Sjå over dette i malen:</translation>
    </message>
    <message>
        <source>{name} er tatt bort.</source>
        <translation>{name} er teken bort.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Handlinger</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Flere handlinger</source>
        <translation>Fleire handlingar</translation>
    </message>
</context>
<context>
    <name>PaperJob</name>
    <message>
        <source>Lager dokumenter</source>
        <translation>Lagar dokument</translation>
    </message>
    <message>
        <source>Det er ingenting å skrive ut ennå.</source>
        <translation>Det er ingenting å skrive ut enno.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>{done} laget, {failed} ikke. {reason}</source>
        <translation>{done} laga, {failed} ikkje. {reason}</translation>
    </message>
    <message>
        <source>Prøv de {count} igjen</source>
        <translation>Prøv dei {count} igjen</translation>
    </message>
    <message>
        <source>Åpne i Word</source>
        <translation>Opne i Word</translation>
    </message>
    <message>
        <source>{name} er laget.</source>
        <translation>{name} er laga.</translation>
    </message>
    <message>
        <source>{documents} laget.</source>
        <translation>{documents} laga.</translation>
    </message>
    <message>
        <source>Stanset. {documents} ble ferdige.</source>
        <translation>Stansa. {documents} vart ferdige.</translation>
    </message>
    <message>
        <source>{name} er endret utenfor Totrinn og er beholdt ved siden av.</source>
        <translation>{name} er endra utanfor Totrinn og står ved sida av som før.</translation>
    </message>
    <message>
        <source>{documents} er endret utenfor Totrinn og er beholdt. De nye har fått et nytt nummer.</source>
        <translation>{documents} er endra utanfor Totrinn og står som før. Dei nye har fått eit nytt nummer.</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Alt+Pil opp/ned bytter avsnitt</source>
        <translation>Alt+Pil opp/ned byter avsnitt</translation>
    </message>
    <message>
        <source>Tilbake til teksten</source>
        <translation>Tilbake til teksten</translation>
    </message>
    <message>
        <source>Teksten er låst mens saken er til forankring.</source>
        <translation>Teksten er låst medan saka er til forankring.</translation>
    </message>
    <message>
        <source>Forslaget er låst, for partene har svart på det.</source>
        <translation>Framlegget er låst, for partane har svart på det.</translation>
    </message>
    <message>
        <source>Endre forslaget …</source>
        <translation>Endre framlegget …</translation>
    </message>
    <message>
        <source>{count} ord i saken</source>
        <translation>{count} ord i saka</translation>
    </message>
    <message>
        <source>Mangler {count}</source>
        <translation>Manglar {count}</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Før innkalling</source>
        <translation>Før innkalling</translation>
    </message>
    <message>
        <source>Før forankring</source>
        <translation>Før forankring</translation>
    </message>
    <message>
        <source>Før vedtak</source>
        <translation>Før vedtak</translation>
    </message>
</context>
<context>
    <name>PaperWork</name>
    <message>
        <source>Lag innkalling og saksframlegg</source>
        <translation>Lag innkalling og saksframlegg</translation>
    </message>
    <message>
        <source>Lag samlet møtebok</source>
        <translation>Lag samla møtebok</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste</source>
        <translation>Lag oppfølgingsliste</translation>
    </message>
    <message>
        <source>Lag protokoll i Word</source>
        <translation>Lag protokoll i Word</translation>
    </message>
    <message>
        <source>Lag saksutskrifter</source>
        <translation>Lag saksutskrifter</translation>
    </message>
    <message>
        <source>Lager innkalling og saksframlegg</source>
        <translation>Lagar innkalling og saksframlegg</translation>
    </message>
    <message>
        <source>Lager tilleggsliste {number}</source>
        <translation>Lagar tilleggsliste {number}</translation>
    </message>
    <message>
        <source>Lager møteboken</source>
        <translation>Lagar møteboka</translation>
    </message>
    <message>
        <source>Lager den offentlige møteboken</source>
        <translation>Lagar den offentlege møteboka</translation>
    </message>
    <message>
        <source>Lager oppfølgingsliste</source>
        <translation>Lagar oppfølgingsliste</translation>
    </message>
    <message>
        <source>Lager protokollen</source>
        <translation>Lagar protokollen</translation>
    </message>
    <message>
        <source>Lager saksutskrifter</source>
        <translation>Lagar saksutskrifter</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Parter etter område</source>
        <translation>Partar etter område</translation>
    </message>
    <message>
        <source>Jeg har sett over partene og områdene</source>
        <translation>Eg har sett over partane og områda</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Målform i brev til parten</source>
        <translation>Målform i brev til parten</translation>
    </message>
    <message>
        <source>Brukes når dokumentene følger mottakeren.</source>
        <translation>Blir brukt når dokumenta følgjer mottakaren.</translation>
    </message>
    <message>
        <source>Navn på området</source>
        <translation>Namn på området</translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Noen områder er satt sammen etter offentlige kilder og kan være feil. Velg en kommune for å flytte den.</source>
        <translation>Nokre område er sette saman etter offentlege kjelder og kan vere feil. Vel ein kommune for å flytte han.</translation>
    </message>
    <message>
        <source>Helseforetak og sykehus</source>
        <translation>Helseføretak og sjukehus</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>ikke kontrollert</source>
        <translation>ikkje kontrollert</translation>
    </message>
    <message>
        <source>som helsefellesskapet</source>
        <translation>som helsefellesskapet</translation>
    </message>
    <message>
        <source>Området kan hete noe annet hos dere.</source>
        <translation>Området kan heite noko anna hos dykk.</translation>
    </message>
    <message>
        <source>En part på linje med kommunene: samme brev, samme frist.</source>
        <translation>Ein part på linje med kommunane: same brev, same frist.</translation>
    </message>
    <message>
        <source>Kommunen er også med i et annet helsefellesskap.</source>
        <translation>Kommunen er òg med i eit anna helsefellesskap.</translation>
    </message>
</context>
<context>
    <name>PartiesScreen</name>
    <message>
        <source>Parter og utvalg</source>
        <translation>Partar og utval</translation>
    </message>
    <message>
        <source>Deler av siden</source>
        <translation>Delar av sida</translation>
    </message>
    <message>
        <source>Parter</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Møteplanar</translation>
    </message>
    <message>
        <source>Sakstyper og saksløp</source>
        <translation>Sakstypar og saksløp</translation>
    </message>
    <message>
        <source>Representasjon</source>
        <translation>Representasjon</translation>
    </message>
    <message>
        <source>Mine kommuner</source>
        <translation>Mine kommunar</translation>
    </message>
    <message>
        <source>Helsefellesskapet</source>
        <translation>Helsefellesskapet</translation>
    </message>
    <message>
        <source>Ingen snakker for {names} i utvalgene.</source>
        <translation>Ingen taler for {names} i utvala.</translation>
    </message>
    <message>
        <source>Legg inn hvem som snakker for dem under Utvalg.</source>
        <translation>Legg inn kven som taler for dei, under Utval.</translation>
    </message>
    <message>
        <source>Gå til utvalgene</source>
        <translation>Gå til utvala</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>Finn part, person eller område</source>
        <translation>Finn part, person eller område</translation>
    </message>
    <message>
        <source>Parter etter område</source>
        <translation>Partar etter område</translation>
    </message>
    <message>
        <source>Ny &amp;part</source>
        <translation>Ny &amp;part</translation>
    </message>
    <message>
        <source>Nytt &amp;område</source>
        <translation>Nytt &amp;område</translation>
    </message>
    <message>
        <source>Områdene stemmer</source>
        <translation>Områda stemmer</translation>
    </message>
    <message>
        <source>Parter</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Områdene er ikke kontrollert.</source>
        <translation>Områda er ikkje kontrollerte.</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>Ikke lenger med</source>
        <translation>Ikkje lenger med</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>{count}, ikke kontrollert</source>
        <translation>{count}, ikkje kontrollert</translation>
    </message>
    <message>
        <source>Områdene er merket som kontrollert.</source>
        <translation>Områda er merkte som kontrollerte.</translation>
    </message>
</context>
<context>
    <name>PartyButton</name>
    <message>
        <source>&amp;Enig</source>
        <translation>&amp;Samd</translation>
    </message>
    <message>
        <source>Enig med &amp;protokolltilførsel</source>
        <translation>Samd med &amp;protokolltilførsel</translation>
    </message>
    <message>
        <source>&amp;Ikke enig</source>
        <translation>&amp;Ikkje samd</translation>
    </message>
    <message>
        <source>Ikke &amp;til stede</source>
        <translation>Ikkje &amp;til stades</translation>
    </message>
    <message>
        <source>Ikke &amp;svart</source>
        <translation>Ikkje s&amp;vart</translation>
    </message>
    <message>
        <source>enig</source>
        <translation>samd</translation>
    </message>
    <message>
        <source>protokolltilførsel</source>
        <translation>protokolltilførsel</translation>
    </message>
    <message>
        <source>ikke enig</source>
        <translation>ikkje samd</translation>
    </message>
    <message>
        <source>ikke til stede</source>
        <translation>ikkje til stades</translation>
    </message>
    <message>
        <source>ikke svart</source>
        <translation>ikkje svart</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Kontaktperson</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Stedfortreder</source>
        <translation>Stadfortredar</translation>
    </message>
    <message>
        <source>Målform i brev</source>
        <translation>Målform i brev</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>For eksempel ledige stillinger.</source>
        <translation>Til dømes ledige stillingar.</translation>
    </message>
    <message>
        <source>Navn i lister</source>
        <translation>Namn i lister</translation>
    </message>
    <message>
        <source>Fullt navn i brev</source>
        <translation>Fullt namn i brev</translation>
    </message>
    <message>
        <source>Offisielt navn</source>
        <translation>Offisielt namn</translation>
    </message>
    <message>
        <source>Hva slags part</source>
        <translation>Kva slags part</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kommunenummer for en kommune.</source>
        <translation>Kommunenummer for ein kommune.</translation>
    </message>
    <message>
        <source>En bydel eller klinikk er en enhet. KS, universitet, tillitsvalgte og brukere er andre deltakere.</source>
        <translation>Ein bydel eller klinikk er ei eining. KS, universitet, tillitsvalde og brukarar er andre deltakarar.</translation>
    </message>
    <message>
        <source>For eksempel Smøla.</source>
        <translation>Til dømes Smøla.</translation>
    </message>
    <message>
        <source>Kommunenummer</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>For en kommune.</source>
        <translation>For ein kommune.</translation>
    </message>
    <message>
        <source>Navn på området</source>
        <translation>Namn på området</translation>
    </message>
    <message>
        <source>Hva slags område</source>
        <translation>Kva slags område</translation>
    </message>
    <message>
        <source>Ikke lenger med …</source>
        <translation>Ikkje lenger med …</translation>
    </message>
    <message>
        <source>Ta med igjen</source>
        <translation>Ta med att</translation>
    </message>
    <message>
        <source>Avslutt området …</source>
        <translation>Avslutt området …</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Ta i bruk att</translation>
    </message>
    <message>
        <source>Ny part</source>
        <translation>Ny part</translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>Velg en part i listen for å flytte den dit.</source>
        <translation>Vel ein part i lista for å flytte han dit.</translation>
    </message>
    <message>
        <source>Opplysningene om {party} er lagret.</source>
        <translation>Opplysningane om {party} er lagra.</translation>
    </message>
    <message>
        <source>{party} er flyttet.</source>
        <translation>{party} er flytta.</translation>
    </message>
    <message>
        <source>Området {name} er lagret.</source>
        <translation>Området {name} er lagra.</translation>
    </message>
    <message>
        <source>Skriv navnet på parten.</source>
        <translation>Skriv namnet på parten.</translation>
    </message>
    <message>
        <source>{party} er lagt inn.</source>
        <translation>{party} er ført inn.</translation>
    </message>
    <message>
        <source>Skriv navnet på området.</source>
        <translation>Skriv namnet på området.</translation>
    </message>
    <message>
        <source>Området {name} er lagt inn.</source>
        <translation>Området {name} er lagt inn.</translation>
    </message>
    <message>
        <source>{party} er ikke lenger med</source>
        <translation>{party} er ikkje lenger med</translation>
    </message>
    <message>
        <source>Parten blir stående i historikken og i saker den har svart i.</source>
        <translation>Parten blir ståande i historikken og i saker han har svart i.</translation>
    </message>
    <message>
        <source>{party} er ikke lenger med.</source>
        <translation>{party} er ikkje lenger med.</translation>
    </message>
    <message>
        <source>Avslutt {name}</source>
        <translation>Avslutt {name}</translation>
    </message>
    <message>
        <source>Partene i området blir stående uten område til de flyttes.</source>
        <translation>Partane i området blir ståande utan område til dei blir flytta.</translation>
    </message>
    <message>
        <source>Området {name} er avsluttet.</source>
        <translation>Området {name} er avslutta.</translation>
    </message>
    <message>
        <source>{party} er med igjen.</source>
        <translation>{party} er med att.</translation>
    </message>
    <message>
        <source>Området {name} er i bruk igjen.</source>
        <translation>Området {name} er i bruk att.</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{text}. Ikke med siden {date}: {reason}</source>
        <translation>{text}. Ikkje med sidan {date}: {reason}</translation>
    </message>
    <message>
        <source>Avsluttet {date}</source>
        <translation>Avslutta {date}</translation>
    </message>
    <message>
        <source>Ingen parter ennå.</source>
        <translation>Ingen partar enno.</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Som helsefellesskapet</source>
        <translation>Som helsefellesskapet</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>Utan område</translation>
    </message>
</context>
<context>
    <name>PartyTable</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Snakker for parten</source>
        <translation>Taler for parten</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Parter</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Oversyn</translation>
    </message>
    <message>
        <source>Saker</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Fremdriftsplan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Parter og utvalg</source>
        <translation>Partar og utval</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Statistikk</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Årshjul</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Lim inn møteplaner …</source>
        <translation>Lim inn møteplanar …</translation>
    </message>
    <message>
        <source>Hent møteplaner fra fil …</source>
        <translation>Hent møteplanar frå fil …</translation>
    </message>
    <message>
        <source>Lagre møteplanene som Excel-fil …</source>
        <translation>Lagre møteplanane som Excel-fil …</translation>
    </message>
    <message>
        <source>Lim inn møteplaner</source>
        <translation>Lim inn møteplanar</translation>
    </message>
    <message>
        <source>Kopier radene i Excel, med overskriftene «Kommune», «Organ», «Dato» og gjerne «Frist». Uten kolonnen «Kommune» gjelder tabellen {party}, som er valgt i listen.</source>
        <translation>Kopier radene i Excel, med overskriftene «Kommune», «Organ», «Dato» og gjerne «Frist». Utan kolonna «Kommune» gjeld tabellen {party}, som er vald i lista.</translation>
    </message>
    <message>
        <source>Vis hva som blir endret</source>
        <translation>Vis kva som blir endra</translation>
    </message>
    <message>
        <source>Hent møteplaner fra fil</source>
        <translation>Hent møteplanar frå fil</translation>
    </message>
    <message>
        <source>Møteplanene til {parties} er oppdatert.</source>
        <translation>Møteplanane til {parties} er oppdaterte.</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Møteplanar</translation>
    </message>
</context>
<context>
    <name>PlanChangeTable</name>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Saken inne</source>
        <translation>Saka inne</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Møteplaner</source>
        <translation>Møteplanar</translation>
    </message>
    <message>
        <source>Oppdater møteplanene</source>
        <translation>Oppdater møteplanane</translation>
    </message>
    <message>
        <source>Behold møter som ikke står i tabellen</source>
        <translation>Behald møte som ikkje står i tabellen</translation>
    </message>
    <message>
        <source>Tabellen har ingenting nytt. Alle møtene står i Totrinn allerede.</source>
        <translation>Tabellen har ingenting nytt. Alle møta står alt i Totrinn.</translation>
    </message>
    <message>
        <source>{new} nye møter, {changed} får ny frist, {gone} går ut, {same} er som før.</source>
        <translation>{new} nye møte, {changed} får ny frist, {gone} går ut, {same} er som før.</translation>
    </message>
    <message>
        <source>Disse kolonnene blir ikke lest: {columns}.</source>
        <translation>Desse kolonnene blir ikkje lesne: {columns}.</translation>
    </message>
    <message>
        <source>Hva som blir endret</source>
        <translation>Kva som blir endra</translation>
    </message>
</context>
<context>
    <name>PlanExports</name>
    <message>
        <source>Kopier til Excel</source>
        <translation>Kopier til Excel</translation>
    </message>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Lagre som Excel-fil …</translation>
    </message>
    <message>
        <source>Lagre som bilde …</source>
        <translation>Lagre som bilete …</translation>
    </message>
    <message>
        <source>Lag fremdriftsplan i Word</source>
        <translation>Lag framdriftsplan i Word</translation>
    </message>
    <message>
        <source>Lager fremdriftsplan</source>
        <translation>Lagar framdriftsplan</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>Kopierte {rows}. Lim inn i Excel med Ctrl+V.</translation>
    </message>
    <message>
        <source>Fremdriftsplan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>Lagre som bilde</source>
        <translation>Lagre som bilete</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} er lagra.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Bildet ble ikke lagret. Velg en annen mappe.</source>
        <translation>Biletet vart ikkje lagra. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>PlanFilter</name>
    <message>
        <source>Finn part eller område</source>
        <translation>Finn part eller område</translation>
    </message>
    <message>
        <source>Vis parter</source>
        <translation>Vis partar</translation>
    </message>
    <message>
        <source>Alle parter</source>
        <translation>Alle partar</translation>
    </message>
    <message>
        <source>Rekker ikke fristen</source>
        <translation>Rekk ikkje fristen</translation>
    </message>
    <message>
        <source>Uten møte som rekker saken</source>
        <translation>Utan møte som rekk saka</translation>
    </message>
    <message>
        <source>Antatt eller ukjent møteplan</source>
        <translation>Venta eller ukjend møteplan</translation>
    </message>
    <message>
        <source>Har ikke svart</source>
        <translation>Har ikkje svara</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Nytt møte …</source>
        <translation>Nytt møte …</translation>
    </message>
    <message>
        <source>Endre møtet …</source>
        <translation>Endre møtet …</translation>
    </message>
    <message>
        <source>Ta ut av planen</source>
        <translation>Ta ut av planen</translation>
    </message>
    <message>
        <source>Ny regel …</source>
        <translation>Ny regel …</translation>
    </message>
    <message>
        <source>Endre regelen …</source>
        <translation>Endre regelen …</translation>
    </message>
    <message>
        <source>Avslutt regelen</source>
        <translation>Avslutt regelen</translation>
    </message>
    <message>
        <source>Kommende møter</source>
        <translation>Komande møte</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Reglar</translation>
    </message>
    <message>
        <source>Når møteplanen ikke er kjent</source>
        <translation>Når møteplanen ikkje er kjend</translation>
    </message>
    <message>
        <source>Ingen møter er kjent. Lim inn møteplanen, eller lag en regel for hvor ofte organet møtes.</source>
        <translation>Ingen møte er kjende. Lim inn møteplanen, eller lag ein regel for kor ofte organet møtest.</translation>
    </message>
    <message>
        <source>{meeting} er tatt ut av planen til {party}.</source>
        <translation>{meeting} er teke ut av planen til {party}.</translation>
    </message>
    <message>
        <source>Regelen for {organ} i {party} er avsluttet.</source>
        <translation>Regelen for {organ} i {party} er avslutta.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Neste møter</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Møteplan</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>Ingen kjente møter</source>
        <translation>Ingen kjende møte</translation>
    </message>
</context>
<context>
    <name>PlanningScreen</name>
    <message>
        <source>Bruk planen i saken</source>
        <translation>Bruk planen i saka</translation>
    </message>
    <message>
        <source>Møtekalender</source>
        <translation>Møtekalender</translation>
    </message>
    <message>
        <source>Fremdriftsplan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Fremdriftsplan som tabell</source>
        <translation>Framdriftsplan som tabell</translation>
    </message>
    <message>
        <source>Møtet som behandler saken</source>
        <translation>Møtet som handsamar saka</translation>
    </message>
    <message>
        <source>Andre møter</source>
        <translation>Andre møte</translation>
    </message>
    <message>
        <source>Fra brevet til svaret er klart</source>
        <translation>Frå brevet til svaret er klart</translation>
    </message>
    <message>
        <source>Møtedatoene til partene er ikke lagt inn</source>
        <translation>Møtedatoane til partane er ikkje lagde inn</translation>
    </message>
    <message>
        <source>Legg inn når kommunene møtes, eller en vanlig møterytme. Da regnes planen ut.</source>
        <translation>Legg inn når kommunane møtest, eller ein vanleg møterytme. Då blir planen rekna ut.</translation>
    </message>
    <message>
        <source>Legg inn møtedatoer</source>
        <translation>Legg inn møtedatoar</translation>
    </message>
    <message>
        <source>Ingen saker er på vei til vedtak</source>
        <translation>Ingen saker er på veg til vedtak</translation>
    </message>
    <message>
        <source>Når en sak er meldt, ser du her når den kan vedtas.</source>
        <translation>Når ei sak er meld, ser du her når ho kan vedtakast.</translation>
    </message>
    <message>
        <source>Gå til sakene</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>Slik er datoen funnet: {party}</source>
        <translation>Slik er datoen funnen: {party}</translation>
    </message>
    <message>
        <source>Planen er tatt i bruk i saken. Svarfristen blir foreslått {date}.</source>
        <translation>Planen er teken i bruk i saka. Svarfristen blir føreslått {date}.</translation>
    </message>
</context>
<context>
    <name>PlansTab</name>
    <message>
        <source>Finn part eller organ</source>
        <translation>Finn part eller organ</translation>
    </message>
    <message>
        <source>Møteplaner etter område</source>
        <translation>Møteplanar etter område</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Møteplanar</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>Utan område</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Innstillinger</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Gjelder deg på denne maskinen</source>
        <translation>Gjeld deg på denne maskina</translation>
    </message>
    <message>
        <source>Hvem du er</source>
        <translation>Kven du er</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Står som avsender i dokumentene og i historikken.</source>
        <translation>Står som avsendar i dokumenta og i historikken.</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>Kommunane</translation>
    </message>
    <message>
        <source>Helseforetaket</source>
        <translation>Helseføretaket</translation>
    </message>
    <message>
        <source>Felles sekretariat</source>
        <translation>Felles sekretariat</translation>
    </message>
    <message>
        <source>Du arbeider for</source>
        <translation>Du arbeider for</translation>
    </message>
    <message>
        <source>Arbeidsgiver</source>
        <translation>Arbeidsgivar</translation>
    </message>
    <message>
        <source>Utseende og språk</source>
        <translation>Utsjånad og språk</translation>
    </message>
    <message>
        <source>Som i systemet</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Språk i programmet</source>
        <translation>Språk i programmet</translation>
    </message>
    <message>
        <source>Brukes neste gang Totrinn starter. Dokumentene har sitt eget språk.</source>
        <translation>Blir brukt neste gong Totrinn startar. Dokumenta har sitt eige språk.</translation>
    </message>
    <message>
        <source>Hvor ting ligger</source>
        <translation>Kvar ting ligg</translation>
    </message>
    <message>
        <source>Vis i mappen</source>
        <translation>Vis i mappa</translation>
    </message>
    <message>
        <source>Velg en annen mappe …</source>
        <translation>Vel ei anna mappe …</translation>
    </message>
    <message>
        <source>Databasen</source>
        <translation>Databasen</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Skriv namnet ditt.</translation>
    </message>
    <message>
        <source>Mappe for dokumenter</source>
        <translation>Mappe for dokument</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Saker i {meeting}, {date}</source>
        <translation>Saker i {meeting}, {date}</translation>
    </message>
    <message>
        <source>Sakslisten følger hovedmøtet. Talsperson og notater er formøtets egne, og ingenting blir vedtatt her.</source>
        <translation>Sakslista følgjer hovudmøtet. Talsperson og notat er formøtet sine eigne, og ingenting blir vedteke her.</translation>
    </message>
    <message>
        <source>Åpne {meeting}</source>
        <translation>Opne {meeting}</translation>
    </message>
</context>
<context>
    <name>PreparedItem</name>
    <message>
        <source>Talsperson</source>
        <translation>Talsperson</translation>
    </message>
    <message>
        <source>Notater til {case}</source>
        <translation>Notat til {case}</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Talsperson for {case}</source>
        <translation>Talsperson for {case}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stopp</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Møtet bes om å drøfte saken før den går til partene. Partene tar stilling hjemme, og saken kommer opp igjen til vedtak.</source>
        <translation>Møtet blir bede om å drøfte saka før ho går til partane. Partane tek stilling heime, og saka kjem opp att til vedtak.</translation>
    </message>
    <message>
        <source>Til orientering.</source>
        <translation>Til orientering.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Fast punkt på sakslisten.</source>
        <translation>Fast punkt på sakslista.</translation>
    </message>
</context>
<context>
    <name>ProtocolTab</name>
    <message>
        <source>Hvor langt</source>
        <translation>Kor langt</translation>
    </message>
    <message>
        <source>Papirer</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Lag protokoll i Word</source>
        <translation>Lag protokoll i Word</translation>
    </message>
    <message>
        <source>Lag saksutskrifter</source>
        <translation>Lag saksutskrifter</translation>
    </message>
    <message>
        <source>Dette blir låst</source>
        <translation>Dette blir låst</translation>
    </message>
    <message>
        <source>Lås protokollen</source>
        <translation>Lås protokollen</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Protokollen føres når møtet er holdt.</source>
        <translation>Protokollen blir ført når møtet er halde.</translation>
    </message>
    <message>
        <source>Møtet pågår. Protokollen skrives underveis.</source>
        <translation>Møtet går føre seg. Protokollen blir skriven undervegs.</translation>
    </message>
    <message>
        <source>Møtet er holdt. Lag protokollen, les gjennom og send den til godkjenning.</source>
        <translation>Møtet er halde. Lag protokollen, les gjennom og send han til godkjenning.</translation>
    </message>
    <message>
        <source>Protokollen er til godkjenning. Den godkjennes i neste møte, eller her.</source>
        <translation>Protokollen er til godkjenning. Han blir godkjend i neste møte, eller her.</translation>
    </message>
    <message>
        <source>Protokollen er godkjent og låst. En rettelse legges til med dato.</source>
        <translation>Protokollen er godkjend og låst. Ei retting blir lagd til med dato.</translation>
    </message>
    <message>
        <source>Møtet er avlyst, så det har ingen protokoll.</source>
        <translation>Møtet er avlyst, så det har ingen protokoll.</translation>
    </message>
    <message>
        <source>Oppmøte, notater, vedtak og protokolltilførsler i {meeting} kan ikke endres etterpå. En rettelse legges til med dato.</source>
        <translation>Frammøte, notat, vedtak og protokolltilførslar i {meeting} kan ikkje endrast etterpå. Ei retting blir lagd til med dato.</translation>
    </message>
    <message>
        <source>Uten utfall</source>
        <translation>Utan utfall</translation>
    </message>
    <message>
        <source>Protokollen er godkjent og låst.</source>
        <translation>Protokollen er godkjend og låst.</translation>
    </message>
    <message>
        <source>Før protokollen låses</source>
        <translation>Før protokollen blir låst</translation>
    </message>
    <message>
        <source>Protokollen er ikke låst. {first}</source>
        <translation>Protokollen er ikkje låst. {first}</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publiseringspakke</source>
        <translation>Publiseringspakke</translation>
    </message>
    <message>
        <source>Blir publisert</source>
        <translation>Blir publisert</translation>
    </message>
    <message>
        <source>Tas ut</source>
        <translation>Blir teke ut</translation>
    </message>
    <message>
        <source>Lag pakken</source>
        <translation>Lag pakken</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Totrinn lager en mappe og en zip-fil med de offentlige versjonene, og en innholdsliste i Word og for nettsiden. Ingenting sendes eller legges ut.</source>
        <translation>Totrinn lagar ei mappe og ei zip-fil med dei offentlege versjonane, og ei innhaldsliste i Word og for nettsida. Ingenting blir sendt eller lagt ut.</translation>
    </message>
    <message>
        <source>Ingenting er merket som unntatt offentlighet. Se etter at det stemmer.</source>
        <translation>Ingenting er merkt som unnateke offentlegheit. Sjå etter at det stemmer.</translation>
    </message>
</context>
<context>
    <name>PublishingJob</name>
    <message>
        <source>Lager publiseringspakken</source>
        <translation>Lagar publiseringspakken</translation>
    </message>
    <message>
        <source>Stanset. Pakken er ikke laget.</source>
        <translation>Stansa. Pakken er ikkje laga.</translation>
    </message>
    <message>
        <source>Publiseringspakken er laget med {files}. {left_out}</source>
        <translation>Publiseringspakken er laga med {files}. {left_out}</translation>
    </message>
    <message>
        <source>Tatt ut: {count}.</source>
        <translation>Teke ut: {count}.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>{side} {seated} av {members}</source>
        <translation>{side} {seated} av {members}</translation>
    </message>
    <message>
        <source>Beslutningsdyktig</source>
        <translation>Vedtaksført</translation>
    </message>
    <message>
        <source>Ikke beslutningsdyktig ennå</source>
        <translation>Ikkje vedtaksført enno</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Utfallet av punktet er angret i mellomtiden.</source>
        <translation>Utfallet av punktet er angra i mellomtida.</translation>
    </message>
    <message>
        <source>Punktet har fått utfallet «{outcome}» i mellomtiden. {wording}</source>
        <translation>Punktet har fått utfallet «{outcome}» i mellomtida. {wording}</translation>
    </message>
    <message>
        <source>Vis det som er ført</source>
        <translation>Vis det som er ført</translation>
    </message>
    <message>
        <source>Før mitt i stedet</source>
        <translation>Før mitt i staden</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Les inn svar</source>
        <translation>Les inn svar</translation>
    </message>
    <message>
        <source>Leser svar</source>
        <translation>Les svar</translation>
    </message>
    <message>
        <source>Slipp svarskjemaene her</source>
        <translation>Slepp svarskjemaa her</translation>
    </message>
    <message>
        <source>Utfylte Word-skjemaer, e-poster og mapper. Du ser hva hvert svar gjør, før noe blir registrert.</source>
        <translation>Utfylte Word-skjema, e-postar og mapper. Du ser kva kvart svar gjer, før noko blir registrert.</translation>
    </message>
    <message>
        <source>Velg filer …</source>
        <translation>Vel filer …</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Vel mappe …</translation>
    </message>
    <message>
        <source>Lim inn svar fra e-post …</source>
        <translation>Lim inn svar frå e-post …</translation>
    </message>
    <message>
        <source>Følg med på en mappe …</source>
        <translation>Følg med på ei mappe …</translation>
    </message>
    <message>
        <source>Tilbake til partene</source>
        <translation>Tilbake til partane</translation>
    </message>
    <message>
        <source>Les inn svarskjema</source>
        <translation>Les inn svarskjema</translation>
    </message>
    <message>
        <source>Les inn en mappe med svar</source>
        <translation>Les inn ei mappe med svar</translation>
    </message>
    <message>
        <source>Følg med på en mappe med svar</source>
        <translation>Følg med på ei mappe med svar</translation>
    </message>
    <message>
        <source>Lim inn svar fra e-post</source>
        <translation>Lim inn svar frå e-post</translation>
    </message>
    <message>
        <source>Ta med linjen med svaret og koden, for eksempel «Svar: tilslutning  Kode: …».</source>
        <translation>Ta med linja med svaret og koden, til dømes «Svar: tilslutning  Kode: …».</translation>
    </message>
    <message>
        <source>Les svaret</source>
        <translation>Les svaret</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>Nå: {name}</source>
        <translation>No: {name}</translation>
    </message>
    <message>
        <source>Registrer {replies}</source>
        <translation>Registrer {replies}</translation>
    </message>
    <message>
        <source>Ingenting blir registrert før du trykker på knappen.</source>
        <translation>Ingenting blir registrert før du trykkjer på knappen.</translation>
    </message>
    <message>
        <source>{count} kan registreres</source>
        <translation>{count} kan registrerast</translation>
    </message>
    <message>
        <source>{count} må ses på</source>
        <translation>{count} må sjåast på</translation>
    </message>
    <message>
        <source>{count} kan ikke registreres slik de er</source>
        <translation>{count} kan ikkje registrerast slik dei er</translation>
    </message>
    <message>
        <source>{count} er registrert</source>
        <translation>{count} er registrert</translation>
    </message>
    <message>
        <source>{count} har ingenting nytt</source>
        <translation>{count} har ingenting nytt</translation>
    </message>
    <message>
        <source>{name} er lagt til side.</source>
        <translation>{name} er lagd til side.</translation>
    </message>
    <message>
        <source>{name} gjelder. De andre svarene fra parten er lagt til side.</source>
        <translation>{name} gjeld. Dei andre svara frå parten er lagde til side.</translation>
    </message>
    <message>
        <source>{replies} er registrert.</source>
        <translation>Registrerte {replies}.</translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Svar som er lest</source>
        <translation>Svar som er lesne</translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <source>Jeg har sett på det, godta</source>
        <translation>Eg har sett på det, godta</translation>
    </message>
    <message>
        <source>Erstatt svaret som står</source>
        <translation>Byt ut svaret som står</translation>
    </message>
    <message>
        <source>Registrer for hånd …</source>
        <translation>Registrer for hand …</translation>
    </message>
    <message>
        <source>Bruk dette svaret</source>
        <translation>Bruk dette svaret</translation>
    </message>
    <message>
        <source>Legg til side</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Velg et svar</source>
        <translation>Vel eit svar</translation>
    </message>
    <message>
        <source>Her ser du alt som er lest fra filen.</source>
        <translation>Her ser du alt som er lese frå fila.</translation>
    </message>
    <message>
        <source>Filen er ikke tatt inn i noen sak.</source>
        <translation>Fila er ikkje teken inn i noka sak.</translation>
    </message>
    <message>
        <source>fjernet</source>
        <translation>teke ut</translation>
    </message>
    <message>
        <source>lagt til</source>
        <translation>lagt til</translation>
    </message>
    <message>
        <source>Forskjellen i teksten</source>
        <translation>Skilnaden i teksten</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Registrert: {value}</source>
        <translation>Registrert: {value}</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Totrinn er ikke sikker. Sammenlign med filen.</source>
        <translation>Totrinn er ikkje sikker. Samanlikn med fila.</translation>
    </message>
</context>
<context>
    <name>ReplyTable</name>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Part og sak</source>
        <translation>Part og sak</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Må ses på</source>
        <translation>Må sjåast på</translation>
    </message>
    <message>
        <source>Kan registreres</source>
        <translation>Kan registrerast</translation>
    </message>
    <message>
        <source>Kan ikke registreres slik de er</source>
        <translation>Kan ikkje registrerast slik dei er</translation>
    </message>
    <message>
        <source>Registrert nå</source>
        <translation>Registrert no</translation>
    </message>
    <message>
        <source>Ingenting nytt</source>
        <translation>Ingenting nytt</translation>
    </message>
    <message>
        <source>Ingen sak ennå</source>
        <translation>Inga sak enno</translation>
    </message>
    <message>
        <source>Ukjent part</source>
        <translation>Ukjend part</translation>
    </message>
    <message>
        <source>Godtatt av deg</source>
        <translation>Godteke av deg</translation>
    </message>
    <message>
        <source>Svaret står allerede i saken</source>
        <translation>Svaret står alt i saka</translation>
    </message>
    <message>
        <source>Se over: {fields}</source>
        <translation>Sjå over: {fields}</translation>
    </message>
</context>
<context>
    <name>ReportedCases</name>
    <message>
        <source>Lag saksmal</source>
        <translation>Lag saksmal</translation>
    </message>
    <message>
        <source>Les inn saksmal …</source>
        <translation>Les inn saksmal …</translation>
    </message>
    <message>
        <source>Lager saksmal</source>
        <translation>Lagar saksmal</translation>
    </message>
    <message>
        <source>Les inn saksmal</source>
        <translation>Les inn saksmal</translation>
    </message>
    <message>
        <source>Saken er lest fra skjemaet. Sammenlign {fields} med filen.</source>
        <translation>Saka er lesen frå skjemaet. Samanlikn {fields} med fila.</translation>
    </message>
    <message>
        <source>Saken er lest fra skjemaet. Se over, velg sakstype og meld den.</source>
        <translation>Saka er lesen frå skjemaet. Sjå over, vel sakstype og meld ho.</translation>
    </message>
</context>
<context>
    <name>RepresentationTab</name>
    <message>
        <source>Hvem som snakker for hvem, utvalg for utvalg</source>
        <translation>Kven som taler for kven, utval for utval</translation>
    </message>
    <message>
        <source>Ingen snakker for andre ennå</source>
        <translation>Ingen taler for andre enno</translation>
    </message>
    <message>
        <source>Når du legger inn medlemmer i utvalgene, skriver du hvem de snakker for.</source>
        <translation>Når du legg inn medlemmer i utvala, skriv du kven dei taler for.</translation>
    </message>
    <message>
        <source>Gå til utvalgene</source>
        <translation>Gå til utvala</translation>
    </message>
</context>
<context>
    <name>RepresentationTable</name>
    <message>
        <source>{heard} av {all} parter har noen som snakker for seg</source>
        <translation>{heard} av {all} partar har nokon som taler for seg</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Snakker for</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>RollOut</name>
    <message>
        <source>Utrulling hos partene</source>
        <translation>Utrulling hos partane</translation>
    </message>
    <message>
        <source>Lagre for dem som er krysset av</source>
        <translation>Lagre for dei som er kryssa av</translation>
    </message>
    <message>
        <source>&amp;Partene</source>
        <translation>&amp;Partane</translation>
    </message>
    <message>
        <source>Kryss av med mellomrom for dem det gjelder.</source>
        <translation>Kryss av med mellomrom for dei det gjeld.</translation>
    </message>
    <message>
        <source>&amp;Hvordan går det?</source>
        <translation>&amp;Korleis går det?</translation>
    </message>
    <message>
        <source>&amp;Merknad, eller hvorfor det stanset</source>
        <translation>&amp;Merknad, eller kvifor det stansa</translation>
    </message>
    <message>
        <source>Utrullingen er lagret.</source>
        <translation>Utrullinga er lagra.</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>Punkt {position}, {kind}.</source>
        <translation>Punkt {position}, {kind}.</translation>
    </message>
    <message>
        <source>Legges fram av {name}.</source>
        <translation>Blir lagd fram av {name}.</translation>
    </message>
    <message>
        <source>Hurtigløp, bestemt av {name}.</source>
        <translation>Hurtigløp, avgjort av {name}.</translation>
    </message>
    <message>
        <source>Drøftet {date}.</source>
        <translation>Drøfta {date}.</translation>
    </message>
    <message>
        <source>Forankret av {count} av {all} parter.</source>
        <translation>Forankra av {count} av {all} partar.</translation>
    </message>
</context>
<context>
    <name>RoundActs</name>
    <message>
        <source>Forleng fristen …</source>
        <translation>Forleng fristen …</translation>
    </message>
    <message>
        <source>Lag alt som går ut på nytt</source>
        <translation>Lag alt som går ut, på nytt</translation>
    </message>
    <message>
        <source>Lag purring …</source>
        <translation>Lag purring …</translation>
    </message>
    <message>
        <source>Les inn svarskjema …</source>
        <translation>Les inn svarskjema …</translation>
    </message>
    <message>
        <source>Lim inn svar fra e-post …</source>
        <translation>Lim inn svar frå e-post …</translation>
    </message>
    <message>
        <source>Avslutt runden …</source>
        <translation>Avslutt runden …</translation>
    </message>
    <message>
        <source>Registrer for flere …</source>
        <translation>Registrer for fleire …</translation>
    </message>
    <message>
        <source>Registrer svar</source>
        <translation>Registrer svar</translation>
    </message>
    <message>
        <source>Forleng fristen</source>
        <translation>Forleng fristen</translation>
    </message>
    <message>
        <source>Alle partene får den samme nye fristen.</source>
        <translation>Alle partane får den same nye fristen.</translation>
    </message>
    <message>
        <source>Ny svarfrist</source>
        <translation>Ny svarfrist</translation>
    </message>
    <message>
        <source>Fristen er forlenget.</source>
        <translation>Fristen er forlengd.</translation>
    </message>
    <message>
        <source>Avslutt runden</source>
        <translation>Avslutt runden</translation>
    </message>
    <message>
        <source>Partene som ikke har svart, blir stående uten svar. Saken trenger en ny runde før den kan vedtas.</source>
        <translation>Partane som ikkje har svart, blir ståande utan svar. Saka treng ein ny runde før ho kan vedtakast.</translation>
    </message>
    <message>
        <source>Hvorfor avsluttes runden?</source>
        <translation>Kvifor blir runden avslutta?</translation>
    </message>
    <message>
        <source>Runden er avsluttet.</source>
        <translation>Runden er avslutta.</translation>
    </message>
    <message>
        <source>La svarene gjelde</source>
        <translation>La svara gjelde</translation>
    </message>
    <message>
        <source>Navn og begrunnelse står i saksframlegget og protokollen.</source>
        <translation>Namn og grunngjeving står i saksframlegget og protokollen.</translation>
    </message>
    <message>
        <source>Hvem bestemmer dette?</source>
        <translation>Kven bestemmer dette?</translation>
    </message>
    <message>
        <source>Hvorfor gjelder svarene?</source>
        <translation>Kvifor gjeld svara?</translation>
    </message>
    <message>
        <source>Svarene gjelder.</source>
        <translation>Svara gjeld.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Svar fra partene</source>
        <translation>Svar frå partane</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Etter status</source>
        <translation>Etter status</translation>
    </message>
    <message>
        <source>Etter region</source>
        <translation>Etter region</translation>
    </message>
    <message>
        <source>Hvilke parter</source>
        <translation>Kva partar</translation>
    </message>
    <message>
        <source>Alle parter</source>
        <translation>Alle partar</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>Manglar svar</translation>
    </message>
    <message>
        <source>Merknad eller forbehold</source>
        <translation>Merknad eller atterhald</translation>
    </message>
    <message>
        <source>Finn part</source>
        <translation>Finn part</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Kopier til Excel</translation>
    </message>
    <message>
        <source>Ingen parter passer med filteret</source>
        <translation>Ingen partar passar med filteret</translation>
    </message>
    <message>
        <source>Nullstill filter</source>
        <translation>Nullstill filter</translation>
    </message>
    <message>
        <source>Registrer for {parties} …</source>
        <translation>Registrer for {parties} …</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Når er saken klar?</source>
        <translation>Når er saka klar?</translation>
    </message>
    <message>
        <source>Hvem har svart på hvilken ordlyd?</source>
        <translation>Kven har svart på kva ordlyd?</translation>
    </message>
    <message>
        <source>Tilbake til partene</source>
        <translation>Tilbake til partane</translation>
    </message>
    <message>
        <source>Svar fra {parties}</source>
        <translation>Svar frå {parties}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Hvor ofte organet møtes</source>
        <translation>Kor ofte organet møtest</translation>
    </message>
    <message>
        <source>Totrinn regner ut møtene hos {party} i halvår uten møteplan, og merker dem som antatt. Det er ingen møter på helligdager.</source>
        <translation>Totrinn reknar ut møta hos {party} i halvår utan møteplan, og merkjer dei som venta. Det er ingen møte på heilagdagar.</translation>
    </message>
    <message>
        <source>Legg inn regelen</source>
        <translation>Legg inn regelen</translation>
    </message>
    <message>
        <source>Lagre regelen</source>
        <translation>Lagre regelen</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Ukedag</source>
        <translation>Vekedag</translation>
    </message>
    <message>
        <source>Hvor ofte</source>
        <translation>Kor ofte</translation>
    </message>
    <message>
        <source>Uker mellom møtene</source>
        <translation>Veker mellom møta</translation>
    </message>
    <message>
        <source>Regn fra</source>
        <translation>Rekn frå</translation>
    </message>
    <message>
        <source>Måneder uten møter</source>
        <translation>Månader utan møte</translation>
    </message>
    <message>
        <source>Saken må være inne, virkedager før</source>
        <translation>Saka må vere inne, yrkedagar før</translation>
    </message>
    <message>
        <source>0 betyr at fristen ikke er kjent.</source>
        <translation>0 betyr at fristen ikkje er kjend.</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Etter navnet på organet</source>
        <translation>Etter namnet på organet</translation>
    </message>
    <message>
        <source>Regelen for {party} er lagret.</source>
        <translation>Regelen for {party} er lagra.</translation>
    </message>
    <message>
        <source>Den {which} i måneden</source>
        <translation>Den {which} i månaden</translation>
    </message>
    <message>
        <source>Med faste ukers mellomrom</source>
        <translation>Med faste vekers mellomrom</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Ta ut av bruk</source>
        <translation>Ta ut av bruk</translation>
    </message>
    <message>
        <source>Ny sakstype</source>
        <translation>Ny sakstype</translation>
    </message>
    <message>
        <source>Nytt saksløp</source>
        <translation>Nytt saksløp</translation>
    </message>
    <message>
        <source>Ny del av saksframlegget</source>
        <translation>Ny del av saksframlegget</translation>
    </message>
    <message>
        <source>Ny hjemmel</source>
        <translation>Ny heimel</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} er lagra.</translation>
    </message>
    <message>
        <source>Skriv et navn.</source>
        <translation>Skriv eit namn.</translation>
    </message>
    <message>
        <source>{name} er lagt inn.</source>
        <translation>{name} er ført inn.</translation>
    </message>
    <message>
        <source>{name} er ute av bruk.</source>
        <translation>{name} er ute av bruk.</translation>
    </message>
    <message>
        <source>{name} er i bruk igjen.</source>
        <translation>{name} er i bruk att.</translation>
    </message>
    <message>
        <source>{count} følger saksløpet nå, så stegene kan ikke endres.</source>
        <translation>{count} følgjer saksløpet no, så stega kan ikkje endrast.</translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation>Ute av bruk</translation>
    </message>
    <message>
        <source>{count} på vei</source>
        <translation>{count} på veg</translation>
    </message>
    <message>
        <source>Ingen sakstyper følger det</source>
        <translation>Ingen sakstypar følgjer det</translation>
    </message>
    <message>
        <source>Følges av {names}</source>
        <translation>Blir følgt av {names}</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Hva det går ut på</source>
        <translation>Kva det går ut på</translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation>Ute av bruk</translation>
    </message>
    <message>
        <source>I alle saksframlegg</source>
        <translation>I alle saksframlegg</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Sakstyper, saksløp og deler av saksframlegget</source>
        <translation>Sakstypar, saksløp og delar av saksframlegget</translation>
    </message>
    <message>
        <source>Ny sakst&amp;ype</source>
        <translation>Ny sakst&amp;ype</translation>
    </message>
    <message>
        <source>Nytt saks&amp;løp</source>
        <translation>Nytt saks&amp;løp</translation>
    </message>
    <message>
        <source>&amp;Ny del</source>
        <translation>&amp;Ny del</translation>
    </message>
    <message>
        <source>Ny h&amp;jemmel</source>
        <translation>Ny he&amp;imel</translation>
    </message>
    <message>
        <source>Sakstyper og saksløp</source>
        <translation>Sakstypar og saksløp</translation>
    </message>
    <message>
        <source>Sakstyper</source>
        <translation>Sakstypar</translation>
    </message>
    <message>
        <source>Saksløp</source>
        <translation>Saksløp</translation>
    </message>
    <message>
        <source>Deler av saksframlegget</source>
        <translation>Delar av saksframlegget</translation>
    </message>
    <message>
        <source>Hjemler for unntak fra offentlighet</source>
        <translation>Heimlar for unntak frå offentlegheit</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Notater: {title}</source>
        <translation>Notat: {title}</translation>
    </message>
    <message>
        <source>To har skrevet notater til «{title}».</source>
        <translation>To har skrive notat til «{title}».</translation>
    </message>
    <message>
        <source>Vis begge</source>
        <translation>Vis begge</translation>
    </message>
    <message>
        <source>Protokolltilførsel fra {party}: {title}</source>
        <translation>Protokolltilførsel frå {party}: {title}</translation>
    </message>
    <message>
        <source>Teksten ligger trygt her, og en kopi er lagt i «{file}». Prøver igjen om {seconds} s.</source>
        <translation>Teksten ligg trygt her, og ein kopi er lagd i «{file}». Prøver att om {seconds} s.</translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation>Prøv no</translation>
    </message>
    <message>
        <source>Kunne ikke lagre.</source>
        <translation>Kunne ikkje lagre.</translation>
    </message>
    <message>
        <source>Noe ble ikke lagret sist. Det ligger i «{file}».</source>
        <translation>Noko vart ikkje lagra sist. Det ligg i «{file}».</translation>
    </message>
    <message>
        <source>Vis filen</source>
        <translation>Vis fila</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Søk i saker, møter og parter</source>
        <translation>Søk i saker, møte og partar</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Kommandoer</source>
        <translation>Kommandoar</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>Ikke ført</source>
        <translation>Ikkje ført</translation>
    </message>
    <message>
        <source>{deputy} møter som vara</source>
        <translation>{deputy} møter som vara</translation>
    </message>
</context>
<context>
    <name>SectionEdit</name>
    <message>
        <source>Må fylles ut</source>
        <translation>Må fyllast ut</translation>
    </message>
</context>
<context>
    <name>SectionEdits</name>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Hva skal partene si ja til? Teksten låses når saken sendes ut.</source>
        <translation>Kva skal partane seie ja til? Teksten blir låst når saka blir send ut.</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>ferdig</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>må fylles ut</source>
        <translation>må fyllast ut</translation>
    </message>
    <message>
        <source>kan stå tom</source>
        <translation>kan stå tomt</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Svarfrist</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Hvem som får brev</source>
        <translation>Kven som får brev</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Legg inn kontakter</source>
        <translation>Legg inn kontaktar</translation>
    </message>
    <message>
        <source>Forslaget som låses</source>
        <translation>Framlegget som blir låst</translation>
    </message>
    <message>
        <source>Send «{title}» til forankring</source>
        <translation>Send «{title}» til forankring</translation>
    </message>
    <message>
        <source>Lås teksten og lag {letters}</source>
        <translation>Lås teksten og lag {letters}</translation>
    </message>
    <message>
        <source>{count} på {language}</source>
        <translation>{count} på {language}</translation>
    </message>
    <message>
        <source>Alle får samme tekst på samme dag: {letters}. Ingenting sendes før du trykker.</source>
        <translation>Alle får same tekst på same dag: {letters}. Ingenting blir sendt før du trykkjer.</translation>
    </message>
    <message>
        <source>{date}, {away}</source>
        <translation>{date}, {away}</translation>
    </message>
    <message>
        <source>Hver part får en egen mappe med {files}.</source>
        <translation>Kvar part får ei eiga mappe med {files}.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Slik finnes datoene</source>
        <translation>Slik blir datoane funne</translation>
    </message>
    <message>
        <source>Første</source>
        <translation>Første</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Tredje</source>
        <translation>Tredje</translation>
    </message>
    <message>
        <source>Fjerde</source>
        <translation>Fjerde</translation>
    </message>
    <message>
        <source>Siste</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Hvilken i måneden</source>
        <translation>Kva for ein i månaden</translation>
    </message>
    <message>
        <source>Ukedag</source>
        <translation>Vekedag</translation>
    </message>
    <message>
        <source>Måneder</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Første møte</source>
        <translation>Første møte</translation>
    </message>
    <message>
        <source>Uker mellom møtene</source>
        <translation>Veker mellom møta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Slutt</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Datoer</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>Planen som ble prøvd</source>
        <translation>Planen som vart prøvd</translation>
    </message>
    <message>
        <source>Fast ukedag i noen måneder</source>
        <translation>Fast vekedag i nokre månader</translation>
    </message>
    <message>
        <source>Med like mange uker imellom</source>
        <translation>Med like mange veker imellom</translation>
    </message>
    <message>
        <source>Fra en tabell eller en fil</source>
        <translation>Frå ein tabell eller ei fil</translation>
    </message>
    <message>
        <source>Som i {year}</source>
        <translation>Som i {year}</translation>
    </message>
    <message>
        <source>Legg inn {meetings}</source>
        <translation>Legg inn {meetings}</translation>
    </message>
    <message>
        <source>{meetings} er lagt inn for {body}.</source>
        <translation>Dette er lagt inn for {body}: {meetings}.</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Marker partene i listen: hold Ctrl eller Shift mens du klikker, eller bruk Shift og piltastene.</source>
        <translation>Marker partane i lista: hald Ctrl eller Shift medan du klikkar, eller bruk Shift og piltastane.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hva svares for partene?</source>
        <translation>Kva blir svart for partane?</translation>
    </message>
    <message>
        <source>Svar for {parties}</source>
        <translation>Svar for {parties}</translation>
    </message>
    <message>
        <source>Svar for flere parter</source>
        <translation>Svar for fleire partar</translation>
    </message>
    <message>
        <source>Registrer for {parties}</source>
        <translation>Registrer for {parties}</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer for partene.</source>
        <translation>Skriv kven som svarer for partane.</translation>
    </message>
    <message>
        <source>{parties} er ikke spurt i saken. Ta bort markeringen der.</source>
        <translation>{parties} er ikkje spurd i saka. Ta bort markeringa der.</translation>
    </message>
    <message>
        <source>{parties} har svart. Ta bort markeringen der, eller endre svaret alene.</source>
        <translation>{parties} har svart. Ta bort markeringa der, eller endre svaret åleine.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>Faste punkter</source>
        <translation>Faste punkt</translation>
    </message>
    <message>
        <source>Nytt punkt</source>
        <translation>Nytt punkt</translation>
    </message>
    <message>
        <source>Ta ut av bruk</source>
        <translation>Ta ut av bruk</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Ta i bruk att</translation>
    </message>
    <message>
        <source>Flytt punktet opp</source>
        <translation>Flytt punktet opp</translation>
    </message>
    <message>
        <source>Flytt punktet ned</source>
        <translation>Flytt punktet ned</translation>
    </message>
    <message>
        <source>Punktene kommer på sakslisten av seg selv. Møter det er kalt inn til, endres ikke.</source>
        <translation>Punkta kjem på sakslista av seg sjølve. Møte det er kalla inn til, blir ikkje endra.</translation>
    </message>
    <message>
        <source>{title} (ute av bruk)</source>
        <translation>{title} (ute av bruk)</translation>
    </message>
    <message>
        <source>Punktet «{title}» er lagret.</source>
        <translation>Punktet «{title}» er lagra.</translation>
    </message>
    <message>
        <source>Skriv en tittel.</source>
        <translation>Skriv ein tittel.</translation>
    </message>
    <message>
        <source>Punktet «{title}» er lagt inn.</source>
        <translation>Punktet «{title}» er lagt inn.</translation>
    </message>
    <message>
        <source>{date} blir datoen for møtet protokollen er fra.</source>
        <translation>{date} blir datoen for møtet protokollen er frå.</translation>
    </message>
    <message>
        <source>Punktet «{title}» er ute av bruk.</source>
        <translation>Punktet «{title}» er ute av bruk.</translation>
    </message>
    <message>
        <source>Punktet «{title}» er i bruk igjen.</source>
        <translation>Punktet «{title}» er i bruk att.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Åpne en annen database …</source>
        <translation>Opne ein annan database …</translation>
    </message>
    <message>
        <source>Lag en ny</source>
        <translation>Lag ein ny</translation>
    </message>
    <message>
        <source>Kopier detaljene</source>
        <translation>Kopier detaljane</translation>
    </message>
    <message>
        <source>Databasen kan ikke åpnes nå</source>
        <translation>Databasen kan ikkje opnast no</translation>
    </message>
    <message>
        <source>Åpner {name} …</source>
        <translation>Opnar {name} …</translation>
    </message>
    <message>
        <source>Etter en oppdatering kan dette ta litt tid.</source>
        <translation>Etter ei oppdatering kan dette ta litt tid.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Protokolltilførsler</source>
        <translation>Protokolltilførslar</translation>
    </message>
    <message>
        <source>Legg til protokolltilførsel</source>
        <translation>Legg til protokolltilførsel</translation>
    </message>
</context>
<context>
    <name>StatisticsExports</name>
    <message>
        <source>Lag årsrapport i Word</source>
        <translation>Lag årsrapport i Word</translation>
    </message>
    <message>
        <source>Lagre alt som Excel-fil …</source>
        <translation>Lagre alt som Excel-fil …</translation>
    </message>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Lagre som Excel-fil …</translation>
    </message>
    <message>
        <source>Lagre som bilde …</source>
        <translation>Lagre som bilete …</translation>
    </message>
    <message>
        <source>Lag i Word</source>
        <translation>Lag i Word</translation>
    </message>
    <message>
        <source>Lager årsrapport</source>
        <translation>Lagar årsrapport</translation>
    </message>
    <message>
        <source>Statistikk</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>Lagre som bilde</source>
        <translation>Lagre som bilete</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} er lagra.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Statistikk</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Vis som</source>
        <translation>Vis som</translation>
    </message>
    <message>
        <source>Figurer</source>
        <translation>Figurar</translation>
    </message>
    <message>
        <source>Tabeller</source>
        <translation>Tabellar</translation>
    </message>
    <message>
        <source>Det er ingenting å telle ennå</source>
        <translation>Det er ingenting å telje enno</translation>
    </message>
    <message>
        <source>Når saker er meldt og møter er holdt, ser du her hvor tiden går.</source>
        <translation>Når saker er melde og møte er haldne, ser du her kvar tida går.</translation>
    </message>
    <message>
        <source>Gå til sakene</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>{cases} meldt, {meetings} holdt</source>
        <translation>{cases} meld, {meetings} halde</translation>
    </message>
    <message>
        <source>Vis per kommune (bare for deg)</source>
        <translation>Vis per kommune (berre for deg)</translation>
    </message>
    <message>
        <source>Skjul tallene per kommune</source>
        <translation>Skjul tala per kommune</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Alt er lagret på denne maskinen</source>
        <translation>Alt er lagra på denne maskina</translation>
    </message>
    <message>
        <source>Lagret kl. {time} på denne maskinen</source>
        <translation>Lagra kl. {time} på denne maskina</translation>
    </message>
    <message>
        <source>Ingen sikkerhetskopi ennå</source>
        <translation>Ingen tryggingskopi enno</translation>
    </message>
    <message>
        <source>Sikkerhetskopi {when} kl. {time}</source>
        <translation>Tryggingskopi {when} kl. {time}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>ferdig</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>går føre seg</translation>
    </message>
    <message>
        <source>gjenstår</source>
        <translation>står att</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Punktene i møtet</source>
        <translation>Punkta i møtet</translation>
    </message>
    <message>
        <source>Avslutt m&amp;øtemodus</source>
        <translation>Avslutt m&amp;øtemodus</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Innkalling</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Eventuelt</source>
        <translation>Eventuelt</translation>
    </message>
    <message>
        <source>Orientering</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>&amp;Før oppmøtet</source>
        <translation>&amp;Før frammøtet</translation>
    </message>
    <message>
        <source>{seated} til &amp;stede, {away} forfall</source>
        <translation>{seated} til &amp;stades, {away} forfall</translation>
    </message>
    <message>
        <source>{seated} til &amp;stede</source>
        <translation>{seated} til &amp;stades</translation>
    </message>
</context>
<context>
    <name>Supplement</name>
    <message>
        <source>Disse sakene er kommet til etter innkallingen: {items}. Listen lages i Word med saksframlegg. Saker som settes opp senere, kommer på tilleggsliste {next}.</source>
        <translation>Desse sakene er komne til etter innkallinga: {items}. Lista blir laga i Word med saksframlegg. Saker som blir sette opp seinare, kjem på tilleggsliste {next}.</translation>
    </message>
    <message>
        <source>Send tilleggsliste {number}</source>
        <translation>Send tilleggsliste {number}</translation>
    </message>
    <message>
        <source>Tilleggsliste {number} er merket som sendt.</source>
        <translation>Tilleggsliste {number} er merkt som send.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Flere</source>
        <translation>Fleire</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Å&amp;pne</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>Kopier &amp;raden</source>
        <translation>Kopier &amp;rada</translation>
    </message>
    <message>
        <source>Kopier {count} &amp;rader</source>
        <translation>Kopier {count} &amp;rader</translation>
    </message>
    <message>
        <source>Kopier &amp;hele listen</source>
        <translation>Kopier &amp;heile lista</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Tid</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Drøfting</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>{minutes} min for mye</source>
        <translation>{minutes} min for mykje</translation>
    </message>
    <message>
        <source>Sakslisten tar {planned} min, det er satt av {available}.</source>
        <translation>Sakslista tek {planned} min, det er sett av {available}.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Vis flere uker</source>
        <translation>Vis fleire veker</translation>
    </message>
    <message>
        <source>Vis færre uker</source>
        <translation>Vis færre veker</translation>
    </message>
    <message>
        <source>Vis som tabell</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Vis som tidslinje</source>
        <translation>Vis som tidslinje</translation>
    </message>
</context>
<context>
    <name>ToldLine</name>
    <message>
        <source>Vis mer om svaret</source>
        <translation>Vis meir om svaret</translation>
    </message>
    <message>
        <source>Åpne svaret</source>
        <translation>Opne svaret</translation>
    </message>
    <message>
        <source>Velg en rute for å lese svaret. Enter åpner det.</source>
        <translation>Vel ei rute for å lese svaret. Enter opnar det.</translation>
    </message>
    <message>
        <source>Åpne saken</source>
        <translation>Opne saka</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Lagre «{title}»</source>
        <translation>Lagre «{title}»</translation>
    </message>
</context>
<context>
    <name>TreatmentList</name>
    <message>
        <source>{kind}, ikke lagret</source>
        <translation>{kind}, ikkje lagra</translation>
    </message>
    <message>
        <source>{kind}, gjenstår</source>
        <translation>{kind}, står att</translation>
    </message>
</context>
<context>
    <name>TreatmentsTab</name>
    <message>
        <source>Saken er ikke behandlet ennå</source>
        <translation>Saka er ikkje handsama enno</translation>
    </message>
    <message>
        <source>Når den står på en saksliste, ser du møtet og vedtaket her.</source>
        <translation>Når ho står på ei saksliste, ser du møtet og vedtaket her.</translation>
    </message>
    <message>
        <source>Sett på saksliste …</source>
        <translation>Set på saksliste …</translation>
    </message>
    <message>
        <source>Uten nummer</source>
        <translation>Utan nummer</translation>
    </message>
    <message>
        <source>Åpne møtet</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Hurtigløp, bestemt av {name}: {reason}</source>
        <translation>Hurtigløp, bestemt av {name}: {reason}</translation>
    </message>
    <message>
        <source>Fra behandlingen</source>
        <translation>Frå handsaminga</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Konklusjon</source>
        <translation>Konklusjon</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Legg til et møte</source>
        <translation>Legg til eit møte</translation>
    </message>
    <message>
        <source>Dager brevene sendes tidligere</source>
        <translation>Dagar breva blir sende tidlegare</translation>
    </message>
    <message>
        <source>Nullstill</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Hva om?</source>
        <translation>Kva om?</translation>
    </message>
    <message>
        <source>Prøv en annen møteplan på sakene som ble vedtatt i {year}. Begge planene regnes likt, og ingenting lagres.</source>
        <translation>Prøv ein annan møteplan på sakene som vart vedtekne i {year}. Begge planane blir rekna likt, og ingenting blir lagra.</translation>
    </message>
    <message>
        <source>Bruk som plan for {year} …</source>
        <translation>Bruk som plan for {year} …</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Dato for {meeting}</source>
        <translation>Dato for {meeting}</translation>
    </message>
    <message>
        <source>Ta bort møtet</source>
        <translation>Ta bort møtet</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Vedtatt</source>
        <translation>Vedteken</translation>
    </message>
    <message>
        <source>Regnet uten endring</source>
        <translation>Rekna utan endring</translation>
    </message>
    <message>
        <source>Med prøvd plan</source>
        <translation>Med prøvd plan</translation>
    </message>
    <message>
        <source>Forskjell</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>Ikke i noe møte</source>
        <translation>Ikkje i noko møte</translation>
    </message>
    <message>
        <source>Ikke vedtatt</source>
        <translation>Ikkje vedteken</translation>
    </message>
    <message>
        <source>{days} tidligere</source>
        <translation>{days} tidlegare</translation>
    </message>
    <message>
        <source>{days} senere</source>
        <translation>{days} seinare</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Følger med på «{folder}».</source>
        <translation>Følgjer med på «{folder}».</translation>
    </message>
    <message>
        <source>Slutt å følge med</source>
        <translation>Slutt å følgje med</translation>
    </message>
    <message>
        <source>Ser etter svar …</source>
        <translation>Ser etter svar …</translation>
    </message>
    <message>
        <source>Ingen nye svar.</source>
        <translation>Ingen nye svar.</translation>
    </message>
    <message>
        <source>{replies} venter på deg i listen.</source>
        <translation>{replies} ventar på deg i lista.</translation>
    </message>
    <message>
        <source>Svarene i «{folder}» er lest.</source>
        <translation>Svara i «{folder}» er lesne.</translation>
    </message>
    <message>
        <source>Skal Totrinn se etter nye svar der framover?</source>
        <translation>Skal Totrinn sjå etter nye svar der framover?</translation>
    </message>
    <message>
        <source>Følg med på denne mappen</source>
        <translation>Følg med på denne mappa</translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation>Prøv no</translation>
    </message>
    <message>
        <source>Velg en annen mappe …</source>
        <translation>Vel ei anna mappe …</translation>
    </message>
    <message>
        <source>Det ligger for mange filer i «{folder}».</source>
        <translation>Det ligg for mange filer i «{folder}».</translation>
    </message>
    <message>
        <source>Legg svarene i en mappe for seg.</source>
        <translation>Legg svara i ei mappe for seg.</translation>
    </message>
    <message>
        <source>Mappen «{folder}» kan ikke leses akkurat nå.</source>
        <translation>Mappa «{folder}» kan ikkje lesast akkurat no.</translation>
    </message>
    <message>
        <source>Svarene som er lest, står i listen. Totrinn prøver igjen av seg selv.</source>
        <translation>Svara som er lesne, står i lista. Totrinn prøver igjen av seg sjølv.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Hva om?</source>
        <translation>Kva om?</translation>
    </message>
    <message>
        <source>Brevet går ut</source>
        <translation>Brevet går ut</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Vedtaksmøtet holdes</source>
        <translation>Vedtaksmøtet blir halde</translation>
    </message>
    <message>
        <source>Laveste nivå i kommunene</source>
        <translation>Lågaste nivå i kommunane</translation>
    </message>
    <message>
        <source>Nullstill</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Legg inn møtedatoer</source>
        <translation>Legg inn møtedatoar</translation>
    </message>
    <message>
        <source>Endre selv</source>
        <translation>Endre sjølv</translation>
    </message>
    <message>
        <source>Som saken krever</source>
        <translation>Som saka krev</translation>
    </message>
</context>
<context>
    <name>WordingAnswersPage</name>
    <message>
        <source>Tilbake til partene</source>
        <translation>Tilbake til partane</translation>
    </message>
    <message>
        <source>Hvem som har svart på hvilken ordlyd</source>
        <translation>Kven som har svart på kva ordlyd</translation>
    </message>
    <message>
        <source>Det nyeste svaret fra hver part står ved den versjonen det ble gitt til.</source>
        <translation>Det nyaste svaret frå kvar part står ved den versjonen det vart gitt til.</translation>
    </message>
    <message>
        <source>Ingen svar bygger på denne versjonen.</source>
        <translation>Ingen svar byggjer på denne versjonen.</translation>
    </message>
    <message>
        <source>Slik partene fikk det</source>
        <translation>Slik partane fekk det</translation>
    </message>
    <message>
        <source>Slik det er i dag</source>
        <translation>Slik det er i dag</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Steder</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>{count} mangler</source>
        <translation>{count} manglar</translation>
    </message>
    <message>
        <source>{count} åpne</source>
        <translation>{count} opne</translation>
    </message>
    <message>
        <source>1 nytt</source>
        <translation>1 nytt</translation>
    </message>
    <message>
        <source>1 nytt svar venter</source>
        <translation>1 nytt svar ventar</translation>
    </message>
    <message>
        <source>{count} nye</source>
        <translation>{count} nye</translation>
    </message>
    <message>
        <source>{count} nye svar venter</source>
        <translation>{count} nye svar ventar</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>&amp;Notater fra drøftingen</source>
        <translation>&amp;Notat frå drøftinga</translation>
    </message>
    <message>
        <source>&amp;Vedtak</source>
        <translation>&amp;Vedtak</translation>
    </message>
    <message>
        <source>Hvem sier at svarene fortsatt gjelder?</source>
        <translation>Kven seier at svara framleis gjeld?</translation>
    </message>
    <message>
        <source>Navnet og begrunnelsen blir trykt i protokollen.</source>
        <translation>Namnet og grunngjevinga blir trykte i protokollen.</translation>
    </message>
    <message>
        <source>Hvorfor gjelder de fortsatt?</source>
        <translation>Kvifor gjeld dei framleis?</translation>
    </message>
    <message>
        <source>&amp;Tilråding</source>
        <translation>&amp;Tilråding</translation>
    </message>
    <message>
        <source>&amp;Konklusjon</source>
        <translation>&amp;Konklusjon</translation>
    </message>
    <message>
        <source>Oppfølging: {lines}</source>
        <translation>Oppfølging: {lines}</translation>
    </message>
    <message>
        <source>Protokolltilførsel fra {party}</source>
        <translation>Protokolltilførsel frå {party}</translation>
    </message>
</context>
<context>
    <name>YearExports</name>
    <message>
        <source>Lag årshjul i Word</source>
        <translation>Lag årshjul i Word</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Kopier til Excel</translation>
    </message>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Lagre som Excel-fil …</translation>
    </message>
    <message>
        <source>Lagre som bilde …</source>
        <translation>Lagre som bilete …</translation>
    </message>
    <message>
        <source>Lager årshjul</source>
        <translation>Lagar årshjul</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>Kopierte {rows}. Lim inn i Excel med Ctrl+V.</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>Lagre som bilde</source>
        <translation>Lagre som bilete</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} er lagra.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Bildet ble ikke lagret. Velg en annen mappe.</source>
        <translation>Biletet vart ikkje lagra. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>Planlegg et år …</source>
        <translation>Planlegg eit år …</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Tilbake til møtene</source>
        <translation>Tilbake til møta</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Møtene i året</source>
        <translation>Møta i året</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papir ut</translation>
    </message>
    <message>
        <source>Meldefrist eller helligdag</source>
        <translation>Meldefrist eller heilagdag</translation>
    </message>
    <message>
        <source>Årshjul {year}</source>
        <translation>Årshjul {year}</translation>
    </message>
    <message>
        <source>Ingen utvalg har møter ennå. Legg inn et utvalg først.</source>
        <translation>Ingen utval har møte enno. Legg inn eit utval først.</translation>
    </message>
    <message>
        <source>Åpne Parter og utvalg</source>
        <translation>Opne Partar og utval</translation>
    </message>
    <message>
        <source>Planlegg et år</source>
        <translation>Planlegg eit år</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Meldefrist</source>
        <translation>Meldefrist</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papir ut</translation>
    </message>
    <message>
        <source>Hvor langt</source>
        <translation>Kor langt</translation>
    </message>
</context>
<context>
    <name>YearTrial</name>
    <message>
        <source>Prøv en annen plan</source>
        <translation>Prøv ein annan plan</translation>
    </message>
    <message>
        <source>Saker som hadde kommet til et annet tidspunkt</source>
        <translation>Saker som hadde kome til ei anna tid</translation>
    </message>
    <message>
        <source>Lukk «Hva om?»</source>
        <translation>Lukk «Kva om?»</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Står som avsender i dokumentene og i historikken.</source>
        <translation>Står som avsendar i dokumenta og i historikken.</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>For eksempel samhandlingskoordinator.</source>
        <translation>Til dømes samhandlingskoordinator.</translation>
    </message>
    <message>
        <source>Arbeidsgiver</source>
        <translation>Arbeidsgivar</translation>
    </message>
    <message>
        <source>Opplysningene lagres på denne maskinen. Du kan endre dem under Innstillinger.</source>
        <translation>Opplysningane blir lagra på denne maskina. Du kan endre dei under Innstillingar.</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>Kommunane</translation>
    </message>
    <message>
        <source>Helseforetaket</source>
        <translation>Helseføretaket</translation>
    </message>
    <message>
        <source>Felles sekretariat</source>
        <translation>Felles sekretariat</translation>
    </message>
    <message>
        <source>Du arbeider for</source>
        <translation>Du arbeider for</translation>
    </message>
    <message>
        <source>{name} kommune</source>
        <translation>{name} kommune</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Skriv namnet ditt.</translation>
    </message>
</context>
<context>
    <name>_DayRow</name>
    <message>
        <source>Ta med dato {number}</source>
        <translation>Ta med dato {number}</translation>
    </message>
    <message>
        <source>Dato {number}</source>
        <translation>Dato {number}</translation>
    </message>
    <message>
        <source>{weekday}. Meldefrist {reporting}, papirer ut {papers}</source>
        <translation>{weekday}. Meldefrist {reporting}, papir ut {papers}</translation>
    </message>
</context>
<context>
    <name>_StatementRow</name>
    <message>
        <source>Fjern protokolltilførselen</source>
        <translation>Fjern protokolltilførselen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Med partens egne ord</source>
        <translation>Med orda til parten sjølv</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Unntatt offentlighet, {basis}</source>
        <translation>Unnateke offentlegheit, {basis}</translation>
    </message>
    <message>
        <source>Vedlegg: {name}</source>
        <translation>Vedlegg: {name}</translation>
    </message>
    <message>
        <source>Offentlighet</source>
        <translation>Offentlegheit</translation>
    </message>
    <message>
        <source>Merk deler</source>
        <translation>Merk delar</translation>
    </message>
    <message>
        <source>Alt i saken er offentlig.</source>
        <translation>Alt i saka er offentleg.</translation>
    </message>
    <message>
        <source>Det som er merket, tas ut av den offentlige versjonen, og det står i stedet hvorfor. Partene får alt, med merket på. Resten av saken er offentlig.</source>
        <translation>Det som er merkt, blir teke ut av den offentlege versjonen, og det står i staden kvifor. Partane får alt, med merket på. Resten av saka er offentleg.</translation>
    </message>
    <message>
        <source>Andre hjemler enn offl. § 13 gir rett, men ikke plikt: vurder om delen likevel kan være offentlig (offl. § 11).</source>
        <translation>Andre heimlar enn offl. § 13 gir rett, men ikkje plikt: vurder om delen likevel kan vere offentleg (offl. § 11).</translation>
    </message>
    <message>
        <source>Unntatt offentlighet</source>
        <translation>Unnateke offentlegheit</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Det som er unntatt offentlighet, er lagret.</source>
        <translation>Det som er unnateke offentlegheit, er lagra.</translation>
    </message>
    <message>
        <source>Offentlig</source>
        <translation>Offentleg</translation>
    </message>
    <message>
        <source>Det som er merket, tas ut av den offentlige protokollen og saksutskriften, og det står i stedet hvorfor.</source>
        <translation>Det som er merkt, blir teke ut av den offentlege protokollen og saksutskrifta, og det står i staden kvifor.</translation>
    </message>
    <message>
        <source>Selve saksframlegget merker du på saken.</source>
        <translation>Sjølve saksframlegget merkjer du på saka.</translation>
    </message>
    <message>
        <source>Protokolltilførsel fra {party}</source>
        <translation>Protokolltilførsel frå {party}</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Navn på bokmål</source>
        <translation>Namn på bokmål</translation>
    </message>
    <message>
        <source>Navn på nynorsk</source>
        <translation>Namn på nynorsk</translation>
    </message>
    <message>
        <source>Forkortelse</source>
        <translation>Forkorting</translation>
    </message>
    <message>
        <source>Hva slags utvalg</source>
        <translation>Kva slags utval</translation>
    </message>
    <message>
        <source>Hører under</source>
        <translation>Høyrer under</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Møter i året</source>
        <translation>Møte i året</translation>
    </message>
    <message>
        <source>0 når det ikke er avtalt.</source>
        <translation>0 når det ikkje er avtalt.</translation>
    </message>
    <message>
        <source>Ledelse</source>
        <translation>Leiing</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Mandatet gitt av</source>
        <translation>Mandatet gitt av</translation>
    </message>
    <message>
        <source> virkedager før</source>
        <translation> yrkedagar før</translation>
    </message>
    <message>
        <source>Sakspapirer ut</source>
        <translation>Sakspapir ut</translation>
    </message>
    <message>
        <source>Ikke senere enn</source>
        <translation>Ikkje seinare enn</translation>
    </message>
    <message>
        <source>Vedtaksfør når så mange møter</source>
        <translation>Vedtaksført når så mange møter</translation>
    </message>
    <message>
        <source>Andel av medlemmene på hver side.</source>
        <translation>Del av medlemmene på kvar side.</translation>
    </message>
    <message>
        <source>Parter som teller med i konsensus</source>
        <translation>Partar som tel med i konsensus</translation>
    </message>
    <message>
        <source>Forbehold må avklares før vedtak</source>
        <translation>Atterhald må avklarast før vedtak</translation>
    </message>
    <message>
        <source>«Ikke tilslutning» stanser saken</source>
        <translation>«Ikkje tilslutning» stansar saka</translation>
    </message>
    <message>
        <source>Utvalget vedtar saker</source>
        <translation>Utvalet vedtek saker</translation>
    </message>
    <message>
        <source>Ett saksnummer for begge møtene</source>
        <translation>Eitt saksnummer for begge møta</translation>
    </message>
    <message>
        <source>Orienteringssaker deler nummer og får bokstav</source>
        <translation>Orienteringssaker deler nummer og får bokstav</translation>
    </message>
    <message>
        <source>Ord foran saksnummeret</source>
        <translation>Ord framfor saksnummeret</translation>
    </message>
    <message>
        <source>Tegn mellom nummer og år</source>
        <translation>Teikn mellom nummer og år</translation>
    </message>
    <message>
        <source>Årstall</source>
        <translation>Årstal</translation>
    </message>
    <message>
        <source>Fire sifre</source>
        <translation>Fire siffer</translation>
    </message>
    <message>
        <source>To sifre</source>
        <translation>To siffer</translation>
    </message>
    <message>
        <source>Året står først</source>
        <translation>Året står først</translation>
    </message>
    <message>
        <source>Minst så mange sifre i nummeret</source>
        <translation>Minst så mange siffer i nummeret</translation>
    </message>
    <message>
        <source>0 og 1 gir ingen nuller foran.</source>
        <translation>0 og 1 gir ingen nullar framfor.</translation>
    </message>
    <message>
        <source>Tittel på bokmål</source>
        <translation>Tittel på bokmål</translation>
    </message>
    <message>
        <source>Tittel på nynorsk</source>
        <translation>Tittel på nynorsk</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Plass på sakslisten</source>
        <translation>Plass på sakslista</translation>
    </message>
    <message>
        <source>Etter godkjenningene</source>
        <translation>Etter godkjenningane</translation>
    </message>
    <message>
        <source>Etter sakene</source>
        <translation>Etter sakene</translation>
    </message>
    <message>
        <source>Forslag til vedtak på bokmål</source>
        <translation>Framlegg til vedtak på bokmål</translation>
    </message>
    <message>
        <source>Forslag til vedtak på nynorsk</source>
        <translation>Framlegg til vedtak på nynorsk</translation>
    </message>
    <message>
        <source>Slik: {number}</source>
        <translation>Slik: {number}</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Gå til avsnittet</source>
        <translation>Gå til avsnittet</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Skriv hvem</source>
        <translation>Skriv kven</translation>
    </message>
    <message>
        <source>Bare én side har saksbehandler</source>
        <translation>Berre éi side har saksbehandlar</translation>
    </message>
    <message>
        <source>Legg til en til</source>
        <translation>Legg til ein til</translation>
    </message>
    <message>
        <source>Kostnaden for hver part er ikke skrevet</source>
        <translation>Kostnaden for kvar part er ikkje skriven</translation>
    </message>
    <message>
        <source>Legg inn beløp</source>
        <translation>Legg inn beløp</translation>
    </message>
    <message>
        <source>Tittelen er lang på sakslisten</source>
        <translation>Tittelen er lang på sakslista</translation>
    </message>
    <message>
        <source>Kort den ned</source>
        <translation>Kort han ned</translation>
    </message>
    <message>
        <source>Før innkalling</source>
        <translation>Før innkalling</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Bør sjekkes</source>
        <translation>Bør sjekkast</translation>
    </message>
    <message>
        <source>I orden</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>{count} punkter til</source>
        <translation>{count} punkt til</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>i morgen</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>{days} etter fristen</source>
        <translation>{days} etter fristen</translation>
    </message>
    <message>
        <source>{days} igjen</source>
        <translation>{days} att</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Om saken</source>
        <translation>Om saka</translation>
    </message>
    <message>
        <source>Endre</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>For hver part</source>
        <translation>For kvar part</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>{amount} kr i året</source>
        <translation>{amount} kr i året</translation>
    </message>
    <message>
        <source>Ikke skrevet</source>
        <translation>Ikkje skrive</translation>
    </message>
    <message>
        <source>Meldt av</source>
        <translation>Meld av</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>Kommunane</translation>
    </message>
    <message>
        <source>Foretaket</source>
        <translation>Føretaket</translation>
    </message>
    <message>
        <source>Ordfører</source>
        <translation>Ordførar</translation>
    </message>
    <message>
        <source>Pasienter</source>
        <translation>Pasientar</translation>
    </message>
    <message>
        <source>Temaer</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kreves</source>
        <translation>Krevst</translation>
    </message>
    <message>
        <source>Endre om saken</source>
        <translation>Endre om saka</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Opplysningene om saken er endret.</source>
        <translation>Opplysningane om saka er endra.</translation>
    </message>
    <message>
        <source>Én på hver linje, som {names}.</source>
        <translation>Éin på kvar linje, som {names}.</translation>
    </message>
    <message>
        <source>Én på hver linje.</source>
        <translation>Éin på kvar linje.</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Saksbehandler fra kommunene</source>
        <translation>Saksbehandlar frå kommunane</translation>
    </message>
    <message>
        <source>Saksbehandler fra helseforetaket</source>
        <translation>Saksbehandlar frå helseføretaket</translation>
    </message>
    <message>
        <source>Ordfører for saken</source>
        <translation>Ordførar for saka</translation>
    </message>
    <message>
        <source>Saksløp</source>
        <translation>Saksløp</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Arkivsak</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>Journalpost</source>
        <translation>Journalpost</translation>
    </message>
    <message>
        <source>Sakstype</source>
        <translation>Sakstype</translation>
    </message>
    <message>
        <source>Pasientgrupper</source>
        <translation>Pasientgrupper</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Hva blir annerledes?</source>
        <translation>Kva blir annleis?</translation>
    </message>
    <message>
        <source>Kroner i året</source>
        <translation>Kroner i året</translation>
    </message>
    <message>
        <source>Bare tall. La feltet stå tomt når beløpet er ukjent.</source>
        <translation>Berre tal. Lat feltet stå tomt når beløpet er ukjent.</translation>
    </message>
    <message>
        <source>Hva saken betyr for en part</source>
        <translation>Kva saka betyr for ein part</translation>
    </message>
    <message>
        <source>Konsekvensen er lagret.</source>
        <translation>Konsekvensen er lagra.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Åpne en database</source>
        <translation>Opne ein database</translation>
    </message>
    <message>
        <source>Totrinn-databaser (*.sqlite *.db);;Alle filer (*)</source>
        <translation>Totrinn-databasar (*.sqlite *.db);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>{name} svarte ikke innen fristen i {case}</source>
        <translation>{name} svarte ikkje innan fristen i {case}</translation>
    </message>
    <message>
        <source>{parties} svarte ikke innen fristen i {case}</source>
        <translation>{parties} svarte ikkje innan fristen i {case}</translation>
    </message>
    <message>
        <source>Fristen gikk ut {on}.</source>
        <translation>Fristen gjekk ut {on}.</translation>
    </message>
    <message>
        <source>{names}. Fristen gikk ut {on}.</source>
        <translation>{names}. Fristen gjekk ut {on}.</translation>
    </message>
    <message>
        <source>Se svarene</source>
        <translation>Sjå svara</translation>
    </message>
    <message>
        <source>{name} slutter seg ikke til {case}</source>
        <translation>{name} sluttar seg ikkje til {case}</translation>
    </message>
    <message>
        <source>{parties} slutter seg ikke til {case}</source>
        <translation>{parties} sluttar seg ikkje til {case}</translation>
    </message>
    <message>
        <source>Saken kan ikke vedtas uten ny avklaring.</source>
        <translation>Saka kan ikkje vedtakast utan ny avklaring.</translation>
    </message>
    <message>
        <source>{names}. Saken kan ikke vedtas uten ny avklaring.</source>
        <translation>{names}. Saka kan ikkje vedtakast utan ny avklaring.</translation>
    </message>
    <message>
        <source>Se svaret</source>
        <translation>Sjå svaret</translation>
    </message>
    <message>
        <source>{name} har tatt forbehold i {case}</source>
        <translation>{name} har teke atterhald i {case}</translation>
    </message>
    <message>
        <source>{parties} har tatt forbehold i {case}</source>
        <translation>{parties} har teke atterhald i {case}</translation>
    </message>
    <message>
        <source>Saken er klar når forbeholdet er avklart.</source>
        <translation>Saka er klar når atterhaldet er avklart.</translation>
    </message>
    <message>
        <source>Avklar</source>
        <translation>Avklar</translation>
    </message>
    <message>
        <source>{case} kan sendes til forankring</source>
        <translation>{case} kan sendast til forankring</translation>
    </message>
    <message>
        <source>Saken er drøftet. Partene venter på forslaget.</source>
        <translation>Saka er drøfta. Partane ventar på framlegget.</translation>
    </message>
    <message>
        <source>Send til forankring</source>
        <translation>Send til forankring</translation>
    </message>
    <message>
        <source>{case} er klar for vedtak</source>
        <translation>{case} er klar for vedtak</translation>
    </message>
    <message>
        <source>Alle partene har svart. Sett saken opp i et møte.</source>
        <translation>Alle partane har svart. Set saka opp i eit møte.</translation>
    </message>
    <message>
        <source>Se saken</source>
        <translation>Sjå saka</translation>
    </message>
    <message>
        <source>Sakspapirene sendes {on}.</source>
        <translation>Sakspapira blir sende {on}.</translation>
    </message>
    <message>
        <source>Dette gjenstår: {names}.</source>
        <translation>Dette står att: {names}.</translation>
    </message>
    <message>
        <source>Saksframlegget i {case} mangler {points}</source>
        <translation>Saksframlegget i {case} manglar {points}</translation>
    </message>
    <message>
        <source>Fullfør</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>{case} er meldt</source>
        <translation>{case} er meld</translation>
    </message>
    <message>
        <source>Saken er ikke satt opp i noe møte ennå.</source>
        <translation>Saka er ikkje sett opp i noko møte enno.</translation>
    </message>
    <message>
        <source>{case} er et utkast</source>
        <translation>{case} er eit utkast</translation>
    </message>
    <message>
        <source>Saken er ikke meldt ennå.</source>
        <translation>Saka er ikkje meld enno.</translation>
    </message>
    <message>
        <source>Partene er ikke enige om {case}</source>
        <translation>Partane er ikkje samde om {case}</translation>
    </message>
    <message>
        <source>{case} skal tas opp igjen</source>
        <translation>{case} skal takast opp att</translation>
    </message>
    <message>
        <source>Saken har vært satt på vent til {on}.</source>
        <translation>Saka har vore sett på vent til {on}.</translation>
    </message>
    <message>
        <source>{meeting} er i dag</source>
        <translation>{meeting} er i dag</translation>
    </message>
    <message>
        <source>Møtet er {hours}.</source>
        <translation>Møtet er {hours}.</translation>
    </message>
    <message>
        <source>Gå til møtet</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Innkalling og sakspapirer skal ut {on}.</source>
        <translation>Innkalling og sakspapir skal ut {on}.</translation>
    </message>
    <message>
        <source>{meeting} skal innkalles</source>
        <translation>{meeting} skal kallast inn</translation>
    </message>
    <message>
        <source>Se sakslisten</source>
        <translation>Sjå sakslista</translation>
    </message>
    <message>
        <source>{cases} mangler utfall.</source>
        <translation>{cases} manglar utfall.</translation>
    </message>
    <message>
        <source>Protokollen er ikke sendt.</source>
        <translation>Protokollen er ikkje send.</translation>
    </message>
    <message>
        <source>{meeting} er ikke avsluttet</source>
        <translation>{meeting} er ikkje avslutta</translation>
    </message>
    <message>
        <source>Protokollen fra {meeting} venter på godkjenning</source>
        <translation>Protokollen frå {meeting} ventar på godkjenning</translation>
    </message>
    <message>
        <source>Den kommer opp i neste møte av seg selv.</source>
        <translation>Han kjem opp i neste møte av seg sjølv.</translation>
    </message>
    <message>
        <source>Se protokollen</source>
        <translation>Sjå protokollen</translation>
    </message>
    <message>
        <source>Områdene bør kontrolleres</source>
        <translation>Områda bør kontrollerast</translation>
    </message>
    <message>
        <source>{names} er satt sammen etter offentlige kilder.</source>
        <translation>{names} er sette saman etter offentlege kjelder.</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Kontroller</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Venstre</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Høyre</source>
        <translation>Høgre</translation>
    </message>
    <message>
        <source>+Pluss</source>
        <translation>+Pluss</translation>
    </message>
    <message>
        <source>+Minus</source>
        <translation>+Minus</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Arbeidsgiver</source>
        <translation>Arbeidsgivar</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Personlig vara for</source>
        <translation>Personleg vara for</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Snakker for</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>Å snakke for en part er ikke å bestemme for den.</source>
        <translation>Å tale for ein part er ikkje å bestemme for han.</translation>
    </message>
    <message>
        <source>Deltar i konsensus</source>
        <translation>Deltek i konsensus</translation>
    </message>
    <message>
        <source>Har talerett</source>
        <translation>Har talerett</translation>
    </message>
    <message>
        <source>Har forslagsrett</source>
        <translation>Har framleggsrett</translation>
    </message>
    <message>
        <source>Oppnevnt av</source>
        <translation>Oppnemnd av</translation>
    </message>
    <message>
        <source>Medlem fra og med</source>
        <translation>Medlem frå og med</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>{name} kunne ikke åpnes. Filen kan være flyttet. Den lå i {folder}.</source>
        <translation>{name} kunne ikkje opnast. Fila kan vere flytta. Ho låg i {folder}.</translation>
    </message>
    <message>
        <source>Mappen kunne ikke åpnes herfra. Du finner den her: {path}</source>
        <translation>Mappa kunne ikkje opnast herifrå. Du finn ho her: {path}</translation>
    </message>
    <message>
        <source>{name} kunne ikke åpnes herfra. Du finner den her: {path}</source>
        <translation>{name} kunne ikkje opnast herifrå. Du finn fila her: {path}</translation>
    </message>
    <message>
        <source>Kopier plasseringen</source>
        <translation>Kopier plasseringa</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>som felles</source>
        <translation>som felles</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>Kommunane</translation>
    </message>
    <message>
        <source>Helseforetaket</source>
        <translation>Helseføretaket</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>saken inne {date}</source>
        <translation>saka inne {date}</translation>
    </message>
    <message>
        <source>Saken inne i {organ} {date}</source>
        <translation>Saka inne i {organ} {date}</translation>
    </message>
    <message>
        <source>{known}, til {date}</source>
        <translation>{known}, til {date}</translation>
    </message>
    <message>
        <source>{organ}: {which} {weekday} i måneden</source>
        <translation>{organ}: {which} {weekday} i månaden</translation>
    </message>
    <message>
        <source>{organ}: hver {weekday}</source>
        <translation>{organ}: kvar {weekday}</translation>
    </message>
    <message>
        <source>{organ}: {weekday} hver {weeks}. uke</source>
        <translation>{organ}: {weekday} kvar {weeks}. veke</translation>
    </message>
    <message>
        <source>{rule}, ikke i {months}</source>
        <translation>{rule}, ikkje i {months}</translation>
    </message>
    <message>
        <source>{known} av {total} møteplaner er kjent for det neste halvåret.</source>
        <translation>{known} av {total} møteplanar er kjende for det neste halvåret.</translation>
    </message>
    <message>
        <source>{count} er antatt etter regel.</source>
        <translation>{count} er venta etter regel.</translation>
    </message>
    <message>
        <source>Ikke kjent: {names}.</source>
        <translation>Ikkje kjende: {names}.</translation>
    </message>
    <message>
        <source>første</source>
        <translation>første</translation>
    </message>
    <message>
        <source>andre</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>fjerde</source>
        <translation>fjerde</translation>
    </message>
    <message>
        <source>siste</source>
        <translation>siste</translation>
    </message>
</context>
<context>
    <name>representation</name>
    <message>
        <source>Sluttet {date}</source>
        <translation>Slutta {date}</translation>
    </message>
    <message>
        <source>Ingen snakker for {parties}.</source>
        <translation>Ingen taler for {parties}.</translation>
    </message>
    <message>
        <source>Perioden til {person} gikk ut {date}. Ingen har tatt over for {parties}.</source>
        <translation>Perioden til {person} gjekk ut {date}. Ingen har teke over for {parties}.</translation>
    </message>
    <message>
        <source>Perioden til {person} går ut {date}. Gjelder {parties}.</source>
        <translation>Perioden til {person} går ut {date}. Gjeld {parties}.</translation>
    </message>
    <message>
        <source>{person} snakker for {count} parter. Fordel dem på flere.</source>
        <translation>{person} taler for {count} partar. Fordel dei på fleire.</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Lag saksframlegget slik det ble sendt</source>
        <translation>Lag saksframlegget slik det vart sendt</translation>
    </message>
    <message>
        <source>{answered} av {counted} har svart</source>
        <translation>{answered} av {counted} har svart</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Alle har svart</translation>
    </message>
    <message>
        <source>{count} har saken til behandling</source>
        <translation>{count} har saka til handsaming</translation>
    </message>
    <message>
        <source>{count} har ikke meldt fra</source>
        <translation>{count} har ikkje meldt frå</translation>
    </message>
    <message>
        <source>{count} mangler</source>
        <translation>{count} manglar</translation>
    </message>
    <message>
        <source>tittelen</source>
        <translation>tittelen</translation>
    </message>
    <message>
        <source>følgene for partene</source>
        <translation>følgjene for partane</translation>
    </message>
    <message>
        <source>nytt vedlegg {name}</source>
        <translation>nytt vedlegg {name}</translation>
    </message>
    <message>
        <source>vedlegg tatt ut {name}</source>
        <translation>vedlegg teke ut {name}</translation>
    </message>
    <message>
        <source>Saksframlegget er endret etter utsending: {parts}.</source>
        <translation>Saksframlegget er endra etter utsending: {parts}.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} av {counted}</translation>
    </message>
    <message>
        <source>alle berørte parter har svart</source>
        <translation>alle partane saka gjeld, har svart</translation>
    </message>
    <message>
        <source>ingen har svart «ikke tilslutning»</source>
        <translation>ingen har svart «ikkje tilslutning»</translation>
    </message>
    <message>
        <source>alle forbehold er avklart</source>
        <translation>alle atterhald er avklarte</translation>
    </message>
    <message>
        <source>alle svar er bekreftet på rett nivå</source>
        <translation>alle svar er stadfesta på rett nivå</translation>
    </message>
    <message>
        <source>{count} gjenstår</source>
        <translation>{count} står att</translation>
    </message>
    <message>
        <source>Klar for vedtak når</source>
        <translation>Klar for vedtak når</translation>
    </message>
    <message>
        <source>Taushet teller ikke som ja</source>
        <translation>Manglande svar tel ikkje som ja</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Saksløp</source>
        <translation>Saksløp</translation>
    </message>
    <message>
        <source>Forankres i kommunene i</source>
        <translation>Blir forankra i kommunane i</translation>
    </message>
    <message>
        <source>Forankres i helseforetaket i</source>
        <translation>Blir forankra i helseføretaket i</translation>
    </message>
    <message>
        <source>Utvalget tilrår, og partene vedtar selv</source>
        <translation>Utvalet tilrår, og partane vedtek sjølve</translation>
    </message>
    <message>
        <source>Vedtas i kommunene i</source>
        <translation>Blir vedteke i kommunane i</translation>
    </message>
    <message>
        <source>Vedtas i helseforetaket i</source>
        <translation>Blir vedteke i helseføretaket i</translation>
    </message>
    <message>
        <source>Har økonomiske eller administrative følger</source>
        <translation>Har økonomiske eller administrative følgjer</translation>
    </message>
    <message>
        <source>Saksframlegget må ha</source>
        <translation>Saksframlegget må ha</translation>
    </message>
    <message>
        <source>Når den brukes, på bokmål</source>
        <translation>Når han blir brukt, på bokmål</translation>
    </message>
    <message>
        <source>Vises når en sak meldes.</source>
        <translation>Blir vist når ei sak blir meld.</translation>
    </message>
    <message>
        <source>Når den brukes, på nynorsk</source>
        <translation>Når han blir brukt, på nynorsk</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Hjelp til den som skriver, på bokmål</source>
        <translation>Hjelp til den som skriv, på bokmål</translation>
    </message>
    <message>
        <source>Hjelp til den som skriver, på nynorsk</source>
        <translation>Hjelp til den som skriv, på nynorsk</translation>
    </message>
    <message>
        <source>Er med i saksframlegget til</source>
        <translation>Er med i saksframlegget til</translation>
    </message>
    <message>
        <source>Slik den siteres på bokmål</source>
        <translation>Slik han blir sitert på bokmål</translation>
    </message>
    <message>
        <source>For eksempel «offl. § 14 første ledd».</source>
        <translation>Til dømes «offl. § 14 fyrste ledd».</translation>
    </message>
    <message>
        <source>Slik den siteres på nynorsk</source>
        <translation>Slik han blir sitert på nynorsk</translation>
    </message>
    <message>
        <source>Hva den gjelder, på bokmål</source>
        <translation>Kva han gjeld, på bokmål</translation>
    </message>
    <message>
        <source>Hva den gjelder, på nynorsk</source>
        <translation>Kva han gjeld, på nynorsk</translation>
    </message>
    <message>
        <source>Navn på bokmål</source>
        <translation>Namn på bokmål</translation>
    </message>
    <message>
        <source>Navn på nynorsk</source>
        <translation>Namn på nynorsk</translation>
    </message>
    <message>
        <source>Partene avgjør selv</source>
        <translation>Partane avgjer sjølve</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Lagre som Excel-fil</source>
        <translation>Lagre som Excel-fil</translation>
    </message>
    <message>
        <source>Excel-arbeidsbok (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} er lagra.</translation>
    </message>
    <message>
        <source>Åpne i Excel</source>
        <translation>Opne i Excel</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Ikke satt opp</source>
        <translation>Ikkje sett opp</translation>
    </message>
    <message>
        <source>Tidligst {where}</source>
        <translation>Tidlegast {where}</translation>
    </message>
    <message>
        <source>Tidligst {where}. {unknown} av {asked} møteplaner mangler</source>
        <translation>Tidlegast {where}. {unknown} av {asked} møteplanar manglar</translation>
    </message>
    <message>
        <source>Settes opp i {where}</source>
        <translation>Blir sett opp i {where}</translation>
    </message>
    <message>
        <source>Planlagt i {where}</source>
        <translation>Planlagt i {where}</translation>
    </message>
    <message>
        <source>Svarfrist {date}</source>
        <translation>Svarfrist {date}</translation>
    </message>
    <message>
        <source>Svarfrist {date}, {left}</source>
        <translation>Svarfrist {date}, {left}</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Alle har svart</translation>
    </message>
    <message>
        <source>Kan sendes til partene</source>
        <translation>Kan sendast til partane</translation>
    </message>
    <message>
        <source>Hjemme hos partene</source>
        <translation>Heime hos partane</translation>
    </message>
    <message>
        <source>Hjemme hos partene fra {date}</source>
        <translation>Heime hos partane frå {date}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>{count} likeverdige parter: {names}</source>
        <translation>{count} likeverdige partar: {names}</translation>
    </message>
    <message>
        <source>faglige samarbeidsutvalg</source>
        <translation>faglege samarbeidsutval</translation>
    </message>
    <message>
        <source>lokale samarbeidsutvalg</source>
        <translation>lokale samarbeidsutval</translation>
    </message>
    <message>
        <source>nettverk</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>arbeidsutvalg</source>
        <translation>arbeidsutval</translation>
    </message>
    <message>
        <source>andre organer</source>
        <translation>andre organ</translation>
    </message>
    <message>
        <source>forhandlingsutvalg</source>
        <translation>forhandlingsutval</translation>
    </message>
    <message>
        <source>sekretariater</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>strategiske samarbeidsutvalg</source>
        <translation>strategiske samarbeidsutval</translation>
    </message>
    <message>
        <source>partnerskapsmøter</source>
        <translation>partnarskapsmøte</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} av {counted}</translation>
    </message>
    <message>
        <source>Klar for vedtak</source>
        <translation>Klar for vedtak</translation>
    </message>
    <message>
        <source>Frist ute {date}</source>
        <translation>Frist ute {date}</translation>
    </message>
    <message>
        <source>Frist {date}</source>
        <translation>Frist {date}</translation>
    </message>
    <message>
        <source>Saker til forankring</source>
        <translation>Saker til forankring</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Part og når den kan behandle saken</source>
        <translation>Part og når han kan handsame saka</translation>
    </message>
    <message>
        <source>Brevet sendes</source>
        <translation>Brevet blir sendt</translation>
    </message>
    <message>
        <source>Brevet ble sendt</source>
        <translation>Brevet vart sendt</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Påske</source>
        <translation>Påske</translation>
    </message>
    <message>
        <source>Fellesferie</source>
        <translation>Fellesferie</translation>
    </message>
    <message>
        <source>Helligdager på hverdager</source>
        <translation>Heilagdagar på kvardagar</translation>
    </message>
    <message>
        <source>Sist ute</source>
        <translation>Sist ute</translation>
    </message>
    <message>
        <source>Områdene</source>
        <translation>Områda</translation>
    </message>
    <message>
        <source>{shown} av {parties}</source>
        <translation>{shown} av {parties}</translation>
    </message>
    <message>
        <source>Viser</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Drøfting {date}</source>
        <translation>Drøfting {date}</translation>
    </message>
    <message>
        <source>Vedtak i {meeting} {date}</source>
        <translation>Vedtak i {meeting} {date}</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>Helseforetakene</source>
        <translation>Helseføretaka</translation>
    </message>
    <message>
        <source>siste {date}</source>
        <translation>siste {date}</translation>
    </message>
    <message>
        <source>{count} uten møte</source>
        <translation>{count} utan møte</translation>
    </message>
    <message>
        <source>åpen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>lukket</source>
        <translation>lukka</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>Orientert hjemme: {names}.</source>
        <translation>Orientert heime: {names}.</translation>
    </message>
    <message>
        <source>Orientert {date} etter {meeting}</source>
        <translation>Orientert {date} etter {meeting}</translation>
    </message>
    <message>
        <source>Orientert {date} av {name} etter {meeting}</source>
        <translation>Orientert {date} av {name} etter {meeting}</translation>
    </message>
</context>
<context>
    <name>year</name>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Meldefrist {date} til {meeting}</source>
        <translation>Meldefrist {date} til {meeting}</translation>
    </message>
    <message>
        <source>Papirer ut {date} til {meeting}</source>
        <translation>Papir ut {date} til {meeting}</translation>
    </message>
    <message>
        <source>Prøvd plan for {body}</source>
        <translation>Prøvd plan for {body}</translation>
    </message>
</context>
</TS>
