/** 期限 A limit as the page shows it. */
import type { CaseLimit } from '@beian/domain/casework'
import { limitTitle } from '@beian/domain/reading'
import { houseTitle, isHouse } from '../../house-rules/overlay.ts'

export function deadlineRow({ key, topic, kind, layer, who, text, by, from, direction, ...rest }: CaseLimit) {
  const { due, earliest, ended, ifSilent, disputed } = rest
  const title = limitTitle(topic)
  return {
    key,
    title: isHouse(by.statement) ? houseTitle(title) : title,
    /** No authority and no provider sets it. */
    house: isHouse(by.statement),
    kind,
    layer,
    who,
    text,
    ref: by.ref,
    from,
    direction,
    due,
    disputed,
    earliest: earliest ?? null,
    ended: ended ?? null,
    ifSilent: ifSilent?.deems ?? null,
  }
}
