import type { TopicKind } from '../../../lib/article/digest.ts'

export interface Story {
  language: string
  title: string
  text: string
  /** Labels that must be among the topics, with their kinds. */
  topics: Readonly<Record<string, TopicKind>>
  /** Other forms in the text that must count as mentions of the label. */
  merged: Readonly<Record<string, readonly string[]>>
  /** No topic is written so. */
  never: readonly string[]
}

/** One news story in each language, all of it invented. */
export const STORIES: readonly Story[] = [
  {
    language: 'en',
    title: 'Ferry strike leaves Skerrow islands without bread',
    text: `A ferry strike has cut off the Skerrow islands since Monday, and bakers say that flour will run out by the weekend.
The crews of Northsound Ferries want eight days of paid leave. The company, which receives money from the European Union, has offered five.
“We are tired,” said Moira Tansy, a deck officer who leads the union. Tansy met the owner, Hugh Balfray, on Tuesday for three hours.
The EU paid for two of the four ferries in 2019. In Port Garrow, the largest harbour of the islands, the flour store was locked on Wednesday.
The ferry strike is the first since 1988. Mr Balfray called the strike unfair. Tansy said she would bring bread herself. A second round of talks in Port Garrow begins on Friday.`,
    topics: {
      'ferry strike': 'event',
      'Moira Tansy': 'person',
      'European Union': 'organization',
      'Port Garrow': 'place',
    },
    merged: { 'European Union': ['EU'], 'Moira Tansy': ['Tansy'], 'ferry strike': ['strike'] },
    never: ['EU', 'strike', 'Monday', 'weekend', 'three hours'],
  },
  {
    language: 'de',
    title: 'Bürgermeisterwahl in Tannrode muss wiederholt werden',
    text: `Die Bürgermeisterwahl in Tannrode muss wiederholt werden. Das entschied am Montag das Verwaltungsgericht in Weimar.
In einem Wahllokal waren 212 Stimmzettel in einer Brotdose gefunden worden. Die Stimmzettel hatte niemand gezählt.
„Das tut mir leid“, sagte Wahlleiterin Gudrun Hessling. Hessling hatte die Brotdose selbst entdeckt.
Das Mitteldeutsche Institut für Wahlforschung (MIW) hält den Fall für einmalig. Das MIW untersucht seit 1994 Wahlen in Dörfern.
Sieger der Bürgermeisterwahl war der Landwirt Falk Oberdorf mit neun Stimmen Vorsprung. Oberdorf will wieder antreten. In Tannrode leben 3.100 Menschen.`,
    topics: {
      Bürgermeisterwahl: 'event',
      Tannrode: 'place',
      Stimmzettel: 'thing',
      'Mitteldeutsche Institut für Wahlforschung': 'organization',
    },
    merged: { 'Mitteldeutsche Institut für Wahlforschung': ['MIW'] },
    never: ['MIW', 'Montag', 'niemand', 'Menschen'],
  },
  {
    language: 'fr',
    title: 'Grève des éclusiers : les péniches bloquées à Corvigny',
    text: `La grève des éclusiers bloque quarante péniches à Corvigny depuis lundi. Les éclusiers demandent deux agents par écluse.
« On ne peut pas être partout », explique Solange Arbiez, porte-parole du syndicat. Solange Arbiez travaille à l'écluse depuis vingt ans.
La direction refuse. Elle rappelle que l'Union européenne finance déjà les travaux du canal. L'UE a versé trois millions en mars.
À Corvigny, les mariniers partagent le café avec les éclusiers. La grève pourrait durer, et les péniches transportent du blé.`,
    topics: {
      grève: 'event',
      éclusiers: 'thing',
      péniches: 'thing',
      'Solange Arbiez': 'person',
      Corvigny: 'place',
      'Union européenne': 'organization',
    },
    merged: { 'Union européenne': ['UE'] },
    never: ['UE', 'lundi', 'explique', 'pourrait', 'vingt ans'],
  },
  {
    language: 'es',
    title: 'La huelga de panaderos deja sin pan a Villarroya del Pinar',
    text: `La huelga de panaderos ha dejado sin pan a Villarroya del Pinar desde el martes. Los panaderos piden que el horno municipal abra de noche.
«Así no se puede trabajar», dijo Amparo Quiles, presidenta de la cooperativa. Quiles dirige el horno desde hace diez años.
El horno municipal se construyó con dinero de la Unión Europea. La UE exige que cierre a las ocho.
En Villarroya del Pinar, los vecinos compran el pan en una gasolinera. La huelga terminará cuando el horno abra, según la cooperativa.`,
    topics: {
      huelga: 'event',
      'horno municipal': 'thing',
      'Villarroya del Pinar': 'place',
      'Amparo Quiles': 'person',
    },
    merged: { 'Amparo Quiles': ['Quiles'] },
    never: ['martes', 'dijo', 'años', 'exige'],
  },
  {
    language: 'it',
    title: 'Sciopero dei campanari: Montebruno resta senza ore',
    text: `Lo sciopero dei campanari lascia Montebruno senza ore da domenica. I campanari chiedono una scala nuova per il campanile.
«La scala ha tre gradini rotti», dice Ornella Fasani, presidente del consorzio. Fasani sale sul campanile da trent'anni.
Il comune ha promesso i soldi dell'Unione europea. L'UE finanzia il restauro del campanile dal 2021.
A Montebruno i bar aprono a caso. Lo sciopero finirà quando la scala sarà pronta, dicono i campanari.`,
    topics: { sciopero: 'event', campanile: 'thing', 'Ornella Fasani': 'person', campanari: 'thing' },
    merged: { 'Ornella Fasani': ['Fasani'] },
    never: ['domenica', 'dice', 'chiedono'],
  },
  {
    language: 'pt',
    title: 'Greve dos barqueiros isola a Ilha do Cedro',
    text: `A greve dos barqueiros isola a Ilha do Cedro desde segunda-feira. Os barqueiros pedem um cais novo.
“O cais está podre”, disse Benedita Falcão, presidente da associação. Benedita Falcão vive na Ilha do Cedro há trinta anos.
A prefeitura promete obras. O dinheiro para o cais vem da União Europeia, e a UE quer um projeto até maio.
Na ilha faltam leite e gás. A greve termina quando o cais for interditado, segundo os barqueiros.`,
    topics: { greve: 'event', cais: 'thing', 'Ilha do Cedro': 'place', 'Benedita Falcão': 'person' },
    merged: {},
    never: ['segunda-feira', 'disse', 'anos', 'pedem'],
  },
  {
    language: 'nl',
    title: 'Brugstaking legt scheepvaart bij Oostmaar stil',
    text: `De brugstaking legt de scheepvaart bij Oostmaar sinds maandag stil. De brugwachters willen een nieuw wachthuis.
„Het dak lekt”, zegt brugwachter Femke Noordhof. Noordhof werkt al twaalf jaar in het wachthuis.
De gemeente wijst naar de Europese Unie. De EU betaalt de brug, maar niet het wachthuis.
In Oostmaar liggen dertig schepen te wachten. De brugstaking duurt tot het wachthuis droog is, zeggen de brugwachters.`,
    topics: { brugstaking: 'event', wachthuis: 'thing', 'Femke Noordhof': 'person' },
    merged: { 'Femke Noordhof': ['Noordhof'] },
    never: ['maandag', 'zegt', 'jaar', 'twaalf'],
  },
  {
    language: 'pl',
    title: 'Strajk zegarmistrzów w Dolnym Kamieniu',
    text: `Strajk zegarmistrzów trwa w Dolnym Kamieniu od poniedziałku. Zegary na wieży stoją, a wieża jest zamknięta.
„Bez wieży nie ma miasta” – mówi Halina Borecka, prezeska cechu. Cech Haliny Boreckiej liczy sześć osób.
Pieniądze na wieżę dała Unia Europejska. UE chce, żeby zegary chodziły do maja.
W sprawie strajku Borecka spotka się z burmistrzem. O strajku mówi całe miasto, a zegarmistrze czekają pod wieżą.`,
    topics: { strajk: 'event', wieża: 'thing', 'Halina Borecka': 'person' },
    merged: { wieża: ['wieży', 'wieżą'], strajk: ['strajku'], 'Halina Borecka': ['Haliny Boreckiej'] },
    never: ['poniedziałku', 'mówi', 'osób', 'wieży', 'strajku'],
  },
  {
    language: 'uk',
    title: 'Страйк паромників зупинив Верхню Пристань',
    text: `Страйк паромників триває у Києві з понеділка. Паромники вимагають нового причалу.
«Причал гнилий», — сказала Оксана Левадна, голова спілки. За словами Оксани Левадної, на причалі немає світла.
Гроші на причал дав Європейський Союз. ЄС чекає на проєкт до травня.
Про страйк у Києві говорять усі. Мерія Києва обіцяє відремонтувати причал після страйку.`,
    topics: { страйк: 'event', причал: 'thing', Київ: 'place', 'Оксана Левадна': 'person' },
    merged: { Київ: ['Києві', 'Києва'], причал: ['причалу', 'причалі'] },
    never: ['понеділка', 'сказала', 'Києві', 'причалу'],
  },
  {
    language: 'ru',
    title: 'Забастовка звонарей оставила Верхний Брод без часов',
    text: `Забастовка звонарей продолжается с понедельника. Звонари требуют починить лестницу на колокольню.
«Лестница сгнила», — сказала Вера Стрижова, глава артели. По словам Веры Стрижовой, на лестнице нет трёх ступеней.
Деньги на лестницу выделила Москва. В Москве ждут отчёта о лестнице до мая.
О забастовке говорят все. Мэр обещает встретиться со звонарями после забастовки.`,
    topics: { забастовка: 'event', лестница: 'thing', Москва: 'place', 'Вера Стрижова': 'person' },
    merged: { лестница: ['лестницу', 'лестнице'], Москва: ['Москве'], забастовка: ['забастовки'] },
    never: ['понедельника', 'сказала', 'Москве', 'лестнице'],
  },
]
