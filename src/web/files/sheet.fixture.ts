import type { Pictured } from '../picture.ts'

/** A picture whose every text tries to break out of the file it is put in. */
export const nastyPicture: Pictured = {
  sheet: {
    title: 'Små <script>alert(1)</script> & "kommuner" deltar\u0000 sjeldnere \ud800 enn andre, og setningen er lang nok til å brytes over minst to linjer i en fil',
    subtitle: 'Andel </text><text onload="x">',
    description: 'Beskrevet & <sagt>',
    key: [
      { sign: 'circle', text: 'gruppe <a>' },
      { sign: 'hatch', text: 'ukjent' },
      { sign: 'none', text: 'strek: 95 %' },
    ],
    wide: { svg: '<svg viewBox="0 0 860 100"><title>x</title><pattern id="p"/><rect class="wash-a" width="1" height="1"/><rect fill="url(#p)" width="10" height="10"/></svg>', width: 860, height: 100 },
    notes: ['Merk: Kárášjohka & 1 < 2'],
  },
  envelope: {
    question: 'participation',
    version: 1,
    input: {},
    asked: {},
    answer: null,
    datasets: [{ id: 'd', version: '2026', title: 'Lister & <mer>', source: '', licence: '' }],
    method: { id: 'participation', version: '1', url: '/metode/participation' },
    coverage: {},
    warnings: [],
    sources: [],
  },
}
