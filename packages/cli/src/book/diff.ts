/** 差异 What two datasets say differently, or what one book said on two days. */
import { readFile } from 'node:fs/promises'
import { bookFrom, datasetOf } from '@beian/domain/dataset'
import { currentStatements, type Scope, say, touchedGuides } from '@beian/domain/reading'
import { checks, type Rulebook, rulebook, type Topic } from '@beian/domain/rulebook'
import { type Day, provinceIds, type Text } from '@beian/domain/vocabulary'
import { isDayProblem, readDay } from '../days/read-day.ts'
import type { Language } from '../language.ts'
import type { Misuse } from '../verb.ts'

export type Side = { readonly book: Rulebook; readonly on: Day | null }
export type Difference = {
  readonly topic: string
  readonly scope: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A day of our own book, a dataset file, or `this` for our own book whole. */
export async function readSide(word: string): Promise<Side | Misuse> {
  if (word === 'this') return readBook(word, datasetOf(rulebook))
  if (/^\d{4}-/.test(word)) {
    const on = readDay(word)
    return isDayProblem(on) ? on : { book: rulebook, on }
  }
  try {
    return readBook(word, JSON.parse(await readFile(word, 'utf8')))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return notADataset(word, code === 'ENOENT' ? null : message)
  }
}

/** Our own book too goes through the form of a dataset, so that both sides are written alike. */
function readBook(name: string, json: unknown): Side | Misuse {
  const loaded = bookFrom(json, checks)
  return loaded.ok ? { book: loaded.book, on: null } : notADataset(name, loaded.what)
}

export function differencesOf(before: Side, after: Side, language: Language): readonly Difference[] {
  const texts = (list: readonly Text[]) => list.map((one) => one[language])
  if (before.on === null && after.on === null) {
    return touchedGuides({ before: before.book, after: after.book }).map((one) => ({
      topic: one.topic,
      scope: one.scope,
      before: texts(one.before),
      after: texts(one.after),
    }))
  }
  const topics = new Map([...before.book.topics, ...after.book.topics].map((topic) => [topic.id, topic]))
  return [...topics.keys()].flatMap((topic) =>
    (['nation', ...provinceIds] as const).flatMap((scope) => {
      const [was, is] = [saidIn(before, { topic, scope }), saidIn(after, { topic, scope })]
      if (was.refs.join() === is.refs.join()) return []
      return { topic, scope, before: texts(was.texts), after: texts(is.texts) }
    }),
  )
}

/** Without a day: the newest there is. */
function saidIn({ book, on }: Side, { topic: id, scope }: { readonly topic: string; readonly scope: Scope }) {
  const topic: Topic | undefined = book.topics.find((one) => one.id === id)
  const current = topic === undefined ? [] : currentStatements(book, topic, { scope, on: on ?? '9999-12-31' })
  return {
    refs: current.map(({ ref }) => ref),
    texts: current.map(({ statement }) => say(book, topic as Topic, statement)),
  }
}

/** Without a reason: there is no such file, so that a day may have been meant. */
function notADataset(path: string, why: string | null): Misuse {
  const [line = ''] = why?.split('\n') ?? []
  const message =
    why === null
      ? { zh: `“${path}”既不是日子，也没有这个文件`, en: `${path} is no day, and there is no such file` }
      : { zh: `“${path}”不是规则数据集：${line}`, en: `${path} is no dataset of rules: ${line}` }
  return {
    code: 'not-a-dataset',
    path,
    message,
    fix: {
      zh: '请给出两个日子（2020-01-01 2026-01-01）、两个 rulebook.json，或以 this 代表本程序自带的规则',
      en: 'Give two days (2020-01-01 2026-01-01), two files rulebook.json, or this for the rules that came with the program',
    },
  }
}
