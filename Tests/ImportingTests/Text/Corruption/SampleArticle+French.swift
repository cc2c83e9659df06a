extension SampleArticle {
    static let french = SampleArticle(
        language: "fr", title: "Le boulanger qui ne vendait plus de pain",
        paragraphs: [
            """
            Depuis le début du mois de mars, le boulanger de Saint-Aubin ne vend plus de pain. Il continue pourtant d’en \
            faire. Chaque nuit, à deux heures, la lumière s’allume dans le fournil, et chaque matin les habitants trouvent \
            devant leur porte une miche encore tiède, enveloppée dans un papier sans nom. Personne ne lui a rien demandé, et \
            lui-même, c’est-à-dire le seul qui pourrait répondre, ne répond à personne.
            """,
            """
            La mairie a d’abord cru à une plaisanterie. On a convoqué le garde champêtre, qui a suivi les traces de la \
            camionnette dans la neige et les a perdues devant sa propre maison, où l’attendait une brioche. Le lendemain, il \
            a rendu un rapport de quatre lignes dans lequel il affirmait que l’affaire ne relevait pas de sa compétence et \
            que la brioche, elle, était excellente.
            """,
            """
            Les voisins se souviennent d’un homme discret, qui rendait la monnaie sans compter et qui fermait le lundi. Sa \
            femme tenait la caisse. Elle est morte à l’automne, après une longue maladie dont il ne parlait pas, et le jour \
            de l’enterrement tout le village avait attendu devant la boutique, sans trop savoir pourquoi, comme on attend le \
            premier rendez-vous d’une saison qui ne vient pas.
            """,
            """
            L’instituteur a une explication. Selon lui, le boulanger a fait ses comptes et découvert que le village lui avait \
            avancé, en trente ans de petites attentions, plus qu’il ne lui devait. Le curé en a une autre, qu’il garde pour \
            lui. Quant au pharmacien, il voudrait surtout savoir qui paie la farine, et il n’est pas le seul, car le meunier \
            de la vallée livre toujours et n’envoie plus de factures.
            """,
            """
            Au conseil, la discussion a été courte. Il fallait décider si une boutique qui ne vend rien doit payer la patente, \
            et si le pain que l’on trouve devant sa porte est un objet perdu. Le règlement exige que les objets perdus soient \
            déposés à la mairie et gardés un an et un jour. On a voté contre, à l’unanimité, et l’on est rentré de bonne \
            heure, chacun pensant au lendemain.
            """,
            """
            Depuis lors, quelque chose a changé dans les rues. Les gens se lèvent plus tôt. Quelqu’un a remis une ampoule au \
            réverbère de la place, quelqu’un d’autre a réparé la marche du fournil, et l’on a vu la veuve du notaire, qui ne \
            saluait personne, porter un pot de confiture à l’autre bout du village. Elle avait, a-t-elle dit, un rendez-vous, \
            et il ne fallait pas la mettre en retard.
            """,
        ],
        quotation: """
            À la fin, il a tout de même parlé, un soir, au café. « Je ne donne rien. Je rends ce que l’on m’a prêté. Quand \
            j’aurai tout rendu, je rouvrirai la boutique et vous paierez comme avant. Ne me remerciez pas, vous me feriez \
            perdre le compte. » Puis il a réglé son verre et il est parti se coucher.
            """,
        verse: [
            "Le four s’allume avant le jour,", "la neige tombe sur la cour,", "et devant chaque porte close",
            "un pain tout chaud dort et repose.",
        ],
        table: [
            ["Mois", "Miches", "Brioches"], ["mars", "3 410", "62"], ["avril", "3 388", "71"],
            ["mai", "3 502", "80"],
            ["juin", "3 467", "94"],
        ])
}
