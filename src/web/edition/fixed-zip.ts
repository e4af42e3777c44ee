import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The files of a zip, by name. */
export type Files = Readonly<Record<string, Uint8Array>>

/**
 * Files as a zip whose every entry carries the same time: the same files give the same bytes, in whichever zone of time. What
 * tells of the content stands first, as readers of Office files want it; then by name.
 */
export function fixedZip(files: Files, time: Date): Uint8Array {
  // The library writes local time: a local day that reads as the day in UTC.
  const mtime = new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), 12)
  const names = Object.keys(files).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries: Zippable = Object.fromEntries(
    names.flatMap((name) =>
      files[name] ? [[name, [files[name], { mtime, level: /\.(png|xlsx|pptx|pdf)$/.test(name) ? 0 : 6 }]]] : [],
    ),
  )
  return zipSync(entries)
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

const stamps = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:)/g

/**
 * An Office file (.pptx, .xlsx) packed anew with fixed times, also in the workbooks that it holds; folders are left out. `change`
 * gets each part that is XML, by name, and gives its name and what it holds.
 */
export function refixed(
  office: Uint8Array,
  time: Date,
  change: (name: string, xml: string | null) => { readonly name: string; readonly xml: string } = (name, xml) => ({
    name,
    xml: xml ?? '',
  }),
): Uint8Array {
  const iso = `${time.toISOString().slice(0, 19)}Z`
  const parts = Object.entries(unzipSync(office)).flatMap(
    ([name, bytes]): readonly (readonly [string, Uint8Array])[] => {
      if (name.endsWith('/')) return []
      if (name.endsWith('.xlsx')) return [[change(name, null).name, refixed(bytes, time, withoutEmpty)]]
      if (!/\.(xml|rels)$/.test(name)) return [[name, bytes]]
      const changed = change(name, new TextDecoder().decode(bytes))
      return [[changed.name, new TextEncoder().encode(changed.xml.replace(stamps, `$1${iso}$2`))]]
    },
  )
  return fixedZip(Object.fromEntries(parts), time)
}

/** Cells of nothing, which some readers take for damage. */
const withoutEmpty = (name: string, xml: string | null) => ({
  name,
  xml: (xml ?? '').replace(/<c [^>]*><v><\/v><\/c>/g, ''),
})
