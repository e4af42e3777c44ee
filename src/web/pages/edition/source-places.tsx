import { type BlockContext, sourceAnchor } from './context.ts'
import { editionWords } from './words.ts'

/** "Kilder: 1, 4": under a table or chart, each a link to its place in the list of sources. */
export function SourcePlaces({
  places,
  context: { language },
}: {
  readonly places: readonly number[]
  readonly context: BlockContext
}) {
  const words = editionWords[language]
  if (places.length === 0) return null
  return (
    <p className="edition-sources-of">
      {words.sourcesOf}
      {places.map((place) => (
        <a key={place} href={`#${sourceAnchor(place)}`} aria-label={words.source(String(place))}>
          {place}
        </a>
      ))}
    </p>
  )
}
