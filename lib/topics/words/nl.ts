import type { TopicWords } from '../filler.ts'

export const TOPICS_NL: TopicWords = {
  events: `
    oorlog oorlogen aanval aanvallen aanslag aanslagen verkiezing verkiezingen staking stakingen brand branden ongeluk
    ongeval aardbeving overstroming overstromingen storm droogte crisis top conferentie congres proces rechtszaak zitting
    stemming referendum protest protesten betoging demonstratie demonstraties festival feest toernooi finale wedstrijd race
    kampioenschap explosie moord arrestatie ontslag bezoek ceremonie opening lancering fusie overname pandemie epidemie
    wapenstilstand offensief invasie opstand staatsgreep vergadering debat onderhandelingen tentoonstelling evacuatie
    redding veldslag beurs afsluiting bruiloft begrafenis`,
  eventEnds:
    /(?:verkiezing|verkiezingen|oorlog|staking|stakingen|brand|ongeluk|ramp|aanval|aanslag|crisis|festival|toernooi|finale|wedstrijd|proces|overleg|debat|beving|kampioenschap|feest|storm|loop|protest|protesten)$/,
  orgEnds:
    /(?:regering|ministerie|rechtbank|partij|bond|politie|bank|commissie|universiteit|gemeenteraad|brandweer|stichting)$/,
  filler: `
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december dag dagen week weken maand maanden jaar jaren eeuw eeuwen uur uren minuut minuten
    seconde seconden ochtend ochtenden morgen middag avond avonden nacht nachten middernacht weekend weekeinde gisteren
    vandaag tijd tijden keer keren moment momenten begin einde midden deel delen kant zijde geval voorbeeld reden redenen
    ding dingen zaak manier soort aantal totaal meter kilometer centimeter euro dollar graden procent miljoen miljard
    duizend duizenden honderd honderden tientallen twee drie vier vijf zes zeven acht negen tien elf twaalf dertien
    veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig eerste tweede laatste nieuw
    nieuwe groot grote klein kleine oude oud jonge jong eigen iemand niemand niets iets mensen mens woordvoerder woordvoerster foto auteur`,
  determiners: `
    de het een 't deze dit die dat zijn haar hun ons onze mijn jouw elke elk ieder iedere enkele enige veel geen twee drie
    vier vijf zes zeven acht negen tien in op van voor met zonder bij naar uit`,
  verb: /^\p{Ll}{2,}dt$/u,
  placeBefore: 'in te nabij naar',
  placeHeads: 'stad gemeente eiland vliegveld dorp rivier meer berg provincie haven polder wijk straat',
  same: `
    europese unie, eu; verenigde naties, vn; verenigde staten, vs, amerika; verenigd koninkrijk, groot-brittannië, vk;
    wereldgezondheidsorganisatie, who; internationaal monetair fonds, imf; europese centrale bank, ecb;
    kiev, kyiv, kyjiv`,
}
