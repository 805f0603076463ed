/**
 * Common given names with the gender they usually tell, to know persons and to resolve "he" and "she". Our own
 * list, from common knowledge of the countries whose languages we read; names given to both are left out.
 */
export const MALE_NAMES = `
  aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto aleksandr alejandro alessandro alex
  alexander alexandre alexei alfred ali allan allen alvaro amir anders andré andrea andreas andrei andrew andriy
  andrzej andy ángel angelo anthony antoine anton antonio antonis arjun armando arnold artem arthur arturo ashraf
  augusto austin axel barack barry bart bashar ben benjamin benoît bernard bernd bernie bert bill billy björn bob bobby
  boris brad bradley brendan brent brett brian bruce bruno bryan byron carl carlo carlos carsten cesar cesare charles
  charlie chester chris christian christoph christophe christopher chuck claude claudio clemens clifford clint colin
  corey cory craig curtis cyril dale damien damon dan daniel daniele danny darrell darren dave david dean denis dennis
  derek detlef devin diego dieter dietmar dimitri dirk dmitri dmitry dmytro dominic dominik don donald doug douglas
  duncan dustin dwight earl ed eddie edgar eduardo edward edwin eli elias elliott emanuel emil emmanuel enrico enrique
  eric erich erik ernest ernst ethan étienne eugene evan fabian fabio felipe felix fernando filip floyd florian
  francesco francis francisco franck franco françois frank franz fred frédéric frederick friedrich gabriel garrett
  gary gavin geert gene geoff geoffrey georg george georges gerald gerard gerhard gerry giacomo gianni gilles giorgio
  giovanni giulio giuseppe glen glenn gordon graham grant greg gregg gregor gregory grzegorz guido guillaume guillermo
  günter günther gustavo guy hamid hank hannes hans harald harold harry hartmut hassan heiko heinrich heinz helmut
  hendrik henri henrik henry herbert hermann hiroshi holger horst howard hubert hugh hugo hussein ian ibrahim igor ihor
  ivan iván jack jacek jack jacob jacques jaime jair jake jakob jakub james jamie jan janusz jared jarosław jason javier
  jay jeb jeff jeffrey jens jeremy jérôme jerome jerry jesse jesús jim jimmy joachim joão joaquín jochen joe joel johan
  johann johannes john johnny jon jonas jonathan jorge josé josef joseph josh joshua juan julian julien julio jürgen
  justin kai karl karsten keith ken kenneth kenji kent kevin kirk klaus konrad konstantin kurt kyle kyrylo lance larry
  lars laurent lawrence lech leo leon leonard leonardo leonid leroy leszek lewis lloyd loïc lorenzo lothar lou louis
  luc luca lucas luigi luis luiz lukas luke maciej malcolm manfred manuel marc marcel marcin marco marcos marcus marek
  mario mark markus marshall martin marvin massimo mateusz mathieu matt matteo matteusz matthew matthias maurice mauro
  max maxim maxime mehdi michael michał michel miguel mike mikhail miles milton mitch mitt mohamed mohammad mohammed
  moritz mustafa mykhailo mykola nabil nathan nathaniel neil nelson newt nicholas nick nicolas nicolás nigel nikita
  nikolai nikolaus norbert norman oleg oleh oleksandr oleksii oleksiy olaf oliver olivier omar oscar otto owen pablo
  paolo pascal patrice patricio patrick paul paulo pavel pavlo pawel paweł pedro per perry pete peter petr petro phil
  philip philipp philippe phillip pierre pieter piotr quentin rafael ralf ralph ramón rand randall randy raoul raphaël
  raúl ray raymond rené reiner reinhard ricardo riccardo richard rick ricky rob robert roberto rodney rodrigo roger
  roland rolf romain roman ron ronald ross roy rubén rudolf rudy rupert russell ryan salvatore sam samuel scott sean
  sebastian sébastien serge sergei sergey sergio serhii serhiy seth shane shaun shawn sidney sigmar sigmund silvio
  simon spencer stan stanisław stanley stefan stefano stephan stephen stephane stéphane steve steven stewart stuart
  sven sylvain tadeusz takashi taras ted terrence terry theo theodore thierry thomas tim timo timothy tobias todd tom
  tomás tomasz tommy tony travis trevor troy tyler ulrich umberto uwe vadim valentin vasyl vernon victor viktor
  vincent vincenzo vitali vitalii vitaliy vito vladimir volker volodymyr wade waldemar walter warren wayne werner wesley
  wilfried wilhelm will willem william willy winston wladimir wojciech wolf wolfgang xavier yann yevhen yuri yuriy yves
  zbigniew олександр сергій володимир андрій дмитро іван михайло микола петро павло юрій віктор василь олег олексій
  тарас ігор євген роман александр сергей владимир андрей дмитрий иван михаил николай пётр петр павел юрий виктор
  василий алексей игорь евгений максим денис борис валерий
  clive
  остап богдан артем артём степан ярослав станіслав станислав григорій григорий віталій виталий руслан вадим
  едуард леонід леонид федір фёдор кирило кирилл ілля илья тимофій захар назар антон вячеслав аркадій семен
  семён никита микита`

