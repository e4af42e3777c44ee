import { Refusal, type RefusalKind } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'

/** Said with every refusal of this room: a fetch that fails changes nothing. */
const asBefore: Text = {
  nb: 'Ingenting er endret: dataene som er lagret, gjelder fortsatt.',
  nn: 'Ingenting er endra: dataa som er lagra, gjeld framleis.',
  en: 'Nothing is changed: the stored data are still in force.',
}

const refusal = (code: string, kind: RefusalKind, address: string, text: Text): Refusal =>
  new Refusal({
    code,
    kind,
    where: { text: address },
    text: { nb: `${text.nb} ${asBefore.nb}`, nn: `${text.nn} ${asBefore.nn}`, en: `${text.en} ${asBefore.en}` },
  })

const times = (tries: number): Text =>
  tries === 1
    ? { nb: 'én gang', nn: 'éin gong', en: 'once' }
    : { nb: `${tries} ganger`, nn: `${tries} gonger`, en: `${tries} times` }

export const registerNotReached = (address: string, cause: string, tries: number): Refusal =>
  refusal('register-not-reached', 'busy', address, {
    nb:
      `${address} ble ikke nådd (${cause}; prøvd ${times(tries).nb}). Se etter at maskinen er på nett og at en ` +
      'brannmur slipper adressen gjennom, og prøv igjen.',
    nn:
      `${address} vart ikkje nådd (${cause}; prøvd ${times(tries).nn}). Sjå etter at maskina er på nett og at ein ` +
      'brannmur slepper adressa gjennom, og prøv igjen.',
    en:
      `${address} was not reached (${cause}; tried ${times(tries).en}). See that the machine is online and that a ` +
      'firewall lets the address through, and try again.',
  })

export const registerTooSlow = (address: string, seconds: number, tries: number): Refusal =>
  refusal('register-too-slow', 'busy', address, {
    nb: `${address} hadde ikke svart ferdig etter ${seconds} sekunder (prøvd ${times(tries).nb}). Prøv igjen senere.`,
    nn: `${address} hadde ikkje svart ferdig etter ${seconds} sekund (prøvd ${times(tries).nn}). Prøv igjen seinare.`,
    en: `${address} had not finished its answer after ${seconds} seconds (tried ${times(tries).en}). Try again later.`,
  })

/** `wait`: how long the register itself asks us to wait, in seconds; null when it has not said. */
export const registerBusy = (address: string, status: number, tries: number, wait: number | null): Refusal =>
  refusal('register-busy', 'busy', address, {
    nb:
      `${address} er opptatt (svarer ${status}; prøvd ${times(tries).nb}). Grensen for antall kall gjelder hele ` +
      `arbeidsplassen. Prøv igjen om ${wait === null ? 'noen minutter' : `${wait} sekunder`}.`,
    nn:
      `${address} er oppteken (svarar ${status}; prøvd ${times(tries).nn}). Grensa for talet på kall gjeld heile ` +
      `arbeidsplassen. Prøv igjen om ${wait === null ? 'nokre minutt' : `${wait} sekund`}.`,
    en:
      `${address} is busy (answers ${status}; tried ${times(tries).en}). The limit on calls holds for the whole ` +
      `workplace. Try again in ${wait === null ? 'some minutes' : `${wait} seconds`}.`,
  })

export const registerRefuses = (address: string, status: number, says: string): Refusal =>
  refusal('register-refuses', 'conflict', address, {
    nb:
      `${address} svarer ${status}${says && `: «${says}»`}. Registeret kan ha lagt om; se om det finnes en nyere ` +
      'utgave av Rekkevidde.',
    nn:
      `${address} svarar ${status}${says && `: «${says}»`}. Registeret kan ha lagt om; sjå om det finst ei nyare ` +
      'utgåve av Rekkevidde.',
    en:
      `${address} answers ${status}${says && `: “${says}”`}. The register may have been changed; see whether there ` +
      'is a newer version of Rekkevidde.',
  })

