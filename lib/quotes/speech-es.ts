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
  irregular: `dijo dijeron dice dicen decía decían sostuvo sostuvieron sostiene sostienen mantuvo mantiene mantienen expuso propuso
    propone supuso concluyó concluye concluyen concluyeron pidió pidieron advirtió advirtieron sugirió repitió refirió
    refirieron asiente asintió sonríe sonrió ríe rió bromean desmintió desmiente hace saber sabe decir adujo aduce
    contradijo predijo predice lee leyó creyó creyeron consta reza recoge muestra mostró mostraron prevé establece estipula dispone`,
  perfect: `dicho escrito descrito expuesto propuesto predicho desmentido visto`,
  gerund: 'diciendo advirtiendo pidiendo sugiriendo concluyendo sosteniendo refiriendo repitiendo',
  auxiliaries: 'ha han había habían haber habiendo he hubo',
  between: `ha han había habían se le les lo la nos me también luego después ya aún además entonces así siempre todavía hoy ayer
    asimismo incluso apenas solo sólo simplemente a limitó limita limitado limitaron hecho hizo hace hicieron quiso querido
    anoche anteayer recientemente inicialmente finalmente tampoco sí no`,
  boundaries: 'que porque cuando si como pero y e o aunque mientras donde quien pues sino ni',
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis nuestro nuestra nuestros dos tres
    varios varias algunos algunas otro otra otros otras cada ningún ninguna muchos`,
  prepositions: `de del a al en para por con sin sobre entre hacia hasta contra según desde durante ante tras bajo mediante
    junto frente`,
  cuts: `a al en durante este esta el lunes martes miércoles jueves viernes sábado domingo ayer hoy ante tras para por
    sobre con que quien antes después desde mediante cuando mientras anoche junto frente`,
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
  documents: `informe comunicado carta estudio mensaje artículo documento texto tuit correo encuesta ley decreto nota denuncia
    sentencia auto acta escrito resolución dictamen diario periódico revista cartel pancarta demanda misiva editorial
    publicación atestado circular manifiesto memorando reporte fallo parte`,
  groups: `policía gobierno sindicato sindicatos asociación asociaciones vecinos vecina vecino expertos autoridades fiscalía empresa
    empresas testigo testigos fuentes fuente investigadores ayuntamiento ministerio club grupo federación oposición
    partido consejería junta diputación compañía plataforma colectivo familia familiares padres madres organización
    organizadores alumnos estudiantes docentes profesores sanitarios médicos pescadores agricultores ganaderos
    comerciantes hosteleros trabajadores manifestantes aficionados clientes usuarios afectados víctimas agentes
    bomberos abogados jueces rectorado hospital municipio comuna cancillería banco instituto agencia ong
    responsables dirigentes analistas allegados residentes ciudadanos jugadores socios acusación defensa`,
}
