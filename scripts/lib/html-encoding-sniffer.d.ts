declare module 'html-encoding-sniffer' {
  interface SniffOptions {
    /** Returned when the bytes name no encoding themselves. */
    defaultEncoding?: string
    /** How many bytes are searched for a `<meta charset>`. */
    maxPrescanBytes?: number
  }

  /** The WHATWG name of the encoding of an HTML byte stream. */
  export default function sniff(bytes: Uint8Array, options?: SniffOptions): string
}
