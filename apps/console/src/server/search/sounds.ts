/** 拼音 How a Chinese name sounds, so that it is found by its pinyin or by the initials, from any sign of the name on. */
import { pinyin } from 'pinyin-pro'

/** 红星互联 → hongxinghulian, xinghulian, hulian, lian; hxhl, xhl, hl, l. A name without Chinese has none. */
export function soundsOf(name: string): readonly string[] {
  const runs = name.normalize('NFKC').match(/\p{Script=Han}+/gu) ?? []
  return runs.flatMap((run) => {
    const sounds = pinyin(run, { toneType: 'none', type: 'array', v: true }).map((sound) => sound.toLowerCase())
    const initials = sounds.map((sound) => sound.slice(0, 1))
    return sounds.flatMap((_, place) => [sounds.slice(place).join(''), initials.slice(place).join('')])
  })
}
