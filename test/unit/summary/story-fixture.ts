import type { Article } from '../../../lib/article/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'

/** An invented report of eighteen sentences: a barrier, its price, and the fishers it keeps from the sea. */
const BARRIER = `The council of Port Ellery voted on Tuesday to build a 900-metre flood barrier across the harbour, ending six years of argument over how to protect the town.
“We have buried enough furniture,” Mayor Ines Calder said after the vote.
The barrier will cost 240 million crowns, of which the state government has promised to pay two thirds.
She thanked the residents who had filled the chamber since dawn.
Port Ellery has been flooded four times since 2011, most recently in January, when 1,300 homes stood under water for nine days.
But not everyone was pleased.
The Harbour Fishers' Union says the barrier's single lock will keep half of its 160 boats in port at low tide.
“Who will buy our boats when they cannot leave?” asked Tom Abara, who leads the union.
The union has asked the regional court in Marrow to stop the work until a study of the tides is finished.
A hearing is expected in September.
Engineers at the Halden Institute, which designed the barrier, say a second lock would add 35 million crowns to the bill.
It would also delay the opening by two years.
Insurers welcomed the decision.
Premiums in the lower town have tripled since the January flood, and two companies no longer offer cover there at all.
Work on the foundations is to start in the spring, if the court allows it.
The gates themselves will be made in the shipyard at Korsa, where 400 jobs depend on the order.
The opposition Coast Party voted against the plan, calling the price a guess.
Elections for the council are due next year.`

export function barrierArticle(title = 'Port Ellery to build flood barrier'): Article {
  return articleFromText({ title, text: BARRIER, language: 'en' })
}
