import type { TopicWords } from '../filler.ts'

export const TOPICS_ES: TopicWords = {
  events: `
    accidente apagón asesinato ataque ataques atentado atentados batalla boda campeonato carrera ceremonia cierre
    conferencia congreso crisis cumbre debate derrumbe detención dimisión elecciones elección epidemia evacuación
    explosión exposición feria festival fiesta final funeral fusión golpe guerra guerras huelga huelgas huracán
    inauguración incendio incendios inundaciones inundación invasión juicio lanzamiento manifestaciones manifestación
    masacre negociaciones ofensiva pandemia partido protesta protestas referéndum rescate reunión revuelta riada sequía
    seísmo terremoto tormenta torneo tregua visita votación`,
  filler: `
    abril agosto alguien autor ayer año años caso catorce cien ciento cientos cinco cincuenta cosa cosas cuarenta
    cuatro decena decenas diciembre diecinueve dieciocho diecisiete dieciséis diez doce domingo dos día días dólar
    dólares ejemplo enero euro euros febrero fin final forma foto fotos gente grado grados gran grande grandes hora
    horas hoy inicio jueves julio junio kilómetro kilómetros lado lunes madrugada manera martes marzo mayo mañana
    mañanas medianoche mediodía mes meses metro metros mil miles millones millón minuto minutos mitad miércoles momento
    momentos nada nadie noche noches noviembre nueva nuevas nueve nuevo nuevos número ocho octubre once parte partes
    pequeña pequeño persona personas portavoz primer primera primero primeros principio quince razones razón segundo
    segundos seis semana semanas septiembre sesenta siete siglo siglos sola solo sábado tarde tardes tiempo tipo total
    trece treinta tres veces veinte vez viernes última últimas último últimos`,
  determiners: `
    al algunas algunos aquel aquella cada cinco con cuatro de del diez dos el en esa esas ese esos esta estas este
    estos la las los mi mis nuestra nuestro nueve ocho por seis siete sin su sus tres tu un una unas unos varias varios`,
  verb: /^\p{Ll}{3,}[aei]r(?:se|l[ao]s?)?$/u,
  placeBefore: 'en hacia desde',
  placeHeads:
    'aeropuerto avenida bahía barrio bosque calle ciudad isla lago monte playa plaza provincia pueblo puerto punta río serra sierra valle',
  same: `
    unión europea, ue; naciones unidas, onu; organización de las naciones unidas, onu; estados unidos, ee.uu, eeuu, ee uu;
    reino unido, gran bretaña; organización mundial de la salud, oms; fondo monetario internacional, fmi;
    banco central europeo, bce; kiev, kyiv`,
}
