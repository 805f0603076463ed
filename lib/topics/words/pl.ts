import type { TopicWords } from '../filler.ts'

export const TOPICS_PL: TopicWords = {
  events: `
    wojna wojny wojnie atak ataki ataku zamach zamachy zamachu wybory wyborów wyborach strajk strajki strajku pożar pożaru
    pożary wypadek wypadku trzęsienie powódź powodzi burza huragan susza kryzys kryzysu szczyt szczytu konferencja
    konferencji kongres proces procesu rozprawa głosowanie głosowania referendum protest protesty protestu protestów
    demonstracja manifestacja festiwal festiwalu święto turniej turnieju finał finału mecz meczu wyścig mistrzostwa
    katastrofa wybuch eksplozja zabójstwo dymisja wizyta wizyty uroczystość otwarcie fuzja pandemia epidemia rozejm
    ofensywa inwazja bunt pucz spotkanie debata debaty negocjacje rozmowy wystawa ewakuacja targi bitwa`,
  filler: `
    poniedziałek poniedziałku wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca
    kwietnia maja czerwca lipca sierpnia września października listopada grudnia dzień dnia dni dniach tydzień tygodnia
    tygodnie tygodni miesiąc miesiąca miesiące miesięcy rok roku lata lat latach wiek wieku godzina godziny godzin minut
    minuty rano ranem południe południu wieczór wieczorem noc nocy północ wczoraj dziś dzisiaj jutro czas czasu czasie raz
    razy chwila chwili początek początku koniec końca połowa połowie część części strona strony przypadek przypadku
    przykład powód rzecz rzeczy sposób rodzaj liczba metr metrów metry kilometr kilometrów złoty złotych euro dolarów
    procent milion miliony milionów miliard miliardów tysiąc tysiące tysięcy sto setki dwa dwie dwóch trzy trzech cztery
    czterech pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia pierwszy pierwsza pierwsze ostatni
    ostatnia nowy nowa nowe nowego nowej nowych wielki duży duża mały mała który która które którego której którym których którą sam sama sami samo czego czemu kto kogo trzydziestu dwudziestu ktoś nikt nic coś ludzie ludzi osób osoby osoba
    rzecznik rzeczniczka fot autor`,
  determiners: `
    w we na do z ze o od po przy pod nad przed za dla bez przez między ten ta to tego tej tym te tych swój swoją swoje
    swojego każdy jego jej ich nasz nasza`,
  placeBefore: 'w we do pod koło',
  placeHeads: 'miasto gmina wyspa lotnisko wieś rzeka jezioro góra ulica plac dolina powiat',
  verb: /^\p{Ll}{3,}(?:[aiyę](?:ł[aoy]?|li)|ął|[aąeiy]ć|ują|uje|ają|ano|ono|ieją)$/u,
  same: `
    unia europejska, unii europejskiej, unię europejską, unią europejską, ue; stany zjednoczone, stanów zjednoczonych,
    stanach zjednoczonych, usa; wielka brytania, wielkiej brytanii; narody zjednoczone, onz;
    kijów, kijowa, kijowie, kijowem, kijowowi; moskwa, moskwy, moskwie, moskwę, moskwą;
    warszawa, warszawy, warszawie, warszawę, warszawą; rosja, rosji, rosję, rosją; ukraina, ukrainy, ukrainie, ukrainę, ukrainą;
    polska, polski, polsce, polskę, polską; niemcy, niemiec, niemczech; kraków, krakowa, krakowie, krakowem`,
}
