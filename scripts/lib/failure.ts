/** What goes wrong for a reason the user can act on: its message is shown as it is, without a stack. */
export class Failure extends Error {
  readonly exitCode: number

  /** `exitCode`: 1 when something cannot be read or done, 2 when the command line is wrong. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}

/** Tells the user what failed and sets the exit code; anything but a `Failure` is our own fault, with its stack. */
export function reportFailure(error: unknown): void {
  const message =
    error instanceof Failure ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`lede: ${message}\n`)
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}
