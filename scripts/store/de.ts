import type { Listing } from './listing.ts'

export const DE: Listing = {
  language: 'German',
  summary:
    'Der Artikel ohne die Seite drumherum, die Zitate und von wem sie sind, und worum es geht, in Sätzen des Artikels. Alles auf dem eigenen Gerät: ohne Konto, ohne Server, ohne ein erfundenes Wort.',
  description: `Lede räumt Nachrichtenseiten auf. Ein Klick auf das Symbol, und es stehen drei Dinge da: der Artikel ohne die Seite drumherum, die Zitate mit den Menschen, von denen sie sind, und worum es geht, in den Sätzen des Artikels. Alles geschieht auf dem eigenen Gerät.

DER ARTIKEL
• Text, Bildunterschriften, Tabellen und Listen, ohne Menüs, Ticker, Werbung und Angebote.
• Was entfernt wurde, steht in einer Liste, jeweils mit dem Grund. Ein Klick holt es zurück.
• Lede sagt es, wenn ein Artikel abgeschnitten ist, hinter einer Bezahlschranke steht oder noch geschrieben wird.
• Hell, dunkel, sepia oder kontrastreich; Größe, Schrift, Zeilenlänge und Abstände nach Wunsch.
• Gliederung, verbleibende Minuten, ein hervorgehobener Satz nach dem anderen und eine Stimme, die vorliest, wenn das Gerät eine eigene hat.

DIE ZITATE
• Jedes Zitat mit vollem Namen und Funktion der Person, oder mit dem offenen Hinweis, dass sie unklar ist.
• Die wichtigsten zuerst oder alle nach Personen. Wer eine Zuordnung berichtigt, hat sie auch in der Kopie richtig.
• Kopiert wird mit Beleg: Wortlaut, Person, Medium, Datum und ein Link, der die Seite genau an der Stelle öffnet. Oder als APA, MLA, Chicago, BibTeX, Markdown oder Tabelle.
• Wörter auf einer Seite auswählen und prüfen, ob sie so im Artikel stehen: wörtlich, gekürzt, verändert oder gar nicht.

WORUM ES GEHT
• Ein Satz, der es sagt, dann die weiteren Punkte, jeder ein Satz des Artikels. Ein Klick zeigt, wo er steht.
• Themen, Zahlen und in langen Artikeln die Fäden, die sich hindurchziehen.
• Lede schreibt keinen eigenen Satz.

ZUM MITNEHMEN
• Den ganzen Artikel kopieren, speichern oder drucken: Markdown, Webseite in einer Datei, Text oder JSON.
• Lesen im Popup, in einem eigenen Tab oder neben der Seite.
• Alles mit der Tastatur, mit Screenreadern und in sechzehn Sprachen.

WAS LEDE NIE TUT
• Es sieht keine Seite an, bevor es dort darum gebeten wird.
• Es sendet nie irgendwohin, was gelesen wird. Es gibt kein Konto, keinen Server, keine Werbung und keine Nutzungsstatistik.
• Es ruft nichts aus dem Netz ab, außer auf Wunsch die Bilder eines Artikels: dann von dort, wo die Seite sie hatte.

Lede ist kostenlos, sein Quelltext offen unter der MIT-Lizenz.`,
  search: [
    'Nachrichten',
    'Leseansicht',
    'Zitate',
    'Quellenangabe',
    'Zusammenfassung',
    'Faktencheck',
    'Journalismus',
  ],
  pictures: {
    read: { title: 'Der Artikel, sonst nichts', text: 'Ein Klick holt ihn aus der Seite drumherum.' },
    quotes: { title: 'Wer es gesagt hat', text: 'Jedes Zitat mit der Person, samt Beleg kopiert.' },
    summary: { title: 'Worum es geht', text: 'In Sätzen des Artikels. Nichts ist erfunden.' },
    ledger: {
      title: 'Was entfernt wurde, steht da',
      text: 'Jeweils mit dem Grund, und lässt sich zurückholen.',
    },
    tab: {
      title: 'Wie es den Augen guttut',
      text: 'Im eigenen Tab oder neben der Seite; hell, sepia oder dunkel.',
    },
  },
  tile: 'Nachrichten lesen, sonst nichts',
}
