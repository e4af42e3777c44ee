import type { EditionFigure, Sentence } from '../../../domain/edition.ts'
import { capital, line, numbered, partOf, say } from '../pieces.ts'

export interface ListFigures {
  readonly known: EditionFigure
  readonly complete: EditionFigure
  readonly counted: EditionFigure
  readonly waiting: EditionFigure
  readonly printed: EditionFigure
  /** Names printed and waiting on the same lists in the whole country, for an edition of a county; null for the country’s own. */
  readonly national: { readonly printed: EditionFigure; readonly waiting: EditionFigure } | null
  readonly withoutListInPeriod: EditionFigure
  readonly withoutList: EditionFigure
  readonly schemes: EditionFigure
}

/** How many lists there are, how many are complete, and how many are counted. */
export function listsTold({ known, complete, counted }: ListFigures): Sentence {
  if (!known.value) {
    return say(line`Ingen lister er kjent for perioden.`, line`Ingen lister er kjende for perioden.`, line`No lists are known for the period.`)
  }
  return say(
    line`Av ${known} ${numbered(known, 'kjent liste', 'kjente lister')} over statens ordninger i perioden er ${complete} ${numbered(complete, 'hel', 'hele')}, og ${counted} er talt.`,
    line`Av ${known} ${numbered(known, 'kjend liste', 'kjende lister')} over ordningane til staten i perioden er ${complete} ${numbered(complete, 'heil', 'heile')}, og ${counted} er ${numbered(counted, 'talt', 'talde')}.`,
    line`Of ${known} known ${numbered(known, 'list', 'lists')} of the state’s schemes in the period, ${complete} ${numbered(complete, 'is', 'are')} complete, and ${counted} ${numbered(counted, 'is', 'are')} counted.`,
  )
}

/** Which lists became known is not chance: said whenever some are not counted. */
export function notByChance({ known, counted }: ListFigures): readonly Sentence[] {
  if (!known.value || known.value === counted.value) return []
  return [
    say(
      line`Hvilke lister som er kjent og hele, er ikke tilfeldig, så tallene gjelder disse listene og ikke alle ordninger.`,
      line`Kva lister som er kjende og heile, er ikkje tilfeldig, så tala gjeld desse listene og ikkje alle ordningar.`,
      line`Which lists are known and complete is not chance, so the figures are about these lists and not about all schemes.`,
    ),
  ]
}

/** Names that nobody has settled yet. */
export function namesTold({ waiting, printed, national }: ListFigures): readonly Sentence[] {
  if (national) return namesOfCounty(printed, national)
  if (!printed.value) return []
  if (!waiting.value) {
    return [
      say(
        line`Alle de ${printed} navnene på listene som er talt, er avklart.`,
        line`Alle dei ${printed} namna på listene som er talde, er avklarte.`,
        line`All the ${printed} names on the lists counted are settled.`,
      ),
    ]
  }
  return [
    say(
      line`${waiting} av ${printed} navn på listene som er talt, venter på avklaring; de er ikke talt med.`,
      line`${waiting} av ${printed} namn på listene som er talde, ventar på avklaring; dei er ikkje talde med.`,
      line`${waiting} of ${printed} names on the lists counted ${numbered(waiting, 'waits', 'wait')} to be settled; they are not counted.`,
    ),
  ]
}

/** Names of a county among all those on the lists, and those that wait anywhere: a name that waits may be of the county. */
function namesOfCounty(printed: EditionFigure, { printed: all, waiting }: NonNullable<ListFigures['national']>): readonly Sentence[] {
  if (!all.value) return []
  const part = partOf(printed, all)
  const [nb, nn, en] = [capital(part.nb), capital(part.nn), capital(part.en)]
  const first = say(
    line`${nb} navn på listene som er talt, er fra fylket.`,
    line`${nn} namn på listene som er talde, er frå fylket.`,
    line`${en} names on the lists counted ${numbered(printed, 'is', 'are')} from the county.`,
  )
  if (!waiting.value) return [first, say(line`Alle ${all} er avklart.`, line`Alle ${all} er avklarte.`, line`All ${all} are settled.`)]
  return [
    first,
    say(
      line`Av alle ${all} venter ${waiting} på avklaring; de er ikke talt med.`,
      line`Av alle ${all} ventar ${waiting} på avklaring; dei er ikkje talde med.`,
      line`Of all ${all}, ${waiting} ${numbered(waiting, 'waits', 'wait')} to be settled; they are not counted.`,
    ),
  ]
}

/** Schemes of which no list is known, in the period and at all. */
export function schemesTold({ withoutList, withoutListInPeriod, schemes }: ListFigures): readonly Sentence[] {
  if (!schemes.value) return []
  if (!withoutListInPeriod.value) {
    return [say(line`Alle de ${schemes} statlige ordningene har minst én kjent liste i perioden.`, line`Alle dei ${schemes} statlege ordningane har minst éi kjend liste i perioden.`, line`All the ${schemes} schemes of the state have at least one known list in the period.`)]
  }
  if (!withoutList.value) {
    return [
      say(
        line`For ${withoutListInPeriod} av ${schemes} statlige ordninger er det ikke kjent noen liste i perioden.`,
        line`For ${withoutListInPeriod} av ${schemes} statlege ordningar er det ikkje kjent noka liste i perioden.`,
        line`Of ${withoutListInPeriod} of ${schemes} schemes of the state no list is known in the period.`,
      ),
    ]
  }
  return [
    say(
      line`For ${withoutListInPeriod} av ${schemes} statlige ordninger er det ikke kjent noen liste i perioden; for ${withoutList} av dem er det ikke kjent noen liste fra noe år.`,
      line`For ${withoutListInPeriod} av ${schemes} statlege ordningar er det ikkje kjent noka liste i perioden; for ${withoutList} av dei er det ikkje kjent noka liste frå noko år.`,
      line`Of ${withoutListInPeriod} of ${schemes} schemes of the state no list is known in the period; of ${withoutList} of them no list is known from any year.`,
    ),
  ]
}

/** How often applications were granted, over the lists that tell; what is not told is not known. */
export function grantsTold(
  lists: EditionFigure,
  known: EditionFigure,
  applications: EditionFigure,
  awards: EditionFigure,
): readonly Sentence[] {
  if (!known.value) return []
  if (!lists.value) {
    return [
      say(
        line`Ingen av listene sier både hvor mange som søkte og hvor mange som fikk, så det er ikke kjent hvem som fikk avslag.`,
        line`Ingen av listene seier både kor mange som søkte og kor mange som fekk, så det er ikkje kjent kven som fekk avslag.`,
        line`None of the lists tells both how many applied and how many were awarded, so it is not known who was rejected.`,
      ),
    ]
  }
  return [
    say(
      line`${lists} av ${known} lister sier både hvor mange som søkte og hvor mange som fikk: ${awards} av ${applications} søknader. For de andre er det ikke kjent hvem som søkte uten å få.`,
      line`${lists} av ${known} lister seier både kor mange som søkte og kor mange som fekk: ${awards} av ${applications} søknader. For dei andre er det ikkje kjent kven som søkte utan å få.`,
      line`${lists} of ${known} lists ${numbered(lists, 'tells', 'tell')} both how many applied and how many were awarded: ${awards} of ${applications} applications. Of the others it is not known who applied without being awarded.`,
    ),
  ]
}
