/** Spanish words of saying. Our own lists, from common knowledge of news prose. */
export const ES = {
  regular: `
    abogar abundar acentuar achacar aclarar aconsejar acotar acusar adelantar admitir aducir advertir/adviert afirmar
    agradecer agregar ahondar alabar aleccionar alegar alertar amenazar animar anticipar anunciar aplaudir
    apostar/apuest apostillar apuntar apuntillar arengar argumentar asegurar aseverar atestiguar augurar avalar avanzar
    aventurar avisar añadir bautizar bendecir bramar bromear calificar catalogar celebrar censurar certificar cifrar
    citar clamar coincidir comentar comunicar conceder concluir confesar/confies confiar confirmar considerar constatar
    contar/cuent contestar corear corroborar creer criticar cuestionar debatir decidir declarar deducir
    defender/defiend definir demandar denunciar desahogar describir desear desgranar deslizar destacar desvelar
    detallar difundir disculpar discutir elogiar enfatizar ensalzar enumerar escribir especificar especular espetar
    exclamar exigir explicar exponer expresar felicitar festejar firmar garantizar gritar imaginar implorar increpar
    indicar informar inquirir/inquier insistir instar ironizar jactar jurar justificar juzgar lamentar lanzar leer
    llamar lloriquear manifestar/manifiest mantener matizar mencionar murmurar musitar narrar negar/nieg notificar
    observar ofrecer opinar ordenar pedir/pid pensar/piens plantear postear precisar preferir/prefier preguntar
    presumir proclamar prometer pronosticar proponer protestar publicar puntear puntualizar quejar ratificar razonar
    recalcar recapitular rechazar reclamar recoger recomendar/recomiend reconocer recordar/recuerd referir/refier
    reflexionar reiterar relatar remarcar rematar repetir/repit replicar reprochar reseñar responder resumir
    revelar/revel rezar reír rogar/rueg sentenciar señalar sincerar sospechar sostener soñar subrayar sugerir/sugier
    suplicar suponer suspirar susurrar tachar temer terciar testimoniar tildar titular tranquilizar transmitir tuitear
    urgir valorar vaticinar vitorear zaherir zanjar`,
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
