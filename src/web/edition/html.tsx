import { renderToStaticMarkup } from 'react-dom/server'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Edition, EditionContent } from '../../domain/edition.ts'
import type { Language } from '../../domain/text.ts'
import { Sections } from '../pages/edition/blocks.tsx'
import { isDraft } from '../pages/edition/context.ts'
import { EditionDatasets } from '../pages/edition/datasets.tsx'
import { SourceList } from '../pages/edition/source-list.tsx'
import { contextOf } from '../pages/edition/view.ts'
import { editionWords } from '../pages/edition/words.ts'
import { Notice } from '../parts/notice.tsx'
import type { EditionMaps } from './charts/step-map.ts'
import { citationOf } from './rendered.ts'
import { documentStyle } from './style.ts'

/**
 * A whole edition as one HTML document that needs nothing else: no script, no address of ours, charts as SVG with their
 * figures as tables. Equal editions give equal text.
 */
export function editionHtml(edition: Edition, language: Language, maps: EditionMaps): string {
  const { title } = edition.content
  const told = isDraft(edition) ? `${editionWords[language].draft}: ${title[language]}` : `${title[language]} (${edition.id})`
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{told}</title>
        <style>{documentStyle}</style>
      </head>
      <body>
        <Whole edition={edition} language={language} maps={maps} />
      </body>
    </html>,
  )}\n`
}

interface WholeProps {
  readonly edition: Edition
  readonly language: Language
  readonly maps: EditionMaps
}

function Whole({ edition, language, maps }: WholeProps) {
  const words = editionWords[language]
  const { content, corrects } = edition
  const context = contextOf({ language, edition, maps }, true)
  return (
    <>
      <header>
        <h1>{content.title[language]}</h1>
        {isDraft(edition) ? (
          <Notice kind="warning" title={words.draftNotice}>
            <p>{words.draftNoticeText}</p>
          </Notice>
        ) : (
          <p className="edition-cite quiet">{citationOf(edition, language)}</p>
        )}
        {corrects && (
          <Notice kind="info" title={words.correctionNotice(corrects.id)}>
            <p>{words.correctedWhy(corrects.reason)}</p>
          </Notice>
        )}
        <nav aria-label={words.contents}>
          <ol>
            {content.chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title[language]}</a>
              </li>
            ))}
            <li>
              <a href="#kilder">{words.sources}</a>
            </li>
          </ol>
        </nav>
      </header>
      <main>
        {content.chapters.map((chapter) => (
          <section key={chapter.id} id={chapter.id}>
            <h2>{chapter.title[language]}</h2>
            <Sections chapter={chapter} context={context} under={2} />
          </section>
        ))}
        <section id="kilder">
          <h2>{words.sources}</h2>
          <p>{words.sourcesLead}</p>
          <SourceList language={language} edition={edition} places={content.sources.map((_, i) => i + 1)} isStandalone />
          <h3>{words.datasetsTitle}</h3>
          <EditionDatasets language={language} edition={edition} />
        </section>
      </main>
    </>
  )
}

/** An edition with the names of every object in one order, wherever it was kept: what is written from it is then the same. */
export const inOneOrder = ({ id, number, publishedOn, corrects, sha256, content }: Edition): Edition => ({
  id,
  number,
  publishedOn,
  corrects,
  sha256,
  content: JSON.parse(canonicalJson(content)) as EditionContent,
})
