const fields = (code: string) => ({ grant_type: 'authorization_code', code });

export async function exchange(code: string) {
  const body = Object.keys(fields(code)).reduce((form, key) => {
    form.append(key, fields(code)[key as 'code']);
    return form;
  }, new URLSearchParams());
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body }); // [code]
}
