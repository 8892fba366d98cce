<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
<context>
    <name>ActDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Sak</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Møte</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Dokument</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>V&amp;erktøy</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Å&amp;pne en database …</source>
        <translation>&amp;Open a database …</translation>
    </message>
    <message>
        <source>&amp;Ny database …</source>
        <translation>&amp;New database …</translation>
    </message>
    <message>
        <source>Prøv med &amp;eksempelsaker</source>
        <translation>Try with &amp;example cases</translation>
    </message>
    <message>
        <source>&amp;Lag en sikkerhetskopi …</source>
        <translation>Make a &amp;backup …</translation>
    </message>
    <message>
        <source>Vis &amp;mappen med databasen</source>
        <translation>Show the &amp;database folder</translation>
    </message>
    <message>
        <source>La&amp;gre nå</source>
        <translation>&amp;Save now</translation>
    </message>
    <message>
        <source>&amp;Avslutt</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Finn i listen</source>
        <translation>&amp;Find in the list</translation>
    </message>
    <message>
        <source>&amp;Søk overalt</source>
        <translation>&amp;Search everywhere</translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>F&amp;ram</source>
        <translation>F&amp;orward</translation>
    </message>
    <message>
        <source>&amp;Hent på nytt</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Neste del av vinduet</source>
        <translation>&amp;Next part of the window</translation>
    </message>
    <message>
        <source>&amp;Forrige del av vinduet</source>
        <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
        <source>&amp;Større tekst</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Mindre tekst</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Vanlig tekststørrelse</source>
        <translation>&amp;Usual text size</translation>
    </message>
    <message>
        <source>&amp;Lyst utseende</source>
        <translation>L&amp;ight appearance</translation>
    </message>
    <message>
        <source>Mør&amp;kt utseende</source>
        <translation>&amp;Dark appearance</translation>
    </message>
    <message>
        <source>Som i s&amp;ystemet</source>
        <translation>As the s&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Ny sak</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <source>&amp;Nytt møte</source>
        <translation>New &amp;meeting</translation>
    </message>
    <message>
        <source>Vis &amp;mappen med dokumenter</source>
        <translation>Show the &amp;documents folder</translation>
    </message>
    <message>
        <source>&amp;Innstillinger</source>
        <translation>&amp;Preferences</translation>
    </message>
    <message>
        <source>Vis mappen med &amp;loggen</source>
        <translation>Show the &amp;log folder</translation>
    </message>
    <message>
        <source>&amp;Hjelp til denne siden</source>
        <translation>&amp;Help with this page</translation>
    </message>
    <message>
        <source>&amp;Alle snarveier</source>
        <translation>&amp;All shortcuts</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Lag en sikkerhetskopi</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Totrinn-databaser (*.sqlite)</source>
        <translation>Totrinn databases (*.sqlite)</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er laget. Den ligger i {folder}.</source>
        <translation>The backup is made. It is in {folder}.</translation>
    </message>
    <message>
        <source>Vis mappen</source>
        <translation>Show the folder</translation>
    </message>
</context>
<context>
    <name>AgendaItems</name>
    <message>
        <source>Det som kommer nå i saksløpet</source>
        <translation>What comes next on the case’s path</translation>
    </message>
    <message>
        <source>Legg til sak</source>
        <translation>Add case</translation>
    </message>
    <message>
        <source>Sett på sakslisten</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>S&amp;ak</source>
        <translation>C&amp;ase</translation>
    </message>
    <message>
        <source>Ti&amp;l</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Orienteringssak</source>
        <translation>Information item</translation>
    </message>
    <message>
        <source>Et punkt til orientering som ikke er meldt som sak.</source>
        <translation>An item for information that has not been reported as a case.</translation>
    </message>
    <message>
        <source>&amp;Tittel</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Innleder</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Lagre innlederen</source>
        <translation>Save the presenter</translation>
    </message>
    <message>
        <source>Hvem legger fram &amp;saken?</source>
        <translation>Who presents the &amp;case?</translation>
    </message>
    <message>
        <source>Navnet står på sakslisten. Tomt felt fjerner det.</source>
        <translation>The name stands on the agenda. An empty field removes it.</translation>
    </message>
    <message>
        <source>Endre tittel</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Lagre tittelen</source>
        <translation>Save the title</translation>
    </message>
</context>
<context>
    <name>AgendaMenu</name>
    <message>
        <source>&amp;Åpne saken</source>
        <translation>&amp;Open the case</translation>
    </message>
    <message>
        <source>&amp;Ta ut av sakslisten	Del</source>
        <translation>&amp;Take off the agenda	Del</translation>
    </message>
    <message>
        <source>Ny o&amp;rientering …</source>
        <translation>New &amp;information item …</translation>
    </message>
    <message>
        <source>Ny &amp;pause</source>
        <translation>New &amp;break</translation>
    </message>
    <message>
        <source>Flytt &amp;opp	Alt+Pil opp</source>
        <translation>Move &amp;up	Alt+Up</translation>
    </message>
    <message>
        <source>Flytt &amp;ned	Alt+Pil ned</source>
        <translation>Move &amp;down	Alt+Down</translation>
    </message>
    <message>
        <source>Endre &amp;varighet	F2</source>
        <translation>Change d&amp;uration	F2</translation>
    </message>
    <message>
        <source>&amp;Innleder …</source>
        <translation>Presente&amp;r …</translation>
    </message>
    <message>
        <source>Endre &amp;tittel …</source>
        <translation>Change &amp;title …</translation>
    </message>
    <message>
        <source>Endre til {kind}</source>
        <translation>Change to {kind}</translation>
    </message>
</context>
<context>
    <name>AgendaQueue</name>
    <message>
        <source>Ingen saker venter på å bli satt opp.</source>
        <translation>No cases are waiting to be put up.</translation>
    </message>
    <message>
        <source>Klar til vedtak</source>
        <translation>Ready for decision</translation>
    </message>
    <message>
        <source>Klar til tilråding</source>
        <translation>Ready for recommendation</translation>
    </message>
    <message>
        <source>Klar til drøfting</source>
        <translation>Ready for discussion</translation>
    </message>
    <message>
        <source>Klar til orientering</source>
        <translation>Ready for information</translation>
    </message>
    <message>
        <source>Ikke klar ennå</source>
        <translation>Not ready yet</translation>
    </message>
    <message>
        <source>{kind}, {left} svar mangler</source>
        <translation>{kind}, {left} answers missing</translation>
    </message>
    <message>
        <source>{kind}, må avklares</source>
        <translation>{kind}, must be settled</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Saksliste</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Legg til sak …</source>
        <translation>Add case …</translation>
    </message>
    <message>
        <source>Orientering …</source>
        <translation>Information …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Punktet</source>
        <translation>The item</translation>
    </message>
    <message>
        <source>Tid og frister</source>
        <translation>Time and deadlines</translation>
    </message>
    <message>
        <source>Alt+Pil opp/ned flytter punktet</source>
        <translation>Alt+Up/Down moves the item</translation>
    </message>
    <message>
        <source>Tilbake til sakslisten</source>
        <translation>Back to the agenda</translation>
    </message>
    <message>
        <source>{case} er satt på sakslisten.</source>
        <translation>{case} is on the agenda.</translation>
    </message>
    <message>
        <source>Ingen saker venter på å bli satt opp.</source>
        <translation>No cases are waiting to be put up.</translation>
    </message>
    <message>
        <source>Ny sak</source>
        <translation>New case</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
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
        <translation>Case</translation>
    </message>
    <message>
        <source>Varighet</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutter</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>Tilleggssak (tilleggsliste {number})</source>
        <translation>Additional item (supplement {number})</translation>
    </message>
    <message>
        <source>Innleder: {name}</source>
        <translation>Presented by: {name}</translation>
    </message>
    <message>
        <source>Hurtigløp. Bestemt av {name}.</source>
        <translation>Fast track. Decided by {name}.</translation>
    </message>
    <message>
        <source>Kommer igjen fra et tidligere møte</source>
        <translation>Returns from an earlier meeting</translation>
    </message>
    <message>
        <source>Klar for behandling.</source>
        <translation>Ready to be dealt with.</translation>
    </message>
    <message>
        <source>Klar for vedtak. {answered} av {counted} har svart.</source>
        <translation>Ready for decision. {answered} of {counted} have answered.</translation>
    </message>
    <message>
        <source>Alle har svart. Runden er åpen til {deadline}.</source>
        <translation>Everyone has answered. The round is open until {deadline}.</translation>
    </message>
    <message>
        <source>Venter på {left} svar. Svarfrist {deadline}.</source>
        <translation>Waiting for {left} answers. Reply deadline {deadline}.</translation>
    </message>
    <message>
        <source>{parties} slutter seg ikke til. Kan ikke innkalles til vedtak.</source>
        <translation>Not endorsed by {parties}. Cannot be called for decision.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Varighet</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>AnchoringScreen</name>
    <message>
        <source>Kopier til Excel</source>
        <translation>Copy to Excel</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Ingen parter passer med filteret</source>
        <translation>No parties match the filter</translation>
    </message>
    <message>
        <source>Nullstill filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Ingen saker er til forankring</source>
        <translation>No cases are being anchored</translation>
    </message>
    <message>
        <source>Når en sak er drøftet, sender du den hit.</source>
        <translation>When a case has been discussed, you send it here.</translation>
    </message>
    <message>
        <source>Finn en drøftet sak</source>
        <translation>Find a discussed case</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Everyone has answered</translation>
    </message>
    <message>
        <source>{answers} mangler, {overdue} av dem etter fristen</source>
        <translation>{answers} missing, {overdue} of them overdue</translation>
    </message>
    <message>
        <source>{answers} mangler</source>
        <translation>{answers} missing</translation>
    </message>
    <message>
        <source>{party} er ikke spurt i saken</source>
        <translation>{party} has not been asked in the case</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>{rows} copied. Paste into Excel with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>AnchoringTab</name>
    <message>
        <source>Runde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Runde {number}: {state}</source>
        <translation>Round {number}: {state}</translation>
    </message>
    <message>
        <source>Saken er ikke sendt til forankring</source>
        <translation>The case has not been sent for anchoring</translation>
    </message>
    <message>
        <source>{parties} får forslaget, med samme tekst og samme frist.</source>
        <translation>{parties} get the proposal, with the same text and the same deadline.</translation>
    </message>
    <message>
        <source>Send til forankring …</source>
        <translation>Send for anchoring …</translation>
    </message>
    <message>
        <source>Saken må drøftes først. Den står på {meeting}.</source>
        <translation>The case must be discussed first. It is on {meeting}.</translation>
    </message>
    <message>
        <source>Forslaget er endret, men svarene gjelder.</source>
        <translation>The proposal has changed, but the answers stand.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Forslaget er endret etter at partene svarte.</source>
        <translation>The proposal has changed since the parties answered.</translation>
    </message>
    <message>
        <source>Svarene i runde {number} teller ikke lenger.</source>
        <translation>The answers in round {number} no longer count.</translation>
    </message>
    <message>
        <source>Send ny runde …</source>
        <translation>Send new round …</translation>
    </message>
    <message>
        <source>Runden er avsluttet uten at alle har svart.</source>
        <translation>The round was closed before everyone had answered.</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>{rows} copied. Paste into Excel with Ctrl+V.</translation>
    </message>
    <message>
        <source>Saken er sendt til forankring. Teksten er låst.</source>
        <translation>The case has been sent for anchoring. The text is locked.</translation>
    </message>
</context>
<context>
    <name>AnchoringTable</name>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Behandles hjemme i</source>
        <translation>Dealt with at home by</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Krever avklaring</source>
        <translation>Must be settled</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Har svart</source>
        <translation>Have answered</translation>
    </message>
    <message>
        <source>Helseforetak</source>
        <translation>Health trusts</translation>
    </message>
    <message>
        <source>Uten region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Svarer innen {date}</source>
        <translation>Answers by {date}</translation>
    </message>
    <message>
        <source>Ikke meldt fra</source>
        <translation>Not heard from</translation>
    </message>
    <message>
        <source>{what}, etter fristen</source>
        <translation>{what}, after the deadline</translation>
    </message>
    <message>
        <source>Avklart: {note}</source>
        <translation>Settled: {note}</translation>
    </message>
</context>
<context>
    <name>AnswerActs</name>
    <message>
        <source>Planen fra {party} er lagret.</source>
        <translation>The plan from {party} is saved.</translation>
    </message>
    <message>
        <source>{party} har mottatt saken.</source>
        <translation>{party} has received the case.</translation>
    </message>
    <message>
        <source>Svaret fra {party} er registrert.</source>
        <translation>The answer from {party} is recorded.</translation>
    </message>
    <message>
        <source>Forbeholdet fra {party} er avklart.</source>
        <translation>The condition from {party} is settled.</translation>
    </message>
    <message>
        <source>Forbeholdet fra {party} gjelder fortsatt.</source>
        <translation>The condition from {party} still stands.</translation>
    </message>
    <message>
        <source>Svaret er registrert for {parties}.</source>
        <translation>The answer is registered for {parties}.</translation>
    </message>
    <message>
        <source>Trekk svaret fra {party}</source>
        <translation>Withdraw the answer from {party}</translation>
    </message>
    <message>
        <source>Parten regnes som spurt igjen. Svaret kan leses i historikken.</source>
        <translation>The party counts as asked again. The answer can be read in the history.</translation>
    </message>
    <message>
        <source>Trekk svaret</source>
        <translation>Withdraw the answer</translation>
    </message>
    <message>
        <source>Hvorfor trekkes svaret?</source>
        <translation>Why is the answer withdrawn?</translation>
    </message>
    <message>
        <source>Svaret fra {party} er trukket.</source>
        <translation>The answer from {party} is withdrawn.</translation>
    </message>
    <message>
        <source>Filen er tatt ut av svaret fra {party}.</source>
        <translation>The file is taken out of the answer from {party}.</translation>
    </message>
    <message>
        <source>Lagre en kopi av {name}</source>
        <translation>Save a copy of {name}</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>{name} kan ikke lagres der. Velg et annet sted.</source>
        <translation>{name} cannot be saved there. Choose another place.</translation>
    </message>
    <message>
        <source>Åpne filen</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} is saved.</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>Kontrollkode: {code}</source>
        <translation>Check code: {code}</translation>
    </message>
    <message>
        <source>Lagre en kopi …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Lagre en kopi av {name}</source>
        <translation>Save a copy of {name}</translation>
    </message>
    <message>
        <source>Ta ut</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Ta ut {name}</source>
        <translation>Take out {name}</translation>
    </message>
    <message>
        <source>Filen hører ikke til svaret. Den beholdes, merket som tatt ut.</source>
        <translation>The file does not belong to the answer. It is kept, marked as taken out.</translation>
    </message>
    <message>
        <source>Svarte {date} etter behandling i {organ}</source>
        <translation>Answered {date} after being dealt with by {organ}</translation>
    </message>
    <message>
        <source>Svarte {date}</source>
        <translation>Answered {date}</translation>
    </message>
    <message>
        <source>Sendt til {receiver}</source>
        <translation>Sent to {receiver}</translation>
    </message>
    <message>
        <source>Arkivsak {number}</source>
        <translation>Archive case {number}</translation>
    </message>
    <message>
        <source>Bekreftet av parten selv</source>
        <translation>Confirmed by the party itself</translation>
    </message>
    <message>
        <source>Representanten støtter, parten har ikke bekreftet</source>
        <translation>The representative supports it; the party has not confirmed</translation>
    </message>
    <message>
        <source>Ønsker protokolltilførsel</source>
        <translation>Wants a statement in the minutes</translation>
    </message>
    <message>
        <source>{name}, mottatt {date}</source>
        <translation>{name}, received {date}</translation>
    </message>
    <message>
        <source>{file} (tatt ut)</source>
        <translation>{file} (taken out)</translation>
    </message>
    <message>
        <source>Forbeholdet er avklart: {note}</source>
        <translation>The condition is settled: {note}</translation>
    </message>
    <message>
        <source>Forbeholdet er ikke avklart: {note}</source>
        <translation>The condition is not settled: {note}</translation>
    </message>
    <message>
        <source>Forbeholdet er ikke avklart</source>
        <translation>The condition is not settled</translation>
    </message>
    <message>
        <source>Registrert av {name} {date}{source}</source>
        <translation>Recorded by {name} {date}{source}</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Kan svare innen</source>
        <translation>Can answer by</translation>
    </message>
    <message>
        <source>Behandles i</source>
        <translation>Dealt with by</translation>
    </message>
    <message>
        <source>Møtedato hjemme</source>
        <translation>Meeting date at home</translation>
    </message>
    <message>
        <source>Behandlet i</source>
        <translation>Dealt with by</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Dato for behandlingen</source>
        <translation>Date it was dealt with</translation>
    </message>
    <message>
        <source>Arkivsak hos parten</source>
        <translation>The party’s archive case</translation>
    </message>
    <message>
        <source>Svaret er gitt av</source>
        <translation>Answer given by</translation>
    </message>
    <message>
        <source>Stilling eller verv</source>
        <translation>Position or office</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Parten selv har bekreftet</source>
        <translation>Confirmed by the party itself</translation>
    </message>
    <message>
        <source>Bare representanten støtter</source>
        <translation>Supported by the representative only</translation>
    </message>
    <message>
        <source>Ønsker protokolltilførsel</source>
        <translation>Wants a statement in the minutes</translation>
    </message>
    <message>
        <source>Hva svarer parten?</source>
        <translation>What does the party answer?</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Krever saken et nivå, teller svaret først når nivået er ført.</source>
        <translation>If the case requires a level, the answer counts only once the level is registered.</translation>
    </message>
    <message>
        <source>Kommuner og helseforetak har ulike nivåer. Før dem hver for seg.</source>
        <translation>Municipalities and health trusts have different levels. Register them separately.</translation>
    </message>
    <message>
        <source>Dato for behandlingen</source>
        <translation>Date it was dealt with</translation>
    </message>
    <message>
        <source>Mottatt dato</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Forbehold</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hvorfor er parten ikke berørt?</source>
        <translation>Why is the party not affected?</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Med partens egne ord.</source>
        <translation>In the party’s own words.</translation>
    </message>
    <message>
        <source>Møtet er etter svarfristen {deadline}.</source>
        <translation>The meeting is after the reply deadline {deadline}.</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>&amp;Tilslutning</source>
        <translation>&amp;Endorsed</translation>
    </message>
    <message>
        <source>Tilslutning med &amp;merknad</source>
        <translation>Endorsed with &amp;remark</translation>
    </message>
    <message>
        <source>Tilslutning med &amp;forbehold</source>
        <translation>Endorsed on &amp;condition</translation>
    </message>
    <message>
        <source>&amp;Ikke tilslutning</source>
        <translation>&amp;Not endorsed</translation>
    </message>
    <message>
        <source>&amp;Under behandling</source>
        <translation>&amp;Being dealt with</translation>
    </message>
    <message>
        <source>Trenger mer ti&amp;d</source>
        <translation>Needs more &amp;time</translation>
    </message>
    <message>
        <source>Tatt til &amp;orientering</source>
        <translation>Noted for &amp;information</translation>
    </message>
    <message>
        <source>Ikke &amp;berørt</source>
        <translation>Not &amp;affected</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>En annen har registrert dette mens du skrev. Det du har fylt ut, står under og er ikke lagret. Lagrer du, gjelder ditt.</source>
        <translation>Someone else recorded this while you were writing. What you filled in is below and not saved. If you save, yours applies.</translation>
    </message>
    <message>
        <source>Trekk svaret …</source>
        <translation>Withdraw the answer …</translation>
    </message>
    <message>
        <source>Lagre svaret</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Endre svaret</source>
        <translation>Change the answer</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Velg en part</source>
        <translation>Choose a party</translation>
    </message>
    <message>
        <source>Da kan du lese eller registrere svaret.</source>
        <translation>Then you can read or record the answer.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Forbehold</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Første behandling. Møtet skal drøfte saken.</source>
        <translation>First treatment. The meeting is to discuss the case.</translation>
    </message>
    <message>
        <source>Møtet skal drøfte saken.</source>
        <translation>The meeting is to discuss the case.</translation>
    </message>
    <message>
        <source>Andre behandling. Møtet skal gjøre vedtak.</source>
        <translation>Second treatment. The meeting is to decide.</translation>
    </message>
    <message>
        <source>Møtet skal gjøre vedtak.</source>
        <translation>The meeting is to decide.</translation>
    </message>
    <message>
        <source>Andre behandling. Møtet skal gi tilråding.</source>
        <translation>Second treatment. The meeting is to give a recommendation.</translation>
    </message>
    <message>
        <source>Møtet skal gi tilråding.</source>
        <translation>The meeting is to give a recommendation.</translation>
    </message>
    <message>
        <source>Møtet skal ta saken til orientering.</source>
        <translation>The meeting is to note the case.</translation>
    </message>
</context>
<context>
    <name>AttachmentTable</name>
    <message>
        <source>Vedlegg</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Størrelse</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Vedlegg</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Ta ut vedlegget</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>Unntatt offentlighet …</source>
        <translation>Exempt from public access …</translation>
    </message>
    <message>
        <source>Ingen vedlegg</source>
        <translation>No attachments</translation>
    </message>
    <message>
        <source>Slipp filer her, eller velg dem. De følger saken til partene og møtet.</source>
        <translation>Drop files here, or choose them. They follow the case to the parties and the meeting.</translation>
    </message>
    <message>
        <source>Legg til vedlegg …</source>
        <translation>Add attachments …</translation>
    </message>
    <message>
        <source>Legg til vedlegg</source>
        <translation>Add attachments</translation>
    </message>
    <message>
        <source>{name} er lagt til.</source>
        <translation>{name} is added.</translation>
    </message>
    <message>
        <source>{name} er større enn 50 MB. Del den opp, eller legg den et annet sted.</source>
        <translation>{name} is larger than 50 MB. Split it, or put it somewhere else.</translation>
    </message>
    <message>
        <source>{name} kan ikke leses. Lukk filen i andre programmer, og prøv igjen.</source>
        <translation>{name} cannot be read. Close the file in other programs, and try again.</translation>
    </message>
    <message>
        <source>{name} er tatt ut.</source>
        <translation>{name} is removed.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Oppmøte</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Ingen medlemmer ennå</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>Alle {count} medlemmer</source>
        <translation>All {count} members</translation>
    </message>
</context>
<context>
    <name>AttendanceMore</name>
    <message>
        <source>Hvem møter som vara?</source>
        <translation>Who attends as deputy?</translation>
    </message>
    <message>
        <source>Fra og med punkt</source>
        <translation>From item</translation>
    </message>
    <message>
        <source>Til og med punkt</source>
        <translation>To item</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Fra starten</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>Til slutten</source>
        <translation>To the end</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Medlemmer</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>&amp;Tilbake til saken</source>
        <translation>Back &amp;to the case</translation>
    </message>
    <message>
        <source>&amp;Resten er til stede</source>
        <translation>The &amp;rest are present</translation>
    </message>
    <message>
        <source>T til stede · D digitalt · F forfall · I ikke møtt · V vara · K kom eller gikk</source>
        <translation>T present · D online · F excused · I absent · V deputy · K came or left</translation>
    </message>
    <message>
        <source>Oppmøte</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>Oppmøte for {person}</source>
        <translation>Attendance of {person}</translation>
    </message>
    <message>
        <source>Deler av møtet …</source>
        <translation>Part of the meeting …</translation>
    </message>
    <message>
        <source>{role}. Taler for {parties}</source>
        <translation>{role}. Speaks for {parties}</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Sett alle til stede</source>
        <translation>Mark everyone present</translation>
    </message>
    <message>
        <source>Møteleder</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Minute-taker</translation>
    </message>
    <message>
        <source>Lagre møteledelsen</source>
        <translation>Save the chair</translation>
    </message>
    <message>
        <source>Utvalget har ingen medlemmer ennå</source>
        <translation>The committee has no members yet</translation>
    </message>
    <message>
        <source>Legg dem inn, så kan oppmøtet føres her.</source>
        <translation>Enter them, and attendance can be recorded here.</translation>
    </message>
    <message>
        <source>Åpne Parter og utvalg</source>
        <translation>Open Participants</translation>
    </message>
    <message>
        <source>Møteledelse</source>
        <translation>Running the meeting</translation>
    </message>
    <message>
        <source>Møteledelsen er lagret.</source>
        <translation>The chair is saved.</translation>
    </message>
    <message>
        <source>Habiliteten er lagret.</source>
        <translation>The conflicts of interest are saved.</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Kom i gang</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Legg inn første møte</source>
        <translation>Enter the first meeting</translation>
    </message>
    <message>
        <source>Frister og sakslister regnes ut fra datoen.</source>
        <translation>Deadlines and agendas are worked out from the date.</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Meld en sak</source>
        <translation>Report a case</translation>
    </message>
    <message>
        <source>Skriv hva den gjelder, og hvem som meldte den.</source>
        <translation>Write what it concerns and who reported it.</translation>
    </message>
    <message>
        <source>Ny sak</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Kontroller partene</source>
        <translation>Check the parties</translation>
    </message>
    <message>
        <source>Se over områder, kontaktpersoner og hvem som snakker for hvem.</source>
        <translation>Look over regions, contacts and who speaks for whom.</translation>
    </message>
    <message>
        <source>Se partene</source>
        <translation>See the parties</translation>
    </message>
</context>
<context>
    <name>BlockerBar</name>
    <message>
        <source>{cases} må avklares før innkalling:</source>
        <translation>{cases} must be settled before the notice:</translation>
    </message>
    <message>
        <source>Gå til saken</source>
        <translation>Go to the case</translation>
    </message>
    <message>
        <source>{cases} venter på svar.</source>
        <translation>{cases} waiting for answers.</translation>
    </message>
    <message>
        <source>{cases} venter på svar til {date}.</source>
        <translation>{cases} waiting for answers until {date}.</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Utvalg</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Møtedatoer</source>
        <translation>Meeting dates</translation>
    </message>
    <message>
        <source>Legg gjerne inn de første møtene nå. Frister regnes ut fra datoene. Du kan også gjøre det senere under Møter.</source>
        <translation>You may enter the first meetings now. Deadlines are worked out from the dates. You can also do it later under Meetings.</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Legg til møte</source>
        <translation>Add meeting</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Møter i {body}</source>
        <translation>Meetings in {body}</translation>
    </message>
    <message>
        <source>Her drøftes og vedtas sakene.</source>
        <translation>Here the cases are discussed and decided.</translation>
    </message>
    <message>
        <source>{span} møter i året.</source>
        <translation>{span} meetings a year.</translation>
    </message>
    <message>
        <source>1 møte i året.</source>
        <translation>1 meeting a year.</translation>
    </message>
    <message>
        <source>Denne datoen er lagt inn. Velg en annen.</source>
        <translation>This date is already entered. Choose another.</translation>
    </message>
    <message>
        <source>Møtet slutter før det begynner. Rett tidene.</source>
        <translation>The meeting ends before it starts. Correct the times.</translation>
    </message>
    <message>
        <source>Ta bort møtet {when}</source>
        <translation>Remove the meeting {when}</translation>
    </message>
