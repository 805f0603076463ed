/** Importing this file makes every language known at once, for where nobody waits for a download. */
import { PACK as DE } from './de.ts'
import { PACK as ES } from './es.ts'
import { PACK as FR } from './fr.ts'
import { PACK as IT } from './it.ts'
import { PACK as NL } from './nl.ts'
import { PACK as PL } from './pl.ts'
import { PACK as PT } from './pt.ts'
import { register } from './registry.ts'
import { PACK as RU } from './ru.ts'
import { PACK as UK } from './uk.ts'

register(DE, ES, FR, IT, NL, PL, PT, RU, UK)
