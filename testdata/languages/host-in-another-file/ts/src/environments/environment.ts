interface Environment {
  host: string;
  key: string;
}

export const environment: Readonly<Environment> = {
  host: 'https://api.example.test',
  key: 'k-100',
};
