import { spawnSync } from 'node:child_process'

/** Runs an R script of the bench with a folder to read from and write to; null where R or a package it needs is missing. */
export function runR(script: string, folder: string): string | null {
  const { status, stdout } = spawnSync('Rscript', ['--vanilla', script, folder], { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] })
  return status === 0 ? stdout : null
}
