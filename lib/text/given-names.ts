/**
 * Common given names with the gender they usually tell, to know persons and to resolve "he" and "she". Our own
 * list, from common knowledge of the countries whose languages we read; names given to both are left out.
 */
export const MALE_NAMES = `
  aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alessandro alex
  alexander alexandre alexei alfred ali allan allen alvaro amir anders andrea andreas andrei andrew andriy andrzej
  andré andy angelo anthony antoine anton antonio antonis arjun armando arnold artem arthur arturo ashraf augusto
  austin axel barack barry bart bashar ben benjamin benoît bernard bernd bernie bert bill billy björn bob bobby
  boris brad bradley brendan brent brett brian bruce bruno bryan byron carl carlo carlos carsten cesar cesare
  charles charlie chester chris christian christoph christophe christopher chuck claude claudio clemens clifford
  clint clive colin corey cory craig curtis cyril dale damien damon dan daniel daniele danny darrell darren dave
  david dean denis dennis derek detlef devin diego dieter dietmar dimitri dirk dmitri dmitry dmytro dominic dominik
  don donald doug douglas duncan dustin dwight earl ed eddie edgar eduardo edward edwin eli elias elliott emanuel
  emil emmanuel enrico enrique eric erich erik ernest ernst ethan eugene evan fabian fabio felipe felix fernando
  filip florian floyd francesco francis francisco franck franco frank franz françois fred frederick friedrich
  frédéric gabriel garrett gary gavin geert gene geoff geoffrey georg george georges gerald gerard gerhard gerry
  giacomo gianni gilles giorgio giovanni giulio giuseppe glen glenn gordon graham grant greg gregg gregor gregory
  grzegorz guido guillaume guillermo gustavo guy günter günther hamid hank hannes hans harald harold harry hartmut
  hassan heiko heinrich heinz helmut hendrik henri henrik henry herbert hermann hiroshi holger horst howard hubert
  hugh hugo hussein ian ibrahim igor ihor ivan iván jacek jack jacob jacques jaime jair jake jakob jakub james jamie
  jan janusz jared jarosław jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jesús jim jimmy joachim
  joaquín jochen joe joel johan johann johannes john johnny jon jonas jonathan jorge josef joseph josh joshua josé
  joão juan julian julien julio justin jérôme jürgen kai karl karsten keith ken kenji kenneth kent kevin kirk klaus
  konrad konstantin kurt kyle kyrylo lance larry lars laurent lawrence lech leo leon leonard leonardo leonid leroy
  leszek lewis lloyd lorenzo lothar lou louis loïc luc luca lucas luigi luis luiz lukas luke maciej malcolm manfred
  manuel marc marcel marcin marco marcos marcus marek mario mark markus marshall martin marvin massimo mateusz
  mathieu matt matteo matteusz matthew matthias maurice mauro max maxim maxime mehdi michael michał michel miguel
  mike mikhail miles milton mitch mitt mohamed mohammad mohammed moritz mustafa mykhailo mykola nabil nathan
  nathaniel neil nelson newt nicholas nick nicolas nicolás nigel nikita nikolai nikolaus norbert norman olaf oleg
  oleh oleksandr oleksii oleksiy oliver olivier omar oscar otto owen pablo paolo pascal patrice patricio patrick
  paul paulo pavel pavlo pawel paweł pedro per perry pete peter petr petro phil philip philipp philippe phillip
  pierre pieter piotr quentin rafael ralf ralph ramón rand randall randy raoul raphaël ray raymond raúl reiner
  reinhard rené ricardo riccardo richard rick ricky rob robert roberto rodney rodrigo roger roland rolf romain roman
  ron ronald ross roy rubén rudolf rudy rupert russell ryan salvatore sam samuel scott sean sebastian serge sergei
  sergey sergio serhii serhiy seth shane shaun shawn sidney sigmar sigmund silvio simon spencer stan stanisław
  stanley stefan stefano stephan stephane stephen steve steven stewart stuart stéphane sven sylvain sébastien
  tadeusz takashi taras ted terrence terry theo theodore thierry thomas tim timo timothy tobias todd tom tomasz
  tommy tomás tony travis trevor troy tyler ulrich umberto uwe vadim valentin vasyl vernon victor viktor vincent
  vincenzo vitali vitalii vitaliy vito vladimir volker volodymyr wade waldemar walter warren wayne werner wesley
  wilfried wilhelm will willem william willy winston wladimir wojciech wolf wolfgang xavier yann yevhen yuri yuriy
  yves zbigniew ángel étienne`

