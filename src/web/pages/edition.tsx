import type { Chapter } from '../../domain/edition.ts'
import type { PageResult } from '../page.ts'
import { ToTop } from '../parts/to-top.tsx'
import { sectionAnchor, Sections } from './edition/blocks.tsx'
import { Cite } from './edition/cite.tsx'
import type { BlockContext } from './edition/context.ts'
import { isDraft } from './edition/context.ts'
import { EditionDatasets } from './edition/datasets.tsx'
import { EditionFiles } from './edition/files.tsx'
import { EditionLine, EditionNotices } from './edition/head.tsx'
import { SourceList } from './edition/source-list.tsx'
import { sourcesOf } from './edition/sources-of.ts'
import { contextOf, editionPath, type EditionView } from './edition/view.ts'
import { editionWords } from './edition/words.ts'

/** The chapter that stands on the edition's own page. */
const firstChapter = 'summary'
/** Names of parts of an edition that are no chapter. */
export const sourcesPart = 'kilder'

/** An edition's own page: what it is, its summary, its contents, and how it is cited. */
export function editionPage(view: EditionView): PageResult {
  const { language, edition } = view
  const words = editionWords[language]
  const { title, chapters } = edition.content
  const context = contextOf(view)
  const summary = chapters.find(({ id }) => id === firstChapter)
  return {
    title: isDraft(edition) ? `${words.draft}: ${title[language]}` : `${title[language]} (${edition.id})`,
    main: (
      <>
        <section className="edition-title">
          <EditionLine view={view} />
          <h1 className="ds-heading" data-size="lg">{title[language]}</h1>
          <EditionNotices view={view} />
          <EditionFiles view={view} />
        </section>
        <nav className="edition-contents" aria-labelledby="innhold-i-rapporten">
          <h2 className="ds-heading" data-size="sm" id="innhold-i-rapporten">{words.contents}</h2>
          <Contents view={view} />
        </nav>
        {summary && <ChapterText chapter={summary} context={context} view={view} />}
        {!isDraft(edition) && <Cite language={language} edition={edition} />}
      </>
    ),
  }
}

/** One chapter on a page of its own, with the sources of its figures; null when there is none such. */
export function chapterPage(view: EditionView, part: string): PageResult | null {
  const { language, edition } = view
  const { chapters } = edition.content
  const at = chapters.findIndex(({ id }) => id === part)
  const chapter = chapters[at]
  if (!chapter) return null
  const words = editionWords[language]
  return {
    title: `${chapter.title[language]} – ${isDraft(edition) ? words.draft : words.editionOf(edition.id)}`,
    main: (
      <>
        <section className="edition-title">
          <EditionLine view={view} />
          <p className="quiet">{words.chapterOf(String(at + 1), String(chapters.length))}</p>
          <h1 className="ds-heading" data-size="lg">{chapter.title[language]}</h1>
          <EditionNotices view={view} />
          {chapter.sections.filter(({ title }) => title !== null).length > 2 && (
            <SectionLinks chapter={chapter} view={view} />
          )}
        </section>
        <Sections chapter={chapter} context={contextOf(view)} under={1} />
        <ChapterSources chapter={chapter} context={contextOf(view)} view={view} />
        <ChapterWays view={view} at={at} />
        <ToTop language={language} />
      </>
    ),
  }
}

/** Every source of an edition, and the data that it rests on. */
export function sourcesPage(view: EditionView): PageResult {
  const { language, edition } = view
  const words = editionWords[language]
  return {
    title: `${words.sources} – ${isDraft(edition) ? words.draft : words.editionOf(edition.id)}`,
    main: (
      <>
        <section className="edition-title">
          <EditionLine view={view} />
          <h1 className="ds-heading" data-size="lg">{words.sources}</h1>
          <p className="lead">{words.sourcesLead}</p>
          <p className="quiet">{words.askNow}</p>
          <EditionNotices view={view} />
        </section>
        <section>
          <SourceList language={language} edition={edition} places={edition.content.sources.map((_, i) => i + 1)} />
        </section>
        <section>
          <h2 className="ds-heading" data-size="sm">{words.datasetsTitle}</h2>
          <EditionDatasets language={language} edition={edition} />
        </section>
        <ToTop language={language} />
      </>
    ),
  }
}

function Contents({ view }: { readonly view: EditionView }) {
  const { language, edition } = view
  const words = editionWords[language]
  return (
    <ol>
      {edition.content.chapters.map(({ id, title }) => (
        <li key={id}>
          <a className="ds-link" href={editionPath(view, id)}>{title[language]}</a>
        </li>
      ))}
      <li>
        <a className="ds-link" href={editionPath(view, sourcesPart)}>{words.sourcesAll}</a>
      </li>
    </ol>
  )
}

interface ChapterProps {
  readonly chapter: Chapter
  readonly context: BlockContext
  readonly view: EditionView
}

function ChapterText({ chapter, context, view }: ChapterProps) {
  return (
    <>
      <section>
        <h2 className="ds-heading" data-size="md">{chapter.title[view.language]}</h2>
        <Sections chapter={chapter} context={context} under={2} />
      </section>
      <ChapterSources chapter={chapter} context={context} view={view} />
    </>
  )
}

function ChapterSources({ chapter, context, view }: ChapterProps) {
  const { language, edition } = view
  const words = editionWords[language]
  const places = sourcesOf(context, chapter.sections.flatMap(({ blocks }) => blocks))
  if (places.length === 0) return null
  return (
    <section id="kilder">
      <h2 className="ds-heading" data-size="sm">{words.sources}</h2>
      <p className="quiet">{words.sourcesLead} {words.askNow}</p>
      <SourceList language={language} edition={edition} places={places} />
    </section>
  )
}

const SectionLinks = ({ chapter, view: { language } }: { readonly chapter: Chapter; readonly view: EditionView }) => (
  <ul className="edition-sections">
    {chapter.sections.flatMap((section) =>
      section.title === null ? [] : [
        <li key={section.id}>
          <a className="ds-link" href={`#${sectionAnchor(chapter, section)}`}>{section.title[language]}</a>
        </li>,
      ],
    )}
  </ul>
)

/** To the chapter before and the one after. */
function ChapterWays({ view, at }: { readonly view: EditionView; readonly at: number }) {
  const { language, edition: { content: { chapters } } } = view
  const words = editionWords[language]
  const [before, after] = [chapters[at - 1], chapters[at + 1]]
  return (
    <nav className="edition-ways" aria-label={words.chapters}>
      {before && (
        <a className="ds-link" rel="prev" href={editionPath(view, before.id)}>
          ← {words.previous}: {before.title[language]}
        </a>
      )}
      {after && (
        <a className="ds-link" rel="next" href={editionPath(view, after.id)}>
          {words.next}: {after.title[language]} →
        </a>
      )}
    </nav>
  )
}
