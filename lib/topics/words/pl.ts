import type { TopicWords } from '../filler.ts'

export const TOPICS_PL: TopicWords = {
  events: `
    atak ataki ataku bitwa bunt burza debata debaty demonstracja dymisja eksplozja epidemia ewakuacja festiwal
    festiwalu finał finału fuzja głosowania głosowanie huragan inwazja katastrofa konferencja konferencji kongres
    kryzys kryzysu manifestacja mecz meczu mistrzostwa negocjacje ofensywa otwarcie pandemia powodzi powódź pożar
    pożaru pożary proces procesu protest protestu protesty protestów pucz referendum rozejm rozmowy rozprawa spotkanie
    strajk strajki strajku susza szczyt szczytu targi trzęsienie turniej turnieju uroczystość wizyta wizyty wojna
    wojnie wojny wyborach wybory wyborów wybuch wypadek wypadku wystawa wyścig zabójstwo zamach zamachu zamachy święto`,
  filler: `
    autor chwila chwili coś czas czasie czasu czego czemu czerwca czterech cztery czwartek części część dni dnia dniach
    dolarów duża duży dwa dwadzieścia dwanaście dwie dwudziestu dwóch dziesięć dziewięć dzień dzisiaj dziś euro fot
    godzin godzina godziny grudnia jedenaście jutro kilometr kilometrów kogo koniec końca kto ktoś która które którego
    której który których którym którą kwietnia lat lata latach liczba lipca listopada ludzi ludzie lutego maja marca
    mała mały metr metry metrów miesiąc miesiąca miesiące miesięcy miliard miliardów milion miliony milionów minut
    minuty nic niedziela niedzielę nikt noc nocy nowa nowe nowego nowej nowy nowych osiem osoba osoby ostatni ostatnia
    osób października pierwsza pierwsze pierwszy piątek pięć początek początku poniedziałek poniedziałku powód połowa
    połowie południe południu procent przykład przypadek przypadku północ ranem rano raz razy rodzaj rok roku rzecz
    rzeczniczka rzecznik rzeczy sam sama sami samo setki siedem sierpnia sobota sobotę sposób sto strona strony
    stycznia sześć trzech trzy trzydziestu tydzień tygodni tygodnia tygodnie tysiąc tysiące tysięcy wczoraj wieczorem
    wieczór wiek wieku wielki września wtorek złoty złotych środa środę`,
  determiners: `
    bez dla do ich jego jej każdy między na nad nasz nasza o od po pod przed przez przy swoje swojego swoją swój ta te
    tego tej ten to tych tym w we z za ze`,
  placeBefore: 'w we do pod koło',
  placeHeads: 'dolina gmina góra jezioro lotnisko miasto plac powiat rzeka ulica wieś wyspa',
  verb: /^\p{Ll}{3,}(?:[aiyę](?:ł[aoy]?|li)|ął|[aąeiy]ć|ują|uje|ają|ano|ono|ieją)$/u,
  same: `
    unia europejska, unii europejskiej, unię europejską, unią europejską, ue; stany zjednoczone, stanów zjednoczonych,
    stanach zjednoczonych, usa; wielka brytania, wielkiej brytanii; narody zjednoczone, onz;
    kijów, kijowa, kijowie, kijowem, kijowowi; moskwa, moskwy, moskwie, moskwę, moskwą;
    warszawa, warszawy, warszawie, warszawę, warszawą; rosja, rosji, rosję, rosją; ukraina, ukrainy, ukrainie, ukrainę, ukrainą;
    polska, polski, polsce, polskę, polską; niemcy, niemiec, niemczech; kraków, krakowa, krakowie, krakowem`,
}
