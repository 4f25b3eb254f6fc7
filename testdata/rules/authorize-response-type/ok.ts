// There; a base without its query; another provider.
export const login = (id: string, state: string) => `https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=${id}&state=${state}`;
export const LOGIN = 'https://api.getgo.com/oauth/v2/authorize';
export const elsewhere = (id: string, state: string) => `https://login.example.org/oauth/v2/authorize?client_id=${id}&state=${state}`;
