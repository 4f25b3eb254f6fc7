import { writeFile } from 'node:fs/promises';

class Token {
  constructor({ access_token: value }) {
    this.value = value;
  }
}

export async function exchange(code) {
  const response = await fetch('https://api.example.test/oauth/old_token', { // [code]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = new Token(await response.json());
  await writeFile('token.txt', token.value);
}
