import type { Field } from './fields.ts'

/**
 * The headings offices use, in Bokmål, Nynorsk and English, lower case. Within a field the surest comes first: where
 * two columns of a sheet could be the same field, the one nearest the start is taken.
 */
export const headerWords: Readonly<Record<Field, readonly string[]>> = {
  scheme: [
    'scheme_id', 'scheme', 'ordning', 'virkemiddel', 'verkemiddel', 'virkemiddelordning', 'tilskuddsordning',
    'tilskotsordning', 'støtteordning', 'program',
  ],
  list: ['list', 'liste', 'listenavn', 'listenamn', 'utlysning', 'utlysing', 'call'],
  year: [
    'year', 'år', 'søknadsår', 'tildelingsår', 'bevilgningsår', 'løyvingsår', 'vedtaksår', 'budsjettår',
    'årstall', 'årstal', 'tilskuddsår', 'tilskotsår',
  ],
  date: [
    'vedtaksdato', 'dato for vedtak', 'tildelingsdato', 'dato for tildeling', 'innvilget dato', 'innvilga dato',
    'dato', 'date', 'søknadsdato',
  ],
  municipality: [
    'municipality', 'kommune', 'kommunenavn', 'kommunenamn', 'kommunens navn', 'navn på kommune',
    'namn på kommune', 'kommuner', 'kommunar', 'kommune/herad', 'kommune eller herad', 'søkerkommune',
    'søkjarkommune', 'mottakerkommune', 'mottakarkommune', 'vertskommune', 'vertkommune', 'prosjekteier',
    'prosjekteigar', 'søker', 'søkjar', 'søkarkommune', 'søkar', 'søkernavn', 'søkjarnamn', 'navn på søker',
    'namn på søkjar', 'mottaker', 'mottakar', 'tilskuddsmottaker', 'tilskotsmottakar', 'tilskotsmottakarar',
    'tilskuddsmottakere', 'støttemottaker', 'støttemottakar', 'navn på mottaker', 'namn på mottakar', 'lead',
    'applicant', 'recipient',
  ],
  partners: [
    'partners', 'partner', 'samarbeidskommuner', 'samarbeidskommunar', 'samarbeidskommune',
    'samarbeidspartnere', 'samarbeidspartnarar', 'samarbeidspartner', 'samarbeidspartnar', 'samarbeidspart',
    'samarbeid med', 'samarbeidande kommunar', 'samarbeidende kommuner', 'partnere', 'partnerar', 'partnarar',
    'partnar', 'deltakere', 'deltakarar', 'deltaker', 'deltakar', 'deltakende kommuner', 'deltakande kommunar',
    'deltakerkommuner', 'deltakarkommunar', 'andre kommuner', 'andre kommunar', 'øvrige kommuner',
  ],
  number: [
    'municipality_code', 'municipality_number', 'kommunenr', 'kommunenummer', 'kommune nr', 'kommune nummer',
    'komm nr', 'kommnr', 'knr', 'k nr', 'kommunekode', 'kode kommune',
  ],
  county: ['county', 'fylke', 'fylkesnavn', 'fylkesnamn', 'fylkeskommune'],
  role: ['role', 'rolle', 'rolle i prosjektet'],
  status: [
    'status', 'vedtak', 'resultat', 'avgjørelse', 'avgjerd', 'utfall', 'søknadsstatus', 'tildelt/avslag',
    'innvilget/avslag', 'innvilga/avslag', 'result', 'decision',
  ],
  project: [
    'project', 'prosjekt', 'prosjektnavn', 'prosjektnamn', 'prosjekttittel', 'navn på prosjekt',
    'namn på prosjekt', 'prosjektets navn', 'prosjektets tittel', 'tittel', 'søknadstittel', 'tiltak',
    'tiltaksnavn', 'tiltaksnamn', 'formål', 'føremål', 'title',
  ],
  amount: [
    'amount_nok', 'tildelt beløp', 'tildelt sum', 'tildelt tilskudd', 'tildelt tilskot', 'tildelt støtte',
    'tildelt', 'innvilget beløp', 'innvilga beløp', 'innvilget', 'innvilga', 'innvilget sum', 'innvilga sum',
    'innvilget tilskudd', 'innvilga tilskot', 'løyvd beløp', 'løyvd', 'løyvd sum', 'løyvd tilskot', 'løyving',
    'bevilget beløp', 'bevilget', 'bevilga', 'bevilga beløp', 'bevilgning', 'bevilging', 'tildeling',
    'tilskuddsbeløp', 'tilskotsbeløp', 'tilskuddssum', 'tilskotssum', 'tilskudd', 'tilskot', 'tilsagn',
    'tilsagnsbeløp', 'vedtatt beløp', 'vedteke beløp', 'støtte', 'støttebeløp', 'skjønnsmidler', 'skjønsmidlar',
    'prosjektskjønn', 'beløp', 'sum', 'amount',
  ],
  amountSought: [
    'amount_sought_nok', 'omsøkt beløp', 'omsøkt sum', 'omsøkt', 'omsøkt tilskudd', 'omsøkt tilskot',
    'søknadsbeløp', 'søknadssum', 'søkt beløp', 'søkt om', 'søkt sum', 'søkt', 'søkt tilskudd', 'søkt tilskot',
    'søkesum', 'søknadsum', 'amount_sought',
  ],
  note: [
    'note', 'merknad', 'merknader', 'merknadar', 'kommentar', 'kommentarer', 'kommentarar', 'anmerkning',
    'noter', 'notat',
  ],
  sourceUrl: [
    'source_url', 'kilde', 'kjelde', 'lenke', 'lenkje', 'lenke til kilde', 'lenkje til kjelde', 'url',
    'nettside', 'source',
  ],
}