</context>
<context>
    <name>BodiesTab</name>
    <message>
        <source>Utvalg og medlemmer</source>
        <translation>Committees and members</translation>
    </message>
    <message>
        <source>Nytt &amp;utvalg</source>
        <translation>New c&amp;ommittee</translation>
    </message>
    <message>
        <source>Nytt med&amp;lem</source>
        <translation>New mem&amp;ber</translation>
    </message>
    <message>
        <source>Vis &amp;tidligere medlemmer</source>
        <translation>Sho&amp;w former members</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>ingen medlemmer ennå</source>
        <translation>no members yet</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Deler av utvalget</source>
        <translation>Parts of the committee</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Faste punkter</source>
        <translation>Standing items</translation>
    </message>
    <message>
        <source>Hva slags utvalg</source>
        <translation>Kind of committee</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Forkortelse</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>For eksempel SSU.</source>
        <translation>For example SSU.</translation>
    </message>
    <message>
        <source>Hører under</source>
        <translation>Belongs under</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Avslutt utvalget …</source>
        <translation>End the committee …</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Bring back into use</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ta inn igjen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Går ut av utvalget …</source>
        <translation>Leaves the committee …</translation>
    </message>
    <message>
        <source>Nytt medlem</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Nytt utvalg</source>
        <translation>New committee</translation>
    </message>
    <message>
        <source>Reglene hentes fra et utvalg av samme slag.</source>
        <translation>The rules are taken from a committee of the same kind.</translation>
    </message>
    <message>
        <source>{body} er lagret.</source>
        <translation>{body} is saved.</translation>
    </message>
    <message>
        <source>Opplysningene om {person} er lagret.</source>
        <translation>The details of {person} are saved.</translation>
    </message>
    <message>
        <source>Skriv et navn.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>{person} er lagt inn i {body}.</source>
        <translation>{person} is added to {body}.</translation>
    </message>
    <message>
        <source>{body} er lagt inn.</source>
        <translation>{body} is added.</translation>
    </message>
    <message>
        <source>{person} går ut av utvalget</source>
        <translation>{person} leaves the committee</translation>
    </message>
    <message>
        <source>Vervet blir stående i møtene som har vært.</source>
        <translation>The office stays in the meetings that have been held.</translation>
    </message>
    <message>
        <source>{person} er ute av utvalget.</source>
        <translation>{person} has left the committee.</translation>
    </message>
    <message>
        <source>Avslutt {body}</source>
        <translation>End {body}</translation>
    </message>
    <message>
        <source>Møter og saker blir stående og kan leses.</source>
        <translation>Meetings and cases remain and can be read.</translation>
    </message>
    <message>
        <source>{body} er avsluttet.</source>
        <translation>{body} has ended.</translation>
    </message>
    <message>
        <source>{name} er i bruk igjen.</source>
        <translation>{name} is in use again.</translation>
    </message>
    <message>
        <source>{name} er med i utvalget igjen.</source>
        <translation>{name} is back on the committee.</translation>
    </message>
    <message>
        <source>Avsluttet {date}</source>
        <translation>Ended {date}</translation>
    </message>
    <message>
        <source>Hører under {parent}</source>
        <translation>Belongs under {parent}</translation>
    </message>
</context>
<context>
    <name>BriefingPanel</name>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Parter som er orientert</source>
        <translation>Parties that have been informed</translation>
    </message>
    <message>
        <source>Merk alle som orientert</source>
        <translation>Mark all as informed</translation>
    </message>
    <message>
        <source>Ingen møter er holdt de siste månedene.</source>
        <translation>No meetings have been held in the last months.</translation>
    </message>
    <message>
        <source>Orientert etter møtet</source>
        <translation>Informed after the meeting</translation>
    </message>
    <message>
        <source>{told} av {all} parter er orientert.</source>
        <translation>{told} of {all} parties have been informed.</translation>
    </message>
    <message>
        <source>Møtet behandlet {cases}.</source>
        <translation>The meeting treated {cases}.</translation>
    </message>
    <message>
        <source>{party}, {date}</source>
        <translation>{party}, {date}</translation>
    </message>
    <message>
        <source>{party} er ikke lenger merket som orientert.</source>
        <translation>{party} is no longer marked as informed.</translation>
    </message>
    <message>
        <source>{parties} er merket som orientert etter {meeting}.</source>
        <translation>{parties}: marked as informed after {meeting}.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Ingen saker er til forankring, så det er ingen å registrere svaret for.</source>
        <translation>No cases are out for anchoring, so there is nobody to register the answer for.</translation>
    </message>
    <message>
        <source>Hvem svarer?</source>
        <translation>Who is answering?</translation>
    </message>
    <message>
        <source>Hvilken sak gjelder svaret?</source>
        <translation>Which case is the answer about?</translation>
    </message>
    <message>
        <source>Registrer for hånd</source>
        <translation>Record by hand</translation>
    </message>
    <message>
        <source>{name} blir lagt ved svaret. Deretter fyller du inn svaret selv.</source>
        <translation>{name} is attached to the answer. Then you fill in the answer yourself.</translation>
    </message>
    <message>
        <source>Legg ved og fyll inn svaret</source>
        <translation>Attach and fill in the answer</translation>
    </message>
    <message>
        <source>{name} er lagt ved svaret.</source>
        <translation>{name} is kept with the answer.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Dette må avklares først</source>
        <translation>This must be settled first</translation>
    </message>
    <message>
        <source>Kort varsel</source>
        <translation>Short notice</translation>
    </message>
    <message>
        <source>Dette skjer</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Hvem får innkallingen</source>
        <translation>Who gets the notice</translation>
    </message>
    <message>
        <source>H&amp;vorfor kalles møtet inn med kort varsel?</source>
        <translation>&amp;Why is the meeting called at short notice?</translation>
    </message>
    <message>
        <source>Begrunnelsen blir trykt i innkallingen.</source>
        <translation>The reason is printed in the notice.</translation>
    </message>
    <message>
        <source>Kall inn møtet</source>
        <translation>Call the meeting</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sakene har numrene fra hovedmøtet, og formøtet gir ingen egne. Saker som kommer til senere, står som tilleggssaker.</source>
        <translation>The cases have the numbers of the main meeting, and the pre-meeting gives none of its own. Cases that come later appear as additional items.</translation>
    </message>
    <message>
        <source>{items} får nummer i denne rekkefølgen, og sakslisten fryses. Saker som kommer til senere, står som tilleggssaker.</source>
        <translation>{items} get numbers in this order, and the agenda is frozen. Cases that come later appear as additional items.</translation>
    </message>
    <message>
        <source>Totrinn lager innkallingen og {count} saksframlegg i Word.</source>
        <translation>Totrinn makes the notice and {count} case papers in Word.</translation>
    </message>
    <message>
        <source>Utvalget har ingen medlemmer i Totrinn ennå.</source>
        <translation>The committee has no members in Totrinn yet.</translation>
    </message>
    <message>
        <source>Totrinn sender ingenting. Du sender filene selv, for eksempel i Outlook.</source>
        <translation>Totrinn sends nothing. You send the files yourself, for example in Outlook.</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Kan settes opp</source>
        <translation>Can be put up</translation>
    </message>
    <message>
        <source>Saker som kan settes opp</source>
        <translation>Cases that can be put up</translation>
    </message>
    <message>
        <source>Enter setter saken på sakslisten. Del på sakslisten tar den tilbake hit.</source>
        <translation>Enter puts the case on the agenda. Del on the agenda takes it back here.</translation>
    </message>
    <message>
        <source>Sett opp {case}</source>
        <translation>Put up {case}</translation>
    </message>
</context>
<context>
    <name>CardJob</name>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Nå: {name}</source>
        <translation>Now: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Meld saken</source>
        <translation>Report the case</translation>
    </message>
    <message>
        <source>Sett på saksliste …</source>
        <translation>Put on an agenda …</translation>
    </message>
    <message>
        <source>Send til forankring …</source>
        <translation>Send for anchoring …</translation>
    </message>
    <message>
        <source>Lag saksframlegg i Word</source>
        <translation>Make the case paper in Word</translation>
    </message>
    <message>
        <source>Ta opp saken igjen</source>
        <translation>Resume the case</translation>
    </message>
    <message>
        <source>Endre tittel, type og saksbehandler …</source>
        <translation>Change title, type and case officer …</translation>
    </message>
    <message>
        <source>Sett på vent …</source>
        <translation>Put on hold …</translation>
    </message>
    <message>
        <source>Trekk saken …</source>
        <translation>Withdraw the case …</translation>
    </message>
    <message>
        <source>Løst utenfor utvalget …</source>
        <translation>Solved outside the committee …</translation>
    </message>
    <message>
        <source>Avslutt saken</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Publiser saken …</source>
        <translation>Publish the case …</translation>
    </message>
    <message>
        <source>Lag saksframlegg</source>
        <translation>Make the case paper</translation>
    </message>
    <message>
        <source>Saken er meldt.</source>
        <translation>The case is reported.</translation>
    </message>
    <message>
        <source>Saken er tatt opp igjen.</source>
        <translation>The case is resumed.</translation>
    </message>
    <message>
        <source>Saken er avsluttet.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Lager saksframlegg</source>
        <translation>Making the case paper</translation>
    </message>
    <message>
        <source>Sett saken på en saksliste</source>
        <translation>Put the case on an agenda</translation>
    </message>
    <message>
        <source>Totrinn foreslår hva møtet skal gjøre, ut fra hvor saken står.</source>
        <translation>Totrinn suggests what the meeting should do, from where the case stands.</translation>
    </message>
    <message>
        <source>Sett på sakslisten</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Saken står på sakslisten.</source>
        <translation>The case is on the agenda.</translation>
    </message>
    <message>
        <source>{body} har ingen møter framover som saken kan settes opp i.</source>
        <translation>{body} has no coming meetings to put the case up in.</translation>
    </message>
    <message>
        <source>Planlegg et møte</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Sett saken på vent</source>
        <translation>Put the case on hold</translation>
    </message>
    <message>
        <source>Sett på vent</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Hvorfor skal saken vente?</source>
        <translation>Why must the case wait?</translation>
    </message>
    <message>
        <source>Ta den opp igjen</source>
        <translation>Resume it</translation>
    </message>
    <message>
        <source>Saken er satt på vent.</source>
        <translation>The case is on hold.</translation>
    </message>
    <message>
        <source>Trekk saken</source>
        <translation>Withdraw the case</translation>
    </message>
    <message>
        <source>Saken blir stående og kan leses, men behandles ikke videre.</source>
        <translation>The case remains and can be read, but goes no further.</translation>
    </message>
    <message>
        <source>Hvorfor trekkes saken?</source>
        <translation>Why is the case withdrawn?</translation>
    </message>
    <message>
        <source>Saken er trukket.</source>
        <translation>The case is withdrawn.</translation>
    </message>
    <message>
        <source>Løst utenfor utvalget</source>
        <translation>Solved outside the committee</translation>
    </message>
    <message>
        <source>Lagre som løst</source>
        <translation>Save as solved</translation>
    </message>
    <message>
        <source>Hvordan ble saken løst?</source>
        <translation>How was the case solved?</translation>
    </message>
    <message>
        <source>Saken er lagret som løst.</source>
        <translation>The case is saved as solved.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Aktive</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Drøfting</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Klar for vedtak</source>
        <translation>Ready for decision</translation>
    </message>
    <message>
        <source>Ferdige</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Hvilke saker</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Finn i listen</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Alle utvalg</source>
        <translation>All committees</translation>
    </message>
    <message>
        <source>Alle saksbehandlere</source>
        <translation>All case officers</translation>
    </message>
</context>
<context>
    <name>CaseListScreen</name>
    <message>
        <source>Ny sak</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Copy to Excel</translation>
    </message>
    <message>
        <source>Saker</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Tilbake til sakene</source>
        <translation>Back to the cases</translation>
    </message>
    <message>
        <source>Ingen saker passer med filteret</source>
        <translation>No cases match the filter</translation>
    </message>
    <message>
        <source>Nullstill filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Ingen saker ennå</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Meld den første, så følger Totrinn den fra drøfting til vedtak.</source>
        <translation>Report the first one, and Totrinn follows it from discussion to decision.</translation>
    </message>
    <message>
        <source>Meld en sak</source>
        <translation>Report a case</translation>
    </message>
    <message>
        <source>Ingen aktive saker</source>
        <translation>No active cases</translation>
    </message>
    <message>
        <source>Alle saker er ferdige.</source>
        <translation>All cases are finished.</translation>
    </message>
    <message>
        <source>{found} passer med filteret</source>
        <translation>{found} match the filter</translation>
    </message>
    <message>
        <source>{count} aktive</source>
        <translation>{count} active</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>{rows} copied. Paste into Excel with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Deler av saken</source>
        <translation>Parts of the case</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Case paper</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Behandling og vedtak</source>
        <translation>Meetings and decision</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>mangler {count}</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} of {counted}</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sak og melder</source>
        <translation>Case and reporter</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Har svart</source>
        <translation>Have answered</translation>
    </message>
    <message>
        <source>Neste frist</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ferdige</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} of {counted}</translation>
    </message>
    <message>
        <source>{count} har svart nei</source>
        <translation>{count} answered no</translation>
    </message>
    <message>
        <source>Fristen er ute</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{count} forbehold å avklare</source>
        <translation>{count} conditions to settle</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Everyone has answered</translation>
    </message>
    <message>
        <source>Runde {number}</source>
        <translation>Round {number}</translation>
    </message>
    <message>
        <source>Ingen innvendinger</source>
        <translation>No objections</translation>
    </message>
    <message>
        <source>Står på {meeting}</source>
        <translation>On {meeting}</translation>
    </message>
    <message>
        <source>Mangler {count} avsnitt</source>
        <translation>{count} sections missing</translation>
    </message>
    <message>
        <source>Får nummer ved innkalling</source>
        <translation>Numbered with the notice</translation>
    </message>
    <message>
        <source>Kan sendes til forankring</source>
        <translation>Can be sent for anchoring</translation>
    </message>
    <message>
        <source>Ikke satt opp</source>
        <translation>Not put up</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papers out</translation>
    </message>
    <message>
        <source>Tas opp igjen</source>
        <translation>To be resumed</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>ny part</source>
        <translation>new party</translation>
    </message>
    <message>
        <source>Opplysning</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Nå</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Blir</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>ChangeWordingPage</name>
    <message>
        <source>Forslaget med endringen</source>
        <translation>The proposal with the change</translation>
    </message>
    <message>
        <source>Partene har fått teksten slik den står her nå.</source>
        <translation>The parties have received the text as it stands here now.</translation>
    </message>
    <message>
        <source>Slik partene fikk det</source>
        <translation>As the parties got it</translation>
    </message>
    <message>
        <source>Med endringen</source>
        <translation>With the change</translation>
    </message>
    <message>
        <source>Send en ny runde, så partene svarer på den nye teksten</source>
        <translation>Send a new round, so that the parties answer the new text</translation>
    </message>
    <message>
        <source>La svarene gjelde, med en begrunnelse som trykkes</source>
        <translation>Let the answers stand, with a reason that is printed</translation>
    </message>
    <message>
        <source>Hvem bestemmer dette?</source>
        <translation>Who decides this?</translation>
    </message>
    <message>
        <source>Hvorfor gjelder svarene fortsatt?</source>
        <translation>Why do the answers still stand?</translation>
    </message>
    <message>
        <source>Begrunnelsen står i saksframlegget og protokollen.</source>
        <translation>The reason appears in the case paper and the minutes.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Endre forslaget</source>
        <translation>Change the proposal</translation>
    </message>
    <message>
        <source>Forskjellen</source>
        <translation>The difference</translation>
    </message>
    <message>
        <source>En annen har endret forslaget mens du skrev. Din tekst står her og er ikke lagret. Forskjellen under er mellom den andre teksten og din.</source>
        <translation>Someone else changed the proposal while you were writing. Your text is here and not saved. The difference below is between the other text and yours.</translation>
    </message>
    <message>
        <source>Teksten er den samme som partene fikk.</source>
        <translation>The text is the one the parties received.</translation>
    </message>
    <message>
        <source>Svarene gjelder fortsatt. Endringen blir lagret med dato.</source>
        <translation>The answers still stand. The change is saved with its date.</translation>
    </message>
    <message>
        <source>Partene har svart på en annen tekst. Velg hva som skal gjelde.</source>
        <translation>The parties have answered another text. Choose what is to apply.</translation>
    </message>
    <message>
        <source>Lagre som språklig endring</source>
        <translation>Save as a change of language</translation>
    </message>
    <message>
        <source>Lagre og la svarene gjelde</source>
        <translation>Save and let the answers stand</translation>
    </message>
    <message>
        <source>Lagre og legg svarene til side</source>
        <translation>Save and set the answers aside</translation>
    </message>
    <message>
        <source>Forslaget er endret.</source>
        <translation>The proposal is changed.</translation>
    </message>
</context>
<context>
    <name>ChooseReminders</name>
    <message>
        <source>Lag påminnelser</source>
        <translation>Make reminders</translation>
    </message>
    <message>
        <source>Parter som mangler svar</source>
        <translation>Parties that have not answered</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hver part får ett utkast til e-post for alle sakene den mangler, med svarskjemaene ved. Du sender dem selv.</source>
        <translation>Each party gets one e-mail draft for all the cases it has not answered, with the reply forms enclosed. You send them yourself.</translation>
    </message>
    <message>
        <source>{line} (over frist)</source>
        <translation>{line} (overdue)</translation>
    </message>
    <message>
        <source>Lag {count}</source>
        <translation>Make {count}</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>og {count} til under Saker</source>
        <translation>and {count} more under Cases</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{count} nei</source>
        <translation>{count} no</translation>
    </message>
    <message>
        <source>Klar for vedtak {meeting}</source>
        <translation>Ready for decision {meeting}</translation>
    </message>
    <message>
        <source>Settes opp {meeting}</source>
        <translation>To be put up {meeting}</translation>
    </message>
    <message>
        <source>Ikke satt opp i et møte</source>
        <translation>Not put up in a meeting</translation>
    </message>
</context>
<context>
    <name>CommunityPage</name>
    <message>
        <source>Søk etter helsefellesskap eller kommune</source>
        <translation>Search for a health community or municipality</translation>
    </message>
    <message>
        <source>Helsefellesskap</source>
        <translation>Health community</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>No hits</translation>
    </message>
    <message>
        <source>Prøv en del av navnet på helsefellesskapet eller en kommune.</source>
        <translation>Try part of the name of the health community or a municipality.</translation>
    </message>
    <message>
        <source>Lag et eget, uten forslag</source>
        <translation>Make your own, without suggestions</translation>
    </message>
    <message>
        <source>Språk i dokumentene</source>
        <translation>Language of the documents</translation>
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
        <translation>Follows the recipient</translation>
    </message>
    <message>
        <source>Hver part kan få brev på sitt eget språk.</source>
        <translation>Each party can get letters in its own language.</translation>
    </message>
    <message>
        <source>Velg et helsefellesskap i listen</source>
        <translation>Choose a health community in the list</translation>
    </message>
    <message>
        <source>Her ser du partene, områdene og utvalgene før du går videre.</source>
        <translation>Here you see the parties, regions and committees before you go on.</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>{count} har vedtatt nynorsk som tjenestespråk.</source>
        <translation>{count} have adopted Nynorsk as official language.</translation>
    </message>
</context>
<context>
    <name>CommunityTab</name>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lagre fristene</source>
        <translation>Save the deadlines</translation>
    </message>
    <message>
        <source>Utseende på dokumentene</source>
        <translation>How the documents look</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kort navn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Helsefellesskapets målform</source>
        <translation>The health community’s written language</translation>
    </message>
    <message>
        <source>Brev til en part følger partens egen målform</source>
        <translation>Letters to a party follow the party’s own language</translation>
    </message>
    <message>
        <source>Svarskjema til partene</source>
        <translation>Reply form to the parties</translation>
    </message>
    <message>
        <source>Kontakt for helsefellesskapet</source>
        <translation>Contact for the health community</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source> virkedager</source>
        <translation> working days</translation>
    </message>
    <message>
        <source>Siste dag å melde sak</source>
        <translation>Last day to report a case</translation>
    </message>
    <message>
        <source>Så lenge før møtet.</source>
        <translation>This long before the meeting.</translation>
    </message>
    <message>
        <source>Tid til forankring</source>
        <translation>Time for anchoring</translation>
    </message>
    <message>
        <source>Foreslått svarfrist når en sak sendes ut.</source>
        <translation>Suggested reply deadline when a case is sent out.</translation>
    </message>
    <message>
        <source>Tid til saksframlegg hos parten</source>
        <translation>Time for the party’s own case paper</translation>
    </message>
    <message>
        <source>Fra brevet kommer til saken er klar for partens egne møter. Fremdriftsplanen regner med denne og de to neste.</source>
        <translation>From when the letter arrives until the case is ready for the party’s own meetings. The plan counts with this and the next two.</translation>
    </message>
    <message>
        <source>Tid fra partens møte til svar</source>
        <translation>Time from the party’s meeting to its answer</translation>
    </message>
    <message>
        <source>Så lenge bruker parten på protokoll og svar etter møtet.</source>
        <translation>What the party needs for minutes and answer after its meeting.</translation>
    </message>
    <message>
        <source>Svartid uten møte</source>
        <translation>Time to answer without a meeting</translation>
    </message>
    <message>
        <source>Fra brevet kommer til svaret, der saken kan avgjøres uten møte.</source>
        <translation>From when the letter arrives until the answer, where no meeting is needed.</translation>
    </message>
    <message>
        <source>Helsefellesskapet</source>
        <translation>The health community</translation>
    </message>
    <message>
        <source>Frister</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Opplysningene er lagret.</source>
        <translation>The details are saved.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Slik det ble forankret</source>
        <translation>As it was anchored</translation>
    </message>
    <message>
        <source>Slik det ble vedtatt</source>
        <translation>As it was adopted</translation>
    </message>
    <message>
        <source>Språklig endring. Svarene fra partene gjelder fortsatt.</source>
        <translation>A change of language. The parties’ answers still stand.</translation>
    </message>
    <message>
        <source>Innholdet er endret etter at partene svarte. Svarene gjelder ordlyden de fikk.</source>
        <translation>The content has changed since the parties answered. The answers apply to the wording they received.</translation>
    </message>
    <message>
        <source>Tatt ut</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Lagt til</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Likt forslaget som ble forankret</source>
        <translation>Like the proposal that was anchored</translation>
    </message>
</context>
<context>
    <name>Concluding</name>
    <message>
        <source>Ingen i møtet taler for {names}. Deres ja er ikke ført.</source>
        <translation>Nobody in the meeting speaks for {names}. Their yes is not recorded.</translation>
    </message>
    <message>
        <source>Før dem som ikke til stede</source>
        <translation>Record them as not present</translation>
    </message>
    <message>
        <source>Ikke enighet …</source>
        <translation>No agreement …</translation>
    </message>
    <message>
        <source>Alle punktene har et utfall.</source>
        <translation>Every item has an outcome.</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>End the meeting</translation>
    </message>
</context>
<context>
    <name>ConditionPart</name>
    <message>
        <source>Er forbeholdet avklart?</source>
        <translation>Is the condition settled?</translation>
    </message>
    <message>
        <source>Ja, avklart med parten</source>
        <translation>Yes, settled with the party</translation>
    </message>
    <message>
        <source>Hvordan ble det avklart?</source>
        <translation>How was it settled?</translation>
    </message>
    <message>
        <source>Vises i statusen og i protokollen.</source>
        <translation>Shown in the status and the minutes.</translation>
    </message>
    <message>
        <source>Nei, saken venter på {party}</source>
        <translation>No, the case is waiting for {party}</translation>
    </message>
    <message>
        <source>Hva gjenstår? (kan stå tomt)</source>
        <translation>What remains? (may be left empty)</translation>
    </message>
</context>
<context>
    <name>ConsensusCard</name>
    <message>
        <source>Er partene enige?</source>
        <translation>Do the parties agree?</translation>
    </message>
    <message>
        <source>&amp;Alle er enige</source>
        <translation>&amp;All agree</translation>
    </message>
    <message>
        <source>{count} av {all} har svart</source>
        <translation>{count} of {all} have answered</translation>
    </message>
    <message>
        <source>Ingen har svart ennå</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message>
        <source>Ikke berørt: {names}.</source>
        <translation>Not affected: {names}.</translation>
    </message>
    <message>
        <source>Uten representant</source>
        <translation>Without a representative</translation>
    </message>
    <message>
        <source>Ingen i møtet taler for dem</source>
        <translation>Nobody in the meeting speaks for them</translation>
    </message>
    <message>
        <source>{deputy}, vara for {person}</source>
        <translation>{deputy}, deputy for {person}</translation>
    </message>
    <message>
        <source>oppmøte ikke ført</source>
        <translation>attendance not taken</translation>
    </message>
    <message>
        <source>til stede</source>
        <translation>present</translation>
    </message>
    <message>
        <source>digitalt</source>
        <translation>online</translation>
    </message>
    <message>
        <source>vara møter</source>
        <translation>deputy attends</translation>
    </message>
    <message>
        <source>forfall</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>ikke møtt</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>Lim inn kontakter …</source>
        <translation>Paste contacts …</translation>
    </message>
    <message>
        <source>Hent kontakter fra fil …</source>
        <translation>Get contacts from a file …</translation>
    </message>
    <message>
        <source>Lagre kontakter som Excel-fil …</source>
        <translation>Save contacts as an Excel file …</translation>
    </message>
    <message>
        <source>Lim inn kontakter</source>
        <translation>Paste contacts</translation>
    </message>
    <message>
        <source>Kopier radene i Excel, med overskriftene. En kolonne må være «Kommune» eller «Kommunenummer». Tomme celler endrer ingenting. En ny part må ha kolonnen «Type», for eksempel kommune.</source>
        <translation>Copy the rows in Excel, with the headings. One column must be “Kommune” or “Kommunenummer”. Empty cells change nothing. A new party must have the column “Type”, for example kommune.</translation>
    </message>
    <message>
        <source>Vis hva som blir endret</source>
        <translation>Show what will change</translation>
    </message>
    <message>
        <source>Hent kontakter fra fil</source>
        <translation>Get contacts from a file</translation>
    </message>
    <message>
        <source>Kontaktene til {parties} er oppdatert.</source>
        <translation>The contacts of {parties} are updated.</translation>
    </message>
    <message>
        <source>{parties} er oppdatert, og {added} av dem er nye.</source>
        <translation>{parties} updated, {added} of them new.</translation>
    </message>
    <message>
        <source>Kontakter</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Kontakter</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Oppdater {parties}</source>
        <translation>Update {parties}</translation>
    </message>
    <message>
        <source>Tabellen har ingenting nytt. Alt i den står i Totrinn allerede.</source>
        <translation>The table has nothing new. Everything in it is in Totrinn already.</translation>
    </message>
    <message>
        <source>Kontakter for {parties} blir endret.</source>
        <translation>Contacts of {parties} will change.</translation>
    </message>
    <message>
        <source>{parties} blir lagt til eller endret, {added} av dem er nye.</source>
        <translation>{parties} will be added or changed, {added} of them new.</translation>
    </message>
    <message>
        <source>{parties} har ingenting nytt.</source>
        <translation>{parties} have nothing new.</translation>
    </message>
    <message>
        <source>Disse kolonnene blir ikke lest: {columns}.</source>
        <translation>These columns are not read: {columns}.</translation>
    </message>
    <message>
        <source>Hva som blir endret</source>
        <translation>What will change</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Rettelser</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Før inn rettelse …</source>
        <translation>Add a correction …</translation>
    </message>
    <message>
        <source>Offentlighet …</source>
        <translation>Public access …</translation>
    </message>
    <message>
        <source>Protokollen står som den ble godkjent. Rettelsen kommer til med dato og navn, og trykkes sist i protokollen.</source>
        <translation>The minutes stay as they were approved. The correction is added with date and name, and is printed last in the minutes.</translation>
    </message>
    <message>
        <source>Noe i møtet er unntatt offentlighet. Gjelder rettelsen det, velger du hjemmelen.</source>
        <translation>Something in the meeting is exempt from public access. If the correction is about that, choose the legal basis.</translation>
    </message>
    <message>
        <source>Før inn rettelse</source>
        <translation>Add a correction</translation>
    </message>
    <message>
        <source>Før inn</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>H&amp;va skal rettes?</source>
        <translation>&amp;What is to be corrected?</translation>
    </message>
    <message>
        <source>Hvem &amp;retter?</source>
        <translation>Who &amp;corrects it?</translation>
    </message>
    <message>
        <source>&amp;Offentlighet</source>
        <translation>&amp;Public access</translation>
    </message>
    <message>
        <source>Rettelsen er ført inn. Lag protokollen på nytt, så er den med.</source>
        <translation>The correction is added. Make the minutes again to have it in them.</translation>
    </message>
    <message>
        <source>En rettelse som er merket, tas ut av den offentlige protokollen, og det står i stedet hvorfor.</source>
        <translation>A correction that is marked is left out of the public minutes, which say why in its place.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Noe gikk galt – Totrinn</source>
        <translation>Something went wrong – Totrinn</translation>
    </message>
    <message>
        <source>Totrinn møtte en feil. Alt som var lagret, er trygt. Du kan lukke dette vinduet og fortsette. Skjer det igjen, start Totrinn på nytt og send rapporten til den som drifter programmet.</source>
        <translation>Totrinn met an error. Everything that was saved is safe. You can close this window and go on. If it happens again, restart Totrinn and send the report to whoever runs the program.</translation>
    </message>
    <message>
        <source>Rapporten ligger på denne maskinen og er ikke sendt noe sted.</source>
        <translation>The report is on this computer and has not been sent anywhere.</translation>
    </message>
    <message>
        <source>Noe gikk galt</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Kopier rapporten</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Lukk og fortsett</source>
        <translation>Close and go on</translation>
    </message>
