/** Made by `vite.ts`. */
declare module 'virtual:gallery' {
  /** The strings of each language, by the browser's names of both. */
  export const messages: Record<string, Record<string, string>>
  /** Articles of our own with what is found in them, by their names. */
  export const stories: Record<
    string,
    {
      article: import('../../lib/article/types.ts').Article
      digest: import('../../lib/article/digest.ts').Digest
    }
  >
}