export const redirectedAway = (address: string, to: string): Refusal =>
  refusal('register-moved', 'conflict', address, {
    nb:
      `${address} viser videre til ${to}, som ikke blir fulgt: enten går det i ring, eller det er en annen tjener. ` +
      'Er registeret flyttet, oppgi den nye adressen (se docs/running.md).',
    nn:
      `${address} viser vidare til ${to}, som ikkje blir følgt: anten går det i ring, eller det er ein annan tenar. ` +
      'Er registeret flytta, oppgi den nye adressa (sjå docs/running.md).',
    en:
      `${address} points on to ${to}, which is not followed: it goes in a circle, or is another host. If the ` +
      'register has moved, give its new address (see docs/running.md).',
  })

export const replyCutOff = (address: string, tries: number): Refusal =>
  refusal('reply-cut-off', 'busy', address, {
    nb:
      `Svaret fra ${address} er ikke helt: forbindelsen ble brutt, eller slutten mangler (prøvd ${times(tries).nb}). ` +
      'Prøv igjen senere.',
    nn:
      `Svaret frå ${address} er ikkje heilt: sambandet vart brote, eller slutten manglar (prøvd ${times(tries).nn}). ` +
      'Prøv igjen seinare.',
    en:
      `The reply from ${address} is not whole: the connection was broken, or its end is missing (tried ` +
      `${times(tries).en}). Try again later.`,
  })

export const replyOfOtherType = (address: string, type: string, begins: string): Refusal =>
  refusal('reply-other-type', 'conflict', address, {
    nb:
      `${address} svarte med ${type || 'noe uten oppgitt type'}, ikke JSON. Det begynner slik: «${begins}». ` +
      'Registeret kan være under vedlikehold (fra kl. 5 til litt over 8, og kl. 11.30). Prøv igjen senere.',
    nn:
      `${address} svara med ${type || 'noko utan oppgitt type'}, ikkje JSON. Det byrjar slik: «${begins}». ` +
      'Registeret kan vere under vedlikehald (frå kl. 5 til litt over 8, og kl. 11.30). Prøv igjen seinare.',
    en:
      `${address} answered with ${type || 'something of no stated type'}, not JSON. It begins so: “${begins}”. The ` +
      'register may be under maintenance (from 5 until a little past 8, and at 11:30). Try again later.',
  })

export const replyNotUtf8 = (address: string): Refusal =>
  refusal('reply-not-utf8', 'conflict', address, {
    nb:
      `Svaret fra ${address} er ikke UTF-8, så navn kan ikke leses sikkert. Si fra til registeret, eller bruk et ` +
      'speil med riktig tegnsett.',
    nn:
      `Svaret frå ${address} er ikkje UTF-8, så namn kan ikkje lesast sikkert. Sei frå til registeret, eller bruk ` +
      'ein spegel med rett teiknsett.',
    en:
      `The reply from ${address} is not UTF-8, so names cannot be read for certain. Tell the register, or use a ` +
      'mirror with the right character set.',
  })

export const replyTooLarge = (address: string, limit: number): Refusal =>
  refusal('reply-too-large', 'too-large', address, {
    nb:
      `Svaret fra ${address} er større enn ${Math.round(limit / 1e6)} MB, som er mye mer enn tabellen skal være. ` +
      'Lesingen er stanset.',
    nn:
      `Svaret frå ${address} er større enn ${Math.round(limit / 1e6)} MB, som er mykje meir enn tabellen skal vere. ` +
      'Lesinga er stansa.',
    en:
      `The reply from ${address} is larger than ${Math.round(limit / 1e6)} MB, far more than the table should be. ` +
      'Reading was stopped.',
  })

export const fetchStopped = (address: string): Refusal =>
  refusal('fetch-stopped', 'conflict', address, {
    nb: `Hentingen fra ${address} ble avbrutt.`,
    nn: `Hentinga frå ${address} vart avbroten.`,
    en: `Fetching from ${address} was stopped.`,
  })

export const badAddress = (name: string, value: string): Refusal =>
  refusal('bad-register-address', 'bad-input', value, {
    nb: `${name} skal være en adresse som begynner med https:// eller http://, men er «${value}».`,
    nn: `${name} skal vere ei adresse som byrjar med https:// eller http://, men er «${value}».`,
    en: `${name} must be an address that begins with https:// or http://, but is “${value}”.`,
  })
