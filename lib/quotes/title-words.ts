import { wordSet } from '../text/language.ts'

/** Words after which few words in marks are a name, a title or a term. */
export const NAMING = wordSet(
  `
  begriff called chamada chamadas chamado chamados cosiddetta cosiddette cosiddetti cosiddetto genannte genannten known
  labeled labelled lema llamada llamadas llamado llamados named nicknamed phrase play show single so-called term termed
  word`,
)
/** Words after which marks hold a title, a name or a slogan, however long. */
export const TITLING = wordSet(
  `
  album anthem article aufschrift ausstellung autobiography award band baptisé baptisée bewegung biography book buch
  bündnis canción canzone canção chanson column commentary disco dit dite documentary doku dubbed entitled episode
  essay exhibition film filme gruppe gruppierung hashtag headline headlined initiative intitolata intitolato intitulado
  intitulé intitulée kampagne książka libro lied livre livro losung memoir motto movie musical música namens novel
  novela op-ed oper organisation película piosenka poem powieść programm programme projekt pt roman romance romanzo
  schlagzeile sendung serie sitcom sogenannte sogenannten sogenannter song soundtrack stiftung stück surnommé surnommée
  theaterstück thriller titel titled titolo titre titulada titulado tytułem título verein zeitschrift zeitung
  überschrift газета книга книге книгу книжка книжку книзі компания компанія корабль песне песню песня пісня пісні
  роман романе фильм фильме фільм фільмі`,
)

/** Words that stay small in a title. */
export const MINOR = wordSet(
  `
  a al am an and as at au auf aus aux bei but by da das de dei del della dem den der des di die do dos du e ein eine el
  em en et for from für gli i il im in into la las le les lo los mit na no nor oder of on or over par pour sur the to
  um un und une von vs w with y z zu zum zur über в з и й на о по с та у`,
)
