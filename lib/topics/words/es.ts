import type { TopicWords } from '../filler.ts'

export const TOPICS_ES: TopicWords = {
  events: `
    guerra guerras ataque ataques atentado atentados elección elecciones huelga huelgas incendio incendios accidente
    terremoto seísmo inundación inundaciones riada tormenta huracán sequía crisis cumbre conferencia congreso juicio
    votación referéndum protesta protestas manifestación manifestaciones festival fiesta torneo final partido carrera
    campeonato explosión asesinato detención dimisión visita ceremonia inauguración lanzamiento fusión pandemia epidemia
    tregua ofensiva invasión revuelta golpe reunión debate negociaciones exposición evacuación rescate masacre batalla
    feria apagón derrumbe cierre boda funeral`,
  filler: `
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre día días semana semanas mes meses año años siglo siglos hora horas minuto minutos segundo
    segundos mañana mañanas mediodía tarde tardes noche noches medianoche madrugada ayer hoy tiempo vez veces momento
    momentos principio inicio fin final mitad parte partes lado caso ejemplo razón razones cosa cosas manera forma tipo
    número total metro metros kilómetro kilómetros euro euros dólar dólares grado grados millón millones mil miles ciento
    cientos decena decenas dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta cien primer primera primero primeros último
    última últimos últimas nuevo nueva nuevos nuevas gran grande grandes pequeño pequeña solo sola alguien nadie nada
    gente personas persona portavoz foto fotos autor`,
  determiners: `
    el la los las un una unos unas del de al su sus este esta estos estas ese esa esos esas aquel aquella nuestro nuestra
    mi mis tu cada algunos algunas varios varias dos tres cuatro cinco seis siete ocho nueve diez en por sin con`,
  verb: /^\p{Ll}{3,}[aei]r(?:se|l[ao]s?)?$/u,
  placeBefore: 'en hacia desde',
  placeHeads:
    'lago ciudad isla aeropuerto calle plaza monte playa bosque pueblo valle puerto bahía barrio avenida provincia río sierra serra punta',
  same: `
    unión europea, ue; naciones unidas, onu; organización de las naciones unidas, onu; estados unidos, ee.uu, eeuu, ee uu;
    reino unido, gran bretaña; organización mundial de la salud, oms; fondo monetario internacional, fmi;
    banco central europeo, bce; kiev, kyiv`,
}
