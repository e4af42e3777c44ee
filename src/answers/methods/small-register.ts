import { makeNameIndex, type NameIndex } from '../../domain/names/name-index.ts'
import { makeRegister, type Register, type RegisterParts } from '../../domain/register/register.ts'

const unit = (code: string, label: string, validFrom: string, validTo: string | null = null) => ({ code, label, validFrom, validTo })
const change = (date: string, fromCode: string, fromLabel: string, toCode: string, toLabel: string) => ({ date, fromCode, fromLabel, toCode, toLabel })

/** A handful of the register's own rows, for worked examples: a merger, a new number, a split and two namesakes. */
const parts: RegisterParts = {
  municipalities: [
    unit('0137', 'Våler (Østfold)', '1838-01-01', '2020-01-01'),
    unit('0426', 'Våler (Hedmark)', '1854-01-01', '2020-01-01'),
    unit('0226', 'Sørum', '1962-01-01', '2020-01-01'),
    unit('0227', 'Fet', '1962-01-01', '2020-01-01'),
    unit('0231', 'Skedsmo', '1962-01-01', '2020-01-01'),
    unit('0513', 'Skjåk', '1867-01-01', '2020-01-01'),
    unit('0514', 'Lom', '1867-01-01', '2020-01-01'),
    unit('0515', 'Vågå', '1867-01-01', '2020-01-01'),
    unit('1504', 'Ålesund', '1977-01-01', '2020-01-01'),
    unit('1534', 'Haram', '1965-01-01', '2020-01-01'),
    unit('1507', 'Ålesund', '2020-01-01', '2024-01-01'),
    unit('1508', 'Ålesund', '2024-01-01'),
    unit('1580', 'Haram', '2024-01-01'),
    unit('3030', 'Lillestrøm', '2020-01-01', '2024-01-01'),
    unit('3205', 'Lillestrøm', '2024-01-01'),
  ],
  successions: [
    change('2020-01-01', '0226', 'Sørum', '3030', 'Lillestrøm'),
    change('2020-01-01', '0227', 'Fet', '3030', 'Lillestrøm'),
    change('2020-01-01', '0231', 'Skedsmo', '3030', 'Lillestrøm'),
    change('2020-01-01', '1504', 'Ålesund', '1507', 'Ålesund'),
    change('2020-01-01', '1534', 'Haram', '1507', 'Ålesund'),
    change('2024-01-01', '1507', 'Ålesund', '1508', 'Ålesund'),
    change('2024-01-01', '1507', 'Ålesund', '1580', 'Haram'),
    change('2024-01-01', '3030', 'Lillestrøm', '3205', 'Lillestrøm'),
  ],
  counties: [
    { code: '01', name: 'Østfold', aliases: [], validFrom: '1972-01-01', validTo: '2020-01-01' },
    { code: '04', name: 'Hedmark', aliases: [], validFrom: '1972-01-01', validTo: '2020-01-01' },
    { code: '05', name: 'Oppland', aliases: [], validFrom: '1972-01-01', validTo: '2020-01-01' },
  ],
  regions: [],
  districts: [],
}

/** Made at first use, and the same ever after: most readers never ask for a worked example. */
let register: Register | undefined
let index: NameIndex | undefined

export const smallRegister = (): Register => (register ??= makeRegister(parts))
export const smallIndex = (): NameIndex => (index ??= makeNameIndex(smallRegister()))
