/** Adjectives that stand before such a noun and belong to the role, by how they begin. */
export const ROLE_ADJECTIVES =
  /^(?:голов|старш|молодш|колишн|перш|офіційн|народн|місцев|генеральн|виконавч|тимчасов|почесн|відом|спеціальн|постійн|главн|старш|младш|бывш|перв|официальн|народн|местн|генеральн|исполнительн|временн|почётн|почетн|известн|специальн|постоянн|чрезвычайн|główn|były|była|pierwsz|młodsz|starsz|naczeln|generaln|honorow|specjaln|lokaln|miejscow|ówczesn|nowo|prasow|voormalig|hoofd|algemeen|plaatsvervangend|demissionair|nieuw|lokaal|lokale|eerste|gepensioneerd|vice)\p{L}*$/u

/** Ranks and degrees that stand before names shortened, without their stop. */
export const RANKS = `
  abp adw asp bc bp bryg chor dh dhr dr drs ds gen hab ing insp inż ir jhr kard kom kpt ks lic mec mevr mgr mjr mr mw
  mł nadkom o plut podinsp podkom por ppor ppłk prof prok płk red sierż st szer sędz адмирал адмірал акад арх владыка
  ген генерал генерал-лейтенант генерал-майор генерал-полковник доц канд кап капитан капітан лейтенант майор отец отець
  подполковник полковник проф підполковник св сержант`