export const FEMALE_NAMES = `
  abigail adele adriana agata agnès agnieszka aisha alba alejandra aleksandra alessandra alexandra alexandria alexis
  alice alicia alina alison allison alma amanda amber amelia amina amy ana anastasia andrée angela angelika angelina
  anita anja ann anna annalena anne anneliese annegret annette annie antje antonia ariana ashley astrid audrey aurélie
  ava barbara bárbara beata beate beatrice beatriz becky bernadette beth bethany betsy betty beverly birgit bonnie
  brenda brigitte britta brooke camila camilla camille candice carla carmen carol carole carolina caroline carolyn
  carrie catarina catherine cathy cecilia celia céline chantal charlotte chelsea cheryl chiara chloe christina
  christine chrystia cindy claire clara claudia cláudia colleen concepción constance corinne courtney cristina cynthia
  daniela danielle daria dawn debbie deborah debra delphine denise diana diane dina dolores donna dora doris dorota
  dorothea dorothy edith eileen elaine eleanor elena eleonora elisa elisabeth élisabeth elise elizabeth ella ellen
  elvira emily emma erica erika esther eva evelyn ewa fabienne fatima federica fiona florence frances francesca
  françoise franziska frauke friederike gabriela gabriele gabriella gail gemma geneviève gertrud gina ginny giorgia
  giulia gloria grace greta gretchen gwen halina hanna hannah heather heidi heike helen helena hélène helga hilary
  hillary iman inès ines inga inge ingrid irena irene irina iris isabel isabella isabelle iryna ivanka jackie jacqueline
  jana jane janet janice jeanne jen jenna jennifer jenny jessica jill joan joana joann joanna joanne jocelyn jodi
  johanna josephine joy joyce juana judith judy julia juliane juliana julianne julie juliette justyna jutta kamala
  karen karin karina karla kate katarina katarzyna katharina katherine kathleen kathryn kathy katia katie katja katrin
  kay kayla kelly kellyanne kerstin kim kimberly kirsten krista kristen kristin kristina krystyna lara laura lauren
  laurence lea leah leila lena leslie leticia lidia lilian lilia liliana lily linda lisa liz lois lora loretta lori
  louise lucia lucía lucie lucy luisa lydia lynn madeleine magdalena maggie maja malgorzata małgorzata manuela mara
  marcia margaret margarita margot marguerite maría maria mariana marianne marie marilyn marina marine marion marissa
  marjorie marlene marta martha martina martine mary maryam mathilde maureen megan meghan melania melanie melinda
  melissa mercedes meredith mia michaela michele michelle mildred mireille miriam molly monica monika monique muriel
  myriam nadia nadine nancy naomi natalia natalie nataliya natasha nathalie nelly nicola nicole nikki nina noemi nora
  norma océane odile olena olga olha olivia paige pamela pat patricia paula pauline peggy penelope petra phyllis pilar
  priscilla rachel raquel rebecca regina renata renate rhonda rita roberta rosa rosalie rose rosemary ruth sabine
  sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sherry shirley sigrid silke silvia simone
  sofia sonia sonja sophia sophie stacey stacy stefania stefanie stella stephanie stéphanie sue susan susana susanne
  suzanne svenja svetlana svitlana sybille sylvia sylvie tamara tammy tania tanja tanya tara tatiana teresa tetiana
  theresa therese tiffany tina tracy ursula ute uta valentina valeria valerie valérie vanessa vera verena veronica
  véronique vicki vicky victoria viktoria viola violeta virginia virginie viviane wanda wendy whitney wiebke yasmin
  yolanda yulia yuliya yvette yvonne zoe олена ірина наталія тетяна оксана юлія катерина світлана ганна марія людмила
  вікторія елена ирина наталья татьяна юлия екатерина светлана анна мария людмила виктория ольга надежда любовь
  agnes hattie thelma
  дарина дарія дарья надія любов віра вера галина софія софья анастасія анастасия марина валентина раїса раиса
  лариса інна инна яна христина кристина алла ніна нина олеся зоряна лідія лидия антоніна аліна алина діана
  диана евгения євгенія тамара зоя`
