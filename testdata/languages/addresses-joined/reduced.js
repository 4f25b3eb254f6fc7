const parts = ['https://api.example.test/', '/oauth/', 'old_token'];

const join = (...segments) =>
  segments
    .map((segment) => segment.replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/');

export async function exchange(code) {
  const body = new URLSearchParams();
  body.append('grant_type', 'authorization_code');
  body.append('code', code);
  const response = await fetch(join(...parts), { method: 'POST', body }); // [code]
  return response.json();
}
