// Written by hand: words of every article, as the analyser's stems join their forms.

extension CommonWords {
    static let frenchGeneric: StaticString = """
        abord accepter accès accord accorder acte action activité affaire affirmer afin âge agir aider aide ailleurs
        aimer ainsi air ajouter aller ami amour an ancien année années annoncer appel appeler appliquer apporter
        apprendre après arriver article aspect assez assurer attendre attention aucun aujourd'hui auprès aussi aussitôt
        autant auteur autour autre autres avance avancer avant avenir avis avoir avouer base bas beau beaucoup besoin
        bien bientôt bon bonne bord bout but cadre calme campagne cas cause causer cela celle celui centre certain
        certaine certains cesse chacun chaque charge chef chemin chercher chez chiffre choisir choix chose choses cinq
        clair coeur coin comme commencer comment commun comprendre compte compter concerner condition conditions
        conduire confiance connaître conséquence considérer constater construire contenir continuer contraire contre
        contrôle côté coup couleur courir cours court créer crier croire d'abord date début décembre décider décision
        déclarer découvrir défendre degré dehors déjà demain demander demande demeurer dernier dernière derrière dès
        désormais dessus détail devant devenir développement devoir différence différent difficile dire direct
        direction discours disposer doit donc donner donné dont doute droit dur durant durée échapper écouter écrire
        effet effort également élément elle empêcher encore énorme enfant enfants enfin ensemble ensuite entendre entier
        entraîner entrer envie environ envoyer époque erreur espace espèce espérer espoir esprit essayer essentiel état
        étape etc étude étudier événement éviter exemple exister expérience expliquer exprimer face facile façon faible
        faire fait famille faut faux femme femmes fête figure fille fils fin final finir fixer fois fonction fond force
        forme former fort fortement frapper frère garçon garder général genre gens goût grâce grand grande grands gros
        groupe guère habitude haut hauteur heure heures heureux hier histoire homme hommes hors ici idée il image
        imaginer immense important importance imposer impossible indiquer intérêt intérieur intéresser interroger
        inviter jamais jeter jeu jeune jeunes joie jouer jour journée jours juger jusque juste justice laisser langue
        large lendemain lequel lettre lever libre lien lier lieu ligne limite lire liste livre loin long longtemps
        lorsque lourd lui lumière madame main maintenant maintenir mais maison maître majorité mal malgré manière manquer
        marche marcher marquer masse matière matin mauvais mécanisme meilleur membre membres même mener mesure mesures
        métier mettre midi mieux milieu mille million millions minute mise mission mode moins mois moitié moment monde
        monsieur montrer mort mot mots mourir moyen moyens multiplier nature naturel nécessaire niveau noir nom nombre
        nombreux nommer notamment noter nouveau nouvelle nouvelles nuit objectif objet obliger observer obtenir occasion
        occuper oeil offrir on opération opinion or ordre organiser origine oublier ouvrir page paraître pareil parent
        parfois parler parmi parole part partager participer particulier partie partir partout parvenir pas passage
        passé passer payer peine pendant penser perdre permettre personne personnes perte peser petit petite peu peur
        pied place plaisir plan plein plupart plus plusieurs plutôt poids point porte porter poser position posséder
        possible poste pour pourquoi poursuivre pourtant pousser pouvoir pratique précis préférer premier première
        prendre préparer près présence présent présenter presque presse prêt prévoir principal principe prix problème
        problèmes processus prochain produire produit profond programme projet promettre proposer propos propre protéger
        prouver public puis puisque qualité quand quant quart quatre quel quelque quelques question questions quitter
        quoi raconter raison rappeler rapport rare réalité recevoir recherche reconnaître refuser regard regarder région
        règle rejoindre relation remettre remplacer rencontrer rendre rentrer répondre réponse reposer reprendre
        représenter respect ressembler reste rester résultat résultats retour retourner retrouver réunion réunir réussir
        revenir rêve rien rôle rouge route rue saisir salle sang sans savoir second secteur selon semaine sembler sens
        sentiment sentir séparer série sérieux service services seul seule seulement si siècle signe silence simple
        simplement situation six société soin soir soit solution somme sorte sortir souffrir soudain souhaiter soutenir
        souvenir souvent suite suivant suivre sujet supérieur sur sûr surtout système table tard tel telle tellement
        temps tendre tenir tenter terme terminer terre tête texte tirer titre tomber toucher toujours tour tourner tous
        tout toute toutes train traiter travail travailler travaux travers très triste trois trop trouver type unique
        unité usage utiliser valeur valoir vendre venir vent vérité vers vie vieux ville vingt visage vite vivre voici
        voie voilà voir voisin voiture voix vouloir voyage vrai vraiment vue déclaré indiqué
        """