export const FEMALE_NAMES = `
  abigail adele adriana agata agnes agnieszka agnès aisha alba alejandra aleksandra alessandra alexandra alexandria
  alexis alice alicia alina alison allison alma amanda amber amelia amina amy ana anastasia andrée angela angelika
  angelina anita anja ann anna annalena anne annegret anneliese annette annie antje antonia ariana ashley astrid
  audrey aurélie ava barbara beata beate beatrice beatriz becky bernadette beth bethany betsy betty beverly birgit
  bonnie brenda brigitte britta brooke bárbara camila camilla camille candice carla carmen carol carole carolina
  caroline carolyn carrie catarina catherine cathy cecilia celia chantal charlotte chelsea cheryl chiara chloe
  christina christine chrystia cindy claire clara claudia cláudia colleen concepción constance corinne courtney
  cristina cynthia céline daniela danielle daria dawn debbie deborah debra delphine denise diana diane dina dolores
  donna dora doris dorota dorothea dorothy edith eileen elaine eleanor elena eleonora elisa elisabeth elise
  elizabeth ella ellen elvira emily emma erica erika esther eva evelyn ewa fabienne fatima federica fiona florence
  frances francesca franziska françoise frauke friederike gabriela gabriele gabriella gail gemma geneviève gertrud
  gina ginny giorgia giulia gloria grace greta gretchen gwen halina hanna hannah hattie heather heidi heike helen
  helena helga hilary hillary hélène iman ines inga inge ingrid inès irena irene irina iris iryna isabel isabella
  isabelle ivanka jackie jacqueline jana jane janet janice jeanne jen jenna jennifer jenny jessica jill joan joana
  joann joanna joanne jocelyn jodi johanna josephine joy joyce juana judith judy julia juliana juliane julianne
  julie juliette justyna jutta kamala karen karin karina karla katarina katarzyna kate katharina katherine kathleen
  kathryn kathy katia katie katja katrin kay kayla kelly kellyanne kerstin kim kimberly kirsten krista kristen
  kristin kristina krystyna lara laura lauren laurence lea leah leila lena leslie leticia lidia lilia lilian liliana
  lily linda lisa liz lois lora loretta lori louise lucia lucie lucy lucía luisa lydia lynn madeleine magdalena
  maggie maja malgorzata manuela mara marcia margaret margarita margot marguerite maria mariana marianne marie
  marilyn marina marine marion marissa marjorie marlene marta martha martina martine mary maryam maría mathilde
  maureen małgorzata megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle
  mildred mireille miriam molly monica monika monique muriel myriam nadia nadine nancy naomi natalia natalie
  nataliya natasha nathalie nelly nicola nicole nikki nina noemi nora norma océane odile olena olga olha olivia
  paige pamela pat patricia paula pauline peggy penelope petra phyllis pilar priscilla rachel raquel rebecca regina
  renata renate rhonda rita roberta rosa rosalie rose rosemary ruth sabine sabrina sally samantha sandra sara sarah
  shannon sharon sheila shelley sherry shirley sigrid silke silvia simone sofia sonia sonja sophia sophie stacey
  stacy stefania stefanie stella stephanie stéphanie sue susan susana susanne suzanne svenja svetlana svitlana
  sybille sylvia sylvie tamara tammy tania tanja tanya tara tatiana teresa tetiana thelma theresa therese tiffany
  tina tracy ursula uta ute valentina valeria valerie valérie vanessa vera verena veronica vicki vicky victoria
  viktoria viola violeta virginia virginie viviane véronique wanda wendy whitney wiebke yasmin yolanda yulia yuliya
  yvette yvonne zoe élisabeth`
