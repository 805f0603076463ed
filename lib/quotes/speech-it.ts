/** Italian words of saying. Our own lists, from common knowledge of news prose. */
export const IT = {
  regular: `affermare dichiarare spiegare assicurare sottolineare raccontare ricordare osservare commentare annunciare denunciare
    precisare criticare replicare confessare chiamare lamentare esclamare confermare sospirare scherzare rivelare
    dichiarare domandare notare segnalare evidenziare rimarcare puntualizzare rilevare auspicare sbottare tuonare
    attaccare incalzare sentenziare twittare postare pubblicare argomentare ironizzare rassicurare garantire
    informare comunicare illustrare elencare dettagliare specificare aggiornare sussurrare gridare urlare mormorare
    brontolare protestare giurare proclamare rinfacciare accusare bocciare bollare etichettare liquidare qualificare
    giudicare considerare pensare immaginare sognare sperare temere ipotizzare azzardare pronosticare consigliare
    raccomandare esortare invocare implorare ordinare chiosare glissare tagliare minimizzare celebrare lodare elogiare
    ringraziare salutare vantare difendere motivare giustificare sfogare rammaricare lasciare indicare testimoniare
    narrare citare rievocare rimproverare contestare negare smentire ammonire ribadire chiarire riferire definire
    suggerire asserire stupire esordire prevedere continuare ripetere credere sostenere riflettere cominciare iniziare
    dettare presentare raccontare analizzare riassumere lanciare lanciare avvisare allertare avanzare rivendicare
    confidare minacciare anticipare sbuffare scandire completare tranquillizzare sintetizzare festeggiare gioire obiettare
    affondare incoraggiare invitare augurare preannunciare diagnosticare calcolare stimare valutare apprezzare ironizzare
    reclamare ragionare filosofare mettere`,
  irregular: `disse dissero dice dicono diceva dicevano aggiunge aggiungono aggiunse aggiunsero aggiungeva conclude concludono
    concluse avverte avvertono avvertì avvertiva ammette ammettono ammise risponde rispondono rispose risposero rispondeva
    chiede chiedono chiese chiesero chiedeva scrive scrivono scrisse scrissero scriveva sostiene sostengono sostenne
    insiste insistono insisteva prosegue proseguono proseguì promette promettono promise sorride sorridono ride ritiene
    ritengono difende difese fa sapere sapere notare presente legge leggono descrive descrivono descrisse esordisce
    interviene intervenne ripete ripetono smentisce propone propose prevede riprende riprese esclude escludono
    dispiace riassume rispondono garantisce suggerisce parla parlano parlava`,
  perfect: `detto detta detti dette aggiunto concluso avvertito ammesso risposto chiesto scritto sostenuto insistito proseguito
    promesso sorriso ritenuto difeso descritto intervenuto ripreso escluso riassunto proposto saputo fatto parlato
    creduto previsto`,
  gerund:
    'dicendo aggiungendo concludendo avvertendo chiedendo rispondendo scrivendo sostenendo promettendo parlando',
  auxiliaries: 'ha hanno aveva avevano avendo abbia ebbe è sono era',
  between: `ha hanno aveva avevano si gli le ci ne mi lo la è era sono poi anche ancora già così sempre infine inoltre oggi ieri quindi però
    invece pure perfino subito soltanto solo fa fatto fanno non corto limitato limita a tenuto voluto tiene vuole
    successivamente intanto`,
  boundaries: 'che perché quando se come ma e ed o mentre dove anche poiché né',
  determiners: `il lo la i gli le un uno una questo questa questi queste quel quella quello quei suo sua suoi sue nostro nostra due tre
    alcuni alcune altri altre l ogni nessun nessuna molti un`,
  prepositions: `di del della dei degli delle dello dell d a al alla alle ai allo all agli in nel nella nell nello nei nelle per da dal dalla
    dall dagli dai con su sul sulla sull sui tra fra secondo durante contro davanti verso presso attraverso dopo prima
    senza sotto oltre`,
  cuts: `a al alla allo all ai agli alle in nel nella nell durante lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi
    davanti per che prima dopo con sulla sul su da dal dalla presso mentre quando stamattina stamani`,
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
  documents: `rapporto comunicato lettera studio messaggio articolo documento testo tweet sondaggio legge decreto nota sentenza
    ordinanza verbale relazione dossier giornale quotidiano rivista post mail email circolare cartello striscione
    denuncia volantino delibera decisione perizia provvedimento`,
  groups: `polizia governo sindacato sindacati associazione associazioni abitanti abitante esperti autorità procura azienda aziende
    testimone testimoni vicino vicina vicini fonti fonte ricercatori residente residenti carabinieri questura prefettura
    comune regione ministero società club gruppo federazione opposizione maggioranza partito famiglia familiari
    genitori studenti insegnanti docenti lavoratori operai medici infermieri pescatori agricoltori commercianti
    ristoratori albergatori cittadini manifestanti tifosi clienti utenti avvocati magistrati giudici inquirenti
    investigatori pompieri soccorritori organizzatori responsabili dirigenti vertici comitato collettivo ospedale asl
    università confindustria diocesi curia agenzia banca istituto ente difesa accusa quirinale viminale
    farnesina giocatori vittime parenti colleghi passeggeri`,
}
