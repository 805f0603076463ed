import { germanSpeech } from '../quotes/german-speech.ts'
import { TOPICS_DE } from '../topics/words/de.ts'
import { figures } from './figures-de.ts'
import { germanNameFrom, germanNameTo, germanRole } from './german-names.ts'
import type { LanguagePack } from './registry.ts'

export const PACK: LanguagePack = {
  code: 'de',
  speech: germanSpeech,
  figures,
  german: { nameFrom: germanNameFrom, nameTo: germanNameTo, role: germanRole },
  names: {
    courtesyM: 'herr hr',
    courtesyF: 'frau',
    titles: `
      abgeordnete abgeordneter außenminister außenministerin botschafter bundeskanzler bundeskanzlerin bundespräsident
      bürgermeister bürgermeisterin direktor direktorin finanzminister fraktionschef generalsekretär generalsekretärin
      innenminister innenministerin justizminister kanzler kanzlerin minister ministerin ministerpräsident
      ministerpräsidentin oberbürgermeister parteichef professor professorin präsident präsidentin sprecher sprecherin
      trainer umweltminister verteidigungsminister vorsitzende vorsitzender wirtschaftsminister`,
    orgWords: `
      ag bundesrat bundestag bundeswehr gesellschaft gewerkschaft gmbh kommission ministerium partei polizei rundfunk
      universität verband verein zeitung`,
    knownOrgs: 'cdu csu spd fdp afd ard zdf dpa',
    notNames: `
      dezember dienstag donnerstag februar freitag januar juli juni mai mittwoch montag märz oktober samstag sonntag`,
    demonyms: `
      amerikanische amerikanischen britische chinesische deutsche deutschen deutscher deutsches europäische
      europäischen französische israelische russische russischen türkische ukrainische ukrainischen`,
    places: `
      afrika, amerika, asien, baden-württemberg, bayern, belgien, brandenburg, bremen, brüssel, deutschland, dortmund,
      dresden, dänemark, düsseldorf, essen, europa, finnland, frankreich, genf, griechenland, großbritannien, hannover,
      hessen, indien, irak, italien, kiew, köln, leipzig, libyen, moskau, münchen, niederlande, niedersachsen,
      nordrhein-westfalen, norwegen, nürnberg, polen, prag, rheinland-pfalz, rom, russland, saarland, sachsen,
      schleswig-holstein, schweden, schweiz, spanien, stuttgart, syrien, thüringen, türkei, ungarn, warschau, wien,
      zürich, ägypten, österreich`,
  },
  topics: TOPICS_DE,
}
