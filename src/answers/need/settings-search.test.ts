import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { isTold } from './backtest-rows.ts'
import { outlookOf, type Outlook } from './projection.ts'
import { logRatios, scoreOf, searchSettings } from './settings-search.fixture.ts'
import { settings } from './settings.ts'

let outlook: Outlook
beforeAll(async () => {
  outlook = outlookOf(await shippedSnapshot())
})

const aheadOf = ({ base, years }: Outlook): readonly number[] => years.map((year) => year - base)

test('a search on the origins that are not told ends at the settings', { timeout: 120_000 }, () => {
  const score = scoreOf(outlook.series, aheadOf(outlook), (year) => !isTold(year))
  expect(searchSettings(score).settings).toEqual(settings)
})

test('on the origins that are told, which it was not chosen on, ours is lower than every naive one in every size class, and about 45 per cent lower in the mean', () => {
  const ratios = logRatios(outlook.series, aheadOf(outlook), settings, isTold)
  expect(ratios).toHaveLength(6 * 3 * 6)
  expect(Math.max(...ratios)).toBeLessThan(0)
  expect(Math.exp(ratios.reduce((sum, one) => sum + one, 0) / ratios.length)).toBeLessThan(0.56)
})
