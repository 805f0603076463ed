/** Spanish words of saying. Our own lists, from common knowledge of news prose. */
export const ES = {
  regular: `afirmar declarar explicar agregar asegurar señalar indicar comentar contar/cuent recordar/recuerd subrayar lamentar
    preguntar anunciar denunciar criticar manifestar/manifiest expresar precisar apuntar destacar confesar/confies relatar
    exclamar matizar zanjar aclarar opinar bromear replicar reiterar celebrar calificar llamar sentenciar tuitear
    confirmar informar avisar alertar recalcar remarcar argumentar alegar contestar protestar susurrar gritar narrar
    detallar puntualizar adelantar avanzar revelar/revel ironizar lanzar espetar observar juzgar considerar
    pensar/piens valorar rematar acotar apostillar abundar ahondar disculpar quejar felicitar jactar sincerar justificar
    negar/nieg rechazar censurar cuestionar acusar reclamar demandar implorar suplicar rogar/rueg ordenar aconsejar
    recomendar/recomiend pronosticar vaticinar augurar comunicar notificar postear publicar firmar titular enfatizar
    acentuar puntear enumerar especificar plantear aventurar especular imaginar soñar sospechar jurar proclamar
    arengar increpar desahogar alabar elogiar ensalzar aplaudir agradecer reflexionar razonar terciar zaherir
    catalogar tildar tachar bautizar rezar mencionar citar reseñar constatar certificar atestiguar testimoniar apostar/apuest
    animar presumir confiar desvelar clamar bramar musitar murmurar suspirar lloriquear ratificar corroborar avalar
    amenazar bromear corear cifrar achacar anticipar desear desgranar deslizar abogar instar garantizar tranquilizar festejar
    apuntillar exigir urgir ofrecer reír preferir/prefier aseverar recapitular aleccionar reprochar bendecir vitorear debatir
    insistir añadir sostener reconocer responder resumir admitir prometer conceder temer creer leer recoger repetir/repit
    pedir/pid advertir/adviert sugerir/sugier defender/defiend exponer proponer suponer mantener definir transmitir
    difundir describir escribir discutir decidir coincidir aducir deducir concluir referir/refier inquirir/inquier`,
  irregular: `
    aduce adujo advirtieron advirtió asiente asintió bromean concluye concluyen concluyeron concluyó consta contradijo
    creyeron creyó decir decía decían desmiente desmintió dice dicen dijeron dijo dispone establece estipula expuso
    hace lee leyó mantiene mantienen mantuvo mostraron mostró muestra pidieron pidió predice predijo prevé propone
    propuso recoge refirieron refirió repitió reza rió ríe sabe saber sonrió sonríe sostiene sostienen sostuvieron
    sostuvo sugirió supuso`,
  perfect: `
    descrito desmentido dicho escrito expuesto predicho propuesto visto`,
  gerund: 'diciendo advirtiendo pidiendo sugiriendo concluyendo sosteniendo refiriendo repitiendo',
  auxiliaries: 'ha han había habían haber habiendo he hubo',
  between: `
    a además anoche anteayer apenas asimismo así ayer aún después entonces finalmente ha había habían hace han hecho
    hicieron hizo hoy incluso inicialmente la le les limita limitado limitaron limitó lo luego me no nos querido quiso
    recientemente se siempre simplemente solo sí sólo también tampoco todavía ya`,
  boundaries: 'aunque como cuando donde e mientras ni o pero porque pues que quien si sino y',
  determiners: `
    algunas algunos aquel cada dos el esa esas ese esos esta estas este estos la las los mi mis muchos ninguna ningún
    nuestra nuestro nuestros otra otras otro otros su sus tres un una unas unos varias varios`,
  prepositions: `
    a al ante bajo con contra de del desde durante en entre frente hacia hasta junto mediante para por según sin sobre
    tras`,
  cuts: `
    a al anoche ante antes ayer con cuando desde después domingo durante el en esta este frente hoy jueves junto lunes
    martes mediante mientras miércoles para por que quien sobre sábado tras viernes`,
  pronouns: { él: 'm', ella: 'f', ellos: 'they', ellas: 'they' } as const,
  tonic: {} as const,
  definite: { el: 'm', la: 'f', este: 'm', esta: 'f', ese: 'm', esa: 'f' } as const,
  according: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'en palabras de',
    'a juicio de',
    'en opinión de',
    'a ojos de',
    'para',
    'en boca de',
    'al decir de',
    'a decir de',
    'a criterio de',
    'en la opinión de',
  ],
  accordingAfter: '',
  relatives: 'que quien',
  documents: `
    acta artículo atestado auto carta cartel circular comunicado correo decreto demanda denuncia diario dictamen
    documento editorial encuesta escrito estudio fallo informe ley manifiesto memorando mensaje misiva nota pancarta
    parte periódico publicación reporte resolución revista sentencia texto tuit`,
  groups: `
    abogados acusación afectados aficionados agencia agentes agricultores allegados alumnos analistas asociaciones
    asociación autoridades ayuntamiento banco bomberos cancillería ciudadanos clientes club colectivo comerciantes
    compañía comuna consejería defensa diputación dirigentes docentes empresa empresas estudiantes expertos familia
    familiares federación fiscalía fuente fuentes ganaderos gobierno grupo hospital hosteleros instituto investigadores
    jueces jugadores junta madres manifestantes ministerio municipio médicos ong oposición organización organizadores
    padres partido pescadores plataforma policía profesores rectorado residentes responsables sanitarios sindicato
    sindicatos socios testigo testigos trabajadores usuarios vecina vecino vecinos víctimas`,
}
