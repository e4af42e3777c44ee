import { expect, test } from 'vitest'
import { readSchemes } from './read-schemes.ts'

const heading = 'id,name_nb,name_nn,name_en,body,administered_by,purpose,status,last_confirmed_year,ended_year,themes,source_urls,uncertain,owner_kind,kind\n'
const files = {
  schemes: `${heading}a,En,,One,Eier,Eier;Annen,Purpose,continuous,2024,,health;planning,https://a https://b,one | two,state,programme\n`,
  designs: 'scheme,coding,design,reason\na,first,spread,why\na,second,competence,why not\n',
  rules: 'scheme,number,kind,value,applies_to,valid_from,valid_to,text,source_url\na,1,amount-max,100000,any,2020,,Text,https://a\n',
  caveats: 'scheme,text_nb,text_nn,text_en,source_url\na,Les,Les òg,Read,https://c\n',
  calls: 'scheme,year,opens,deadline,county,pot_nok,note\na,2024,,2024-02-01,,1000000,\n',
}

test('a scheme with its designs, rules, calls and caveats; absence is null or an empty list', () => {
  const [scheme] = readSchemes(files)
  expect(scheme).toMatchObject({
    id: 'a',
    administeredBy: ['Eier', 'Annen'],
    themes: ['health', 'planning'],
    uncertain: ['one', 'two'],
    endedYear: null,
    designs: [{ coding: 'first', design: 'spread' }, { coding: 'second', design: 'competence' }],
    rules: [{ kind: 'amount-max', value: 100000, validFrom: '2020', validTo: null }],
    caveats: [{ text: { nb: 'Les', nn: 'Les òg', en: 'Read' }, sourceUrl: 'https://c' }],
    calls: [{ year: 2024, deadline: '2024-02-01', potNok: 1000000 }],
  })
})

test('a scheme without a first coding, or with a design that does not exist, is refused by name', () => {
  expect(() => readSchemes({ ...files, designs: 'scheme,coding,design,reason\na,second,spread,\n' })).toThrow(expect.objectContaining({ code: 'scheme-without-design' }))
  expect(() => readSchemes({ ...files, designs: 'scheme,coding,design,reason\na,first,nice,\n' })).toThrow(/nice/)
})
