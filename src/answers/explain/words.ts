import { inEach, t, type Text } from '../../domain/text.ts'
import type { NamedGroup } from '../groups.ts'
import type { ChangeKind, FitReason, LeftOutReason } from './answer.ts'
import type { ColumnTerm, PartId, TermId } from './terms.ts'

export { inEach, t }

export const termTitles: Readonly<Record<TermId, Text>> = {
  population: t('Innbyggere', 'Innbyggjarar', 'Inhabitants'),
  centrality: t('Sentralitet', 'Sentralitet', 'Centrality'),
  'age-65': t('Andel 65 år og over', 'Del 65 år og over', 'Share aged 65 and over'),
  'age-80': t('Andel 80 år og over', 'Del 80 år og over', 'Share aged 80 and over'),
  travel: t('Reisetid til regionsenteret', 'Reisetid til regionsenteret', 'Travel time to the regional centre'),
  council: t('Kjent medlem av et regionråd', 'Kjend medlem av eit regionråd', 'Known to be in a regional council'),
  earlier: t('Med på en liste før', 'Med på ei liste før', 'On a list before'),
  county: t('Fylke', 'Fylke', 'County'),
}

/** One step of a term. */
export const termUnits: Readonly<Record<ColumnTerm, Text>> = {
  population: t('dobbelt så mange', 'dobbelt så mange', 'twice as many'),
  centrality: t('én klasse mindre sentral', 'éin klasse mindre sentral', 'one class less central'),
  'age-65': t('10 prosentpoeng større', '10 prosentpoeng større', '10 percentage points larger'),
  'age-80': t('10 prosentpoeng større', '10 prosentpoeng større', '10 percentage points larger'),
  travel: t('30 minutter lengre', '30 minutt lengre', '30 minutes longer'),
  council: t('kjent medlem mot ikke kjent', 'kjend medlem mot ikkje kjend', 'known member against not known'),
  earlier: t('med før mot ikke med før', 'med før mot ikkje med før', 'before against not before'),
}

/** One step of a term, as the beginning of a sentence. */
export const termSteps: Readonly<Record<ColumnTerm, Text>> = {
  population: t('Dobbelt så mange innbyggere', 'Dobbelt så mange innbyggjarar', 'Twice the population'),
  centrality: t('Én klasse mindre sentral plassering', 'Éin klasse mindre sentral plassering', 'Being one class less central'),
  'age-65': t('Ti prosentpoeng større andel 65 år og over', 'Ti prosentpoeng større del 65 år og over', 'A share aged 65 and over that is ten percentage points larger'),
  'age-80': t('Ti prosentpoeng større andel 80 år og over', 'Ti prosentpoeng større del 80 år og over', 'A share aged 80 and over that is ten percentage points larger'),
  travel: t('En halv time lengre reise til regionsenteret', 'Ein halv time lengre reise til regionsenteret', 'Half an hour longer to the regional centre'),
  council: t('Kjent medlemskap i et regionråd', 'Kjend medlemskap i eit regionråd', 'Known membership in a regional council'),
  earlier: t('Å ha vært med på en liste før', 'Å ha vore med på ei liste før', 'Having been on a list before'),
}

/** What must be known to read a term right. */
export const termCautions: Readonly<Partial<Record<ColumnTerm, Text>>> = {
  council: t(
    'Ingen liste over regionråd er hel, så «ikke kjent» er ikke det samme som «ikke medlem». Medlemskapet er det som gjaldt ved inngangen til listens år, så langt datoer er kjent; for de fleste medlemmer er de ikke det, og da regnes det som om de var med hele tiden.',
    'Inga liste over regionråd er heil, så «ikkje kjend» er ikkje det same som «ikkje medlem». Medlemskapen er den som galdt ved inngangen til året lista gjeld, så langt datoar er kjende; for dei fleste medlemmene er dei ikkje det, og då blir det rekna som om dei var med heile tida.',
    'No list of regional councils is complete, so “not known” is not the same as “not a member”. Membership is that at the start of the list’s year as far as dates are known; for most members they are not, and those are counted as if they had been in throughout.',
  ),
  earlier: t(
    'Tidligere deltakelse er like mye et resultat som en bakgrunn: det som går sammen med deltakelse nå, gikk også sammen med den før.',
    'Tidlegare deltaking er like mykje eit resultat som ein bakgrunn: det som går saman med deltaking no, gjekk òg saman med henne før.',
    'Earlier participation is as much a result as a background: what goes with participation now went with it before as well.',
  ),
  travel: t(
    'Reisetiden gjelder kommunene i 2024, også for tidligere år.',
    'Reisetida gjeld kommunane i 2024, òg for tidlegare år.',
    'The travel time is that of the municipalities of 2024, for earlier years too.',
  ),
}

