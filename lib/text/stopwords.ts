/**
 * Words that carry grammar rather than matter, by language. Our own lists, from common knowledge of each
 * language's articles, pronouns, prepositions, conjunctions, auxiliaries and commonest adverbs.
 */
export const STOPWORDS: Readonly<Record<string, string>> = {
  en: `
    a about above after again against all almost also although always am among an and another any are aren't around as
    at away back be because been before being below between both but by came can can't cannot come could couldn't did
    didn't do does doesn't doing don't done down during each either else ever every few for from get got had hadn't has
    hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've
    if in instead into is isn't it it's its itself just last least less like made make many may me might more most much
    must my myself near neither never no nor not now of off often on once one only onto or other others our ours out
    over own per perhaps quite rather really said same say says she she'd she'll she's should shouldn't since so some
    still such than that that's the their theirs them themselves then there there's these they they'd they'll they're
    they've this those though through thus to together too toward towards under until up upon us very via was wasn't we
    we'd we'll we're we've well went were weren't what what's when where whether which while who who's whom whose why
    will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`,
  de: `
    ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits
    bin bis bisher da dabei dadurch dafür dagegen daher damit danach daneben dank dann daran darauf daraus darf darin
    darum darüber das dass dazu dein dem den denen denn dennoch der deren des deshalb dessen die dies diese diesem
    diesen dieser dieses doch dort du durch dürfen ebenfalls ein eine einem einen einer eines einige einigen er erst es
    etwa etwas euch euer für gegen gegenüber gemäß gerade gibt habe haben hat hatte hatten hier hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jetzt
    kann kein keine keinem keinen keiner konnte konnten können könnte laut mal man manche mehr mein meine mich mir mit
    muss musste müssen nach nachdem neben nein nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine seinem
    seinen seiner seines seit selbst sich sie sind so sogar solche soll sollen sollte sondern sonst soweit sowie statt
    trotz um und uns unser unsere unter viel viele vom von vor war waren warum was weder wegen weil weiter weitere
    welche welcher welches wenig wenn wer werde werden wie wieder will wir wird wo wollen worden wurde wurden während
    würde würden zu zum zur zwar zwischen über`,
  fr: `
    afin ai ainsi alors après as au aucun aucune aussi autre autres aux avait avant avec avoir bien c car ce ceci cela
    celle celles celui ces cet cette ceux chaque chez comme comment contre d dans de depuis des deux donc dont du dès
    elle elles en encore entre es est et eu eux faire fait font il ils j je jusqu jusque l la le les leur leurs lors
    lorsque lui là m ma mais me mes moi moins mon même mêmes n ne ni non nos notre nous on ont ou où par parce pas
    pendant peu peut plus plusieurs pour pourquoi puis qu quand que quel quelle quelles quelque quels qui quoi s sa
    sans se selon sera ses seulement si sien son sont sous souvent sur t ta tandis tant te tel telle tes toi ton
    toujours tous tout toute toutes trop très tu un une vers voici voilà vos votre vous y à ça étaient était été être`,
  es: `
    a al algo alguna algunas alguno algunos algún ante antes aquel aquella así aun aunque aún bajo bien cada casi como
    con contra cual cuales cuando cuanto cuál cuándo de del desde después donde dos durante dónde e el ella ellas ellos
    en entonces entre era eran es esa esas ese eso esos esta estaba estar estas este esto estos está están fue fueron
    ha había habían hace hacer hacia han hasta hay he incluso la las le les lo los mas me menos mi mientras mis mismo
    mucha mucho muchos muy más nada ni ninguna ningún no nos nosotros nuestra nuestro o os otra otras otro otros para
    pero poco por porque puede pueden pues que quien quienes quién qué se sea según ser si sido sin sino sobre solo son
    su sus sí sólo también tampoco tan tanto te tener tiene tienen toda todas todavía todo todos tras tu tus un una
    unas uno unos usted y ya yo él`,
  it: `
    a abbiamo ad agli ai al alla alle allo allora altri altro anche ancora avere aveva avevano c che chi ci ciò coi col
    come con contro cosa così cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo
    dove dunque durante e ed era erano essere fa fino fra fu furono già gli ha hai hanno ho i il in infatti io l la le
    lei li lo loro lui ma me mentre mi mia mio molti molto ne negli nei nel nella nelle nello no noi non nostra nostro
    o ogni ognuno oltre or ora per perché però più poi prima proprio può qual quale quali quando quanto quegli quei
    quel quella quelle quello questa queste questi questo qui quindi sarà se secondo sei senza si sia siamo sono sopra
    sotto sta stata state stati stato su sua sue sugli sui sul sulla sulle suo suoi sì tra tu tutta tutte tutti tutto
    un una uno v verso vi voi è`,
  pt: `
    a ainda algo algum alguma alguns alguém além ante antes ao aos apenas após aquela aquele aquilo as assim até cada
    com como contra contudo da das de dela dele deles depois desde dessa desse desta deste do dos durante e ela elas
    ele eles em embora enquanto entre era eram essa essas esse esses esta estar estas estava este estes está estão eu
    foi foram há isso isto já lhe lhes lo logo mais mas me mesma mesmo meu minha muita muito muitos na nada nas nem
    nenhum nenhuma no nos nossa nosso num numa não nós o onde os ou outra outras outro outros para pela pelas pelo
    pelos per pode podem pois por porque porém pouco quais qual quando quanto que quem se seja sem sempre sendo ser
    será seu seus si sido sob sobre sua suas também tem tendo ter teve tinha toda todas todo todos tu tudo tão têm um
    uma umas uns você vocês à às é`,
  nl: `
    aan al alle alleen alles als altijd ander andere anderen ben bij binnen boven buiten daar daarna daarom dan dat de
    deze die dit doch doen door dus dwz een eens en er ergens ge geen geweest haar had hadden heb hebben heeft hem het
    hier hij hoe hun iemand iets ik in is ja je jij jou jullie kan kon kunnen langs maar me meer men met mij mijn moest
    moet moeten na naar niet niets nog nu of om omdat onder ons onze ook op over reeds sinds te tegen tegenover toch
    toen tot tussen u uit uw vaak van vanaf veel verder via volgens voor waar waarom wat we weer wel welke werd werden
    wie wij wil worden wordt ze zei zelf zich zij zijn zo zoals zonder zou zouden zullen`,
  pl: `
    a aby ach ale ależ ani aż bardzo bez bo bowiem by być był była było były będzie będą choć ci co czy czyli dla
    dlaczego dlatego do dopiero gdy gdyby gdyż gdzie go i ich ile im inne inny innych iż ja jak jakie jako je jeden
    jednak jednym jego jej jest jestem jeszcze jeśli już ją każdy kiedy kim kto która które którego której który
    których którym którzy lecz lub ma mają mam mi mimo mnie może można mu musi my na nad nam nas nasz natomiast nawet
    nic nich nie niej niż no o obok od około on ona one oni ono oraz po pod podczas ponad ponieważ poza przed przede
    przez przy również się skąd sobie swoje są ta tak taka taki także tam te tego tej ten teraz też to tu tutaj tych
    tylko tym u w wam was we według wiele wielu więc wszystko z za zaś ze że żeby`,
  uk: `
    а або але б без би був була були було в вам вас весь вже ви вона вони воно все вся всі всіх від г для до ж же з за
    зі й його к кого коли кому крім лише мене мені ми може можна моє мій на над нам нас наш не ним них нього ні ній
    нічого о об один одна одні ось перед по при про під після саме свої свій себе собі та так також там те ти тим тих
    то того тоді той тому тут тільки у уже усі хоч хто це цей цим цих цього ця ці час через чи що щоб щодо я як яка яке
    який яких якого якщо які є їй їм їх її`,
  ru: `
    а без более больше будет будто бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для
    до другой его ее если есть еще ещё её же за здесь и из или им их к как какая какой когда конечно которая которые
    который которых кто куда ли лишь между меня мне много может можно мой мы на над надо нас наш не него нее ней нет ни
    нибудь никогда ним них ничего но ну о об один он она они опять от перед по под после потом потому почти при про раз
    с сам свою себе себя сейчас со так также такой там тем теперь то тогда того тоже только том тот тут ты у уже хоть
    чего чей чем через что чтобы эта эти этим этих это этого этой этом этот эту я`,
  /* "And" is one word with the next one. */
  ar: `
    أبدا أثناء أحد أحيانا أخرى أصبح أصبحت أضاف أضافت أعلن أعلنت أقل أكثر أكد أكدت ألا أم أما أمام أن أنا أنت أنه
    أنها أنهم أو أول أي أيضا أين إحدى إذ إذا إلا إلى إليه إليها إن إنه إنها الآن التي الذي الذين اللذين اللواتي بأن
    بأنه بأنها بالتالي بسبب بشأن بشكل بعد بعدما بعض بعيدا بل بلا بن به بها بهذا بهذه بهم بين بينما تحت تكون تلك تم
    ثم جدا جميع حتى حول حيث حين خارج خاصة خلال داخل دون ذات ذلك رغم سوف سوى ضد ضمن عبر عدا عدة عدم على عليه عليها
    عليهم عما عن عند عندما عنه عنها غير ف فإن فقد فقط فهو فهي فوق في فيما فيه فيها فيهم قال قالت قبل قد كان كانت
    كانوا كذلك كل كلا كلها كم كما كنت كيف لأن لأنه لأنها لا لدى لديه لديها لعل لقد لكل لكن لكنه لكنها لم لما لماذا
    لن له لها لهذا لهم لو لولا ليس ليست ما ماذا مثل مذ مع معظم معه معها مما من منذ منه منها منهم مهما نحن نحو نعم
    نفس نفسه نفسها هؤلاء هذا هذه هل هم هنا هناك هو هي و وأضاف وأضافت وأكد وأكدت وأن وأنه وأنها وأو وإذا وإلى وإن
    وبعد وبين وتم وثم وحتى وذلك وراء وعلى وعن وعند وعندما وفق وفقا وفي وقال وقالت وقبل وقد وكان وكانت وكانوا وكذلك
    وكل وكما ولا ولكن ولم ولما ولن وله ولها وليس وليست وما ومع ومن وهذا وهذه وهم وهناك وهو وهي ويكون يا يتم يجب يكون
    يمكن يوجد`,
}
