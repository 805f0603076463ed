/** The lowest versions that Lede works in. They follow from what it uses: see `npm run browsers:table`. */
export const LOWEST = { chrome: 123, firefox: 140, firefox_android: 142 } as const
