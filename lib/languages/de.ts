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
      präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin
      ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin
      verteidigungsminister finanzminister wirtschaftsminister justizminister umweltminister bürgermeister
      bürgermeisterin oberbürgermeister sprecher sprecherin generalsekretär generalsekretärin parteichef vorsitzende
      vorsitzender fraktionschef abgeordnete abgeordneter professor professorin trainer direktor direktorin botschafter`,
    orgWords: `
      ministerium partei gmbh ag gesellschaft verband verein gewerkschaft bundestag bundesrat bundeswehr polizei
      universität zeitung rundfunk kommission`,
    knownOrgs: 'cdu csu spd fdp afd ard zdf dpa',
    notNames: `
      montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember`,
    demonyms: `
      deutsche deutschen deutscher deutsches amerikanische amerikanischen russische russischen britische französische
      europäische europäischen ukrainische ukrainischen türkische israelische chinesische`,
    places: `
      deutschland, österreich, schweiz, frankreich, großbritannien, italien, spanien, polen, russland, türkei,
      griechenland, ungarn, belgien, niederlande, dänemark, schweden, norwegen, finnland, indien, europa, afrika, asien,
      amerika, irak, syrien, ägypten, libyen, münchen, köln, wien, brüssel, rom, moskau, kiew, warschau, prag, zürich,
      genf, bayern, sachsen, hessen, thüringen, brandenburg, baden-württemberg, nordrhein-westfalen, niedersachsen,
      schleswig-holstein, rheinland-pfalz, saarland, bremen, leipzig, dresden, hannover, düsseldorf, stuttgart,
      nürnberg, dortmund, essen`,
  },
  topics: TOPICS_DE,
}