    static let frenchCommon: StaticString = """
        administration agence arme armée art assemblée banque capitale citoyen commission conflit conseil crise culture
        défense démocratie député directeur école économie économique église élection emploi énergie entreprise
        étranger europe européen gouvernement guerre industrie journal journaliste liberté loi marché médecin ministère
        ministre musique nation national organisation paix parlement parti patron pays peuple police politique
        population presse président professeur province république religion révolution roi santé science sécurité social
        soldat syndicat traité tribunal union université victime violence vote
        """

    static let frenchCalendar: StaticString = """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre printemps été automne hiver week-end
        """

    static let spanishGeneric: StaticString = """
        abrir acabar acción aceptar acto actividad actual acuerdo además afirmar agregar agua ahí ahora aire alcanzar
        algo alguien algún alguna algunas algunos alto allí ambos amigo amor amplio anterior antes añadir año años
        aparecer apenas aplicar apoyo aquel aquella aquí área artículo aseguró así aspecto asunto aún aunque autor ayer
        ayuda ayudar bajo base bastante bien brazo buen buena bueno buscar cabeza cabo cada caer calidad calle cambiar
        cambio camino campo cantidad capacidad capaz cara carácter cargo carta casa casi caso causa centro cerca cierto
        cinco claro clase cómo comenzar comentar común comprender con concepto condición conocer conjunto conocimiento
        conseguir considerar construir contar contra contrario convertir corazón corto cosa cosas crear creer criterio
        cual cualquier cuando cuanto cuatro cuenta cuerpo cuestión cuidado dar dato datos deber decir decidir decisión
        declarar dejar demás demasiado dentro derecho desarrollar desarrollo desde después destacar detalle día días
        diez diferencia diferente difícil dijo dinero dios dirección directo doctor donde duda durante edad efecto
        ejemplo elemento elegir embargo empezar encima encontrar encuentro enfrentar enorme entender entonces entrada
        entrar entre época equipo error escribir esfuerzo espacio especial especialmente especie esperanza esperar
        estado estar este estudio etapa evitar existir éxito experiencia explicar expresar extremo fácil falta familia
        favor fecha fenómeno figura fin final finalmente físico fondo forma formación formar frente fuego fuera fuerte
        fuerza función futuro ganar general gente gracias grado gran grande grandes grave grupo grupos guardar gustar
        haber habitante hablar hacer hacia hasta hecho hermano hija hijo historia hombre hombres hora horas hoy humano
        idea igual imagen importante importancia imponer incluir incluso indicar información informar inicio
        interés interesante interior intentar ir jamás joven jóvenes juego jugar junto juntos justo labor lado largo
        leer lengua letra libre libro limitar línea llamar llegar llevar local logar lograr luego lugar luz madre mal
        manera mano manos mantener mañana mar marco masa materia mayor mayoría media medida medidas medio medios mejor
        memoria menor menos mes meses mesa método miedo miembro miembros mientras mil millón millones minuto mirada
        mirar mismo misma mismos modelo modo momento morir mostrar motivo mover movimiento muchas mucho muchos muerte
        mujer mujeres mundo muy nacer nada nadie natural naturaleza necesario necesidad necesitar negar negro ningún
        nivel niño niños noche nombre nosotros nota noticia nueva nuevas nuevo nuevos número nunca objetivo objeto obra
        obtener ocasión ocupar ocurrir ofrecer ojo ojos opinión orden origen otra otras otro otros padre padres página
        pagar palabra palabras papel par parar parecer parte partes participar particular partir pasado pasar paso pedir
        pensamiento pensar pequeño perder perfecto permitir pero persona personas pesar pie piel plan planta plazo
        poco pocos poder poner porque posibilidad posible posición práctica precio pregunta preguntar presencia
        presentar presente primer primera primero principal principio probable problema problemas proceso producir
        producto profundo programa pronto propia propio proponer proteger provocar próximo proyecto prueba público
        pueblo puerta pues punto puntos quedar querer quizá quizás razón real realidad realizar recibir reciente
        reconocer recordar recurso recursos referir región relación relaciones representar respecto responder respuesta
        resto resultado resultados reunión rico rojo saber sacar salida salir sangre sector según segundo seguir
        seguridad seguro semana semanas sentido sentir señalar señor señora serie servicio servicios siempre siete siglo
        siguiente silencio simple sin sino siquiera sistema sitio situación sobre sola solamente solo sólo solución
        suceder suelo suerte sueño sufrir sujeto superior supuesto tal también tampoco tan tanto tarde tarea técnica
        tema temas tener tercer término texto tiempo tiempos tierra tipo tocar toda todas todavía todo todos tomar
        total trabajar trabajo traer tratar través tres triste último últimos única único unidad uso usar utilizar
        valor varios veces vecino veinte venir ventana ver verdad verdadero vez viaje vida viejo vista vivir voluntad
        volver voz vuelta zona
        """

