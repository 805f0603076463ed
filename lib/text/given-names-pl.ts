/**
 * Given names of Polish news with the gender they tell, beside those of `given-names.ts`. Our own list, from common
 * knowledge; names given to both are left out.
 */
export const MALE_NAMES_PL = `
  adam adrian albert aleksander alfred andrzej antoni arkadiusz artur bartosz bartłomiej bogdan bogusław bolesław borys
  bronisław błażej cezary czesław damian daniel dariusz dawid dionizy dominik edmund edward eryk eugeniusz fabian
  feliks ferdynand filip franciszek fryderyk gabriel gerard gracjan grzegorz gustaw henryk hieronim hubert ignacy igor
  ireneusz iwo jacek jakub jan janusz jarosław jerzy julian juliusz józef jędrzej kacper kajetan kamil karol kazimierz
  klemens konrad konstanty kornel krystian krzysztof ksawery lech leon leonard leszek lesław lucjan ludwik maciej
  maksymilian marceli marcin marek marian mariusz mateusz michał mieczysław mikołaj mirosław miłosz norbert olgierd
  oskar patryk paweł piotr przemysław radosław rafał remigiusz robert roman rudolf ryszard sebastian stanisław stefan
  sylwester szczepan szymon sławomir tadeusz teodor tobiasz tomasz tymon tymoteusz wacław waldemar wawrzyniec wiesław
  wiktor wincenty wit witold wojciech władysław włodzimierz zbigniew zdzisław zenon ziemowit zygmunt łukasz`
export const FEMALE_NAMES_PL = `
  adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta aniela anita antonina barbara beata
  bernadetta bogumiła bogusława bożena bronisława cecylia celina czesława dagmara danuta daria dominika dorota edyta
  elwira elżbieta emilia eugenia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena honorata
  iga ilona irena irmina iwona izabela izabella jadwiga janina joanna jolanta julia julita justyna józefa kaja kalina
  kamila karolina katarzyna kazimiera kinga klaudia kornelia krystyna laura lena leokadia lidia liliana lucyna ludwika
  magdalena maja malwina maria marianna mariola marlena marta martyna maryla marzena matylda małgorzata melania
  michalina milena mirosława monika natalia natasza nikola nina olga oliwia otylia patrycja paulina pola regina renata
  roksana romana róża sabina sandra stanisława stefania sylwia tamara tekla teresa urszula wanda weronika wiesława
  wiktoria wioletta władysława zdzisława zofia zuzanna żaklina żaneta`
