/// All words of the interface in all languages that it speaks.
enum WordTable {
    /// Places of the rows by their names.
    static let places = Dictionary(uniqueKeysWithValues: zip(rows.map(\.name), rows.indices))

    /// One row a word: name, English, French, German, Spanish.
    static let rows: [WordRow] = [
        WordRow("address", "Address", "Adresse", "Adresse", "Dirección"),
        WordRow("allTags", "All tags", "Tous les sujets", "Alle Schlagwörter", "Todos los temas"),
        WordRow("and", "and", "et", "und", "y"),
        WordRow("archive", "Archive", "Archives", "Archiv", "Archivo"),
        WordRow("articleCountMany", "articles", "articles", "Artikel", "artículos"),
        WordRow("articleCountOne", "article", "article", "Artikel", "artículo"),
        WordRow("articles", "Articles", "Articles", "Artikel", "Artículos"),
        WordRow("authors", "Authors", "Auteurs", "Autoren", "Autores"),
        WordRow("born", "Born", "Naissance :", "Geboren", "Nacimiento:"),
        WordRow("by", "By", "Par", "Von", "Por"),
        WordRow("coauthors", "Written with", "Écrit avec", "Zusammen mit", "Escrito con"),
        WordRow(
            "contributions", "Other contributions", "Autres contributions", "Weitere Beiträge",
            "Otras contribuciones"),
        WordRow(
            "derivedTags", "Tags from the text", "Sujets tirés du texte", "Schlagwörter aus dem Text",
            "Temas extraídos del texto"),
        WordRow("died", "Died", "Mort :", "Gestorben", "Muerte:"),
        WordRow("draft", "Draft", "Brouillon", "Entwurf", "Borrador"),
        WordRow("feed", "Feed", "Flux", "Feed", "Canal"),
        WordRow("frontPage", "Front page", "À la une", "Titelseite", "Portada"),
        WordRow("issueMany", "Issues", "Numéros", "Ausgaben", "Números"),
        WordRow("issueNumber", "No.", "nº", "Nr.", "n.º"),
        WordRow("issueOne", "Issue", "Numéro", "Ausgabe", "Número"),
        WordRow("minutes", "min read", "min de lecture", "Min. Lesezeit", "min de lectura"),
        WordRow("moreArticles", "More articles", "Autres articles", "Weitere Artikel", "Más artículos"),
        WordRow(
            "moved", "This page has moved to", "Cette page se trouve maintenant ici :",
            "Diese Seite steht jetzt hier:", "Esta página está ahora en"),
        WordRow(
            "narrower", "Narrower tags", "Sujets plus précis", "Engere Schlagwörter", "Temas más concretos"),
        WordRow("neighbours", "Before and after", "Avant et après", "Davor und danach", "Antes y después"),
        WordRow("newer", "Newer", "Plus récents", "Neuere", "Más recientes"),
        WordRow("newest", "Newest", "Les plus récents", "Neueste", "Lo más reciente"),
        WordRow("next", "Next", "Suivant", "Nächster", "Siguiente"),
        WordRow(
            "noArticles", "There are no articles here.", "Il n’y a pas d’articles ici.",
            "Hier gibt es keine Artikel.",
            "Aquí no hay artículos."),
        WordRow(
            "notFound", "Page not found", "Page introuvable", "Seite nicht gefunden", "Página no encontrada"),
        WordRow(
            "notFoundText", "There is no page at this address. It may be found by one of these ways:",
            "Il n’y a pas de page à cette adresse. Voici d’autres chemins pour la trouver :",
            "Unter dieser Adresse gibt es keine Seite. Vielleicht führt einer dieser Wege zu ihr:",
            "No hay ninguna página en esta dirección. Quizá se encuentre por uno de estos caminos:"),
        WordRow("older", "Older", "Plus anciens", "Ältere", "Más antiguos"),
        WordRow("oldest", "Oldest", "Les plus anciens", "Älteste", "Lo más antiguo"),
        WordRow("otherFormats", "Also as", "Autres formats", "Auch als", "También en"),
        WordRow("pages", "Pages", "Pages", "Seiten", "Páginas"),
        WordRow("part", "Part", "Partie", "Teil", "Parte"),
        WordRow("previous", "Previous", "Précédent", "Voriger", "Anterior"),
        WordRow("printedPages", "p.", "p.", "S.", "p."),
        WordRow(
            "related", "Related articles", "Articles liés", "Verwandte Artikel", "Artículos relacionados"),
        WordRow("rights", "Rights", "Droits", "Rechte", "Derechos"),
        WordRow("roleAgency", "Agency", "Agence", "Agentur", "Agencia"),
        WordRow("roleContributor", "Contributions", "Contributions", "Mitarbeit", "Colaboración"),
        WordRow("roleEditor", "Editing", "Édition", "Redaktion", "Edición"),
        WordRow("rolePhotographer", "Photographs", "Photographies", "Fotos", "Fotografías"),
        WordRow("roleReporter", "Reporting", "Reportage", "Bericht", "Reportaje"),
        WordRow("roleTranslator", "Translation", "Traduction", "Übersetzung", "Traducción"),
        WordRow("search", "Search", "Rechercher", "Suche", "Buscar"),
        WordRow("searchBest", "Best match", "Pertinence", "Beste Treffer", "Relevancia"),
        WordRow(
            "searchFailed", "The search index could not be loaded. Please try again.",
            "L’index de recherche n’a pas pu être chargé. Veuillez réessayer.",
            "Der Suchindex ließ sich nicht laden. Bitte noch einmal versuchen.",
            "No se pudo cargar el índice de búsqueda. Inténtelo de nuevo."),
        WordRow("searchFrom", "From year", "De l’année", "Von Jahr", "Desde el año"),
        WordRow(
            "searchInstead", "Nothing was found for “{word}”; shown is “{used}”.",
            "Rien n’a été trouvé pour « {word} » ; voici « {used} ».",
            "Zu „{word}“ wurde nichts gefunden; gezeigt wird „{used}“.",
            "No se encontró nada para «{word}»; se muestra «{used}»."),
        WordRow("searchMore", "More results", "Plus de résultats", "Weitere Treffer", "Más resultados"),
        WordRow(
            "searchNewest", "Newest first", "Les plus récents d’abord", "Neueste zuerst",
            "Más recientes primero"),
        WordRow(
            "searchNone", "Nothing was found.", "Aucun résultat.", "Nichts gefunden.", "No se encontró nada."),
        WordRow(
            "searchPlain",
            "Search needs scripts and a web server: it does not work in pages that are opened from disk. All articles are here:",
            "La recherche a besoin de scripts et d’un serveur web : elle ne marche pas dans des pages ouvertes depuis le disque. Tous les articles sont ici :",
            "Die Suche braucht Skripte und einen Webserver: auf Seiten, die von der Festplatte geöffnet werden, geht sie nicht. Alle Artikel stehen hier:",
            "La búsqueda necesita scripts y un servidor web: no funciona en páginas abiertas desde el disco. Todos los artículos están aquí:"
        ),
        WordRow("searchSort", "Order", "Tri", "Reihenfolge", "Orden"),
        WordRow("searchTo", "to year", "à l’année", "bis Jahr", "hasta el año"),
        WordRow("searchWithin", "Search here", "Rechercher ici", "Hier suchen", "Buscar aquí"),
        WordRow(
            "searchWithout", "Remove the filter “{name}”", "Retirer le filtre « {name} »",
            "Filter „{name}“ entfernen", "Quitar el filtro «{name}»"),
        WordRow("sections", "Sections", "Rubriques", "Rubriken", "Secciones"),
        WordRow("seriesMany", "Series", "Séries", "Reihen", "Series"),
        WordRow("seriesOne", "Series", "Série", "Reihe", "Serie"),
        WordRow(
            "skipToContent", "Skip to content", "Aller au contenu", "Zum Inhalt springen",
            "Saltar al contenido"),
        WordRow("source", "Source", "Source", "Quelle", "Fuente"),
        WordRow("tags", "Tags", "Sujets", "Schlagwörter", "Temas"),
        WordRow("thousands", ",", "\u{202F}", ".", "."),
        WordRow("undated", "Undated", "Sans date", "Ohne Datum", "Sin fecha"),
        WordRow("updated", "Updated", "Mis à jour le", "Aktualisiert am", "Actualizado el"),
        WordRow("versions", "Other versions", "Autres versions", "Andere Fassungen", "Otras versiones"),
        WordRow("volume", "Volume", "Volume", "Band", "Volumen"),
        WordRow(
            "wholeArchive", "The whole archive", "Toutes les archives", "Das ganze Archiv", "Todo el archivo"),
        WordRow("years", "Years", "Années", "Jahre", "Años"),
    ]
}
