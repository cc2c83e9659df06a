extension SampleArticle {
    static let spanish = SampleArticle(
        language: "es", title: "La biblioteca que viaja en burro",
        paragraphs: [
            """
            Cada martes, antes de que salga el sol, don Eusebio Lara carga dos cajones de libros sobre una burra llamada \
            Comadre y toma el camino de la sierra. Lleva veintidós años haciéndolo. Empezó con once novelas y un diccionario \
            que había salvado de una inundación, y hoy reparte más de cuatrocientos títulos entre nueve aldeas a las que \
            todavía no llega ni la carretera ni el correo franco-español de la comarca.
            """,
            """
            El reglamento de la biblioteca cabe en una hoja. Se presta un libro por persona y por semana; si el lector no \
            sabe leer, se presta también un lector, es decir, un niño de la escuela que se queda una tarde a leerle en voz \
            alta. Las multas se pagan en pasto. En todo este tiempo se han perdido solo tres volúmenes, y de uno de ellos se \
            sabe que lo tiene el cura de arriba, que no acaba de terminarlo.
            """,
            """
            La idea, según cuenta su hija, nació de un enfado. El maestro había pedido al ministerio una sala de lectura y \
            recibió, al cabo de dos años, una placa de bronce con el nombre de la sala. No había paredes donde ponerla. \
            Entonces Eusebio, que era arriero y no había pasado del cuarto grado, la clavó en la albarda de la burra y dijo \
            que la sala quedaba inaugurada, y que abriría los martes.
            """,
            """
            Desde aquel día la placa ha cruzado el río más veces que ningún funcionario. Los inspectores que vinieron a \
            comprobar la existencia del local tuvieron que seguirlo a pie durante siete horas, con los zapatos en la mano, y \
            firmaron el acta sobre el lomo del animal. En ella consta que el establecimiento es amplio, que está bien \
            ventilado y que goza de una vista inmejorable sobre todo el valle.
            """,
            """
            No todo ha sido fácil. Hubo un invierno en que la nieve cerró el paso durante seis semanas y los libros quedaron \
            repartidos por las casas, sin orden ni concierto. Cuando volvió a subir, en marzo, descubrió que los vecinos se \
            los habían ido cambiando entre ellos, de puerta en puerta, con un cuaderno donde cada cual apuntaba lo suyo. \
            Comprendió que la biblioteca ya no lo necesitaba, y aquella noche durmió mal.
            """,
            """
            Sin embargo, al martes siguiente volvió a cargar los cajones. La burra, que tampoco es joven, se detuvo por su \
            cuenta delante de cada casa, como siempre, y en cada casa alguien salió a preguntar qué había de nuevo. El \
            acuerdo franco-español que debía traer la carretera se firmará el año que viene. En la sierra nadie tiene prisa: \
            dicen que por una carretera se llega antes, pero que no se llega tan leído.
            """,
        ],
        quotation: """
            Él lo resume a su manera, sin dejar de caminar. «Yo no enseño nada a nadie. Yo llevo y traigo. Lo que pasa en \
            medio, entre que lo llevo y lo traigo, eso ya es cosa de ellos. Comadre y yo solo miramos el camino.» Y se calla, \
            porque viene la cuesta.
            """,
        verse: [
            "Por la cuesta sube el día,", "con la burra y el cajón,", "y en la sierra todavía",
            "no ha llegado otro vagón.",
        ],
        table: [
            ["Aldea", "Lectores", "Libros"], ["Arriba", "31", "58"], ["Las Cruces", "44", "73"],
            ["El Vado", "12", "40"],
            ["Sotillo", "27", "51"],
        ])
}
