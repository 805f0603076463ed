declare module 'addons-linter' {
  interface Message {
    code: string
    file: string
    message: string
    description: string
  }
  interface Options {
    config: { _: string[]; logLevel: string; shouldScanFile: () => boolean }
    runAsBinary: boolean
  }
  interface Linter {
    run(parts: { _console: { log: () => void } }): Promise<{ errors: Message[]; warnings: Message[] }>
  }
  const linter: { createInstance(options: Options): Linter }
  export default linter
}
