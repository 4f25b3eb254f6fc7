export const API_HOST = 'https://api.example.test' as const;
export default class Keys {
  static readonly shop = 'k-9';
}
