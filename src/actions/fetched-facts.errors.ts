import type { FetchedVersion } from '../domain/fetched.ts'
import { Refusal } from '../domain/refusal.ts'

export const noSuchFetched = (dataset: string, number: number, versions: readonly FetchedVersion[]): Refusal => {
  const known = versions.map((version) => `${version.number} (${version.version})`).join(', ')
  return new Refusal({
    code: 'no-such-fetched-version',
    kind: 'not-found',
    where: { text: `${dataset} ${number}` },
    text: {
      nb: `Datasettet ${dataset} har ingen hentet utgave nummer ${number}. ${known ? `Hentet: ${known}. Velg en av dem, eller` : 'Ingen er hentet. Hent først, eller velg'} «shipped» for den som følger med.`,
      nn: `Datasettet ${dataset} har inga henta utgåve nummer ${number}. ${known ? `Henta: ${known}. Vel ei av dei, eller` : 'Inga er henta. Hent først, eller vel'} «shipped» for den som følgjer med.`,
      en: `The dataset ${dataset} has no fetched version number ${number}. ${known ? `Fetched: ${known}. Choose one of them, or` : 'None has been fetched. Fetch first, or choose'} “shipped” for the one that comes with the product.`,
    },
  })
}
