/** The names of loops in a template: `{#service}…{/service}`, or in Chinese `{#网站}…{/网站}`. */
import { nounTitles } from '@beian/domain/casework'
import type { Noun } from '@beian/domain/vocabulary'

const inChinese: Readonly<Record<string, Noun>> = { 网站: 'service', 服务: 'service' }
const nouns = Object.keys(nounTitles) as Noun[]

export function nounNamed(name: string): Noun | undefined {
  const plain = name.trim()
  return nouns.find((noun) => noun === plain || nounTitles[noun].zh === plain) ?? inChinese[plain]
}
