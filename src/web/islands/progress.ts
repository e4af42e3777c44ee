// Follows a piece of work that the server does: fills the bar, says now and then how far it has come, and loads the page
// again when it is done. Without it the page has a link that does the same.
const block = document.querySelector<HTMLElement>('[data-progress]')
const bar = block?.querySelector('progress')
const text = block?.querySelector<HTMLElement>('[data-text]')
const spoken = block?.querySelector<HTMLElement>('[aria-live]')

interface Step {
  readonly working: boolean
  readonly phase?: string
  readonly done?: number
  readonly total?: number | null
}

const pause = 600
/** A screen reader is told this seldom, in milliseconds. */
const spokenEvery = 5000
let lastSpoken = 0
let failures = 0

const numbers = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nb-NO')

function show({ phase = '', done = 0, total = null }: Step): void {
  if (!block || !bar || !text) return
  const words = block.dataset[`words${phase.charAt(0).toUpperCase()}${phase.slice(1)}`] ?? ''
  if (total) {
    bar.max = total
    bar.value = done
  } else bar.removeAttribute('value')
  text.textContent = words.replace('{done}', numbers.format(done)).replace('{total}', numbers.format(total ?? 0))
  if (spoken && Date.now() - lastSpoken > spokenEvery) {
    lastSpoken = Date.now()
    spoken.textContent = text.textContent
  }
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
if (address) void follow(address)
