import type { Workspace } from '../actions/workspace.ts'
import type { Text } from '../domain/text.ts'
export async function startServer(_: { workspace: Workspace; host: string; port: number }): Promise<{ address: string; headline: Text; close: () => Promise<void> }> {
  return { address: '', headline: { nb: '', nn: '', en: '' }, close: async () => {} }
}
