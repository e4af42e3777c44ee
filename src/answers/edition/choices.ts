import type { County } from '../../domain/register/register.ts'
import { joinTexts, same, type Text } from '../../domain/text.ts'
import { readGroup } from '../groups.ts'
import { t } from './pieces.ts'

const nothingChosen: Text = t('ingen', 'ingen', 'none')

/** What was chosen when a question was asked, in words: "2017–2024; små distriktskommuner; landslister". */
export function choicesTold({ counties }: { readonly counties: readonly Pick<County, 'code' | 'name'>[] }, { from, to, ...asked }: Readonly<Record<string, unknown>>): Text {
  const years = from === undefined && to === undefined ? [] : [same(from === to ? String(from) : `${String(from ?? '')}–${String(to ?? '')}`)]
  const countyNamed = (code: string): Text => same(counties.find((county) => county.code === code)?.name ?? code)
  const isWithin = typeof asked['where'] === 'string'
  const told = Object.entries(asked).flatMap(([name, value]): readonly Text[] => {
    const texts = [value].flat().map(String)
    if (name === 'group') return texts.map((text) => readGroup(text).title)
    if (name === 'county') return texts.map(countyNamed)
    if (name === 'where') return texts.map((text) => countyNamed(text.replace(/^county:/, '')))
    if (name === 'lists' && value === 'national') return [isWithin ? wholeArea : national]
    if (name === 'owner' && value === 'state') return [ofTheState]
    return [same(`${name} ${texts.join(', ')}`)]
  })
  const all = [...years, ...told]
  return all.length === 0 ? nothingChosen : joinTexts(all, '; ')
}

const national: Text = t('landslister', 'landslister', 'national lists')
const wholeArea: Text = t('lister for hele fylket eller hele landet', 'lister for heile fylket eller heile landet', 'lists for the whole county or the whole country')
const ofTheState: Text = t('statens ordninger', 'ordningane til staten', 'schemes of the state')