</context>
<context>
    <name>Creation</name>
    <message>
        <source>Lager databasen</source>
        <translation>Making the database</translation>
    </message>
    <message>
        <source>Legger inn parter, områder og utvalg</source>
        <translation>Entering parties, regions and committees</translation>
    </message>
    <message>
        <source>Setter språk</source>
        <translation>Setting languages</translation>
    </message>
    <message>
        <source>Legger inn møtene</source>
        <translation>Entering the meetings</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Skriv datoen som 1.3, 1. mars 2027 eller i morgen.</source>
        <translation>Write the date as 1.3, 1. mars 2027 or i morgen.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Skriv datoen slik: 31.12.2026.</source>
        <translation>Write the date like this: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>DaysFromTable</name>
    <message>
        <source>Lim inn datoer …</source>
        <translation>Paste dates …</translation>
    </message>
    <message>
        <source>Hent fra fil …</source>
        <translation>Get from a file …</translation>
    </message>
    <message>
        <source>Lim inn datoer</source>
        <translation>Paste dates</translation>
    </message>
    <message>
        <source>Lim inn én dato på hver linje, eller rader fra Excel med overskriften «Dato». Er det flere utvalg i tabellen, leses bare radene til dette.</source>
        <translation>Paste one date on each line, or rows from Excel with the heading “Dato”. If there are several bodies in the table, only the rows of this one are read.</translation>
    </message>
    <message>
        <source>Les datoene</source>
        <translation>Read the dates</translation>
    </message>
    <message>
        <source>Hent datoer fra fil</source>
        <translation>Get dates from a file</translation>
    </message>
    <message>
        <source>{rows} til ble ikke lest.</source>
        <translation>{rows} more were not read.</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Frister</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>har vært</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>Svarfrist for {cases}</source>
        <translation>Reply deadline for {cases}</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Reply deadline</translation>
    </message>
    <message>
        <source>Siste dag å melde sak</source>
        <translation>Last day to report a case</translation>
    </message>
    <message>
        <source>Innkalling og papirer ut</source>
        <translation>Notice and papers out</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Skrevet</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Filen</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>{kind} til {party}</source>
        <translation>{kind} to {party}</translation>
    </message>
    <message>
        <source>som skrevet</source>
        <translation>as written</translation>
    </message>
    <message>
        <source>endret etterpå</source>
        <translation>changed since</translation>
    </message>
    <message>
        <source>finnes ikke lenger der</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>kan ikke leses nå</source>
        <translation>cannot be read now</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Finn dokument</source>
        <translation>Find document</translation>
    </message>
    <message>
        <source>&amp;Åpne</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Vis i &amp;mappen</source>
        <translation>Show in &amp;folder</translation>
    </message>
    <message>
        <source>Ingen dokumenter ennå</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Innkallinger, saksframlegg, brev og protokoller kommer hit.</source>
        <translation>Notices, case papers, letters and minutes come here.</translation>
    </message>
    <message>
        <source>Gå til møtene</source>
        <translation>Go to the meetings</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>No hits</translation>
    </message>
    <message>
        <source>Publiser møtene i {year} …</source>
        <translation>Publish the meetings of {year} …</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Dokumenter til møtet</source>
        <translation>Documents for the meeting</translation>
    </message>
    <message>
        <source>Lag innkalling på nytt</source>
        <translation>Make the notice again</translation>
    </message>
    <message>
        <source>Lag samlet møtebok</source>
        <translation>Make the meeting book</translation>
    </message>
    <message>
        <source>Lag offentlig møtebok</source>
        <translation>Make public meeting book</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste</source>
        <translation>Make the follow-up list</translation>
    </message>
    <message>
        <source>Lag protokoll</source>
        <translation>Make the minutes</translation>
    </message>
    <message>
        <source>Lag saksutskrifter</source>
        <translation>Make extracts</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Publiser …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Ingen dokumenter ennå</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Innkalling og saksframlegg lages når møtet kalles inn.</source>
        <translation>The notice and the case papers are made when the meeting is called.</translation>
    </message>
    <message>
        <source>Lag utkast til innkalling</source>
        <translation>Make a draft of the notice</translation>
    </message>
    <message>
        <source>Send tilleggsliste {number} …</source>
        <translation>Send supplement {number} …</translation>
    </message>
    <message>
        <source>Lag tilleggsliste {number} på nytt</source>
        <translation>Make supplement {number} again</translation>
    </message>
    <message>
        <source>{kind}, {about}</source>
        <translation>{kind}, {about}</translation>
    </message>
    <message>
        <source>{name}. Skrevet {date} {time}, {language}</source>
        <translation>{name}. Written {date} {time}, {language}</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Bring back into use</translation>
    </message>
    <message>
        <source>Flytt opp (Alt+Pil opp)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Flytt ned (Alt+Pil ned)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Legg inn</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Står i historikken.</source>
        <translation>Shown in the history.</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fra og med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor.</source>
        <translation>Write briefly why.</translation>
    </message>
