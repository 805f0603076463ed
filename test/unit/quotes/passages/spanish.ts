import type { Passage } from './passage.ts'

export const SPANISH: readonly Passage[] = [
  [
    '«No tenemos agua desde el martes», dijo Carmen Ybarra Solís, alcaldesa de Robledal.',
    'No tenemos agua|Carmen Ybarra Solís|alcaldesa de Robledal',
  ],
  [
    'La alcaldesa de Robledal, Carmen Ybarra, pidió calma. «Llegará», aseguró.',
    'Llegará|Carmen Ybarra|alcaldesa de Robledal',
  ],
  [
    'El consejero de Sanidad, Rafael Montes Urrutia, ha anunciado más camas. «Las habrá en enero», ha añadido.',
    'Las habrá en|Rafael Montes Urrutia|consejero de Sanidad',
  ],
  ['Según Rafael Montes, el hospital está «al borde del colapso».', 'al borde del|Rafael Montes'],
  [
    'Según explicó el portavoz de la empresa, Julián Ortega, la avería fue «un fallo humano».',
    'un fallo humano|Julián Ortega|portavoz de la empresa',
  ],
  [
    'A juicio de la profesora Nuria Bastida, la ley es «un parche mal cosido».',
    'un parche mal|Nuria Bastida|profesora',
  ],
  ['En palabras de Nuria Bastida, la ley es «un parche mal cosido».', 'un parche mal|Nuria Bastida'],
  [
    'El presidente del Gobierno, Andrés Villalobos, dijo que el acuerdo es «histórico para el país».',
    'histórico para el|Andrés Villalobos|presidente del Gobierno',
  ],
  ['—No pienso marcharme —dijo Teresa Olmo—. Esta es mi casa.', 'No pienso marcharme|Teresa Olmo'],
  [
    '—¿Quién vive ahí? —preguntó el guarda.\n—Nadie —contestó Teresa Olmo.',
    'Quién vive ahí|guarda||a',
    'Nadie|Teresa Olmo',
  ],
  [
    '“No hubo aviso previo”, señaló Gustavo Peralta, vocero de los vecinos.',
    'No hubo aviso|Gustavo Peralta|vocero de los vecinos',
  ],
  [
    '"No hubo aviso previo", denunció Gustavo Peralta, vocero de los vecinos.',
    'No hubo aviso|Gustavo Peralta|vocero de los vecinos',
  ],
  ['Gustavo Peralta llegó tarde. «El tren no pasaba», se disculpó.', 'El tren no|Gustavo Peralta'],
  ['«Aquí nadie duerme», cuenta una vecina que pide anonimato.', 'Aquí nadie duerme|vecina||a'],
  [
    'Fuentes de la investigación apuntan a «un ajuste de cuentas».',
    'un ajuste de|Fuentes de la investigación||a',
  ],
  ['El informe concluye que la presa «carecía de mantenimiento».', 'carecía de mantenimiento|informe||d'],
  ['«La presa carecía de mantenimiento», recoge el informe.', 'La presa carecía|informe||d'],
  ['Los sindicatos advierten: «No habrá tregua».', 'No habrá tregua|sindicatos||a'],
  ['La Guardia Civil confirmó que el detenido «actuó solo y sin ayuda».', 'actuó solo y|Guardia Civil||o'],
  ['«Es una vergüenza», tuiteó la diputada Marta Zabala.', 'Es una vergüenza|Marta Zabala|diputada'],
  [
    '«Ganamos porque creímos», resume Iker Larrea, capitán del Robledal. «Y porque corrimos más», añade.',
    'Ganamos porque creímos|Iker Larrea|capitán del Robledal',
    'Y porque corrimos|Iker Larrea',
  ],
  ['El entrenador, Paco Gandía, no dudó: «Iker es el alma del equipo».', 'Iker es el|Paco Gandía|entrenador'],
  [
    '«Los niños preguntan por su escuela», explica doña Remedios Calvo, maestra jubilada.',
    'Los niños preguntan|Remedios Calvo|maestra jubilada',
  ],
  [
    'El Sr. Calvo no quiso declarar. «Hablaré ante el juez», se limitó a decir el Sr. Calvo.',
    'Hablaré ante el|Calvo',
  ],
  [
    'La ministra de Agricultura, Pilar Sanchís de la Fuente, ha calificado la medida de «injusta y arbitraria».',
    'injusta y arbitraria|Pilar Sanchís de la Fuente|ministra de Agricultura',
  ],
  [
    '«El olivo aguanta», sostiene Manuel de los Ríos, agricultor de Vega Alta.',
    'El olivo aguanta|Manuel de los Ríos|agricultor de Vega Alta',
  ],
  [
    '«Mi abuelo decía: “El olivo aguanta”», recuerda Manuel de los Ríos.',
    'Mi abuelo decía|Manuel de los Ríos',
  ],
  [
    '«La sequía nos ha vaciado los pozos.\n»Los animales beben de cubas.\n»Así no se puede vivir», lamenta Manuel de los Ríos.',
    'La sequía nos|Manuel de los Ríos',
  ],
  [
    'Manuel de los Ríos enseña el pozo. «Antes llegaba hasta aquí». «Ahora hay que bajar cuarenta metros», dice.',
    'Antes llegaba hasta|Manuel de los Ríos',
    'Ahora hay que|Manuel de los Ríos',
  ],
  [
    'El festival «Noches de sal» abre el viernes. Su directora, Aitana Bosch, promete «un cartel sin cabezas visibles».',
    'un cartel sin|Aitana Bosch|directora',
  ],
  [
    'Aitana Bosch, que dirige el festival desde 2012, cree que «la gente quiere bailar».',
    'la gente quiere|Aitana Bosch',
  ],
  ['«La gente quiere bailar», insiste ella. Aitana Bosch no se rinde.', 'La gente quiere|Aitana Bosch'],
  [
    'El economista Leandro Quiroga afirmó, durante un foro en Buenos Aires, que la inflación «va a seguir bajando».',
    'va a seguir|Leandro Quiroga|economista',
  ],
  ['Para Leandro Quiroga, la inflación es «un animal dormido».', 'un animal dormido|Leandro Quiroga'],
  [
    'De acuerdo con la Fiscalía, el acusado «ocultó bienes en el extranjero».',
    'ocultó bienes en|Fiscalía||o',
  ],
  [
    'Un portavoz del Ministerio del Interior aseguró que «todas las fronteras están abiertas».',
    'todas las fronteras|portavoz del Ministerio del Interior||a',
  ],
  [
    '«Yo no firmé nada», se defendió el exalcalde Lorenzo Pita. Y agregó: «Que me enseñen el papel».',
    'Yo no firmé|Lorenzo Pita|exalcalde',
    'Que me enseñen|Lorenzo Pita',
  ],
  [
    'Lorenzo Pita compareció el lunes, asegurando que nunca cobró «un solo euro de nadie».',
    'un solo euro|Lorenzo Pita',
  ],
  ['«Queremos respuestas», gritaban los padres frente al colegio.', 'Queremos respuestas|padres||a'],
  [
    'La presidenta de la asociación, Dolores Fuentes, habla despacio. «Somos pocos», admite Fuentes.',
    'Somos pocos|Dolores Fuentes|presidenta de la asociación',
  ],
  ['Dolores Fuentes y Lorenzo Pita discutieron. «Usted miente», le espetó él.', 'Usted miente|Lorenzo Pita'],
  [
    '«El mar se lo llevó todo», relata a este diario Xulio Castiñeira, mariscador de 58 años.',
    'El mar se|Xulio Castiñeira',
  ],
  [
    'El doctor Emilio Vargas, jefe de Urgencias del hospital San Telmo, cree que «hay que vacunar ya».',
    'hay que vacunar|Emilio Vargas|jefe de Urgencias del hospital San Telmo',
  ],
  [
    '«Hay que vacunar ya», recalcó el médico.\nEmilio Vargas dirige Urgencias.',
    'Hay que vacunar|Emilio Vargas',
  ],
  [
    '«Sin turismo», apunta el hotelero Bruno Ferrer, «este pueblo se muere».',
    'Sin turismo|Bruno Ferrer|hotelero',
  ],
  [
    'El hotelero, visiblemente cansado, explicó: «He perdido media temporada».',
    'He perdido media|hotelero||a',
  ],
  [
    '“Estamos trabajando para restablecer el servicio”, informó la compañía Lumesa en un comunicado.',
    'Estamos trabajando para|Lumesa||o',
  ],
  [
    'En un comunicado, la Universidad de Montalvo lamentó «las molestias causadas».',
    'las molestias causadas|Universidad de Montalvo||o',
  ],
  [
    '«Fue un error mío», reconoció ante la prensa el árbitro Saúl Izquierdo.',
    'Fue un error|Saúl Izquierdo|árbitro',
  ],
  [
    'Saúl Izquierdo, árbitro internacional, reconoció su error: «Fue mío y de nadie más».',
    'Fue mío y|Saúl Izquierdo|árbitro internacional',
  ],
  [
    '«Nos vamos», anunció, entre lágrimas, la panadera Luz Marina Restrepo.',
    'Nos vamos|Luz Marina Restrepo|panadera',
  ],
  [
    'Luz Marina Restrepo vendió su casa. Su hermana, Gloria, la entiende: «Yo habría hecho lo mismo».',
    'Yo habría hecho|Gloria',
  ],
  [
    '«La decisión está tomada», zanja el secretario general del partido, Óscar Benavente.',
    'La decisión está|Óscar Benavente|secretario general del partido',
  ],
  [
    'El secretario de Estado de Transportes, Óscar Benavente, opina que el tren «no puede esperar otra década».',
    'no puede esperar|Óscar Benavente|secretario de Estado de Transportes',
  ],
  ['Los llamados «hombres de la lluvia» y el «plan B» del Ayuntamiento no bastaron.'],
  ['«¡Que vivan los novios!», exclamó el padre Anselmo.', 'Que vivan los|Anselmo'],
  ['«Todo está en orden», insisten desde el Ayuntamiento.', 'Todo está en|Ayuntamiento||o'],
  [
    'El artista, Nicanor Puig, describe su obra como «una casa sin puertas».',
    'una casa sin|Nicanor Puig|artista',
  ],
  [
    '«El jurado ha sido unánime», manifestó. Nicanor Puig recogerá el premio en mayo.',
    'El jurado ha|Nicanor Puig',
  ],
  [
    'La jueza Amparo Lledó considera acreditado que hubo «ánimo de engaño».',
    'ánimo de engaño|Amparo Lledó|jueza',
  ],
  ['La sentencia considera acreditado que hubo «ánimo de engaño».', 'ánimo de engaño|sentencia||d'],
  ['«Volveremos más fuertes», prometieron Ana Rueda y su socio.', 'Volveremos más fuertes|Ana Rueda'],
  [
    'Consultado por esta redacción, el concejal Fermín Aldaz respondió que «no hay fecha para la obra».',
    'no hay fecha|Fermín Aldaz|concejal',
  ],
  ['«Ni un paso atrás»: así respondió Fermín Aldaz a las críticas.', 'Ni un paso|Fermín Aldaz'],
  [
    'Aldaz, de 44 años, es tajante. «No dimito», dice. «Me han elegido los vecinos». Fermín Aldaz gobierna desde 2019.',
    'No dimito|Fermín Aldaz',
  ],
  [
    '«Llevamos tres semanas sin colegio», protesta Azucena Prieto, madre de dos alumnos.',
    'Llevamos tres semanas|Azucena Prieto|madre de dos alumnos',
  ],
  [
    'La consejera de Educación, Sonsoles Arrieta, ha pedido paciencia a las familias: «Las obras acabarán antes de Navidad».',
    'Las obras acabarán|Sonsoles Arrieta|consejera de Educación',
  ],
  [
    'Para el meteorólogo Tirso Escudero, lo peor «está todavía por llegar».',
    'está todavía por|Tirso Escudero|meteorólogo',
  ],
  [
    '“No vamos a permitir atropellos”, advirtió este martes el gobernador de Santa Brígida, Néstor Olavarría.',
    'No vamos a|Néstor Olavarría|gobernador de Santa Brígida',
  ],
  [
    'Olavarría viajó a la capital. Allí, el gobernador dijo que no habrá “ni un peso para los corruptos”. Néstor Olavarría gobierna desde marzo.',
    'ni un peso|Néstor Olavarría',
  ],
  [
    '«Vi cómo el agua se llevaba los coches», explica a EL FARO un camarero del paseo marítimo.',
    'Vi cómo el|camarero del paseo marítimo||a',
  ],
  [
    'Según el atestado policial, el conductor «se dio a la fuga tras el impacto».',
    'se dio a|atestado policial||d',
  ],
  ['—Aquí no se vende nada —zanjó la abuela de Rubén.', 'Aquí no se|abuela de Rubén||a'],
  [
    'El técnico visitante, Joan Carles Puigdevall, se mostró satisfecho: «El equipo ha sabido sufrir».',
    'El equipo ha|Joan Carles Puigdevall|técnico visitante',
  ],
  [
    '«El equipo ha sabido sufrir», valoró Puigdevall tras el partido. «Nos llevamos tres puntos de oro», remató. Joan Carles Puigdevall renovará en junio.',
    'El equipo ha|Joan Carles Puigdevall',
    'Nos llevamos tres|Joan Carles Puigdevall',
  ],
  [
    'Desde la plataforma vecinal denuncian que se trata de «un atentado contra el patrimonio».',
    'un atentado contra|plataforma vecinal||o',
  ],
  [
    'La escritora argentina Malena Iturbe confiesa que escribe «para no olvidar a los muertos».',
    'para no olvidar|Malena Iturbe|escritora argentina',
  ],
  [
    'Malena Iturbe presentó su novela «La casa sin sombra». «La empecé hace veinte años», recordó la autora.',
    'La empecé hace|Malena Iturbe',
  ],
  [
    'El secretario general de la ONU, Pascal Ndongo, calificó el ataque de «violación flagrante del derecho internacional».',
    'violación flagrante del|Pascal Ndongo|secretario general de la ONU',
  ],
  [
    '«Hemos cumplido», ha dicho Montes. Y ha insistido en que «no habrá más recortes». Julia Montes es la ministra de Hacienda.',
    'Hemos cumplido|Julia Montes',
    'no habrá más|Julia Montes',
  ],
  [
    'El abogado de la acusación particular, Ginés Carrasco, sostiene que el empresario actuó «con absoluto desprecio por la vida».',
    'con absoluto desprecio|Ginés Carrasco|abogado de la acusación particular',
  ],
  [
    'Preguntada por su futuro, la nadadora respondió con una sonrisa: «Primero quiero dormir».',
    'Primero quiero dormir|nadadora||a',
  ],
  [
    '«Me quedé sola», cuenta Visitación Galindo, de 83 años, sentada en su cocina. «Todos se fueron a la capital».',
    'Me quedé sola|Visitación Galindo',
  ],
  [
    'En opinión del catedrático Anselmo Rey, se trata de «una reforma sin memoria económica».',
    'una reforma sin|Anselmo Rey|catedrático',
  ],
  [
    'La compañía ferroviaria pidió disculpas y aseguró en una nota que «la incidencia está resuelta».',
    'la incidencia está|compañía ferroviaria||o',
  ],
]
