import type { Passage } from './passage.ts'

export const ITALIAN: readonly Passage[] = [
  [
    '«Il fiume è salito in un’ora», ha detto Carla Mazzanti, sindaca di Borgo Alto.',
    'Il fiume è|Carla Mazzanti|sindaca di Borgo Alto',
  ],
  [
    'La sindaca di Borgo Alto, Carla Mazzanti, ha firmato l’ordinanza. «Le scuole restano chiuse», ha aggiunto.',
    'Le scuole restano|Carla Mazzanti|sindaca di Borgo Alto',
  ],
  ['Secondo Carla Mazzanti, il ponte è «vecchio e pericoloso».', 'vecchio e pericoloso|Carla Mazzanti'],
  [
    'Secondo il geologo Dario Pellegrini la frana era «annunciata da mesi».',
    'annunciata da mesi|Dario Pellegrini|geologo',
  ],
  ['Per Dario Pellegrini la frana era «annunciata da mesi».', 'annunciata da mesi|Dario Pellegrini'],
  ['Stando a Dario Pellegrini la frana era «annunciata da mesi».', 'annunciata da mesi|Dario Pellegrini'],
  [
    'Il ministro delle Infrastrutture, Enrico Santangelo, ha dichiarato che l’opera «si farà entro l’anno».',
    'si farà entro|Enrico Santangelo|ministro delle Infrastrutture',
  ],
  ['Enrico Santangelo spiega: «L’opera si farà entro l’anno».', 'L’opera si farà|Enrico Santangelo'],
  [
    '«Non ci arrenderemo mai», promette Lucia D’Ambrosio, presidente del comitato.',
    'Non ci arrenderemo|Lucia D’Ambrosio|presidente del comitato',
  ],
  [
    '«Non dormo da tre notti», racconta un residente di via Garzone.',
    'Non dormo da|residente di via Garzone||a',
  ],
  [
    'Un alto funzionario del ministero parla di «trattativa in salita».',
    'trattativa in salita|alto funzionario del ministero||a',
  ],
  ['Il rapporto parla di «gravi carenze nella manutenzione».', 'gravi carenze nella|rapporto||d'],
  ['«Gravi carenze nella manutenzione», si legge nel rapporto.', 'Gravi carenze nella|rapporto||d'],
  [
    'La Procura di Valsera ipotizza «un disegno criminoso unico».',
    'un disegno criminoso|Procura di Valsera||o',
  ],
  ['I sindacati rispondono: «Lo sciopero resta confermato».', 'Lo sciopero resta|sindacati||a'],
  [
    '“Abbiamo vinto con il cuore”, commenta l’allenatore Beppe Ronchi.',
    'Abbiamo vinto con|Beppe Ronchi|allenatore',
  ],
  [
    '"Abbiamo vinto con il cuore", ha commentato l\'allenatore Beppe Ronchi.',
    'Abbiamo vinto con|Beppe Ronchi|allenatore',
  ],
  [
    'L’allenatore del Valsera, Beppe Ronchi, è soddisfatto: «Abbiamo vinto con il cuore».',
    'Abbiamo vinto con|Beppe Ronchi|allenatore del Valsera',
  ],
  ['«Abbiamo vinto — sorride Beppe Ronchi — con il cuore».', 'Abbiamo vinto|Beppe Ronchi'],
  [
    '– Dove andate? – chiese il brigadiere.\n– A casa – rispose Ninetta Spano.',
    'Dove andate|brigadiere||a',
    'A casa|Ninetta Spano',
  ],
  ['«Mia madre mi diceva: “Non fidarti del mare”», ricorda Ninetta Spano.', 'Mia madre mi|Ninetta Spano'],
  ['Ninetta Spano ha novant’anni. «Il mare prende e il mare dà», dice lei.', 'Il mare prende|Ninetta Spano'],
  [
    '«È stato un errore», ammette il dott. Furio Lanzi, primario di chirurgia.',
    'È stato un|Furio Lanzi|primario di chirurgia',
  ],
  [
    'L’on. Sergio Tagliaferri attacca il governo: «Promesse da marinaio».',
    'Promesse da marinaio|Sergio Tagliaferri',
  ],
  [
    'La sig.ra Tagliaferri non commenta. «Chiedete a mio marito», taglia corto la sig.ra Tagliaferri.',
    'Chiedete a mio|Tagliaferri',
  ],
  [
    'Il prof. Alvise Contarin insegna a Padova. «I giovani leggono eccome», osserva Contarin.',
    'I giovani leggono|Alvise Contarin',
  ],
  [
    '«I giovani leggono», osserva Alvise Contarin. «E scrivono, anche», aggiunge il professore.',
    'I giovani leggono|Alvise Contarin',
    'E scrivono|Alvise Contarin',
  ],
  [
    'Padre Michele Aragona ha aperto la mensa. «Arrivano in duecento ogni sera», spiega il sacerdote.',
    'Arrivano in duecento|Michele Aragona',
  ],
  [
    '«La legge è uguale per tutti», ha ribadito la premier Giulia Ferrante, sottolineando che il governo «non farà sconti».',
    'La legge è|Giulia Ferrante|premier',
    'non farà sconti|Giulia Ferrante|premier',
  ],
  [
    'Giulia Ferrante è tornata a Roma. La premier si è detta «fiduciosa nell’esito del voto».',
    'fiduciosa nell’esito|Giulia Ferrante|premier',
  ],
  [
    'Il segretario della Lega dei pescatori, Nino Quartararo, definisce il decreto «una beffa per tutti».',
    'una beffa|Nino Quartararo|segretario della Lega dei pescatori',
  ],
  [
    'Ha definito il decreto «una beffa per tutti» Nino Quartararo, pescatore di Marinella.',
    'una beffa|Nino Quartararo|pescatore di Marinella',
  ],
  ['A detta di Nino Quartararo il decreto è «una beffa per tutti».', 'una beffa|Nino Quartararo'],
  ['«Nessuno ci ha avvertiti», protestano i residenti.', 'Nessuno ci ha|residenti||a'],
  ['«Siamo al lavoro per ripristinare la linea», fa sapere l’azienda.', 'Siamo al lavoro|azienda||o'],
  [
    'La Ferrovie Adriatiche, in una nota, assicura che «i rimborsi saranno automatici».',
    'i rimborsi saranno|Ferrovie Adriatiche||o',
  ],
  [
    '«I rimborsi saranno automatici», così Paola Grimani, portavoce di Ferrovie Adriatiche.',
    'I rimborsi saranno|Paola Grimani|portavoce di Ferrovie Adriatiche',
  ],
  [
    '«La neve è poca», conferma Walter Obermair, gestore del rifugio. Ma non si lamenta: «Meglio poca che niente».',
    'La neve è|Walter Obermair|gestore del rifugio',
    'Meglio poca che|Walter Obermair',
  ],
  [
    'Walter Obermair, che gestisce il rifugio da trent’anni, sostiene che la neve «non è più quella».',
    'non è più|Walter Obermair',
  ],
  ['Il rifugista allarga le braccia. «Che ci posso fare?», si chiede.', 'Che ci posso|rifugista||a'],
  ['Walter Obermair guarda il cielo. «Domani nevica. Lo sento nelle ossa».', 'Domani nevica|Walter Obermair'],
  [
    '«Io non c’ero», si difende l’assessore alla Cultura, Tommaso Bellini.',
    'Io non c’ero|Tommaso Bellini|assessore alla Cultura',
  ],
  [
    'L’assessore alla Cultura Tommaso Bellini: «Il museo riaprirà a maggio».',
    'Il museo riaprirà|Tommaso Bellini|assessore alla Cultura',
  ],
  [
    'Bellini: «Il museo riaprirà a maggio». Tommaso Bellini è assessore dal 2021.',
    'Il museo riaprirà|Tommaso Bellini',
  ],
  ['«Il museo», precisa Tommaso Bellini, «riaprirà a maggio».', 'Il museo|Tommaso Bellini'],
  [
    'La mostra «Terre d’acqua» chiude domenica. «Un successo oltre le attese», secondo la curatrice, Ilenia Sforza.',
    'Un successo oltre|Ilenia Sforza|curatrice',
  ],
  [
    'Nel libro «La sete», Ilenia Sforza racconta «una città che non sa fermarsi».',
    'una città che|Ilenia Sforza',
  ],
  ['Il cosiddetto «decreto barche» e il suo «tesoretto» restano sulla carta.'],
  [
    '«Ci hanno dimenticati», si sfoga Rosaria Caputo, infermiera al Santa Chiara. E aggiunge: «Siamo rimaste in due».',
    'Ci hanno dimenticati|Rosaria Caputo|infermiera al Santa Chiara',
    'Siamo rimaste in|Rosaria Caputo',
  ],
  [
    'Rosaria Caputo lavora di notte. «Siamo rimaste in due», ripete l’infermiera.',
    'Siamo rimaste in|Rosaria Caputo',
  ],
  [
    '«L’indagine è chiusa», ha riferito ai giornalisti il procuratore capo Oreste Nardi.',
    'L’indagine è chiusa|Oreste Nardi|procuratore capo',
  ],
  ['Il giudice ha scritto che l’imputato agì «con fredda lucidità».', 'con fredda lucidità|giudice||a'],
  [
    'Fonti della maggioranza parlano di «incidente di percorso».',
    'incidente di percorso|Fonti della maggioranza||a',
  ],
  [
    '«Sono commossa», ha scritto su Instagram la cantante Mirella Fanti.',
    'Sono commossa|Mirella Fanti|cantante',
  ],
  [
    'Mirella Fanti ha annullato il concerto spiegando di essere «senza voce e senza forze».',
    'senza voce e|Mirella Fanti',
  ],
  [
    'Il figlio di Mirella Fanti, Leo, è ottimista. «Mamma canterà a Natale», giura il ragazzo.',
    'Mamma canterà a|Leo',
  ],
  ['«Non parlo», disse il capitano De Santis. «Non qui.»', 'Non parlo|De Santis'],
  [
    '«La paura?», domanda Elvira Di Pietro, alpinista. «È una compagna.»',
    'La paura|Elvira Di Pietro|alpinista',
  ],
  [
    '«Il mercato si sta fermando.\n«I prezzi scendono.\n«Lo vediamo ogni giorno», dice Aldo Trevisan, agente immobiliare.',
    'Il mercato si|Aldo Trevisan|agente immobiliare',
  ],
  [
    'Aldo Trevisan vende case da una vita. E a chi gli chiede consiglio risponde sempre: «Aspetti».',
    'Aspetti|Aldo Trevisan',
  ],
  [
    'Il commissario europeo Jan Vermeulen ha avvertito l’Italia: «Servono conti in ordine».',
    'Servono conti in|Jan Vermeulen|commissario europeo',
  ],
  [
    'Jan Vermeulen, commissario europeo al Bilancio, ha avvertito l’Italia che «servono conti in ordine».',
    'servono conti in|Jan Vermeulen|commissario europeo al Bilancio',
  ],
  ['Nelle parole di Jan Vermeulen, i conti sono «in ordine ma fragili».', 'in ordine ma|Jan Vermeulen'],
  [
    '«È il nostro oro», esclama indicando le vigne Pietro Zanon, che qui è nato e cresciuto.',
    'È il nostro|Pietro Zanon',
  ],
  [
    '«Ho visto il muro cadere», racconta Samanta Bordin, barista di Ponteverde.',
    'Ho visto il|Samanta Bordin|barista di Ponteverde',
  ],
  [
    'Il presidente della Regione, Aldo Frescobaldi, ha chiesto lo stato di emergenza: «I danni superano i dieci milioni».',
    'I danni superano|Aldo Frescobaldi|presidente della Regione',
  ],
  [
    'Secondo la presidente di Confartigianato, Bruna Dal Pra, il settore «rischia di scomparire in cinque anni».',
    'rischia di scomparire|Bruna Dal Pra|presidente di Confartigianato',
  ],
  [
    '«Non ci hanno mai ascoltato», si lamenta un pensionato che preferisce non dire il suo nome.',
    'Non ci hanno|pensionato||a',
  ],
  [
    'L’avvocato Ruggero Speziale, difensore dell’imputato, parla di «accuse costruite sul nulla».',
    'accuse costruite sul|Ruggero Speziale',
  ],
  [
    '«Il mio assistito è sereno», ha detto all’uscita dal tribunale Speziale. Ruggero Speziale difende l’imputato.',
    'Il mio assistito|Ruggero Speziale',
  ],
  [
    'Nel comunicato, la società precisa che «nessun dato dei clienti è stato sottratto».',
    'nessun dato dei|società||o',
  ],
  [
    '«È una partita come le altre», ripete il tecnico del Borgo, Claudio Maestrelli, alla vigilia del derby.',
    'È una partita|Claudio Maestrelli|tecnico del Borgo',
  ],
  [
    'Maestrelli: «È una partita come le altre». Claudio Maestrelli allena il Borgo da giugno.',
    'È una partita|Claudio Maestrelli',
  ],
  [
    '«Mi piacerebbe tornare a recitare – confida Ottavia Lanfranchi – ma solo a teatro».',
    'Mi piacerebbe tornare|Ottavia Lanfranchi',
  ],
  [
    'L’attrice Ottavia Lanfranchi si racconta. «Da bambina volevo fare la veterinaria. Poi ho visto un palcoscenico», dice.',
    'Da bambina volevo|Ottavia Lanfranchi|attrice',
  ],
  [
    'Per il virologo Corrado Zuin, ordinario a Trieste, serve «una campagna vaccinale capillare».',
    'una campagna vaccinale|Corrado Zuin',
  ],
  [
    '«Chi ha sbagliato pagherà», ha tuonato il ministro dell’Interno, Vasco Rinaldini, in Aula.',
    'Chi ha sbagliato|Vasco Rinaldini|ministro dell’Interno',
  ],
  [
    'Rinaldini ha poi aggiunto che «lo Stato non arretra di un millimetro». Vasco Rinaldini riferirà domani.',
    'lo Stato non|Vasco Rinaldini',
  ],
  [
    'I vigili del fuoco spiegano che le operazioni «dureranno almeno fino a domenica».',
    'dureranno almeno fino|vigili del fuoco||a',
  ],
  [
    'Fonti vicine al dossier riferiscono di «un accordo ormai a un passo».',
    'un accordo ormai|Fonti vicine al dossier||a',
  ],
  [
    '«Signora, si accomodi», le disse il medico. Era il dottor Elio Marangon.',
    'Signora, si accomodi|Elio Marangon',
  ],
  [
    'Don Luciano Perin, parroco di San Biagio, allarga le braccia: «Il tetto non reggerà un’altra nevicata».',
    'Il tetto non|Luciano Perin|parroco di San Biagio',
  ],
  [
    'Il mercato, sottolinea l’analista di Banca Morosina Irene Valsecchi, «ha già scontato il rialzo dei tassi».',
    'ha già scontato|Irene Valsecchi|analista di Banca Morosina',
  ],
  [
    '«Siamo pronti a trattare», scrive su Facebook il leader dell’opposizione Gualtiero Sanna. Poi avverte: «Ma non a qualsiasi prezzo».',
    'Siamo pronti a|Gualtiero Sanna|leader dell’opposizione',
    'Ma non a|Gualtiero Sanna',
  ],
]
