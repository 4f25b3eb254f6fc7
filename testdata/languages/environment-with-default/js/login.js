export async function login(code) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  const response = await fetch(process.env.SHOP_TOKEN_URL, { method: 'POST', body: form }); // [login]
  return response.json();
}
