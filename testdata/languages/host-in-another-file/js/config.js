module.exports = {
  host: 'https://api.example.test',
  key: 'k-100',
};
