import type { TopicWords } from '../filler.ts'

export const TOPICS_NL: TopicWords = {
  events: `
    aanslag aanslagen aanval aanvallen aardbeving afsluiting arrestatie begrafenis betoging beurs bezoek brand branden
    bruiloft ceremonie conferentie congres crisis debat demonstratie demonstraties droogte epidemie evacuatie explosie
    feest festival finale fusie invasie kampioenschap lancering moord offensief onderhandelingen ongeluk ongeval
    ontslag oorlog oorlogen opening opstand overname overstroming overstromingen pandemie proces protest protesten race
    rechtszaak redding referendum staatsgreep staking stakingen stemming storm tentoonstelling toernooi top veldslag
    vergadering verkiezing verkiezingen wapenstilstand wedstrijd zitting`,
  eventEnds:
    /(?:verkiezing|verkiezingen|oorlog|staking|stakingen|brand|ongeluk|ramp|aanval|aanslag|crisis|festival|toernooi|finale|wedstrijd|proces|overleg|debat|beving|kampioenschap|feest|storm|loop|protest|protesten)$/,
  orgEnds:
    /(?:regering|ministerie|rechtbank|partij|bond|politie|bank|commissie|universiteit|gemeenteraad|brandweer|stichting)$/,
  filler: `
    aantal acht achttien april augustus auteur avond avonden begin centimeter dag dagen december deel delen dertien
    dertig ding dingen dinsdag dollar donderdag drie duizend duizenden eerste eeuw eeuwen eigen einde elf euro februari
    foto geval gisteren graden groot grote honderd honderden iemand iets jaar januari jaren jong jonge juli juni kant
    keer keren kilometer klein kleine laatste maand maandag maanden maart manier mei mens mensen meter middag midden
    middernacht miljard miljoen minuten minuut moment momenten morgen nacht nachten negen negentien niemand niets nieuw
    nieuwe november ochtend ochtenden oktober oud oude procent reden redenen seconde seconden september soort tien
    tientallen tijd tijden totaal twaalf twee tweede twintig uren uur vandaag veertien veertig vier vijf vijftien
    vijftig voorbeeld vrijdag week weekeinde weekend weken woensdag woordvoerder woordvoerster zaak zaterdag zes
    zestien zeven zeventien zijde zondag`,
  determiners: `
    't acht bij dat de deze die dit drie een elk elke enige enkele geen haar het hun ieder iedere in jouw met mijn naar
    negen ons onze op tien twee uit van veel vier vijf voor zes zeven zijn zonder`,
  verb: /^\p{Ll}{2,}dt$/u,
  placeBefore: 'in te nabij naar',
  placeHeads: 'berg dorp eiland gemeente haven meer polder provincie rivier stad straat vliegveld wijk',
  same: `
    europese unie, eu; verenigde naties, vn; verenigde staten, vs, amerika; verenigd koninkrijk, groot-brittannië, vk;
    wereldgezondheidsorganisatie, who; internationaal monetair fonds, imf; europese centrale bank, ecb;
    kiev, kyiv, kyjiv`,
}
