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
        WordRow("by", "By", "Par", "Von", "Por"),
        WordRow("coauthors", "Written with", "Écrit avec", "Zusammen mit", "Escrito con"),
        WordRow("draft", "Draft", "Brouillon", "Entwurf", "Borrador"),
        WordRow("feed", "Feed", "Flux", "Feed", "Canal"),
        WordRow("frontPage", "Front page", "À la une", "Titelseite", "Portada"),
        WordRow("minutes", "min read", "min de lecture", "Min. Lesezeit", "min de lectura"),
        WordRow("moreArticles", "More articles", "Autres articles", "Weitere Artikel", "Más artículos"),
        WordRow(
            "moved", "This page has moved to", "Cette page se trouve maintenant ici :",
            "Diese Seite steht jetzt hier:", "Esta página está ahora en"),
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
        WordRow("previous", "Previous", "Précédent", "Voriger", "Anterior"),
        WordRow(
            "related", "Related articles", "Articles liés", "Verwandte Artikel", "Artículos relacionados"),
        WordRow("rights", "Rights", "Droits", "Rechte", "Derechos"),
        WordRow("sections", "Sections", "Rubriques", "Rubriken", "Secciones"),
        WordRow(
            "skipToContent", "Skip to content", "Aller au contenu", "Zum Inhalt springen",
            "Saltar al contenido"),
        WordRow("source", "Source", "Source", "Quelle", "Fuente"),
        WordRow("tags", "Tags", "Sujets", "Schlagwörter", "Temas"),
        WordRow("thousands", ",", "\u{202F}", ".", "."),
        WordRow("undated", "Undated", "Sans date", "Ohne Datum", "Sin fecha"),
        WordRow("updated", "Updated", "Mis à jour le", "Aktualisiert am", "Actualizado el"),
        WordRow(
            "wholeArchive", "The whole archive", "Toutes les archives", "Das ganze Archiv", "Todo el archivo"),
        WordRow("years", "Years", "Années", "Jahre", "Años"),
    ]
}
