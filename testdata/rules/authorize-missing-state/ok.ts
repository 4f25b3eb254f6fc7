// A variable one; a base without its query; a query that may have more.
export const login = (id: string, state: string) => `https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=${id}&state=${state}`;
export const LOGIN = 'https://api.getgo.com/oauth/v2/authorize';
export const more = (id: string, query: Record<string, string>) =>
  'https://api.getgo.com/oauth/v2/authorize?' + new URLSearchParams({ response_type: 'code', client_id: id, ...query }); // expect: authorize-missing-state low
