/**
 * 读案情 A case from JSON: facts side by side, or subjects, with what has happened. Each value is read as the console reads it;
 * what does not fit is refused by its field, with the reason and what to do.
 */
import { readFact } from '@beian/domain/casework'
import { type CaseView, type Happened, noonOf, viewOfGiven } from '@beian/domain/reading'
import {
  type Day,
  events,
  type FactKey,
  type Facts,
  type FactValue,
  factKeys,
  facts,
  isDay,
  type Noun,
  nouns,
  type Subject,
} from '@beian/domain/vocabulary'
import { nearest } from '../nearest.ts'
import type { Misuse } from '../verb.ts'

export type CaseRead = { readonly happened: readonly Happened[]; viewOn(day: Day): CaseView }
export type CaseReading =
  | { readonly ok: true; readonly read: CaseRead }
  | { readonly ok: false; readonly problems: readonly Misuse[] }

type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{…facts}` · `[…subjects]` · `{ facts | subjects, events }`. */
export function readCase(json: unknown): CaseReading {
  const whole = isRecord(json) && ('facts' in json || 'subjects' in json) ? json : { facts: json }
  const problems: Misuse[] = []
  const given = Array.isArray(whole['subjects'] ?? whole['facts'])
    ? readSubjects((whole['subjects'] ?? whole['facts']) as readonly unknown[], problems)
    : readFacts(whole['facts'], 'facts', problems)
  const happened = readEvents(whole['events'] ?? [], problems)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, read: { happened, viewOn: (day) => viewOfGiven(given, day) } }
}

function readSubjects(list: readonly unknown[], problems: Misuse[]): readonly Subject[] {
  return list.flatMap((raw, index) => {
    const path = `subjects/${index}`
    const noun = isRecord(raw) ? raw['noun'] : undefined
    if (!isRecord(raw) || !isNoun(noun)) {
      problems.push(notASubject(path))
      return []
    }
    const { id = index === 0 ? noun : `${noun}-${index}`, parent } = raw
    return [
      {
        noun,
        id: String(id),
        ...(typeof parent === 'string' ? { parent } : {}),
        facts: readFacts(raw['facts'] ?? {}, `${path}/facts`, problems),
      },
    ]
  })
}

const isNoun = (value: unknown): value is Noun => nouns.some((noun) => noun === value)

function readFacts(raw: unknown, path: string, problems: Misuse[]): Facts {
  if (!isRecord(raw)) {
    problems.push(notFacts(path))
    return {}
  }
  const values: Record<string, FactValue> = {}
  for (const [key, value] of Object.entries(raw)) {
    if (value === null || value === '') continue
    const wrong = wrongKey(key, path)
    if (wrong) problems.push(wrong)
    else {
      const reading = readFact(key as FactKey, value, raw as Facts)
      if (reading.ok) values[key] = reading.value
      else
        problems.push(...reading.problems.map(({ code, message, fix, path: at }) => ({ code, message, fix, path: at })))
    }
  }
  return values as Facts
}

function wrongKey(key: string, path: string): Misuse | null {
  if (!Object.hasOwn(facts, key)) return unknownFact(key, path)
  return facts[key as FactKey].from === 'derived' ? derivedFact(key as FactKey) : null
}

function readEvents(raw: unknown, problems: Misuse[]): readonly Happened[] {
  if (!Array.isArray(raw)) {
    problems.push(notEvents('events'))
    return []
  }
  return raw.flatMap((one: unknown, index) => {
    const event = isRecord(one) ? one['event'] : undefined
    const on = isRecord(one) ? (one['on'] ?? one['at']) : undefined
    if (
      typeof event !== 'string' ||
      !Object.hasOwn(events, event) ||
      typeof on !== 'string' ||
      Number.isNaN(Date.parse(on))
    ) {
      problems.push(notEvents(`events/${index}`, typeof event === 'string' ? event : undefined))
      return []
    }
    const at = isDay(on) ? noonOf(on) : (new Date(on).toISOString() as Happened['at'])
    return [{ event: event as Happened['event'], at }]
  })
}

function unknownFact(key: string, path: string): Misuse {
  const near = nearest(key, factKeys) ?? factKeys.find((one) => one.endsWith(`.${key.split('.').at(-1)}`))
  return {
    code: 'unknown-fact',
    path: `${path}/${key}`,
    message: { zh: `没有“${key}”这一项`, en: `There is no fact “${key}”` },
    fix:
      near === undefined
        ? { zh: '可用的项目见 beian rules list --facts', en: 'beian rules list --facts names them all' }
        : {
            zh: `是否要写 ${near}（${facts[near as FactKey].title.zh}）？`,
            en: `Did you mean ${near} (${facts[near as FactKey].title.en})?`,
          },
  }
}

function derivedFact(key: FactKey): Misuse {
  return {
    code: 'derived-fact',
    path: key,
    message: {
      zh: `“${facts[key].title.zh}”由其他项目算出，不能填写`,
      en: `${facts[key].title.en} follows from other facts and is not given`,
    },
    fix: { zh: '请删去这一项', en: 'Leave it out' },
  }
}

function notASubject(path: string): Misuse {
  return {
    code: 'not-a-subject',
    path,
    message: { zh: '这不是一个对象', en: 'This is no subject' },
    fix: {
      zh: `请写成 {"noun": "service", "id": "s1", "facts": {…}}；noun 可为 ${nouns.join('、')}`,
      en: `Write {"noun": "service", "id": "s1", "facts": {…}}; noun is one of ${nouns.join(', ')}`,
    },
  }
}

function notFacts(path: string): Misuse {
  return {
    code: 'not-facts',
    path,
    message: { zh: '这里应是事实的对象', en: 'Here belongs an object of facts' },
    fix: { zh: '形如 {"principal.province": "hebei"}', en: 'It looks like {"principal.province": "hebei"}' },
  }
}

function notEvents(path: string, typed?: string): Misuse {
  const near = typed === undefined || Object.hasOwn(events, typed) ? null : nearest(typed, Object.keys(events))
  return {
    code: 'not-an-event',
    path,
    message: {
      zh: typed === undefined ? '这里应是事件' : `事件“${typed}”读不出`,
      en: typed === undefined ? 'Here belong events' : `The event “${typed}” cannot be read`,
    },
    fix:
      near === null
        ? {
            zh: '形如 {"event": "granted", "on": "2026-10-01"}',
            en: 'It looks like {"event": "granted", "on": "2026-10-01"}',
          }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  }
}
