#!/usr/bin/env node
// Makes sure that the product is installed and built, then runs the command.
import { ready } from '../scripts/ready.mjs'

await ready()
await import('../dist/rekkevidde.js')
