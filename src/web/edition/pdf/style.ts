/**
 * How a document is set: page, type, headings, figures and tables; intervals and periods stay on one line. Code of our own; nothing of an
 * edition stands in it.
 */
export const documentStyle = String.raw`
#let quiet = rgb("#5b5d60")
#let accent = rgb("#0a4f8f")
#let rule = rgb("#c9cdd2")
#set text(font: "Inter Variable", size: 10pt, weight: 400, fill: rgb("#292c30"), fallback: false, number-width: "proportional")
#set par(leading: 0.72em, spacing: 1.15em, justify: false)
#show regex("[0-9][0-9,.\u{a0}\u{202f}]{0,9}–[0-9]([0-9,.\u{a0}\u{202f}]{0,9}[0-9])?"): it => box(it)
#set list(indent: 0pt, body-indent: 0.7em, spacing: 0.8em, marker: [•])
#set heading(numbering: "1.1")
#show heading: set text(weight: 600, hyphenate: false)
#show heading.where(level: 1): it => { pagebreak(weak: true); set text(size: 20pt); block(above: 0pt, below: 18pt, sticky: true, it) }
#show heading.where(level: 2): it => { set text(size: 13pt); block(above: 22pt, below: 10pt, sticky: true, it) }
#show link: set text(fill: accent)
#show strong: set text(weight: 600)
#set figure(gap: 8pt)
#set figure.caption(position: top, separator: [. ])
#show figure: set align(left)
#show figure: set block(above: 16pt, below: 6pt)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: it => block(width: 100%, sticky: true, align(left, it))
#set table(
  inset: (x: 4pt, y: 2.8pt),
  stroke: (x, y) => (bottom: if y == 0 { 0.8pt + quiet } else { 0.4pt + rule }),
)
#show table: set par(leading: 0.5em)
#show outline.entry.where(level: 1): set text(weight: 600)
#show outline.entry: set block(above: 6.5pt)
#show outline.entry.where(level: 1): set block(above: 10pt)
#show list: set block(above: 0.9em, below: 1.2em)
`
