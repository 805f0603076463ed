/** Countries, regions and towns as Polish news calls them, one word each. Our own list. */
export const PLACES_PL = `
  afryka ameryka anglia austria azja belgia berlin białoruś białystok brazylia bruksela bułgaria bydgoszcz bytom chiny
  chorwacja czechy częstochowa dania elbląg estonia europa finlandia francja gdańsk gdynia gliwice grecja hiszpania
  holandia indie irak iran irlandia izrael japonia kalisz kanada kaszuby katowice kielce kijów koszalin kraków kujawy
  legnica litwa londyn lublin lwów mazowsze mazury małopolska meksyk mińsk moskwa niemcy norwegia olsztyn opole paryż
  podhale podkarpacie podlasie polska pomorze portugalia poznań praga płock radom rosja rumunia rzeszów serbia sopot
  sosnowiec suwałki syria szczecin szkocja szwajcaria szwecja słowacja słupsk tarnów toruń turcja tychy ukraina
  warszawa waszyngton wałbrzych wielkopolska wilno wrocław węgry włochy zabrze zakopane zamość łotwa łódź śląsk`
