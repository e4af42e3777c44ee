import type { Text } from '../domain/text.ts'
export interface MethodInput { readonly id: string }
export interface MethodAnswer { readonly id: string; readonly title: Text }
