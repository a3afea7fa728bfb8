/**
 * Queries whose text is made once. Kysely builds and prints a query anew at each call, which for a short one takes longer
 * than SQLite needs to answer; what changes from call to call stands in slots, filled when it is run.
 */
import type { CompiledQuery, Kysely } from 'kysely'

class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** Stands in a query for a value that comes later; the only place where it is taken for one. */
export function slot<T>(name: string): T {
  return new Slot(name) as T
}

/** The same query with what belongs in its slots. */
export function filled<R>(query: CompiledQuery<R>, values: Readonly<Record<string, unknown>>): CompiledQuery<R> {
  const parameters = query.parameters.map((one) => (one instanceof Slot ? values[one.name] : one))
  return { ...query, parameters }
}

type Compilable<R> = { compile(): CompiledQuery<R> }
type Executor = Pick<Kysely<never>, 'executeQuery'>

/** A query of one shape, made when it is first asked. */
export function readyQuery<D extends Executor, R, V extends object>(build: (db: D, slots: V) => Compilable<R>) {
  const slots = new Proxy({}, { get: (_, name) => slot(String(name)) }) as V
  let made: CompiledQuery<R> | undefined
  return async (db: D, values: V): Promise<readonly R[]> => {
    made ??= build(db, slots).compile()
    return (await db.executeQuery(filled(made, values as Record<string, unknown>))).rows
  }
}

/** Queries of many shapes: those not asked for lately are made again. */
export function readyQueries(most: number) {
  const made = new Map<string, CompiledQuery<unknown>>()
  return <R>(shape: string, make: () => CompiledQuery<R>): CompiledQuery<R> => {
    const known = (made.get(shape) as CompiledQuery<R> | undefined) ?? make()
    made.delete(shape)
    made.set(shape, known)
    const oldest = made.size > most ? made.keys().next().value : undefined
    if (oldest !== undefined) made.delete(oldest)
    return known
  }
}
