/**
 * The fingerprints of an App's certificates: MD5 (32 hexadecimal digits) for Android and HarmonyOS, SHA-1 (40) for iOS,
 * without colons; one of the right length for each platform it runs on (sources huawei-app-filing, huawei-filing-rules).
 */
import { check } from '../check.ts'

const digits: Readonly<Record<string, number>> = { android: 32, harmonyos: 32, ios: 40 }
const isHex = (text: string) => /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/i.test(text)

export const fingerprintsFit = check({
  id: 'fingerprints-fit',
  asks: { zh: '证书指纹是否与运行平台相符？', en: 'Do the fingerprints fit the platforms?' },
  reads: { fingerprints: 'texts', platforms: 'words' },
  params: {},
  test: ({ fingerprints, platforms }) => {
    const given = fingerprints.map((one) => one.trim())
    const odd = given.find((one) => !isHex(one))
    if (odd !== undefined) return { wrong: 'fingerprints', saw: odd }
    const lengths = new Set(given.map((one) => one.length))
    const lacking = platforms.some((platform) => platform in digits && !lengths.has(digits[platform] as number))
    return lacking ? { wrong: 'fingerprints' } : true
  },
})
