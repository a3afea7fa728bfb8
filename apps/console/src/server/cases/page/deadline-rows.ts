/** 期限 A limit as the page shows it. */
import type { CaseLimit } from '@beian/domain/casework'
import { limitTitle } from '@beian/domain/reading'

export function deadlineRow({ key, topic, kind, layer, who, text, by, from, direction, ...rest }: CaseLimit) {
  const { due, earliest, ended, ifSilent, disputed } = rest
  return {
    key,
    title: limitTitle(topic),
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
