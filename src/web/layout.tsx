import type { ReactNode } from 'react'
import { languages, type Language } from '../domain/text.ts'
import { inOtherLanguage, pathIn } from './links.ts'
import { HeaderSearch } from './parts/header-search.tsx'
import { commonWords } from './text/words.ts'

const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

interface LayoutProps {
  readonly language: Language
  readonly title: string
  readonly url: URL
  /** Changes with the assets, so that they can be kept for ever. */
  readonly assets: string
  /** The newest version of the datasets, printed under a page on paper. */
  readonly data?: string
  /** Scripts that the page can do without, by name. */
  readonly islands?: readonly string[]
  readonly children: ReactNode
}

/** Whether a page belongs under a heading of the menu: methods stand under data and method. */
const isWithin = (page: string, heading: string): boolean => page.startsWith(heading) || (heading === '/data' && page.startsWith('/metode'))

/** The whole document: one header, one main, one footer; works without script. */
export function Layout({ language, title, url, assets, data, islands = [], children }: LayoutProps) {
  const words = commonWords[language]
  const menu: readonly (readonly [string, string])[] = [
    ['/deltakelse', words.menu.mapping],
    ['/funn', words.menu.findings],
    ['/hvorfor', words.menu.explain],
    ['/behov', words.menu.need],
    ['/kommuner', words.menu.municipalities],
    ['/ordninger', words.menu.schemes],
    ['/rapport', words.menu.report],
    ['/data', words.menu.data],
  ]
  return (
    <html lang={language} data-color-scheme="auto" data-size="md">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === words.product ? title : `${title} – ${words.product}`}</title>
        <meta name="description" content={words.tagline} />
        <link rel="stylesheet" href={`/assets/rekkevidde.css?${assets}`} />
        <link rel="icon" type="image/svg+xml" href={`/assets/icon.svg?${assets}`} />
        {islands.map((name) => (
          <script key={name} type="module" src={`/assets/${name}.js?${assets}`} />
        ))}
        {languages.map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={inOtherLanguage(url, other)} />
        ))}
      </head>
      <body>
        <a className="skip" href="#innhold">
          {words.skip}
        </a>
        <header className="site-header">
          <a className="site-name" href={pathIn(language, '/')}>
            {words.product}
          </a>
          <nav className="menu" aria-label={{ nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' }[language]}>
            <details>
              <summary>{words.menuName}</summary>
              <ul>
                {menu.map(([path, name]) => (
                  <li key={path}>
                    <a href={pathIn(language, path)} aria-current={isWithin(url.pathname, path) ? 'page' : undefined}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
          <HeaderSearch language={language} />
          <nav className="languages" aria-label={words.languageName}>
            <ul>
              {languages.map((other) => (
                <li key={other}>
                  <a href={inOtherLanguage(url, other)} lang={other} hrefLang={other} aria-current={other === language ? 'true' : undefined}>
                    {languageNames[other]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="innhold" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>{words.footer.source}</p>
          <p className="on-paper">
            {words.product} {`${url.pathname}${url.search}`}
            {data && ` · ${words.footer.data(data)}`}
          </p>
          <p>
            {words.footer.licence} <a href="/api/v1/openapi.json">{words.footer.api}</a>
          </p>
        </footer>
      </body>
    </html>
  )
}
