import type { TopicWords } from '../filler.ts'

export const TOPICS_IT: TopicWords = {
  events: `
    guerra guerre attacco attacchi attentato attentati elezione elezioni sciopero scioperi incendio incendi incidente
    terremoto alluvione alluvioni tempesta uragano siccità crisi vertice conferenza congresso processo udienza voto
    votazione referendum protesta proteste manifestazione manifestazioni festival festa torneo finale partita gara corsa
    campionato esplosione omicidio arresto dimissioni visita cerimonia inaugurazione lancio fusione pandemia epidemia
    tregua offensiva invasione rivolta golpe riunione dibattito trattative mostra evacuazione salvataggio strage battaglia
    fiera crollo frana matrimonio funerale`,
  filler: `
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre giorno giorni settimana settimane mese mesi anno anni secolo secoli ora ore minuto
    minuti secondo secondi mattina mattino mezzogiorno pomeriggio sera notte mezzanotte ieri domani oggi tempo volta volte
    momento momenti inizio fine metà parte parti lato caso esempio ragione ragioni cosa cose modo tipo numero totale metro
    metri chilometro chilometri euro dollaro dollari grado gradi milione milioni miliardo miliardi mille migliaia
    centinaia decina decine cento due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
    quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta primo prima primi prime ultimo ultima
    ultimi ultime nuovo nuova nuovi nuove grande grandi piccolo piccola solo sola qualcuno nessuno niente gente persone
    persona portavoce foto autore`,
  determiners: `
    il lo la i gli le l un uno una del dello della dei degli delle dell di al allo alla ai agli alle all nel nello nella
    nei nelle nell dal dalla dai dalle dall sul sulla sui sulle sull suo sua suoi sue loro questo questa questi queste
    quel quella quei quelle nostro nostra ogni alcuni alcune due tre quattro cinque sei sette otto nove dieci in per senza
    con da`,
  verb: /^\p{Ll}{3,}[aei]r(?:e|si|l[aoie])$/u,
  placeBefore: 'a ad in',
  placeHeads:
    'lago città isola aeroporto via piazza monte spiaggia bosco paese valle porto baia quartiere viale provincia borgo fiume regione',
  same: `
    unione europea, ue; nazioni unite, onu; organizzazione delle nazioni unite, onu; stati uniti, usa, stati uniti d'america;
    regno unito, gran bretagna; organizzazione mondiale della sanità, oms; fondo monetario internazionale, fmi;
    banca centrale europea, bce; kiev, kyiv`,
}
