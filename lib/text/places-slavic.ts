/** Countries, regions and towns as Ukrainian, Russian and Polish news calls them, one word each. Our own list. */
export const PLACES_EAST = `
  україна росія білорусь польща німеччина франція італія іспанія великобританія британія румунія молдова угорщина
  словаччина чехія туреччина грузія вірменія азербайджан казахстан литва латвія естонія фінляндія швеція норвегія данія
  нідерланди бельгія австрія швейцарія греція болгарія сербія хорватія ізраїль іран ірак сирія китай японія індія канада
  сша америка європа азія африка крим донбас київ львів харків одеса дніпро запоріжжя херсон миколаїв полтава суми чернігів
  чернівці ужгород луцьк рівне тернопіль вінниця житомир черкаси кропивницький маріуполь краматорськ бахмут москва петербург
  варшава берлін париж лондон брюссель вашингтон київщина львівщина харківщина буковина закарпаття полісся волинь галичина
  поділля мінськ прага будапешт анкара стамбул
  украина россия беларусь белоруссия польша германия франция италия испания великобритания румыния молдавия венгрия словакия
  чехия турция грузия армения азербайджан литва латвия эстония финляндия швеция норвегия дания нидерланды бельгия австрия
  швейцария греция болгария сербия хорватия израиль сирия китай япония индия европа азия крым донбасс киев львов харьков одесса
  санкт-петербург новосибирск екатеринбург казань самара омск челябинск ростов уфа красноярск пермь воронеж волгоград краснодар
  саратов тюмень тольятти ижевск барнаул иркутск хабаровск ярославль владивосток махачкала томск оренбург кемерово рязань
  астрахань пенза липецк тула киров калининград курск брянск белгород псков тверь смоленск сочи севастополь симферополь чечня
  дагестан татарстан башкирия якутия карелия подмосковье сибирь урал кавказ минск варшава берлин лондон вашингтон париж прага
  стамбул казахстан узбекистан таджикистан киргизия туркмения`
export const PLACES_PL = `
  polska niemcy rosja ukraina białoruś litwa łotwa estonia francja włochy hiszpania portugalia grecja turcja czechy słowacja
  węgry rumunia bułgaria serbia chorwacja austria szwajcaria szwecja norwegia finlandia dania holandia belgia irlandia anglia
  szkocja izrael iran irak syria chiny japonia indie kanada meksyk brazylia europa azja afryka ameryka warszawa kraków gdańsk
  gdynia sopot wrocław poznań łódź szczecin lublin katowice białystok bydgoszcz toruń rzeszów kielce olsztyn opole radom zabrze
  gliwice częstochowa sosnowiec bytom tychy płock elbląg wałbrzych tarnów koszalin kalisz legnica słupsk suwałki zamość
  mazowsze śląsk pomorze wielkopolska małopolska podlasie podkarpacie kujawy kaszuby podhale mazury zakopane berlin moskwa
  kijów lwów bruksela londyn paryż waszyngton praga mińsk wilno`
