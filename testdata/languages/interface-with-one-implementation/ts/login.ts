import type { Transport } from './transport';

export async function exchange(transport: Transport, code: string): Promise<void> {
  await transport.send('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
}
