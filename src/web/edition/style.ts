import { colours } from '../charts/inks.ts'

/**
 * The style of an edition as one document of its own: black on white in any browser, on paper and without a network. Charts
 * carry their own colours.
 */
export const documentStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 4rem; background: ${colours.paper}; color: ${colours.text}; font: 1rem/1.6 Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; letter-spacing: -.015em; font-weight: 650; }
h1 { font-size: clamp(1.625rem, 7.2vw, 2.5rem); line-height: 1.15; margin: 0 0 1rem; max-width: 22em; }
h2 { font-size: 1.6rem; margin: 3.5rem 0 .75rem; border-top: 1px solid ${colours.grid}; padding-top: 1.5rem; }
h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p, ul, ol { max-width: 42rem; margin: .5rem 0; }
nav { margin: 1.5rem 0; }
nav ol { columns: 2 18rem; max-width: 52rem; padding-inline-start: 1.6em; }
nav li { break-inside: avoid; padding-block: .15rem; }
a { color: ${colours.a}; }
a.edition-figure { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid ${colours.a}; outline-offset: 2px; }
.quiet, .subtitle, .note, .figure-notes, .edition-sources-of, .edition-line { color: ${colours.quiet}; font-size: .875rem; }
.notice { max-width: 42rem; margin: 1rem 0; padding: .25rem 1rem; border-left: 4px solid ${colours.b}; background: #fdf3e7; }
.notice-title { font-weight: 600; }
figure { margin: 1.5rem 0; }
figure svg { display: block; max-width: 100%; height: auto; overflow: visible; }
.drawings.two > :last-child { display: none; }
.figure-key, .figure-notes { list-style: none; padding: 0; max-width: none; }
.figure-key { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .875rem; }
.figure-key li { display: flex; align-items: center; gap: .4em; }
.sign { width: 1em; height: 1em; flex: none; }
.table-scroll { position: relative; overflow-x: auto; margin: 1rem 0 .25rem; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
th, td { padding: .25rem .75rem; text-align: start; vertical-align: baseline; border-bottom: 1px solid ${colours.grid}; }
thead th { vertical-align: bottom; border-bottom-color: ${colours.quiet}; line-height: 1.25; }
tbody th { font-weight: 400; }
.figure:is(th, td) { text-align: end; white-space: nowrap; }
thead .figure:is(th) { white-space: normal; }
.edition-interval { color: ${colours.quiet}; font-size: .85em; }
.edition-sources-of a { margin-inline-start: .5em; }
.edition-sources li { margin-bottom: 1rem; max-width: none; }
.edition-sources p { font-size: .875rem; margin: .25rem 0; max-width: none; }
.edition-cite { border-inline-start: 4px solid ${colours.grid}; padding-inline-start: 1rem; }
.edition-cite, code { overflow-wrap: anywhere; }
code { font-size: .875rem; }
summary { cursor: pointer; }
tbody td:not(.figure) { min-width: 6.5em; }
@media (min-width: 24rem) {
  a.edition-figure { white-space: nowrap; }
}
@media screen and (max-width: 44rem) {
  .drawings.two > :first-child { display: none; }
  .drawings.two > :last-child { display: block; width: 100%; }
}
@page {
  size: A4;
  margin: 15mm 14mm 17mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); color: ${colours.quiet}; font: 8pt sans-serif; }
}
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 2rem; }
  h2 { font-size: 1.4rem; margin-top: 1.5rem; padding-top: 1rem; }
  p, li { orphans: 2; widows: 2; }
  p, ul, ol { max-width: none; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  figure, tr, .notice, .edition-sources li { break-inside: avoid; }
  .table-scroll:not(:has(tr:nth-child(17))) { break-inside: avoid; }
  .drawings svg { max-width: 82%; max-height: 190mm; }
  .notice, .sign, svg { print-color-adjust: exact; }
  a, a.edition-figure { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  .table-scroll { overflow: visible; }
  table { font-size: 8pt; }
  th, td { padding: 1px 4px; }
  tbody td:not(.figure) { min-width: 5em; }
  details:not([open]) { display: none; }
}
`