</context>
<context>
    <name>FastTrack</name>
    <message>
        <source>Hurtigløp</source>
        <translation>Fast track</translation>
    </message>
    <message>
        <source>{case} kan vedtas i dette møtet uten at stegene før er ferdige. Navnet og begrunnelsen blir trykt på sakslisten og i protokollen.</source>
        <translation>{case} can be decided in this meeting although the steps before are not finished. The name and the reason are printed on the agenda and in the minutes.</translation>
    </message>
    <message>
        <source>H&amp;vem har bestemt det?</source>
        <translation>&amp;Who decided it?</translation>
    </message>
    <message>
        <source>Navn og rolle, for eksempel utvalgets leder.</source>
        <translation>Name and role, for example the leader of the committee.</translation>
    </message>
    <message>
        <source>H&amp;vorfor haster det?</source>
        <translation>W&amp;hy is it urgent?</translation>
    </message>
    <message>
        <source>Bruk hurtigløp</source>
        <translation>Use fast track</translation>
    </message>
    <message>
        <source>Saken går som hurtigløp.</source>
        <translation>The case goes by fast track.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Saker, forankring og møter</source>
        <translation>Cases, anchoring and meetings</translation>
    </message>
    <message>
        <source>Alt lagres på denne maskinen. Du trenger ikke nett, og du kan endre alt senere.</source>
        <translation>Everything is saved on this computer. You need no network, and you can change everything later.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Lager eksempelsaker</source>
        <translation>Making example cases</translation>
    </message>
    <message>
        <source>Velg et helsefellesskap i listen først.</source>
        <translation>Choose a health community in the list first.</translation>
    </message>
    <message>
        <source>Lager databasen</source>
        <translation>Making the database</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Nå: {what}</source>
        <translation>Now: {what}</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er endret.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Stopper …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Åpne en database …</source>
        <translation>Open a database …</translation>
    </message>
    <message>
        <source>Prøv med eksempelsaker</source>
        <translation>Try with example cases</translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Neste</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Lag databasen</source>
        <translation>Cre&amp;ate the database</translation>
    </message>
    <message>
        <source>Velg helsefellesskap</source>
        <translation>Choose health community</translation>
    </message>
    <message>
        <source>Partene fylles ut for deg</source>
        <translation>The parties are filled in for you</translation>
    </message>
    <message>
        <source>Kontroller partene</source>
        <translation>Check the parties</translation>
    </message>
    <message>
        <source>Rett områder og målform</source>
        <translation>Correct regions and languages</translation>
    </message>
    <message>
        <source>Utvalg og møter</source>
        <translation>Committees and meetings</translation>
    </message>
    <message>
        <source>Utvalg og møtedatoer</source>
        <translation>Committees and meeting dates</translation>
    </message>
    <message>
        <source>Om deg</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Navn og rolle på dokumentene</source>
        <translation>Name and role on the documents</translation>
    </message>
    <message>
        <source>Hvilket helsefellesskap jobber du i?</source>
        <translation>Which health community do you work in?</translation>
    </message>
    <message>
        <source>Totrinn kjenner alle 19. Du får kommunene og helseforetaket ferdig utfylt.</source>
        <translation>Totrinn knows all 19. You get the municipalities and the health trust filled in.</translation>
    </message>
    <message>
        <source>Stemmer partene og områdene?</source>
        <translation>Are the parties and the regions right?</translation>
    </message>
    <message>
        <source>Alle er likeverdige parter. Rett det som er annerledes hos dere.</source>
        <translation>All are equal parties. Correct what is different with you.</translation>
    </message>
    <message>
        <source>Hvilke utvalg møtes?</source>
        <translation>Which committees meet?</translation>
    </message>
    <message>
        <source>Ta bort det dere ikke har. Navn og regler kan endres når som helst.</source>
        <translation>Remove what you do not have. Names and rules can be changed at any time.</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Alt du gjør, får navnet ditt i historikken.</source>
        <translation>What you do carries your name in the history.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>H&amp;va skal gjøres?</source>
        <translation>&amp;What is to be done?</translation>
    </message>
    <message>
        <source>H&amp;vem har ansvaret?</source>
        <translation>Wh&amp;o is responsible?</translation>
    </message>
    <message>
        <source>Fr&amp;ist</source>
        <translation>&amp;Deadline</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Legg til oppfølging</source>
        <translation>Add follow-up</translation>
    </message>
    <message>
        <source>Oppfølgingen er lagt til.</source>
        <translation>The follow-up is added.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Oppfølging av vedtak</source>
        <translation>Follow-up of decisions</translation>
    </message>
    <message>
        <source>Vis alle {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Ingen vedtak venter på oppfølging.</source>
        <translation>No decisions are waiting for follow-up.</translation>
    </message>
    <message>
        <source>frist {day}</source>
        <translation>due {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste</source>
        <translation>Make the follow-up list</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Merknad, eller hvorfor det stanset</source>
        <translation>Note, or why it stopped</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste for {body}</source>
        <translation>Make the follow-up list of {body}</translation>
    </message>
    <message>
        <source>Lager oppfølgingsliste</source>
        <translation>Making the follow-up list</translation>
    </message>
    <message>
        <source>Oppfølging etter ansvarlig</source>
        <translation>Follow-up by who is responsible</translation>
    </message>
    <message>
        <source>Ingen vedtak venter på oppfølging</source>
        <translation>No decisions are waiting for follow-up</translation>
    </message>
    <message>
        <source>Når et vedtak setter noe i gang, skriver du det under Oppfølging i saken.</source>
        <translation>When a decision sets something going, you write it under Follow-up in the case.</translation>
    </message>
    <message>
        <source>Gå til sakene</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>Hvordan går det</source>
        <translation>How is it going</translation>
    </message>
    <message>
        <source>Hva skal gjøres</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Åpne saken</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Før utrullingen …</source>
        <translation>Note the roll-out …</translation>
    </message>
    <message>
        <source>Følg utrullingen hos partene</source>
        <translation>Follow the roll-out at the parties</translation>
    </message>
    <message>
        <source>Utrullingen blir fulgt hos hver part.</source>
        <translation>The roll-out is followed at each party.</translation>
    </message>
    <message>
        <source>Oppfølgingen er lagret.</source>
        <translation>The follow-up is saved.</translation>
    </message>
</context>
<context>
    <name>FollowUpTable</name>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>FollowUpsTab</name>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Ingen oppfølging ennå</source>
        <translation>No follow-up yet</translation>
    </message>
    <message>
        <source>Skriv hvem som gjør hva etter vedtaket. Det kommer opp i møtene til det er gjort.</source>
        <translation>Write who does what after the decision. It comes up in the meetings until it is done.</translation>
    </message>
    <message>
        <source>Ny oppfølging</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Lagre oppfølgingen</source>
        <translation>Save the follow-up</translation>
    </message>
    <message>
        <source>Oppfølgingen er lagret.</source>
        <translation>The follow-up is saved.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Endre oppfølging</source>
        <translation>Change follow-up</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Oppfølgingen er endret.</source>
        <translation>The follow-up is changed.</translation>
    </message>
    <message>
        <source>Hva skal gjøres?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Fo&amp;rrige</source>
        <translation>P&amp;revious</translation>
    </message>
    <message>
        <source>&amp;Oppfølging …</source>
        <translation>F&amp;ollow-up …</translation>
    </message>
    <message>
        <source>&amp;Utsett saken …</source>
        <translation>Postpone the &amp;case …</translation>
    </message>
    <message>
        <source>&amp;Ikke enighet …</source>
        <translation>No agreeme&amp;nt …</translation>
    </message>
    <message>
        <source>&amp;Mer</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Unntatt offentlighet …</source>
        <translation>Exempt from public access …</translation>
    </message>
    <message>
        <source>Beslutningsdyktig</source>
        <translation>Quorate</translation>
    </message>
    <message>
        <source>Ikke beslutningsdyktig ennå</source>
        <translation>Not quorate yet</translation>
    </message>
    <message>
        <source>&amp;Neste sak</source>
        <translation>&amp;Next case</translation>
    </message>
    <message>
        <source>&amp;Godkjent, neste sak</source>
        <translation>Approved, ne&amp;xt case</translation>
    </message>
    <message>
        <source>&amp;Lagre vedtaket, neste sak</source>
        <translation>&amp;Save the decision, next case</translation>
    </message>
    <message>
        <source>&amp;Lagre tilrådingen, neste sak</source>
        <translation>&amp;Save the recommendation, next case</translation>
    </message>
    <message>
        <source>Ti&amp;l forankring, neste sak</source>
        <translation>To anchorin&amp;g, next case</translation>
    </message>
    <message>
        <source>Til orientering, &amp;neste sak</source>
        <translation>&amp;Noted, next case</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Fet (Ctrl+B)</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>Kursiv (Ctrl+I)</source>
        <translation>Italic (Ctrl+I)</translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Punktliste</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Nummerert liste</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Lenke … (Ctrl+K)</source>
        <translation>Link … (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tabell …</source>
        <translation>Table …</translation>
    </message>
    <message>
        <source>Brødtekst</source>
        <translation>Body text</translation>
    </message>
    <message>
        <source>Underoverskrift</source>
        <translation>Subheading</translation>
    </message>
    <message>
        <source>Sett inn tabell</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Ny rad under</source>
        <translation>New row below</translation>
    </message>
    <message>
        <source>Ny kolonne til høyre</source>
        <translation>New column to the right</translation>
    </message>
    <message>
        <source>Fjern raden</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Fjern kolonnen</source>
        <translation>Remove the column</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Begynn øverst</source>
        <translation>Start at the top</translation>
    </message>
    <message>
        <source>Det som haster mest, står først. Knappen ved siden av går rett dit det gjøres.</source>
        <translation>What is most urgent comes first. The button beside it goes straight to where it is done.</translation>
    </message>
    <message>
        <source>Er listen tom?</source>
        <translation>Is the list empty?</translation>
    </message>
    <message>
        <source>Da venter ingenting på deg. De tre kolonnene viser hvor alle sakene står.</source>
        <translation>Then nothing is waiting for you. The three columns show where every case stands.</translation>
    </message>
    <message>
        <source>Finn en sak</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Velg en gruppe øverst, eller skriv i feltet. Enter åpner saken.</source>
        <translation>Choose a group at the top, or type in the field. Enter opens the case.</translation>
    </message>
    <message>
        <source>Meld en ny sak</source>
        <translation>Report a new case</translation>
    </message>
    <message>
        <source>Trykk Ctrl+N. Tittelen er nok til å begynne, resten kan du fylle ut senere.</source>
        <translation>Press Ctrl+N. The title is enough to begin with; you can fill in the rest later.</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Case paper</translation>
    </message>
    <message>
        <source>Skriv i feltene. Listen ved siden av sier hva som mangler, og lenkene går dit.</source>
        <translation>Write in the fields. The list beside them says what is missing, and its links go there.</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Saken sendes når den er drøftet i et møte. Velg en part for å registrere svaret.</source>
        <translation>The case is sent out once a meeting has discussed it. Choose a party to register its answer.</translation>
    </message>
    <message>
        <source>Svarer én for flere?</source>
        <translation>Does one answer for several?</translation>
    </message>
    <message>
        <source>Hold Ctrl eller Shift og marker partene. Ett skjema gir ett svar for hver av dem.</source>
        <translation>Hold Ctrl or Shift and mark the parties. One form gives one answer for each of them.</translation>
    </message>
    <message>
        <source>Må forslaget endres?</source>
        <translation>Must the proposal be changed?</translation>
    </message>
    <message>
        <source>Teksten er låst mens partene svarer. «Endre forslaget …» viser forskjellen og spør om partene må svare på nytt.</source>
        <translation>The text is locked while the parties answer. “Change the proposal …” shows the difference and asks whether the parties must answer again.</translation>
    </message>
    <message>
        <source>Hvem har svart på hvilken ordlyd?</source>
        <translation>Who has answered which wording?</translation>
    </message>
    <message>
        <source>Har forslaget fått flere versjoner, står en lenke øverst i Forankring. Den viser hvem som har svart på hva, forskjellen, og hva som følger.</source>
        <translation>When the proposal has several versions, a link stands at the top of Anchoring. It shows who has answered what, the difference, and what follows.</translation>
    </message>
    <message>
        <source>Er noe unntatt offentlighet?</source>
        <translation>Is anything exempt from public access?</translation>
    </message>
    <message>
        <source>Merk delen eller vedlegget og velg hjemmelen. «Publiser saken …» lager en offentlig pakke uten det, med en liste over hva som er tatt ut.</source>
        <translation>Mark the part or the attachment and choose the legal basis. “Publish the case …” makes a public pack without it, with a list of what was left out.</translation>
    </message>
    <message>
        <source>Legg inn et møte</source>
        <translation>Enter a meeting</translation>
    </message>
    <message>
        <source>Trykk «Nytt møte …». Frister og saksliste regnes ut fra datoen.</source>
        <translation>Press “New meeting …”. Deadlines and the agenda follow from the date.</translation>
    </message>
    <message>
        <source>Åpne et møte</source>
        <translation>Open a meeting</translation>
    </message>
    <message>
        <source>Velg raden og trykk Enter. «Alle» viser også de møtene som er holdt.</source>
        <translation>Choose the row and press Enter. “All” also shows the meetings that have been held.</translation>
    </message>
    <message>
        <source>Planlegg et helt år</source>
        <translation>Plan a whole year</translation>
    </message>
    <message>
        <source>Åpne «Årshjul» og trykk «Planlegg et år …». Helligdager og ferie holdes utenfor.</source>
        <translation>Open “Year planner” and press “Plan a year …”. Public holidays and the summer break are kept out.</translation>
    </message>
    <message>
        <source>Les årshjulet</source>
        <translation>Read the year planner</translation>
    </message>
    <message>
        <source>Hver rad er et utvalg. Gå med piltastene; møter og frister leses opp, og alt finnes som tabell.</source>
        <translation>Each row is a committee. Move with the arrow keys; meetings and deadlines are read out, and all of it is there as a table.</translation>
    </message>
    <message>
        <source>Velg en regel, kopier et annet år, eller hent datoene fra en tabell eller en fil. Se over dem, og legg inn alle samlet. Alt kan angres i ett.</source>
        <translation>Choose a rule, copy another year, or get the dates from a table or a file. Look them over, and enter all of them at once. It can all be undone in one.</translation>
    </message>
    <message>
        <source>«Lag årsrapport i Word» og «Lagre alt som Excel-fil …» gir alt samlet. De tre prikkene lagrer én figur eller én tabell.</source>
        <translation>“Make the annual report in Word” and “Save everything as an Excel file …” give everything together. The three dots save one figure or one table.</translation>
    </message>
    <message>
        <source>Dra brevet, svarfristen eller vedtaksmøtet på tidslinjen, eller velg en annen dato. Ingenting endres før du trykker «Bruk planen i saken».</source>
        <translation>Drag the letter, the deadline or the deciding meeting on the timeline, or choose another date. Nothing changes before you press “Use the plan in the case”.</translation>
    </message>
    <message>
        <source>Hva om møtene lå annerledes?</source>
        <translation>What if the meetings were on other days?</translation>
    </message>
    <message>
        <source>«Prøv en annen plan» regner ut når sakene fra året hadde kommet til vedtak. Ingenting lagres, og svaret kan tas ut som bilde.</source>
        <translation>“Try another plan” works out when the cases of the year would have been decided. Nothing is saved, and the answer can be saved as a picture.</translation>
    </message>
    <message>
        <source>Se tallene for et år</source>
        <translation>See the numbers of a year</translation>
    </message>
    <message>
        <source>Velg året øverst. «Tabeller» viser de samme tallene som rader.</source>
        <translation>Choose the year at the top. “Tables” shows the same numbers as rows.</translation>
    </message>
    <message>
        <source>Ta tallene med deg</source>
        <translation>Take the numbers with you</translation>
    </message>
    <message>
        <source>Ingen henges ut</source>
        <translation>Nobody is singled out</translation>
    </message>
    <message>
        <source>Partene vises samlet. Tall per kommune er bare for deg og kommer aldri på trykk.</source>
        <translation>The parties are shown together. Numbers per municipality are for you only and are never printed.</translation>
    </message>
    <message>
        <source>Før møtet</source>
        <translation>Before the meeting</translation>
    </message>
    <message>
        <source>Sett saker på sakslisten og trykk «Lag innkalling …». Det som hindrer innkallingen, står øverst med en vei videre.</source>
        <translation>Put cases on the agenda and press “Make the notice …”. What stands in the way is at the top, with a way on.</translation>
    </message>
    <message>
        <source>I møtet</source>
        <translation>In the meeting</translation>
    </message>
    <message>
        <source>Start møtet. Møtemodus viser en sak om gangen med stor skrift, og lagrer mens du skriver.</source>
        <translation>Start the meeting. Meeting mode shows one case at a time in large type, and saves while you type.</translation>
    </message>
    <message>
        <source>Etter møtet</source>
        <translation>After the meeting</translation>
    </message>
    <message>
        <source>Avslutt møtet, les protokollen og godkjenn den. Da låses den, og en rettelse legges til med dato.</source>
        <translation>End the meeting, read the minutes and approve them. They are then locked, and a correction is added with its date.</translation>
    </message>
    <message>
        <source>Kommer det en sak etter innkallingen?</source>
        <translation>Does a case come after the notice?</translation>
    </message>
    <message>
        <source>Legg den til på sakslisten. Den får neste nummer og står på en tilleggsliste, som lages under Dokumenter.</source>
        <translation>Add it to the agenda. It gets the next number and stands on a supplement, which is made under Documents.</translation>
    </message>
    <message>
        <source>Alle papirene i én fil</source>
        <translation>All papers in one file</translation>
    </message>
    <message>
        <source>«Lag samlet møtebok» under Dokumenter gir saksliste, saksframlegg og en liste over vedleggene i ett Word-dokument. «Publiser …» lager den offentlige pakken.</source>
        <translation>“Make the meeting book” under Documents gives the agenda, the case papers and a list of the attachments in one Word document. “Publish …” makes the public pack.</translation>
    </message>
    <message>
        <source>Formøte</source>
        <translation>Pre-meeting</translation>
    </message>
    <message>
        <source>Et formøte har sakslisten til møtet det forbereder. Talsperson og notater er formøtets egne.</source>
        <translation>A pre-meeting has the agenda of the meeting it prepares. The spokesperson and the notes are its own.</translation>
    </message>
    <message>
        <source>Les tabellen</source>
        <translation>Read the table</translation>
    </message>
    <message>
        <source>Hver rad er en part, hver kolonne en sak. Flytt med piltastene; ruten forklares med ord under tabellen.</source>
        <translation>Each row is a party, each column a case. Move with the arrow keys; the cell is explained in words below the table.</translation>
    </message>
    <message>
        <source>Purr dem som mangler</source>
        <translation>Remind those who are missing</translation>
    </message>
    <message>
        <source>«Lag purring …» foreslår alle som mangler. Ingenting sendes før du sender e-posten selv.</source>
        <translation>“Make reminders …” proposes all who are missing. Nothing is sent until you send the e-mail yourself.</translation>
    </message>
    <message>
        <source>Kommer svarene i en mappe?</source>
        <translation>Do the replies come in a folder?</translation>
    </message>
    <message>
        <source>Velg «Les inn svarskjema …» og «Følg med på en mappe …». Nye svar venter i listen til du registrerer dem.</source>
        <translation>Choose “Read in reply forms …” and “Follow a folder …”. New replies wait in the list until you register them.</translation>
    </message>
    <message>
        <source>Hvilket møte rekker saken?</source>
        <translation>Which meeting can the case reach?</translation>
    </message>
    <message>
        <source>Velg saken øverst. Planen viser hvem som kan behandle den sist, og hvilket møte som derfor kan vedta den.</source>
        <translation>Choose the case at the top. The plan shows who can consider it last, and so which meeting can decide it.</translation>
    </message>
    <message>
        <source>Hva om?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>Når kommer svarene?</source>
        <translation>When will the answers come?</translation>
    </message>
    <message>
        <source>Har partene svart før, står det når alle trolig har svart, og hvor mange svar det bygger på. Fristen gjelder likevel.</source>
        <translation>When the parties have answered before, it says when all have probably answered, and on how many answers that rests. The deadline still applies.</translation>
    </message>
    <message>
        <source>Hva vedtakene satte i gang</source>
        <translation>What the decisions set in motion</translation>
    </message>
    <message>
        <source>Velg en rad og skriv hvordan det går. Nye legges inn fra saken eller i møtet.</source>
        <translation>Choose a row and write how it goes. New ones are entered from the case or in the meeting.</translation>
    </message>
    <message>
        <source>Når stopper det?</source>
        <translation>When does it stop?</translation>
    </message>
    <message>
        <source>Velg «Stanset» og skriv hvorfor. Oppfølging kommer på sakslisten av seg selv til den er fullført.</source>
        <translation>Choose “Stopped” and write why. Follow-up comes onto the agenda by itself until it is completed.</translation>
    </message>
    <message>
        <source>Kontroller partene</source>
        <translation>Check the parties</translation>
    </message>
    <message>
        <source>Se over kontaktpersoner, målform og område. Brevene bruker det som står her.</source>
        <translation>Look over contact persons, written language and region. The letters use what stands here.</translation>
    </message>
    <message>
        <source>Utvalg og medlemmer</source>
        <translation>Committees and members</translation>
    </message>
    <message>
        <source>Et medlem snakker for en eller flere parter. Uten det kan ingen svare for parten i møtet.</source>
        <translation>A member speaks for one or more parties. Without that, nobody can answer for the party in the meeting.</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Meeting plans</translation>
    </message>
    <message>
        <source>Legg inn partenes egne møter, så regner Totrinn ut hvem som rekker svarfristen.</source>
        <translation>Enter the parties’ own meetings, and Totrinn works out who can meet the deadline.</translation>
    </message>
    <message>
        <source>Oppsett og egne maler</source>
        <translation>Layouts and own templates</translation>
    </message>
    <message>
        <source>Under Helsefellesskapet velger du oppsett og nummerering, og kan ta i bruk en egen Word-mal. Totrinn prøver alle dokumentene på malen og sier hva den mangler.</source>
        <translation>Under The health community you choose layout and numbering, and may use a Word template of your own. Totrinn tries all documents on it and says what it lacks.</translation>
    </message>
    <message>
        <source>Åpne et dokument</source>
        <translation>Open a document</translation>
    </message>
    <message>
        <source>Enter åpner det i Word. Listen sier fra når noen har endret filen etterpå.</source>
        <translation>Enter opens it in Word. The list tells when somebody has changed the file since.</translation>
    </message>
    <message>
        <source>Publiser et helt år</source>
        <translation>Publish a whole year</translation>
    </message>
    <message>
        <source>«Publiser møtene i …» samler de offentlige versjonene i en mappe og en zip-fil. Det som er unntatt, er tatt ut og merket.</source>
        <translation>“Publish the meetings of …” gathers the public versions in a folder and a zip file. What is exempt is left out and marked.</translation>
    </message>
    <message>
        <source>Er filen endret i Word?</source>
        <translation>Was the file edited in Word?</translation>
    </message>
    <message>
        <source>Den blir aldri overskrevet. Totrinn gir den nye filen et nytt nummer og sier fra.</source>
        <translation>It is never overwritten. Totrinn gives the new file a new number and says so.</translation>
    </message>
    <message>
        <source>Hvem gjorde hva?</source>
        <translation>Who did what?</translation>
    </message>
    <message>
        <source>Velg en rad for å se hva som sto før og etter. «Sett tilbake» angrer den ene endringen og skriver også det i historikken.</source>
        <translation>Choose a row to see what stood before and after. “Put back” undoes that one change and writes that in the history too.</translation>
    </message>
    <message>
        <source>Gjelder bare denne maskinen</source>
        <translation>For this computer only</translation>
    </message>
    <message>
        <source>Navnet ditt står på dokumenter og i historikken. Skriften kan også gjøres større med Ctrl+Pluss.</source>
        <translation>Your name is on documents and in the history. The text can also be made larger with Ctrl+Plus.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Slik går en sak</source>
        <translation>The way of a case</translation>
    </message>
    <message>
        <source>Hva du finner hvor</source>
        <translation>What you find where</translation>
    </message>
    <message>
        <source>Trygt lagret</source>
        <translation>Safely saved</translation>
    </message>
    <message>
        <source>Snarveier</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Om siden «{page}»</source>
        <translation>About the page “{page}”</translation>
    </message>
    <message>
        <source>Meld saken</source>
        <translation>Report the case</translation>
    </message>
    <message>
        <source>Skriv hva den gjelder, og fyll ut saksframlegget.</source>
        <translation>Write what it concerns, and fill in the case paper.</translation>
    </message>
    <message>
        <source>Drøft den i et møte</source>
        <translation>Discuss it in a meeting</translation>
    </message>
    <message>
        <source>Sett saken på sakslisten og kall inn. I møtet fører du oppmøte og utfall.</source>
        <translation>Put the case on the agenda and call the meeting. There you record attendance and outcomes.</translation>
    </message>
    <message>
        <source>Send den til forankring</source>
        <translation>Send it for anchoring</translation>
    </message>
    <message>
        <source>Ordlyden låses, og partene får brev med svarfrist. Taushet er ikke et ja.</source>
        <translation>The wording is locked, and the parties get letters with a deadline. Silence is not a yes.</translation>
    </message>
    <message>
        <source>Registrer svarene</source>
        <translation>Record the answers</translation>
    </message>
    <message>
        <source>Et forbehold må avklares. «Ikke tilslutning» stanser saken til den er avklart.</source>
        <translation>A condition must be settled. “Not endorsed” stops the case until it is resolved.</translation>
    </message>
    <message>
        <source>Vedta i et senere møte</source>
        <translation>Decide in a later meeting</translation>
    </message>
    <message>
        <source>Når alle har svart, kan saken settes opp til vedtak. Protokollen sier om ordlyden er lik den som ble forankret.</source>
        <translation>When everyone has answered, the case can be put up for decision. The minutes say whether the wording is the one that was anchored.</translation>
    </message>
    <message>
        <source>Det som venter på deg, og hvor alle sakene står.</source>
        <translation>What is waiting for you, and where all the cases stand.</translation>
    </message>
    <message>
        <source>Alle sakene, med saksframlegg, svar og vedtak.</source>
        <translation>All the cases, with case papers, answers and decisions.</translation>
    </message>
    <message>
        <source>Sakslister, oppmøte og protokoller.</source>
        <translation>Agendas, attendance and minutes.</translation>
    </message>
    <message>
        <source>Hvem som har svart i hvilke saker.</source>
        <translation>Who has answered in which cases.</translation>
    </message>
    <message>
        <source>Når en sak kan vedtas, og hvem som bestemmer datoen.</source>
        <translation>When a case can be decided, and who sets the date.</translation>
    </message>
    <message>
        <source>Tallene for et år, som figurer og tabeller, og årsrapporten.</source>
        <translation>The numbers of a year, as figures and tables, and the annual report.</translation>
    </message>
    <message>
        <source>Kontaktpersoner, områder, utvalg og regler.</source>
        <translation>Contacts, regions, committees and rules.</translation>
    </message>
    <message>
        <source>Hvem som gjorde hva. Herfra kan du sette ting tilbake.</source>
        <translation>Who did what. From here you can put things back.</translation>
    </message>
    <message>
        <source>Alt lagres med en gang, på denne maskinen. Ingenting slettes, og det meste kan angres med Ctrl+Z. Lag en sikkerhetskopi under Fil, og legg den et annet sted enn på maskinen. Pasientopplysninger hører ikke hjemme her.</source>
        <translation>Everything is saved at once, on this computer. Nothing is deleted, and most things can be undone with Ctrl+Z. Make a backup under File, and keep it somewhere else than on the computer. Patient information does not belong here.</translation>
    </message>
    <message>
        <source>Åpne raden</source>
        <translation>Open the row</translation>
    </message>
    <message>
        <source>Kopier radene som tabell</source>
        <translation>Copy the rows as a table</translation>
    </message>
    <message>
        <source>Lukk panelet eller tøm feltet</source>
        <translation>Close the panel or clear the field</translation>
    </message>
    <message>
        <source>Start møtemodus fra møtet</source>
        <translation>Start meeting mode from the meeting</translation>
    </message>
    <message>
        <source>Møtemodus i full skjerm</source>
        <translation>Meeting mode in full screen</translation>
    </message>
    <message>
        <source>Unntatt offentlighet i møtemodus</source>
        <translation>Exempt from public access in meeting mode</translation>
    </message>
    <message>
        <source>Lagre vedtaket og gå til neste sak</source>
        <translation>Save the decision and go to the next case</translation>
    </message>
    <message>
        <source>Forrige sak i møtet</source>
        <translation>Previous case in the meeting</translation>
    </message>
    <message>
        <source>Neste sak i møtet</source>
        <translation>Next case in the meeting</translation>
    </message>
    <message>
        <source>På en part i møtet: enig. P protokolltilførsel, I ikke enig</source>
        <translation>On a party in the meeting: agrees. P with a statement, I does not agree</translation>
    </message>
    <message>
        <source>På et medlem i oppmøtet: til stede. D digitalt, F forfall, V vara</source>
        <translation>On a member in the attendance: present. D online, F excused, V deputy</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Sett tilbake</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Ingenting er gjort ennå</source>
        <translation>Nothing has been done yet</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>No hits</translation>
    </message>
    <message>
        <source>{actor}, {day} kl. {time}</source>
        <translation>{actor}, {day} at {time}</translation>
    </message>
    <message>
        <source>Dette er angret.</source>
        <translation>This has been undone.</translation>
    </message>
    <message>
        <source>… og flere felt.</source>
        <translation>… and more fields.</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ingenting slettes. Det som angres, står også her.</source>
        <translation>Nothing is deleted. What is undone is shown here too.</translation>
    </message>
    <message>
        <source>Finn i historikken</source>
        <translation>Find in the history</translation>
    </message>
    <message>
        <source>Satt tilbake. Det kan angres med Ctrl+Z.</source>
        <translation>Put back. It can be undone with Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>{act} (angret)</source>
        <translation>{act} (undone)</translation>
    </message>
</context>
<context>
    <name>HomeTable</name>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Møte hjemme før fristen</source>
        <translation>Meeting at home before the deadline</translation>
    </message>
    <message>
        <source>Svarfrist {date}, {left}</source>
        <translation>Deadline {date}, {left}</translation>
    </message>
    <message>
        <source>Behandles i {organ} {date}</source>
        <translation>Treated in {organ} {date}</translation>
    </message>
    <message>
        <source>Ingen kjente</source>
        <translation>None known</translation>
    </message>
    <message>
        <source>{organ} {date}</source>
        <translation>{organ} {date}</translation>
    </message>
    <message>
        <source>{meeting}, saken inne {date}</source>
        <translation>{meeting}, papers due {date}</translation>
    </message>
    <message>
        <source>{meeting} (antatt)</source>
        <translation>{meeting} (assumed)</translation>
    </message>
</context>
<context>
    <name>ImpartialityField</name>
    <message>
        <source>Habiliteten gjelder</source>
        <translation>Conflict of interest in</translation>
    </message>
    <message>
        <source>Habilitet</source>
        <translation>Conflicts of interest</translation>
    </message>
    <message>
        <source>Hvem gikk fra, og hvorfor. Det som gjelder en sak, følger saken: er den unntatt offentlighet, er dette det også.</source>
        <translation>Who stood aside, and why. What is about a case goes with it: if the case is exempt from public access, so is this.</translation>
    </message>
    <message>
        <source>Hele møtet</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>Hele møtet: {text}</source>
        <translation>The whole meeting: {text}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ingenting er hentet inn. Rett dette i tabellen, og prøv igjen. Alt eller ingenting blir hentet inn.</source>
        <translation>Nothing has been taken in. Correct this in the table, and try again. Either everything is taken in or nothing.</translation>
    </message>
    <message>
        <source>Og {count} til. Rett disse først.</source>
        <translation>And {count} more. Correct these first.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Dette venter på deg</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>{count} til kommer når disse er gjort.</source>
        <translation>{count} more when these are done.</translation>
    </message>
    <message>
        <source>Straks</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Når det passer</source>
        <translation>When it suits</translation>
    </message>
    <message>
        <source>Innen {day} for å rekke {meeting}</source>
        <translation>By {day} to reach {meeting}</translation>
    </message>
    <message>
        <source>Ingenting venter på deg.</source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message>
        <source>Ingenting venter på deg. Neste frist er {date}.</source>
        <translation>Nothing is waiting for you. The next deadline is {date}.</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Se svarene fra partene</source>
        <translation>See the parties’ answers</translation>
    </message>
    <message>
        <source>Unntatt offentlighet …</source>
        <translation>Exempt from public access …</translation>
    </message>
    <message>
        <source>Unntatt offentlighet. {parts}</source>
        <translation>Exempt from public access. {parts}</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Møtet bes om å vedta.</source>
        <translation>The meeting is asked to decide.</translation>
    </message>
    <message>
        <source>Møtet bes om å tilrå overfor partene.</source>
        <translation>The meeting is asked to recommend to the parties.</translation>
    </message>
    <message>
        <source>Møtet bes om å drøfte, før saken går til partene.</source>
        <translation>The meeting is asked to discuss, before the case goes to the parties.</translation>
    </message>
    <message>
        <source>Til orientering.</source>
        <translation>For information.</translation>
    </message>
    <message>
        <source>Punkt {position}. {asked}</source>
        <translation>Item {position}. {asked}</translation>
    </message>
    <message>
        <source>Punkt {position}</source>
        <translation>Item {position}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Legges fram av {name}</source>
        <translation>Presented by {name}</translation>
    </message>
    <message>
        <source>Hurtigløp, bestemt av {name}: {reason}</source>
        <translation>Fast track, decided by {name}: {reason}</translation>
    </message>
    <message>
        <source>{answered} av {counted} parter har svart, og saken er klar for vedtak.</source>
        <translation>{answered} of {counted} parties have answered, and the case is ready for decision.</translation>
    </message>
</context>
<context>
    <name>ItemTimer</name>
    <message>
        <source>{left} min igjen av {minutes}</source>
        <translation>{left} min left of {minutes}</translation>
    </message>
    <message>
        <source>{over} min over tiden</source>
        <translation>{over} min over time</translation>
    </message>
</context>
<context>
    <name>ItemWays</name>
    <message>
        <source>Gå tilbake til vanlig løp</source>
        <translation>Go back to the usual path</translation>
    </message>
    <message>
        <source>{case} står nå som {kind}.</source>
        <translation>{case} now stands as {kind}.</translation>
    </message>
    <message>
        <source>{case} er tatt ut av sakslisten.</source>
        <translation>{case} is off the agenda.</translation>
    </message>
    <message>
        <source>{case} går vanlig løp igjen.</source>
        <translation>{case} follows the usual path again.</translation>
    </message>
    <message>
        <source>Det er ikke lagt inn noe senere møte ennå.</source>
        <translation>No later meeting has been entered yet.</translation>
    </message>
    <message>
        <source>Nytt møte …</source>
        <translation>New meeting …</translation>
    </message>
    <message>
        <source>Flytt til et senere møte</source>
        <translation>Move to a later meeting</translation>
    </message>
    <message>
        <source>Flytt saken</source>
        <translation>Move the case</translation>
    </message>
    <message>
        <source>M&amp;øte</source>
        <translation>&amp;Meeting</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Språk i programmet</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Brukes neste gang Totrinn starter.</source>
        <translation>Used the next time Totrinn starts.</translation>
    </message>
</context>
<context>
    <name>LetterTable</name>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Sendes til</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>{receiver} (kontakt mangler)</source>
        <translation>{receiver} (no contact)</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Lenke</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Si hvor lenken fører, for eksempel «veilederen fra Helsedirektoratet».</source>
        <translation>Say where the link leads, for example “the guide from the Directorate of Health”.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Begynner med https://</source>
        <translation>Begins with https://</translation>
    </message>
    <message>
        <source>Sett inn</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriv teksten som leseren ser.</source>
        <translation>Write the text that the reader sees.</translation>
    </message>
    <message>
        <source>Lenken må begynne med https://, http:// eller mailto:.</source>
        <translation>The link must begin with https://, http:// or mailto:.</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Oppsett</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Nummerer nye saker slik i alle utvalgene</source>
        <translation>Number new cases like this in all committees</translation>
    </message>
    <message>
        <source>Lagre oppsettet</source>
        <translation>Save the layout</translation>
    </message>
    <message>
        <source>Nummerering i dette oppsettet: {number}</source>
        <translation>Numbers in this layout: {number}</translation>
    </message>
    <message>
        <source>Oppsettet er lagret. Det gjelder nye dokumenter.</source>
        <translation>The layout is saved. It holds for new documents.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kom i gang – Totrinn</source>
        <translation>Getting started – Totrinn</translation>
    </message>
    <message>
        <source>eksempelsaker</source>
        <translation>example cases</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Dokumenter er under arbeid</source>
        <translation>Documents are being made</translation>
    </message>
    <message>
        <source>Det som er ferdig, blir liggende.</source>
        <translation>What is finished stays.</translation>
    </message>
    <message>
        <source>Stopp og lukk</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Lag ferdig først</source>
        <translation>Finish first</translation>
    </message>
</context>
<context>
    <name>MatrixActs</name>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Save as an Excel file …</translation>
    </message>
    <message>
        <source>Lag statusdokument</source>
        <translation>Make a status document</translation>
    </message>
    <message>
        <source>Lag purring …</source>
        <translation>Make reminders …</translation>
    </message>
    <message>
        <source>Les inn svarskjema …</source>
        <translation>Read in reply forms …</translation>
    </message>
    <message>
        <source>Forankringsstatus</source>
        <translation>Anchoring status</translation>
    </message>
    <message>
        <source>Lager statusdokument</source>
        <translation>Making the status document</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message>
        <source>Finn part</source>
        <translation>Find party</translation>
    </message>
    <message>
        <source>Hvilke parter</source>
        <translation>Which parties</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Økonomiske saker</source>
        <translation>Economic cases</translation>
    </message>
    <message>
        <source>Bare dem jeg representerer</source>
        <translation>Only those I represent</translation>
    </message>
    <message>
        <source>Vis alt</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Viser {parties} av {all_parties} parter</source>
        <translation>Showing {parties} of {all_parties} parties</translation>
    </message>
    <message>
        <source>Viser {parties} av {all_parties} parter og {cases} av {all_cases} saker</source>
        <translation>Showing {parties} of {all_parties} parties and {cases} of {all_cases} cases</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Svaret i ruten</source>
        <translation>The answer in the cell</translation>
    </message>
    <message>
        <source>Åpne saken</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Registrer svar …</source>
        <translation>Register an answer …</translation>
    </message>
    <message>
        <source>Purr …</source>
        <translation>Remind …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Velg en rute</source>
        <translation>Choose a cell</translation>
    </message>
    <message>
        <source>Svarfrist {date}</source>
        <translation>Deadline {date}</translation>
    </message>
    <message>
        <source>Bekreftet av parten selv</source>
        <translation>Confirmed by the party itself</translation>
    </message>
    <message>
        <source>Representanten støtter, parten har ikke bekreftet</source>
        <translation>The representative supports it; the party has not confirmed</translation>
    </message>
    <message>
        <source>Forbeholdet er ikke avklart</source>
        <translation>The condition is not met</translation>
    </message>
    <message>
        <source>Forbeholdet er avklart: {note}</source>
        <translation>The condition is met: {note}</translation>
    </message>
    <message>
        <source>Behandles i {organ} {date}</source>
        <translation>Treated in {organ} {date}</translation>
    </message>
    <message>
        <source>{plan}, etter fristen</source>
        <translation>{plan}, after the deadline</translation>
    </message>
    <message>
        <source>Møteplanen til parten er ikke kjent</source>
        <translation>The party’s meeting plan is not known</translation>
    </message>
    <message>
        <source>Parten har ingen egne møter før fristen</source>
        <translation>The party has no meetings of its own before the deadline</translation>
    </message>
    <message>
        <source>Neste eget møte før fristen: {organ} {date}</source>
        <translation>Next own meeting before the deadline: {organ} {date}</translation>
    </message>
    <message>
        <source>{meeting} (antatt)</source>
        <translation>{meeting} (assumed)</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
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
        <translation>{told} (taken back)</translation>
    </message>
</context>
<context>
    <name>MatrixPanes</name>
    <message>
        <source>Forankring, parter og saker</source>
        <translation>Anchoring, parties and cases</translation>
    </message>
    <message>
        <source>Forankring, flere parter</source>
        <translation>Anchoring, more parties</translation>
    </message>
    <message>
        <source>Parter</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Svart</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>{answered} av {asked} svart</source>
        <translation>{answered} of {asked} answered</translation>
    </message>
    <message>
        <source>foldet sammen</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>Helseforetak</source>
        <translation>Health trusts</translation>
    </message>
    <message>
        <source>Uten region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>{answered} av {asked}</source>
        <translation>{answered} of {asked}</translation>
    </message>
    <message>
        <source>{party}, {answered} av {asked} svart</source>
        <translation>{party}, {answered} of {asked} answered</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Lag innkalling …</source>
        <translation>Make the notice …</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Send protokoll til godkjenning</source>
        <translation>Send the minutes for approval</translation>
    </message>
    <message>
        <source>Godkjenn protokoll …</source>
        <translation>Approve the minutes …</translation>
    </message>
    <message>
        <source>Endre tid og sted …</source>
        <translation>Change time and place …</translation>
    </message>
    <message>
        <source>Avlys møtet …</source>
        <translation>Cancel the meeting …</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Møtet er ikke kalt inn ennå.</source>
        <translation>The meeting is not called yet.</translation>
    </message>
    <message>
        <source>Møtet er ikke startet ennå.</source>
        <translation>The meeting is not started yet.</translation>
    </message>
    <message>
        <source>Møtet er ikke avsluttet ennå.</source>
        <translation>The meeting is not ended yet.</translation>
    </message>
    <message>
        <source>Innkalling til {meeting}</source>
        <translation>Notice of {meeting}</translation>
    </message>
    <message>
        <source>Møtet er startet.</source>
        <translation>The meeting has started.</translation>
    </message>
    <message>
        <source>Møtet er avsluttet.</source>
        <translation>The meeting has ended.</translation>
    </message>
    <message>
        <source>Forrige protokoll er godkjent, men ikke låst, for den mangler noe.</source>
        <translation>The last minutes are approved but not locked, for something is missing in them.</translation>
    </message>
    <message>
        <source>Se hva som mangler</source>
        <translation>See what is missing</translation>
    </message>
    <message>
        <source>Gå til punktet</source>
        <translation>Go to the item</translation>
    </message>
    <message>
        <source>Alle punktene har et utfall.</source>
        <translation>All the items have an outcome.</translation>
    </message>
    <message>
        <source>Protokollen er merket som sendt til godkjenning.</source>
        <translation>The minutes are marked as sent for approval.</translation>
    </message>
    <message>
        <source>Tid og sted for {meeting}</source>
        <translation>Time and place of {meeting}</translation>
    </message>
    <message>
        <source>Avlys møtet</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Sakene på sakslisten kommer opp igjen i neste møte av seg selv.</source>
        <translation>The cases on the agenda come up in the next meeting by themselves.</translation>
    </message>
    <message>
        <source>H&amp;vem avlyser?</source>
        <translation>&amp;Who cancels?</translation>
    </message>
    <message>
        <source>H&amp;vorfor?</source>
        <translation>W&amp;hy?</translation>
    </message>
    <message>
        <source>Møtet er avlyst.</source>
        <translation>The meeting is cancelled.</translation>
    </message>
    <message>
        <source>Start møtemodus</source>
        <translation>Start meeting mode</translation>
    </message>
    <message>
        <source>Møtemodus i full skjerm</source>
        <translation>Meeting mode in full screen</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Neste møte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Legg inn møte</source>
        <translation>Add meeting</translation>
    </message>
    <message>
        <source>Ingen møter er planlagt.</source>
        <translation>No meetings are planned.</translation>
    </message>
    <message>
        <source>Åpne sakslisten</source>
        <translation>Open the agenda</translation>
    </message>
    <message>
        <source>{minutes} min for mye</source>
        <translation>{minutes} min too many</translation>
    </message>
    <message>
        <source>Svarfrist for {cases}</source>
        <translation>Reply deadline for {cases}</translation>
    </message>
    <message>
        <source>Siste dag å melde sak</source>
        <translation>Last day to report a case</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Reply deadline</translation>
    </message>
    <message>
        <source>Innkalling og papirer ut</source>
        <translation>Notice and papers out</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Utvalg</source>
        <translation>C&amp;ommittee</translation>
    </message>
    <message>
        <source>Saker som gjelder utvalget, kan settes på sakslisten.</source>
        <translation>Cases that concern the committee can be put on the agenda.</translation>
    </message>
    <message>
        <source>Formøte t&amp;il</source>
        <translation>Pre-meet&amp;ing of</translation>
    </message>
    <message>
        <source>Siste dag for innkalling og papirer regnes ut fra datoen.</source>
        <translation>The last day for notice and papers is worked out from the date.</translation>
    </message>
    <message>
        <source>Dat&amp;o</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>Et formøte har sakslisten til møtet det forbereder.</source>
        <translation>A pre-meeting has the agenda of the meeting it prepares.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>S&amp;lutt</source>
        <translation>E&amp;nd</translation>
    </message>
    <message>
        <source>S&amp;ted</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Len&amp;ke</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>For dem som deltar digitalt.</source>
        <translation>For those who attend online.</translation>
    </message>
    <message>
        <source>Legg inn møtet</source>
        <translation>Add the meeting</translation>
    </message>
    <message>
        <source>Lagre tid og sted</source>
        <translation>Save time and place</translation>
    </message>
    <message>
        <source>Ikke et formøte</source>
        <translation>Not a pre-meeting</translation>
    </message>
    <message>
        <source>Valgt dag er ikke en vanlig møtedag: {why}.</source>
        <translation>The chosen day is no usual day for a meeting: {why}.</translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation>Time and place are changed.</translation>
    </message>
</context>
<context>
    <name>MeetingListScreen</name>
    <message>
        <source>Nytt møte …</source>
        <translation>New meeting …</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Copy to Excel</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year planner</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Tilbake til møtene</source>
        <translation>Back to the meetings</translation>
    </message>
    <message>
        <source>Kommende</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Gjennomførte</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Hvilke møter</source>
        <translation>Which meetings</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Ingen møter her</source>
        <translation>No meetings here</translation>
    </message>
    <message>
        <source>Vis alle møter</source>
        <translation>Show all meetings</translation>
    </message>
    <message>
        <source>Ingen møter ennå</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Legg inn det første, så regner Totrinn ut fristene.</source>
        <translation>Enter the first one, and Totrinn works out the deadlines.</translation>
    </message>
    <message>
        <source>Alle utvalg</source>
        <translation>All committees</translation>
    </message>
    <message>
        <source>{count} kommende</source>
        <translation>{count} coming</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>{rows} copied. Paste into Excel with Ctrl+V.</translation>
    </message>
    <message>
        <source>Ingen utvalg har møter ennå. Legg inn et utvalg først.</source>
        <translation>No committees hold meetings yet. Add a committee first.</translation>
    </message>
    <message>
        <source>Åpne Parter og utvalg</source>
        <translation>Open Participants</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>New meeting</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>Utsettes uendret, og kommer opp igjen i neste møte</source>
        <translation>Postponed unchanged, and comes up again at the next meeting</translation>
    </message>
    <message>
        <source>Sendes tilbake, fordi noe mangler</source>
        <translation>Sent back, because something is missing</translation>
    </message>
    <message>
        <source>Rakk ikke å behandle den</source>
        <translation>There was no time for it</translation>
    </message>
    <message>
        <source>Trekkes</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Utsett saken</source>
        <translation>Postpone the case</translation>
    </message>
    <message>
        <source>Lagre, neste sak</source>
        <translation>Save, next case</translation>
    </message>
    <message>
        <source>&amp;Hva skjer med saken?</source>
        <translation>&amp;What becomes of the case?</translation>
    </message>
    <message>
        <source>&amp;Begrunnelse</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Hva er partene &amp;uenige om?</source>
        <translation>What do the parties disagree abo&amp;ut?</translation>
    </message>
    <message>
        <source>&amp;Stemmetall, bare ved avstemning</source>
        <translation>&amp;Votes, only after a vote</translation>
    </message>
    <message>
        <source>Ikke enighet</source>
        <translation>No agreement</translation>
    </message>
    <message>
        <source>Et nei er et svar. Protokollen sier hva partene ikke ble enige om.</source>
        <translation>A no is an answer. The minutes say what the parties did not agree about.</translation>
    </message>
    <message>
        <source>Løftes til {body}</source>
        <translation>Lifted to {body}</translation>
    </message>
    <message>
        <source>Går til forhandling</source>
        <translation>Goes to negotiation</translation>
    </message>
    <message>
        <source>Går til mekling</source>
        <translation>Goes to mediation</translation>
    </message>
    <message>
        <source>Legges bort</source>
        <translation>Laid aside</translation>
    </message>
    <message>
        <source>Vedtas for partene som slutter seg til</source>
        <translation>Adopted for the parties that endorse it</translation>
    </message>
    <message>
        <source>Avgjøres ved avstemning</source>
        <translation>Decided by a vote</translation>
    </message>
</context>
<context>
    <name>MeetingModePage</name>
    <message>
        <source>Møtemodus, {meeting}</source>
        <translation>Meeting mode, {meeting}</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Møtet er ikke startet.</source>
        <translation>The meeting has not started.</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Oppmøte</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{count} av {all}</source>
        <translation>{count} of {all}</translation>
    </message>
    <message>
        <source>{count} igjen</source>
        <translation>{count} left</translation>
    </message>
    <message>
        <source>Møtet er avlyst. {reason}</source>
        <translation>The meeting is cancelled. {reason}</translation>
    </message>
    <message>
        <source>Innkalling og papirer skulle vært ute {date}. Velg en senere dato, eller kall inn så snart sakslisten er klar.</source>
        <translation>The notice and the papers were due out {date}. Choose a later date, or call the meeting as soon as the agenda is ready.</translation>
    </message>
    <message>
        <source>Endre tid og sted …</source>
        <translation>Change time and place …</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dato og tid</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Hvor langt</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papers out</translation>
    </message>
    <message>
        <source>Formøte, sakslisten følger hovedmøtet</source>
        <translation>Pre-meeting, its agenda follows the main meeting</translation>
    </message>
    <message>
        <source>Ingen punkter ennå</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>{count} til vedtak</source>
        <translation>{count} to decide</translation>
    </message>
    <message>
        <source>{count} til drøfting</source>
        <translation>{count} to discuss</translation>
    </message>
    <message>
        <source>{cases} må avklares før innkalling</source>
        <translation>{cases} to be settled first</translation>
    </message>
    <message>
        <source>Sendt ut</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>Skulle vært ute</source>
        <translation>Was due out</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Utvalg og medlem</source>
        <translation>Committee and member</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Snakker for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>{role} til {date}</source>
        <translation>{role} until {date}</translation>
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
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>Representant</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Hva du skal bære</source>
        <translation>What you carry</translation>
    </message>
    <message>
        <source>Ta med hjem</source>
        <translation>Bring home</translation>
    </message>
    <message>
        <source>Ta med tilbake</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Saker som er ute hos partene du snakker for</source>
        <translation>Cases that are out at the parties you speak for</translation>
    </message>
    <message>
        <source>Orientert etter møtet</source>
        <translation>Informed after the meeting</translation>
    </message>
    <message>
        <source>Ingenting å ta med hjem</source>
        <translation>Nothing to bring home</translation>
    </message>
    <message>
        <source>Ingen snakker for andre ennå</source>
        <translation>Nobody speaks for others yet</translation>
    </message>
    <message>
        <source>Når du legger inn medlemmer i utvalgene, skriver du hvem de snakker for.</source>
        <translation>When you enter members of the bodies, you say whom they speak for.</translation>
    </message>
    <message>
        <source>Gå til utvalgene</source>
        <translation>Go to the bodies</translation>
    </message>
    <message>
        <source>Mine kommuner</source>
        <translation>My municipalities</translation>
    </message>
    <message>
        <source>Velg representant</source>
        <translation>Choose representative</translation>
    </message>
    <message>
        <source>Hvem er du her?</source>
        <translation>Who are you here?</translation>
    </message>
    <message>
        <source>Velg hvem du er, så vises sakene hos partene du snakker for.</source>
        <translation>Choose who you are, and the cases at the parties you speak for are shown.</translation>
    </message>
    <message>
        <source>Alle partene har begynt med sakene som er ute.</source>
        <translation>All parties have begun with the cases that are out.</translation>
    </message>
    <message>
        <source>Ingenting å ta med tilbake</source>
        <translation>Nothing to bring back</translation>
    </message>
    <message>
        <source>Alle partene har svart på sakene som er ute.</source>
        <translation>All parties have answered the cases that are out.</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Punktene i møtet</source>
        <translation>The items of the meeting</translation>
    </message>
    <message>
        <source>Legg til oppfølging …</source>
        <translation>Add follow-up …</translation>
    </message>
    <message>
        <source>Lagre og gå til neste sak</source>
        <translation>Save and go to the next case</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{left} av {count} gjenstår</source>
        <translation>{left} of {count} left</translation>
    </message>
    <message>
        <source>Alle punktene har et utfall</source>
        <translation>All the items have an outcome</translation>
    </message>
    <message>
        <source>Utfall føres når møtet er startet. Notater kan du skrive nå.</source>
        <translation>Outcomes are recorded once the meeting has started. Notes you can write now.</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Utfall føres når møtet er kalt inn og startet.</source>
        <translation>Outcomes are recorded once the meeting is called and started.</translation>
    </message>
    <message>
        <source>Lagre utfallet</source>
        <translation>Save the outcome</translation>
    </message>
    <message>
        <source>Velg hva møtet gjorde med saken.</source>
        <translation>Choose what the meeting did with the case.</translation>
    </message>
    <message>
        <source>Utfallet av punkt {number} er lagret.</source>
        <translation>The outcome of item {number} is saved.</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Mangler svar</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Vis alle i matrisen</source>
        <translation>Show all in the matrix</translation>
    </message>
    <message>
        <source>Ingen svar mangler.</source>
        <translation>No answers are missing.</translation>
    </message>
    <message>
        <source>{day}, etter fristen</source>
        <translation>{day}, after the deadline</translation>
    </message>
    <message>
        <source>Behandles {day}</source>
        <translation>Dealt with {day}</translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>&amp;Tittel</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>Kort og uten forkortelser, slik den skal stå på sakslisten.</source>
        <translation>Short and without abbreviations, as it will stand on the agenda.</translation>
    </message>
    <message>
        <source>Sakst&amp;ype</source>
        <translation>T&amp;ype of case</translation>
    </message>
    <message>
        <source>&amp;Utvalg</source>
        <translation>C&amp;ommittee</translation>
    </message>
    <message>
        <source>Navn eller gruppe.</source>
        <translation>Name or group.</translation>
    </message>
    <message>
        <source>Me&amp;ldt av</source>
        <translation>Re&amp;ported by</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Meldt &amp;på</source>
        <translation>&amp;Reported by way of</translation>
    </message>
    <message>
        <source>Meldt d&amp;ato</source>
        <translation>D&amp;ate reported</translation>
    </message>
    <message>
        <source>Saks&amp;behandler</source>
        <translation>Ca&amp;se officer</translation>
    </message>
    <message>
        <source>Meld saken</source>
        <translation>Report the case</translation>
    </message>
    <message>
        <source>Lagre som utkast</source>
        <translation>Save as draft</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Skjema</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Melderen ber om svar innen {date}.</source>
        <translation>The reporter asks for an answer by {date}.</translation>
    </message>
    <message>
        <source>Skjemaet er fylt ut av {who}.</source>
        <translation>The form was filled in by {who}.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>NewRepliesBar</name>
    <message>
        <source>{replies} er kommet i «{folder}».</source>
        <translation>{replies} came in “{folder}”.</translation>
    </message>
    <message>
        <source>Se på svarene</source>
        <translation>See the replies</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notater fra drøftingen</source>
        <translation>Notes from the discussion</translation>
    </message>
</context>
<context>
    <name>OtherText</name>
    <message>
        <source>En annen har endret teksten mens du skrev. Din tekst står over og er ikke lagret. Dette er den andre:</source>
        <translation>Someone else changed the text while you were writing. Your text is above and not saved. This is the other one:</translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Bruk den andre teksten</source>
        <translation>Use the other text</translation>
    </message>
    <message>
        <source>Teksten er fjernet.</source>
        <translation>The text has been removed.</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Hva ble utfallet?</source>
        <translation>What was the outcome?</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hvem sier at svarene fortsatt gjelder?</source>
        <translation>Who says that the answers still stand?</translation>
    </message>
    <message>
        <source>Navnet og begrunnelsen blir trykt i protokollen.</source>
        <translation>The name and the reason are printed in the minutes.</translation>
    </message>
    <message>
        <source>Hvorfor gjelder de fortsatt?</source>
        <translation>Why do they still stand?</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Stemmetall</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Slik det skal stå i protokollen, for eksempel «12 mot 2».</source>
        <translation>As it should stand in the minutes, for example “12 against 2”.</translation>
    </message>
    <message>
        <source>Hvor går saken?</source>
        <translation>Where does the case go?</translation>
    </message>
    <message>
        <source>Til hvilket organ?</source>
        <translation>To which body?</translation>
    </message>
    <message>
        <source>Tilråding</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Konklusjon</source>
        <translation>Conclusion</translation>
    </message>
</context>
<context>
    <name>OutgoingJob</name>
    <message>
        <source>Lager alt som går ut til {parties}</source>
        <translation>Making everything that goes out to {parties}</translation>
    </message>
    <message>
        <source>Lag påminnelser</source>
        <translation>Make reminders</translation>
    </message>
    <message>
        <source>{parties} har ikke svart: {names}. Totrinn lager et utkast til e-post til hver av dem, med svarskjemaet ved. Du sender dem selv.{rest}</source>
        <translation>{parties} have not answered: {names}. Totrinn makes a draft e-mail to each of them, with the reply form attached. You send them yourself.{rest}</translation>
    </message>
    <message>
        <source>Lag {count}</source>
        <translation>Make {count}</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{parties} fikk en påminnelse tidligere i dag.</source>
        <translation>{parties} got a reminder earlier today.</translation>
    </message>
    <message>
        <source>{parties} har bedt om mer tid og får ingen.</source>
        <translation>{parties} have asked for more time and get none.</translation>
    </message>
    <message>
        <source>Alle som mangler, har fått en påminnelse i dag. Prøv igjen en annen dag.</source>
        <translation>Everyone still to answer has had a reminder today. Try again another day.</translation>
    </message>
    <message>
        <source>Ingen å minne på. Alle har svart eller bedt om mer tid.</source>
        <translation>Nobody to remind. Everyone has answered or asked for more time.</translation>
    </message>
    <message>
        <source>Lager {reminders}</source>
        <translation>Making {reminders}</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Stanset. {parties} ble ferdige.</source>
        <translation>Stopped. {parties} were finished.</translation>
    </message>
    <message>
        <source>Alt som går ut til {parties}, er laget. Utkastene til e-post ligger i mappen.</source>
        <translation>Everything that goes out to {parties} is made. The draft e-mails are in the folder.</translation>
    </message>
    <message>
        <source>{reminders} laget. Åpne mappen og send dem.</source>
        <translation>{reminders} made. Open the folder and send them.</translation>
    </message>
    <message>
        <source>{documents} er endret utenfor Totrinn og er beholdt. Nye filer har fått et nytt nummer i navnet.</source>
        <translation>{documents} were changed outside Totrinn and are kept. New files have a new number in their name.</translation>
    </message>
    <message>
        <source>{parties} fikk ikke alt. {reason}</source>
        <translation>{parties} did not get everything. {reason}</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Oversikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>&amp;Ny sak</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <source>Drøfting</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>Utkast: {count}</source>
        <translation>Drafts: {count}</translation>
    </message>
    <message>
        <source>Vedtatt i {year}: {count}</source>
        <translation>Decided in {year}: {count}</translation>
    </message>
    <message>
        <source>Åpne forankringsmatrisen</source>
        <translation>Open the anchoring matrix</translation>
    </message>
</context>
<context>
    <name>OwnMeetingDialog</name>
    <message>
        <source>Møtet hos {party} er lagt inn.</source>
        <translation>The meeting of {party} is added.</translation>
    </message>
    <message>
        <source>Møtet er endret.</source>
        <translation>The meeting is changed.</translation>
    </message>
    <message>
        <source>Nytt møte hos {party}</source>
        <translation>New meeting of {party}</translation>
    </message>
    <message>
        <source>Endre møtet hos {party}</source>
        <translation>Change the meeting of {party}</translation>
    </message>
    <message>
        <source>Legg inn</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Møtedag</source>
        <translation>Meeting day</translation>
    </message>
    <message>
        <source>Saken må være inne</source>
        <translation>The case must be in</translation>
    </message>
    <message>
        <source>Siste dag for sakspapirer, hvis den er kjent.</source>
        <translation>Last day for case papers, if it is known.</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Etter navnet på organet</source>
        <translation>By the name of the body</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>Helseforetak og sykehus</source>
        <translation>Health trusts and hospitals</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Finn kommune eller fylke</source>
        <translation>Find municipality or county</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For eksempel Helsefellesskap Nord.</source>
        <translation>For example Helsefellesskap Nord.</translation>
    </message>
    <message>
        <source>Du får ingen områder, og bare de vanlige utvalgene. Legg til resten når databasen er laget.</source>
        <translation>You get no regions and only the usual committees. Add the rest when the database is made.</translation>
    </message>
    <message>
        <source>Et eget helsefellesskap</source>
        <translation>A health community of your own</translation>
    </message>
    <message>
        <source>Skriv hva det heter.</source>
        <translation>Write its name.</translation>
    </message>
    <message>
        <source>Velg minst ett helseforetak.</source>
        <translation>Choose at least one health trust.</translation>
    </message>
    <message>
        <source>Velg minst én kommune.</source>
        <translation>Choose at least one municipality.</translation>
    </message>
    <message>
        <source>{count} valgt</source>
        <translation>{count} chosen</translation>
    </message>
</context>
<context>
    <name>OwnTemplatesPart</name>
    <message>
        <source>Alle dokumenter</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Malen gjelder</source>
        <translation>The template is for</translation>
    </message>
    <message>
        <source>Lag en kopi av malen …</source>
        <translation>Make a copy of the template …</translation>
    </message>
    <message>
        <source>Bruk egen mal …</source>
        <translation>Use own template …</translation>
    </message>
    <message>
        <source>Brevhode, logo, skrift og faste tekster endrer du i Word. Lag en kopi av malen, rediger den, og ta den i bruk her. Malen følger med databasen.</source>
        <translation>Letterhead, logo, fonts and fixed texts are changed in Word. Make a copy of the template, edit it, and take it into use here. The template follows the database.</translation>
    </message>
    <message>
        <source>Egen Word-mal</source>
        <translation>Own Word template</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Lagre en kopi …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Mal for dokumentene</source>
        <translation>Template for the documents</translation>
    </message>
    <message>
        <source>Lagre malen</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>{name} er lagret. Rediger den i Word, og velg «Bruk egen mal».</source>
        <translation>{name} is saved. Edit it in Word and choose “Use own template”.</translation>
    </message>
    <message>
        <source>Åpne i Word</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>Bruk egen mal</source>
        <translation>Use own template</translation>
    </message>
    <message>
        <source>{name} er tatt i bruk.</source>
        <translation>{name} is in use.</translation>
    </message>
    <message>
        <source>Se over dette i malen:</source>
        <translation>Look over this in the template:</translation>
    </message>
    <message>
        <source>{name} er tatt bort.</source>
        <translation>{name} is taken away.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Handlinger</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Flere handlinger</source>
        <translation>More actions</translation>
    </message>
</context>
<context>
    <name>PaperJob</name>
    <message>
        <source>Lager dokumenter</source>
        <translation>Making documents</translation>
    </message>
    <message>
        <source>Det er ingenting å skrive ut ennå.</source>
        <translation>There is nothing to write out yet.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>{done} laget, {failed} ikke. {reason}</source>
        <translation>{done} made, {failed} not. {reason}</translation>
    </message>
    <message>
        <source>Prøv de {count} igjen</source>
        <translation>Try the {count} again</translation>
    </message>
    <message>
        <source>Åpne i Word</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>{name} er laget.</source>
        <translation>{name} is made.</translation>
    </message>
    <message>
        <source>{documents} laget.</source>
        <translation>{documents} made.</translation>
    </message>
    <message>
        <source>Stanset. {documents} ble ferdige.</source>
        <translation>Stopped. {documents} were finished.</translation>
    </message>
    <message>
        <source>{name} er endret utenfor Totrinn og er beholdt ved siden av.</source>
        <translation>{name} was changed outside Totrinn and is kept beside it.</translation>
    </message>
    <message>
        <source>{documents} er endret utenfor Totrinn og er beholdt. De nye har fått et nytt nummer.</source>
        <translation>{documents} were changed outside Totrinn and are kept. The new ones have a new number.</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>Avsnitt</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Alt+Pil opp/ned bytter avsnitt</source>
        <translation>Alt+Up/Down changes section</translation>
    </message>
    <message>
        <source>Tilbake til teksten</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>Teksten er låst mens saken er til forankring.</source>
        <translation>The text is locked while the case is being anchored.</translation>
    </message>
    <message>
        <source>Forslaget er låst, for partene har svart på det.</source>
        <translation>The proposal is locked, for the parties have answered it.</translation>
    </message>
    <message>
        <source>Endre forslaget …</source>
        <translation>Change the proposal …</translation>
    </message>
    <message>
        <source>{count} ord i saken</source>
        <translation>{count} words in the case</translation>
    </message>
    <message>
        <source>Mangler {count}</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Før innkalling</source>
        <translation>Before the notice</translation>
    </message>
    <message>
        <source>Før forankring</source>
        <translation>Before anchoring</translation>
    </message>
    <message>
        <source>Før vedtak</source>
        <translation>Before decision</translation>
    </message>
</context>
<context>
    <name>PaperWork</name>
    <message>
        <source>Lag innkalling og saksframlegg</source>
        <translation>Make notice and case papers</translation>
    </message>
    <message>
        <source>Lag samlet møtebok</source>
        <translation>Make the meeting book</translation>
    </message>
    <message>
        <source>Lag oppfølgingsliste</source>
        <translation>Make the follow-up list</translation>
    </message>
    <message>
        <source>Lag protokoll i Word</source>
        <translation>Make the minutes in Word</translation>
    </message>
    <message>
        <source>Lag saksutskrifter</source>
        <translation>Make extracts</translation>
    </message>
    <message>
        <source>Lager innkalling og saksframlegg</source>
        <translation>Making notice and case papers</translation>
    </message>
    <message>
        <source>Lager tilleggsliste {number}</source>
        <translation>Making supplement {number}</translation>
    </message>
    <message>
        <source>Lager møteboken</source>
        <translation>Making the meeting book</translation>
    </message>
    <message>
        <source>Lager den offentlige møteboken</source>
        <translation>Making the public meeting book</translation>
    </message>
    <message>
        <source>Lager oppfølgingsliste</source>
        <translation>Making the follow-up list</translation>
    </message>
    <message>
        <source>Lager protokollen</source>
        <translation>Making the minutes</translation>
    </message>
    <message>
        <source>Lager saksutskrifter</source>
        <translation>Making extracts</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Parter etter område</source>
        <translation>Parties by region</translation>
    </message>
    <message>
        <source>Jeg har sett over partene og områdene</source>
        <translation>I have looked over the parties and the regions</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Målform i brev til parten</source>
        <translation>Language of letters to the party</translation>
    </message>
    <message>
        <source>Brukes når dokumentene følger mottakeren.</source>
        <translation>Used when the documents follow the recipient.</translation>
    </message>
    <message>
        <source>Navn på området</source>
        <translation>Name of the region</translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation>New region</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Noen områder er satt sammen etter offentlige kilder og kan være feil. Velg en kommune for å flytte den.</source>
        <translation>Some regions are put together from public sources and may be wrong. Choose a municipality to move it.</translation>
    </message>
    <message>
        <source>Helseforetak og sykehus</source>
        <translation>Health trusts and hospitals</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>ikke kontrollert</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>som helsefellesskapet</source>
        <translation>as the health community</translation>
    </message>
    <message>
        <source>Området kan hete noe annet hos dere.</source>
        <translation>The region may have another name with you.</translation>
    </message>
    <message>
        <source>En part på linje med kommunene: samme brev, samme frist.</source>
        <translation>A party on a par with the municipalities: same letter, same deadline.</translation>
    </message>
    <message>
        <source>Kommunen er også med i et annet helsefellesskap.</source>
        <translation>The municipality also belongs to another health community.</translation>
    </message>
</context>
<context>
    <name>PartiesScreen</name>
    <message>
        <source>Parter og utvalg</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Deler av siden</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Parter</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Meeting plans</translation>
    </message>
    <message>
        <source>Sakstyper og saksløp</source>
        <translation>Types of case and paths</translation>
    </message>
    <message>
        <source>Representasjon</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>Mine kommuner</source>
        <translation>My municipalities</translation>
    </message>
    <message>
        <source>Helsefellesskapet</source>
        <translation>The health community</translation>
    </message>
    <message>
        <source>Ingen snakker for {names} i utvalgene.</source>
        <translation>Nobody speaks for {names} in the committees.</translation>
    </message>
    <message>
        <source>Legg inn hvem som snakker for dem under Utvalg.</source>
        <translation>Enter who speaks for them under Committees.</translation>
    </message>
    <message>
        <source>Gå til utvalgene</source>
        <translation>Go to the committees</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>Finn part, person eller område</source>
        <translation>Find party, person or region</translation>
    </message>
    <message>
        <source>Parter etter område</source>
        <translation>Parties by region</translation>
    </message>
    <message>
        <source>Ny &amp;part</source>
        <translation>New &amp;party</translation>
    </message>
    <message>
        <source>Nytt &amp;område</source>
        <translation>New &amp;region</translation>
    </message>
    <message>
        <source>Områdene stemmer</source>
        <translation>The regions are right</translation>
    </message>
    <message>
        <source>Parter</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Områdene er ikke kontrollert.</source>
        <translation>The regions have not been checked.</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Ikke lenger med</source>
        <translation>No longer taking part</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>{count}, ikke kontrollert</source>
        <translation>{count}, not checked</translation>
    </message>
    <message>
        <source>Områdene er merket som kontrollert.</source>
        <translation>The regions are marked as checked.</translation>
    </message>
</context>
<context>
    <name>PartyButton</name>
    <message>
        <source>&amp;Enig</source>
        <translation>Agr&amp;ees</translation>
    </message>
    <message>
        <source>Enig med &amp;protokolltilførsel</source>
        <translation>Agrees, with a statement for the &amp;protocol</translation>
    </message>
    <message>
        <source>&amp;Ikke enig</source>
        <translation>Does not agree (&amp;I)</translation>
    </message>
    <message>
        <source>Ikke &amp;til stede</source>
        <translation>No&amp;t present</translation>
    </message>
    <message>
        <source>Ikke &amp;svart</source>
        <translation>Not a&amp;sked</translation>
    </message>
    <message>
        <source>enig</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>protokolltilførsel</source>
        <translation>statement</translation>
    </message>
    <message>
        <source>ikke enig</source>
        <translation>does not agree</translation>
    </message>
    <message>
        <source>ikke til stede</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>ikke svart</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Stedfortreder</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Målform i brev</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>For eksempel ledige stillinger.</source>
        <translation>For example vacant posts.</translation>
    </message>
    <message>
        <source>Navn i lister</source>
        <translation>Name in lists</translation>
    </message>
    <message>
        <source>Fullt navn i brev</source>
        <translation>Full name in letters</translation>
    </message>
    <message>
        <source>Offisielt navn</source>
        <translation>Official name</translation>
    </message>
    <message>
        <source>Hva slags part</source>
        <translation>Kind of party</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kommunenummer for en kommune.</source>
        <translation>Municipality number for a municipality.</translation>
    </message>
    <message>
        <source>En bydel eller klinikk er en enhet. KS, universitet, tillitsvalgte og brukere er andre deltakere.</source>
        <translation>A district or clinic is a unit. KS, universities, unions and users are other participants.</translation>
    </message>
    <message>
        <source>For eksempel Smøla.</source>
        <translation>For example Smøla.</translation>
    </message>
    <message>
        <source>Kommunenummer</source>
        <translation>Municipality number</translation>
    </message>
    <message>
        <source>For en kommune.</source>
        <translation>For a municipality.</translation>
    </message>
    <message>
        <source>Navn på området</source>
        <translation>Name of the region</translation>
    </message>
    <message>
        <source>Hva slags område</source>
        <translation>Kind of region</translation>
    </message>
    <message>
        <source>Ikke lenger med …</source>
        <translation>No longer taking part …</translation>
    </message>
    <message>
        <source>Ta med igjen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Avslutt området …</source>
        <translation>End the region …</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Bring back into use</translation>
    </message>
    <message>
        <source>Ny part</source>
        <translation>New party</translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation>New region</translation>
    </message>
    <message>
        <source>Velg en part i listen for å flytte den dit.</source>
        <translation>Choose a party in the list to move it there.</translation>
    </message>
    <message>
        <source>Opplysningene om {party} er lagret.</source>
        <translation>The details of {party} are saved.</translation>
    </message>
    <message>
        <source>{party} er flyttet.</source>
        <translation>{party} is moved.</translation>
    </message>
    <message>
        <source>Området {name} er lagret.</source>
        <translation>The region {name} is saved.</translation>
    </message>
    <message>
        <source>Skriv navnet på parten.</source>
        <translation>Write the name of the party.</translation>
    </message>
    <message>
        <source>{party} er lagt inn.</source>
        <translation>{party} is added.</translation>
    </message>
    <message>
        <source>Skriv navnet på området.</source>
        <translation>Write the name of the region.</translation>
    </message>
    <message>
        <source>Området {name} er lagt inn.</source>
        <translation>The region {name} is added.</translation>
    </message>
    <message>
        <source>{party} er ikke lenger med</source>
        <translation>{party} no longer takes part</translation>
    </message>
    <message>
        <source>Parten blir stående i historikken og i saker den har svart i.</source>
        <translation>The party remains in the history and in cases it has answered.</translation>
    </message>
    <message>
        <source>{party} er ikke lenger med.</source>
        <translation>{party} no longer takes part.</translation>
    </message>
    <message>
        <source>Avslutt {name}</source>
        <translation>End {name}</translation>
    </message>
    <message>
        <source>Partene i området blir stående uten område til de flyttes.</source>
        <translation>The parties in the region stay without a region until they are moved.</translation>
    </message>
    <message>
        <source>Området {name} er avsluttet.</source>
        <translation>The region {name} has ended.</translation>
    </message>
    <message>
        <source>{party} er med igjen.</source>
        <translation>{party} takes part again.</translation>
    </message>
    <message>
        <source>Området {name} er i bruk igjen.</source>
        <translation>The region {name} is in use again.</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{text}. Ikke med siden {date}: {reason}</source>
        <translation>{text}. Not taking part since {date}: {reason}</translation>
    </message>
    <message>
        <source>Avsluttet {date}</source>
        <translation>Ended {date}</translation>
    </message>
    <message>
        <source>Ingen parter ennå.</source>
        <translation>No parties yet.</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Som helsefellesskapet</source>
        <translation>As the health community</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>No region</translation>
    </message>
</context>
<context>
    <name>PartyTable</name>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Målform</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Snakker for parten</source>
        <translation>Speaks for the party</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Parter</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Saker</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Forankring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Fremdriftsplan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Parter og utvalg</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Statistikk</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year planner</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Lim inn møteplaner …</source>
        <translation>Paste meeting plans …</translation>
    </message>
    <message>
        <source>Hent møteplaner fra fil …</source>
        <translation>Get meeting plans from a file …</translation>
    </message>
    <message>
        <source>Lagre møteplanene som Excel-fil …</source>
        <translation>Save the meeting plans as an Excel file …</translation>
    </message>
    <message>
        <source>Lim inn møteplaner</source>
        <translation>Paste meeting plans</translation>
    </message>
    <message>
        <source>Kopier radene i Excel, med overskriftene «Kommune», «Organ», «Dato» og gjerne «Frist». Uten kolonnen «Kommune» gjelder tabellen {party}, som er valgt i listen.</source>
        <translation>Copy the rows in Excel, with the headings “Kommune”, “Organ”, “Dato” and preferably “Frist”. Without the column “Kommune” the table concerns {party}, which is chosen in the list.</translation>
    </message>
    <message>
        <source>Vis hva som blir endret</source>
        <translation>Show what will change</translation>
    </message>
    <message>
        <source>Hent møteplaner fra fil</source>
        <translation>Get meeting plans from a file</translation>
    </message>
    <message>
        <source>Møteplanene til {parties} er oppdatert.</source>
        <translation>The meeting plans of {parties} are updated.</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Meeting plans</translation>
    </message>
</context>
<context>
    <name>PlanChangeTable</name>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Saken inne</source>
        <translation>Case in</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Møteplaner</source>
        <translation>Meeting plans</translation>
    </message>
    <message>
        <source>Oppdater møteplanene</source>
        <translation>Update the meeting plans</translation>
    </message>
    <message>
        <source>Behold møter som ikke står i tabellen</source>
        <translation>Keep meetings that are not in the table</translation>
    </message>
    <message>
        <source>Tabellen har ingenting nytt. Alle møtene står i Totrinn allerede.</source>
        <translation>The table has nothing new. All the meetings are in Totrinn already.</translation>
    </message>
    <message>
        <source>{new} nye møter, {changed} får ny frist, {gone} går ut, {same} er som før.</source>
        <translation>{new} new meetings, {changed} get another due date, {gone} leave, {same} are as before.</translation>
    </message>
    <message>
        <source>Disse kolonnene blir ikke lest: {columns}.</source>
        <translation>These columns are not read: {columns}.</translation>
    </message>
    <message>
        <source>Hva som blir endret</source>
        <translation>What will change</translation>
    </message>
</context>
<context>
    <name>PlanExports</name>
    <message>
        <source>Kopier til Excel</source>
        <translation>Copy to Excel</translation>
    </message>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Save as an Excel file …</translation>
    </message>
    <message>
        <source>Lagre som bilde …</source>
        <translation>Save as a picture …</translation>
    </message>
    <message>
        <source>Lag fremdriftsplan i Word</source>
        <translation>Make the progress plan in Word</translation>
    </message>
    <message>
        <source>Lager fremdriftsplan</source>
        <translation>Making the progress plan</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>{rows} copied. Paste into Excel with Ctrl+V.</translation>
    </message>
    <message>
        <source>Fremdriftsplan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Lagre som bilde</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Bildet ble ikke lagret. Velg en annen mappe.</source>
        <translation>The picture was not saved. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>PlanFilter</name>
    <message>
        <source>Finn part eller område</source>
        <translation>Find a party or an area</translation>
    </message>
    <message>
        <source>Vis parter</source>
        <translation>Show parties</translation>
    </message>
    <message>
        <source>Alle parter</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Rekker ikke fristen</source>
        <translation>Cannot make the deadline</translation>
    </message>
    <message>
        <source>Uten møte som rekker saken</source>
        <translation>No meeting that reaches the case</translation>
    </message>
    <message>
        <source>Antatt eller ukjent møteplan</source>
        <translation>Assumed or unknown meeting plan</translation>
    </message>
    <message>
        <source>Har ikke svart</source>
        <translation>Has not answered</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Nytt møte …</source>
        <translation>New meeting …</translation>
    </message>
    <message>
        <source>Endre møtet …</source>
        <translation>Change the meeting …</translation>
    </message>
    <message>
        <source>Ta ut av planen</source>
        <translation>Take out of the plan</translation>
    </message>
    <message>
        <source>Ny regel …</source>
        <translation>New rule …</translation>
    </message>
    <message>
        <source>Endre regelen …</source>
        <translation>Change the rule …</translation>
    </message>
    <message>
        <source>Avslutt regelen</source>
        <translation>End the rule</translation>
    </message>
    <message>
        <source>Kommende møter</source>
        <translation>Coming meetings</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Når møteplanen ikke er kjent</source>
        <translation>When the meeting plan is not known</translation>
    </message>
    <message>
        <source>Ingen møter er kjent. Lim inn møteplanen, eller lag en regel for hvor ofte organet møtes.</source>
        <translation>No meetings are known. Paste the meeting plan, or make a rule for how often the body meets.</translation>
    </message>
    <message>
        <source>{meeting} er tatt ut av planen til {party}.</source>
        <translation>{meeting} is taken out of the plan of {party}.</translation>
    </message>
    <message>
        <source>Regelen for {organ} i {party} er avsluttet.</source>
        <translation>The rule for {organ} in {party} has ended.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Neste møter</source>
        <translation>Next meetings</translation>
    </message>
    <message>
        <source>Møteplan</source>
        <translation>Meeting plan</translation>
    </message>
    <message>
        <source>Ingen kjente møter</source>
        <translation>No known meetings</translation>
    </message>
</context>
<context>
    <name>PlanningScreen</name>
    <message>
        <source>Bruk planen i saken</source>
        <translation>Use the plan in the case</translation>
    </message>
    <message>
        <source>Møtekalender</source>
        <translation>Meeting calendar</translation>
    </message>
    <message>
        <source>Fremdriftsplan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Fremdriftsplan som tabell</source>
        <translation>Plan as a table</translation>
    </message>
    <message>
        <source>Møtet som behandler saken</source>
        <translation>The meeting that deals with the case</translation>
    </message>
    <message>
        <source>Andre møter</source>
        <translation>Other meetings</translation>
    </message>
    <message>
        <source>Fra brevet til svaret er klart</source>
        <translation>From the letter until the answer is ready</translation>
    </message>
    <message>
        <source>Møtedatoene til partene er ikke lagt inn</source>
        <translation>The meeting dates of the parties are not entered</translation>
    </message>
    <message>
        <source>Legg inn når kommunene møtes, eller en vanlig møterytme. Da regnes planen ut.</source>
        <translation>Enter when the municipalities meet, or how often they usually do. Then the plan is worked out.</translation>
    </message>
    <message>
        <source>Legg inn møtedatoer</source>
        <translation>Enter meeting dates</translation>
    </message>
    <message>
        <source>Ingen saker er på vei til vedtak</source>
        <translation>No cases are on their way to a decision</translation>
    </message>
    <message>
        <source>Når en sak er meldt, ser du her når den kan vedtas.</source>
        <translation>When a case is reported, you see here when it can be decided.</translation>
    </message>
    <message>
        <source>Gå til sakene</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>Slik er datoen funnet: {party}</source>
        <translation>How the date was found: {party}</translation>
    </message>
    <message>
        <source>Planen er tatt i bruk i saken. Svarfristen blir foreslått {date}.</source>
        <translation>The plan is in use in the case. The suggested reply deadline is {date}.</translation>
    </message>
</context>
<context>
    <name>PlansTab</name>
    <message>
        <source>Finn part eller organ</source>
        <translation>Find party or body</translation>
    </message>
    <message>
        <source>Møteplaner etter område</source>
        <translation>Meeting plans by region</translation>
    </message>
    <message>
        <source>Møteplaner</source>
        <translation>Meeting plans</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>No region</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Innstillinger</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Gjelder deg på denne maskinen</source>
        <translation>Apply to you on this computer</translation>
    </message>
    <message>
        <source>Hvem du er</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Står som avsender i dokumentene og i historikken.</source>
        <translation>Shown as sender in the documents and in the history.</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>Helseforetaket</source>
        <translation>The health trust</translation>
    </message>
    <message>
        <source>Felles sekretariat</source>
        <translation>Joint secretariat</translation>
    </message>
    <message>
        <source>Du arbeider for</source>
        <translation>You work for</translation>
    </message>
    <message>
        <source>Arbeidsgiver</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Utseende og språk</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>Som i systemet</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Språk i programmet</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Brukes neste gang Totrinn starter. Dokumentene har sitt eget språk.</source>
        <translation>Used the next time Totrinn starts. The documents have their own language.</translation>
    </message>
    <message>
        <source>Hvor ting ligger</source>
        <translation>Where things are</translation>
    </message>
    <message>
        <source>Vis i mappen</source>
        <translation>Show in the folder</translation>
    </message>
    <message>
        <source>Velg en annen mappe …</source>
        <translation>Choose another folder …</translation>
    </message>
    <message>
        <source>Databasen</source>
        <translation>The database</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Mappe for dokumenter</source>
        <translation>Folder for documents</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Saker i {meeting}, {date}</source>
        <translation>Cases in {meeting}, {date}</translation>
    </message>
    <message>
        <source>Sakslisten følger hovedmøtet. Talsperson og notater er formøtets egne, og ingenting blir vedtatt her.</source>
        <translation>The agenda follows the main meeting. Spokesperson and notes are the pre-meeting’s own, and nothing is decided here.</translation>
    </message>
    <message>
        <source>Åpne {meeting}</source>
        <translation>Open {meeting}</translation>
    </message>
</context>
<context>
    <name>PreparedItem</name>
    <message>
        <source>Talsperson</source>
        <translation>Spokesperson</translation>
    </message>
    <message>
        <source>Notater til {case}</source>
        <translation>Notes on {case}</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Talsperson for {case}</source>
        <translation>Spokesperson for {case}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Møtet bes om å drøfte saken før den går til partene. Partene tar stilling hjemme, og saken kommer opp igjen til vedtak.</source>
        <translation>The meeting is asked to discuss the case before it goes to the parties. They decide at home, and the case comes up again for decision.</translation>
    </message>
    <message>
        <source>Til orientering.</source>
        <translation>For information.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Break.</translation>
    </message>
    <message>
        <source>Fast punkt på sakslisten.</source>
        <translation>Standing item on the agenda.</translation>
    </message>
</context>
<context>
    <name>ProtocolTab</name>
    <message>
        <source>Hvor langt</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Papirer</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Lag protokoll i Word</source>
        <translation>Make the minutes in Word</translation>
    </message>
    <message>
        <source>Lag saksutskrifter</source>
        <translation>Make extracts</translation>
    </message>
    <message>
        <source>Dette blir låst</source>
        <translation>This will be locked</translation>
    </message>
    <message>
        <source>Lås protokollen</source>
        <translation>Lock the minutes</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Protokollen føres når møtet er holdt.</source>
        <translation>The minutes are written when the meeting has been held.</translation>
    </message>
    <message>
        <source>Møtet pågår. Protokollen skrives underveis.</source>
        <translation>The meeting is under way. The minutes are written as it goes.</translation>
    </message>
    <message>
        <source>Møtet er holdt. Lag protokollen, les gjennom og send den til godkjenning.</source>
        <translation>The meeting has been held. Make the minutes, read them through and send them for approval.</translation>
    </message>
    <message>
        <source>Protokollen er til godkjenning. Den godkjennes i neste møte, eller her.</source>
        <translation>The minutes await approval. They are approved in the next meeting, or here.</translation>
    </message>
    <message>
        <source>Protokollen er godkjent og låst. En rettelse legges til med dato.</source>
        <translation>The minutes are approved and locked. A correction is added with its date.</translation>
    </message>
    <message>
        <source>Møtet er avlyst, så det har ingen protokoll.</source>
        <translation>The meeting is cancelled, so it has no minutes.</translation>
    </message>
    <message>
        <source>Oppmøte, notater, vedtak og protokolltilførsler i {meeting} kan ikke endres etterpå. En rettelse legges til med dato.</source>
        <translation>Attendance, notes, decisions and statements in {meeting} cannot be changed afterwards. A correction is added with its date.</translation>
    </message>
    <message>
        <source>Uten utfall</source>
        <translation>Without outcome</translation>
    </message>
    <message>
        <source>Protokollen er godkjent og låst.</source>
        <translation>The minutes are approved and locked.</translation>
    </message>
    <message>
        <source>Før protokollen låses</source>
        <translation>Before the minutes are locked</translation>
    </message>
    <message>
        <source>Protokollen er ikke låst. {first}</source>
        <translation>The minutes are not locked. {first}</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publiseringspakke</source>
        <translation>Publishing pack</translation>
    </message>
    <message>
        <source>Blir publisert</source>
        <translation>Is published</translation>
    </message>
    <message>
        <source>Tas ut</source>
        <translation>Is left out</translation>
    </message>
    <message>
        <source>Lag pakken</source>
        <translation>Make the pack</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Totrinn lager en mappe og en zip-fil med de offentlige versjonene, og en innholdsliste i Word og for nettsiden. Ingenting sendes eller legges ut.</source>
        <translation>Totrinn makes a folder and a zip file with the public versions, and a list of contents in Word and for the web. Nothing is sent or put on the web.</translation>
    </message>
    <message>
        <source>Ingenting er merket som unntatt offentlighet. Se etter at det stemmer.</source>
        <translation>Nothing is marked as exempt from public access. See that this is right.</translation>
    </message>
</context>
<context>
    <name>PublishingJob</name>
    <message>
        <source>Lager publiseringspakken</source>
        <translation>Making the publishing pack</translation>
    </message>
    <message>
        <source>Stanset. Pakken er ikke laget.</source>
        <translation>Stopped. The pack was not made.</translation>
    </message>
    <message>
        <source>Publiseringspakken er laget med {files}. {left_out}</source>
        <translation>The publishing pack was made with {files}. {left_out}</translation>
    </message>
    <message>
        <source>Tatt ut: {count}.</source>
        <translation>Left out: {count}.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>{side} {seated} av {members}</source>
        <translation>{side} {seated} of {members}</translation>
    </message>
    <message>
        <source>Beslutningsdyktig</source>
        <translation>Quorate</translation>
    </message>
    <message>
        <source>Ikke beslutningsdyktig ennå</source>
        <translation>Not quorate yet</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Utfallet av punktet er angret i mellomtiden.</source>
        <translation>The outcome of the item was undone in the meantime.</translation>
    </message>
    <message>
        <source>Punktet har fått utfallet «{outcome}» i mellomtiden. {wording}</source>
        <translation>The item was given the outcome “{outcome}” in the meantime. {wording}</translation>
    </message>
    <message>
        <source>Vis det som er ført</source>
        <translation>Show what is recorded</translation>
    </message>
    <message>
        <source>Før mitt i stedet</source>
        <translation>Record mine instead</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Les inn svar</source>
        <translation>Read in answers</translation>
    </message>
    <message>
        <source>Leser svar</source>
        <translation>Reading answers</translation>
    </message>
    <message>
        <source>Slipp svarskjemaene her</source>
        <translation>Drop the reply forms here</translation>
    </message>
    <message>
        <source>Utfylte Word-skjemaer, e-poster og mapper. Du ser hva hvert svar gjør, før noe blir registrert.</source>
        <translation>Filled-in Word forms, e-mails and folders. You see what each answer does before anything is recorded.</translation>
    </message>
    <message>
        <source>Velg filer …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Lim inn svar fra e-post …</source>
        <translation>Paste answers from e-mail …</translation>
    </message>
    <message>
        <source>Følg med på en mappe …</source>
        <translation>Follow a folder …</translation>
    </message>
    <message>
        <source>Tilbake til partene</source>
        <translation>Back to the parties</translation>
    </message>
    <message>
        <source>Les inn svarskjema</source>
        <translation>Read in reply forms</translation>
    </message>
    <message>
        <source>Les inn en mappe med svar</source>
        <translation>Read in a folder of answers</translation>
    </message>
    <message>
        <source>Følg med på en mappe med svar</source>
        <translation>Follow a folder of replies</translation>
    </message>
    <message>
        <source>Lim inn svar fra e-post</source>
        <translation>Paste answers from e-mail</translation>
    </message>
    <message>
        <source>Ta med linjen med svaret og koden, for eksempel «Svar: tilslutning  Kode: …».</source>
        <translation>Include the line with the answer and the code, for example “Svar: tilslutning  Kode: …”.</translation>
    </message>
    <message>
        <source>Les svaret</source>
        <translation>Read the answer</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Nå: {name}</source>
        <translation>Now: {name}</translation>
    </message>
    <message>
        <source>Registrer {replies}</source>
        <translation>Record {replies}</translation>
    </message>
    <message>
        <source>Ingenting blir registrert før du trykker på knappen.</source>
        <translation>Nothing is recorded before you press the button.</translation>
    </message>
    <message>
        <source>{count} kan registreres</source>
        <translation>{count} can be recorded</translation>
    </message>
    <message>
        <source>{count} må ses på</source>
        <translation>{count} must be looked at</translation>
    </message>
    <message>
        <source>{count} kan ikke registreres slik de er</source>
        <translation>{count} cannot be recorded as they are</translation>
    </message>
    <message>
        <source>{count} er registrert</source>
        <translation>{count} recorded</translation>
    </message>
    <message>
        <source>{count} har ingenting nytt</source>
        <translation>{count} have nothing new</translation>
    </message>
    <message>
        <source>{name} er lagt til side.</source>
        <translation>{name} is put aside.</translation>
    </message>
    <message>
        <source>{name} gjelder. De andre svarene fra parten er lagt til side.</source>
        <translation>{name} counts. The other replies from the party are put aside.</translation>
    </message>
    <message>
        <source>{replies} er registrert.</source>
        <translation>{replies} recorded.</translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Svar som er lest</source>
        <translation>Answers that are read</translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <source>Jeg har sett på det, godta</source>
        <translation>I have looked at it, accept</translation>
    </message>
    <message>
        <source>Erstatt svaret som står</source>
        <translation>Replace the answer that stands</translation>
    </message>
    <message>
        <source>Registrer for hånd …</source>
        <translation>Record by hand …</translation>
    </message>
    <message>
        <source>Bruk dette svaret</source>
        <translation>Use this reply</translation>
    </message>
    <message>
        <source>Legg til side</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Velg et svar</source>
        <translation>Choose an answer</translation>
    </message>
    <message>
        <source>Her ser du alt som er lest fra filen.</source>
        <translation>Here you see everything read from the file.</translation>
    </message>
    <message>
        <source>Filen er ikke tatt inn i noen sak.</source>
        <translation>The file has not been taken into any case.</translation>
    </message>
    <message>
        <source>fjernet</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>lagt til</source>
        <translation>added</translation>
    </message>
    <message>
        <source>Forskjellen i teksten</source>
        <translation>The difference in the text</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Registrert: {value}</source>
        <translation>Registered: {value}</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Totrinn er ikke sikker. Sammenlign med filen.</source>
        <translation>Totrinn is not certain. Compare with the file.</translation>
    </message>
</context>
<context>
    <name>ReplyTable</name>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Part og sak</source>
        <translation>Party and case</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Må ses på</source>
        <translation>Must be looked at</translation>
    </message>
    <message>
        <source>Kan registreres</source>
        <translation>Can be recorded</translation>
    </message>
    <message>
        <source>Kan ikke registreres slik de er</source>
        <translation>Cannot be recorded as they are</translation>
    </message>
    <message>
        <source>Registrert nå</source>
        <translation>Recorded now</translation>
    </message>
    <message>
        <source>Ingenting nytt</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Ingen sak ennå</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>Ukjent part</source>
        <translation>Unknown party</translation>
    </message>
    <message>
        <source>Godtatt av deg</source>
        <translation>Accepted by you</translation>
    </message>
    <message>
        <source>Svaret står allerede i saken</source>
        <translation>The answer is already in the case</translation>
    </message>
    <message>
        <source>Se over: {fields}</source>
        <translation>Look over: {fields}</translation>
    </message>
</context>
<context>
    <name>ReportedCases</name>
    <message>
        <source>Lag saksmal</source>
        <translation>Make a case form</translation>
    </message>
    <message>
        <source>Les inn saksmal …</source>
        <translation>Read in a case form …</translation>
    </message>
    <message>
        <source>Lager saksmal</source>
        <translation>Making a case form</translation>
    </message>
    <message>
        <source>Les inn saksmal</source>
        <translation>Read in a case form</translation>
    </message>
    <message>
        <source>Saken er lest fra skjemaet. Sammenlign {fields} med filen.</source>
        <translation>The case is read from the form. Compare {fields} with the file.</translation>
    </message>
    <message>
        <source>Saken er lest fra skjemaet. Se over, velg sakstype og meld den.</source>
        <translation>The case is read from the form. Look it over, choose its type and report it.</translation>
    </message>
</context>
<context>
    <name>RepresentationTab</name>
    <message>
        <source>Hvem som snakker for hvem, utvalg for utvalg</source>
        <translation>Who speaks for whom, committee by committee</translation>
    </message>
    <message>
        <source>Ingen snakker for andre ennå</source>
        <translation>Nobody speaks for others yet</translation>
    </message>
    <message>
        <source>Når du legger inn medlemmer i utvalgene, skriver du hvem de snakker for.</source>
        <translation>When you add members to the committees, you write whom they speak for.</translation>
    </message>
    <message>
        <source>Gå til utvalgene</source>
        <translation>Go to the committees</translation>
    </message>
</context>
<context>
    <name>RepresentationTable</name>
    <message>
        <source>{heard} av {all} parter har noen som snakker for seg</source>
        <translation>{heard} of {all} parties have someone to speak for them</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Snakker for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Term</translation>
    </message>
</context>
<context>
    <name>RollOut</name>
    <message>
        <source>Utrulling hos partene</source>
        <translation>Roll-out at the parties</translation>
    </message>
    <message>
        <source>Lagre for dem som er krysset av</source>
        <translation>Save for those that are ticked</translation>
    </message>
    <message>
        <source>&amp;Partene</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>Kryss av med mellomrom for dem det gjelder.</source>
        <translation>Tick with the space bar those it is about.</translation>
    </message>
    <message>
        <source>&amp;Hvordan går det?</source>
        <translation>&amp;How is it going?</translation>
    </message>
    <message>
        <source>&amp;Merknad, eller hvorfor det stanset</source>
        <translation>&amp;Note, or why it stopped</translation>
    </message>
    <message>
        <source>Utrullingen er lagret.</source>
        <translation>The roll-out is saved.</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>Punkt {position}, {kind}.</source>
        <translation>Item {position}, {kind}.</translation>
    </message>
    <message>
        <source>Legges fram av {name}.</source>
        <translation>Presented by {name}.</translation>
    </message>
    <message>
        <source>Hurtigløp, bestemt av {name}.</source>
        <translation>Fast track, decided by {name}.</translation>
    </message>
    <message>
        <source>Drøftet {date}.</source>
        <translation>Discussed {date}.</translation>
    </message>
    <message>
        <source>Forankret av {count} av {all} parter.</source>
        <translation>Anchored by {count} of {all} parties.</translation>
    </message>
</context>
<context>
    <name>RoundActs</name>
    <message>
        <source>Forleng fristen …</source>
        <translation>Extend the deadline …</translation>
    </message>
    <message>
        <source>Lag alt som går ut på nytt</source>
        <translation>Make all outgoing papers again</translation>
    </message>
    <message>
        <source>Lag purring …</source>
        <translation>Make reminders …</translation>
    </message>
    <message>
        <source>Les inn svarskjema …</source>
        <translation>Read in reply forms …</translation>
    </message>
    <message>
        <source>Lim inn svar fra e-post …</source>
        <translation>Paste answers from e-mail …</translation>
    </message>
    <message>
        <source>Avslutt runden …</source>
        <translation>Close the round …</translation>
    </message>
    <message>
        <source>Registrer for flere …</source>
        <translation>Register for several …</translation>
    </message>
    <message>
        <source>Registrer svar</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Forleng fristen</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>Alle partene får den samme nye fristen.</source>
        <translation>All parties get the same new deadline.</translation>
    </message>
    <message>
        <source>Ny svarfrist</source>
        <translation>New reply deadline</translation>
    </message>
    <message>
        <source>Fristen er forlenget.</source>
        <translation>The deadline is extended.</translation>
    </message>
    <message>
        <source>Avslutt runden</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Partene som ikke har svart, blir stående uten svar. Saken trenger en ny runde før den kan vedtas.</source>
        <translation>The parties that have not answered stay without an answer. The case needs a new round before it can be decided.</translation>
    </message>
    <message>
        <source>Hvorfor avsluttes runden?</source>
        <translation>Why is the round closed?</translation>
    </message>
    <message>
        <source>Runden er avsluttet.</source>
        <translation>The round is closed.</translation>
    </message>
    <message>
        <source>La svarene gjelde</source>
        <translation>Let the answers stand</translation>
    </message>
    <message>
        <source>Navn og begrunnelse står i saksframlegget og protokollen.</source>
        <translation>Name and reason appear in the case paper and the minutes.</translation>
    </message>
    <message>
        <source>Hvem bestemmer dette?</source>
        <translation>Who decides this?</translation>
    </message>
    <message>
        <source>Hvorfor gjelder svarene?</source>
        <translation>Why do the answers stand?</translation>
    </message>
    <message>
        <source>Svarene gjelder.</source>
        <translation>The answers stand.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Svar fra partene</source>
        <translation>Answers from the parties</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Etter status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>Etter region</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>Hvilke parter</source>
        <translation>Which parties</translation>
    </message>
    <message>
        <source>Alle parter</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Merknad eller forbehold</source>
        <translation>Remark or condition</translation>
    </message>
    <message>
        <source>Finn part</source>
        <translation>Find party</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Copy to Excel</translation>
    </message>
    <message>
        <source>Ingen parter passer med filteret</source>
        <translation>No parties match the filter</translation>
    </message>
    <message>
        <source>Nullstill filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Registrer for {parties} …</source>
        <translation>Register for {parties} …</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Når er saken klar?</source>
        <translation>When is the case ready?</translation>
    </message>
    <message>
        <source>Hvem har svart på hvilken ordlyd?</source>
        <translation>Who has answered which wording?</translation>
    </message>
    <message>
        <source>Tilbake til partene</source>
        <translation>Back to the parties</translation>
    </message>
    <message>
        <source>Svar fra {parties}</source>
        <translation>Answers from {parties}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Hvor ofte organet møtes</source>
        <translation>How often the body meets</translation>
    </message>
    <message>
        <source>Totrinn regner ut møtene hos {party} i halvår uten møteplan, og merker dem som antatt. Det er ingen møter på helligdager.</source>
        <translation>Totrinn works out the meetings of {party} in half-years without a meeting plan, and marks them as assumed. There are no meetings on public holidays.</translation>
    </message>
    <message>
        <source>Legg inn regelen</source>
        <translation>Add the rule</translation>
    </message>
    <message>
        <source>Lagre regelen</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Ukedag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Hvor ofte</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Uker mellom møtene</source>
        <translation>Weeks between the meetings</translation>
    </message>
    <message>
        <source>Regn fra</source>
        <translation>Count from</translation>
    </message>
    <message>
        <source>Måneder uten møter</source>
        <translation>Months without meetings</translation>
    </message>
    <message>
        <source>Saken må være inne, virkedager før</source>
        <translation>The case must be in, working days before</translation>
    </message>
    <message>
        <source>0 betyr at fristen ikke er kjent.</source>
        <translation>0 means that the deadline is not known.</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Etter navnet på organet</source>
        <translation>By the name of the body</translation>
    </message>
    <message>
        <source>Regelen for {party} er lagret.</source>
        <translation>The rule for {party} is saved.</translation>
    </message>
    <message>
        <source>Den {which} i måneden</source>
        <translation>The {which} of the month</translation>
    </message>
    <message>
        <source>Med faste ukers mellomrom</source>
        <translation>Every so many weeks</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Ta ut av bruk</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Ny sakstype</source>
        <translation>New type of case</translation>
    </message>
    <message>
        <source>Nytt saksløp</source>
        <translation>New path</translation>
    </message>
    <message>
        <source>Ny del av saksframlegget</source>
        <translation>New part of the case paper</translation>
    </message>
    <message>
        <source>Ny hjemmel</source>
        <translation>New legal basis</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Skriv et navn.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>{name} er lagt inn.</source>
        <translation>{name} is added.</translation>
    </message>
    <message>
        <source>{name} er ute av bruk.</source>
        <translation>{name} is out of use.</translation>
    </message>
    <message>
        <source>{name} er i bruk igjen.</source>
        <translation>{name} is in use again.</translation>
    </message>
    <message>
        <source>{count} følger saksløpet nå, så stegene kan ikke endres.</source>
        <translation>{count} follow the path now, so the steps cannot be changed.</translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>{count} på vei</source>
        <translation>{count} on the way</translation>
    </message>
    <message>
        <source>Ingen sakstyper følger det</source>
        <translation>No types of case follow it</translation>
    </message>
    <message>
        <source>Følges av {names}</source>
        <translation>Followed by {names}</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hva det går ut på</source>
        <translation>What it involves</translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>I alle saksframlegg</source>
        <translation>In every case paper</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Sakstyper, saksløp og deler av saksframlegget</source>
        <translation>Types of case, paths and parts of the case paper</translation>
    </message>
    <message>
        <source>Ny sakst&amp;ype</source>
        <translation>New t&amp;ype of case</translation>
    </message>
    <message>
        <source>Nytt saks&amp;løp</source>
        <translation>New &amp;path</translation>
    </message>
    <message>
        <source>&amp;Ny del</source>
        <translation>New p&amp;art</translation>
    </message>
    <message>
        <source>Ny h&amp;jemmel</source>
        <translation>New &amp;legal basis</translation>
    </message>
    <message>
        <source>Sakstyper og saksløp</source>
        <translation>Types of case and paths</translation>
    </message>
    <message>
        <source>Sakstyper</source>
        <translation>Types of case</translation>
    </message>
    <message>
        <source>Saksløp</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Deler av saksframlegget</source>
        <translation>Parts of the case paper</translation>
    </message>
    <message>
        <source>Hjemler for unntak fra offentlighet</source>
        <translation>Legal bases for exemption from public access</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Notater: {title}</source>
        <translation>Notes: {title}</translation>
    </message>
    <message>
        <source>To har skrevet notater til «{title}».</source>
        <translation>Two people wrote notes on “{title}”.</translation>
    </message>
    <message>
        <source>Vis begge</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>Protokolltilførsel fra {party}: {title}</source>
        <translation>Statement from {party}: {title}</translation>
    </message>
    <message>
        <source>Teksten ligger trygt her, og en kopi er lagt i «{file}». Prøver igjen om {seconds} s.</source>
        <translation>The text is safe here, and a copy lies in “{file}”. Trying again in {seconds} s.</translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Kunne ikke lagre.</source>
        <translation>Could not save.</translation>
    </message>
    <message>
        <source>Noe ble ikke lagret sist. Det ligger i «{file}».</source>
        <translation>Something was not saved last time. It lies in “{file}”.</translation>
    </message>
    <message>
        <source>Vis filen</source>
        <translation>Show the file</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Søk i saker, møter og parter</source>
        <translation>Search cases, meetings and parties</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ingen treff</source>
        <translation>No hits</translation>
    </message>
    <message>
        <source>Kommandoer</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>Ikke ført</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>{deputy} møter som vara</source>
        <translation>{deputy} attends as deputy</translation>
    </message>
</context>
<context>
    <name>SectionEdit</name>
    <message>
        <source>Må fylles ut</source>
        <translation>Must be filled in</translation>
    </message>
</context>
<context>
    <name>SectionEdits</name>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Hva skal partene si ja til? Teksten låses når saken sendes ut.</source>
        <translation>What are the parties to say yes to? The text is locked when the case is sent out.</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>ferdig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>må fylles ut</source>
        <translation>must be filled in</translation>
    </message>
    <message>
        <source>kan stå tom</source>
        <translation>may be empty</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Svarfrist</source>
        <translation>Reply deadline</translation>
    </message>
    <message>
        <source>Hvem som får brev</source>
        <translation>Who gets letters</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Legg inn kontakter</source>
        <translation>Enter contacts</translation>
    </message>
    <message>
        <source>Forslaget som låses</source>
        <translation>The proposal that is locked</translation>
    </message>
    <message>
        <source>Send «{title}» til forankring</source>
        <translation>Send “{title}” for anchoring</translation>
    </message>
    <message>
        <source>Lås teksten og lag {letters}</source>
        <translation>Lock the text and make {letters}</translation>
    </message>
    <message>
        <source>{count} på {language}</source>
        <translation>{count} in {language}</translation>
    </message>
    <message>
        <source>Alle får samme tekst på samme dag: {letters}. Ingenting sendes før du trykker.</source>
        <translation>Everyone gets the same text on the same day: {letters}. Nothing is sent before you press.</translation>
    </message>
    <message>
        <source>{date}, {away}</source>
        <translation>{date}, {away}</translation>
    </message>
    <message>
        <source>Hver part får en egen mappe med {files}.</source>
        <translation>Each party gets its own folder with {files}.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Slik finnes datoene</source>
        <translation>How the dates are found</translation>
    </message>
    <message>
        <source>Første</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Tredje</source>
        <translation>Third</translation>
    </message>
    <message>
        <source>Fjerde</source>
        <translation>Fourth</translation>
    </message>
    <message>
        <source>Siste</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Hvilken i måneden</source>
        <translation>Which one of the month</translation>
    </message>
    <message>
        <source>Ukedag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Måneder</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Første møte</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Uker mellom møtene</source>
        <translation>Weeks between the meetings</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Slutt</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Datoer</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Planen som ble prøvd</source>
        <translation>The plan that was tried</translation>
    </message>
    <message>
        <source>Fast ukedag i noen måneder</source>
        <translation>The same weekday in some months</translation>
    </message>
    <message>
        <source>Med like mange uker imellom</source>
        <translation>With the same number of weeks between</translation>
    </message>
    <message>
        <source>Fra en tabell eller en fil</source>
        <translation>From a table or a file</translation>
    </message>
    <message>
        <source>Som i {year}</source>
        <translation>As in {year}</translation>
    </message>
    <message>
        <source>Legg inn {meetings}</source>
        <translation>Add {meetings}</translation>
    </message>
    <message>
        <source>{meetings} er lagt inn for {body}.</source>
        <translation>{meetings} added for {body}.</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Marker partene i listen: hold Ctrl eller Shift mens du klikker, eller bruk Shift og piltastene.</source>
        <translation>Mark the parties in the list: hold Ctrl or Shift while you click, or use Shift and the arrow keys.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hva svares for partene?</source>
        <translation>What is answered for the parties?</translation>
    </message>
    <message>
        <source>Svar for {parties}</source>
        <translation>Answer for {parties}</translation>
    </message>
    <message>
        <source>Svar for flere parter</source>
        <translation>Answer for several parties</translation>
    </message>
    <message>
        <source>Registrer for {parties}</source>
        <translation>Register for {parties}</translation>
    </message>
    <message>
        <source>Skriv hvem som svarer for partene.</source>
        <translation>Write who answers for the parties.</translation>
    </message>
    <message>
        <source>{parties} er ikke spurt i saken. Ta bort markeringen der.</source>
        <translation>{parties} has not been asked in the case. Unmark it.</translation>
    </message>
    <message>
        <source>{parties} har svart. Ta bort markeringen der, eller endre svaret alene.</source>
        <translation>{parties} has answered. Unmark it, or change that answer by itself.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>Faste punkter</source>
        <translation>Standing items</translation>
    </message>
    <message>
        <source>Nytt punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Ta ut av bruk</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Bring back into use</translation>
    </message>
    <message>
        <source>Flytt punktet opp</source>
        <translation>Move the item up</translation>
    </message>
    <message>
        <source>Flytt punktet ned</source>
        <translation>Move the item down</translation>
    </message>
    <message>
        <source>Punktene kommer på sakslisten av seg selv. Møter det er kalt inn til, endres ikke.</source>
        <translation>The items come on the agenda by themselves. Meetings already called do not change.</translation>
    </message>
    <message>
        <source>{title} (ute av bruk)</source>
        <translation>{title} (out of use)</translation>
    </message>
    <message>
        <source>Punktet «{title}» er lagret.</source>
        <translation>The item “{title}” is saved.</translation>
    </message>
    <message>
        <source>Skriv en tittel.</source>
        <translation>Write a title.</translation>
    </message>
    <message>
        <source>Punktet «{title}» er lagt inn.</source>
        <translation>The item “{title}” is added.</translation>
    </message>
    <message>
        <source>{date} blir datoen for møtet protokollen er fra.</source>
        <translation>{date} becomes the date of the meeting the minutes are from.</translation>
    </message>
    <message>
        <source>Punktet «{title}» er ute av bruk.</source>
        <translation>The item “{title}” is out of use.</translation>
    </message>
    <message>
        <source>Punktet «{title}» er i bruk igjen.</source>
        <translation>The item “{title}” is in use again.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Åpne en annen database …</source>
        <translation>Open another database …</translation>
    </message>
    <message>
        <source>Lag en ny</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Kopier detaljene</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Databasen kan ikke åpnes nå</source>
        <translation>The database cannot be opened now</translation>
    </message>
    <message>
        <source>Åpner {name} …</source>
        <translation>Opening {name} …</translation>
    </message>
    <message>
        <source>Etter en oppdatering kan dette ta litt tid.</source>
        <translation>After an update this may take a little while.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Protokolltilførsler</source>
        <translation>Statements for the minutes</translation>
    </message>
    <message>
        <source>Legg til protokolltilførsel</source>
        <translation>Add a statement</translation>
    </message>
</context>
<context>
    <name>StatisticsExports</name>
    <message>
        <source>Lag årsrapport i Word</source>
        <translation>Make the annual report in Word</translation>
    </message>
    <message>
        <source>Lagre alt som Excel-fil …</source>
        <translation>Save everything as an Excel file …</translation>
    </message>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Save as an Excel file …</translation>
    </message>
    <message>
        <source>Lagre som bilde …</source>
        <translation>Save as a picture …</translation>
    </message>
    <message>
        <source>Lag i Word</source>
        <translation>Make in Word</translation>
    </message>
    <message>
        <source>Lager årsrapport</source>
        <translation>Making the annual report</translation>
    </message>
    <message>
        <source>Statistikk</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Lagre som bilde</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Statistikk</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Vis som</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>Figurer</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Tabeller</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Det er ingenting å telle ennå</source>
        <translation>There is nothing to count yet</translation>
    </message>
    <message>
        <source>Når saker er meldt og møter er holdt, ser du her hvor tiden går.</source>
        <translation>When cases are reported and meetings are held, you see here where the time goes.</translation>
    </message>
    <message>
        <source>Gå til sakene</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>{cases} meldt, {meetings} holdt</source>
        <translation>{cases} reported, {meetings} held</translation>
    </message>
    <message>
        <source>Vis per kommune (bare for deg)</source>
        <translation>Show per municipality (for you only)</translation>
    </message>
    <message>
        <source>Skjul tallene per kommune</source>
        <translation>Hide the numbers per municipality</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Alt er lagret på denne maskinen</source>
        <translation>Everything is saved on this computer</translation>
    </message>
    <message>
        <source>Lagret kl. {time} på denne maskinen</source>
        <translation>Saved at {time} on this computer</translation>
    </message>
    <message>
        <source>Ingen sikkerhetskopi ennå</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Sikkerhetskopi {when} kl. {time}</source>
        <translation>Backup {when} at {time}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>ferdig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>gjenstår</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Punktene i møtet</source>
        <translation>Items of the meeting</translation>
    </message>
    <message>
        <source>Avslutt m&amp;øtemodus</source>
        <translation>Lea&amp;ve meeting mode</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Innkalling</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Eventuelt</source>
        <translation>Other business</translation>
    </message>
    <message>
        <source>Orientering</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>&amp;Før oppmøtet</source>
        <translation>Take &amp;attendance</translation>
    </message>
    <message>
        <source>{seated} til &amp;stede, {away} forfall</source>
        <translation>{seated} pre&amp;sent, {away} excused</translation>
    </message>
    <message>
        <source>{seated} til &amp;stede</source>
        <translation>{seated} pre&amp;sent</translation>
    </message>
</context>
<context>
    <name>Supplement</name>
    <message>
        <source>Disse sakene er kommet til etter innkallingen: {items}. Listen lages i Word med saksframlegg. Saker som settes opp senere, kommer på tilleggsliste {next}.</source>
        <translation>These cases have come since the notice: {items}. The list is made in Word with case papers. Cases put up later come on supplement {next}.</translation>
    </message>
    <message>
        <source>Send tilleggsliste {number}</source>
        <translation>Send supplement {number}</translation>
    </message>
    <message>
        <source>Tilleggsliste {number} er merket som sendt.</source>
        <translation>Supplement {number} is marked as sent.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Flere</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Å&amp;pne</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Kopier &amp;raden</source>
        <translation>Copy the &amp;row</translation>
    </message>
    <message>
        <source>Kopier {count} &amp;rader</source>
        <translation>Copy {count} &amp;rows</translation>
    </message>
    <message>
        <source>Kopier &amp;hele listen</source>
        <translation>Copy the &amp;whole list</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Drøfting</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>{minutes} min for mye</source>
        <translation>{minutes} min too many</translation>
    </message>
    <message>
        <source>Sakslisten tar {planned} min, det er satt av {available}.</source>
        <translation>The agenda takes {planned} min of the {available} set aside.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Vis flere uker</source>
        <translation>Show more weeks</translation>
    </message>
    <message>
        <source>Vis færre uker</source>
        <translation>Show fewer weeks</translation>
    </message>
    <message>
        <source>Vis som tabell</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Vis som tidslinje</source>
        <translation>Show as a timeline</translation>
    </message>
</context>
<context>
    <name>ToldLine</name>
    <message>
        <source>Vis mer om svaret</source>
        <translation>Show more about the answer</translation>
    </message>
    <message>
        <source>Åpne svaret</source>
        <translation>Open the answer</translation>
    </message>
    <message>
        <source>Velg en rute for å lese svaret. Enter åpner det.</source>
        <translation>Choose a cell to read the answer. Enter opens it.</translation>
    </message>
    <message>
        <source>Åpne saken</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Lagre «{title}»</source>
        <translation>Save “{title}”</translation>
    </message>
</context>
<context>
    <name>TreatmentList</name>
    <message>
        <source>{kind}, ikke lagret</source>
        <translation>{kind}, not saved</translation>
    </message>
    <message>
        <source>{kind}, gjenstår</source>
        <translation>{kind}, to come</translation>
    </message>
</context>
<context>
    <name>TreatmentsTab</name>
    <message>
        <source>Saken er ikke behandlet ennå</source>
        <translation>The case has not been dealt with yet</translation>
    </message>
    <message>
        <source>Når den står på en saksliste, ser du møtet og vedtaket her.</source>
        <translation>When it is on an agenda, you see the meeting and the decision here.</translation>
    </message>
    <message>
        <source>Sett på saksliste …</source>
        <translation>Put on an agenda …</translation>
    </message>
    <message>
        <source>Uten nummer</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Åpne møtet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Hurtigløp, bestemt av {name}: {reason}</source>
        <translation>Fast track, decided by {name}: {reason}</translation>
    </message>
    <message>
        <source>Fra behandlingen</source>
        <translation>From the proceedings</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Konklusjon</source>
        <translation>Conclusion</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Legg til et møte</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Dager brevene sendes tidligere</source>
        <translation>Days the letters go out earlier</translation>
    </message>
    <message>
        <source>Nullstill</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Hva om?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>Prøv en annen møteplan på sakene som ble vedtatt i {year}. Begge planene regnes likt, og ingenting lagres.</source>
        <translation>Try another meeting plan on the cases that were decided in {year}. Both plans are worked out the same way, and nothing is saved.</translation>
    </message>
    <message>
        <source>Bruk som plan for {year} …</source>
        <translation>Use as the plan for {year} …</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Dato for {meeting}</source>
        <translation>Date of {meeting}</translation>
    </message>
    <message>
        <source>Ta bort møtet</source>
        <translation>Remove the meeting</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Sak</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Vedtatt</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Regnet uten endring</source>
        <translation>Worked out unchanged</translation>
    </message>
    <message>
        <source>Med prøvd plan</source>
        <translation>With the tried plan</translation>
    </message>
    <message>
        <source>Forskjell</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Ikke i noe møte</source>
        <translation>In no meeting</translation>
    </message>
    <message>
        <source>Ikke vedtatt</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>{days} tidligere</source>
        <translation>{days} earlier</translation>
    </message>
    <message>
        <source>{days} senere</source>
        <translation>{days} later</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Følger med på «{folder}».</source>
        <translation>Following “{folder}”.</translation>
    </message>
    <message>
        <source>Slutt å følge med</source>
        <translation>Stop following</translation>
    </message>
    <message>
        <source>Ser etter svar …</source>
        <translation>Looking for replies …</translation>
    </message>
    <message>
        <source>Ingen nye svar.</source>
        <translation>No new replies.</translation>
    </message>
    <message>
        <source>{replies} venter på deg i listen.</source>
        <translation>{replies} waiting for you in the list.</translation>
    </message>
    <message>
        <source>Svarene i «{folder}» er lest.</source>
        <translation>The replies in “{folder}” have been read.</translation>
    </message>
    <message>
        <source>Skal Totrinn se etter nye svar der framover?</source>
        <translation>Should Totrinn look for new replies there from now on?</translation>
    </message>
    <message>
        <source>Følg med på denne mappen</source>
        <translation>Follow this folder</translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Velg en annen mappe …</source>
        <translation>Choose another folder …</translation>
    </message>
    <message>
        <source>Det ligger for mange filer i «{folder}».</source>
        <translation>There are too many files in “{folder}”.</translation>
    </message>
    <message>
        <source>Legg svarene i en mappe for seg.</source>
        <translation>Put the replies in a folder of their own.</translation>
    </message>
    <message>
        <source>Mappen «{folder}» kan ikke leses akkurat nå.</source>
        <translation>The folder “{folder}” cannot be read just now.</translation>
    </message>
    <message>
        <source>Svarene som er lest, står i listen. Totrinn prøver igjen av seg selv.</source>
        <translation>The replies that were read stay in the list. Totrinn tries again by itself.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Hva om?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>Brevet går ut</source>
        <translation>The letter goes out</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Reply deadline</translation>
    </message>
    <message>
        <source>Vedtaksmøtet holdes</source>
        <translation>The deciding meeting is held</translation>
    </message>
    <message>
        <source>Laveste nivå i kommunene</source>
        <translation>Lowest level in the municipalities</translation>
    </message>
    <message>
        <source>Nullstill</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Legg inn møtedatoer</source>
        <translation>Enter meeting dates</translation>
    </message>
    <message>
        <source>Endre selv</source>
        <translation>Change it yourself</translation>
    </message>
    <message>
        <source>Som saken krever</source>
        <translation>As the case requires</translation>
    </message>
</context>
<context>
    <name>WordingAnswersPage</name>
    <message>
        <source>Tilbake til partene</source>
        <translation>Back to the parties</translation>
    </message>
    <message>
        <source>Hvem som har svart på hvilken ordlyd</source>
        <translation>Who has answered which wording</translation>
    </message>
    <message>
        <source>Det nyeste svaret fra hver part står ved den versjonen det ble gitt til.</source>
        <translation>The newest answer from each party stands at the version it was given to.</translation>
    </message>
    <message>
        <source>Ingen svar bygger på denne versjonen.</source>
        <translation>No answer rests on this version.</translation>
    </message>
    <message>
        <source>Slik partene fikk det</source>
        <translation>As the parties received it</translation>
    </message>
    <message>
        <source>Slik det er i dag</source>
        <translation>As it is today</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Steder</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>{count} mangler</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>{count} åpne</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>1 nytt</source>
        <translation>1 new</translation>
    </message>
    <message>
        <source>1 nytt svar venter</source>
        <translation>1 new reply waiting</translation>
    </message>
    <message>
        <source>{count} nye</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} nye svar venter</source>
        <translation>{count} new replies waiting</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>&amp;Notater fra drøftingen</source>
        <translation>&amp;Notes from the discussion</translation>
    </message>
    <message>
        <source>&amp;Vedtak</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Hvem sier at svarene fortsatt gjelder?</source>
        <translation>Who says that the answers still count?</translation>
    </message>
    <message>
        <source>Navnet og begrunnelsen blir trykt i protokollen.</source>
        <translation>The name and the reason are printed in the minutes.</translation>
    </message>
    <message>
        <source>Hvorfor gjelder de fortsatt?</source>
        <translation>Why do they still count?</translation>
    </message>
    <message>
        <source>&amp;Tilråding</source>
        <translation>Re&amp;commendation</translation>
    </message>
    <message>
        <source>&amp;Konklusjon</source>
        <translation>Con&amp;clusion</translation>
    </message>
    <message>
        <source>Oppfølging: {lines}</source>
        <translation>Follow-up: {lines}</translation>
    </message>
    <message>
        <source>Protokolltilførsel fra {party}</source>
        <translation>Statement from {party}</translation>
    </message>
</context>
<context>
    <name>YearExports</name>
    <message>
        <source>Lag årshjul i Word</source>
        <translation>Make the year planner in Word</translation>
    </message>
    <message>
        <source>Kopier til Excel</source>
        <translation>Copy to Excel</translation>
    </message>
    <message>
        <source>Lagre som Excel-fil …</source>
        <translation>Save as an Excel file …</translation>
    </message>
    <message>
        <source>Lagre som bilde …</source>
        <translation>Save as a picture …</translation>
    </message>
    <message>
        <source>Lager årshjul</source>
        <translation>Making the year planner</translation>
    </message>
    <message>
        <source>{rows} er kopiert. Lim inn i Excel med Ctrl+V.</source>
        <translation>{rows} copied. Paste into Excel with Ctrl+V.</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Lagre som bilde</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Bildet ble ikke lagret. Velg en annen mappe.</source>
        <translation>The picture was not saved. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>Planlegg et år …</source>
        <translation>Plan a year …</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year planner</translation>
    </message>
    <message>
        <source>Tilbake til møtene</source>
        <translation>Back to the meetings</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Møtene i året</source>
        <translation>The meetings of the year</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papers out</translation>
    </message>
    <message>
        <source>Meldefrist eller helligdag</source>
        <translation>Reporting deadline or public holiday</translation>
    </message>
    <message>
        <source>Årshjul {year}</source>
        <translation>Year planner {year}</translation>
    </message>
    <message>
        <source>Ingen utvalg har møter ennå. Legg inn et utvalg først.</source>
        <translation>No committees hold meetings yet. Add a committee first.</translation>
    </message>
    <message>
        <source>Åpne Parter og utvalg</source>
        <translation>Open Participants</translation>
    </message>
    <message>
        <source>Planlegg et år</source>
        <translation>Plan a year</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meldefrist</source>
        <translation>Reporting deadline</translation>
    </message>
    <message>
        <source>Papirer ut</source>
        <translation>Papers out</translation>
    </message>
    <message>
        <source>Hvor langt</source>
        <translation>How far</translation>
    </message>
</context>
<context>
    <name>YearTrial</name>
    <message>
        <source>Prøv en annen plan</source>
        <translation>Try another plan</translation>
    </message>
    <message>
        <source>Saker som hadde kommet til et annet tidspunkt</source>
        <translation>Cases that would have come at another time</translation>
    </message>
    <message>
        <source>Lukk «Hva om?»</source>
        <translation>Close “What if?”</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Står som avsender i dokumentene og i historikken.</source>
        <translation>Shown as sender in the documents and in the history.</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>For eksempel samhandlingskoordinator.</source>
        <translation>For example collaboration coordinator.</translation>
    </message>
    <message>
        <source>Arbeidsgiver</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Opplysningene lagres på denne maskinen. Du kan endre dem under Innstillinger.</source>
        <translation>The details are saved on this computer. You can change them under Preferences.</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>Helseforetaket</source>
        <translation>The health trust</translation>
    </message>
    <message>
        <source>Felles sekretariat</source>
        <translation>Joint secretariat</translation>
    </message>
    <message>
        <source>Du arbeider for</source>
        <translation>You work for</translation>
    </message>
    <message>
        <source>{name} kommune</source>
        <translation>{name} municipality</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Write your name.</translation>
    </message>
</context>
<context>
    <name>_DayRow</name>
    <message>
        <source>Ta med dato {number}</source>
        <translation>Include date {number}</translation>
    </message>
    <message>
        <source>Dato {number}</source>
        <translation>Date {number}</translation>
    </message>
    <message>
        <source>{weekday}. Meldefrist {reporting}, papirer ut {papers}</source>
        <translation>{weekday}. Reporting deadline {reporting}, papers out {papers}</translation>
    </message>
</context>
<context>
    <name>_StatementRow</name>
    <message>
        <source>Fjern protokolltilførselen</source>
        <translation>Remove the statement</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Med partens egne ord</source>
        <translation>In the party’s own words</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Unntatt offentlighet, {basis}</source>
        <translation>Exempt from public access, {basis}</translation>
    </message>
    <message>
        <source>Vedlegg: {name}</source>
        <translation>Attachment: {name}</translation>
    </message>
    <message>
        <source>Offentlighet</source>
        <translation>Public access</translation>
    </message>
    <message>
        <source>Merk deler</source>
        <translation>Mark parts</translation>
    </message>
    <message>
        <source>Alt i saken er offentlig.</source>
        <translation>Everything in the case is public.</translation>
    </message>
    <message>
        <source>Det som er merket, tas ut av den offentlige versjonen, og det står i stedet hvorfor. Partene får alt, med merket på. Resten av saken er offentlig.</source>
        <translation>What is marked is left out of the public version, which says why in its place. The parties get everything, with the mark. The rest of the case is public.</translation>
    </message>
    <message>
        <source>Andre hjemler enn offl. § 13 gir rett, men ikke plikt: vurder om delen likevel kan være offentlig (offl. § 11).</source>
        <translation>Legal bases other than offl. § 13 give a right, not a duty: consider whether the part can be public after all (offl. § 11).</translation>
    </message>
    <message>
        <source>Unntatt offentlighet</source>
        <translation>Exempt from public access</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Det som er unntatt offentlighet, er lagret.</source>
        <translation>What is exempt from public access is saved.</translation>
    </message>
    <message>
        <source>Offentlig</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Det som er merket, tas ut av den offentlige protokollen og saksutskriften, og det står i stedet hvorfor.</source>
        <translation>What is marked is left out of the public minutes and extract, and the reason stands in its place.</translation>
    </message>
    <message>
        <source>Selve saksframlegget merker du på saken.</source>
        <translation>You mark the case paper itself on the case.</translation>
    </message>
    <message>
        <source>Protokolltilførsel fra {party}</source>
        <translation>Statement for the record from {party}</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Navn på bokmål</source>
        <translation>Name in Bokmål</translation>
    </message>
    <message>
        <source>Navn på nynorsk</source>
        <translation>Name in Nynorsk</translation>
    </message>
    <message>
        <source>Forkortelse</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Hva slags utvalg</source>
        <translation>Kind of committee</translation>
    </message>
    <message>
        <source>Hører under</source>
        <translation>Belongs under</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Møter i året</source>
        <translation>Meetings a year</translation>
    </message>
    <message>
        <source>0 når det ikke er avtalt.</source>
        <translation>0 when it is not agreed.</translation>
    </message>
    <message>
        <source>Ledelse</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Mandatet gitt av</source>
        <translation>Mandate given by</translation>
    </message>
    <message>
        <source> virkedager før</source>
        <translation> working days before</translation>
    </message>
    <message>
        <source>Sakspapirer ut</source>
        <translation>Case papers out</translation>
    </message>
    <message>
        <source>Ikke senere enn</source>
        <translation>Not later than</translation>
    </message>
    <message>
        <source>Vedtaksfør når så mange møter</source>
        <translation>Quorate when this many attend</translation>
    </message>
    <message>
        <source>Andel av medlemmene på hver side.</source>
        <translation>Share of the members on each side.</translation>
    </message>
    <message>
        <source>Parter som teller med i konsensus</source>
        <translation>Parties that count towards consensus</translation>
    </message>
    <message>
        <source>Forbehold må avklares før vedtak</source>
        <translation>Conditions must be settled before decision</translation>
    </message>
    <message>
        <source>«Ikke tilslutning» stanser saken</source>
        <translation>“Not endorsed” stops the case</translation>
    </message>
    <message>
        <source>Utvalget vedtar saker</source>
        <translation>The committee decides cases</translation>
    </message>
    <message>
        <source>Ett saksnummer for begge møtene</source>
        <translation>One case number for both meetings</translation>
    </message>
    <message>
        <source>Orienteringssaker deler nummer og får bokstav</source>
        <translation>Items of information share a number and get a letter</translation>
    </message>
    <message>
        <source>Ord foran saksnummeret</source>
        <translation>Word before the case number</translation>
    </message>
    <message>
        <source>Tegn mellom nummer og år</source>
        <translation>Sign between number and year</translation>
    </message>
    <message>
        <source>Årstall</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Fire sifre</source>
        <translation>Four digits</translation>
    </message>
    <message>
        <source>To sifre</source>
        <translation>Two digits</translation>
    </message>
    <message>
        <source>Året står først</source>
        <translation>The year comes first</translation>
    </message>
    <message>
        <source>Minst så mange sifre i nummeret</source>
        <translation>At least this many digits in the number</translation>
    </message>
    <message>
        <source>0 og 1 gir ingen nuller foran.</source>
        <translation>0 and 1 give no leading zeros.</translation>
    </message>
    <message>
        <source>Tittel på bokmål</source>
        <translation>Title in Bokmål</translation>
    </message>
    <message>
        <source>Tittel på nynorsk</source>
        <translation>Title in Nynorsk</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Plass på sakslisten</source>
        <translation>Place on the agenda</translation>
    </message>
    <message>
        <source>Etter godkjenningene</source>
        <translation>After the approvals</translation>
    </message>
    <message>
        <source>Etter sakene</source>
        <translation>After the cases</translation>
    </message>
    <message>
        <source>Forslag til vedtak på bokmål</source>
        <translation>Proposed decision in Bokmål</translation>
    </message>
    <message>
        <source>Forslag til vedtak på nynorsk</source>
        <translation>Proposed decision in Nynorsk</translation>
    </message>
    <message>
        <source>Slik: {number}</source>
        <translation>Like this: {number}</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Gå til avsnittet</source>
        <translation>Go to the section</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Skriv hvem</source>
        <translation>Write who</translation>
    </message>
    <message>
        <source>Bare én side har saksbehandler</source>
        <translation>Only one side has a case officer</translation>
    </message>
    <message>
        <source>Legg til en til</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Kostnaden for hver part er ikke skrevet</source>
        <translation>The cost for each party is not written</translation>
    </message>
    <message>
        <source>Legg inn beløp</source>
        <translation>Enter amounts</translation>
    </message>
    <message>
        <source>Tittelen er lang på sakslisten</source>
        <translation>The title is long for the agenda</translation>
    </message>
    <message>
        <source>Kort den ned</source>
        <translation>Shorten it</translation>
    </message>
    <message>
        <source>Før innkalling</source>
        <translation>Before the notice</translation>
    </message>
    <message>
        <source>{done} av {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Bør sjekkes</source>
        <translation>Should be checked</translation>
    </message>
    <message>
        <source>I orden</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>{count} punkter til</source>
        <translation>{count} more points</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>{days} etter fristen</source>
        <translation>{days} overdue</translation>
    </message>
    <message>
        <source>{days} igjen</source>
        <translation>{days} left</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Om saken</source>
        <translation>About the case</translation>
    </message>
    <message>
        <source>Endre</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>For hver part</source>
        <translation>For each party</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{amount} kr i året</source>
        <translation>NOK {amount} a year</translation>
    </message>
    <message>
        <source>Ikke skrevet</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Meldt av</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>Foretaket</source>
        <translation>The trust</translation>
    </message>
    <message>
        <source>Ordfører</source>
        <translation>Spokesperson</translation>
    </message>
    <message>
        <source>Pasienter</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Temaer</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Kreves</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Endre om saken</source>
        <translation>Change about the case</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opplysningene om saken er endret.</source>
        <translation>The details of the case are changed.</translation>
    </message>
    <message>
        <source>Én på hver linje, som {names}.</source>
        <translation>One on each line, such as {names}.</translation>
    </message>
    <message>
        <source>Én på hver linje.</source>
        <translation>One on each line.</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Saksbehandler fra kommunene</source>
        <translation>Case officer from the municipalities</translation>
    </message>
    <message>
        <source>Saksbehandler fra helseforetaket</source>
        <translation>Case officer from the health trust</translation>
    </message>
    <message>
        <source>Ordfører for saken</source>
        <translation>Spokesperson for the case</translation>
    </message>
    <message>
        <source>Saksløp</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Arkivsak</source>
        <translation>Archive case</translation>
    </message>
    <message>
        <source>Journalpost</source>
        <translation>Journal entry</translation>
    </message>
    <message>
        <source>Sakstype</source>
        <translation>Type of case</translation>
    </message>
    <message>
        <source>Pasientgrupper</source>
        <translation>Patient groups</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Hva blir annerledes?</source>
        <translation>What will be different?</translation>
    </message>
    <message>
        <source>Kroner i året</source>
        <translation>NOK a year</translation>
    </message>
    <message>
        <source>Bare tall. La feltet stå tomt når beløpet er ukjent.</source>
        <translation>Numbers only. Leave the field empty when the amount is unknown.</translation>
    </message>
    <message>
        <source>Hva saken betyr for en part</source>
        <translation>What the case means for a party</translation>
    </message>
    <message>
        <source>Konsekvensen er lagret.</source>
        <translation>The consequence is saved.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Åpne en database</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Totrinn-databaser (*.sqlite *.db);;Alle filer (*)</source>
        <translation>Totrinn databases (*.sqlite *.db);;All files (*)</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>{name} svarte ikke innen fristen i {case}</source>
        <translation>{name} did not answer in time in {case}</translation>
    </message>
    <message>
        <source>{parties} svarte ikke innen fristen i {case}</source>
        <translation>{parties} did not answer in time in {case}</translation>
    </message>
    <message>
        <source>Fristen gikk ut {on}.</source>
        <translation>The deadline passed {on}.</translation>
    </message>
    <message>
        <source>{names}. Fristen gikk ut {on}.</source>
        <translation>{names}. The deadline passed {on}.</translation>
    </message>
    <message>
        <source>Se svarene</source>
        <translation>See the answers</translation>
    </message>
    <message>
        <source>{name} slutter seg ikke til {case}</source>
        <translation>{name} does not endorse {case}</translation>
    </message>
    <message>
        <source>{parties} slutter seg ikke til {case}</source>
        <translation>{parties} do not endorse {case}</translation>
    </message>
    <message>
        <source>Saken kan ikke vedtas uten ny avklaring.</source>
        <translation>The case cannot be decided before this is resolved.</translation>
    </message>
    <message>
        <source>{names}. Saken kan ikke vedtas uten ny avklaring.</source>
        <translation>{names}. The case cannot be decided before this is resolved.</translation>
    </message>
    <message>
        <source>Se svaret</source>
        <translation>See the answer</translation>
    </message>
    <message>
        <source>{name} har tatt forbehold i {case}</source>
        <translation>{name} has set a condition in {case}</translation>
    </message>
    <message>
        <source>{parties} har tatt forbehold i {case}</source>
        <translation>{parties} have set conditions in {case}</translation>
    </message>
    <message>
        <source>Saken er klar når forbeholdet er avklart.</source>
        <translation>The case is ready when the condition is settled.</translation>
    </message>
    <message>
        <source>Avklar</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>{case} kan sendes til forankring</source>
        <translation>{case} can be sent for anchoring</translation>
    </message>
    <message>
        <source>Saken er drøftet. Partene venter på forslaget.</source>
        <translation>The case has been discussed. The parties await the proposal.</translation>
    </message>
    <message>
        <source>Send til forankring</source>
        <translation>Send for anchoring</translation>
    </message>
    <message>
        <source>{case} er klar for vedtak</source>
        <translation>{case} is ready for decision</translation>
    </message>
    <message>
        <source>Alle partene har svart. Sett saken opp i et møte.</source>
        <translation>All the parties have answered. Put the case up in a meeting.</translation>
    </message>
    <message>
        <source>Se saken</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>Sakspapirene sendes {on}.</source>
        <translation>The case papers go out {on}.</translation>
    </message>
    <message>
        <source>Dette gjenstår: {names}.</source>
        <translation>This is left: {names}.</translation>
    </message>
    <message>
        <source>Saksframlegget i {case} mangler {points}</source>
        <translation>The case paper of {case} lacks {points}</translation>
    </message>
    <message>
        <source>Fullfør</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>{case} er meldt</source>
        <translation>{case} is reported</translation>
    </message>
    <message>
        <source>Saken er ikke satt opp i noe møte ennå.</source>
        <translation>The case is not put up in any meeting yet.</translation>
    </message>
    <message>
        <source>{case} er et utkast</source>
        <translation>{case} is a draft</translation>
    </message>
    <message>
        <source>Saken er ikke meldt ennå.</source>
        <translation>The case is not reported yet.</translation>
    </message>
    <message>
        <source>Partene er ikke enige om {case}</source>
        <translation>The parties do not agree on {case}</translation>
    </message>
    <message>
        <source>{case} skal tas opp igjen</source>
        <translation>{case} is to be taken up again</translation>
    </message>
    <message>
        <source>Saken har vært satt på vent til {on}.</source>
        <translation>The case has been on hold until {on}.</translation>
    </message>
    <message>
        <source>{meeting} er i dag</source>
        <translation>{meeting} is today</translation>
    </message>
    <message>
        <source>Møtet er {hours}.</source>
        <translation>The meeting is at {hours}.</translation>
    </message>
    <message>
        <source>Gå til møtet</source>
        <translation>Go to the meeting</translation>
    </message>
    <message>
        <source>Innkalling og sakspapirer skal ut {on}.</source>
        <translation>Notice and case papers are due out {on}.</translation>
    </message>
    <message>
        <source>{meeting} skal innkalles</source>
        <translation>{meeting} is to be called</translation>
    </message>
    <message>
        <source>Se sakslisten</source>
        <translation>See the agenda</translation>
    </message>
    <message>
        <source>{cases} mangler utfall.</source>
        <translation>{cases} without outcome.</translation>
    </message>
    <message>
        <source>Protokollen er ikke sendt.</source>
        <translation>The minutes have not been sent.</translation>
    </message>
    <message>
        <source>{meeting} er ikke avsluttet</source>
        <translation>{meeting} has not been ended</translation>
    </message>
    <message>
        <source>Protokollen fra {meeting} venter på godkjenning</source>
        <translation>The minutes of {meeting} await approval</translation>
    </message>
    <message>
        <source>Den kommer opp i neste møte av seg selv.</source>
        <translation>They come up in the next meeting by themselves.</translation>
    </message>
    <message>
        <source>Se protokollen</source>
        <translation>See the minutes</translation>
    </message>
    <message>
        <source>Områdene bør kontrolleres</source>
        <translation>The regions should be checked</translation>
    </message>
    <message>
        <source>{names} er satt sammen etter offentlige kilder.</source>
        <translation>{names} are put together from public sources.</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Venstre</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Høyre</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>+Pluss</source>
        <translation>+Plus</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Stilling</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Arbeidsgiver</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Personlig vara for</source>
        <translation>Personal deputy for</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Snakker for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Å snakke for en part er ikke å bestemme for den.</source>
        <translation>To speak for a party is not to decide for it.</translation>
    </message>
    <message>
        <source>Deltar i konsensus</source>
        <translation>Takes part in consensus</translation>
    </message>
    <message>
        <source>Har talerett</source>
        <translation>May speak</translation>
    </message>
    <message>
        <source>Har forslagsrett</source>
        <translation>May make proposals</translation>
    </message>
    <message>
        <source>Oppnevnt av</source>
        <translation>Appointed by</translation>
    </message>
    <message>
        <source>Medlem fra og med</source>
        <translation>Member from</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>{name} kunne ikke åpnes. Filen kan være flyttet. Den lå i {folder}.</source>
        <translation>{name} could not be opened. The file may have been moved. It was in {folder}.</translation>
    </message>
    <message>
        <source>Mappen kunne ikke åpnes herfra. Du finner den her: {path}</source>
        <translation>The folder could not be opened from here. You find it here: {path}</translation>
    </message>
    <message>
        <source>{name} kunne ikke åpnes herfra. Du finner den her: {path}</source>
        <translation>{name} could not be opened from here. You find it here: {path}</translation>
    </message>
    <message>
        <source>Kopier plasseringen</source>
        <translation>Copy the location</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>som felles</source>
        <translation>as the community</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Kommunene</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>Helseforetaket</source>
        <translation>The health trust</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>saken inne {date}</source>
        <translation>case in {date}</translation>
    </message>
    <message>
        <source>Saken inne i {organ} {date}</source>
        <translation>Case in at {organ} {date}</translation>
    </message>
    <message>
        <source>{known}, til {date}</source>
        <translation>{known}, until {date}</translation>
    </message>
    <message>
        <source>{organ}: {which} {weekday} i måneden</source>
        <translation>{organ}: {which} {weekday} of the month</translation>
    </message>
    <message>
        <source>{organ}: hver {weekday}</source>
        <translation>{organ}: every {weekday}</translation>
    </message>
    <message>
        <source>{organ}: {weekday} hver {weeks}. uke</source>
        <translation>{organ}: {weekday} every {weeks} weeks</translation>
    </message>
    <message>
        <source>{rule}, ikke i {months}</source>
        <translation>{rule}, not in {months}</translation>
    </message>
    <message>
        <source>{known} av {total} møteplaner er kjent for det neste halvåret.</source>
        <translation>{known} of {total} meeting plans are known for the next half-year.</translation>
    </message>
    <message>
        <source>{count} er antatt etter regel.</source>
        <translation>{count} assumed from a rule.</translation>
    </message>
    <message>
        <source>Ikke kjent: {names}.</source>
        <translation>Not known: {names}.</translation>
    </message>
    <message>
        <source>første</source>
        <translation>first</translation>
    </message>
    <message>
        <source>andre</source>
        <translation>second</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>third</translation>
    </message>
    <message>
        <source>fjerde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>siste</source>
        <translation>last</translation>
    </message>
</context>
<context>
    <name>representation</name>
    <message>
        <source>Sluttet {date}</source>
        <translation>Left {date}</translation>
    </message>
    <message>
        <source>Ingen snakker for {parties}.</source>
        <translation>Nobody speaks for {parties}.</translation>
    </message>
    <message>
        <source>Perioden til {person} gikk ut {date}. Ingen har tatt over for {parties}.</source>
        <translation>The term of {person} ended {date}. Nobody has taken over for {parties}.</translation>
    </message>
    <message>
        <source>Perioden til {person} går ut {date}. Gjelder {parties}.</source>
        <translation>The term of {person} ends {date}. Concerns {parties}.</translation>
    </message>
    <message>
        <source>{person} snakker for {count} parter. Fordel dem på flere.</source>
        <translation>{person} speaks for {count} parties. Share them among several.</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Lag saksframlegget slik det ble sendt</source>
        <translation>Make the case paper as it was sent</translation>
    </message>
    <message>
        <source>{answered} av {counted} har svart</source>
        <translation>{answered} of {counted} have answered</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Everyone has answered</translation>
    </message>
    <message>
        <source>{count} har saken til behandling</source>
        <translation>{count} are dealing with the case</translation>
    </message>
    <message>
        <source>{count} har ikke meldt fra</source>
        <translation>{count} not heard from</translation>
    </message>
    <message>
        <source>{count} mangler</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>tittelen</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>følgene for partene</source>
        <translation>the consequences for the parties</translation>
    </message>
    <message>
        <source>nytt vedlegg {name}</source>
        <translation>new attachment {name}</translation>
    </message>
    <message>
        <source>vedlegg tatt ut {name}</source>
        <translation>attachment removed {name}</translation>
    </message>
    <message>
        <source>Saksframlegget er endret etter utsending: {parts}.</source>
        <translation>The case paper has changed since it was sent: {parts}.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} of {counted}</translation>
    </message>
    <message>
        <source>alle berørte parter har svart</source>
        <translation>all affected parties have answered</translation>
    </message>
    <message>
        <source>ingen har svart «ikke tilslutning»</source>
        <translation>nobody has answered “not endorsed”</translation>
    </message>
    <message>
        <source>alle forbehold er avklart</source>
        <translation>all conditions are settled</translation>
    </message>
    <message>
        <source>alle svar er bekreftet på rett nivå</source>
        <translation>all answers are confirmed at the right level</translation>
    </message>
    <message>
        <source>{count} gjenstår</source>
        <translation>{count} left</translation>
    </message>
    <message>
        <source>Klar for vedtak når</source>
        <translation>Ready for decision when</translation>
    </message>
    <message>
        <source>Taushet teller ikke som ja</source>
        <translation>Silence is not a yes</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Saksløp</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Forankres i kommunene i</source>
        <translation>Anchored in the municipalities by</translation>
    </message>
    <message>
        <source>Forankres i helseforetaket i</source>
        <translation>Anchored in the health trust by</translation>
    </message>
    <message>
        <source>Utvalget tilrår, og partene vedtar selv</source>
        <translation>The committee recommends, and the parties decide themselves</translation>
    </message>
    <message>
        <source>Vedtas i kommunene i</source>
        <translation>Decided in the municipalities by</translation>
    </message>
    <message>
        <source>Vedtas i helseforetaket i</source>
        <translation>Decided in the health trust by</translation>
    </message>
    <message>
        <source>Har økonomiske eller administrative følger</source>
        <translation>Has economic or administrative consequences</translation>
    </message>
    <message>
        <source>Saksframlegget må ha</source>
        <translation>The case paper must have</translation>
    </message>
    <message>
        <source>Når den brukes, på bokmål</source>
        <translation>When it is used, in Bokmål</translation>
    </message>
    <message>
        <source>Vises når en sak meldes.</source>
        <translation>Shown when a case is reported.</translation>
    </message>
    <message>
        <source>Når den brukes, på nynorsk</source>
        <translation>When it is used, in Nynorsk</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Hjelp til den som skriver, på bokmål</source>
        <translation>Help for the writer, in Bokmål</translation>
    </message>
    <message>
        <source>Hjelp til den som skriver, på nynorsk</source>
        <translation>Help for the writer, in Nynorsk</translation>
    </message>
    <message>
        <source>Er med i saksframlegget til</source>
        <translation>Part of the case paper for</translation>
    </message>
    <message>
        <source>Slik den siteres på bokmål</source>
        <translation>As cited in bokmål</translation>
    </message>
    <message>
        <source>For eksempel «offl. § 14 første ledd».</source>
        <translation>For example “offl. § 14 første ledd”.</translation>
    </message>
    <message>
        <source>Slik den siteres på nynorsk</source>
        <translation>As cited in nynorsk</translation>
    </message>
    <message>
        <source>Hva den gjelder, på bokmål</source>
        <translation>What it is for, in bokmål</translation>
    </message>
    <message>
        <source>Hva den gjelder, på nynorsk</source>
        <translation>What it is for, in nynorsk</translation>
    </message>
    <message>
        <source>Navn på bokmål</source>
        <translation>Name in Bokmål</translation>
    </message>
    <message>
        <source>Navn på nynorsk</source>
        <translation>Name in Nynorsk</translation>
    </message>
    <message>
        <source>Partene avgjør selv</source>
        <translation>The parties decide themselves</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Lagre som Excel-fil</source>
        <translation>Save as an Excel file</translation>
    </message>
    <message>
        <source>Excel-arbeidsbok (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} er lagret.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Åpne i Excel</source>
        <translation>Open in Excel</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Ikke satt opp</source>
        <translation>Not put up</translation>
    </message>
    <message>
        <source>Tidligst {where}</source>
        <translation>{where} at the earliest</translation>
    </message>
    <message>
        <source>Tidligst {where}. {unknown} av {asked} møteplaner mangler</source>
        <translation>{where} at the earliest. {unknown} of {asked} meeting plans missing</translation>
    </message>
    <message>
        <source>Settes opp i {where}</source>
        <translation>To be put up in {where}</translation>
    </message>
    <message>
        <source>Planlagt i {where}</source>
        <translation>Planned in {where}</translation>
    </message>
    <message>
        <source>Svarfrist {date}</source>
        <translation>Reply deadline {date}</translation>
    </message>
    <message>
        <source>Svarfrist {date}, {left}</source>
        <translation>Reply deadline {date}, {left}</translation>
    </message>
    <message>
        <source>Alle har svart</source>
        <translation>Everyone has answered</translation>
    </message>
    <message>
        <source>Kan sendes til partene</source>
        <translation>Can be sent to the parties</translation>
    </message>
    <message>
        <source>Hjemme hos partene</source>
        <translation>With the parties at home</translation>
    </message>
    <message>
        <source>Hjemme hos partene fra {date}</source>
        <translation>With the parties at home from {date}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>{count} likeverdige parter: {names}</source>
        <translation>{count} equal parties: {names}</translation>
    </message>
    <message>
        <source>faglige samarbeidsutvalg</source>
        <translation>professional committees</translation>
    </message>
    <message>
        <source>lokale samarbeidsutvalg</source>
        <translation>local committees</translation>
    </message>
    <message>
        <source>nettverk</source>
        <translation>networks</translation>
    </message>
    <message>
        <source>arbeidsutvalg</source>
        <translation>working committees</translation>
    </message>
    <message>
        <source>andre organer</source>
        <translation>other bodies</translation>
    </message>
    <message>
        <source>forhandlingsutvalg</source>
        <translation>negotiation committees</translation>
    </message>
    <message>
        <source>sekretariater</source>
        <translation>secretariats</translation>
    </message>
    <message>
        <source>strategiske samarbeidsutvalg</source>
        <translation>strategic committees</translation>
    </message>
    <message>
        <source>partnerskapsmøter</source>
        <translation>partnership meetings</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{answered} av {counted}</source>
        <translation>{answered} of {counted}</translation>
    </message>
    <message>
        <source>Klar for vedtak</source>
        <translation>Ready for decision</translation>
    </message>
    <message>
        <source>Frist ute {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <source>Frist {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <source>Saker til forankring</source>
        <translation>Cases out for anchoring</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Part og når den kan behandle saken</source>
        <translation>Party and when it can deal with the case</translation>
    </message>
    <message>
        <source>Brevet sendes</source>
        <translation>The letter is sent</translation>
    </message>
    <message>
        <source>Brevet ble sendt</source>
        <translation>The letter was sent</translation>
    </message>
    <message>
        <source>Svarfrist</source>
        <translation>Reply deadline</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Påske</source>
        <translation>Easter</translation>
    </message>
    <message>
        <source>Fellesferie</source>
        <translation>Summer holiday</translation>
    </message>
    <message>
        <source>Helligdager på hverdager</source>
        <translation>Holidays on weekdays</translation>
    </message>
    <message>
        <source>Sist ute</source>
        <translation>Last out</translation>
    </message>
    <message>
        <source>Områdene</source>
        <translation>The regions</translation>
    </message>
    <message>
        <source>{shown} av {parties}</source>
        <translation>{shown} of {parties}</translation>
    </message>
    <message>
        <source>Viser</source>
        <translation>Showing</translation>
    </message>
    <message>
        <source>Drøfting {date}</source>
        <translation>Discussion {date}</translation>
    </message>
    <message>
        <source>Vedtak i {meeting} {date}</source>
        <translation>Decision in {meeting} {date}</translation>
    </message>
    <message>
        <source>Uten område</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Helseforetakene</source>
        <translation>The health trusts</translation>
    </message>
    <message>
        <source>siste {date}</source>
        <translation>last {date}</translation>
    </message>
    <message>
        <source>{count} uten møte</source>
        <translation>{count} without a meeting</translation>
    </message>
    <message>
        <source>åpen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>lukket</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>Orientert hjemme: {names}.</source>
        <translation>Told at home: {names}.</translation>
    </message>
    <message>
        <source>Orientert {date} etter {meeting}</source>
        <translation>Told on {date} after {meeting}</translation>
    </message>
    <message>
        <source>Orientert {date} av {name} etter {meeting}</source>
        <translation>Told on {date} by {name} after {meeting}</translation>
    </message>
</context>
<context>
    <name>year</name>
    <message>
        <source>Utvalg</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Meldefrist {date} til {meeting}</source>
        <translation>Reporting deadline {date} for {meeting}</translation>
    </message>
    <message>
        <source>Papirer ut {date} til {meeting}</source>
        <translation>Papers out {date} for {meeting}</translation>
    </message>
    <message>
        <source>Prøvd plan for {body}</source>
        <translation>Tried plan for {body}</translation>
    </message>
</context>
</TS>
