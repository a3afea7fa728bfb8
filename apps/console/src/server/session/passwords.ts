/**
 * Passwords: argon2id with 46 MiB, one pass (OWASP's first choice), at most two at a time so that sign-ins cannot eat the
 * machine; NFKC first, so that the same keys give the same password on every keyboard.
 */
import { hash, verify } from '@node-rs/argon2'
import { type Refusal, refuse } from '../problems.ts'
import { commonPasswords } from './common-passwords.ts'

const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 }

/** NIST SP 800-63B-4: 15 characters alone; ours with a second factor: 12. */
export const shortestAlone = 15
export const shortestWithCode = 12
const longest = 256

let running = 0
const waiting: (() => void)[] = []

/** Verified against when there is no such account, so that both answers take equally long. */
let decoy: Promise<string> | undefined

export async function hashPassword(password: string): Promise<string | Refusal> {
  return takingTurns(() => hash(password.normalize('NFKC'), cost))
}

/** `stored` undefined: no such account; the answer is no, after the same work. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean | Refusal> {
  decoy ??= hash('a decoy that nobody types', cost)
  const against = stored ?? (await decoy)
  const fits = await takingTurns(() => verify(against, password.normalize('NFKC')))
  return fits === true && stored === undefined ? false : fits
}

async function takingTurns<T>(work: () => Promise<T>): Promise<T | Refusal> {
  if (waiting.length >= 20) return refuse('console-busy')
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

type About = { shortest: number; names: readonly string[]; path: string }

/** Whether a new password will do. `names` are words that do not count, because they are known of the person. */
export function judgePassword(password: string, about: About): Refusal | undefined {
  const { path, shortest } = about
  const characters = [...password.normalize('NFKC')]
  if (characters.length < shortest) return refuse('password-too-short', { path, values: { limit: shortest } })
  if (characters.length > longest) return refuse('password-too-long', { path, values: { limit: longest } })
  return isEasilyGuessed(password, about.names) ? refuse('password-easily-guessed', { path }) : undefined
}

const productWords = ['beiandesk', 'beian', 'desk', 'console', 'password', '备案', '控制台', '密码', 'icp', 'miit']

function isEasilyGuessed(password: string, names: readonly string[]): boolean {
  let rest = password.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
  if (commonPasswords.has(rest)) return true
  for (const word of [...productWords, ...names.map((name) => name.toLowerCase())]) {
    if (word.length >= 2) rest = rest.replaceAll(word, '')
  }
  const letters = [...rest]
  return new Set(letters).size < 5 || stepsWithoutRuns(letters) < 6
}

/** How many neighbours are neither equal nor next to each other: `abcdef` and `111111` have none. */
function stepsWithoutRuns(letters: readonly string[]): number {
  return letters.filter((letter, index) => {
    const before = letters[index - 1]
    if (before === undefined) return true
    return Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) > 1
  }).length
}
