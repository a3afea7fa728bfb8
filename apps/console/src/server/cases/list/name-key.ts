/** Where a name stands in a list of names: 中文 by its sound, as a Chinese reader looks it up. The id keeps namesakes apart. */
import { pinyin } from 'pinyin-pro'

export function nameKey({ id, name }: { id: string; name: string }): string {
  return `${soundOf(name)} ${name} ${id}`
}

function soundOf(name: string): string {
  return pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase()
}
