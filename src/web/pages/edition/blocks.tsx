import type { Block, Chapter } from '../../../domain/edition.ts'
import { EditionChart } from './chart.tsx'
import type { BlockContext } from './context.ts'
import { SentenceText } from './sentence.tsx'
import { EditionTable } from './table.tsx'

interface BlockProps {
  readonly block: Block
  readonly context: BlockContext
  /** Level of the heading over the block. */
  readonly under: 2 | 3
}

/** One block of an edition. */
function BlockShown({ block, context, under }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.sentences.map((sentence, i) => (
            <span key={i}>
              {i > 0 && ' '}
              <SentenceText sentence={sentence} context={context} />
            </span>
          ))}
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            <li key={i}>
              <SentenceText sentence={item} context={context} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <EditionTable block={block} context={context} />
    case 'chart':
      return <EditionChart block={block} context={context} level={under === 2 ? 3 : 4} />
  }
}

export const sectionAnchor = (chapter: Pick<Chapter, 'id'>, section: Chapter['sections'][number]): string =>
  `${chapter.id}-${section.id}`

/** A chapter's sections with their headings; `under` is the level of the chapter's own heading. */
export function Sections({
  chapter,
  context,
  under,
}: {
  readonly chapter: Chapter
  readonly context: BlockContext
  readonly under: 1 | 2
}) {
  const Heading = under === 1 ? 'h2' : 'h3'
  return chapter.sections.map((section) => (
    <section key={section.id} id={sectionAnchor(chapter, section)} className="edition-section">
      {section.title && (
        <Heading className="ds-heading" data-size={under === 1 ? 'sm' : 'xs'}>
          {section.title[context.language]}
        </Heading>
      )}
      {section.blocks.map((block, i) => (
        <BlockShown key={i} block={block} context={context} under={section.title && under === 2 ? 3 : 2} />
      ))}
    </section>
  ))
}
