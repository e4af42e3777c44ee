import type { Members } from '../../../answers/participation/members.ts'
import { presetById } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { GroupMap } from '../../charts/group-map.tsx'
import { formats } from '../../format.ts'
import { pathIn } from '../../links.ts'
import { frontWords } from '../front/words.ts'

interface GroupMembersProps {
  readonly language: Language
  readonly membership: Members
  /** What the group is called in a sentence. */
  readonly group: string
  readonly map: () => unknown
}

/** Who is in the group: a map, the counts in words, and the names. The map has the borders of 2024, and is left out for earlier years. */
export function GroupMembers({ language, membership, group, map }: GroupMembersProps) {
  const words = frontWords[language]
  const { whole } = formats[language]
  const { members, unknown, municipalities, year } = membership
  const [inside, open] = [new Set(members.map(({ code }) => code)), new Set(unknown.map(({ code }) => code))]
  const counts = presetById(membership.group)
    ? words.mapCaption(whole(members.length), whole(municipalities), group, String(year))
    : words.mapCaptionOwn(whole(members.length), whole(municipalities), String(year))
  const caption = unknown.length > 0 ? `${counts} ${words.mapUnknown(whole(unknown.length))}` : counts
  return (
    <div className="group-members">
      {year >= firstYearOfMap && (
        <GroupMap
          id="map"
          map={map()}
          markOf={(code) => (inside.has(code) ? 'member' : open.has(code) ? 'unknown' : 'other')}
          title={words.mapTitle(group, String(year))}
          description={caption}
        />
      )}
      <p className="quiet">{caption}</p>
      <details>
        <summary>{words.mapList}</summary>
        <ul className="names">
          {[...members, ...unknown]
            .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
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
