/**
 * Whether the demonstration was filled to its end. A note beside its data says that filling has begun; when a start finds
 * it, the half-filled demonstration is thrown away. Only ever the demonstration's own directory.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import { lockDirectory } from '../db/server-lock.ts'

const noteOf = ({ dataDirectory }: Config) => `${dataDirectory}.filling`

export function throwAwayUnfinished(config: Config): void {
  if (!config.demo || !existsSync(noteOf(config))) return
  // Refuses while another server is just filling it.
  if (existsSync(config.dataDirectory)) lockDirectory(config.dataDirectory).release()
  rmSync(config.dataDirectory, { recursive: true, force: true })
  rmSync(config.keyFile, { force: true })
  rmSync(noteOf(config))
}

export async function untilFinished(config: Config, fill: () => Promise<void>): Promise<void> {
  writeFileSync(noteOf(config), '', { mode: 0o600 })
  await fill()
  rmSync(noteOf(config))
}
