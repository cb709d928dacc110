/// <reference lib="dom" />

/** Saves the work into its file by itself, where the person wants that and the browser can. */
export interface AsYouGo {
  /** Offers it on the page that is shown. */
  offer(): void
  /** Something was kept that the file hasn't. */
  changed(): void
  stop(): void
}

/**
 * @param can whether there is a file to write, and it lacks something
 * @param save writes it
 */
export function createAsYouGo(can: { write(): boolean; lacks(): boolean }, save: () => void): AsYouGo {
  let wanted = false
  let last = 0
  let timer = 0

  const changed = () => {
    clearTimeout(timer)
    if (!wanted || !can.write() || !can.lacks()) return
    const wait = last + APART - Date.now()
    if (wait > 0) {
      timer = window.setTimeout(changed, wait)
      return
    }
    last = Date.now()
    save()
  }
  const offer = () => {
    document.getElementById(ID)?.remove()
    if (!can.write()) return
    const button = document.createElement('button')
    button.type = 'button'
    button.id = ID
    button.className = 'gw-link-button'
    button.textContent = wanted ? 'Stop saving as I go' : 'Save as I go'
    button.addEventListener('click', () => {
      wanted = !wanted
      // What it says is what it does: the focus stays on it.
      button.textContent = wanted ? 'Stop saving as I go' : 'Save as I go'
      changed()
    })
    document.getElementById('kept-at')?.after(' ', button)
  }
  return {
    offer,
    changed,
    stop: () => {
      wanted = false
      clearTimeout(timer)
      offer()
    },
  }
}

const ID = 'as-you-go'

/** Milliseconds between two writes. */
const APART = 30_000
