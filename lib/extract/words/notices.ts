/** Legal lines, house notes and technical messages that stand among the paragraphs, by language. */
export const NOTICES: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos)/iu,
  /\ball rights reserved\.?(?:\s|$)/iu,
  /^(?:(?:this|a version of this|an earlier version of this) (?:article|story|post|piece|report|content|page|page’s|interview|conversation|essay|column|podcast|video|transcript|excerpt|product|list|guide|review|q&a)|the (?:following|above) (?:article|story))\s+(?:was|is|has been|had been|first|originally|appeared|appears|may|contains|also)\b.{0,60}\b(?:published|appeared|updated|corrected|edited|produced|written|republished|syndicated|sponsored|affiliate|commission|amended|reviewed|generated|translated|in print|condensed|part of|subject to)\b/iu,
  /^(?:disclosure|disclaimer)\s*:/iu,
  /^(?:we (?:may|might|could) (?:earn|receive|get|be paid)|if you (?:buy|purchase|click)|when you (?:buy|purchase|click)|as an amazon associate|products? (?:featured|in this)|our editors|all (?:products|prices))\b.{0,120}\b(?:commission|affiliate|links?|independently|compensation)/iu,
  /^(?:originally (?:published|appeared)|first published|cross-?posted|republished|reprinted|reproduced|citation\s*:|more information\s*:|provided by|source\s*:|via\s*:|h\/t\b|journal information)/iu,
  /^(?:this document is subject to copyright|apart from any fair dealing|the views? expressed|the opinions? expressed|views expressed|opinions expressed)/iu,
  /^(?:this (?:content|video|embed|element|website|site) (?:is|uses|can|could|requires|cannot)|to (?:show|display|view|see) (?:you )?this|you (?:can|need to) (?:enable|allow)|content (?:is )?not available|unfortunately we have been unable)/iu,
  /^(?:recommended (?:external|editorial) content|empfohlener (?:externer|redaktioneller) inhalt|contenu externe|contenido externo)/iu,
  /^(?:in compliance with data protection|wir verwenden cookies|we use cookies|nous utilisons des cookies|usamos cookies|utilizziamo i cookie)/iu,
]
