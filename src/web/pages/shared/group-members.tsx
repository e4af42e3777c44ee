import type { Members } from '../../../answers/participation/members.ts'
import { presetById } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { GroupMap } from '../../charts/group-map.tsx'
import { formats } from '../../format.ts'
import { frontWords } from '../front/words.ts'

interface GroupMembersProps {
  readonly language: Language
  readonly membership: Members
  /** What the group is called in a sentence. */
  readonly group: string
  readonly map: () => unknown
}

/** A map of who is in the group, with the counts in words. The map has the borders of 2024, so nothing is shown for earlier years. */
export function GroupMembers({ language, membership, group, map }: GroupMembersProps) {
  const words = frontWords[language]
  const { whole } = formats[language]
  const { members, unknown, municipalities, year } = membership
  if (year < firstYearOfMap) return null
  const [inside, open] = [new Set(members), new Set(unknown)]
  const counts = presetById(membership.group)
    ? words.mapCaption(whole(members.length), whole(municipalities), group, String(year))
    : words.mapCaptionOwn(whole(members.length), whole(municipalities), String(year))
  const caption = unknown.length > 0 ? `${counts} ${words.mapUnknown(whole(unknown.length))}` : counts
  return (
    <GroupMap
      id="map"
      map={map()}
      markOf={(code) => (inside.has(code) ? 'member' : open.has(code) ? 'unknown' : 'other')}
      title={words.mapTitle(group, String(year))}
      description={caption}
      caption={caption}
    />
  )
}

const firstYearOfMap = 2024
