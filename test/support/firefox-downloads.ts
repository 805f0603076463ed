/**
 * What Firefox does when something is saved. Runs in its own window, as `firefox-chrome.ts` does: each function is sent
 * there as text.
 */

interface Download {
  succeeded: boolean
  stopped: boolean
  error: Error | null
  target: { path: string }
}

interface DownloadList {
  getAll: () => Promise<Download[]>
  remove: (download: Download) => Promise<void>
}

interface LocalFile {
  initWithPath: (path: string) => void
  append: (name: string) => void
}

/** The little of Firefox's internals that is used. */
declare const ChromeUtils: {
  importESModule: (address: string) => {
    Downloads: { ALL: unknown; getList: (which: unknown) => Promise<DownloadList> }
  }
  generateQI: (interfaces: unknown[]) => unknown
}
declare const Cc: Record<string, { createInstance: (kind: unknown) => LocalFile }>
declare const Ci: { nsIFile: unknown; nsIFilePicker: { returnOK: number }; nsIComponentRegistrar: unknown }
declare const Components: {
  ID: (uuid: string) => unknown
  manager: {
    QueryInterface: (kind: unknown) => {
      registerFactory: (id: unknown, name: string, contract: string, factory: object) => void
    }
  }
}
declare const Services: {
  prefs: { setBoolPref: (name: string, value: boolean) => void }
  uuid: { generateUUID: () => { toString: () => string } }
}

/** Waits for a file to be saved, and answers with its path. */
export async function saved(): Promise<string> {
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs')
  const list = await Downloads.getList(Downloads.ALL)
  for (;;) {
    const [download] = await list.getAll()
    if (download?.error) throw download.error
    if (download?.succeeded) {
      await list.remove(download)
      return download.target.path
    }
    await new Promise((next) => requestAnimationFrame(next))
  }
}

/** Puts a picker of files in the place of the system's: it closes the popup as the system's does, then agrees. */
export async function askWhereToSave(folder: string): Promise<void> {
  class Picker {
    QueryInterface = ChromeUtils.generateQI([Ci.nsIFilePicker])
    defaultString = ''
    file: LocalFile | null = null
    filterIndex = 0
    init() {}
    appendFilter() {}
    appendFilters() {}
    open(answer: { done: (result: number) => void }) {
      const popup = document.querySelector('.webextension-popup-browser')
      popup?.closest<Element & { hidePopup: () => void }>('panel')?.hidePopup()
      const agree = () => {
        if (document.querySelector('.webextension-popup-browser')) {
          requestAnimationFrame(agree)
          return
        }
        this.file = Cc['@mozilla.org/file/local;1']?.createInstance(Ci.nsIFile) ?? null
        this.file?.initWithPath(folder)
        this.file?.append(`asked ${this.defaultString}`)
        answer.done(Ci.nsIFilePicker.returnOK)
      }
      agree()
    }
  }
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(
      Components.ID(Services.uuid.generateUUID().toString()),
      'File picker of a test',
      '@mozilla.org/filepicker;1',
      { createInstance: () => new Picker() },
    )
  Services.prefs.setBoolPref('browser.download.useDownloadDir', false)
}
