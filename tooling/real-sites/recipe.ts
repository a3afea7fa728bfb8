/** How a real tool builds a small site with our snippet in it, put where the format's own "where to paste" says. */
import type { SnippetFormatId } from '@beian/domain/snippets'
import type { Page } from 'playwright-core'
import type { Room } from './workshop/room.ts'

/** Paths from the site's folder, and what stands in each file. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** What the recipe pastes, and the host name under which the site is opened. */
export type Paste = { readonly snippet: string; readonly host: string }

/** A site that answers on a port of the loopback address, until it is closed. */
export type Served = { readonly port: number; close(): Promise<void> }

export type Recipe = {
  readonly format: SnippetFormatId
  /** As its makers write it. */
  readonly tool: string
  /** Exact versions; the first one is the tool's own. */
  readonly npm?: Readonly<Record<string, string>>
  /** What the tool wants in package.json beside its packages. */
  readonly manifest?: object
  /** Programs that must be there, each with the Debian package that brings it. */
  readonly programs?: Readonly<Record<string, string>>
  /** Where the tool takes files that it serves as they are: the badge is put there. */
  readonly publicFolder: string
  /** The tool's version, as it says itself; of a tool from npm the first pin. */
  version?(room: Room): Promise<string>
  files(paste: Paste): Files
  /** Commands that build it, each as its words. */
  readonly build?: readonly (readonly string[])[]
  /** The folder of the built site, or how it is run. */
  readonly serve: string | ((room: Room, paste: Paste) => Promise<Served>)
  /** The pages that are opened; the home page alone where nothing is said. */
  readonly paths?: readonly string[]
  /** The numbers come to the page by script: what is checked is the page as the browser has it. */
  readonly byScript?: true
  /** What else must be right in the opened page; answers what is wrong. */
  also?(page: Page): Promise<readonly string[]>
}