export const partTitles: Readonly<Record<PartId, Text>> = {
  size: t('Størrelse', 'Storleik', 'Size'),
  place: t('Sted', 'Stad', 'Place'),
  age: t('Alder', 'Alder', 'Age'),
  cooperation: t('Samarbeid', 'Samarbeid', 'Cooperation'),
  earlier: t('Tidligere deltakelse', 'Tidlegare deltaking', 'Earlier participation'),
  lists: t('Hvilke lister og år', 'Kva lister og år', 'Which lists and years'),
}

/** What the group is called in a sentence: a named definition by its name, another by its name or its expression. */
export const groupTitle = ({ id, title, definition }: NamedGroup): Text => {
  if (title.nb !== title.en) return title
  return id === definition
    ? t(`kommuner der «${definition}» gjelder`, `kommunar der «${definition}» gjeld`, `municipalities where “${definition}” holds`)
    : t(`kommuner i gruppen «${title.nb}»`, `kommunar i gruppa «${title.nn}»`, `municipalities in the group “${title.en}”`)
}

/** The terms that a part holds, in words. */
export const partMeanings: Readonly<Record<PartId, Text>> = {
  size: t('innbyggertallet', 'innbyggjartalet', 'the number of inhabitants'),
  place: t('sentralitet, reisetid og fylke', 'sentralitet, reisetid og fylke', 'centrality, travel time and county'),
  age: t('andelen eldre', 'delen eldre', 'the share of elderly'),
  cooperation: t('kjent medlemskap i et regionråd', 'kjend medlemskap i eit regionråd', 'known membership in a regional council'),
  earlier: t('om kommunen har vært med før', 'om kommunen har vore med før', 'whether the municipality has been on a list before'),
  lists: t('hvilke ordninger og år gruppene kunne stå på lister i', 'kva ordningar og år gruppene kunne stå på lister i', 'which schemes and years the groups could be on lists in'),
}

export const leftOutTitles: Readonly<Record<LeftOutReason, Text>> = {
  split: t('delt siden: ikke kjent hvilken del som ville deltatt', 'delt sidan: ikkje kjent kva del som ville ha delteke', 'divided since: not known which part would have taken part'),
  'fact-missing': t('et kjennetegn er ikke kjent', 'eit kjenneteikn er ikkje kjent', 'a fact is not known'),
  'scope-unknown': t('ikke kjent om kommunen kunne delta', 'ikkje kjent om kommunen kunne delta', 'not known whether the municipality could take part'),
  'no-variation': t('lister og år der ingen eller alle deltok, sier ikke noe om forskjeller', 'lister og år der ingen eller alle deltok, seier ikkje noko om skilnader', 'lists and years where nobody or everybody took part say nothing of differences'),
}

export const kindTitles: Readonly<Record<'logistic' | 'firth', Text>> = {
  logistic: t('Logistisk regresjon', 'Logistisk regresjon', 'Logistic regression'),
  firth: t('Logistisk regresjon med Firths korreksjon', 'Logistisk regresjon med korreksjonen til Firth', 'Logistic regression with Firth’s correction'),
}

export const reasonTitles: Readonly<Record<FitReason, Text>> = {
  'enough-events': t('nok deltakelser for hver koeffisient', 'nok deltakingar for kvar koeffisient', 'enough participations for each coefficient'),
  'few-events': t('få deltakelser for hver koeffisient', 'få deltakingar for kvar koeffisient', 'few participations for each coefficient'),
  separation: t('et kjennetegn skiller dem som deltok, helt fra resten', 'eit kjenneteikn skil dei som deltok, heilt frå resten', 'a fact divides those who took part wholly from the rest'),
}

export const changeTitles: Readonly<Record<ChangeKind, Text>> = {
  definition: t('Andre definisjoner av gruppen', 'Andre definisjonar av gruppa', 'Other definitions of the group'),
  coding: t('Bare én utforming om gangen, under hver koding', 'Berre éi utforming om gongen, under kvar koding', 'One design at a time, under either coding'),
  scheme: t('Én ordning holdt utenfor', 'Éi ordning halden utanfor', 'One scheme left out'),
  county: t('Ett fylke holdt utenfor', 'Eitt fylke halde utanfor', 'One county left out'),
  unit: t('En annen enhet', 'Ei anna eining', 'Another unit'),
  borders: t('Andre grenser', 'Andre grenser', 'Other borders'),
  terms: t('Andre kjennetegn i modellen', 'Andre kjenneteikn i modellen', 'Other facts in the model'),
}
