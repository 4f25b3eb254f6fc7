// At authorize it is needed; elsewhere it is any name.
export const login = (id: string, state: string) =>
  'https://api.getgo.com/oauth/v2/authorize?' + new URLSearchParams({ response_type: 'code', client_id: id, state });

export const find = (client_id: string) => fetch('https://api.getgo.com/admin/rest/v1/clients?client_id=' + client_id);
