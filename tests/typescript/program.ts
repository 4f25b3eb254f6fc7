#!/usr/bin/env ts-node
// One of everything.
/// <reference types="node" />
import axios, { AxiosInstance as Http, type AxiosResponse } from 'axios';
import type { Config } from './config';
import * as ng from '@angular/common/http';
import fs = require('fs');
export { Token as Answer } from './token';
export type { Other } from './other';
export * as more from './more';

declare const VERSION: string;
declare function log(message: string): void;
declare module 'express' { interface Request { token?: string } }
declare global { interface Window { shop: { key: string } } }

/** What is configured. */
export interface Options extends Config, ng.Headers {
  readonly id: string;
  secret?: string | null;
  scopes: string[];
  nested: { deep: boolean; on?(event: string): void };
  [key: string]: unknown;
  (code: string): Promise<void>;
  new (code: string): Options;
}
type Keys = keyof Options;
type Only<T> = T extends string ? { [K in keyof T]?: T[K] } : never;
type Pair = Options & { verb: 'GET' | 'POST'; life: 1 | 2 };
const enum Life { Short = 60, Long = Short * 60, Next }
export enum Verb { Get = 'GET', Post = `POST` }

export namespace Shop.Urls {
  export const host = 'https://api.example.test';
  export function path(name: string): string { return `${host}/${name}`; }
}
import Urls = Shop.Urls;

@Injectable({ providedIn: 'root' })
@Log
export abstract class Api<T extends object = {}> extends Base<T> implements Sends, ng.OnInit {
  static readonly #hidden: unique symbol = Symbol('x');
  protected static instance?: Api<any>;
  @Input() name!: string;
  declare kind: 'a' | 'b';
  private cache: Map<string, T> = new Map<string, T>();
  constructor(private readonly http: ng.HttpClient, @Inject('CFG') public config: Config, protected other?: Http, ...rest: string[]) {
    super();
  }
  get token(): string | undefined { return this.cache.get('token') as string | undefined; }
  set token(value) { this.name = value!; }
  send(url: string): Promise<T>;
  send(url: URL, verb: Verb): Promise<T>;
  @Retry(3) async send(this: Api<T>, url: string | URL, verb: Verb = Verb.Get): Promise<T> {
    const answer = <AxiosResponse<T>>await this.other!.request<T>({ url: String(url), method: verb });
    if (isFail(answer)) throw new Error((answer as any).message satisfies string);
    return answer.data;
  }
  abstract close(): void;
  protected handler = async <U,>(input: U): Promise<U> => input;
}

function isFail(x: unknown): x is Error { return x instanceof Error; }
function assertText(x: any): asserts x is string { if (typeof x !== 'string') throw x; }
export function over(a: string): string;
export function over(a: number, b?: number): number;
export function over(a: any, b: any = 1) { return a + b; }
const { id, nested: { deep = true } = {} as Options['nested'] }: Options = load<Options>('x')!;
let later: Options | undefined;
for (const [key, value] of Object.entries(later ?? {}) as [Keys, string][]) log(`${key}=${value}`);
try { over(1)?.toString(); } catch (error: unknown) { log((<Error>error).message); }
const table: Record<string, (a: string) => void> = { [Verb.Get]: (a) => log(a) };
abstract class Later { abstract get x(): number; accessor y = 1; static { later = undefined; } }
export default new (class extends Later { get x() { return 1; } })();
