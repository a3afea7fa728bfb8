/**
 * Long passwords that people really choose: keyboard walks, doubled favourites and counted digits. Short ones fall to the
 * length rule, repeats and runs to the rule beside this list; written from the patterns, not taken from any leak.
 */
const walks = [
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  'asdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv',
]
const mirrored = [
  '1q2w3e4r5t6y7u8i',
  'q1w2e3r4t5y6u7i8',
  'zaq12wsxcde34rfv',
  '1qazxsw23edcvfr4',
  'qazwsxedcrfvtgb',
  'qazwsxedcrfvtgbyhn',
]
const phrases = [
  'iloveyouforever',
  'iloveyou1314520',
  'woaini1314520520',
  'woaini5201314520',
  'letmeinletmein',
  'trustno1trustno1',
]
const favourites = [
  'welcome',
  'admin',
  'administrator',
  'iloveyou',
  'woaini',
  '5201314',
  '1314520',
  'qwerty',
  'abc123',
  'monkey',
  'dragon',
]

/** Favourites written two or three times, and with the digits people add. */
const doubled = favourites.flatMap((word) => [word + word, word + word + word])
const counted = favourites.flatMap((word) =>
  ['123456', '1234567', '12345678', '123456789', '1234567890'].map((tail) => word + tail),
)

export const commonPasswords: ReadonlySet<string> = new Set([...walks, ...mirrored, ...phrases, ...doubled, ...counted])