    static let spanishCommon: StaticString = """
        alcalde arma arte autoridad banco campaña capital ciencia cine ciudad ciudadano comisión compañía comunidad
        conflicto congreso consejo crisis cultura defensa democracia diputado director economía económico educación
        ejército elección elecciones empresa energía enfermedad escuela europeo europa gobierno guerra iglesia industria
        internacional justicia ley libertad mercado militar ministerio ministro música nación nacional organización país
        países partido paz periódico periodista población policía política político presidente profesor pueblo reforma
        religión república revolución rey salud sociedad social soldado tratado tribunal unión universidad víctima
        violencia voto
        """

    static let spanishCalendar: StaticString = """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
        octubre noviembre diciembre primavera verano otoño invierno
        """

    static let italianGeneric: StaticString = """
        altro altri altra anno anni avere bene bisogno caso cosa cose così dare detto dire dopo dovere essere fare fatto
        fine giorno giorni già governo grande grandi gruppo ieri importante insieme italiano lavoro luogo mano meno mese
        mesi mettere modo molto molti momento mondo nome numero nuovo nuova nuovi oggi ogni ora paese parte passato
        periodo persona persone poco possibile potere presidente primo prima problema prossimo punto qualche quanto
        quasi risultato scorso secondo seguito sempre senza serie settimana sistema solo storia stesso successo sopra
        tempo tipo tutto tutti uomo uomini ultimo ultimi usare vedere venire vero vita volta volte lunedì martedì
        mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
        ottobre novembre dicembre
        """

    static let portugueseGeneric: StaticString = """
        agora ainda além algum alguma ano anos antes apenas área assim atual bem bom caso cada coisa coisas com como
        conta dar depois dever dia dias disse dizer dois durante exemplo fato fazer fim forma geral governo grande
        grandes grupo hoje homem homens hora horas importante lado lugar maior mais maneira meio melhor menos mesmo mês
        meses momento mulher mulheres mundo muito muitos nada nível nome nova novo novos número obra onde ontem outro
        outros outra país parte partir passado pessoa pessoas poder ponto possível pouco presidente primeira primeiro
        problema processo projeto própria qualquer quando quanto quase questão relação resultado saber segundo semana
        sempre serviço sistema sobre tempo ter tipo todo todos trabalho último usar valor vez vezes vida segunda terça
        quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro
        """

    static let dutchGeneric: StaticString = """
        aantal alle allemaal alleen ander andere begin bekend belangrijk beter bijvoorbeeld blijven brengen dag dagen
        deel denken dingen doel doen eerste eigen eind enkele geven gaan gebruik gebruiken geld geleden gevolg goed goede
        groep groot grote grootste half hand hele houden huis idee jaar jaren jong kans keer kind kinderen klein kleine
        komen krijgen kunnen laatste land lang laten later leven liggen maken man mannen manier meer meeste mens mensen
        minder misschien moeten mogelijk moment naam nieuw nieuwe nodig ogen onderzoek oud oude paar persoon plaats
        plan probleem punt reden samen soort stad staan stellen tijd tijdens toen tussen uur vaak vandaag veel verder
        vinden volgens volgende vorig vraag vragen vrouw vrouwen waar wanneer weer week weken weinig werk werken weten
        willen woord woorden zaak zeggen zetten zien zoals zou maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        januari februari maart april mei juni juli augustus september oktober november december
        """
}
