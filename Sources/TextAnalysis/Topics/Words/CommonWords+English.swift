// Written by hand: words of every article, as the analyser's stems join their forms.

extension CommonWords {
    /// Verbs, adverbs, adjectives and vague nouns that are no subject by themselves.
    static let englishGeneric: StaticString = """
        ability able about above absence absolute absolutely accept accepted access accessible accomplish accord
        according accordingly account achieve achievement acknowledge across act action actions active actively
        activity actual actually add addition additional additionally address adequate adjust admit adopt advance
        advantage advice advise affect afford afraid afternoon afterward again age ago agree agreed ahead aim allow
        almost alone along already alongside also alternative although always amazing among amount analysis ancient
        and announce announced announcement annual another answer anticipate anybody anymore anyone anything anyway
        anywhere apart apparent apparently appeal appear appearance apply approach appropriate approximately area
        argue argument arise around arrange array arrive article aside ask aspect assert assess assist assume attach
        attempt attend attention attitude audience author automatic automatically available average avoid aware away
        awful back background bad balance bar base based basic basically basis bear beat beautiful became become
        before began begin beginning behalf behavior behind belief believe below benefit best better beyond big blog
        blogger email biggest bit block body book both bottom bound box break brief briefly bright bring broad brought
        build builder building built burden busy button buy call called came can candidate capable capability capacity
        capture card care careful carefully carry case catch category cause center central century certain certainly
        chair challenge challenging chance change changing chapter character charge chart cheap check chief choice
        choose chose chosen circumstance claim clarify class classic clean clear clearly click close closely collect
        collection combination combine come comfortable coming comment commit common commonly communicate company
        compare comparison compelling complain complete completely complex complexity complicated component
        comprehensive concept concern conclude conclusion condition conduct confident confirm confuse connect
        connection consequence consider considerable consideration consist consistent consistently constant constantly
        contact contain content context continue continued continuous contrast contribute contribution control convene
        conversation convince cool copy core corner correct cost could count couple courage course cover covered
        create created creation creative critic critical crucial current currently cut daily damage danger dark date
        day deal dear debate decade decide decided decision declare decline dedicated deep deeper deeply define
        definitely definition degree delay deliver demand demonstrate deny depend depth derive describe description
        deserve desire despite destroy detail detailed determine develop developed developing development difference
        different difficult difficulty dig direct direction directly disappear discover discuss discussion display
        distance distinct distinguish divide doing done door double doubt down dozen draft draw drive driven drop due
        during duty each eager earlier early earn ease easier easily east easy edge edit effect effective effectively
        efficient efficiently effort either element else elsewhere embrace emerge emphasis employ enable encounter
        encourage end engage enhance enjoy enormous enough ensure enter entire entirely entity entry equal equally
        equip especially essential essentially establish estimate etc even evening event eventually ever everybody
        everyday everyone everything everywhere evidence evident evolve exact exactly examine example excellent except
        exception excite excited exciting exclusive excuse execute exercise exist existence existing expand expect
        expectation expensive experience expert explain explanation explicit explore expose express extend extensive
        extent extra extreme extremely eye face facilitate fact factor fail failure fair fairly faith fall familiar
        famous fan fantastic far fashion fast faster favor favorite favourite fear feature feel feeling feet fell
        fellow felt few field fight figure file fill final finally find finding fine finish first firstly fit fix flow
        focus folk follow following foot force forget form formal format former forth forward found four frame free
        frequent frequently fresh friend front fulfill full fully fun function fundamental funny further furthermore
        future gain game gap gather gave general generally generate generation gentle get getting give given giving
        glad goal goes going gone good got gotten gradually grand grant great greater greatest greatly ground group
        grow growing growth guarantee guess guest guy habit half hand handful handle hang happen happy hard hardly
        head hear heard heart heavily heavy height held hello help helpful helping hence here hero high higher highest
        highlight highly hint hit hold hole home honest hope hopefully host hot hour house how however huge human
        hundred hurt idea ideal identify ignore illustrate imagine immediate immediately impact implement
        implementation implication important importance impossible impression improve improvement include included
        including increase increased increasingly indeed independent indicate individual industry inevitable influence
        inform information initial initially initiative inner input insight inside insist inspire instance instead
        instruction intend intent intention interact interest interested interesting internal interpret introduce
        introduction invest invite involve involved issue item job join joint journey judge jump just keen keep kept
        key kick kid kind knew know knowledge known lack lady laid land large largely larger largest last lasting late
        lately later latest latter laugh launch lay lead leader leading learn learned learning least leave led left
        legitimate lend length less lesson let level leverage lie life light like likelihood likely likewise limit
        limited line link list listen little live living load local locate location logic long longer look looking
        loose lose loss lost lot loud love lovely low lower luck lucky made main mainly maintain major majority make
        maker making man manage management manager manner many map mark mass massive master match material matter
        maximum may maybe mean meaning meaningful meant meanwhile measure meet meeting member memory men mention
        mentioned mere merely message met method mid middle might mile million mind mine minimum minor minute miss
        missing mission mistake mix mode model modern modest moment month monthly moreover morning most mostly mother
        motion motivate mount mouth move moved movement moving much multiple multitude must mutual mystery naked name
        narrow natural naturally nature near nearby nearly necessarily necessary necessity need needed negative
        neither net never nevertheless new newly news next nice night nobody none nonetheless nor normal normally
        north nose notable note nothing notice notion now number numerous object objective observe obtain obvious
        obviously occasion occasionally occupy occur odd offer offered office official often okay old older once one
        ongoing online only onto open opening operate operation opinion opportunity oppose opposite option order
        ordinary organize organization organisation origin original originally other others otherwise ought outcome
        outline output outside overall overcome owe own owner pace pack page paid pain pair panel paper paragraph
        parallel part participant participate participation particular particularly partly partner party pass passed
        past path pattern pause pay peer people per perceive percent percentage perfect perfectly perform performance
        perhaps period permanent permit person personal personally perspective phase phone phrase pick picture piece
        pitch place plain plan planned planning play player please pleased plenty plus pocket point pop popular
        portion pose position positive possess possibility possible possibly post posted potential potentially power
        powerful practical practice practise praise precisely prefer prepare presence present presentation press
        pressure presume pretty prevent previous previously price primarily primary principle print prior priority
        private probably problem procedure proceed process produce product professional profile profit profound
        program programme progress project prominent promise promote prompt proof proper properly proportion proposal
        propose prospect protect proud prove provide provided provider providing proximity public publicly publish
        published pull purchase pure purpose pursue push put qualify quality quantity quarter question quick quickly
        quiet quite quote raise ran random range rank rapid rapidly rare rarely rate rather raw reach react reaction
        read reader readily reading ready real realistic reality realize realise really reason reasonable recall
        receive recent recently recognise recognize recommend recommendation record recover reduce refer reference
        reflect refuse regard regarding region regular regularly reject relate related relation relationship relative
        relatively release relevant reliable relief rely remain remaining remark remarkable remember remind remote
        remove repeat repeatedly replace reply report reported represent representation representative request require
        required requirement rescue resolve resource respect respond response responsible responsibility rest restrict
        result resume retain return reveal review reward rich rid right ring rise risk road role roll room root rough
        roughly round route routine row rule run running rush sad safe said sake sale same sample sat satisfy save saw
        say saying scale scenario scene schedule scope score screen search seat second secondly secret section sector
        secure see seek seem seen segment select selection sell send senior sense sensible sensitive sent sentence
        separate sequence series serious seriously serve service session set setting settle several severe shade
        shadow shake shape share shared sharp shift shine shoot short shortly shot should show shown shut side sight
        sign signal significance significant significantly similar similarly simple simplify simply simultaneously
        since single sit site situation six size skill skip slight slightly slow slowly small smaller smart smooth
        so-called soft sold sole solely solid solution solve somebody somehow someone something sometimes somewhat
        somewhere soon sophisticated sorry sort sound source south space spark speak speaker special specially
        specific specifically speech speed spend spent split spoke spoken spot spread spring stable staff stage stake
        stakeholder stand standard standing star start started starting state stated statement station status stay
        steady step stick still stir stock stone stood stop stopped store story straight straightforward strange
        strategic strategy stream street strength strengthen stress stretch strict strike string strip strive strong
        stronger strongly structure struggle stuck study stuff style subject submit subsequent substantial succeed
        success successful successfully such sudden suddenly suffer sufficient suggest suggestion suit suitable sum
        summary summer super supply support supported suppose supposed sure surely surface surprise surprised
        surprising surprisingly surround suspect sustain switch symbol system table tackle take taken taking talent
        talk talking tall target task taste taught teach team tell tend tendency term terrible test text than thank
        thanks theme theory thereby therefore thick thin thing think thinking third thorough thoroughly thought
        thoughtful thousand threat thread threaten three threw throughout throw thus tie tight time timeline tiny tip
        title today together told tomorrow tone tonight took tool top topic total totally touch tough tour town track
        traditional traditionally transform transition translate travel treat treatment tremendous trend trial trick
        trip trouble true truly trust truth try trying turn turned twice two type typical typically ultimate
        ultimately unable unclear undergo underlying understand understanding understood undertake unexpected
        unfortunate unfortunately unique unit unite universal unknown unless unlike unlikely unusual upcoming update
        upgrade upper urge usage use used useful user usual usually utilize vague valid valuable value variable
        variation variety various vary vast verify version versus via view viewpoint virtually visible vision visit
        visual vital voice volume wait wake walk wall want warm warn wash waste watch wave way weak wear web website
        websites webpage wednesday week weekend weekly weigh weight welcome well went west whatever wheel whenever
        wherever whether whichever whilst white whoever whole wide widely widespread wild will willing win wind window
        wish woman women won wonder wonderful word wore work worked worker working workplace world worried worry worse
        worst worth worthwhile would write writer writing written wrong wrote yard yeah year yes yesterday yet young
        zero lives sector sectors follow-up ensures us via amid alike among meanwhile towards upon inexorable seized
        heads bitter adherents stooges main
        """

    /// Common nouns that can be a subject, but say little alone.
    static let englishCommon: StaticString = """
        administration agency agreement art authority bank bill board boss business campaign capital cash chairman
        charity child children church citizen city client club college commission committee community conference
        conflict congress consumer contract council country county court crime crisis culture customer data death
        defense defence department design designer director district doctor document education election employee enemy
        energy engineer environment executive family father federal film finance firm food foreign freedom fund
        funding girl boy god government governor health history hospital hotel husband income institution interview
        island king language law lawyer leadership letter library majority market marriage mayor media medical
        military minister money movie music nation national network newspaper officer parent parliament peace
        personnel photo physical plant poem police policy politician political politics population president prime
        prison professor property protest province purpose race regime religion religious republic research revenue
        river school science scientist sea secretary security senate sex shop social society software soldier son
        daughter song spokesman spokeswoman sport strategy student tax teacher technical technology television theater
        trade train treaty troop union university vehicle video village violence vote war water weapon weather wife
        """

    static let englishCalendar: StaticString = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring autumn winter
        """
}
