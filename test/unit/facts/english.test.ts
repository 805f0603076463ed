import { describe, expect, it } from 'vitest'
import { shown } from './shown.ts'

const CASES: Record<string, [text: string, wanted: string][]> = {
  'what is counted': [
    ['They sent up to 500,000 troops to Marrow.', 'count: up to 500,000 troops'],
    ['Near Korsa three Russian brigades dug in.', 'count: three Russian brigades'],
    ['The storm left at least 12 dead on the coast.', 'count: at least 12 dead'],
    ['The blaze drew 30 police officers from Halden.', 'count: 30 police officers'],
    ['The ferry carried 795 adults and children.', 'count: 795 adults and children'],
    ['In the end 42, facing the sea, gave up.', ''],
    ['The port lost 1.5 million more visitors than Korsa.', 'count: 1.5 million more visitors'],
    ['The tide took tens of thousands of homes.', 'count: tens of thousands of homes'],
    ['Abara admitted 14 counts of fraud.', 'count: 14 counts of fraud'],
    ['The 27 say no.', ''],
    ['Her list has 200 thefts and dozens of lies.', 'count: 200 thefts | count: dozens of lies'],
    ['In January 25 people were jailed.', ''],
    ['Rooms cost £85 b & b here.', 'money: £85'],
    ['Later the two men met at these three towns.', ''],
    ['He gave it 50-50 odds.', ''],
    ['Half of the barges sank.', 'percent: Half of the barges'],
    ['It hit more than a third of the barges.', 'percent: more than a third of the barges'],
    ['The third of the barges sank.', ''],
    ['Between 10 and 20 barges sank.', 'count: Between 10 and 20 barges'],
    ['Of the crews 75 one-on-one talks were held.', 'count: 75 one-on-one talks'],
  ],
  'verbs stay outside': [
    ['Some 40 percent of voters support the barrier.', 'percent: Some 40 percent of voters'],
    ['There 850 litres of spring water empties every well.', 'measure: 850 litres of spring water'],
  ],
  'shares, money and measures': [
    ['It is backed by about 12 percent of voters.', 'percent: about 12 percent of voters'],
    ['It is backed by 12% of the voters.', 'percent: 12% of the voters'],
    ['He gave a 100% effort.', ''],
    ['The barrier cost €4.3bn in all.', 'money: €4.3bn'],
    ['She owes more than $87,000 to the bank.', 'money: more than $87,000'],
    ['The gates cost between $5 million and $25 million.', 'money: between $5 million and $25 million'],
    ['He earned up to £2,000 a day.', 'money: up to £2,000 a day'],
    ['She lost 40 pounds.', 'measure: 40 pounds'],
    ['He paid 40 pounds, she £12.', 'money: 40 pounds | money: £12'],
    [
      'The 208ft ship (63 metres) carried 4,300lb of food.',
      'measure: 208ft | measure: 63 metres | measure: 4,300lb of food',
    ],
    ['Damage ran from $3 million to $5 million.', 'money: $3 million to $5 million'],
    ['He paid $20m (£98m) for 1m websites.', 'money: $20m | money: £98m | count: 1m websites'],
    ['He rang 20 mins ago to ask for 0800 numbers.', ''],
    ['They walked 38 kilometres to Korsa.', 'measure: 38 kilometres'],
    ['Gusts reached 90 kilometres per hour.', 'measure: 90 kilometres per hour'],
    ['He faces up to 12 years in prison.', 'measure: up to 12 years'],
    ['Rates rose by 3.4 percentage points.', 'percent: 3.4 percentage points'],
  ],
  'scores need a contest': [
    ['Halden beat Korsa 2–1 on the shore.', 'score: 2–1'],
    ['The court struck it down in a 5-4 ruling.', 'score: 5-4'],
    ['Abara won 6-1, 5-7, 6-2 in Halden.', 'score: 6-1, 5-7, 6-2'],
    ['The desk is staffed 24-7 and won praise.', ''],
    ['Take exit 5-4 for the coast.', ''],
  ],
  dates: [
    ['The vote was held on 12 March 2024 in Marrow.', 'date: 12 March 2024'],
    ['The vote was held on Tuesday, 12 March in Marrow.', 'date: Tuesday, 12 March'],
    ['The fair runs from 6 to 9 January in Marrow.', 'date: 6 to 9 January'],
    ['She met him on Tuesday evening at 10:30 a.m. in Marrow.', ''],
    ['The barrier was planned in 2019 by Halden.', 'date: 2019'],
    ['The fair opens on 6 or 7 January in Marrow.', 'date: 6 or 7 January'],
    ['It was planned in 1998/9 by Halden.', ''],
    ['3 May 2024 - The vote was held.', ''],
    ['PORT ELLERY, 3 May (Ellery Wire) — The vote was held.', ''],
    ['PORT ELLERY, May 3 – The vote was held.', ''],
    ['12 March 2024.\nThe vote was held.', ''],
  ],
  'numbers that are names, places in a list, ages and times': [
    ['It breaks Article 5 rules.', ''],
    ['The Karel 737 jets were grounded.', ''],
    ['Roads like the A4 and Covid-19 and the G7 matter.', ''],
    ['The 2017-18 season began.', ''],
    ['It is open 24/7 for people.', ''],
    ['They met in the Six Nations match.', ''],
    ['He is one of two people aged 34 in his trade, 34 years old.', 'count: two people'],
    ['That was three years ago.', ''],
    ['In the last two weeks it rained.', ''],
    ['He tried three times.', ''],
    ['The 21st ship sank.', ''],
    ['Nine of ten voters: six out of ten sailors agreed.', 'count: Nine of ten voters'],
    ['— Ellery News (@ellerynews) 3 May 2024', ''],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text, 'en')).toBe(wanted)
  })
})
