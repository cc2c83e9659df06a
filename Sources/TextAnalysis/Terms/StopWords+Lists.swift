// Written by hand, folded when they are read: words that are too common to say what a text is about.

extension StopWords {
    /// For each language its stop words, parted by spaces.
    static func list(_ language: String) -> StaticString {
        switch language {
        case "ar":
            """
            أم أما أمام أن أنا أنت أنه أنها أو أي أيضا إذا إلى إليه إليها إما إن إنها اذا التي الذي الذين
            اللاتي اللذين الى ان انه او ايضا بعد بعض بل به بها بهم بين تحت تكون تلك ثم حتى حول حيث خلال ذلك
            سوى ضد على عليه عليها عن عند عندما غير فقد فوق في فيه فيها قبل قد كان كانت كل كما كيف لا لقد لكن
            لم لن له لها لهم ليس ليست ما مثل مع من منذ منه منها نحن هذا هذه هم هن هنا هناك هو هي و وأن وعلى
            وفي وقد وكان وكانت ولا ولم ومن وهو وهي يكون
            """
        case "ca":
            """
            a així això al als amb aquell aquest aquesta aquestes aquests com contra d'un d'una de del dels
            des després doncs durant el ella ells els en encara entre era eren es està fins ha havia hi ho i
            ja jo l'any la les li llur malgrat mateix meu molt molts més no nosaltres o on pel pels per
            perquè però quan que qui què s'ha se sense ser seu seva si sobre són també tan tot tota totes
            tots un una uns va van és
            """
        case "cs":
            """
            a aby ale ani asi až bez bude by byl byla byli bylo být co další do ho i jak jako je jeho jejich
            její jen ještě již jsem jsme jsou já k kde kdo když ke která které který kteří ma mezi mi my
            může na nad ne nebo není než nic o od ona oni po pod podle pokud pouze pro proto protože proč
            právě před přes při s se si své svůj ta tak také tato tedy ten tento to toho tom tu ty u už v ve
            více však vše všechny z za ze či že
            """
        case "da":
            """
            af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog
            du efter eller en end er et for fordi fra få før ham han hans har havde have hende hendes her
            hos hun hvad hvem hver hvilken hvis hvor hvordan hvorfor i ikke ind ingen intet jeg jer jo kan
            kom kun kunne lige man mange med meget mellem men mig min mine mit mod må ned nej nogen noget
            nogle nu når og også om op os over på sig sin sine sit skal skulle som så til ud uden under var
            ved vi vil ville vor være været
            """
        case "de":
            """
            aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei
            beim bereits bin bis bist da dabei dadurch dafür damit danach dann daran darauf darüber das dass
            dazu daß dein deine dem den denn der deren des dessen dich die dies diese diesem diesen dieser
            dieses dir doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer für
            gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
            ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem
            keinen keiner konnte können mal man mehr mein meine mich mir mit muss müssen nach nachdem nicht
            nichts noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seit selbst sich
            sie sind so sogar solche soll sollte sondern sowie um und uns unser unsere unter viel vom von
            vor war waren warum was weil welche welchem welchen welcher wenn wer werden wie wieder wir wird
            wo wollen wurde wurden während zu zum zur zwar zwischen über
            """
        case "en":
            """
            a about above after again against all am an and any are aren't as at be because been before
            being below between both but by can can't cannot could couldn't did didn't do does doesn't doing
            don't down during each few for from further had hadn't has hasn't have haven't having he he'd
            he'll her here hers herself him himself his how i i'd i'll i'm i've if in into is isn't it its
            itself let me more most mustn't my myself no nor not of off on once only or other ought our ours
            ourselves out over own same shall she she'd she'll should shouldn't so some such than that the
            their theirs them themselves then there these they they'd they'll they're they've this those
            through to too under until up upon very was wasn't we we'd we'll we're we've were weren't what
            when where which while who whom whose why will with won't would wouldn't you you'd you'll you're
            you've your yours yourself yourselves
            """
        case "es":
            """
            a al algo algunos ante antes aquel aquella así aunque aún bien cada como con contra cual cuando
            de del desde donde dos durante e el ella ellas ellos en entre era eran es esa ese eso esos esta
            estaba este esto estos está están fue fueron ha había habían han hasta hay he la las le les lo
            los me mi mientras mis mucho muchos muy más nada ni no nos nosotros nuestra nuestro o os otra
            otras otro otros para pero poco por porque pues que quien quién qué se sea según ser si sido sin
            sino sobre son su sus sí también tan tanto te tiene tienen toda todas todo todos tras tu tus un
            una uno unos usted vosotros y ya yo él
            """
        case "fi":
            """
            ei eivät en että he heidän hän hänen hänet ja jo joita joka jolloin jonka jos jossa jota jotka
            kaikki kanssa koko koska ku kuin kuinka kuitenkin kun me meidän mikä minkä minun minä missä mitä
            mukaan mutta myös ne niiden niin niitä noin nyt näin ole oli olisi olivat olla ollut oma on ovat
            poikki se sekä sen siihen siinä silloin sillä sinä sitten sitä tai te toinen tuo tämä tämän
            tässä tätä vaan vai vaikka vain vielä voi voidaan yli
            """
        case "fr":
            """
            ai aie ainsi alors après as au aucun aucune aussi autre autres aux avaient avait avant avec avez
            avoir avons ayant bien car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme
            comment dans de depuis des donc dont du elle elles en encore entre est et eu eux faire fait fut
            il ils je jusque la le les leur leurs lors lui ma mais me mes moi moins mon même mêmes ne ni non
            nos notre nous on ont or ou où par parce pas pendant peu peut plus pour pourquoi près puis
            qu'elle qu'il qu'on qu'un qu'une quand que quel quelle quelles quels qui quoi sa sans se sera
            ses si sien soi soit son sont sous suis sur ta te tes toi ton tous tout toute toutes très tu un
            une va vers voici voilà vos votre vous y à étaient était étant été être
            """
        case "hu":
            """
            a abban az azok azon azt azzal be bár cikk csak de e egy egyes egyik ehhez ekkor el első elő ez
            ezek ezen ezt ezzel ezért fel ha hanem hogy hogyan hozzá ide igen ill is itt jól kell ki kívül
            le lehet lenne lesz lett ma maga meg mellett mely melyek mert mi miatt mikor mindig mint mit már
            nagyon ne nem nincs olyan ott pedig rá s saját sem sok során szerint számára talán tehát teljes
            több ugyanis után utána vagy van vannak vele vissza volna volt voltak által és így össze úgy ő
            ők
            """
        case "id":
            """
            ada adalah agar akan aku anda antara apa atas atau bagi bahwa banyak baru beberapa belum bisa
            bukan dalam dan dapat dari dengan di dia hanya harus hingga ia ini itu jika juga kami karena ke
            kepada kita lagi lain lebih maka masih mereka namun oleh pada para pun saat saja saya sebagai
            sebuah secara sedang sejak seperti serta setelah sudah telah tersebut tetapi tidak untuk yang
            """
        case "it":
            """
            a abbiamo ad agli ai al alla alle allo altri anche ancora avere aveva avevano c'è che chi ci coi
            col come con contro cosa così cui da dagli dai dal dalla dalle dallo degli dei del della delle
            dello dentro di dopo dove dunque e ed era erano essere fa fra fu furono già gli ha hanno ho i il
            in io la le lei li lo loro lui ma me mentre mi mio molto ne negli nei nel nella nelle nello no
            noi non nostra nostro o ogni oltre per perché però più poco poi prima qual quale quando quanto
            quella quelle quelli quello quesa questa queste questi questo qui sarà se sei senza si sia siamo
            sono sopra sotto sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi tra tu
            tutta tutte tutti tutto un una uno vi voi è
            """
        case "nl":
            """
            aan al alleen als altijd andere ben bij daar dan dat de deze die dit doch doen door dus een eens
            en er ge geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ik
            in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om
            omdat onder ons onze ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren
            was wat werd werden wezen wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou
            """
        case "no", "nb", "nn":
            """
            alle andre at av ble bli blir både båe da de deg dei deim dem den denne der dere deres det dette
            din disse du dykk eg ei ein eit eller en enn er et etter for fordi fra frå før ha hadde han hans
            har hennar hennes her hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke ikkje
            ingen inn jeg kan kom korleis kun kunne kva kvar kvifor man mange me med meg mellom men mi min
            mitt mot mye ned no noe noen noko nokon nå når og også om opp oss over på seg selv si sin sine
            sitt skal skulle slik so som så til under ut uten var vart ved vi vil ville vår være vært å
            """
        case "pl":
            """
            a aby ale bardzo bez bo być był była było były będzie co czy czyli dla do gdy gdzie go i ich ile
            im ja jak jako je jednak jego jej jest jeszcze jeśli już każdy kiedy kto która które którego
            której który których którzy lub ma mi między mnie może można my na nad nam nas nawet nich nie
            niego niej nim niż no o od on ona one oni oraz po pod podczas ponieważ poza przed przez przy się
            sobie są tak także tam te tego tej ten też to tu tych tylko tym u w we więc wszystko z za ze
            zostać został została że
            """
        case "pt":
            """
            a ainda ao aos após aquela aquele aqueles as assim até cada com como contra da das de dela dele
            deles depois desde dessa desse desta deste do dos e ela elas ele eles em enquanto entre era eram
            essa esse esses esta estava este estes está estão eu foi foram há isso isto já lhe mais mas me
            mesmo meu minha muito muitos na nas nem no nos nossa nosso num numa não nós o onde os ou para
            pela pelas pelo pelos pois por porque qual quando que quem se sem ser será seu seus sido sob
            sobre sua suas são só também te tem tinha toda todas todo todos tu tudo tão têm um uma umas uns
            você vos à às é
            """
        case "ro":
            """
            a acea aceasta această acest acesta aceste acestea acestor acum ai al ale am ar are as asta
            astfel atunci au avea avut ca care ce cea cei cel cele cu cum când că da dacă dar de deci decât
            deja desi din dintre doar după ea ei el era este eu fi fie fiind fost iar la le lor lui mai mult
            ne nici nu o or ori pe pentru prin printre sa sau se si spre sub sunt să te toate tot un una
            unde unei unor unui va vor îi îl în încă între îşi își şi și
            """
        case "ru":
            """
            а без более больше будет будто бы был была были было быть в вам вас вдруг ведь во вот впрочем
            все всегда всего всех всю вы где да даже два для до другой его ее ей ему если есть еще ещё её ж
            же за здесь и из или им иногда их к как какая какой когда конечно которая которые который
            которых кто куда ли лучше между меня мне много может можно мой моя мы на над надо наконец нас не
            него нее ней нельзя нет ни нибудь никогда ним них ничего но ну о об один он она они оно опять от
            перед по под после потом потому почти при про раз разве с сам свою себе себя сейчас со совсем
            так также такой там тебя тем теперь то тогда того тоже только том тот три тут ты у уж уже хорошо
            хоть чего чей чем через что чтоб чтобы чуть эти этих это этого этой этом этот эту я
            """
        case "sv":
            """
            alla allt att av blev bli blir bort de dem den denna deras dess dessa det detta dig din dina
            ditt du där då efter ej eller en er ert ett från för genom ha hade han hans har henne hennes hon
            honom hur här i icke ingen inom inte jag ju kan kunde man med mellan men mig min mina mitt mot
            mycket ni nu när någon något några och om oss på samma sedan sig sin sina sitt själv skulle som
            så sådan till under upp ut utan vad var vara varför varit vars vem vi vid vilka vilken vår våra
            vårt än är åt över
            """
        case "tr":
            """
            acaba ama ancak bana bazı belki ben beni bir biri birkaç biz bu buna bunda bunu bunun da daha de
            defa değil diye diğer en gibi göre hem hep her hiç ile ilgili ise için kadar kendi ki kim mi mu
            mü mı nasıl ne neden nerede niye o olan olarak oldu olduğu olduğunu on ona onlar onu onun sen
            siz sonra tarafından tüm var ve veya ya yani yok çok çünkü üzere şey şu
            """
        default: ""
        }
    }
}
