import { startServer } from '../../server/start.ts'
import { builtFile } from '../built-file.ts'
import { badPort } from '../cli.errors.ts'
import type { Command } from '../commands.ts'

function portOf(option: unknown, env: string | undefined): number {
  const text = typeof option === 'string' ? option : env || '8321'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw badPort(text)
  return port
}

export const serveCommand: Command = {
  id: 'serve',
  summary: {
    nb: 'Nettsider, API og OpenAPI på én port, bare for denne maskinen hvis ikke annet er sagt',
    nn: 'Nettsider, API og OpenAPI på éin port, berre for denne maskina om ikkje anna er sagt',
    en: 'Web pages, API and OpenAPI on one port, for this machine only unless told otherwise',
  },
  options: { port: 'one', host: 'one', 'allow-changes': 'flag' },
  help: {
    nb: ['  --port N   port (ellers PORT, ellers 8321; 0: en ledig)', '  --host H   adresse (ellers 127.0.0.1)', '  --allow-changes   lister kan legges inn og navn avklares på nettsidene, bare fra denne maskinen (ellers avslått)'],
    nn: ['  --port N   port (elles PORT, elles 8321; 0: ein ledig)', '  --host H   adresse (elles 127.0.0.1)', '  --allow-changes   lister kan leggjast inn og namn avklarast på nettsidene, berre frå denne maskina (elles avslått)'],
    en: ['  --port N   port (else PORT, else 8321; 0: a free one)', '  --host H   address (else 127.0.0.1)', '  --allow-changes   lists can be added and names settled on the web pages, from this machine only (else refused)'],
  },
  run: async ({ common, options }, workspace, effects) => {
    const host = typeof options.host === 'string' ? options.host : '127.0.0.1'
    const server = await startServer({
      workspace,
      host,
      port: portOf(options.port, effects.env.PORT),
      allowChanges: options['allow-changes'] === true,
      threadFile: builtFile('task-thread.js'),
      log: (fault) => effects.err(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`),
    })
    effects.out(`${server.headline[common.language]}\n${server.address}\n`)
    await effects.stopped
    await server.close()
  },
}
