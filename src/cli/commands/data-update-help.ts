import { useVersion } from '../../actions/update-data-versions.ts'
import type { Language, Text } from '../../domain/text.ts'
import type { OptionKind } from '../arguments.ts'

export const updateOptions: Readonly<Record<string, OptionKind>> = { 'dry-run': 'flag', use: 'flag' }

/** What takes a version into use, and what goes back. */
export const updateUndo: Text = useVersion.undo

export const updateHelp: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    '  rekkevidde data status | verify | rebuild',
    '  rekkevidde data update [REGISTER…]   henter nye utgaver: klass-131, klass-128, ssb-07459, ssb-14746 (ellers alle)',
    '    --dry-run          vis hva som ville endres, og lagre ingenting',
    '    --use              ta det som hentes, i bruk med en gang',
    '  rekkevidde data versions [DATASETT]  utgavene som finnes, og hvilken som gjelder',
    '  rekkevidde data use DATASETT NUMMER  ta en utgave i bruk (shipped: den som fulgte med)',
    '  REKKEVIDDE_SSB       adressen til et speil av data.ssb.no',
  ],
  nn: [
    '  rekkevidde data status | verify | rebuild',
    '  rekkevidde data update [REGISTER…]   hentar nye utgåver: klass-131, klass-128, ssb-07459, ssb-14746 (elles alle)',
    '    --dry-run          vis kva som ville endrast, og lagre ingenting',
    '    --use              ta det som blir henta, i bruk med ein gong',
    '  rekkevidde data versions [DATASETT]  utgåvene som finst, og kva for ei som gjeld',
    '  rekkevidde data use DATASETT NUMMER  ta ei utgåve i bruk (shipped: den som følgde med)',
    '  REKKEVIDDE_SSB       adressa til ein spegel av data.ssb.no',
  ],
  en: [
    '  rekkevidde data status | verify | rebuild',
    '  rekkevidde data update [REGISTER…]   fetches new versions: klass-131, klass-128, ssb-07459, ssb-14746 (else all)',
    '    --dry-run          show what would change, and store nothing',
    '    --use              take what is fetched into use at once',
    '  rekkevidde data versions [DATASET]   the versions at hand, and which is in force',
    '  rekkevidde data use DATASET NUMBER   take a version into use (shipped: the one that came with the product)',
    '  REKKEVIDDE_SSB       the address of a mirror of data.ssb.no',
  ],
}
