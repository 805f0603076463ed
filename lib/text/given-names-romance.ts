/**
 * Given names of French, Spanish, Italian and Portuguese speakers with the gender they usually tell. Our own list, from
 * common knowledge, beside the names of `given-names.ts`. Names whose last letter tells as much are few here where the
 * language makes it a rule: see `genderByEnding`.
 */
export const MALE_NAMES_ROMANCE = `
  abel adrien agustín aimé alain albin aldo alessio alonso amadou andrès antônio aníbal aristide armand arnaud
  auguste aurélien aymeric ayrton baptiste bastien benjamín bento bertrand blas borja carmelo celso clément
  constantin corentin cristóbal cédric césar côme damián danilo davi davide didier diogo domenico domingos
  duarte edmond edson eduard emerson emilien ernesto esteban ettore eugène ezequiel fabien fabián fabrice fausto
  felice ferdinand fernand flavio florent florentin franc francesc fábio félix gaspard gaston gaël germán gerson
  giancarlo gianluca gianluigi gianpaolo gil gilbert gonzalo gonçalo grégoire grégory guilherme gustave hector
  henrique hervé horacio héctor hélio ignacio iker isaac ismael iñaki jaume javi joaquim jonás jordi josep josué
  julián jérémie jérémy karim kléber leandro loïck loïg luan luciano lucien ludovic luís léon léonard manoel
  manolo manu marcello marcelo marius martial martín matheus mathias mathis matías mauricio maurizio maximilien
  mickaël moisés murilo márcio niccolò nicolò nino noé noël néstor osvaldo otávio pascual pasquale patxi pep pepe
  piero pietro rachid rafa raffaele raphael renan renato renaud rodolfo rogelio rogério roque ruben rubens rui régis
  rémi rémy salvador samir samuele sandro santiago saúl sebastián silvano silvestre simón sérgio teo thiago théodore
  tiago tito tobías tommaso toni tristan ugo valentín vasco vicent vicente vinícius vittorio vivien víctor vítor
  xavi yannick yoann zé édouard éloi óscar`

export const FEMALE_NAMES_ROMANCE = `
  adelaide adoración agnese aitana alexandrine aline amandine amparo amélie anaïs angèle angéline annick antoinette
  apolline araceli arlette armelle asunción aurora aïssatou begoña bianca blandine béatrice bénédicte bérénice
  capucine carine carme cassandra caterina charline charlène chloé clarice claudette claudine clotilde clémence
  clémentine colette conceição consuelo coralie cécile danièle donatella dulce débora désirée elodie encarnación
  estelle eugénie fanny fatou floriane florine gaëlle georgette germaine gisele guadalupe iara ida ilaria irène
  isaline itziar ivone joelle josette josiane joëlle justine karine laure laurette laurine liane liliane lorraine
  lourdes lucienne lucile ludivine luz luísa lydie léa léonie magali maite manon marcelle maricarmen marielle
  mariette marisol marlène matilde maud maëlle mercè montserrat morgane mylène mélanie míriam nadège nair nieves
  noelia nolwenn noura noémie nuria odette ornella paola paule paulette perrine piedad remedios renée rocío romane
  rosalía roseline rosine régine salomé sandrine serena solange soledad sylviane ségolène séverine thaís
  thaïs trinidad tânia valentine yasmine yolande zoé édith éliane élise élodie éloïse émilie éva évelyne`
