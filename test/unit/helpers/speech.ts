/** An utterance as browsers have it, as far as it is used. */
export class FakeUtterance {
  lang = ''
  rate = 1
  voice: object | null = null
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A browser's speech with voices that a test chooses, which says nothing and ends when it is told to. */
export class FakeSpeech extends EventTarget {
  voices: object[] = []
  /** What was given to it to say. */
  heard: string[] = []
  now: FakeUtterance | null = null
  cancelled = 0
  paused = false
  pending = false
  get speaking() {
    return this.now !== null
  }
  getVoices = () => this.voices
  resume() {
    this.paused = false
  }
  speak(utterance: object) {
    this.now = utterance as FakeUtterance
    this.heard.push(this.now.text)
  }
  /** As browsers do, it tells of a cancelled utterance as of one that failed. */
  cancel() {
    this.cancelled += 1
    this.fail()
  }
  end() {
    const last = this.now
    this.now = null
    last?.onend?.()
  }
  fail() {
    const last = this.now
    this.now = null
    last?.onerror?.()
  }
}
