export const API = 'https://api.example.test';
export default { key: 'k-1' };
