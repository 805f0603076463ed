import type { TopicWords } from '../filler.ts'

export const TOPICS_IT: TopicWords = {
  events: `
    alluvione alluvioni arresto attacchi attacco attentati attentato battaglia campionato cerimonia conferenza
    congresso corsa crisi crollo dibattito dimissioni elezione elezioni epidemia esplosione evacuazione festa festival
    fiera finale frana funerale fusione gara golpe guerra guerre inaugurazione incendi incendio incidente invasione
    lancio manifestazione manifestazioni matrimonio mostra offensiva omicidio pandemia partita processo protesta
    proteste referendum riunione rivolta salvataggio scioperi sciopero siccità strage tempesta terremoto torneo
    trattative tregua udienza uragano vertice visita votazione voto`,
  filler: `
    agosto anni anno aprile autore caso centinaia cento chilometri chilometro cinquanta cinque cosa cose decina decine
    dicembre diciannove diciassette diciotto dieci dodici dollari dollaro domani domenica due esempio euro febbraio
    fine foto gennaio gente giorni giorno giovedì giugno gradi grado grande grandi ieri inizio lato luglio lunedì
    maggio martedì marzo mattina mattino mercoledì mese mesi metri metro metà mezzanotte mezzogiorno migliaia miliardi
    miliardo milione milioni mille minuti minuto modo momenti momento nessuno niente notte nove novembre numero nuova
    nuove nuovi nuovo oggi ora ore otto ottobre parte parti persona persone piccola piccolo pomeriggio portavoce prima
    prime primi primo qualcuno quaranta quattordici quattro quindici ragione ragioni sabato secoli secolo secondi
    secondo sedici sei sera sette settembre settimana settimane sola solo tempo tipo totale tre tredici trenta ultima
    ultime ultimi ultimo undici venerdì venti volta volte`,
  determiners: `
    agli ai al alcune alcuni all alla alle allo cinque con da dai dal dall dalla dalle degli dei del dell della delle
    dello di dieci due gli i il in l la le lo loro nei nel nell nella nelle nello nostra nostro nove ogni otto per
    quattro quei quel quella quelle questa queste questi questo sei senza sette sua sue sui sul sull sulla sulle suo
    suoi tre un una uno`,
  verb: /^\p{Ll}{3,}[aei]r(?:e|si|l[aoie])$/u,
  placeBefore: 'a ad in',
  placeHeads:
    'aeroporto baia borgo bosco città fiume isola lago monte paese piazza porto provincia quartiere regione spiaggia valle via viale',
  same: `
    unione europea, ue; nazioni unite, onu; organizzazione delle nazioni unite, onu; stati uniti, usa, stati uniti d'america;
    regno unito, gran bretagna; organizzazione mondiale della sanità, oms; fondo monetario internazionale, fmi;
    banca centrale europea, bce; kiev, kyiv`,
}
