// Follows a piece of work that the server does: fills the bar, says now and then how far it has come, and loads the page
// again when it is done. Without it the page comes again by itself, and has a link that does the same.
const block = document.querySelector<HTMLElement>('[data-progress]')
const bar = block?.querySelector('progress')
const text = block?.querySelector<HTMLElement>('[data-text]')

interface Step {
  readonly working: boolean
  readonly phase?: string
  readonly done?: number
  readonly total?: number | null
}

const pause = 600
/** The words are one and the same for eye and ear: they change with the phase, and else this seldom, in milliseconds. */
const toldEvery = 3000
let lastTold = 0
let lastPhase = ''
let failures = 0

const numbers = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nb-NO')

function show({ phase = '', done = 0, total = null }: Step): void {
  if (!block || !bar || !text) return
  const words = block.dataset[`words${phase.charAt(0).toUpperCase()}${phase.slice(1)}`] ?? ''
  if (total) {
    bar.max = total
    bar.value = done
  } else bar.removeAttribute('value')
  if (phase === lastPhase && Date.now() - lastTold < toldEvery) return
  lastPhase = phase
  lastTold = Date.now()
  const now = words.replace('{done}', numbers.format(done)).replace('{total}', numbers.format(total ?? 0))
  if (text.textContent !== now) text.textContent = now
}

async function follow(address: string): Promise<void> {
  try {
    const response = await fetch(address, { headers: { Accept: 'application/json' } })
    const step = (await response.json()) as Step
    failures = 0
    if (!response.ok || !step.working) return location.reload()
    show(step)
  } catch {
    // The server may be starting again: a few times more, then the link is left to the reader.
    if (++failures > 20) return
  }
  setTimeout(() => void follow(address), pause)
}

const address = block?.dataset.progress
if (address) {
  // The server asks the browser to load this page again every few seconds, for readers without script; stopping the
  // page, once everything on it is there, calls that off.
  const begin = (): void => {
    window.stop()
    void follow(address)
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}
