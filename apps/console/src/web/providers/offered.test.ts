/** Access providers are found by name, pinyin and initials; what is not among them may be typed all the same. */
import { accessProviderOf, accessProviders } from '@beian/domain/vocabulary'
import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { offeredProviders, soundsOf } from './offered.ts'

const found = (typed: string) => offeredProviders(typed).map(({ value }) => value)

test.each([
  ['华为', ['华为云']],
  ['hwy', ['华为云']],
  ['tengxun', ['腾讯云']],
  ['Huawei', ['华为云']],
  ['ａｌｉ', ['阿里云']],
  ['21v', ['世纪互联']],
  ['没有这一家', []],
])('%s', (typed, expected) => expect(found(typed)).toEqual(expected))

test('to whoever only looks, all are shown', () => expect(found('')).toHaveLength(Object.keys(accessProviders).length))

test('what is taken means that provider', () => {
  for (const [id, { title }] of Object.entries(accessProviders)) expect(accessProviderOf(title.zh)).toBe(id)
})

test('their sounds are those of their names', () => {
  for (const [id, sounds] of Object.entries(soundsOf)) {
    const parts = pinyin(accessProviders[id as keyof typeof soundsOf].title.zh, {
      toneType: 'none',
      type: 'array',
      v: true,
    })
    expect(sounds).toEqual([parts.join(''), parts.map((part) => part.slice(0, 1)).join('')])
  }
})
