/** 期限 A limit as the page shows it. */
import type { Deadline } from '@beian/domain/reading'

export function deadlineRow({ key, topic, kind, layer, who, text, by, from, direction, ...rest }: Deadline) {
  const { due, earliest, ended, ifSilent } = rest
  return {
    key,
    title: topic.title,
    kind,
    layer,
    who,
    text,
    ref: by.ref,
    from,
    direction,
    due,
    earliest: earliest ?? null,
    ended: ended ?? null,
    ifSilent: ifSilent?.deems ?? null,
  }
}
