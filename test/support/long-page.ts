import type { Served } from '../../scripts/lib/serve.ts'
import { html } from './site.ts'

/**
 * What the page at `/long` tells: three strands between a beginning and an end that are of all of them. The first one
 * comes back before the end.
 */
export const LONG = {
  title: 'A year after the flood, Hollin Bay has a wall, a fund and half a village',
  /** What each strand is of, by words that stand in its paragraphs and, but for the first, in no others. */
  strands: { wall: 'sea wall', fund: 'Tidewater Fund', village: 'Cockle Row' },
}

const PARAGRAPHS = [
  'A year after the night on which the sea came over the promenade at Hollin Bay, the town has most of a new sea wall, a fund that has paid a third of what it promised, and a village on the hill that nobody wanted and 62 families now live in.',
  'The flood of 11 November killed four people, drowned the lower town under two metres of water and left 1,900 homes without power for nine days. It was the highest tide since the gauge on the pier was set up in 1894.',
  'What has been done since then can be told in three parts, and people in Hollin Bay tell them in different orders, depending on where they slept that night.',
  'The sea wall is the part that visitors see. It is 2.4 kilometres long, stands six metres over the beach and has cost £48 million so far, which is £11 million more than the county engineers had said in the spring.',
  '“Every metre of the new sea wall is founded on rock, and the old one was founded on hope,” said Maud Terrell, the chief engineer of the county. “I would not have signed for anything lower.”',
  'Terrell’s crews poured the last of the concrete on the northern stretch of the sea wall in September. The southern stretch, by the lifeboat station, waits for steel that has been held up in the port of Ardal since July.',
  'The lifeboat crews say that the gap is where the water will come next. “You do not leave the gate open because the fence is nice,” said Colm Aster, the coxswain of the station, who pulled eleven people out of the lower town in a rubber dinghy.',
  'Terrell said that a temporary wall of sandbags and sheet piles would close the gap before the spring tides of March, and that pumps with a capacity of 900 litres a second had been ordered for it.',
  'The money is the second part. The Tidewater Fund was set up in the week after the flood by the county, two banks and the insurers’ association, with a promise of £30 million for those whose insurance did not pay.',
  'By the end of October the Tidewater Fund had paid out £9.8 million to 740 households. Another 1,130 applications are open, and 212 have been refused, most of them because a form was missing.',
  '“They asked me for the receipt for a carpet that is at the bottom of the bay,” said Ruth Okoro, who ran a tea room on the promenade for 22 years. Her claim of £14,500 was refused in May and again in August.',
  'Ewan Sille, who directs the Tidewater Fund, admitted that the rules had been written in a hurry. “We were afraid of fraud, and we built a door that honest people could not get through,” he said.',
  'Since September claims of less than £5,000 need no receipts. Sille said the change would let the fund close seven in ten of the open applications before Christmas, but the insurers’ association has not yet agreed to pay its last share.',
  'The county council wants the association to be made to pay. A motion to that effect was passed by 17 votes to 6 last week, and the association called it “a gesture without a legal basis”.',
  'The third part is Cockle Row, the street of fishermen’s houses behind the harbour that will not be built again. Its ground lies below the level of an ordinary spring tide, and the council decided in February that nobody should sleep there any more.',
  'The families of Cockle Row were offered new houses on Beacon Hill, three kilometres inland. Of 81 families 62 have accepted, and the rest live with relatives or in caravans on the football ground.',
  '“It is a dry house and a warm house and I cannot see the boats from it,” said Ines Pallister, whose family had lived in Cockle Row since 1861. “I walk down every morning to look.”',
  'Not everyone means to go. Jory Finn, a retired net maker of 77, has moved back into the upper floor of his house in Cockle Row, without power or water, and has been fined twice.',
  '“They can fine the tide as well while they are at it,” Finn said. A council official, who asked not to be named, said that nobody had the heart to have him carried out.',
  'The council means to take the houses of Cockle Row down by June and to let the ground become a salt marsh, which would take the force out of the waves before they reach the harbour.',
  'On the evening of the anniversary some 3,000 people walked along the new sea wall with lamps, stopped at the gap, where the lifeboat crews held a rope between the sheet piles, and went round it by the road. The names of the four dead were read out by the children of the harbour school.',
  '“We have learned what we can do in a year,” said Hanna Breck, the mayor, at the end of the walk. “Now we shall see whether we can do the rest before the water asks us again.”',
]

/** A long article of our own, by its path. */
export const LONG_PAGE: Record<string, Served> = {
  '/long': html(
    `<article><h1>${LONG.title}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`,
    LONG.title,
  ),
}
