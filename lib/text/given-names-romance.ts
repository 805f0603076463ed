/**
 * Given names of French, Spanish, Italian and Portuguese speakers with the gender they usually tell. Our own list, from
 * common knowledge, beside the names of `given-names.ts`. Names whose last letter tells as much are few here where the
 * language makes it a rule: see `genderByEnding`.
 */
export const MALE_NAMES_ROMANCE = `
  émile aníbal gwendal gwenaël loïg maël théodore vasco plínio corrado evandro ruggero gualtiero ginés basile vicente eusebio
  abel achille adolfo adrien agostino agustín aimé alain albano albin aldo alessio alfonso alfredo aloïs alvise amadeo
  amadou amedeo amílcar anatole andrès anselme anselmo antónio antônio aristide armand arnaldo arnaud arsène auguste
  aurelio aurélien aymeric ayrton baltasar baptiste bartolomeo basile bastien benedetto benito benjamín benoit bento
  beppe bernardo bertrand biagio blaise blas borja caetano candido carmelo celestino celso cipriano ciro clément
  constantin corentin cosimo cosme cristiano cristóbal cyprien cédric césar côme damiano damián dario davi davide
  denilson didier dinis dino diogo domenico domingos donato duarte edmond edmondo edoardo edson eduard efraín eladio
  elio eliseo emerson emiliano emilien emilio emídio enea enzo ermanno ernani ernesto esteban estêvão ettore eugenio
  eugène ezequiel ezio fabien fabián fabrice fabrizio faustino fausto federico felice ferdinand fermín fernand filippo
  firmin flavio florent florentin flávio fortunato franc francesc fábio félix gaetano gaspar gaspard gaston gaël
  gennaro geraldo germain germán gerson gervais getúlio ghislain giancarlo gianfranco gianluca gianluigi gianmarco
  gianpaolo gil gilbert gilberto gino gioacchino girolamo goffredo gonzalo gonçalo gregorio grégoire grégory guilherme
  gustave hector henrique hervé hilaire hilario hippolyte honoré horacio humberto héctor hélio ignacio iker ildefonso
  inácio ireneo isaac isaías isidro ismael itamar iñaki iñigo jacinto jacopo jairo jaume javi joaquim jonás jordi
  josep josselin josué juanjo julián juste juvenal jérémie jérémy júlio karim kléber lamberto laércio leandro leoncio
  leopoldo libero lino lionel lisandro loïck luan luciano lucien ludovic luís lázaro léandre léon léonard maceo manoel
  manolo manu marcelino marcello marcelo marius martial martín massimiliano matheus mathias mathis matéo matías
  mauricio maurizio maurício maximilien maël melchor mickaël mirko modesto moisés mouloud moussa murilo márcio mário
  napoleone narciso narcisse natale nestor nicanor niccolò nicolò noé noël nuno néstor octave octavio oreste orlando
  osvaldo oswaldo otávio pascual pasquale patxi paulin pep pepe philibert piero pietro pio primo prosper quintín
  rachid rafa raffaele raimondo raimundo ramiro raphael renan renato renaud renzo reynaldo rinaldo rocco rodolfo
  rodolphe rogelio rogério rolando romeo romuald ronaldo roque rosario ruben rubens ruggero rui régis rémi rémy sabino
  salvador samir samuele sandro santiago santino santo saturnino saverio saúl sebastián sebastião severino severo
  sidônio silvain silvano silvestre simão simón sixte stanislas séraphin sérgio tancredi telmo teo teodoro théo
  théophile tibor timothée tino tirso tito titouan tobías tommaso toni tonino toussaint tristan tullio ubaldo ugo
  ulisse urbain urbano valdir valentino valentín valerio valère valério vanderlei vasco venancio vicent vicente
  vinícius virgile virgilio vitale vittorio vivien víctor vítor waldir wellington xavi xulio yanis yannick yoann yohan
  zacarías zeno zé édouard éloi évariste óscar`

export const FEMALE_NAMES_ROMANCE = `
  adelaide adelina adoración adèle adélaïde agathe agnese aida aitana albane albertine alexandrine aline alizée
  almudena amandine amparo amélie anabela anaïs andréa angèle angéline annamaria annick antoinette antonella apolline
  araceli arlette armelle ascensión assia assunta asunción aurora axelle azucena aïcha aïssatou begoña benedetta
  bernarda berthe bianca blanca blandine bruna béatrice bénédicte bérénice camélia capucine carine carlotta carme
  carmela cassandra caterina cesira charline charlène chloé clarice clarisse claudette claudine clotilde clélia
  clémence clémentine colette conceição concetta consuelo coralie cosette cosima cécile célia dalila danièle dolors
  domitille donatella dulce dulcineia débora désirée edwige eleonore elodie elvire encarnación erminia ersilia
  esperanza esperança estela estelle eugénie eulalia fabiola fanny fatou fatoumata fernande filomena fiorella flavie
  flore floriane florine franca fátima félicie félicité gaia gaëlle genoveva georgette germaine ghislaine giada gilda
  gioia giovanna gisele gisèle giuditta giuliana giuseppina grazia graziella graça guadalupe gwenaëlle heloísa
  henriette hermine hortense iara ida ilaria ilda ilenia imma immacolata iolanda iracema iratxe irma irène isaline
  isaura itziar ivana ivete ivone jacinta janaína jandira jeannine joelle josefa josefina josette josiane jovita
  joëlle jussara justine karine khadija laetitia laia laure laurette laurine leire leonor leontina letizia liane
  liliane lisette livia loredana lorraine loubna lourdes luce lucette lucienne lucile lucinda ludivine luz luzia luísa
  lydie léa léonie lídia maddalena magali maite maitê malika manon marcelle mariangela marica maricarmen mariella
  marielle mariette marilena marinette marinês marisa marisol marlène matilde maud mauricette maëlle mercè micaela
  micheline milagros milena mireia mirella montserrat morgane mylène mélanie mélissa míriam nadège nair natividad
  neide nerea neus nieves ninetta noelia nolwenn noura noémie nuria nélida núria odette olympe olímpia ombretta ondine
  oriane orietta ornella paloma paola paule paulette perrine piedad pierrette pietra pura purificación quitéria
  raffaella rayssa raïssa reine remedios remédios renée rocío romane rosalía rosaria roseline roselyne rosetta rosine
  rosália rosângela régine salomé salvatrice sandrine serena sidonie simonetta socorro soizic solange soledad solène
  sonsoles suzette sylviane ségolène séverine taïs tecla teodora terezinha thaís thaïs tiziana toñi trinidad tânia
  valentine vanda vicenta vinciane viridiana véronica wilma ximena yaiza yamina yasmina yasmine yolande ysé zita
  zoraida zoé zulmira zélia ève édith éliane élise élodie éloïse émilie éva évelyne`
