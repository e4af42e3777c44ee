#!/usr/bin/env node
// Makes sure that the product is installed and built, then runs the command.
import { ready } from '../scripts/ready.mjs'

await ready()
// React takes twice as long where it thinks that it is being developed. Set after the packages are there: npm would leave some out.
process.env.NODE_ENV ??= 'production'
await import('../dist/rekkevidde.js')
