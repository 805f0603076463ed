import { wordSet } from '../text/language.ts'

/** Words after which few words in marks are a name, a title or a term. */
export const NAMING = wordSet(
  `called nicknamed labeled labelled named known termed term word phrase show single play so-called genannte genannten begriff
  llamado llamada llamados llamadas lema cosiddetto cosiddetta cosiddetti cosiddette chamado chamada chamados chamadas`,
)
/** Words after which marks hold a title, a name or a slogan, however long. */
export const TITLING = wordSet(
  `titled entitled headlined dubbed hashtag motto headline song album book novel film movie episode essay poem anthem
  column article commentary op-ed musical documentary exhibition memoir thriller award programme sitcom soundtrack autobiography biography
  sogenannte sogenannten sogenannter namens titel film roman lied song motto buch album schlagzeile überschrift
  band oper doku ausstellung losung aufschrift
  organisation bündnis initiative gruppe gruppierung bewegung verein projekt programm kampagne stiftung zeitschrift
  zeitung sendung serie stück theaterstück
  film livre roman chanson titre intitulé intitulée album dit dite surnommé surnommée baptisé baptisée
  película libro novela canción titulado titulada título disco
  libro canzone romanzo intitolato intitolata titolo
  filme livro música canção intitulado romance
  film książka piosenka powieść tytułem pt
  фильм книга песня роман фильме книге песне книгу песню романе компания газета корабль
  фільм книга пісня роман фільмі книзі пісні книжка книжку компанія газета`,
)

/** Words that stay small in a title. */
export const MINOR = wordSet(
  `a an the of and or nor but in on at by to for from with into over as vs
  der die das des dem den ein eine und oder im am auf für von zu zum zur mit aus bei um über
  de la le les du et en au aux el los las y del al pour par sur un une di e il lo gli dei della da do dos das em na no i w z
  и в на с по о та з у й`,
)
