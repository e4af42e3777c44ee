/** The value of one attribute in an XML tag, whatever the prefix of its name. */
function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return match?.[1] ?? match?.[2] ?? null
}

/**
 * Where each sheet's XML stands in an unpacked workbook, in the workbook's own order; null for a sheet without a part.
 * Returns null altogether when the workbook or its list of relations is missing.
 */
export function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): (string | null)[] | null {
  const [workbook, relations] = [parts['xl/workbook.xml'], parts['xl/_rels/workbook.xml.rels']]
  if (!workbook || !relations) return null
  const targets = new Map<string, string>()
  for (const [tag] of new TextDecoder().decode(relations).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')]
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...new TextDecoder().decode(workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'id')
    return (id && targets.get(id)) ?? null
  })
}
