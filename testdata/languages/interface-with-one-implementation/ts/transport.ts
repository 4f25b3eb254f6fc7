export interface Transport {
  send(path: string, fields: Record<string, string>): Promise<unknown>;
}
