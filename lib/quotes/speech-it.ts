/** Italian words of saying. Our own lists, from common knowledge of news prose. */
export const IT = {
  regular: `
    accusare affermare affondare aggiornare allertare ammonire analizzare annunciare anticipare apprezzare argomentare
    asserire assicurare attaccare augurare auspicare avanzare avvisare azzardare bocciare bollare brontolare calcolare
    celebrare chiamare chiarire chiosare citare cominciare commentare completare comunicare confermare confessare
    confidare considerare consigliare contestare continuare credere criticare definire denunciare dettagliare dettare
    diagnosticare dichiarare difendere domandare elencare elogiare esclamare esordire esortare etichettare evidenziare
    festeggiare filosofare garantire gioire giudicare giurare giustificare glissare gridare illustrare immaginare
    implorare incalzare incoraggiare indicare informare iniziare invitare invocare ipotizzare ironizzare lamentare
    lanciare lasciare liquidare lodare mettere minacciare minimizzare mormorare motivare narrare negare notare
    obiettare ordinare osservare pensare postare preannunciare precisare presentare prevedere proclamare pronosticare
    protestare pubblicare puntualizzare qualificare raccomandare raccontare ragionare rammaricare rassicurare reclamare
    replicare riassumere ribadire ricordare rievocare riferire riflettere rilevare rimarcare rimproverare rinfacciare
    ringraziare ripetere rivelare rivendicare salutare sbottare sbuffare scandire scherzare segnalare sentenziare
    sfogare sintetizzare smentire sognare sospirare sostenere sottolineare specificare sperare spiegare stimare stupire
    suggerire sussurrare tagliare temere testimoniare tranquillizzare tuonare twittare urlare valutare vantare`,
  irregular: `
    aggiunge aggiungeva aggiungono aggiunse aggiunsero ammette ammettono ammise avverte avvertiva avvertono avvertì
    chiede chiedeva chiedono chiese chiesero conclude concludono concluse descrisse descrive descrivono dice diceva
    dicevano dicono difende difese dispiace disse dissero esclude escludono esordisce fa garantisce insiste insisteva
    insistono intervenne interviene legge leggono notare parla parlano parlava presente prevede promette promettono
    promise propone propose prosegue proseguono proseguì riassume ride ripete ripetono riprende riprese risponde
    rispondeva rispondono rispose risposero ritengono ritiene sapere scrisse scrissero scrive scriveva scrivono
    smentisce sorride sorridono sostengono sostenne sostiene suggerisce`,
  perfect: `
    aggiunto ammesso avvertito chiesto concluso creduto descritto detta dette detti detto difeso escluso fatto
    insistito intervenuto parlato previsto promesso proposto proseguito riassunto ripreso risposto ritenuto saputo
    scritto sorriso sostenuto`,
  gerund:
    'dicendo aggiungendo concludendo avvertendo chiedendo rispondendo scrivendo sostenendo promettendo parlando',
  auxiliaries: 'ha hanno aveva avevano avendo abbia ebbe è sono era',
  between: `
    a anche ancora aveva avevano ci corto così era fa fanno fatto già gli ha hanno ieri infine inoltre intanto invece
    la le limita limitato lo mi ne non oggi perfino però poi pure quindi sempre si solo soltanto sono subito
    successivamente tenuto tiene voluto vuole è`,
  boundaries: 'anche che come dove e ed ma mentre né o perché poiché quando se',
  determiners: `
    alcune alcuni altre altri due gli i il l la le lo molti nessun nessuna nostra nostro ogni quei quel quella quello
    questa queste questi questo sua sue suo suoi tre un una uno`,
  prepositions: `
    a agli ai al all alla alle allo attraverso con contro d da dagli dai dal dall dalla davanti degli dei del dell
    della delle dello di dopo durante fra in nei nel nell nella nelle nello oltre per presso prima secondo senza sotto
    su sui sul sull sulla tra verso`,
  cuts: `
    a agli ai al all alla alle allo che con da dal dalla davanti domenica dopo durante giovedì ieri in lunedì martedì
    mentre mercoledì nel nell nella oggi per presso prima quando sabato stamani stamattina su sul sulla venerdì`,
  pronouns: { lui: 'm', lei: 'f', egli: 'm', ella: 'f', loro: 'they' } as const,
  tonic: {} as const,
  definite: { il: 'm', lo: 'm', la: 'f', l: 'any', questo: 'm', questa: 'f', quella: 'f' } as const,
  according: [
    'secondo',
    'a detta di',
    'stando a',
    'per',
    'nelle parole di',
    'a giudizio di',
    'a parere di',
    'ad avviso di',
    'agli occhi di',
    'a sentire',
    'così',
    'parola di',
    'parole di',
  ],
  accordingAfter: '',
  relatives: 'che',
  documents: `
    articolo cartello circolare comunicato decisione decreto delibera denuncia documento dossier email giornale legge
    lettera mail messaggio nota ordinanza perizia post provvedimento quotidiano rapporto relazione rivista sentenza
    sondaggio striscione studio testo tweet verbale volantino`,
  groups: `
    abitante abitanti accusa agenzia agricoltori albergatori asl associazione associazioni autorità avvocati azienda
    aziende banca carabinieri cittadini clienti club colleghi collettivo comitato commercianti comune confindustria
    curia difesa diocesi dirigenti docenti ente esperti famiglia familiari farnesina federazione fonte fonti genitori
    giocatori giudici governo gruppo infermieri inquirenti insegnanti investigatori istituto lavoratori maggioranza
    magistrati manifestanti medici ministero operai opposizione organizzatori ospedale parenti partito passeggeri
    pescatori polizia pompieri prefettura procura questura quirinale regione residente residenti responsabili
    ricercatori ristoratori sindacati sindacato soccorritori società studenti testimone testimoni tifosi università
    utenti vertici vicina vicini vicino viminale vittime`,
}
