#!/usr/bin/env node
// Makes sure that the product is installed and built, then runs the command.
import { ready } from '../scripts/ready.mjs'

// React takes twice as long where it thinks that it is being developed.
process.env.NODE_ENV ??= 'production'
await ready()
await import('../dist/rekkevidde.js')
