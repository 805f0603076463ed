import { keep, recall } from './choice.ts'

/** How fast the voice speaks, as a factor of its usual speed; the usual one first. */
export const SPEEDS = ['1', '0.75', '1.25', '1.5', '1.75', '2'] as const
export type Speed = (typeof SPEEDS)[number]

export const SPEED = 'speech:speed'

/** The speed that the reader chose last. */
export const rememberedSpeed = () => recall<Speed>(SPEED, SPEEDS)

export const rememberSpeed = (speed: Speed) => keep(SPEED, speed)
