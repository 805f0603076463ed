/**
 * Given names of French, Spanish, Italian and Portuguese speakers with the gender they usually tell. Our own list, from
 * common knowledge, beside the names of `given-names.ts`. Names whose last letter tells as much are few here where the
 * language makes it a rule: see `genderByEnding`.
 */
export const MALE_NAMES_ROMANCE = `
  abel achille adolfo adrien agostino agustín aimé alain alan albano alberto albin aldo alessio alexis alfonso alfredo aloïs alvise amadeo
  amadou amedeo amílcar anatole andrès anselme anselmo antoine antónio antônio aristide armand armando arnaud arnaldo arsène
  arturo aurélien aurelio auguste aymeric ayrton baltasar baptiste bartolomeo bastien basile beppe benedetto benito benjamín
  benoit bento bertrand bernardo biagio blaise blas borja bruno caetano camille candido carmelo carmine cédric celestino celso césar
  christophe ciro cipriano claudio clément cosimo constantin corentin cosme côme cristiano cristóbal cyprien damián damiano dario davi davide denilson denis
  didier dinis dino diogo domenico domingos dominique donato duarte eduard edmond edmondo edoardo édouard edson efraín eladio elio
  eliseo éloi emerson emídio emilio emiliano emilien enea enzo ermanno ernani ernesto esteban estêvão ettore eugène eugenio évariste
  ezequiel ezio fabien fabián fabrice fabrizio fábio faustino fausto federico felice félix ferdinand fermín fernand
  filippo firmin flávio flavio florent florentin fortunato francesc francis franc gabriele gaël gaetano gaspar gaspard gaston
  gennaro geraldo germain germán gervais gerson getúlio ghislain giancarlo gianfranco gianluca gianluigi gianmarco gianpaolo gil
  gilbert gilberto gino gioacchino giovanni girolamo gonzalo gonçalo goffredo grégoire grégory gregorio guilherme gustave hector
  héctor hélio henrique hervé hilaire hilario hippolyte honoré horacio humberto ignacio igor iker ildefonso inácio iñaki iñigo ireneo isaac isaías
  isidro ismael itamar jaume jacinto jacopo jairo javi jean jean-marc jérémie jérémy joachim joaquim jonás jordi josep josué
  josselin juanjo julián júlio juste justin juvenal karim kevin kléber laércio lamberto laurent lázaro leandro léandre léon
  leonardo léonard leoncio leopoldo libero lino lionel lisandro loïck lorenzo loris luan luca luciano lucien ludovic luís maël maceo
  manoel manolo manu marc marcelino marcello marcelo márcio marius mário martial martín massimiliano mathias mathis matéo matías
  matheus matías maurício mauricio maurizio maximilien maxime melchor michel michele mickaël miguel milton mirko modesto moisés morgan mouloud
  moussa murilo napoleone narcisse narciso natale nelson nestor néstor nicanor nicolò niccolò noé noël norbert nuno octave octavio oreste orlando
  oscar osvaldo otávio óscar oswaldo pascual pasquale patxi paulin pep pepe philibert piero pietro pio primo prosper quintín rachid
  rafa rafael raffaele raimondo raimundo ramiro raphael raymond régis rémi rémy renan renaud renato renzo reynaldo richard
  rinaldo rocco rodolfo rodolphe rogelio rogério rolando romeo romuald ronaldo roque rosario ruben rubens ruggero rui sabino
  salvador samir samuele sandro santiago santo santino saturnino saúl saverio sebastián sebastião sébastien séraphin sérgio severino severo sidônio
  silvain silvano silvestre simão simón sixte stanislas tancredi telmo teo teodoro théo théophile tibor timothée tino
  tirso tito titouan tobías tommaso toni tonino toussaint tristan tullio ubaldo ugo ulisse urbain urbano valdir valentín valentino valério
  valerio valère vanderlei vasco venancio vicent vicente victor víctor vinícius virgile virgilio vitale vítor vittorio vivien wagner waldir walter wellington xavi
  xulio yannick yanis yoann yohan yves zacarías zeno zé`

export const FEMALE_NAMES_ROMANCE = `
  adelaide adélaïde adèle adelina adoración agathe agnese aida aitana aïcha aïssatou albane albertine alexandrine alix aline
  alizée almudena amandine amélie amparo anaïs andréa anabela angèle angéline anne-sophie annick annamaria antoinette antonella
  apolline araceli arlette armelle ascensión assia assunta asunción audrey aurora axelle azucena beatrice béatrice begoña bénédicte
  benedetta bérénice bernarda berthe blanca blandine bianca brigitte bruna camélia capucine carine carlotta carme
  carmela carole cassandra caterina catarina cécile célia céline cesira chantal charlène charline chloé clarice clarisse claudette claudine clélia
  clémence clémentine clotilde colette concetta conceição consuelo coralie corinne cosima cosette dalila danièle débora
  delphine denise désirée diane dolors domitille donatella dulce dulcineia édith edwige élise éliane elodie élodie eleonore éloïse elvire émilie
  emma encarnación erminia ersilia estelle esther esperança esperanza estela eugénie eulalia éva ève évelyne fabiola fanny fátima
  fatou fatoumata félicie félicité filomena fernande fiorella flavie fleur floriane flore florine françoise franca gaëlle
  gaia genoveva georgette germaine ghislaine giada gilda gioia giovanna gisèle gisele giuditta giuliana giuseppina graça grazia graziella
  guadalupe gwenaëlle henriette heloísa hermine hortense iara ida ilenia ilaria ilda imma immacolata iolanda iracema iratxe irma irène isabel isaura
  isaline itziar ivana ivete ivone jacinta jandira janaína jeannine jeanne joelle joëlle josefa josefina josette josiane jovita juliette jussara
  justine karine khadija laetitia laia laurette laurine laure léa leire leonor leontina léonie letizia liane lídia liliane line
  lisette livia loredana lorraine louise loubna lourdes luce lucette lucienne lucile lucinda ludivine luísa luz luzia lydie
  maddalena maëlle magali maite maitê malika manon manuela marcelle mar marguerite mariangela marica maricarmen marielle mariella
  mariette marilena marinette marinês marisa marisol marlène marlene martine mathilde matilde maud mauricette melania mélanie
  mélissa mercè mercedes micaela micheline milagros milena mireia mirella míriam monique montserrat morgane mylène nadège nair
  nathalie natividad neide nélida nerea neus nieves ninetta noelia noémie nolwenn noura núria nuria océane odette olímpia olympe
  ombretta ondine oriane orietta ornella paloma paola paule paulette pauline paz perrine pierrette pilar piedad pietra pura purificación
  quitéria raffaella raïssa rayssa régine reine remédios remedios renée rocío romane rosalía rosália rosaria rosângela roseline roselyne
  rosetta rosine salomé salvatrice sandrine sara ségolène serena séverine sidonie simone simonetta socorro solange soizic
  soledad solène sonsoles stéphanie suzette svetlana sylviane sylvie taïs tânia tecla teodora terezinha thaïs thaís
  tina tiziana toñi trinidad valentine valérie vanda vera véronica véronique vicenta vinciane virginie viridiana viviane wilma ximena
  yaiza yamina yasmina yasmine yolande ysé yvette yvonne zélia zita zoé zoraida zulmira`
