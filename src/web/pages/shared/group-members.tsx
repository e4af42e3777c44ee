import { inAlphabet } from '../../collate.ts'
import type { Members } from '../../../answers/participation/members.ts'
import { presetById } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { tilesAlone } from '../../charts/map-picture.ts'
import { placed } from '../../files/placed.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { mapWords } from '../../text/map.ts'
import { frontWords } from '../front/words.ts'

interface GroupMembersProps {
  readonly language: Language
  readonly membership: Members
  /** What the group is called in a sentence. */
  readonly group: string
  /** The layout of the tile map. */
  readonly tiles: () => string
}

/** Who is in the group: a tile map, the counts in words, and the names. The map has the municipalities of 2024; for an earlier year that is said instead. */
export function GroupMembers({ language, membership, group, tiles }: GroupMembersProps) {
  const words = frontWords[language]
  const { whole } = formats[language]
  const { members, unknown, municipalities, year } = membership
  const [inside, open] = [new Set(members.map(({ code }) => code)), new Set(unknown.map(({ code }) => code))]
  const counts = presetById(membership.group)
    ? words.mapCaption(whole(members.length), whole(municipalities), group, String(year))
    : words.mapCaptionOwn(whole(members.length), whole(municipalities), String(year))
  const caption = unknown.length > 0 ? `${counts} ${words.mapUnknown(whole(unknown.length))}` : counts
  const names = new Map([...members, ...unknown].map(({ code, name }) => [code, name]))
  const drawing =
    year < firstYearOfMap
      ? null
      : tilesAlone({
          tiles: tiles(),
          markOf: (code) => (inside.has(code) ? 'member' : open.has(code) ? 'unknown' : 'other'),
          titleOf: (code) => names.get(code) ?? '',
        })
  const svg = drawing && placed(drawing, { title: words.mapTitle(group, String(year)), description: caption }, 'group-tiles', 'tiles')
  return (
    <div className="group-members">
      {svg && <div className="drawings group-tiles" dangerouslySetInnerHTML={{ __html: svg }} />}
      <p className="quiet">{caption}</p>
      {!svg && <p className="quiet">{mapWords[language].bordersOfMap(String(year))}</p>}
      <details>
        <summary>{words.mapList}</summary>
        <ul className="names">
          {[...members, ...unknown]
            .toSorted((a, b) => inAlphabet(a.name, b.name))
            .map(({ code, name }) => (
              <li key={code}>
                <a href={pathIn(language, `/kommuner/${code}`)}>{name}</a>
                {open.has(code) && ' (?)'}
              </li>
            ))}
        </ul>
      </details>
    </div>
  )
}

const firstYearOfMap = 2024
