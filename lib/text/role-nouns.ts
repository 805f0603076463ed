/** Adjectives that stand before such a noun and belong to the role, by how they begin. */
export const ROLE_ADJECTIVES =
  /^(?:голов|старш|молодш|колишн|перш|офіційн|народн|місцев|генеральн|виконавч|тимчасов|почесн|відом|спеціальн|постійн|главн|старш|младш|бывш|перв|официальн|народн|местн|генеральн|исполнительн|временн|почётн|почетн|известн|специальн|постоянн|чрезвычайн|główn|były|była|pierwsz|młodsz|starsz|naczeln|generaln|honorow|specjaln|lokaln|miejscow|ówczesn|nowo|prasow|voormalig|hoofd|algemeen|plaatsvervangend|demissionair|nieuw|lokaal|lokale|eerste|gepensioneerd|vice)\p{L}*$/u

/** Ranks and degrees that stand before names shortened, without their stop. */
export const RANKS = `
  mec ks płk ppłk gen kpt mł st bryg asp podkom nadkom kom insp podinsp sierż prok por ppor mjr prof dr hab mgr inż red bp
  abp kard adw dh o sędz chor szer plut drs ir mr ing bc jhr mw mevr dhr ds lic св ген кап акад проф доц канд арх
  полковник подполковник підполковник генерал генерал-майор генерал-лейтенант генерал-полковник майор капитан капітан
  лейтенант сержант адмирал адмірал отец отець владыка`
