/**
 * Given names of French, Spanish, Italian and Portuguese speakers with the gender they usually tell. Our own list, from
 * common knowledge, beside the names of `given-names.ts`. Names whose last letter tells as much are few here where the
 * language makes it a rule: see `genderByEnding`.
 */
export const MALE_NAMES_ROMANCE = `
  abel achille adrien agustín aimé alain albin aldo alessio alonso aloïs alvise amadou amílcar anatole andrès
  anselme antônio aníbal aristide armand arnaldo arnaud arsène auguste aurélien aymeric ayrton baltasar baptiste
  basile bastien benjamín benoit bento beppe bertrand blaise blas borja carmelo celso clément constantin corentin
  cosme cristóbal cyprien cédric césar côme damián danilo davi davide denilson didier dinis diogo domenico domingos
  duarte edmond edson eduard efraín emerson emilien enea ernani ernesto esteban ettore eugène ezequiel fabien fabián
  fabrice fausto felice ferdinand fermín fernand firmin flavio florent florentin franc francesc fábio félix gaspar
  gaspard gaston gaël germain germán gerson gervais ghislain giancarlo gianluca gianluigi gianpaolo gil gilbert
  ginés gonzalo gonçalo grégoire grégory gualtiero guilherme gustave gwenaël gwendal hector henrique hervé hilaire
  hippolyte honoré horacio héctor hélio ignacio iker isaac isaías ismael itamar iñaki jaume javi joaquim jonás jordi
  josep josselin josué julián juste juvenal jérémie jérémy karim kléber leandro lionel loïck loïg luan luciano
  lucien ludovic luís léandre léon léonard manoel manolo manu marcello marcelo marius martial martín matheus mathias
  mathis matías mauricio maurizio maximilien maël melchor mickaël moisés mouloud moussa murilo márcio napoleone
  narcisse natale nestor nicanor niccolò nicolò nino noé noël néstor octave oreste osvaldo otávio pascual pasquale
  patxi paulin pep pepe philibert piero pietro pio prosper quintín rachid rafa raffaele raphael renan renato renaud
  rodolfo rodolphe rogelio rogério romuald roque ruben rubens ruggero rui régis rémi rémy salvador samir samuele
  sandro santiago saúl sebastián silvain silvano silvestre simón sixte stanislas séraphin sérgio tancredi teo thiago
  théodore théophile tiago tibor timothée tito titouan tobías tommaso toni toussaint tristan ugo ulisse urbain
  valdir valentín valère vanderlei vasco vicent vicente vinícius virgile vitale vittorio vivien víctor vítor waldir
  wellington xavi yanis yannick yoann yohan zacarías zé édouard éloi émile évariste óscar`

export const FEMALE_NAMES_ROMANCE = `
  adelaide adoración adèle adélaïde agathe agnese aitana albane albertine alexandrine aline alizée amandine amparo
  amélie anaïs angèle angéline annick antoinette apolline araceli arlette armelle ascensión asunción aurora axelle
  aïssatou begoña berthe bianca blandine béatrice bénédicte bérénice capucine carine carme cassandra caterina cesira
  charline charlène chloé clarice clarisse claudette claudine clotilde clémence clémentine colette conceição
  consuelo coralie cosette cécile danièle dolors domitille donatella dulce débora désirée edwige eleonore elodie
  elvire encarnación estelle eugénie fanny fatou fernande flavie flore floriane florine félicie félicité gaëlle
  georgette germaine ghislaine gisele gisèle guadalupe gwenaëlle henriette hermine hortense iara ida ilaria iratxe
  irène isaline isaura itziar ivete ivone jandira jeannine joelle josette josiane joëlle jussara justine karine
  laure laurette laurine leire leonor liane liliane lisette lorraine lourdes luce lucette lucienne lucile ludivine
  luz luísa lydie léa léonie magali maite maitê manon marcelle maricarmen marielle mariette marinette marinês
  marisol marlène matilde maud mauricette maëlle mercè micheline milagros montserrat morgane mylène mélanie míriam
  nadège nair natividad neide neus nieves noelia nolwenn noura noémie nuria odette olympe ondine oriane ornella
  paola paule paulette perrine piedad pierrette pietra pura purificación reine remedios remédios renée rocío romane
  rosalía roseline roselyne rosine régine salomé salvatrice sandrine serena sidonie socorro soizic solange soledad
  solène sonsoles suzette sylviane ségolène séverine taïs teodora thaís thaïs toñi trinidad tânia valentine vinciane
  yasmine yolande ysé zoé zulmira ève édith éliane élise élodie éloïse émilie éva évelyne`
