/** Countries, regions and towns as Polish news calls them, one word each. Our own list. */
export const PLACES_PL = `
  polska niemcy rosja ukraina białoruś litwa łotwa estonia francja włochy hiszpania portugalia grecja turcja czechy słowacja
  węgry rumunia bułgaria serbia chorwacja austria szwajcaria szwecja norwegia finlandia dania holandia belgia irlandia anglia
  szkocja izrael iran irak syria chiny japonia indie kanada meksyk brazylia europa azja afryka ameryka warszawa kraków gdańsk
  gdynia sopot wrocław poznań łódź szczecin lublin katowice białystok bydgoszcz toruń rzeszów kielce olsztyn opole radom zabrze
  gliwice częstochowa sosnowiec bytom tychy płock elbląg wałbrzych tarnów koszalin kalisz legnica słupsk suwałki zamość
  mazowsze śląsk pomorze wielkopolska małopolska podlasie podkarpacie kujawy kaszuby podhale mazury zakopane berlin moskwa
  kijów lwów bruksela londyn paryż waszyngton praga mińsk wilno`
